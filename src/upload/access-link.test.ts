import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { hasExpired, parseAccessLink } from './access-link.ts'

const QUERY = 'sv=2026-04-06&sr=c&sp=rcw&se=2026-11-22T10:00:00Z&sig=c2VjcmV0'
const whyOf = (text: string): unknown => {
  try {
    parseAccessLink(text)
    return 'accepted'
  } catch (error) {
    return error instanceof Failure && error.code === 'upload/link-invalid' ? error.detail['why'] : error
  }
}

describe('an access link', () => {
  it('is understood: where, what, until when', () => {
    expect(parseAccessLink(` https://clinic.blob.core.windows.net/box?${QUERY}\n`)).toEqual({
      url: `https://clinic.blob.core.windows.net/box?${QUERY}`,
      host: 'clinic.blob.core.windows.net',
      container: 'box',
      rights: { read: true, list: false, create: true, write: true, delete: false, deleteVersion: false },
      expiresMs: Date.UTC(2026, 10, 22, 10),
    })
  })

  it('may go to an emulator on this computer, which names the account in the path', () => {
    const link = parseAccessLink(`http://127.0.0.1:10000/account/box?${QUERY}`)
    expect(link.container).toBe('box')
    expect(parseAccessLink(`http://localhost:10000/account/box?${QUERY}`).container).toBe('box')
  })

  it('with a stored access policy is found out by trying', () => {
    const link = parseAccessLink('https://a.blob.core.windows.net/box?si=policy&sr=c&sig=c2VjcmV0')
    expect(Object.values(link.rights)).toEqual([true, true, true, true, true, true])
    expect(link.rightsAssumed).toBe(true)
    expect(link.expiresMs).toBeUndefined()
    expect(hasExpired(link, Infinity)).toBe(false)
  })

  it.each([
    ['nonsense', 'not-a-url'],
    [`http://clinic.blob.core.windows.net/box?${QUERY}`, 'not-https'],
    [`ftp://localhost/account/box?${QUERY}`, 'not-https'],
    [`http://localhost.evil.example/account/box?${QUERY}`, 'not-https'],
    [`https://a.blob.core.windows.net/?${QUERY}`, 'not-a-container'],
    [`https://a.blob.core.windows.net/box/blob?${QUERY}`, 'not-a-container'],
    [`https://a.blob.core.windows.net/box?${QUERY.replace('sr=c', 'sr=b')}`, 'not-a-container'],
    [`https://user@a.blob.core.windows.net/box?${QUERY}`, 'not-a-container'],
    [`https://a.blob.core.windows.net/box?${QUERY.replace(/&sig=.*/, '')}`, 'no-signature'],
    [`https://a.blob.core.windows.net/box?${QUERY.replace('sp=rcw&', '')}`, 'no-rights'],
    [`https://a.blob.core.windows.net/box?${QUERY.replace(/se=[^&]*/, 'se=soon')}`, 'no-expiry'],
  ])('%s is refused: %s', (text, why) => expect(whyOf(text)).toBe(why))

  it('is never part of the failure', () => {
    const secret = 'c2VjcmV0'
    try {
      parseAccessLink(`http://a.example/box?${QUERY}`)
      expect.unreachable()
    } catch (error) {
      const { message, detail, cause, stack } = error as Failure
      expect(JSON.stringify([message, detail, cause, stack])).not.toContain(secret)
    }
  })

  it('expires at its second', () => {
    const link = parseAccessLink(`https://a.blob.core.windows.net/box?${QUERY}`)
    expect(hasExpired(link, Date.UTC(2026, 10, 22, 10) - 1)).toBe(false)
    expect(hasExpired(link, Date.UTC(2026, 10, 22, 10))).toBe(true)
  })
})
