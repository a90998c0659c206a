import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContainerClient } from '@azure/storage-blob'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type {} from './rolling-tools.ts'
import { collect } from '../../src/bytes/streams.ts'
import { generateRecipient, importIdentity } from '../../src/crypto/recipient.ts'
import { openSealed } from '../../src/seal/open.ts'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { startFaultProxy, type FaultProxy, type Seen } from '../stand/fault-proxy.ts'
import { startOwnBrowser, type OwnBrowser } from '../stand/own-browser.ts'
import { serveTools, type ToolsPage } from '../stand/tools-page.ts'
import { blobsIn, sha256 } from '../stand/store-facts.ts'

const MiB = 1024 * 1024
const BUDGET_BYTES = 8 * MiB
const LARGE_BYTES = 40 * MiB

const recipient = await generateRecipient(undefined, 3072)
let tools: ToolsPage
let azurite: Azurite
let proxy: FaultProxy
let scratch: string
let container: ContainerClient
let link: string
let browser: OwnBrowser | undefined
let count = 0

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'sealift-rolling-'))
  azurite = await startAzurite()
  proxy = await startFaultProxy(azurite.origin)
  tools = await serveTools('/e2e/conformance/rolling-tools.ts', {
    packages: ['@azure/storage-blob'],
    cacheDir: join(scratch, 'vite'),
  })
})
afterAll(async () => {
  await tools.stop()
  await proxy.stop()
  await azurite.stop()
  rmSync(scratch, { recursive: true, force: true })
})
beforeEach(async () => {
  const name = `rolling-${(count += 1)}`
  container = await azurite.createContainer(name)
  link = proxy.through(azurite.accessLink({ container: name, rights: 'rcwl' }))
  proxy.breakWith(() => undefined)
})
afterEach(() => browser?.kill())

/** A page of the profile of now, connected to the store. */
const open = async (): Promise<Page> => {
  browser = await startOwnBrowser(join(scratch, `profile-${count}`))
  const { page } = browser
  await page.goto(`${tools.origin}/page`)
  await page.waitForFunction(() => 'rolling' in globalThis)
  await page.evaluate((to) => rolling.connect(to), link)
  return page
}
const accept = (page: Page, sizeBytes: number) =>
  page.evaluate(([pem, size]) => rolling.accept(pem, size), [recipient.publicPem, sizeBytes] as const)
const held = (page: Page) => page.evaluate(() => rolling.held())

const isBlock = ({ method, url }: Seen): boolean => method === 'PUT' && url.includes('comp=block&')
const isBlockList = ({ method, url }: Seen): boolean => method === 'PUT' && url.includes('comp=blocklist')
const nameIn = ({ url }: Seen): string => url.split('?')[0]?.split('/').at(-1) ?? ''
const putsSince = (from: number) => proxy.seen.slice(from).filter(({ method }) => method === 'PUT')

const isRestored = async (id: string, expected: { sha256: string; plainSha256: string }) => {
  const blob = (await blobsIn(container)).get(id) ?? Buffer.alloc(0)
  expect(sha256(blob)).toBe(expected.sha256)
  const { plain } = await openSealed(new Blob([new Uint8Array(blob)]).stream(), [
    await importIdentity(recipient.privatePem),
  ])
  expect(sha256(await collect(plain))).toBe(expected.plainSha256)
}

describe('an object of five budgets, from a Chromium of its own', () => {
  it('goes to the store in a rolling window, through cuts, and nothing of it is stored here', async () => {
    const page = await open()
    const since = proxy.seen.length
    let [blocks, lists] = [0, 0]
    let halfway: ReturnType<typeof held> | undefined
    proxy.breakWith((seen) => {
      if (isBlockList(seen)) return (lists += 1) === 1 ? { kind: 'lose-answer' } : undefined
      if (!isBlock(seen)) return undefined
      blocks += 1
      if (blocks === 5) return { kind: 'answer', status: 503, headers: { 'retry-after': '1' } }
      if (blocks >= 12 && blocks < 16) return { kind: 'reset' }
      if (blocks === 20) return { kind: 'lose-answer' }
      if (blocks === 25) return { kind: 'flip-byte' }
      if (blocks !== 30) return undefined
      halfway = held(page)
      return { kind: 'wait', until: halfway }
    })
    const startMs = performance.now()
    const sealed = await accept(page, LARGE_BYTES)
    const acceptedMs = Math.round(performance.now() - startMs)
    expect(await halfway).toMatchObject({ jobs: [], blocks: 0, inLedger: false, rolling: [{ id: sealed.id }] })
    await expect.poll(async () => (await held(page)).jobs, { timeout: 60_000 }).toEqual([])
    const after = await held(page)
    expect(after).toMatchObject({ receipts: [{ id: sealed.id, how: 'read-back' }], blocks: 0, inLedger: true })
    expect(after.most.storedBlocks).toBe(0)
    expect(after.most.heldBytes).toBeLessThanOrEqual(BUDGET_BYTES)
    const puts = putsSince(since)
    expect(new Set(puts.map(nameIn))).toEqual(new Set([sealed.id]))
    await isRestored(sealed.id, sealed)
    const sentAgain = puts.filter(isBlock).length - sealed.blocks
    console.log(
      `${LARGE_BYTES / MiB} MiB accepted in ${acceptedMs} ms, ${sealed.blocks} blocks, ${sentAgain} sent again, ` +
        `at most ${(after.most.heldBytes / MiB).toFixed(1)} MiB counted as held`,
    )
    // Each of the eight faults costs the block it hit, and nothing else is repeated.
    expect(sentAgain).toBeLessThanOrEqual(8)
  })

  it('killed in its middle leaves nothing, and is sent whole under another name', async () => {
    const page = await open()
    const since = proxy.seen.length
    let blocks = 0
    proxy.breakWith((seen) => (isBlock(seen) && (blocks += 1) > 8 ? { kind: 'hang' } : undefined))
    accept(page, 2 * BUDGET_BYTES).catch(() => undefined)
    await expect.poll(() => blocks, { timeout: 60_000 }).toBeGreaterThan(8)
    await browser?.kill()
    const [first] = new Set(putsSince(since).map(nameIn))
    proxy.breakWith(() => undefined)
    const again = await open()
    expect(await held(again)).toMatchObject({ jobs: [], receipts: [], blocks: 0, inLedger: false, rolling: [] })
    const sealed = await accept(again, 2 * BUDGET_BYTES)
    expect(sealed.id).not.toBe(first)
    await expect.poll(async () => (await held(again)).receipts.length, { timeout: 60_000 }).toBe(1)
    expect([...(await blobsIn(container)).keys()]).toEqual([sealed.id])
    await isRestored(sealed.id, sealed)
  })

  it('killed when the store has made it an object and its record is not written is not accepted', async () => {
    const page = await open()
    let lists = 0
    proxy.breakWith((seen) => {
      if (!isBlockList(seen)) return undefined
      return (lists += 1) === 1 ? { kind: 'lose-answer' } : { kind: 'hang' }
    })
    accept(page, 2 * BUDGET_BYTES).catch(() => undefined)
    await expect.poll(() => lists, { timeout: 60_000 }).toBe(2)
    await browser?.kill()
    expect((await blobsIn(container)).size).toBe(1)
    const again = await open()
    expect(await held(again)).toMatchObject({ jobs: [], receipts: [], blocks: 0, inLedger: false })
  })

  it('killed after its record is written is accepted: the next session looks, and sends nothing', async () => {
    const page = await open()
    proxy.breakWith(({ method }) => (method === 'PUT' || method === 'OPTIONS' ? undefined : { kind: 'hang' }))
    const sealed = await accept(page, 2 * BUDGET_BYTES)
    expect(await held(page)).toMatchObject({ jobs: [sealed.id], blocks: 0, inLedger: true })
    await browser?.kill()
    proxy.breakWith(() => undefined)
    const before = proxy.seen.length
    const again = await open()
    await expect.poll(async () => (await held(again)).receipts, { timeout: 60_000 }).toMatchObject([{ id: sealed.id }])
    expect(putsSince(before)).toEqual([])
    await isRestored(sealed.id, sealed)
  })
})
