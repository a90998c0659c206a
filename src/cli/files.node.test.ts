import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { listPaths, ownMemory, writeParts, type Listed } from './files.ts'

const here = mkdtempSync(join(tmpdir(), 'sealift-files-'))
afterAll(() => rmSync(here, { recursive: true }))

const listed = async (path: string): Promise<Listed> => {
  for await (const one of listPaths([path], join(here, 'out'))) return one
  throw new Error('nothing listed')
}

const file = (name: string, bytes: Uint8Array): Promise<Listed> => {
  writeFileSync(join(here, name), bytes)
  return listed(join(here, name))
}

const codeOf = (thrown: unknown) => (thrown instanceof Failure ? thrown.code : thrown)

describe('a small file', () => {
  it('is read into the memory it is given, whatever stood there, and else into its own', async () => {
    const memory = ownMemory()
    const [long, short] = [
      await file('long', new Uint8Array(9000).fill(7)),
      await file('short', Uint8Array.of(1, 2, 3)),
    ]
    const [first, own] = [(await long.open(memory)).blob, (await long.open()).blob]
    const second = (await short.open(memory)).blob
    expect(second).toEqual(Uint8Array.of(1, 2, 3))
    expect(own).toEqual(new Uint8Array(9000).fill(7))
    expect([first, second].map((one) => one instanceof Uint8Array && one.buffer)).toEqual([
      (second as Uint8Array).buffer,
      (second as Uint8Array).buffer,
    ])
    expect((await (await file('empty', new Uint8Array(0))).open(memory)).blob).toHaveLength(0)
  })

  it('is opened in the state in which it is then', async () => {
    const one = await file('changing', new Uint8Array(100))
    appendFileSync(join(here, 'changing'), 'more')
    expect(await one.open()).toMatchObject({ sizeBytes: 104 })
    truncateSync(join(here, 'changing'), 5)
    expect(await one.open()).toMatchObject({ sizeBytes: 5, blob: { length: 5 } })
    rmSync(join(here, 'changing'))
    expect(codeOf(await one.open().catch((thrown: unknown) => thrown))).toBe('bytes/source-unreadable')
  })
})

it('a large file stays where it is, and is read by its ranges', async () => {
  const { blob } = await (await file('large', new Uint8Array(5 * 1024 * 1024))).open(ownMemory())
  expect(blob).toBeInstanceOf(Blob)
})

describe('parts', () => {
  it.each([
    ['in memory', [Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3)]],
    ['of a blob too', [Uint8Array.of(1, 2), new Blob([Uint8Array.of(3)])]],
  ])('%s become a file, with all its bytes or not at all', async (name, parts) => {
    const folder = join(here, name)
    await writeParts(join(folder, 'a', 'one'), parts)
    expect([...readFileSync(join(folder, 'a', 'one'))]).toEqual([1, 2, 3])
    expect(readdirSync(join(folder, 'a'))).toEqual(['one'])
    writeFileSync(join(folder, 'file'), '')
    const failed = await writeParts(join(folder, 'file', 'two'), parts).catch((thrown: unknown) => thrown)
    expect(codeOf(failed)).toBe('storage/unavailable')
    await writeParts(join(folder, 'a', 'gone', 'one'), parts)
    rmSync(join(folder, 'a', 'gone'), { recursive: true })
    const late = await writeParts(join(folder, 'a', 'gone', 'two'), parts).catch((thrown: unknown) => thrown)
    expect(codeOf(late)).toBe('storage/unavailable')
    expect(existsSync(join(folder, 'a', 'gone'))).toBe(false)
  })
})
