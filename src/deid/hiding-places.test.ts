import { describe, expect, it } from 'vitest'
import { latin1 } from '../dicom/ascii.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement, numbersElement } from '../dicom/elements.ts'
import { toUtf8 } from '../bytes/text.ts'
import { concat } from '../bytes/concat.ts'
import { deidentifyDataSet } from './data-set.ts'
import { CT, instanceOf, item, pseudonymsOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option } from './profile.ts'
import { metaFor } from '../dicom/elements.ts'
import { writeDicom } from '../dicom/write.ts'

const HIDDEN = 'Zaphod Beeblebrox '
const bytes = (before: Uint8Array = new Uint8Array(0)) => concat([before, toUtf8(HIDDEN)])

/** Without the search on the way out: what the rules alone leave. */
const leftOf = async (elements: readonly DataElement[], options: readonly Option[] = []): Promise<string> => {
  const file = await instanceOf(elements)
  const { dataSet, identity } = deidentifyDataSet(file, {
    profile: { ...BASIC_PROFILE, options },
    pseudonyms: await pseudonymsOf(),
  })
  const meta = metaFor({
    sopClass: identity.sopClass,
    sopInstance: identity.instanceUid,
    transferSyntax: '1.2.840.10008.1.2.1',
    implementationClass: '1.2.3.4',
    implementationVersion: 'OTHER',
  })
  const output = new Blob([...(await writeDicom(file, { meta, dataSet }))])
  return latin1(new Uint8Array(await output.arrayBuffer())) + JSON.stringify(identity)
}

describe('where text may hide', () => {
  it.each<[string, readonly DataElement[]]>([
    ['behind the one value of a number', [bytesElement(0x00280014, 'US', bytes(new Uint8Array([1, 0])))]],
    ['in a number that is called unknown', [bytesElement(0x00280014, 'UN', bytes())]],
    ['in a vector that is too long', [bytesElement(0x00189087, 'FD', bytes(new Uint8Array(6)))]],
    ['in Pixel Data of an item', [sequence(0x00089215, item(bytesElement(0x7fe00010, 'OW', bytes())))]],
    [
      'in float Pixel Data of an item',
      [sequence(0x00089215, item(bytesElement(0x7fe00008, 'OF', bytes(new Uint8Array(6)))))],
    ],
  ])('nothing is left: %s', async (_, elements) => {
    expect(await leftOf(elements)).not.toContain(HIDDEN.trim())
    expect(await leftOf(elements, ['rtnUIDs', 'rtnLongFull', 'cleanGraph'])).not.toContain(HIDDEN.trim())
  })

  it.each<[string, readonly DataElement[], string]>([
    ['behind the zero of a SOP class', [bytesElement(0x00080016, 'UI', bytes(toUtf8(`${CT}\0`)))], 'deid/no-sop-class'],
    [
      'in a second Pixel Data',
      [bytesElement(0x7fe00010, 'OW', new Uint8Array(4)), bytesElement(0x7fe00010, 'OW', bytes())],
      'deid/several-pixel-data',
    ],
    [
      'in integers beside floats',
      [bytesElement(0x7fe00008, 'OF', new Uint8Array(4)), bytesElement(0x7fe00010, 'OW', bytes())],
      'deid/several-pixel-data',
    ],
  ])('the instance is refused: %s', async (_, elements, code) => {
    await expect(leftOf(elements)).rejects.toMatchObject({ code })
  })

  it('a SOP Instance UID that is none is replaced, or refused where UIDs are retained', async () => {
    const elements = [bytesElement(0x00080018, 'UN', bytes())]
    expect(await leftOf(elements)).not.toContain(HIDDEN.trim())
    await expect(leftOf(elements, ['rtnUIDs'])).rejects.toMatchObject({ code: 'deid/no-instance-uid' })
  })

  it('numbers that may be several stay', async () => {
    const table = numbersElement(0x00283006, 'US', [513, 770, 1027])
    expect(await leftOf([table])).toContain('\x01\x02\x02\x03\x03\x04')
    expect(await leftOf([text(0x00280030, 'DS', '0.5\\0.5')])).toContain('0.5\\0.5')
  })
})
