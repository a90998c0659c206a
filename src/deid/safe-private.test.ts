import { describe, expect, it } from 'vitest'
import type { DataElement, Tag, Vr } from '../dicom/data-set.ts'
import { bytesElement, numbersElement, sequenceElement, textElement } from '../dicom/elements.ts'
import { item, sequence, text } from './instance.fixture.ts'
import { claimsAfter } from './private-claims.ts'
import type { Option } from './profile.ts'
import { safePrivateOf, withoutOrphans, type SafePrivateOptions } from './safe-private.ts'

const PHILIPS = 'Philips Imaging DD 001'

interface Given {
  readonly siteList?: SafePrivateOptions['siteList']
  readonly options?: readonly Option[]
  /** Of the root, where it is not the data set that is asked about. */
  readonly root?: readonly DataElement[]
}

/** `X`, or action and VR, of every element. */
const verdicts = (elements: readonly DataElement[], { siteList = [], options = [], root = elements }: Given = {}) => {
  const safe = safePrivateOf({
    dataSet: { elements: root },
    siteList,
    options: new Set<Option>(['rtnSafePriv', ...options]),
  })
  const { verdictOf } = safe.blocksOf(elements)
  return elements.map((element) => {
    const { action, vr, readable } = verdictOf(element)
    return action === 'X' ? 'X' : `${action} ${vr}${readable ? '' : ' unreadable'}`
  })
}

const un = (tag: Tag, bytes = 4) => bytesElement(tag, 'UN', new Uint8Array(bytes))
const creator = (tag: Tag, name: string) => text(tag, 'LO', name)

interface Said {
  readonly group?: number
  readonly creator?: string
  readonly status?: string
  readonly safe?: readonly number[]
  readonly asked?: readonly (readonly [action: string, ...elements: number[]])[]
}

const claim = ({ group = 0x0011, creator: name = 'ACME', status = 'SAFE', safe, asked }: Said) => {
  const actions = (asked ?? []).map(([action, ...elements]) =>
    item(numbersElement(0x00080306, 'US', elements), text(0x00080307, 'CS', action)),
  )
  return item(
    numbersElement(0x00080301, 'US', [group]),
    text(0x00080302, 'LO', name),
    text(0x00080303, 'CS', status),
    ...(safe === undefined ? [] : [numbersElement(0x00080304, 'US', safe)]),
    ...(actions.length === 0 ? [] : [sequence(0x00080305, ...actions)]),
    sequence(0x00080310, item(text(0x0008030c, 'UC', 'Name of Jane'))),
  )
}
const claims = (...said: readonly Said[]) => sequence(0x00080300, ...said.map(claim))

describe('a private attribute of Table E.3.10-1', () => {
  it('stays with its creator, at whatever block that stands, and nothing else does', () => {
    const elements = (block: number) => [
      creator(0x20010000 + block, PHILIPS),
      text(0x20010000 + block * 256 + 0x0a, 'IS', '12'),
      sequence(0x20010000 + block * 256 + 0x0d),
    ]
    for (const block of [0x10, 0x11, 0x90, 0xff]) expect(verdicts(elements(block))).toEqual(['K LO', 'terms IS', 'X'])
  })

  it('is known by creator, group and last two digits together', () => {
    expect(
      verdicts([creator(0x20010010, PHILIPS), creator(0x20050010, PHILIPS), text(0x2005100a, 'IS', '12')]),
    ).toEqual(['X', 'X', 'X'])
    expect(verdicts([creator(0x20010010, 'Philips Imaging DD 129'), text(0x2001100a, 'IS', '12')])).toEqual(['X', 'X'])
    expect(verdicts([creator(0x20010010, PHILIPS), text(0x2001110a, 'IS', '12')])).toEqual(['X', 'X'])
  })

  it('is known by a creator with its padding, but not in another case', () => {
    const of = (name: string) => verdicts([creator(0x20010010, name), text(0x2001100a, 'IS', '12')])
    expect(of(` ${PHILIPS}   `)).toEqual(['K LO', 'terms IS'])
    expect(of(PHILIPS.toUpperCase())).toEqual(['X', 'X'])
    expect(of(`${PHILIPS}\\OTHER`)).toEqual(['X', 'X'])
    expect(of('')).toEqual(['X', 'X'])
  })

  it('goes when two creators claim its block, stays when they are the same', () => {
    const value = text(0x2001100a, 'IS', '12')
    expect(verdicts([creator(0x20010010, PHILIPS), creator(0x20010010, 'ACME'), value])).toEqual(['X', 'X', 'X'])
    expect(verdicts([creator(0x20010010, PHILIPS), creator(0x20010010, PHILIPS), value])).toEqual([
      'K LO',
      'K LO',
      'terms IS',
    ])
  })

  it('is not known by a creator of the data set around it', () => {
    const inner = [text(0x2001100a, 'IS', '12')]
    expect(verdicts(inner, { root: [creator(0x20010010, PHILIPS)] })).toEqual(['X'])
  })

  it('is read by the VR of the table where the file says UN, and goes where neither says', () => {
    const sonar = [creator(0x01190010, 'SIEMENS Ultrasound SC2000'), un(0x01191011), un(0x01191010)]
    expect(verdicts(sonar)).toEqual(['K LO', 'X', 'clean SH'])
    const told = bytesElement(0x01191011, 'FD', new Uint8Array(8))
    expect(verdicts([creator(0x01190010, 'SIEMENS Ultrasound SC2000'), told])).toEqual(['K LO', 'K FD'])
  })

  it('is read by the VR of the table where the file says another', () => {
    const is = (value: DataElement) => verdicts([creator(0x20010010, PHILIPS), value])[1]
    expect(is(text(0x2001100a, 'LO', 'Doe'))).toBe('terms IS')
    expect(is(bytesElement(0x2001100a, 'OB', new Uint8Array(4)))).toBe('terms IS unreadable')
    expect(is(sequence(0x2001100a, item()))).toBe('terms IS unreadable')
    expect(is(text(0x2001101a, 'LO', 'Doe'))).toBe('K FL unreadable')
    expect(is(bytesElement(0x2001107d, 'OB', new Uint8Array(4)))).toBe('K OB')
    expect(is(un(0x2001107d))).toBe('K OW')
    expect(is(sequence(0x200110c6, item()))).toBe('K SQ')
    expect(is({ ...sequence(0x200110c6, item()), vr: 'UN' })).toBe('K SQ')
    expect(is(un(0x200110c6))).toBe('K SQ unreadable')
  })

  it('has its UIDs replaced, unless UIDs are retained', () => {
    const elements = [creator(0x00990010, 'NQHeader'), text(0x00991002, 'UI', '1.2.3')]
    expect(verdicts(elements)).toEqual(['K LO', 'U UI'])
    expect(verdicts(elements, { options: ['rtnUIDs'] })).toEqual(['K LO', 'terms UI'])
  })

  it.each<[string, Tag]>([
    ['element between blocks', 0x20010a0a],
    ['group length', 0x20010000],
    ['first elements', 0x20010001],
    ['group 0007', 0x0007100a],
    ['group FFFF', 0xffff100a],
  ])('does not stand in a place that PS3.5 7.8 does not give: %s', (_, tag) => {
    const group = tag >>> 16
    const siteList = [{ creator: 'ACME', group, element: tag & 0xff }]
    expect(verdicts([creator(group * 65536 + 0x10, 'ACME'), text(tag, 'LO', 'x')], { siteList })).toEqual(['X', 'X'])
  })
})

describe('an attribute of the site', () => {
  const siteList = [{ creator: 'ACME 1.0', group: 0x0009, element: 0x20 }]
  const one = (value: DataElement, given: Given = {}) =>
    verdicts([creator(0x00090015, 'ACME 1.0'), value], { siteList, ...given })[1]

  it.each<[Vr, string]>([
    ['LO', 'clean LO'],
    ['UT', 'clean UT'],
    ['PN', 'D PN'],
    ['AS', 'age AS'],
    ['CS', 'terms CS'],
    ['DS', 'terms DS'],
    ['UI', 'U UI'],
    ['DA', 'X'],
    ['DT', 'X'],
    ['TM', 'X'],
    ['AE', 'X'],
    ['UR', 'X'],
    ['UN', 'X'],
    ['US', 'K US'],
    ['AT', 'K AT'],
    ['OB', 'K OB'],
  ])('of VR %s: %s', (vr, expected) => {
    expect(one(bytesElement(0x00091520, vr, new Uint8Array(8)))).toBe(expected)
  })

  it('has its dates moved or kept as the profile says', () => {
    const date = text(0x00091520, 'DA', '20200101')
    expect(one(date, { options: ['rtnLongMod'] })).toBe('shift DA')
    expect(one(date, { options: ['rtnLongFull'] })).toBe('date DA')
  })

  it('of a file without VRs stays if the site gives one', () => {
    expect(one(un(0x00091520), { siteList: [{ ...siteList[0]!, vr: 'SL' }] })).toBe('K SL')
  })

  it('goes if the file calls it unsafe', () => {
    const said = claims({ group: 0x0009, creator: 'ACME 1.0', status: 'UNSAFE' })
    expect(one(text(0x00091520, 'LO', 'x'), { root: [said] })).toBe('X')
  })
})

describe('what a file says of its private attributes in (0008,0300)', () => {
  const block = [
    creator(0x00110010, 'ACME'),
    text(0x00111001, 'LO', 'a'),
    text(0x00111002, 'UI', '1.2.3'),
    bytesElement(0x00111003, 'OB', new Uint8Array(4)),
    numbersElement(0x00111004, 'US', [1]),
    un(0x00111005),
  ]
  const of = (...said: readonly Said[]) => verdicts(block, { root: [claims(...said)] })

  it('SAFE keeps the block, but for bytes that nobody can look into', () => {
    expect(of({})).toEqual(['K LO', 'clean LO', 'U UI', 'X', 'K US', 'X'])
  })

  it('MIXED keeps those that do not identify', () => {
    expect(of({ status: 'MIXED', safe: [2, 4] })).toEqual(['K LO', 'X', 'U UI', 'X', 'K US', 'X'])
    expect(of({ status: 'MIXED' })).toEqual(['X', 'X', 'X', 'X', 'X', 'X'])
  })

  it('does as the file asks with those that may identify', () => {
    const asked = [['D', 1], ['U', 2, 4], ['Z', 3], ['X', 5]] as const // prettier-ignore
    expect(of({ status: 'UNSAFE', asked })).toEqual(['K LO', 'D LO', 'U UI', 'Z OB', 'X', 'X'])
    expect(of({ status: 'UNSAFE', asked: [['D', 1], ['Z', 1], ['C', 2]] })[1]).toBe('X') // prettier-ignore
  })

  it('does it to no sequence, and to nothing whose VR is not known', () => {
    const unknown = [
      creator(0x00110010, 'ACME'),
      sequence(0x00111001, item()),
      bytesElement(0x00111002, 'UN', new Uint8Array(4)),
    ]
    const said = claims({ status: 'UNSAFE', asked: [['D', 1, 2]] }) // prettier-ignore
    expect(verdicts(unknown, { root: [said] })).toEqual(['X', 'X', 'X'])
  })

  it('UNSAFE, what no one knows, and what is said twice keep nothing', () => {
    const nothing = ['X', 'X', 'X', 'X', 'X', 'X']
    expect(of({ status: 'UNSAFE' })).toEqual(nothing)
    expect(of({ status: 'Safe' })).toEqual(nothing)
    expect(of({}, { status: 'UNSAFE' })).toEqual(nothing)
    expect(of({}, {})).toEqual(nothing)
    expect(of({ group: 0x0013 })).toEqual(nothing)
    expect(of({ creator: 'acme' })).toEqual(nothing)
  })

  it('has the last word over Table E.3.10-1', () => {
    const philips = [creator(0x20010010, PHILIPS), text(0x2001100a, 'IS', '12'), text(0x2001100b, 'CS', 'AXIAL')]
    const said: Said = { group: 0x2001, creator: PHILIPS, status: 'MIXED', safe: [0x0b] }
    expect(verdicts(philips, { root: [claims(said)] })).toEqual(['K LO', 'X', 'terms CS'])
    expect(verdicts(philips, { root: [claims({ ...said, status: 'UNSAFE' })] })).toEqual(['X', 'X', 'X'])
  })

  it('is read in the byte order of the file', () => {
    const big = { explicit: true, littleEndian: false }
    const said = item(
      numbersElement(0x00080301, 'US', [0x0011], big),
      text(0x00080302, 'LO', 'ACME'),
      text(0x00080303, 'CS', 'MIXED'),
      numbersElement(0x00080304, 'US', [4], big),
    )
    const root = [sequenceElement(0x00080300, [said], big)]
    expect(verdicts(block, { root })).toEqual(['K LO', 'X', 'X', 'X', 'K US', 'X'])
  })
})

describe('after the walk', () => {
  it('a creator without elements goes', () => {
    const stays = [creator(0x00110010, 'ACME'), text(0x00111001, 'LO', 'a'), text(0x00120010, 'LO', 'even')]
    expect(withoutOrphans(stays)).toBe(stays)
    expect(withoutOrphans([...stays, creator(0x00110011, 'B'), creator(0x00130010, 'ACME')])).toEqual(stays)
  })

  it('(0008,0300) says no more than what is there, and nothing in free text', () => {
    const before = claims({}, { group: 0x0013, creator: 'GONE' }, { group: 0x0015, creator: 'DEEP', asked: [['X', 1]] })
    const deep = sequence(0x00081140, item(creator(0x00150010, 'DEEP '), text(0x00151001, 'LO', 'b')))
    const output = [creator(0x00110010, 'ACME'), text(0x00111001, 'LO', 'a'), deep, creator(0x00130010, 'GONE')]
    const after = claimsAfter(before, output)
    expect(
      after?.value.kind === 'items' && after.value.items.map(({ elements }) => elements.map(({ tag }) => tag)),
    ).toEqual([
      [0x00080301, 0x00080302, 0x00080303],
      [0x00080301, 0x00080302, 0x00080303],
    ])
    expect(claimsAfter(before, [textElement(0x00100010, 'PN', 'x')])).toBeUndefined()
  })
})
