import { describe, expect, it } from 'vitest'
import { parse } from '../../deid/csv.ts'
import type { JobView } from '../../workers/sealift.ts'
import { objectList, type ListWords } from './object-list.ts'
import { studyView } from './study.fixture.ts'

const WORDS: ListWords = {
  headings: ['batch', 'study', 'object', 'kind', 'bytes', 'acknowledged', 'state', 'code', 'why', 'until'],
  papers: 'papers',
  kind: ({ kind }) => `a ${kind}`,
  state: ({ state }) => state,
  reason: ({ code }) => (code === undefined ? '' : `Why, "${code}"`),
}
const object = (id: string, more: Partial<JobView> = {}): JobView => ({
  id,
  batch: 'first',
  group: 'b',
  kind: 'instance',
  sizeBytes: 100,
  acknowledgedBytes: 40,
  state: 'sealed',
  ...more,
})
const studies = [studyView('first', 'a', { sealed: 1 }), studyView('first', 'b', { sealed: 1 })]

const linesOf = async (objects: readonly JobView[]) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await objectList(objects, studies, WORDS).arrayBuffer(),
  )
  expect(text.startsWith('\uFEFF')).toBe(true)
  return parse(text.slice(1).trimEnd(), { delimiter: ',' }).data
}

describe('the list of all objects', () => {
  it('says of each where it belongs, how far it is, and why and until when it waits', async () => {
    const { group: _group, ...paper } = object('2', { kind: 'manifest' })
    const waits = object('1', { state: 'waiting', code: 'upload/network', untilMs: Date.UTC(2026, 0, 2, 3, 4, 5) })
    expect(await linesOf([waits, paper])).toEqual([
      [...WORDS.headings],
      [
        'first',
        '2',
        '1',
        'a instance',
        '100',
        '40',
        'waiting',
        'upload/network',
        'Why, "upload/network"',
        '2026-01-02T03:04:05.000Z',
      ],
      ['first', 'papers', '2', 'a manifest', '100', '40', 'sealed', '', '', ''],
    ])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('no cell is a formula: %j', async (id) => {
    const [, line] = await linesOf([object(id)])
    expect(line?.[2]).toBe(`'${id}`)
  })

  it('holds 20,000', async () => {
    expect(await linesOf(Array.from({ length: 20_000 }, (_, index) => object(String(index))))).toHaveLength(20_001)
  })
})
