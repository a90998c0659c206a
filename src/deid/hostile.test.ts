import { beforeAll, describe, expect, it } from 'vitest'
import type { DataElement, DicomFile } from '../dicom/data-set.ts'
import { sequenceElement, textElement } from '../dicom/elements.ts'
import { deidentifyDataSet } from './data-set.ts'
import { deidentify } from './deidentify.ts'
import { textCleaner } from './descriptors/cleaner.ts'
import { identifiersOf } from './identifiers.ts'
import { conceptFrom } from './content-concepts.ts'
import { instanceOf, pseudonymsOf } from './instance.fixture.ts'
import { BASIC_PROFILE, type Option } from './profile.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { isOfVr } from './value-check.ts'

const MiB = 1024 * 1024
const LINEAR_MS = 15_000
const MANY = 100_000

const timed = <T>(run: () => T): T => {
  const start = performance.now()
  const result = run()
  expect(performance.now() - start).toBeLessThan(LINEAR_MS)
  return result
}

let pseudonyms: Pseudonyms
let plain: DicomFile
beforeAll(async () => {
  pseudonyms = await pseudonymsOf()
  plain = await instanceOf([])
})

const fileOf = (more: readonly DataElement[]): DicomFile => ({
  ...plain,
  dataSet: { elements: [...plain.dataSet.elements, ...more].sort((a, b) => a.tag - b.tag) },
})

const deidentified = (more: readonly DataElement[], options: readonly Option[]) =>
  timed(() => deidentifyDataSet(fileOf(more), { profile: { ...BASIC_PROFILE, options }, pseudonyms }))

const repeated = (tag: number, vr: DataElement['vr'], value: string): readonly DataElement[] =>
  Array<DataElement>(MANY).fill(textElement(tag, vr, value))

describe('an instance that was made to take long', () => {
  const spaces = `a${' '.repeat(MiB)}x`

  it.each(['DS', 'IS', 'CS', 'UI', 'AS'] as const)('has a megabyte of spaces within a value: %s', (vr) => {
    expect(timed(() => isOfVr(vr, spaces))).toBe(false)
    expect(timed(() => isOfVr(vr, spaces.slice(1)))).toBe(false)
  })

  it.each([
    ['DS', '   -1.5e3  ', true],
    ['IS', '  +12 ', true],
    ['DS', ' 1 2', false],
    ['IS', '\t12', false],
    ['CS', '  AXIAL', true],
  ] as const)('is told from one whose numbers are padded: %s %j', (vr, value, is) => {
    expect(isOfVr(vr, value)).toBe(is)
  })

  it('has a megabyte of spaces in a coding scheme', () => {
    expect(timed(() => conceptFrom('1', spaces))).toBe(`1|${spaces.toUpperCase()}`)
    expect(conceptFrom('1', 'ncdr [2.0b]')).toBe('1|NCDR')
  })

  it.each(['-', '(', ') ', '( ', ' [', '\t ', '\n', '1.', '1-', '12/', 'a:', 'a@', 'aB', '+', 'Dr. ', 'mrn '])(
    'has a description of nothing but %j',
    (piece) => {
      const cleaner = textCleaner({ names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: [] })
      const text = `chest Zanzottovic ${piece.repeat(MANY / piece.length)}x`
      expect(timed(() => cleaner.clean(text))).not.toContain('Zanzottovic')
      expect(timed(() => cleaner.clean(text.repeat(10)))).toBe('')
    },
  )

  it('repeats the meaning of a code', () => {
    const item = { elements: repeated(0x00080104, 'LO', 'Zanzottovic') }
    const { dataSet } = deidentified([sequenceElement(0x00082112, [item])], ['rtnUIDs'])
    expect(JSON.stringify(dataSet)).not.toContain('Zanzottovic')
  })

  it('has as many private creators as elements', () => {
    const creators = Array.from({ length: MANY }, (_, number) =>
      textElement(0x00090010 + (number >> 7) * 0x20000 + (number & 0x7f), 'LO', 'EXAMPLE'),
    )
    expect(deidentified(creators, ['rtnSafePriv']).dataSet.elements.filter(({ tag }) => tag & 0x10000)).toEqual([])
  })

  it('has overlays among many elements', () => {
    const overlays = Array.from({ length: 128 }, (_, number) =>
      textElement((0x60000040 + number * 0x20000) >>> 0, 'CS', 'R'),
    )
    deidentified([...repeated(0x00180050, 'DS', '1'), ...overlays], ['cleanGraph'])
  })

  it('says where each change was, however deep', () => {
    let elements = repeated(0x00104000, 'LT', 'x')
    for (let depth = 0; depth < 30; depth += 1) elements = [sequenceElement(0x00082112, [{ elements }])]
    const { changes } = deidentified(elements, ['rtnUIDs'])
    expect(changes.find(({ path }) => path.endsWith('>(0010,4000)'))?.path).toBe(
      `${'(0008,2112)[0]>'.repeat(30)}(0010,4000)`,
    )
  })

  it('has more names than can be looked for, or a longer one, or long ones: refused', () => {
    const names = Array.from({ length: 5_000 }, (_, number) => `Doe${number}^Jane`).join('\\')
    const long = Array.from({ length: 5 }, (_, number) => `${number}${'x'.repeat(60_000)}`)
    const refused = [[names], ['x'.repeat(MiB)], long]
    for (const values of refused) {
      const file = fileOf(values.map((value) => textElement(0x00101001, 'PN', value)))
      expect(() => identifiersOf(file, BASIC_PROFILE)).toThrow('dicom/too-many-elements')
    }
    const most = fileOf(long.slice(1).map((value) => textElement(0x00101001, 'PN', value)))
    expect(identifiersOf(most, BASIC_PROFILE).names).toHaveLength(5)
  })

  const wholeWay = async (more: readonly DataElement[], options: readonly Option[]) => {
    const start = performance.now()
    const { parts } = await deidentify(fileOf(more), { ...BASIC_PROFILE, options }, pseudonyms)
    expect(performance.now() - start).toBeLessThan(LINEAR_MS)
    return parts
  }

  it('has a number of the patient in many items, where it is a number only', async () => {
    const items = Array<{ elements: DataElement[] }>(MANY).fill({ elements: [textElement(0x00180050, 'DS', '77319')] })
    await wholeWay([textElement(0x00101000, 'LO', '77319'), sequenceElement(0x00289110, items)], [])
  })

  it('keeps the UIDs of many content items by right', async () => {
    const concept = [textElement(0x00080100, 'SH', '121012'), textElement(0x00080102, 'SH', 'DCM')]
    const items = Array.from({ length: MANY / 10 }, (_, number) => ({
      elements: [
        textElement(0x0040a040, 'CS', 'UIDREF'),
        sequenceElement(0x0040a043, [{ elements: concept }]),
        textElement(0x0040a124, 'UI', `1.2.826.0.1.3680043.8.498.77.${number}`),
      ],
    }))
    const parts = await wholeWay([sequenceElement(0x0040a730, items)], ['cleanStruct', 'rtnUIDs'])
    expect(await new Blob([...parts]).text()).toContain('1.2.826.0.1.3680043.8.498.77.9999')
  })

  it('has UIDs of which no two begin alike', async () => {
    const uids = Array.from({ length: MANY }, (_, number) => `2.25.${(number * 7919 + 10_000_019) * 1_000}`)
    const element = textElement(0x00081155, 'UI', uids.join('\\'))
    await wholeWay([element], [])
    const note = textElement(0x00181020, 'LO', uids.at(-1) ?? '')
    await expect(wholeWay([element, note], ['rtnDevId'])).rejects.toMatchObject({ code: 'deid/residual-identifier' })
  })
})
