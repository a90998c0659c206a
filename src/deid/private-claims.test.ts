import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Encoding, Item } from '../dicom/data-set.ts'
import { bytesElement, numbersElement, numbersOf, sequenceElement } from '../dicom/elements.ts'
import { EXPLICIT_LE } from '../dicom/transfer-syntax.ts'
import { item, sequence, text } from './instance.fixture.ts'
import { CHARACTERISTICS, claimsAfter, claimsOf } from './private-claims.ts'

const BIG: Encoding = { explicit: true, littleEndian: false }

const group = (...groups: readonly number[]) => numbersElement(0x00080301, 'US', groups)
const creator = (name: string) => text(0x00080302, 'LO', name)
const status = (value: string) => text(0x00080303, 'CS', value)
const safe = (...lows: readonly number[]) => numbersElement(0x00080304, 'US', lows)
const asked = (action: string, ...lows: readonly number[]) =>
  item(numbersElement(0x00080306, 'US', lows), text(0x00080307, 'CS', action))

const claimsIn = (...items: readonly Item[]) => claimsOf({ elements: [sequence(CHARACTERISTICS, ...items)] })
const claim = (...elements: DataElement[]) => claimsIn(item(group(0x11), creator('ACME'), ...elements)).get('ACME|17')

const NOTHING = { status: 'UNSAFE', safe: new Set(), actions: new Map() }

describe('what a file says of its private blocks (PS3.3 Table C.12-1)', () => {
  it('is known by creator and group', () => {
    expect(claim(status('SAFE'))).toEqual({ ...NOTHING, status: 'SAFE' })
    expect(claim(status('MIXED'), safe(1, 0xff))).toEqual({ ...NOTHING, status: 'MIXED', safe: new Set([1, 0xff]) })
    expect([...claimsIn(item(group(0x11), creator(' ACME ')), item(group(0x13), creator('B'))).keys()]).toEqual([
      'ACME|17',
      'B|19',
    ])
  })

  it.each([[[status('UNSAFE')]], [[status('Safe')]], [[status('')]], [[]], [[status('UNSAFE'), safe(1)]]])(
    'is not that they are safe unless it says so (%#)',
    (elements) => {
      expect(claim(...elements)).toEqual(NOTHING)
    },
  )

  it('of nobody’s block, or of no group, is nothing', () => {
    expect(claimsIn(item(creator('ACME'), status('SAFE')), item(group(0x11), status('SAFE'))).size).toBe(0)
    expect(claimsIn(item(group(), creator('ACME'), status('SAFE'))).size).toBe(0)
  })

  it('is not believed when it is said twice, in one sequence or in two', () => {
    const one = item(group(0x11), creator('ACME'), status('SAFE'))
    expect(claimsIn(one, one).get('ACME|17')).toEqual(NOTHING)
    expect(claimsIn(one, one, one).get('ACME|17')).toEqual(NOTHING)
    const twice = [sequence(CHARACTERISTICS, one), sequence(CHARACTERISTICS, one)]
    expect(claimsOf({ elements: twice }).get('ACME|17')).toEqual(NOTHING)
  })

  it('is read where the file says UN, and in its byte order', () => {
    const unknown = bytesElement(0x00080301, 'UN', Uint8Array.of(0x11, 0))
    expect([...claimsIn(item(unknown, creator('ACME'))).keys()]).toEqual(['ACME|17'])
    const elements = [numbersElement(0x00080301, 'US', [0x11], BIG), creator('ACME')]
    const big = sequenceElement(CHARACTERISTICS, [item(...elements)], BIG)
    expect([...claimsOf({ elements: [big] }).keys()]).toEqual(['ACME|17'])
  })
})

describe('what a file asks to be done with a private element', () => {
  const actions = (...items: readonly Item[]) => [...(claim(sequence(0x00080305, ...items))?.actions ?? [])]

  it.each(['X', 'Z', 'D', 'U'])('%s is done', (action) => {
    expect(actions(asked(action, 1, 2))).toEqual([
      [1, action],
      [2, action],
    ])
  })

  it('is its removal where it asks for what nobody knows, for nothing, or for two things', () => {
    expect(actions(asked('C', 1))).toEqual([[1, 'X']])
    expect(actions(asked('K', 1))).toEqual([[1, 'X']])
    expect(actions(item(numbersElement(0x00080306, 'US', [1])))).toEqual([[1, 'X']])
    expect(actions(asked('D', 1), asked('Z', 1))).toEqual([[1, 'X']])
    expect(actions(asked('D', 1), asked('Z', 1), asked('D', 1))).toEqual([[1, 'X']])
    expect(actions(asked('D', 1), asked('D', 1))).toEqual([[1, 'D']])
  })

  it('is done whatever the block is called', () => {
    const elements = (said: string) => [status(said), sequence(0x00080305, asked('U', 3))]
    for (const said of ['SAFE', 'UNSAFE']) expect(claim(...elements(said))?.actions).toEqual(new Map([[3, 'U']]))
  })

  it('is read in the byte order of the file', () => {
    const one = item(numbersElement(0x00080306, 'US', [3], BIG), text(0x00080307, 'CS', 'U'))
    expect(claim(sequenceElement(0x00080305, [one], BIG))?.actions).toEqual(new Map([[3, 'U']]))
  })
})

describe('what is said afterwards', () => {
  const block = (name: string, groupNumber = 0x11): DataElement[] => [
    text(groupNumber * 0x10000 + 0x10, 'LO', name),
    text(groupNumber * 0x10000 + 0x1001, 'LO', 'a'),
  ]

  /** `group creator status safe…` of each block that is spoken of. */
  const after = (items: readonly Item[], output: readonly DataElement[], encoding = EXPLICIT_LE) => {
    const said = claimsAfter(sequenceElement(CHARACTERISTICS, items, encoding), output)
    if (said?.value.kind !== 'items') return said
    return said.value.items.map(({ elements }) =>
      elements
        .map((one) => (one.vr === 'US' ? numbersOf(one, encoding).join(',') : (asciiOf(one) ?? 'no text')))
        .join(' '),
    )
  }

  it('is of the blocks that are left, at any depth, and of no others', () => {
    const items = ['ACME', 'DEEP', 'GONE'].map((name) => item(group(0x11), creator(name), status('SAFE')))
    expect(after(items, [sequence(0x00081140, item(...block('DEEP'))), ...block('ACME ')])).toEqual([
      '17 ACME SAFE',
      '17 DEEP SAFE',
    ])
    expect(after(items, block('ACME', 0x13))).toBeUndefined()
    expect(after(items, [text(0x00110010, 'LO', 'ACME')])).toBeUndefined()
    expect(after(items, [text(0x00111001, 'LO', 'a'), text(0x00100010, 'PN', 'ACME')])).toBeUndefined()
    expect(after([], block('ACME'))).toBeUndefined()
  })

  it('is of both blocks of a group', () => {
    const items = ['A', 'B'].map((name) => item(group(0x11), creator(name), status('SAFE')))
    const output = [text(0x00110010, 'LO', 'A'), text(0x00110011, 'LO', 'B'), text(0x00111101, 'LO', 'b')]
    expect(after(items, output)).toEqual(['17 B SAFE'])
    expect(after(items, [...output, text(0x00111001, 'LO', 'a')])).toEqual(['17 A SAFE', '17 B SAFE'])
  })

  it('names the elements that do not identify, in the byte order of the file', () => {
    const mixed = item(group(0x11), creator('ACME'), status('MIXED'), safe(1, 2))
    expect(after([mixed], block('ACME'))).toEqual(['17 ACME MIXED 1,2'])
    const big = item(
      numbersElement(0x00080301, 'US', [0x11], BIG),
      creator('ACME'),
      status('MIXED'),
      numbersElement(0x00080304, 'US', [1, 2], BIG),
    )
    expect(after([big], block('ACME'), BIG)).toEqual(['17 ACME MIXED 1,2'])
  })

  it('names none where all are safe, and nothing of nobody’s block', () => {
    const whole = item(group(0x11), creator('ACME'), status('SAFE'), safe(1, 2))
    expect(after([item(status('SAFE')), whole, item(group(0x11))], block('ACME'))).toEqual(['17 ACME SAFE'])
  })

  it('holds nothing that is free text, or was done', () => {
    const wordy = item(
      group(0x11),
      creator('ACME'),
      status('SAFE'),
      sequence(0x00080305, asked('X', 1)),
      sequence(0x00080310, item(text(0x0008030c, 'UC', 'Name of Jane'))),
    )
    expect(after([wordy], block('ACME'))).toEqual(['17 ACME SAFE'])
  })

  it('holds no name in the place of a group, a status or a number', () => {
    const named = item(
      group(0x11, 0x4a61, 0x6e65),
      creator('ACME'),
      creator('Jane'),
      status('DOE JANE'),
      text(0x00080304, 'LO', 'Jane Doe'),
    )
    expect(after([named], block('ACME'))).toEqual(['17 ACME UNSAFE'])
    const mixed = item(group(0x11), creator('ACME'), status('MIXED'), text(0x00080304, 'LO', 'Jane Doe'))
    expect(after([mixed], block('ACME'))).toEqual(['17 ACME UNSAFE'])
  })

  it('is nothing where it was no sequence', () => {
    expect(claimsAfter(bytesElement(CHARACTERISTICS, 'UN', new Uint8Array(4)), block('ACME'))).toBeUndefined()
  })
})
