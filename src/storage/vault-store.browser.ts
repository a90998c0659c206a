import { openDB } from 'idb'
import type { Bytes } from '../bytes/concat.ts'
import type { VaultStore } from '../crypto/vault-store.ts'

const VERSION = 1
const RECORDS = 'records'

/**
 * The vault's sealed records in this browser's IndexedDB, in a database of their own: the outbox may be lost or moved
 * without them.
 */
export const indexedDbVaultStore = (name = 'sealift-vault'): VaultStore => {
  const database = openDB(name, VERSION, {
    upgrade: (db) => {
      db.createObjectStore(RECORDS)
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  return {
    get: async (record) => (await (await database).get(RECORDS, record)) as Bytes | undefined,
    put: async (record, bytes) => {
      // A view would take its whole buffer along, and change with the caller's.
      const own = bytes.slice()
      const tx = (await database).transaction(RECORDS, 'readwrite', { durability: 'strict' })
      await tx.store.put(own, record)
      await tx.done
    },
    delete: async (record) => {
      await (await database).delete(RECORDS, record)
    },
  }
}
