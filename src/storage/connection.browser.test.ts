import { describe, expect, it } from 'vitest'
import { connect } from './connection.browser.ts'

describe('what IndexedDB says of a device that is full', () => {
  it.each([
    ['a quota that is used up', new DOMException('', 'QuotaExceededError')],
    ['a disk with nothing left', new DOMException('Failed to write blobs (IOError)', 'DataError')],
  ])('%s', async (_, thrown) => {
    const writing = connect({ name: `connection-test-${thrown.name}`, version: 1, stores: ['one'] })
    await expect(writing.run(() => Promise.reject(thrown))).rejects.toMatchObject({ code: 'storage/full' })
    writing.close()
  })

  it('is not what it says of a key that is none', async () => {
    const connection = connect({ name: 'connection-test', version: 1, stores: ['one'] })
    const wrong = connection.run(async (db) => db.put('one', 1, {} as IDBValidKey))
    await expect(wrong).rejects.toMatchObject({ code: 'internal/unexpected' })
    connection.close()
  })
})
