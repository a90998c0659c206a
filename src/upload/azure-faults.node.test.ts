import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startAzurite, type Azurite } from '../../e2e/stand/azurite.ts'
import { startFaultProxy, type Fault, type FaultProxy } from '../../e2e/stand/fault-proxy.ts'
import { concat } from '../bytes/concat.ts'
import { digestOf, sha256 } from '../crypto/digest.ts'
import { parseAccessLink } from './access-link.ts'
import { azureStore } from './azure.ts'
import { fixedLink } from './link-source.ts'
import { send, type Body } from './send.ts'
import { verify } from './verify.ts'

const signal = new AbortController().signal
const CONTAINER = 'box'
const SOON = { stallMs: 300, slowestBytesPerSecond: 1024 * 1024 }
/** What is answered at all is answered by then, however busy the machine is. */
const PATIENT = { ...SOON, stallMs: 20_000 }
let azurite: Azurite
let proxy: FaultProxy
let made = 0

beforeAll(async () => {
  azurite = await startAzurite()
  await azurite.createContainer(CONTAINER)
  proxy = await startFaultProxy(azurite.origin)
}, 60_000)
afterAll(async () => {
  await proxy.stop()
  await azurite.stop()
})
beforeEach(() => proxy.breakWith(() => undefined))

const storeWith = (rights: string, stall = PATIENT) =>
  azureStore(fixedLink(parseAccessLink(proxy.through(azurite.accessLink({ container: CONTAINER, rights })))), { stall })

const bodyOf = async (
  ...blocks: readonly Uint8Array<ArrayBuffer>[]
): Promise<Body & { sizeBytes: number; sha256: string }> => {
  const digests = await Promise.all(blocks.map(sha256))
  return {
    name: `object-${(made += 1)}`,
    blocks: digests,
    pieces: (index) => [{ sha256: digests[index]!, read: () => Promise.resolve(blocks[index]!) }],
    sizeBytes: blocks.reduce((sum, { length }) => sum + length, 0),
    sha256: await sha256(concat(blocks)),
  }
}
const filled = (value: number) => new Uint8Array(70_000).fill(value)
const storedDigest = async (name: string) => digestOf(await storeWith('r').read(name, { offset: 0 }, signal))
const requestsFor = (name: string, part: string) =>
  proxy.seen.filter(({ method, url }) => method === 'PUT' && url.includes(`/${name}?`) && url.includes(part))
const failing = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => 'no failure',
    (thrown: unknown) => thrown,
  )
  return error as { code: string; detail: Record<string, unknown> }
}

describe('one try is one request', () => {
  it.each<[string, Fault, string]>([
    ['a 503', { kind: 'answer', status: 503, headers: { 'x-ms-error-code': 'ServerBusy' } }, 'upload/busy'],
    ['a bare 502 of a proxy', { kind: 'answer', status: 502 }, 'upload/busy'],
    [
      'blocks of another make under the name',
      { kind: 'answer', status: 400, headers: { 'x-ms-error-code': 'InvalidBlobOrBlock' } },
      'upload/name-clash',
    ],
    ['a 429', { kind: 'answer', status: 429 }, 'upload/busy'],
    ['a connection that is reset', { kind: 'reset' }, 'upload/network'],
    ['a request that is never answered', { kind: 'hang' }, 'upload/stalled'],
    ['a body that changed on its way', { kind: 'flip-byte' }, 'upload/checksum-refused'],
    ['a status that nobody knows', { kind: 'answer', status: 418 }, 'upload/refused'],
  ])('%s, for a put and a block', async (_, fault, expected) => {
    const store = storeWith('rcw', fault.kind === 'hang' ? SOON : PATIENT)
    const small = await bodyOf(filled(1))
    proxy.breakWith(() => fault)
    expect((await failing(send(store, small, { signal }))).code).toBe(expected)
    expect(requestsFor(small.name, '')).toHaveLength(1)

    const large = await bodyOf(filled(1), filled(2))
    const block = { index: 0, sha256: large.blocks[0]!, body: filled(1) }
    expect((await failing(store.stage(large.name, block, signal))).code).toBe(expected)
    expect(requestsFor(large.name, 'comp=block&')).toHaveLength(1)
  })

  it('carries what the store asked for: seconds to wait, and the distance of the clocks', async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString()
    proxy.breakWith(() => ({ kind: 'answer', status: 503, headers: { 'retry-after': '7', date } }))
    const { detail } = await failing(send(storeWith('cw'), await bodyOf(filled(1)), { signal }))
    expect(detail).toMatchObject({ status: 503, retryAfterMs: 7_000 })
    expect(Math.abs((detail['clockOffsetMs'] as number) - 3_600_000)).toBeLessThan(5_000)
  })
})

it('reads a date to wait for by the clock of who sent it', async () => {
  const inAnHourMs = Date.now() + 3_600_000
  const date = new Date(inAnHourMs).toUTCString()
  const later = new Date(inAnHourMs + 30_000).toUTCString()
  proxy.breakWith(() => ({ kind: 'answer', status: 503, headers: { 'retry-after': later, date } }))
  const { detail } = await failing(send(storeWith('cw'), await bodyOf(filled(1)), { signal }))
  expect(detail).toMatchObject({ retryAfterMs: 30_000 })
})

describe('every body carries its checksum', () => {
  it('a put and each block', async () => {
    const [small, large] = [await bodyOf(filled(3)), await bodyOf(filled(4), filled(5))]
    await send(storeWith('cw'), small, { signal })
    await send(storeWith('cw'), large, { signal })
    const bodies = [...requestsFor(small.name, ''), ...requestsFor(large.name, 'comp=block&')]
    expect(bodies.map(({ headers }) => headers['x-ms-content-crc64'])).toEqual([
      expect.stringMatching(/^[\w+/]{11}=$/),
      expect.stringMatching(/^[\w+/]{11}=$/),
      expect.stringMatching(/^[\w+/]{11}=$/),
    ])
  })
})

describe.each(['rcw', 'cw'])('with a link that has the rights %s', (rights) => {
  it('a lost answer to a put: the second try finds its own work', async () => {
    const body = await bodyOf(filled(6))
    proxy.breakWith((_seen, number) => (number === 0 ? { kind: 'lose-answer' } : undefined))
    expect((await failing(send(storeWith(rights), body, { signal }))).code).toBe('upload/network')
    await send(storeWith(rights), body, { signal })
    expect(await storedDigest(body.name)).toBe(body.sha256)
  })

  it('a lost answer to a commit: the second try sends no block and finds its own work', async () => {
    const body = await bodyOf(filled(7), filled(8), filled(9))
    const acknowledged = new Set<number>()
    const options = {
      signal,
      isAcknowledged: (index: number) => acknowledged.has(index),
      onAcknowledged: (index: number) => Promise.resolve(void acknowledged.add(index)),
    }
    proxy.breakWith(({ url }) => (url.includes('comp=blocklist') ? { kind: 'lose-answer' } : undefined))
    expect((await failing(send(storeWith(rights), body, options))).code).toBe('upload/network')
    expect(requestsFor(body.name, 'comp=block&')).toHaveLength(3)
    proxy.breakWith(() => undefined)
    await send(storeWith(rights), body, options)
    expect(requestsFor(body.name, 'comp=block&')).toHaveLength(3)
    expect(await storedDigest(body.name)).toBe(body.sha256)
  })

  it('a connection that dies in the middle: only what was not acknowledged is sent again', async () => {
    const body = await bodyOf(...Array.from({ length: 8 }, (_, index) => filled(index)))
    const acknowledged = new Set<number>()
    const options = {
      signal,
      isAcknowledged: (index: number) => acknowledged.has(index),
      onAcknowledged: (index: number) => Promise.resolve(void acknowledged.add(index)),
    }
    proxy.breakWith((_seen, number) => (number >= 5 ? { kind: 'reset' } : undefined))
    expect((await failing(send(storeWith(rights), body, options))).code).toBe('upload/network')
    expect(acknowledged.size).toBe(5)
    const before = proxy.seen.length
    proxy.breakWith(() => undefined)
    await send(storeWith(rights), body, options)
    expect(proxy.seen.length - before).toBe(3 + 1)
    expect(await storedDigest(body.name)).toBe(body.sha256)
  })
})

type Whole = Awaited<ReturnType<typeof bodyOf>>
const expectedOf = ({ name, sizeBytes, sha256: digest }: Pick<Whole, 'name' | 'sizeBytes' | 'sha256'>) => ({
  name,
  pieces: [{ sizeBytes, sha256: digest }],
})

describe('verify, against the service', () => {
  it('reads back where it may, and says so where it may not', async () => {
    const body = await bodyOf(filled(1), filled(2))
    await send(storeWith('cw'), body, { signal })
    const expected = expectedOf(body)
    expect(await verify(storeWith('r'), expected, { signal })).toBe('read-back')
    expect(await verify(storeWith('r'), expected, { signal, readBackLimitBytes: 10 })).toBe('block-checksums')
    expect(await verify(storeWith('cw'), expected, { signal })).toBe('block-checksums')
    const other = expectedOf({ ...body, sha256: '00'.repeat(32) })
    expect((await failing(verify(storeWith('r'), other, { signal }))).code).toBe('upload/mismatch')
    const longer = expectedOf({ ...body, sizeBytes: 1 })
    expect((await failing(verify(storeWith('r'), longer, { signal }))).code).toBe('upload/mismatch')
  })

  it('stops reading when the connection hangs', async () => {
    const body = await bodyOf(filled(1))
    await send(storeWith('cw'), body, { signal })
    const expected = expectedOf(body)
    proxy.breakWith(({ method }) => (method === 'GET' ? { kind: 'hang' } : undefined))
    expect((await failing(verify(storeWith('r', SOON), expected, { signal }))).code).toBe('upload/stalled')
  })
})
