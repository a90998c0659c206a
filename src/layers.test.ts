import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = import.meta.dirname

/** The floors, lowest first. A room imports only from lower floors; see src/README.md. */
const FLOORS: readonly (readonly string[])[] = [
  ['errors.ts'],
  ['bytes'],
  ['dicom', 'crypto', 'words'],
  ['pixels'],
  ['deid'],
  ['seal'],
  ['outbox', 'upload'],
  ['pipeline', 'storage'],
  ['workers'],
  ['ui', 'cli'],
  ['main.ts', 'cli.ts', 'sw.ts'],
]
const NOT_ROOMS = ['README.md', 'layers.test.ts', 'env.d.ts']

const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room))
const roomOf = (file: string) => relative(SRC, file).split(/[\\/]/)[0] ?? ''
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|vue)$/.test(name) && !NOT_ROOMS.includes(name))
  .map((name) => join(SRC, name))

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)['"](\.{1,2}\/[^'"?]+)/g
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) => resolve(dirname(file), path))

describe('the floors of the house', () => {
  it('every file stands in a room that is on the list', () => {
    expect(readdirSync(SRC).filter((name) => !NOT_ROOMS.includes(name) && floorOf(name) < 0)).toEqual([])
  })

  it('a room imports only from lower floors, type imports included', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(SRC) && roomOf(target) !== roomOf(file))
        .filter((target) => floorOf(roomOf(target)) >= floorOf(roomOf(file)) || floorOf(roomOf(target)) < 0)
        .map((target) => `${relative(SRC, file)} -> ${relative(SRC, target)}`),
    )
    expect(upward).toEqual([])
  })

  it('no file imports itself round a corner', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]))
    const cycles: string[] = []
    const done = new Set<string>()
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file))
        cycles.push([...trail.slice(trail.indexOf(file)), file].map((f) => relative(SRC, f)).join(' -> '))
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) walk(next, [...trail, file])
        done.add(file)
      }
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })
})
