import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, DicomFile, Tag } from '../dicom/data-set.ts'
import { bytesElement, find, itemsOf, numbersElement } from '../dicom/elements.ts'
import { toUtf8 } from '../bytes/text.ts'
import { deidentifyDataSet, type Law } from './data-set.ts'
import { code } from './content.fixture.ts'
import { CT, instanceOf, item, outcomeOf, PATIENT, pseudonymsOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option, type Profile } from './profile.ts'
import { projectKeys, pseudonymiser } from './pseudonyms.ts'
import { listOrFailure, readPatientList } from './read-patient-list.ts'

const [SOP_CLASS, SOP_INSTANCE, CHARSET, CLAIMS, NAME] = [0x00080016, 0x00080018, 0x00080005, 0x00080300, 0x00100010]

const withOptions = (...options: readonly Option[]): Profile => ({ ...BASIC_PROFILE, options })
const lawOf = async (...options: readonly Option[]): Promise<Law> => ({
  profile: withOptions(...options),
  pseudonyms: await pseudonymsOf(),
})

const without = (file: DicomFile, ...tags: readonly Tag[]): DicomFile => ({
  ...file,
  dataSet: { elements: file.dataSet.elements.filter(({ tag }) => !tags.includes(tag)) },
})
const withoutMeta = (file: DicomFile): DicomFile => ({ ...file, meta: { elements: [] } })

describe('an instance whose data set does not say what it is', () => {
  it('is of the SOP class that its File Meta Information names (PS3.10 7.1)', async () => {
    const [law, file] = [await lawOf(), without(await instanceOf([]), SOP_CLASS)]
    expect(deidentifyDataSet(file, law).identity.sopClass).toBe(CT)
    expect(() => deidentifyDataSet(withoutMeta(file), law)).toThrow('deid/no-sop-class')
  })

  it('is the instance that its File Meta Information names, under its new UID or, retained, its own', async () => {
    const [law, file] = [await lawOf(), without(await instanceOf([]), SOP_INSTANCE)]
    expect(deidentifyDataSet(file, law).identity.instanceUid).toBe(law.pseudonyms.uid('1.2.3.18'))
    const retaining = await lawOf('rtnUIDs')
    expect(deidentifyDataSet(file, retaining).identity.instanceUid).toBe('1.2.3.18')
    expect(() => deidentifyDataSet(withoutMeta(file), law)).toThrow('deid/no-instance-uid')
  })

  it('is the instance that its data set names where both do', async () => {
    const [law, file] = [await lawOf(), await instanceOf([text(SOP_INSTANCE, 'UI', '1.2.3.99')])]
    expect(deidentifyDataSet(file, law).identity.instanceUid).toBe(law.pseudonyms.uid('1.2.3.99'))
  })

  it('is refused where what names it is no UID, and that would stay', async () => {
    const [law, file] = [await lawOf(), await instanceOf([])]
    const named = (tag: Tag): DicomFile => ({
      ...without(file, tag),
      dataSet: { elements: [...without(file, tag).dataSet.elements, text(tag, 'UI', 'Jane Doe')] },
    })
    expect(() => deidentifyDataSet(named(SOP_CLASS), law)).toThrow('deid/no-sop-class')
    const retaining = await lawOf('rtnUIDs')
    expect(() => deidentifyDataSet(named(SOP_INSTANCE), retaining)).toThrow('deid/no-instance-uid')
    expect(deidentifyDataSet(named(SOP_INSTANCE), law).identity.instanceUid).toMatch(/^2\.25\./)
  })
})

describe('whom an instance is about in the catalogue', () => {
  const siteRule = (path: string, value: string): Profile => ({
    ...BASIC_PROFILE,
    siteRules: [{ path, action: 'D', value }],
  })

  it('is who its new Patient ID says, also where a site wrote that', async () => {
    const { instance } = await outcomeOf([], siteRule('00100020', 'S-001'))
    expect(instance.identity.patientId).toBe('S-001')
    const { pseudonyms } = await lawOf()
    expect((await outcomeOf([])).instance.identity.patientId).toBe(pseudonyms.patientId(`id ${PATIENT.id}`))
  })

  it('and which instance, is what a site wrote there', async () => {
    const { instance } = await outcomeOf([], siteRule('00080018', '1.2.3.77'))
    expect(instance.identity.instanceUid).toBe('1.2.3.77')
  })

  it('must be in the list of the project, also where the instance names nobody', async () => {
    const list = listOrFailure(readPatientList(toUtf8('original_id,study_id\n4711,S-001\n')))
    const pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32).fill(1)), { list })
    const listed = { profile: BASIC_PROFILE, pseudonyms }
    expect(deidentifyDataSet(await instanceOf([]), listed).identity.patientId).toBe('S-001')
    const unnamed = await instanceOf([text(0x00100010, 'PN', ''), text(0x00100020, 'LO', '')])
    expect(() => deidentifyDataSet(unnamed, listed)).toThrow('deid/patient-not-listed')
  })
})

it('dates move by the days of the profile (PS3.15 E.3.6)', async () => {
  const profile = { ...withOptions('rtnLongMod'), shift: { minDays: 1, maxDays: 1 } }
  const { file } = await outcomeOf([text(0x00080020, 'DA', '20210304')], profile)
  expect(['20210303', '20210305']).toContain(asciiOf(find(file.dataSet, 0x00080020)))
})

it('structured content is cleaned only with the option for it (PS3.15 E.3.4)', async () => {
  const sex = item(
    text(0x0040a040, 'CS', 'CODE'),
    sequence(0x0040a043, code('121032', 'DCM')),
    sequence(0x0040a168, code('M', 'DCM')),
  )
  const itemsLeft = async (...options: readonly Option[]) =>
    itemsOf((await outcomeOf([sequence(0x00400440, sex)], withOptions(...options))).file.dataSet, 0x00400440).length
  expect(await itemsLeft()).toBe(1)
  expect(await itemsLeft('cleanStruct')).toBe(0)
})

describe('Specific Character Set (PS3.3 C.12.1.1.2)', () => {
  /** Of an instance without a name, for which nothing has to be written in ISO_IR 192. */
  const said = async (...elements: readonly DataElement[]) => {
    const { file, done } = await outcomeOf(
      elements.some(({ tag }) => tag === NAME)
        ? elements
        : [text(NAME, 'PN', ''), text(0x00100020, 'LO', ''), ...elements],
    )
    return [asciiOf(find(file.dataSet, CHARSET)), done.get('(0008,0005)')]
  }

  it('is not said where it was not, and all is ASCII', async () => {
    expect(await said()).toEqual([undefined, undefined])
  })

  it('is ISO_IR 192 where another was said, or one in an item, or what stays needs one', async () => {
    const written = ['ISO_IR 192', 'D charset']
    expect(await said(text(CHARSET, 'CS', 'ISO_IR 100'))).toEqual(written)
    expect(await said(sequence(0x0018a001, item(text(CHARSET, 'CS', 'ISO_IR 100'))))).toEqual(written)
    expect(await said(text(NAME, 'PN', PATIENT.name))).toEqual(written)
  })

  it('is no change where it was said already', async () => {
    expect(await said(text(CHARSET, 'CS', 'ISO_IR 192'))).toEqual(['ISO_IR 192', undefined])
  })
})

describe('what an instance says of its private blocks (PS3.3 Table C.12-1)', () => {
  const claim = item(
    numbersElement(0x00080301, 'US', [0x11]),
    text(0x00080302, 'LO', 'ACME'),
    text(0x00080303, 'CS', 'SAFE'),
    sequence(0x00080310, item(text(0x0008030c, 'UC', 'free text'))),
  )
  const elements = [sequence(CLAIMS, claim), text(0x00110010, 'LO', 'ACME'), text(0x00111001, 'US', 'ab')]

  it('stays in its place, once, where a block stays', async () => {
    const { file, done } = await outcomeOf(elements, withOptions('rtnSafePriv'))
    expect(done.get('(0008,0300)')).toBe('C private')
    const tags = file.dataSet.elements.map(({ tag }) => tag)
    expect(tags.filter((tag) => tag === CLAIMS)).toHaveLength(1)
    expect(tags).toEqual(tags.toSorted((a, b) => a - b))
    expect(itemsOf(file.dataSet, CLAIMS).map((one) => one.elements.length)).toEqual([3])
  })

  it('goes where none does', async () => {
    const { file, done } = await outcomeOf(elements)
    expect(done.get('(0008,0300)')).toBe('X private')
    expect(find(file.dataSet, CLAIMS)).toBeUndefined()
    expect((await outcomeOf([])).done.has('(0008,0300)')).toBe(false)
  })

  it('goes where it cannot be read', async () => {
    const { file } = await outcomeOf(
      [bytesElement(CLAIMS, 'OB', new Uint8Array(4)), ...elements.slice(1)],
      withOptions('rtnSafePriv'),
    )
    expect(find(file.dataSet, CLAIMS)).toBeUndefined()
  })
})
