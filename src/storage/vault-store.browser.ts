import type { Bytes } from '../bytes/concat.ts'
import type { VaultStore } from '../crypto/vault-store.ts'
import { connect } from './connection.browser.ts'

const VERSION = 1
const RECORDS = 'records'

/**
 * The vault's sealed records in this browser's IndexedDB, in a database of their own: the outbox may be lost or moved
 * without them.
 */
export const indexedDbVaultStore = (name = 'sealift-vault'): VaultStore => {
  const connection = connect({ name, version: VERSION, stores: [RECORDS] })
  return {
    get: (record) => connection.run(async (db) => (await db.get(RECORDS, record)) as Bytes | undefined),
    put: async (record, bytes) => {
      // A view would take its whole buffer along, and change with the caller's.
      const own = bytes.slice()
      await connection.run(async (db) => {
        const tx = db.transaction(RECORDS, 'readwrite', { durability: 'strict' })
        await Promise.all([tx.store.put(own, record), tx.done])
      })
    },
    delete: (record) => connection.run((db) => db.delete(RECORDS, record)),
  }
}
