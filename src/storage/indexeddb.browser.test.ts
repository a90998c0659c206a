import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { outboxStoreContract } from '../outbox/outbox-store.contract.ts'
import { sealedAs } from '../outbox/outbox-store.fixture.ts'
import { indexedDbOutbox } from './indexeddb.browser.ts'

const newName = () => `outbox-${crypto.randomUUID()}`
const code = (name: string): unknown => expect.objectContaining({ code: name })

describe('an outbox in IndexedDB', () =>
  outboxStoreContract(() => {
    const name = newName()
    return Promise.resolve({
      open: () => Promise.resolve(indexedDbOutbox({ name })),
      remove: () => deleteDB(name),
    })
  }))

describe('the connection', () => {
  const names: string[] = []
  const fresh = () => {
    const name = newName()
    names.push(name)
    return name
  }
  afterEach(async () => {
    for (const name of names.splice(0)) await deleteDB(name)
  })

  it('is opened again once when the system has dropped it', async () => {
    const name = fresh()
    const store = indexedDbOutbox({ name })
    await store.lead()
    const handles: IDBDatabase[] = []
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its database below
    const { transaction } = IDBDatabase.prototype
    let failures = 1
    IDBDatabase.prototype.transaction = function (...input) {
      handles.push(this)
      if (failures-- > 0) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError')
      return transaction.apply(this, input)
    }
    try {
      await store.batches.put({ id: 'b', createdMs: 1 })
      expect(new Set(handles).size).toBe(2)
      failures = 2
      await expect(store.batches.list()).rejects.toEqual(code('storage/unavailable'))
    } finally {
      IDBDatabase.prototype.transaction = transaction
    }
    expect(await store.batches.list()).toEqual([{ id: 'b', createdMs: 1 }])
    for (const handle of handles) handle.close()
    store.close()
  })

  it('keeps what version 1 accepted, and lets it sweep nothing any more', async () => {
    const name = fresh()
    const stores = ['jobs', 'progress', 'blocks', 'ledger', 'receipts', 'batches', 'meta']
    const old = await openDB(name, 1, {
      upgrade: (db) => {
        for (const store of stores) db.createObjectStore(store)
      },
      blocking: () => old.close(),
    })
    const sealed = sealedAs('one')
    await old.put('jobs', sealed, 'one')
    await old.put('blocks', Uint8Array.of(1, 2, 3), 'one 000000')
    const store = indexedDbOutbox({ name })
    await store.lead()
    expect((await store.jobs.list()).map(({ id }) => id)).toEqual(['one'])
    expect(await store.staging.read('one', 0)).toEqual(Uint8Array.of(1, 2, 3))
    await expect(openDB(name, 1)).rejects.toMatchObject({ name: 'VersionError' })
    store.close()
  })

  it('gives way to a newer version, and says that this one must be reloaded', async () => {
    const name = fresh()
    let told = 0
    const store = indexedDbOutbox({ name, onOutdated: () => (told += 1) })
    await store.lead()
    const newer = await openDB(name, 99)
    expect(told).toBe(1)
    await expect(store.batches.list()).rejects.toEqual(code('storage/newer-version'))
    newer.close()
    const late = indexedDbOutbox({ name })
    await expect(late.batches.list()).rejects.toEqual(code('storage/newer-version'))
    late.close()
  })

  it('gives back what was kept as byte arrays, never as Blobs', async () => {
    const name = fresh()
    const store = indexedDbOutbox({ name })
    await store.lead()
    await store.jobs.accept([
      { sealed: sealedAs('one', { blocks: ['00'.repeat(32)] }), blocks: [{ index: 0, body: new Uint8Array(300_000) }] },
    ])
    const db = await openDB(name)
    const kept: unknown[] = await db.getAll('blocks')
    expect(kept.map((value) => value instanceof Uint8Array)).toEqual([true])
    db.close()
    store.close()
  })
})
