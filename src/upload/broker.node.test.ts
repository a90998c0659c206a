import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { broker, managedIdentity, userDelegation, type Mint } from '../../e2e/broker/broker.mjs'
import { startAzurite, type Azurite } from '../../e2e/stand/azurite.ts'
import { newCertificate, type Certificate } from '../../e2e/stand/certificate.ts'
import { accessToken } from '../../e2e/stand/entra-token.ts'
import { sha256 } from '../crypto/digest.ts'
import { linkSource } from './access-source.ts'
import { ANY_HOST, parseAccess, type AllowedHosts } from './access.ts'
import { azureStore } from './azure.ts'

const { signal } = new AbortController()
const TOKEN = 'tablet-7.c2VjcmV0'
const [MINUTE, HOUR] = [60_000, 3_600_000]
const CONTAINER = 'brokered'
const folder = mkdtempSync(join(tmpdir(), 'sealift-broker-'))
const servers: Server[] = []
let certificate: Certificate
let azurite: Azurite

beforeAll(async () => {
  // This computer's own certificate, for this test alone.
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  certificate = newCertificate(folder)
  azurite = await startAzurite({ certificate })
  await azurite.createContainer(CONTAINER)
}, 60_000)
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})
afterAll(async () => {
  await azurite.stop()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

const at = async (server: Server): Promise<string> => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const answering = (listener: RequestListener) => at(createServer(listener))

/** Where Azure would lend an identity. */
const identity = () =>
  answering((_, response) => {
    const token = accessToken()
    response.end(JSON.stringify({ access_token: token, expires_on: String(Math.floor((Date.now() + HOUR) / 1000)) }))
  })

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

interface Staged {
  readonly lifeMs?: number
  readonly clockOffMs?: number
  readonly rights?: string
  readonly allowed?: (brokerHost: string) => AllowedHosts
}

/** The reference broker before a real store, a device of it, and that device’s clock. */
const stand = async ({ lifeMs = HOUR, clockOffMs = 0, rights = 'rcw', allowed = () => ANY_HOST }: Staged) => {
  const mint = userDelegation(azurite.url, managedIdentity(await identity()))
  const devices = new Map([[digestOf(TOKEN), { container: CONTAINER, rights }]])
  const made: string[] = []
  const counted: Mint = async (terms) => {
    const link = await mint(terms)
    made.push(link)
    return link
  }
  const server = broker({ mint: counted, devices, origins: [], lifeMs })
  const origin = await at(server)
  const clock = { aheadMs: clockOffMs, stopped: undefined as number | undefined }
  const nowMs = () => clock.stopped ?? Date.now() + clock.aheadMs
  const access = parseAccess(`sealift-broker:${origin}/link#${TOKEN}`)
  const source = linkSource(access, { nowMs, allowed: allowed(new URL(origin).host) })
  return { store: azureStore(source, { nowMs }), source, devices, made, clock, server }
}

let names = 0
const put = (store: ReturnType<typeof azureStore>) =>
  store.put(`object-${(names += 1)}`, Uint8Array.of(1, 2, 3), signal)
const failing = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (thrown: unknown) => thrown,
  )

describe('the reference broker', () => {
  it('makes links that are signed by a user delegation key, for this container, these rights, and minutes', async () => {
    const { store, made } = await stand({ lifeMs: 10 * MINUTE, rights: 'cw' })
    await put(store)
    const query = new URL(made[0] ?? '').searchParams
    expect(Object.fromEntries(query)).toMatchObject({ sp: 'cw', sr: 'c', spr: 'https', skoid: 'tester' })
    expect(Date.parse(query.get('se') ?? '') - Date.now()).toBeLessThan(10 * MINUTE + 1000)
    await expect(store.stat('object-1', signal)).rejects.toMatchObject({ code: 'upload/not-readable' })
  })

  it('runs by itself, with the identity that Azure lends it', async () => {
    const config = join(folder, 'broker.json')
    const devices = { [digestOf(TOKEN)]: { container: CONTAINER, rights: 'cw' } }
    const origins = ['https://app.example']
    writeFileSync(
      config,
      JSON.stringify({ port: 0, service: azurite.url, identity: await identity(), origins, devices }),
    )
    const child = spawn(process.execPath, ['e2e/broker/broker.mjs', config], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate.certFile, NODE_TLS_REJECT_UNAUTHORIZED: '1' },
    })
    try {
      const port = await new Promise<string>((resolve, reject) => {
        child.once('exit', () => reject(new Error('the broker ended')))
        child.stdout.on('data', (text: Buffer) => resolve(/on (\d+)/.exec(text.toString())?.[1] ?? ''))
      })
      const source = linkSource(parseAccess(`sealift-broker:http://127.0.0.1:${port}/#${TOKEN}`))
      await put(azureStore(source))
      const ask = (method: string, headers: Record<string, string>) =>
        fetch(`http://127.0.0.1:${port}/`, { method, headers })
      const origin = 'https://app.example'
      expect((await ask('OPTIONS', { origin })).headers.get('access-control-allow-origin')).toBe(origin)
      expect(
        (await ask('OPTIONS', { origin: 'https://b.example' })).headers.get('access-control-allow-origin'),
      ).toBeNull()
      expect((await ask('GET', {})).status).toBe(405)
      expect((await ask('POST', {})).status).toBe(401)
      expect((await ask('POST', { authorization: 'Bearer other' })).status).toBe(401)
    } finally {
      child.removeAllListeners('exit')
      child.kill()
    }
  })
})

describe.each([
  ['this device’s clock is right', 0],
  ['this device’s clock is two hours ahead', 2 * HOUR],
  ['this device’s clock is two hours behind', -2 * HOUR],
])('when %s', (_, clockOffMs) => {
  it('one link serves until half of its life is over by the broker’s clock, and then another', async () => {
    const { store, made, clock } = await stand({ clockOffMs })
    await Promise.all([put(store), put(store), put(store)])
    clock.aheadMs += 29 * MINUTE
    await put(store)
    expect(made).toHaveLength(1)
    clock.aheadMs += 2 * MINUTE
    await put(store)
    await expect.poll(() => made).toHaveLength(2)
    await put(store)
    expect(made).toHaveLength(2)
  })
})

describe('a link that ends in the middle of an object', () => {
  it('is replaced once, for all blocks that were refused, and what was staged counts', async () => {
    const { store, made, clock } = await stand({ lifeMs: 6_000 })
    // The device sleeps: its clock says nothing of the time that passes.
    clock.stopped = Date.now()
    const bodies = [1, 2, 3, 4, 5, 6].map((value) => new Uint8Array(70_000).fill(value))
    const blocks = await Promise.all(bodies.map(async (body, index) => ({ index, body, sha256: await sha256(body) })))
    await Promise.all(blocks.slice(0, 2).map((block) => store.stage('mid', block, signal)))
    // Azurite reads the end of a link to the second.
    const endMs = Date.parse(new URL(made[0] ?? '').searchParams.get('se') ?? '') + 1_000
    await new Promise((resolve) => setTimeout(resolve, endMs - Date.now()))
    await Promise.all(blocks.slice(2).map((block) => store.stage('mid', block, signal)))
    expect(made).toHaveLength(2)
    await store.commit('mid', blocks, signal)
    expect(await store.stat('mid', signal)).toMatchObject({ sizeBytes: 6 * 70_000 })
  })

  it('is told when the other is refused as well: no third is asked for', async () => {
    const { store, made, clock } = await stand({ lifeMs: -HOUR })
    clock.stopped = Date.now()
    expect(await failing(put(store))).toMatchObject({ code: 'upload/link-expired' })
    expect(made).toHaveLength(2)
  })
})

describe('a broker that does not give a link', () => {
  const through = (origin: string) => azureStore(linkSource(parseAccess(`sealift-broker:${origin}/#${TOKEN}`)))

  it('is down', async () => {
    const { store, server } = await stand({})
    server.close()
    expect(await failing(put(store))).toMatchObject({ code: 'upload/broker-unreachable' })
  })

  it('went down while a link was good: sending goes on as long as that one lives', async () => {
    const { store, server, clock, made } = await stand({})
    await put(store)
    server.close()
    server.closeAllConnections()
    clock.aheadMs += 45 * MINUTE
    await put(store)
    expect(made).toHaveLength(1)
    clock.aheadMs += 16 * MINUTE
    expect(await failing(put(store))).toMatchObject({ code: 'upload/broker-unreachable' })
  })

  it('says when it may be asked again', async () => {
    const origin = await answering((_, response) => response.writeHead(503, { 'retry-after': '7' }).end())
    const expected = { code: 'upload/broker-unreachable', detail: { status: 503, retryAfterMs: 7_000 } }
    expect(await failing(put(through(origin)))).toMatchObject(expected)
  })

  it.each<[string, RequestListener]>([
    ['a page that asks for a log-in to the network', (_, response) => response.end('<html>sig=c2VjcmV0')],
    ['something without a link', (_, response) => response.end('{"url":"https://a.example/box?sig=c2VjcmV0"}')],
    ['a link to nothing', (_, response) => response.end('{"link":"https://a.example/?sig=c2VjcmV0"}')],
    ['far too much', (_, response) => response.end(`{"link":"${'c2VjcmV0'.repeat(5000)}"}`)],
    ['a way to somebody else', (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end()],
  ])('answers %s', async (_, listener) => {
    const failure = await failing(put(through(await answering(listener))))
    expect(failure).toMatchObject({ code: 'upload/broker-unreachable' })
    expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain('c2VjcmV0')
  })

  it('has never known this device, or knows it no more: told at the first request after half life', async () => {
    const { store, devices, clock } = await stand({})
    await put(store)
    devices.clear()
    clock.aheadMs += 31 * MINUTE
    await put(store)
    await expect
      .poll(() => failing(put(store)))
      .toMatchObject({ code: 'upload/broker-refused', detail: { status: 401 } })
  })

  it('gives one to a host that the project does not name', async () => {
    const containerHosts = ['clinic.blob.core.windows.net']
    const { store, made } = await stand({ allowed: (host) => ({ containerHosts, brokerHosts: [host] }) })
    expect(await failing(put(store))).toMatchObject({ code: 'project/other-host' })
    expect(made).toHaveLength(1)
  })

  it('is not asked where the project names others', async () => {
    const named = { containerHosts: [], brokerHosts: ['broker.clinic.example'] }
    const { store, made } = await stand({ allowed: () => named })
    expect(await failing(put(store))).toMatchObject({ code: 'project/other-host' })
    expect(made).toEqual([])
  })
})

it('a failure carries nothing of the token and nothing of the link', async () => {
  const { store, made, devices } = await stand({ rights: 'r' })
  const refused = await failing(put(store))
  expect(refused).toMatchObject({ code: 'upload/not-permitted' })
  devices.clear()
  const other = await stand({})
  other.devices.clear()
  const failures = [refused, await failing(put(other.store))]
  const told = failures.map((failure) => inspect(failure, { depth: 10, showHidden: true })).join(' ')
  const signature = new URL(made[0] ?? '').searchParams.get('sig') ?? ''
  for (const secret of [TOKEN, signature, encodeURIComponent(signature)]) expect(told).not.toContain(secret)
})
