import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataSet, Tag } from '../dicom/data-set.ts'
import { bytesElement, find, itemsOf, uidOf, uidsOf } from '../dicom/elements.ts'
import { readDicom } from '../dicom/read.ts'
import { deidentify } from './deidentify.ts'
import { CT, IMPLICIT, instanceOf, item, outcomeOf, pseudonymsOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE } from './profile.ts'

const value = (dataSet: DataSet, tag: Tag) => asciiOf(find(dataSet, tag))
const bytesOf = async (parts: readonly (Blob | Uint8Array<ArrayBuffer>)[]) =>
  new Uint8Array(await new Blob([...parts]).arrayBuffer())
const latin1 = async (parts: readonly (Blob | Uint8Array<ArrayBuffer>)[]) =>
  new TextDecoder('latin1').decode(await bytesOf(parts))

describe('a file after the Basic Profile', () => {
  it('begins with a preamble of zeros and File Meta Information made anew (PS3.10 7.1)', async () => {
    const { instance, file } = await outcomeOf([])
    expect((await bytesOf(instance.parts)).slice(0, 128)).toEqual(new Uint8Array(128))
    expect(file.meta.elements.map(({ tag }) => tag & 0xffff)).toEqual([0, 1, 2, 3, 0x10, 0x12, 0x13])
    expect(value(file.meta, 0x00020003)).toBe(value(file.dataSet, 0x00080018))
    expect(value(file.meta, 0x00020013)).not.toBe('OTHER')
  })

  it('says how it was de-identified, after what earlier hands said (PS3.15 E.1.1)', async () => {
    const earlier = item(
      text(0x00080100, 'SH', '113101'),
      text(0x00080102, 'SH', 'DCM'),
      text(0x00080104, 'LO', 'Clean Pixel'),
    )
    const { file } = await outcomeOf([
      text(0x00120063, 'LO', `${'long '.repeat(20)}\\earlier`),
      sequence(0x00120064, earlier),
    ])
    expect(value(file.dataSet, 0x00120062)).toBe('YES')
    expect(value(file.dataSet, 0x00280303)).toBe('REMOVED')
    const methods = value(file.dataSet, 0x00120063)?.split('\\') ?? []
    expect(methods).toHaveLength(3)
    expect(methods.slice(1)).toEqual(['earlier', 'Sealift: DICOM PS3.15 2026d Basic Profile'])
    expect(methods.every((method) => method.length <= 64)).toBe(true)
    expect(itemsOf(file.dataSet, 0x00120064).map((code) => value(code, 0x00080100))).toEqual(['113101', '113100'])
  })

  it('is the same, byte for byte, in another run with the same secret, and another with another', async () => {
    const file = await instanceOf([])
    const [one, two, three] = await Promise.all(
      [1, 1, 2].map(async (secret) =>
        bytesOf((await deidentify(file, BASIC_PROFILE, await pseudonymsOf(secret))).parts),
      ),
    )
    expect(two).toEqual(one)
    expect(three).not.toEqual(one)
  })

  it('tells who it is by pseudonyms only', async () => {
    const { instance, file } = await outcomeOf([])
    const { identity } = instance
    const pseudonyms = await pseudonymsOf()
    expect(identity).toEqual({
      patientId: value(file.dataSet, 0x00100020),
      studyUid: pseudonyms.uid('1.2.3.13'),
      seriesUid: pseudonyms.uid('1.2.3.14'),
      instanceUid: pseudonyms.uid('1.2.3.18'),
      modality: 'CT',
      sopClass: CT,
    })
    expect(identity.patientId).toMatch(/^SL-/)
  })
})

describe('UIDs', () => {
  it('are replaced one by one, the same for the same, and those that DICOM gave are not', async () => {
    const { file } = await outcomeOf([
      text(0x00080058, 'UI', '1.2.3.18\\1.2.840.10008.1.4.1.1\\1.2.3.13'),
      sequence(0x00081115, item(text(0x0020000e, 'UI', '1.2.3.14'), text(0x00081150, 'UI', CT))),
      text(0x00080062, 'UI', '1.3.12.2.1107.5.9.1'),
    ])
    const [failed = []] = [find(file.dataSet, 0x00080058)].map((element) =>
      element === undefined ? [] : uidsOf(element),
    )
    expect(failed).toEqual([value(file.dataSet, 0x00080018), '1.2.840.10008.1.4.1.1', value(file.dataSet, 0x0020000d)])
    const [series] = itemsOf(file.dataSet, 0x00081115)
    expect(value(series ?? { elements: [] }, 0x0020000e)).toBe(value(file.dataSet, 0x0020000e))
    expect(value(series ?? { elements: [] }, 0x00081150)).toBe(CT)
    expect(value(file.dataSet, 0x00080062)).toBe('1.3.12.2.1107.5.9.1')
  })

  it('that the table does not list are replaced too', async () => {
    const { done } = await outcomeOf([text(0x00081167, 'UI', '1.2.3.99'), text(0x0072007f, 'UI', '1.2.3.98')])
    expect([done.get('(0008,1167)'), done.get('(0072,007F)')]).toEqual(['U vr-policy', 'U vr-policy'])
  })
})

describe('a SOP class of a maker’s own', () => {
  it('names a kind of thing, in the data set and in File Meta Information, and the instance passes', async () => {
    const own = '1.3.46.670589.5.0.9'
    const { file } = await outcomeOf([text(0x00080016, 'UI', own)])
    expect(uidOf(file.dataSet, 0x00080016)).toBe(own)
    expect(uidOf(file.meta, 0x00020002)).toBe(own)
  })
})

describe('the patient', () => {
  it('has the same pseudonyms wherever named, whatever the case, and another has others', async () => {
    const { file } = await outcomeOf([
      sequence(
        0x00089215,
        item(text(0x00100010, 'PN', 'DOE^JANE^^')),
        item(text(0x00100010, 'PN', 'Roe^Richard')),
        item(text(0x00100020, 'LO', '4712')),
      ),
    ])
    const [same, other, third] = itemsOf(file.dataSet, 0x00089215)
    expect(value(same ?? file.dataSet, 0x00100010)).toBe(value(file.dataSet, 0x00100010))
    expect(value(other ?? file.dataSet, 0x00100010)).toMatch(/^SEALIFT\^/)
    expect(value(other ?? file.dataSet, 0x00100010)).not.toBe(value(file.dataSet, 0x00100010))
    expect(value(third ?? file.dataSet, 0x00100020)).not.toBe(value(file.dataSet, 0x00100020))
  })

  it('without an ID is told by name, and one without either gets no pseudonym', async () => {
    const named = await outcomeOf([text(0x00100020, 'LO', '')])
    expect(value(named.file.dataSet, 0x00100010)).toMatch(/^SEALIFT\^/)
    expect(value(named.file.dataSet, 0x00100020)).toBe('')
    const unnamed = await outcomeOf([text(0x00100020, 'LO', ''), text(0x00100010, 'PN', '')])
    expect(unnamed.instance.identity.patientId).toBe('')
  })

  it('without an ID in the output is named in the catalogue all the same, and never as somebody who has one', async () => {
    const pseudonyms = await pseudonymsOf()
    const identityOf = async (...elements: Parameters<typeof text>[]) =>
      (await outcomeOf(elements.map((one) => text(...one)))).instance.identity.patientId
    const [ID, NAME, BIRTH] = [0x00100020, 0x00100010, 0x00100030]
    const named = await identityOf([ID, 'LO', ''])
    expect(named).toBe(pseudonyms.patientId('name DOE^JANE '))
    expect(await identityOf([ID, 'LO', ' '], [NAME, 'PN', 'doe^jane^^'])).toBe(named)
    expect(await identityOf([ID, 'LO', ''], [BIRTH, 'DA', '19700101'])).not.toBe(named)
    expect(await identityOf([ID, 'LO', 'DOE^JANE'])).not.toBe(named)
    expect(await identityOf()).not.toBe(named)
    const rule = { path: '00100020', action: 'X' } as const
    const ruled = await outcomeOf([], { ...BASIC_PROFILE, siteRules: [rule] })
    expect(find(ruled.file.dataSet, ID)).toBeUndefined()
    expect(ruled.instance.identity.patientId).toBe(await identityOf())
  })
})

describe('structure', () => {
  it('private attributes, old groups, group lengths and overlays go at every depth, after Pixel Data too', async () => {
    const unwanted = [
      text(0x00080001, 'UL', 'abcd'),
      text(0x00090010, 'LO', 'ACME'),
      text(0x00091001, 'LO', 'Jane'),
      text(0x50000005, 'US', 'ab'),
      text(0x60000022, 'LO', 'Jane'),
      bytesElement(0x60003000, 'OW', new Uint8Array(2)),
      text(0x7fe10010, 'LO', 'ACME'),
      bytesElement(0xfffcfffc, 'OB', new TextEncoder().encode('Jane')),
    ]
    const pixels = bytesElement(0x7fe00010, 'OW', new Uint8Array([1, 2, 3, 4]))
    const { file } = await outcomeOf([
      ...unwanted,
      pixels,
      sequence(0x00089215, item(...unwanted, text(0x00180050, 'DS', '1'))),
    ])
    expect(
      file.dataSet.elements.map(({ tag }) => tag).filter((tag) => unwanted.some((gone) => gone.tag === tag)),
    ).toEqual([])
    expect(itemsOf(file.dataSet, 0x00089215).map(({ elements }) => elements.map(({ tag }) => tag))).toEqual([
      [0x00180050],
    ])
    const { value: kept } = find(file.dataSet, 0x7fe00010) ?? {}
    expect(
      kept?.kind === 'far' &&
        new Uint8Array(await file.source.slice(kept.range.offset, kept.range.offset + 4).arrayBuffer()),
    ).toEqual(new Uint8Array([1, 2, 3, 4]))
  })

  it('each of two elements with the same tag is acted on', async () => {
    const { file, instance } = await outcomeOf([text(0x00181000, 'LO', 'Jane'), text(0x00181000, 'LO', 'Doe')])
    expect(await latin1(instance.parts)).not.toMatch(/Jane|Doe/)
    expect(
      file.dataSet.elements.filter(({ tag }) => tag === 0x00181000).every((one) => asciiOf(one) === 'REMOVED'),
    ).toBe(true)
  })

  it('Implicit VR stays Implicit VR, and an identifier at any depth goes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), async (depth) => {
        let element = text(0x00104000, 'LT', 'PLANTED')
        for (let level = 0; level < depth; level += 1) element = sequence(0x00089215, item(element))
        const file = await instanceOf([element], IMPLICIT)
        const { parts } = await deidentify(file, BASIC_PROFILE, await pseudonymsOf())
        expect(await latin1(parts)).not.toContain('PLANTED')
        expect((await readDicom(new Blob([...parts]))).transferSyntax).toBe(IMPLICIT)
      }),
      { numRuns: 12 },
    )
  })
})

describe('text that stays', () => {
  const siemens = bytesElement(0x00081090, 'LO', new Uint8Array([0x47, 0xfc, 0x6e, 0x20]))

  it('is written as ISO_IR 192, in items with a character set of their own too', async () => {
    const greek = bytesElement(0x00081090, 'LO', new Uint8Array([0xc1, 0x20]))
    const { file } = await outcomeOf([
      text(0x00080005, 'CS', 'ISO_IR 100'),
      siemens,
      sequence(0x0018a001, item(text(0x00080005, 'CS', 'ISO_IR 126'), greek)),
    ])
    const decode = (dataSet: DataSet) => {
      const element = find(dataSet, 0x00081090)
      return element?.value.kind === 'bytes'
        ? new TextDecoder('utf-8', { fatal: true }).decode(element.value.bytes).trim()
        : ''
    }
    expect(value(file.dataSet, 0x00080005)).toBe('ISO_IR 192')
    expect(decode(file.dataSet)).toBe('Gün')
    const [contributing = { elements: [] }] = itemsOf(file.dataSet, 0x0018a001)
    expect(find(contributing, 0x00080005)).toBeUndefined()
    expect(decode(contributing)).toBe('Α')
  })

  it('is not kept in a character set that nobody knows', async () => {
    const { file } = await outcomeOf([text(0x00080005, 'CS', 'ISO_IR 999'), siemens])
    expect(value(file.dataSet, 0x00081090)).toBe('')
  })
})

describe('a profile', () => {
  it('a rule of the site stands above the table, but not above what is private', async () => {
    const profile = {
      ...BASIC_PROFILE,
      siteRules: [
        { path: '00081030', action: 'K' },
        { path: '00089215>00180050', action: 'X' },
        { path: '00090010', action: 'X' },
      ],
    } as const
    const thickness = text(0x00180050, 'DS', '1')
    const { file, done } = await outcomeOf(
      [
        text(0x00081030, 'LO', 'Thorax'),
        thickness,
        text(0x00091001, 'LO', 'Jane'),
        sequence(0x00089215, item(thickness)),
      ],
      profile,
    )
    expect(value(file.dataSet, 0x00081030)).toBe('Thorax')
    expect(value(file.dataSet, 0x00180050)).toBe('1')
    expect(done.get('(0008,9215)[0]>(0018,0050)')).toBe('X site')
    expect(done.get('(0009,1001)')).toBe('X private')
  })

  it.each([
    { ...BASIC_PROFILE, options: ['rtnLongFull', 'rtnLongMod'] as const },
    { ...BASIC_PROFILE, options: ['rtnUIDs', 'rtnUIDs'] as const },
    { ...BASIC_PROFILE, edition: '1999' },
    { ...BASIC_PROFILE, siteRules: [{ path: 'PatientName', action: 'K' }] as const },
  ])('that cannot be carried out is refused (%#)', async (profile) => {
    await expect(outcomeOf([], profile)).rejects.toMatchObject({ code: 'deid/bad-profile' })
  })
})
