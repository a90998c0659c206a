import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256 } from '../crypto/digest.ts'
import { directoryStore } from './directory.node.ts'
import { objectStoreContract } from './object-store.contract.ts'

const folders: string[] = []
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sealift-store-'))
  folders.push(folder)
  return folder
}
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

describe('a folder as a store', () => objectStoreContract(async () => directoryStore(await newFolder())))

describe('what a folder must not do', () => {
  const signal = new AbortController().signal
  const body = Uint8Array.of(1)

  it.each(['../out', '/out', 'a/../../out', '.staged/x', 'a//b', 'a\\b', ''])('write to %j', async (name) => {
    const folder = await newFolder()
    await expect(directoryStore(folder).put(name, body, signal)).rejects.toMatchObject({ code: 'upload/name-unusable' })
    expect(await readdir(folder)).toEqual([])
  })

  it('stage a block that is not what its digest says', async () => {
    const block = { index: 0, body, sha256: await sha256(Uint8Array.of(2)) }
    const store = directoryStore(await newFolder())
    await expect(store.stage('a', block, signal)).rejects.toMatchObject({ code: 'upload/checksum-refused' })
  })
})
