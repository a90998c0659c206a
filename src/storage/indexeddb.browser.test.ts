import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { outboxStoreContract } from '../outbox/outbox-store.contract.ts'
import { newProgress } from '../outbox/job.ts'
import { acceptance, receiptFor, sealedAs } from '../outbox/outbox-store.fixture.ts'
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

/** What is written first meanwhile takes effect, and the connection dies before that is said. */
const losingAnswers = async (task: () => Promise<void>) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its database below
  const { transaction } = IDBDatabase.prototype
  let lost = 0
  IDBDatabase.prototype.transaction = function (...input) {
    const tx = transaction.apply(this, input)
    if (input[1] !== 'readwrite' || lost++ > 0) return tx
    const died = new DOMException('Connection to Indexed Database server lost.', 'UnknownError')
    Object.defineProperty(tx, 'error', { get: () => died })
    tx.addEventListener('complete', (event) => {
      event.stopImmediatePropagation()
      this.close()
      tx.dispatchEvent(new Event('error'))
    })
    return tx
  }
  try {
    await task()
  } finally {
    IDBDatabase.prototype.transaction = transaction
  }
  expect(lost).toBe(2)
}

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

  it('is opened again when it dies between a commit and its answer, and what was asked for is done once', async () => {
    const store = indexedDbOutbox({ name: fresh() })
    await store.lead()
    const members = ['one', 'two'].map((id, index) => acceptance(id, { order: index }))
    await store.jobs.accept(members)
    const sealed = sealedAs('pack', { kind: 'pack', members: members.map((member) => member.sealed) })
    await losingAnswers(() => store.jobs.replace(['one', 'two'], [{ ...sealed, ...newProgress(sealed) }]))
    expect((await store.jobs.list()).map(({ id }) => id)).toEqual(['pack'])
    await losingAnswers(() => store.jobs.discard('pack'))
    expect([await store.jobs.list(), await store.ledger.get('source-of-one')]).toEqual([[], undefined])
    await store.jobs.accept([acceptance('three')])
    await losingAnswers(() => store.jobs.finish('three', [receiptFor(acceptance('three'))]))
    expect(await store.receipts.list()).toHaveLength(1)
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

  it('of a database that was cleared says so, and not that another has taken the lead', async () => {
    const name = fresh()
    const store = indexedDbOutbox({ name })
    await store.lead()
    await store.jobs.accept([acceptance('one')])
    const db = await openDB(name)
    for (const table of db.objectStoreNames) await db.clear(table)
    db.close()
    await expect(store.jobs.accept([acceptance('two')])).rejects.toEqual(code('storage/cleared'))
    await expect(store.jobs.update('one', newProgress(sealedAs('one')))).rejects.toEqual(code('storage/cleared'))

    // Who leads what stands in its place is not taken for who led before.
    const next = indexedDbOutbox({ name })
    await next.lead()
    await expect(store.jobs.accept([acceptance('two')])).rejects.toEqual(code('outbox/fenced'))
    await next.jobs.accept([acceptance('two')])
    next.close()
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
