import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildClient, CommitmentPolicy, RawRsaKeyringNode } from '@aws-crypto/client-node'

/** Readers of sealed objects that were not written here. Each gives the SHA-256 of the plain bytes, or why it refused. */
export type Reader = (
  objects: Readonly<Record<string, Uint8Array>>,
  privatePem: string,
) => Promise<Record<string, string>>

const RESTORE = join(import.meta.dirname, '../../public/RESTORE')
export const PYTHON = '/usr/bin/python3'
export const RESTORE_SH = join(RESTORE, 'restore.sh')
export const RESTORE_PY = join(RESTORE, 'restore.py')

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The strictest policy: nothing without key commitment is written or read. */
export const amazon = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)

export const keyring = (keyName: string, keys: { publicKey?: string; privateKey?: string }, keyNamespace = 'sealift') =>
  new RawRsaKeyringNode({ keyName, keyNamespace, rsaKey: keys, oaepHash: 'sha256' })

export const amazonReader =
  (keyName: string): Reader =>
  async (objects, privatePem) => {
    const ring = keyring(keyName, { privateKey: privatePem })
    const open = async (bytes: Uint8Array) => {
      try {
        return sha256((await amazon.decrypt(ring, Buffer.from(bytes))).plaintext)
      } catch (error) {
        return `refused: ${String(error)}`
      }
    }
    const verdicts = Object.entries(objects).map(async ([name, bytes]) => [name, await open(bytes)] as const)
    return Object.fromEntries(await Promise.all(verdicts))
  }

export const inFolder = async <T>(work: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'sealift-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const run = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly said: string } => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  })
  return { status, said: status === 0 ? stdout : stdout + stderr }
}

export const pythonReader: Reader = (objects, privatePem) =>
  inFolder((keys) =>
    inFolder((folder) => {
      const key = join(keys, 'private.pem')
      writeFileSync(key, privatePem, { mode: 0o600 })
      for (const [name, bytes] of Object.entries(objects)) writeFileSync(join(folder, name), bytes)
      const { status, said } = run(PYTHON, [join(import.meta.dirname, 'restore_many.py'), RESTORE_PY, key, folder])
      if (status !== 0) throw new Error(said)
      return JSON.parse(said) as Record<string, string>
    }),
  )
