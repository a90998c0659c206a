import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serve, type Served } from './server.ts'

const AZURITE = 'http://127.0.0.1:10000'

function site() {
  const root = mkdtempSync(join(tmpdir(), 'server-'))
  const dist = join(root, 'app')
  const demo = join(root, 'demo')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  mkdirSync(demo)
  writeFileSync(join(root, 'outside.txt'), 'outside')
  writeFileSync(join(dist, 'index.html'), '<title>Sealift</title>')
  writeFileSync(join(dist, 'sw.js'), 'self')
  writeFileSync(join(dist, 'assets', 'main-4f2a.js'), 'export {}')
  writeFileSync(join(demo, 'secret.json'), '{}')
  return { dist, demo }
}

/** As sent: `fetch` would tidy the path and forbid the headers. */
const ask = (url: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', reject).end()
  })

let served: Served
beforeEach(async () => {
  served = await serve({ ...site(), connectHosts: [AZURITE] })
})
afterEach(() => served.close())

describe('the headers', () => {
  it('admit connections to the origin itself and to exactly the named hosts', async () => {
    const { headers } = await ask(served.url, '/')
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toContain(`connect-src 'self' ${AZURITE}`)
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`require-trusted-types-for 'script'`)
    expect(policy.join()).not.toMatch(/unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')|\*/)
  })

  it.each(['/', '/assets/main-4f2a.js', '/missing.js', '/demo/secret.json'])(
    'isolate the app on every answer: %s',
    async (path) => {
      const { headers } = await ask(served.url, path)
      expect(headers).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      expect(headers['content-security-policy']).toBeDefined()
      expect(headers['permissions-policy']).toContain('camera=()')
    },
  )

  it('let only what has a digest in its name be kept', async () => {
    const kept = async (path: string) => (await ask(served.url, path)).headers['cache-control']
    expect(await kept('/assets/main-4f2a.js')).toBe('public, max-age=31536000, immutable')
    expect(await kept('/')).toBe('no-cache')
    expect(await kept('/sw.js')).toBe('no-cache')
    expect(await kept('/demo/secret.json')).toBe('no-store')
  })
})

describe('what is served', () => {
  it('the app under the path of each of its screens', async () => {
    expect(await ask(served.url, '/outbox')).toMatchObject({ status: 200, body: '<title>Sealift</title>' })
  })

  it('nothing in place of a file that is not there', async () => {
    expect((await ask(served.url, '/assets/main-0000.js')).status).toBe(404)
  })

  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/demo/..%2f..%2foutside.txt',
    '/%00',
    '/%zz',
  ])('nothing outside its folders: %s', async (path) =>
    expect((await ask(served.url, path)).body).not.toContain('outside'),
  )

  it('the same file again only when it has changed', async () => {
    const { headers } = await ask(served.url, '/sw.js')
    expect((await ask(served.url, '/sw.js', { 'if-none-match': String(headers['etag']) })).status).toBe(304)
  })

  it('nothing to a request that would change something', async () => {
    expect((await ask(served.url, '/', {}, 'POST')).status).toBe(405)
  })
})

describe('who is served', () => {
  it('no name but that of this computer', async () => {
    expect((await ask(served.url, '/', { host: 'evil.example' })).status).toBe(421)
    expect((await ask(served.url, '/demo/secret.json', { host: '127.0.0.1.evil.example' })).status).toBe(421)
    expect((await ask(served.url, '/', { host: 'localhost:4180' })).status).toBe(200)
  })

  it('the demo project to no page of another site', async () => {
    const from = async (site: string) => (await ask(served.url, '/demo/secret.json', { 'sec-fetch-site': site })).status
    expect(await from('cross-site')).toBe(404)
    expect(await from('same-site')).toBe(404)
    expect(await from('same-origin')).toBe(200)
  })

  it('no demo project where there is none', async () => {
    const plain = await serve({ dist: site().dist, connectHosts: [] })
    expect((await ask(plain.url, '/demo/secret.json')).status).toBe(404)
    await plain.close()
  })
})

it('answers a taken port with the next free one', async () => {
  const port = Number(new URL(served.url).port)
  const next = await serve({ ...site(), connectHosts: [], port })
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port)
  await next.close()
})
