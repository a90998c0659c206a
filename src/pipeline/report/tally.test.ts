import { describe, expect, it } from 'vitest'
import type { Change } from '../../deid/changes.ts'
import { sequenceElement, textElement } from '../../dicom/elements.ts'
import { tally, type Deed } from './tally.ts'

const EMPTY = { elements: [] }
const change = (path: string, action: Change['action'] = 'X', rule: Change['rule'] = 'table'): Change => ({
  path,
  action,
  rule,
})
const deedsOf = (
  changes: readonly Change[],
  source = EMPTY as Parameters<ReturnType<typeof tally>['addInstance']>[1],
) => {
  const counted = tally({})
  counted.addInstance(changes, source)
  return counted.deeds()
}
const texts = (deeds: readonly Deed[]) =>
  deeds.map(({ tag, creator, action, rule, count }) => [tag, creator ?? '-', action, rule, count].join(' '))

describe('what was done', () => {
  it('is counted by tag, action and rule, at whatever depth', () => {
    const changes = [
      change('(0008,0018)', 'U'),
      change('(0008,1140)[0]>(0008,1155)', 'U'),
      change('(0008,1140)[1]>(0008,1155)', 'U'),
      change('(0010,0010)', 'D', 'pseudonym'),
      change('(0010,0010)', 'X'),
    ]
    expect(texts(deedsOf(changes))).toEqual([
      '00080018 - U table 1',
      '00081155 - U table 2',
      '00100010 - D pseudonym 1',
      '00100010 - X table 1',
    ])
  })

  it('says of an item that it went whole', () => {
    expect(texts(deedsOf([change('(0040,A730)[2]', 'X', 'option')]))).toEqual(['0040A730[] - X option 1'])
  })

  it('counts repeating groups as one, and group lengths', () => {
    const changes = ['(6002,3000)', '(6010,3000)', '(5004,0010)', '(0008,0000)', '(0010,0000)'].map((path) =>
      change(path),
    )
    expect(texts(deedsOf(changes))).toEqual(['50xx0010 - X table 1', '60xx3000 - X table 2', 'xxxx0000 - X table 2'])
  })

  it('counts what nobody knows by its group, however many numbers a file makes up', () => {
    const changes = Array.from({ length: 500 }, (_, index) =>
      change(`(0018,${(0xe000 + index).toString(16).toUpperCase()})`),
    )
    expect(texts(deedsOf(changes))).toEqual(['0018xxxx - X table 500'])
  })
})

describe('private attributes', () => {
  const source = {
    elements: [
      textElement(0x00190010, 'LO', 'SIEMENS MR HEADER '),
      textElement(0x00190011, 'LO', 'Müller^Anna'),
      sequenceElement(0x00081140, [
        { elements: [] },
        { elements: [textElement(0x00190011, 'LO', 'SIEMENS MR HEADER')] },
      ]),
    ],
  }

  it('are named by a creator that the standard knows, where it stands', () => {
    const changes = [
      change('(0008,1140)[1]>(0019,110C)', 'X', 'private'),
      change('(0019,100C)', 'X', 'private'),
      change('(0019,100C)', 'X', 'private'),
    ]
    expect(texts(deedsOf(changes, source))).toEqual(['0019xx0C SIEMENS MR HEADER X private 3'])
  })

  it('are counted by group alone where the creator is the word of the file', () => {
    const changes = ['(0019,0011)', '(0019,1101)', '(0019,1102)', '(0019,2001)'].map((path) =>
      change(path, 'X', 'private'),
    )
    const deeds = deedsOf(changes, source)
    expect(texts(deeds)).toEqual(['001900xx - X private 1', '0019xxxx - X private 3'])
    expect(JSON.stringify(deeds)).not.toContain('Anna')
  })

  it('are named by a creator that the project knows', () => {
    const counted = tally({ safePrivate: [{ creator: 'SITE TOOLS', group: 0x19, element: 1 }] })
    counted.addInstance([change('(0019,1101)', 'C', 'private')], {
      elements: [textElement(0x00190011, 'LO', 'SITE TOOLS')],
    })
    expect(texts(counted.deeds())).toEqual(['0019xx01 SITE TOOLS C private 1'])
  })
})

describe('what is kept of an instance', () => {
  it('adds up to what it was, in any order', () => {
    const [one, other, both, total] = [tally({}), tally({}), tally({}), tally({})]
    const mine = [change('(0008,0018)', 'U'), change('(0010,4000)'), change('(0010,4000)')]
    const theirs = [change('(0008,0018)', 'U'), change('(0040,A730)[0]', 'X', 'option')]
    one.addInstance(mine, EMPTY)
    other.addInstance(theirs, EMPTY)
    both.addInstance([...theirs, ...mine], EMPTY)
    for (const kept of [other.kept(), one.kept()]) total.addKept(JSON.parse(JSON.stringify(kept)) as typeof kept)
    expect(total.deeds()).toEqual(both.deeds())
  })

  it('is a line for each action and rule', () => {
    const counted = tally({})
    counted.addInstance([change('(0010,4000)'), change('(0008,0018)', 'U'), change('(0010,4000)')], EMPTY)
    expect(counted.kept()).toEqual([
      ['U', 'table', '', '00080018'],
      ['X', 'table', '', '00104000*2'],
    ])
  })
})
