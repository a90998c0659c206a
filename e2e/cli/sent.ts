import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'
import type { Azurite } from '../stand/azurite.ts'
import { filesIn, type Desk } from './command.ts'

/** A new container, and a file with an access link to it. */
export async function newContainer(azurite: Azurite, here: Desk, name: string) {
  const container = await azurite.createContainer(name)
  const link = azurite.accessLink({ container: name, rights: 'rcwl' })
  return { container, link, file: `@${here.write(`${name}.link`, `${link}\n`)}` }
}

/** Nothing but the end of the central directory. PKWARE APPNOTE 4.3.16. */
export const EMPTY_ARCHIVE = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex')

export const isInstance = (name: string): boolean => /^[0-9a-f]{40}$/.test(name)

/** A copy of a container in a folder, as a person would download it. */
export function download(blobs: ReadonlyMap<string, Buffer>, to: (name: string) => string): void {
  for (const [name, bytes] of blobs) {
    mkdirSync(dirname(to(name)), { recursive: true })
    writeFileSync(to(name), bytes)
  }
}

/** What a person could read in the outbox, file by file with its name, and what its records hold in Base64. */
export const textsOf = (outbox: string): readonly string[] =>
  [...filesIn(outbox)].map(([path, bytes]) => {
    const text = bytes.toString('latin1')
    const held = [...text.matchAll(/"\$bytes":"([^"]*)"/g)].map(([, base64 = '']) => Buffer.from(base64, 'base64'))
    return [path, text, ...held.map((inner) => inner.toString('latin1'))].join(' ')
  })

export const theOne = <T>(all: readonly T[]): T => {
  expect(all).toHaveLength(1)
  return all[0]!
}
