import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { mutantsOf } from './draft.ts'
import { noticedBy, UNCOMPILED, UNLOADED, type Bench } from './judge.ts'
import type { Source } from './source.ts'
import { World } from './world.ts'

const FILE = 'example.ts'

const sourceOf = (text: string): Source => {
  const tree = ts.createSourceFile(FILE, text, ts.ScriptTarget.ESNext, true)
  return { file: FILE, text, tree, imports: [], requires: [], functions: [] }
}

const benchOf = (source: Source): Bench => {
  const library = { bodyOf: () => compile(source), packages: new Map<string, unknown>() }
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

const judge = (text: string, change: { readonly start: number; readonly end: number; readonly text: string }) => {
  const source = sourceOf(text)
  const mutant = { file: FILE, owner: '', operator: '', snippet: '', functionId: undefined, edit: change, key: 'k' }
  return noticedBy(mutant, benchOf(source), [])
}

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

it('takes away with the only entry the comma behind it', () => {
  const source = sourceOf('export const a = {\n  b: 1,\n}\nexport const c = [\n  2,\n]')
  const dropped = mutantsOf(source).filter(({ operator }) => operator === 'entry dropped')
  expect(dropped).toHaveLength(2)
  for (const { edit } of dropped) expect(() => compile(source, edit)).not.toThrow()
})
