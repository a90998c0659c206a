import { setTimeout } from 'node:timers/promises'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { mutantsOf } from './draft.ts'
import { noticedBy, UNCOMPILED, UNLOADED, type Bench } from './judge.ts'
import { Endless, Probe } from './probe.ts'
import type { Source } from './source.ts'
import { World, type Library } from './world.ts'

const [FILE, TEST] = ['example.ts', 'example.test.ts']

const sourceOf = (text: string): Source => {
  const tree = ts.createSourceFile(FILE, text, ts.ScriptTarget.ESNext, true)
  return { file: FILE, text, tree, imports: [], requires: [], functions: [] }
}

const benchOf = (source: Source, more: Partial<Library> = {}): Bench => {
  const library = { bodyOf: () => compile(source), packages: new Map<string, unknown>(), ...more }
  return {
    library,
    sources: new Map([[FILE, source]]),
    coverage: { trials: [], atLoad: new Set(), failing: [] },
    base: new World(library),
    reachable: { mentions: new Map(), atLoad: new Set(), isTest: () => false },
    dependents: new Map([[FILE, new Set([FILE])]]),
    distance: () => Infinity,
  }
}

const MUTANT = { file: FILE, owner: '', operator: '', snippet: '', functionId: undefined, key: 'k' }

const judge = (text: string, edit: { readonly start: number; readonly end: number; readonly text: string }) =>
  noticedBy({ ...MUTANT, edit }, benchOf(sourceOf(text)), [])

describe('a mutant that no test can run', () => {
  it('is noticed when it does not compile', async () => {
    expect(await judge('export const a = [1]', { start: 17, end: 20, text: '' })).toBe(UNCOMPILED)
  })

  it('is noticed when its module throws', async () => {
    expect(await judge('export const a = [1]', { start: 17, end: 20, text: 'nothing.at' })).toBe(UNLOADED)
  })

  it('is noticed when its module never ends', async () => {
    expect(await judge('for (let a = 0; a < 1; a += 1) a', { start: 16, end: 21, text: 'true' })).toBe(UNLOADED)
  })

  it('is told from one that runs, which no test here notices', async () => {
    expect(await judge('export const a = [1]', { start: 17, end: 20, text: '[]' })).toBeUndefined()
  })
})

describe('a loop', () => {
  const turnsOf = (probe: Probe): number => {
    let turns = 0
    const turn = () => {
      turns += 1
      probe.left -= 1
      if (probe.left < 0) probe.ranOut()
    }
    expect(() => {
      for (let at = 0; at < 1e8; at += 1) turn()
    }).toThrow(Endless)
    return turns
  }

  it('has as many turns as it was allowed', () => {
    const probe = new Probe()
    for (const turns of [0, 1, 63, 64, 65, 1000]) {
      probe.allow(turns, 1e9)
      expect(turnsOf(probe)).toBe(turns + 1)
    }
  })

  it('ends when it has worked too long, however few turns it took', () => {
    const probe = new Probe()
    probe.allow(1e12, 5)
    expect(turnsOf(probe)).toBeGreaterThan(0)
    expect(() => {
      probe.askTime()
    }).toThrow(Endless)
  })
})

it('stops what goes on behind a test that noticed', async () => {
  let turns = 0
  const turn = () => {
    turns += 1
    return setTimeout()
  }
  const test = sourceOf(`import { turn } from 'turn'
import { it } from 'vitest'
const goOn = async () => { while (true) await turn() }
it('fails', () => { goOn().catch(() => undefined); throw new Error() })`)
  const packages = new Map([['turn', { turn }]])
  const bench = benchOf(sourceOf(''), { bodyOf: () => compile(test), packages })
  const trial = { file: TEST, index: 0, name: 'fails', ms: 1, msToGather: 1, turns: 1, functions: new Uint8Array(0) }
  expect(await noticedBy({ ...MUTANT, change: () => undefined }, bench, [trial])).toBe(`${TEST}: fails`)
  const before = turns
  await setTimeout(20)
  expect(turns).toBe(before)
})

it('takes away with the only entry the comma behind it', () => {
  const source = sourceOf('export const a = {\n  b: 1,\n}\nexport const c = [\n  2,\n]')
  const dropped = mutantsOf(source).filter(({ operator }) => operator === 'entry dropped')
  expect(dropped).toHaveLength(2)
  for (const { edit } of dropped) expect(() => compile(source, edit)).not.toThrow()
})
