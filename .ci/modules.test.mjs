import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './commands.mjs'
import { isInstalled } from './modules.mjs'

const project = (wanted, present) => {
  const root = mkdtempSync(join(tmpdir(), 'modules-'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  if (present === undefined) return root
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }))
  return root
}
const one = { 'node_modules/a': { version: '1.0.0' } }

describe('what counts as installed', () => {
  it('every package in the version of the lock file', () => expect(isInstalled(project(one, one))).toBe(true))
  it('not a clone without packages', () => expect(isInstalled(project(one))).toBe(false))
  it('not another version', () =>
    expect(isInstalled(project(one, { 'node_modules/a': { version: '1.0.1' } }))).toBe(false))
  it('not a package short', () => expect(isInstalled(project(one, {}))).toBe(false))
  it('without the binaries of other platforms', () => {
    const other = { 'node_modules/b': { version: '2.0.0', optional: true } }
    expect(isInstalled(project({ ...one, ...other }, one))).toBe(true)
  })
})

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))

  it('names the binaries of every platform: npm ci refuses it otherwise', () => {
    const wanted = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}))
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })

  it('names no registry', () =>
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]))
})
