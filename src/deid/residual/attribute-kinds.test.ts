import { describe, expect, it } from 'vitest'
import type { Vr } from '../../dicom/data-set.ts'
import { attributeOf } from '../../dicom/dictionary.ts'
import { identifierKindOf, isRetained, MAKER, sayingOf } from './attribute-kinds.ts'

const kindOf = (tag: number) => identifierKindOf(tag, attributeOf(tag)?.vrs[0] ?? 'UN')

describe('what an attribute says of somebody', () => {
  it.each([
    0x00080106, 0x00080107, 0x00080201, 0x00100013, 0x00100047, 0x00101080, 0x00101081, 0x00102150, 0x00102152, 0x00102160,
    0x00102162, 0x001021f0, 0x00120050, 0x00160078, 0x0016004f, 0x00160050, 0x00160082, 0x00189373, 0x00203406, 0x00284000,
    0x00380050, 0x00380500, 0x00400012, 0x00401004, 0x00403001, 0x00500020, 0x0072005e, 0x00720071, 0x00880904, 0x00880912,
    0x20300020, 0x300a0216, 0x40000010, 0x40004000,
  ])('is nothing where many share it: %i', (tag) => {
    expect(kindOf(tag)).toBeUndefined()
  }) // prettier-ignore

  it.each([
    [0x00020016, 'equipment'],
    [0x00020017, 'equipment'],
    [0x00020018, 'equipment'],
    [0x00400031, 'text'],
    [0x00400032, 'text'],
    [0x00080050, 'id'],
    [0x00100020, 'id'],
    [0x00100021, 'text'],
    [0x00100010, 'name'],
    [0x00100030, 'date'],
    [0x0008002a, 'date'],
    [0x00080018, 'uid'],
    [0x00080080, 'text'],
    [0x00080081, 'text'],
    [0x00102154, 'text'],
    [0x00181000, 'equipment'],
    [0x00081010, 'equipment'],
    [0x00080054, 'equipment'],
    [0x00203401, 'equipment'],
    [0x00181009, 'equipment'],
    [0x00189367, 'equipment'],
    [0x00181201, undefined],
    [0x00100012, 'text'],
    [0x0016004d, 'text'],
    [0x0040e012, 'text'],
    [0x00402010, 'text'],
    [0x00102155, 'text'],
    [0x00101050, 'id'],
    [0x00101090, 'id'],
    [0x22000005, 'id'],
    [0x3010001b, 'id'],
    [0x00080060, undefined],
    [0x00081030, undefined],
    [0x00101010, undefined],
    [0x00080016, undefined],
    [0x00280010, undefined],
  ] as const)('of %i it is %s', (tag, kind) => {
    expect([kindOf(tag), kindOf(tag)]).toEqual([kind, kind])
  })

  it.each<[Vr, string | undefined]>([
    ['PN', 'name'],
    ['UI', 'uid'],
    ['DA', 'date'],
    ['DT', 'date'],
    ['LO', undefined],
  ])('in private elements goes by VR alone: %s', (vr, kind) => {
    expect(identifierKindOf(0x00091001, vr)).toBe(kind)
  })

  it('is nothing where PS3.6 has no such attribute', () => {
    expect(identifierKindOf(0x00080003, 'PN')).toBeUndefined()
  })

  it('is told alike whatever others were asked for between', () => {
    const tags = [0x0008, 0x0010, 0x0018, 0x0040].flatMap((group) =>
      Array.from({ length: 0x2000 }, (_, element) => group * 0x10000 + element),
    )
    const forwards = tags.map((tag) => kindOf(tag))
    const backwards = tags.toReversed().map((tag) => kindOf(tag))
    expect(forwards.filter((kind) => kind !== undefined).length).toBeGreaterThan(50)
    expect(backwards.toReversed().every((kind, index) => kind === forwards[index])).toBe(true)
    expect([0, 0].map((tag) => kindOf(tag))).toEqual([undefined, undefined])
  })

  it('is a maker’s by six attributes', () => {
    const tags = [0x00080070, 0x00081090, 0x00181016, 0x00181018, 0x00181019, 0x00181020]
    expect([...MAKER].toSorted()).toEqual(tags.toSorted())
    expect(tags.map((tag) => [sayingOf(tag, 'LO'), identifierKindOf(tag, 'LO')])).toEqual(
      tags.map(() => ['maker', undefined]),
    )
  })
})

describe('what the options leave', () => {
  const none = { columns: [], uids: false, dates: false }
  it('is nothing without an option', () => {
    expect(isRetained(0x00091001, 'date', { ...none, uids: true, dates: true })).toBe(false)
  })

  it('of what the table does not list is UIDs and dates, each by its own option', () => {
    const kept = (kind: 'uid' | 'date' | 'name', uids: boolean, dates: boolean) =>
      isRetained(0x00091001, kind, { columns: [0], uids, dates })
    expect([kept('uid', true, false), kept('uid', false, true), kept('date', false, true)]).toEqual([true, false, true])
    expect([kept('date', true, false), kept('name', true, true), kept('uid', false, false)]).toEqual([
      false,
      false,
      false,
    ])
  })
})
