import type { Bytes } from '../bytes/concat.ts'

/**
 * Where the vault's sealed records lie: IndexedDB, a file, a `Map` in tests. It holds wrapped bytes only, and never a
 * CryptoKey: one that is kept in IndexedDB lies in clear in the browser's files. Names stand in clear. What every store
 * promises is written as tests in vault-store.contract.ts.
 */
export interface VaultStore {
  /** The record as it was put; undefined when there is none under this name. */
  get(name: string): Promise<Bytes | undefined>
  /** Put the record in place of what stood there, all of it or nothing. Resolves when it is durable. */
  put(name: string, record: Bytes): Promise<void>
  /** Harmless when there is none. */
  delete(name: string): Promise<void>
}

/** Forgets everything with the page. For tests and for trying out. */
export const memoryVaultStore = (): VaultStore => {
  const records = new Map<string, Bytes>()
  return {
    get: (name) => Promise.resolve(records.get(name)?.slice()),
    put: (name, record) => {
      records.set(name, record.slice())
      return Promise.resolve()
    },
    delete: (name) => {
      records.delete(name)
      return Promise.resolve()
    },
  }
}
