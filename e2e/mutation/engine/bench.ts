import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { compile, type Body } from './compile.ts'
import { coverageOf } from './coverage.ts'
import type { Bench } from './judge.ts'
import { HASHES } from './hashes.ts'
import { mentionsIn } from './references.ts'
import { readSource, type Source } from './source.ts'
import { World, type Library } from './world.ts'

const ROOMS = ['src/deid']

/** What judges nothing here, and why. */
const NO_JUDGES: Readonly<Record<string, string>> = {
  'src/deid/descriptors/cleaner.property.test.ts': 'seconds of random text, that examples cover',
  'src/deid/hostile.test.ts': 'looks at the clock, which stands still for no mutant',
  'src/deid/descriptors/planted.test.ts': 'seconds of made text, that examples cover',
}

const isTest = (file: string): boolean => file.endsWith('.test.ts')

/** The tests of the rooms, and all that they need. */
const sourcesOf = (root: string): Map<string, Source> => {
  const sources = new Map<string, Source>()
  const waiting = ROOMS.flatMap((room) =>
    readdirSync(`${root}/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => isTest(name) && !name.endsWith('.browser.test.ts'))
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`),
  )
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (sources.has(file)) continue
    const source = readSource(root, file)
    sources.set(file, source)
    waiting.push(...source.requires.filter((name) => name.endsWith('.ts')))
  }
  return sources
}

const packagesOf = async (sources: Iterable<Source>): Promise<ReadonlyMap<string, unknown>> => {
  const names = new Set([...sources].flatMap(({ requires }) => requires.filter((name) => !name.endsWith('.ts'))))
  names.delete('vitest')
  const found = new Map<string, unknown>()
  for (const name of names) {
    const exports = name === 'hash-wasm' ? HASHES : ((await import(/* @vite-ignore */ name)) as object)
    found.set(name, { __esModule: true, ...exports })
  }
  return found
}

/** For each module all that have it among what they import, at whatever distance, and itself: with that distance. */
const distancesOf = (sources: ReadonlyMap<string, Source>): Map<string, Map<string, number>> => {
  const importers = new Map<string, string[]>()
  for (const { file, requires } of sources.values())
    for (const name of requires) importers.set(name, [...(importers.get(name) ?? []), file])
  const all = new Map<string, Map<string, number>>()
  for (const file of sources.keys()) {
    const found = new Map([[file, 0]])
    for (const [one, steps] of found)
      for (const next of importers.get(one) ?? []) if (!found.has(next)) found.set(next, steps + 1)
    all.set(file, found)
  }
  return all
}

const libraryOf = (sources: ReadonlyMap<string, Source>, packages: ReadonlyMap<string, unknown>): Library => {
  const bodies = new Map<string, Body>()
  const bodyOf = (file: string): Body => {
    const source = sources.get(file)
    if (source === undefined) throw new Error(`${file} is not known`)
    const body = bodies.get(file) ?? compile(source, undefined, !isTest(file))
    bodies.set(file, body)
    return body
  }
  return { bodyOf, packages }
}

/** All that is needed to judge mutants: the modules, the tests, and what each test runs. */
export const setUp = async (root: string): Promise<Bench> => {
  fc.configureGlobal({ seed: 1, endOnFailure: true })
  const sources = sourcesOf(root)
  const packages = await packagesOf(sources.values())
  const library = libraryOf(sources, packages)
  const all = new Set(sources.keys())
  const tests = [...all].filter((file) => isTest(file) && !(file in NO_JUDGES)).toSorted()
  const base = new World(library)
  const coverage = await coverageOf(tests, () => new World(library, { world: base, anew: all }))
  const distances = distancesOf(sources)
  return {
    library,
    sources,
    coverage,
    base,
    reachable: { mentions: mentionsIn([...sources.values()]), atLoad: coverage.atLoad, isTest },
    dependents: new Map([...distances].map(([file, found]) => [file, new Set(found.keys())])),
    distance: (test, file) => distances.get(file)?.get(test) ?? Infinity,
  }
}
