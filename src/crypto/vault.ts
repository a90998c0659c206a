/**
 * The device vault: a passphrase opens a random key, and that key opens everything that a device must not lie open:
 * its signing key, the project secret, the ledger, the access link. In the store are wrapped bytes only; the key is in
 * the memory of whoever unlocked it. Erased by destroying what wraps the key: the record `vault`.
 */
import { concat, type Bytes } from '../bytes/concat.ts'
import { fromBase64, toBase64, toHex } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import { canonical, parseCanonical, type JsonObject } from './canonical-json.ts'
import { deriveKey } from './keyed.ts'
import { checkPassphrase, freshParameters, keyFromPassphrase, type KdfParameters } from './passphrase.ts'
import type { VaultStore } from './vault-store.ts'
import type { Key } from './web-crypto.ts'

export interface Vault {
  get(name: string): Promise<Bytes | undefined>
  put(name: string, bytes: Bytes): Promise<void>
  delete(name: string): Promise<void>
  /** 256 bits for one purpose, the same each time the vault is opened. */
  subkey(purpose: VaultPurpose): Promise<Bytes>
  /** The records stay as they are: only what wraps the vault key is made anew. */
  changePassphrase(current: string, next: string): Promise<void>
  /** Forgets the key. Whatever is asked after this fails with `vault/locked`. */
  lock(): void
}

/** `ledger` keys digests of what was sent, `queue` seals what the engine keeps, `index` what devices of a clinic share. */
export type VaultPurpose = 'ledger' | 'queue' | 'index'

const FORMAT = 'sealift-vault/1'
const LOCK = 'vault'
const VERSION = 1
const IV_BYTES = 12

const nameOf = (name: string) => `record/${name}`

/** AES-256-GCM, a random IV before the ciphertext. `about` says what these bytes are and where they belong. */
const wrap = async (key: Key, plain: Bytes, about: JsonObject): Promise<Bytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const params = { name: 'AES-GCM', iv, additionalData: canonical(about) }
  return concat([iv, new Uint8Array(await crypto.subtle.encrypt(params, key, plain))])
}

const unwrap = async (key: Key, wrapped: Bytes, about: JsonObject): Promise<Bytes | undefined> => {
  const params = { name: 'AES-GCM', iv: wrapped.subarray(0, IV_BYTES), additionalData: canonical(about) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(params, key, wrapped.subarray(IV_BYTES)))
  } catch {
    return undefined
  }
}

const lockFacts = (id: string, { memoryKiB, passes, lanes, salt }: KdfParameters) => ({
  format: FORMAT,
  id,
  kdf: { name: 'argon2id', memoryKiB, passes, lanes, salt: toBase64(salt) },
})

interface Lock {
  readonly id: string
  readonly kdf: KdfParameters
  readonly wrapped: Bytes
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readLock = async (store: VaultStore): Promise<Lock> => {
  const bytes = await store.get(LOCK)
  if (bytes === undefined) throw new Failure('vault/absent')
  const { format, id, kdf, wrapped } = parseCanonical(bytes)
  if (format !== FORMAT || typeof id !== 'string' || typeof wrapped !== 'string' || !isObject(kdf)) {
    throw new Failure('vault/damaged', { detail: { part: 'lock' } })
  }
  const { name, memoryKiB, passes, lanes, salt } = kdf
  const numbers = [memoryKiB, passes, lanes].every((number) => typeof number === 'number')
  if (name !== 'argon2id' || !numbers || typeof salt !== 'string') {
    throw new Failure('vault/damaged', { detail: { part: 'kdf' } })
  }
  const parameters = {
    memoryKiB: Number(memoryKiB),
    passes: Number(passes),
    lanes: Number(lanes),
    salt: fromBase64(salt),
  }
  return { id, kdf: parameters, wrapped: fromBase64(wrapped) }
}

const writeLock = async (store: VaultStore, passphrase: string, id: string, vaultKey: Bytes): Promise<void> => {
  checkPassphrase(passphrase)
  const kdf = freshParameters()
  const facts = lockFacts(id, kdf)
  const wrapped = await wrap(await keyFromPassphrase(passphrase, kdf), vaultKey, facts)
  await store.put(LOCK, canonical({ ...facts, wrapped: toBase64(wrapped) }))
}

const openLock = async (store: VaultStore, passphrase: string) => {
  const { id, kdf, wrapped } = await readLock(store)
  const vaultKey = await unwrap(await keyFromPassphrase(passphrase, kdf), wrapped, lockFacts(id, kdf))
  // A changed record and a wrong passphrase look alike to AES-GCM.
  if (vaultKey === undefined) throw new Failure('vault/wrong-passphrase')
  return { id, vaultKey }
}

const vaultOf = async (store: VaultStore, id: string, vaultKey: Bytes): Promise<Vault> => {
  const raw = await deriveKey(vaultKey, 'vault/records')
  const records = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  let open: { readonly records: Key; readonly vaultKey: Bytes } | undefined = { records, vaultKey }
  const opened = () => {
    if (open === undefined) throw new Failure('vault/locked')
    return open
  }
  // What was copied to another name, another vault or from another version is not read.
  const about = (name: string) => ({ store: id, record: name, version: VERSION })

  return {
    get: async (name) => {
      const key = opened().records
      const record = await store.get(nameOf(name))
      if (record === undefined) return undefined
      const plain = record[0] === VERSION ? await unwrap(key, record.subarray(1), about(name)) : undefined
      if (plain === undefined) throw new Failure('vault/damaged', { detail: { part: 'record' } })
      return plain
    },
    put: async (name, bytes) => {
      const wrapped = await wrap(opened().records, bytes, about(name))
      await store.put(nameOf(name), concat([Uint8Array.of(VERSION), wrapped]))
    },
    delete: async (name) => {
      opened()
      await store.delete(nameOf(name))
    },
    subkey: async (purpose) => deriveKey(opened().vaultKey, `vault/${purpose}`),
    changePassphrase: async (current, next) => {
      const { vaultKey: kept } = opened()
      await openLock(store, current)
      await writeLock(store, next, id, kept)
    },
    lock: () => {
      open?.vaultKey.fill(0)
      open = undefined
    },
  }
}

/** A new vault. Fails with `vault/exists` where there is one: its records would be lost. */
export const createVault = async (passphrase: string, store: VaultStore): Promise<Vault> => {
  checkPassphrase(passphrase)
  if ((await store.get(LOCK)) !== undefined) throw new Failure('vault/exists')
  const id = toHex(crypto.getRandomValues(new Uint8Array(16)))
  const vaultKey = crypto.getRandomValues(new Uint8Array(32))
  await writeLock(store, passphrase, id, vaultKey)
  return vaultOf(store, id, vaultKey)
}

/** Fails with `vault/absent`, `vault/wrong-passphrase`, or `vault/weak-parameters` when someone lowered them. */
export const unlockVault = async (passphrase: string, store: VaultStore): Promise<Vault> => {
  const { id, vaultKey } = await openLock(store, passphrase)
  return vaultOf(store, id, vaultKey)
}

export const vaultExists = async (store: VaultStore): Promise<boolean> => (await store.get(LOCK)) !== undefined
