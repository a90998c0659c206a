import { describe, expect, it } from 'vitest'
import { sealedAs } from './outbox-store.fixture.ts'
import { witnessBook } from './witness-book.ts'

const A = 'AAAAAAAAAAAAAAAA'
const B = 'BBBBBBBBBBBBBBBB'

describe('the book of what the engine tells', () => {
  it('counts each instance once, however often it is told', () => {
    const book = witnessBook()
    const one = sealedAs('one', { sourceMark: A, acceptedMs: 7 })
    book.accepted(one)
    book.accepted(one)
    book.delivered(one)
    book.accepted(sealedAs('two', { sourceMark: B, acceptedMs: 5 }))
    expect(book.changed()).toEqual([
      { batch: 'batch-1', sinceMs: 5, accepted: 2, delivered: 1, isListed: false, marks: [A, B] },
    ])
  })

  it('tells a batch again only when something of it has changed', () => {
    const book = witnessBook()
    book.accepted(sealedAs('one'))
    expect(book.changed()).toHaveLength(1)
    book.accepted(sealedAs('one'))
    expect(book.changed()).toEqual([])
    book.delivered(sealedAs('one'))
    expect(book.changed()).toMatchObject([{ accepted: 1, delivered: 1, marks: [] }])
  })

  it('a batch is listed when its manifest is delivered, and a catalogue counts as nothing', () => {
    const book = witnessBook()
    book.delivered(sealedAs('one', { sourceMark: A }))
    book.delivered(sealedAs('catalogue', { kind: 'catalogue' }))
    book.accepted(sealedAs('manifest', { kind: 'manifest' }))
    expect(book.changed()).toMatchObject([{ accepted: 1, delivered: 1, isListed: false }])
    book.delivered(sealedAs('manifest', { kind: 'manifest' }))
    expect(book.changed()).toMatchObject([{ accepted: 1, delivered: 1, isListed: true }])
  })

  it('what was given up is not counted any more', () => {
    const book = witnessBook()
    book.accepted(sealedAs('one', { sourceMark: A }))
    book.accepted(sealedAs('two', { sourceMark: B }))
    book.changed()
    book.gone('one')
    expect(book.changed()).toMatchObject([{ accepted: 1, marks: [B] }])
  })

  it('remembers the marks that it was given, and no others', () => {
    const book = witnessBook()
    book.accepted(sealedAs('one', { sourceMark: A }))
    book.remember([B])
    expect([book.remembers(A), book.remembers(B)]).toEqual([false, true])
  })
})
