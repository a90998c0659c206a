import { describe, expect, it } from 'vitest'
import { allowsConnect } from './connect-policy.ts'

const PAGE = { origin: 'https://app.example', protocol: 'https:' }
const BOX = 'https://clinic.blob.core.windows.net/box?sig=x'

describe('a policy lets its page connect to', () => {
  it.each([
    [`connect-src 'self' https://clinic.blob.core.windows.net`, BOX],
    ['connect-src clinic.blob.core.windows.net', BOX],
    ['connect-src https://clinic.blob.core.windows.net:443', BOX],
    [`default-src 'none'; connect-src https://CLINIC.blob.core.windows.net/`, BOX],
    ['connect-src *.blob.core.windows.net', BOX],
    ['connect-src *', BOX],
    ['connect-src https:', BOX],
    [`connect-src 'self'`, 'https://app.example/broker'],
    ['connect-src http://127.0.0.1:10000', 'http://127.0.0.1:10000/a/box'],
    ['connect-src http://127.0.0.1:*', 'http://127.0.0.1:10000/a/box'],
    ['connect-src http://127.0.0.1:443', 'https://127.0.0.1/'],
    [`script-src 'self'`, BOX],
    ['', BOX],
    [null, BOX],
  ])('%s: %s', (policy, url) => expect(allowsConnect(policy, PAGE, url)).toBe(true))

  it.each([
    [`connect-src 'self'`, BOX],
    [`connect-src 'none'`, BOX],
    [`default-src 'none'`, BOX],
    ['connect-src', BOX],
    ['connect-src https://clinik.blob.core.windows.net', BOX],
    ['connect-src https://blob.core.windows.net', BOX],
    ['connect-src *.clinic.blob.core.windows.net', BOX],
    ['connect-src https://clinic.blob.core.windows.net:8443', BOX],
    ['connect-src https://127.0.0.1:10000', 'http://127.0.0.1:10000/a/box'],
    ['connect-src http://127.0.0.1:10001', 'http://127.0.0.1:10000/a/box'],
    ['connect-src http://127.0.0.1', 'http://127.0.0.1:10000/a/box'],
    ['connect-src 127.0.0.1:10000', 'http://127.0.0.1:10000/a/box'],
    [`connect-src https:, connect-src 'self'`, BOX],
    ['CONNECT-SRC https://other.example', BOX],
  ])('and not with %s: %s', (policy, url) => expect(allowsConnect(policy, PAGE, url)).toBe(false))
})
