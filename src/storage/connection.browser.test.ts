import { describe, expect, it } from 'vitest'
import { toFailure } from '../errors.ts'
import { connect, type Database } from './connection.browser.ts'

describe('what IndexedDB says of a device that is full', () => {
  it.each([
    ['a quota that is used up', new DOMException('', 'QuotaExceededError')],
    ['a disk with nothing left for blobs', new DOMException('Failed to write blobs (IOError)', 'DataError')],
    [
      'a disk with nothing left for records',
      new DOMException('Connection is closing because of: IO error: x.log: FILE_ERROR_NO_SPACE (3::8)', 'UnknownError'),
    ],
  ])('%s', async (_, thrown) => {
    const writing = connect({ name: `connection-test-${thrown.name}`, version: 1, stores: ['one'] })
    await expect(writing.run(() => Promise.reject(thrown))).rejects.toMatchObject({ code: 'storage/full' })
    writing.close()
  })

  it('is still what it is while no connection is to be had after that, and no longer', async () => {
    const connection = connect({ name: 'connection-test-brim', version: 1, stores: ['one'] })
    const lost = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    const said = (thrown: DOMException) => connection.run(() => Promise.reject(thrown)).catch(toFailure)
    expect(await said(lost)).toMatchObject({ code: 'storage/unavailable' })
    await said(new DOMException('Failed to write blobs (IOError)', 'DataError'))
    expect(await said(lost)).toMatchObject({ code: 'storage/full' })
    await connection.run((db) => db.get('one', 'key'))
    expect(await said(lost)).toMatchObject({ code: 'storage/unavailable' })
    connection.close()
  })

  it('is not what it says of a key that is none', async () => {
    const connection = connect({ name: 'connection-test', version: 1, stores: ['one'] })
    const wrong = connection.run(async (db) => db.put('one', 1, {} as IDBValidKey))
    await expect(wrong).rejects.toMatchObject({ code: 'internal/unexpected' })
    connection.close()
  })
})

describe('a connection that is closed by force while something is asked of it', () => {
  /** Chromium ends the transaction, and says of its requests that they were aborted. */
  const ended = async (db: Database) => {
    const tx = db.transaction('one')
    const asked = tx.store.get('key')
    tx.done.catch(() => undefined)
    tx.abort()
    return asked as Promise<unknown>
  }

  it('is opened again once, and nobody is told that it was stopped', async () => {
    const connection = connect({ name: 'connection-test-ended', version: 1, stores: ['one'] })
    await connection.run((db) => db.put('one', 1, 'key'))
    let times = 0
    const read = (db: Database): Promise<unknown> => (times++ === 0 ? ended(db) : db.get('one', 'key'))
    expect([await connection.run(read), times]).toEqual([1, 2])
    await expect(connection.run(ended)).rejects.toMatchObject({ code: 'storage/unavailable' })
    connection.close()
  })
})
