import { describe, expect, it } from 'vitest'
import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement } from '../dicom/elements.ts'
import type { FailureCode } from '../errors.ts'
import { deidentify } from './deidentify.ts'
import { instanceOf, item, pseudonymsOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE } from './profile.ts'

const STORAGE = '1.2.840.10008.5.1.4.1.1'
const refusal = async (elements: readonly DataElement[], transferSyntax?: string) => {
  const file = await instanceOf(elements)
  const judged = transferSyntax === undefined ? file : { ...file, transferSyntax }
  return deidentify(judged, BASIC_PROFILE, await pseudonymsOf())
}

describe('what cannot be looked into is refused, by name', () => {
  it.each<readonly [string, FailureCode]>([
    ['1.2.840.10008.1.3.10', 'deid/dicomdir'],
    [`${STORAGE}.104.1`, 'deid/encapsulated-document'],
    [`${STORAGE}.104.2`, 'deid/encapsulated-document'],
    [`${STORAGE}.104.5`, 'deid/encapsulated-document'],
    [`${STORAGE}.77.1.1.1`, 'deid/video'],
    [`${STORAGE}.77.1.2.1`, 'deid/video'],
    [`${STORAGE}.77.1.4.1`, 'deid/video'],
    ['1.2.840.10008.10.1', 'deid/video'],
    [`${STORAGE}.9.4.1`, 'deid/audio'],
    [`${STORAGE}.9.4.2`, 'deid/audio'],
    ['1.2.840.10008.10.3', 'deid/audio'],
  ])('SOP class %s: %s', async (sopClass, code) => {
    await expect(refusal([text(0x00080016, 'UI', sopClass)])).rejects.toMatchObject({ code })
  })

  it.each<readonly [string, FailureCode]>([
    ['1.2.840.10008.1.2.4.100', 'deid/video'],
    ['1.2.840.10008.1.2.4.104.1', 'deid/video'],
    ['1.2.840.10008.1.2.4.108', 'deid/video'],
    ['1.2.840.10008.1.2.7.3', 'deid/video'],
    ['1.2.840.10008.1.2.4.94', 'deid/remote-pixels'],
  ])('transfer syntax %s: %s', async (transferSyntax, code) => {
    await expect(refusal([], transferSyntax)).rejects.toMatchObject({ code })
  })

  it('whatever its class: a document, a directory, pixels elsewhere, writing in the high bits of pixels', async () => {
    const document = bytesElement(0x00420011, 'OB', new Uint8Array(2))
    await expect(refusal([document])).rejects.toMatchObject({ code: 'deid/encapsulated-document' })
    await expect(refusal([text(0x00287fe0, 'UR', 'http://pacs/1')])).rejects.toMatchObject({
      code: 'deid/remote-pixels',
    })
    const position = bytesElement(0x60000102, 'US', new Uint8Array([12, 0]))
    const pixels = bytesElement(0x7fe00010, 'OW', new Uint8Array(2))
    await expect(refusal([position, pixels])).rejects.toMatchObject({ code: 'deid/embedded-overlay' })
    const data = bytesElement(0x60003000, 'OW', new Uint8Array(2))
    await expect(refusal([position, data, pixels])).rejects.toMatchObject({ code: 'deid/embedded-overlay' })
    const first = bytesElement(0x60000102, 'US', new Uint8Array(2))
    await expect(refusal([first, data, pixels])).resolves.toBeDefined()
  })

  it('pixels of which nobody knows the order of their bytes, and no other attribute (PS3.5 6.2.2)', async () => {
    const inBigEndian = async (vr: 'OW' | 'UN') => {
      const unknown = bytesElement(0x00104000, 'UN', new Uint8Array(2))
      const file = await instanceOf([unknown, bytesElement(0x7fe00010, vr, new Uint8Array(2))])
      const swapped = { ...file, encoding: { explicit: true, littleEndian: false } }
      return deidentify(swapped, BASIC_PROFILE, await pseudonymsOf())
    }
    await expect(inBigEndian('UN')).rejects.toMatchObject({ code: 'deid/pixel-data-lost' })
    await expect(inBigEndian('OW')).resolves.toBeDefined()
  })

  it('an instance that does not say what or which it is', async () => {
    const file = await instanceOf([])
    const without = (tag: number) => ({
      ...file,
      meta: { elements: [] },
      dataSet: { elements: file.dataSet.elements.filter((element) => element.tag !== tag) },
    })
    const pseudonyms = await pseudonymsOf()
    const outcome = (tag: number) => deidentify(without(tag), BASIC_PROFILE, pseudonyms)
    await expect(outcome(0x00080016)).rejects.toMatchObject({ code: 'deid/no-sop-class' })
    await expect(outcome(0x00080018)).rejects.toMatchObject({ code: 'deid/no-instance-uid' })
  })

  it('when File Meta Information or the data set says so, whichever', async () => {
    const file = await instanceOf([])
    const meta = { elements: [text(0x00020002, 'UI', `${STORAGE}.104.1`)] }
    const outcome = deidentify({ ...file, meta }, BASIC_PROFILE, await pseudonymsOf())
    await expect(outcome).rejects.toMatchObject({ code: 'deid/encapsulated-document' })
  })

  it('a document inside of a sequence is replaced by a dummy', async () => {
    const instance = await refusal([
      sequence(0x00089215, item(bytesElement(0x00420011, 'OB', new Uint8Array([80, 68, 70, 33])))),
    ])
    expect(instance.changes).toContainEqual({ path: '(0008,9215)[0]>(0042,0011)', action: 'D', rule: 'table' })
  })
})
