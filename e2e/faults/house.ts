import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContainerClient } from '@azure/storage-blob'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { generateRecipient } from '../../src/crypto/recipient.ts'
import { startAzurite, type Azurite, type LinkOptions } from '../stand/azurite.ts'
import { startFaultProxy, type FaultProxy } from '../stand/fault-proxy.ts'
import { startOwnBrowser, type OwnBrowser } from '../stand/own-browser.ts'
import { sha256 } from '../stand/store-facts.ts'
import { serveTools, type ToolsPage } from '../stand/tools-page.ts'
import { randomFor, type Random, type Source } from './random.ts'
import { remoteBytesOf } from './remote.ts'
import type { Accepted } from './tools.ts'

/** What the scenarios of one file share: starting it takes seconds. */
export interface House {
  readonly azurite: Azurite
  readonly proxy: FaultProxy
  readonly tools: ToolsPage
  /** A new container, a new profile, numbers of its own. What broke the line before breaks it no more. */
  newCase(name: string): Promise<Case>
  endCase(): Promise<void>
  stop(): Promise<void>
}

export interface Case {
  readonly random: Random
  readonly container: ContainerClient
  readonly profile: string
  /** Told that they were accepted, by source. */
  readonly promised: Map<string, Accepted>
  /** Every source that was ever offered. */
  readonly offered: Set<string>
  link(options?: Omit<LinkOptions, 'container'>): string
  /** A browser of its own with the profile of this case, and the tools in it. */
  open(options?: OpenOptions): Promise<Desk>
  /** Another tab in the browser that is open. */
  tab(): Promise<Desk>
  kill(): Promise<void>
}

export interface OpenOptions {
  /** Another one than the case's own. */
  readonly profile?: string
  /** In the context before its first page. */
  readonly before?: (context: BrowserContext, page: Page) => Promise<unknown>
}

/** One page: the device of a person. */
export interface Desk {
  readonly page: Page
  lead(): Promise<void>
  /** With a link, or with a broker. */
  connect(access: string, stallMs?: number): Promise<void>
  /** Resolves to those that were refused. */
  accept(sources: readonly Source[]): Promise<readonly { key: string; code: string }[]>
  now(): ReturnType<typeof faults.now> extends infer T ? Promise<T> : never
}

const recipient = await generateRecipient(undefined, 3072)
const PATIENCE_MS = 240_000

const deskOn = async (page: Page, origin: string, { promised, offered }: Pick<Case, 'promised' | 'offered'>) => {
  await page.exposeFunction('tellAccepted', (accepted: Accepted) => void promised.set(accepted.key, accepted))
  await page.goto(`${origin}/page`, { timeout: PATIENCE_MS })
  await page.waitForFunction(() => 'faults' in globalThis)
  const desk: Desk = {
    page,
    lead: () => page.evaluate(() => faults.lead()),
    connect: (access, stallMs = 60_000) =>
      page.evaluate(([to, stall]) => faults.connect(to, stall), [access, stallMs] as const),
    accept: (sources) => {
      for (const { key } of sources) offered.add(key)
      return page.evaluate(([pem, given]) => faults.accept(pem, given), [recipient.publicPem, sources] as const)
    },
    now: () => page.evaluate(() => faults.now()),
  }
  return desk
}

async function startHouse(): Promise<House> {
  const scratch = mkdtempSync(join(tmpdir(), 'sealift-faults-'))
  const azurite = await startAzurite()
  const proxy = await startFaultProxy(azurite.origin)
  const tools = await serveTools('/e2e/faults/tools.ts', {
    packages: ['@azure/storage-blob'],
    cacheDir: join(scratch, 'vite'),
  })
  let count = 0
  let browser: OwnBrowser | undefined
  const kill = async () => {
    await browser?.kill()
    browser = undefined
  }
  return {
    azurite,
    proxy,
    tools,
    newCase: async (name) => {
      proxy.breakWith(() => undefined)
      proxy.onBody(() => undefined)
      proxy.skewClock(0)
      const id = `case-${(count += 1)}`
      const container = await azurite.createContainer(id)
      const known = { promised: new Map<string, Accepted>(), offered: new Set<string>() }
      const profile = join(scratch, id)
      return {
        random: randomFor(name),
        container,
        profile,
        ...known,
        link: (options = { rights: 'rcwl' }) => proxy.through(azurite.accessLink({ container: id, ...options })),
        open: async ({ before, profile: other = profile } = {}) => {
          browser = await startOwnBrowser(other)
          await before?.(browser.page.context(), browser.page)
          return deskOn(browser.page, tools.origin, known)
        },
        tab: async () => {
          if (browser === undefined) throw new Error('No browser is open.')
          return deskOn(await browser.page.context().newPage(), tools.origin, known)
        },
        kill,
      }
    },
    endCase: kill,
    stop: async () => {
      await kill()
      await tools.stop()
      await proxy.stop()
      await azurite.stop()
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

/** A house for the scenarios of this file. */
export function useHouse(): () => House {
  let house: House | undefined
  beforeAll(async () => {
    house = await startHouse()
  })
  afterEach(() => house?.endCase())
  afterAll(() => house?.stop())
  return () => {
    if (house === undefined) throw new Error('The house is not built yet.')
    return house
  }
}

/**
 * [Law: the ledger] What was accepted is delivered and stands in the store as it left, or is whole in the outbox; and
 * what the ledger knows was accepted.
 */
export async function keepsTheLaw({ promised, offered, container }: Case, { page }: Desk) {
  const found = await page.evaluate((keys) => faults.inventory(keys), [...offered])
  const held = new Map(found.jobs.map((job) => [job.id, job]))
  const delivered = new Map(found.receipts.map((receipt) => [receipt.id, receipt]))
  for (const { id, sha256: expected } of promised.values()) {
    const where = { id, held: held.has(id), delivered: delivered.has(id) }
    expect(where).toEqual({ id, held: !where.delivered, delivered: where.delivered })
    expect((held.get(id) ?? delivered.get(id))?.sha256).toBe(expected)
  }
  expect(found.jobs.filter(({ whole }) => !whole)).toEqual([])
  for (const receipt of found.receipts) {
    const remote = await remoteBytesOf(container, receipt)
    expect([receipt.id, sha256(remote)]).toEqual([receipt.id, receipt.sha256])
  }
  const known = [...held.values(), ...delivered.values()].map(({ ledgerKey }) => ledgerKey)
  expect(found.inLedger.toSorted()).toEqual(known.toSorted())
  return found
}

/** Waits until the outbox is empty, and says what it looks like then. */
export async function allDelivered(now: Case, desk: Desk, timeout = PATIENCE_MS) {
  await expect.poll(async () => (await desk.now()).open, { timeout, interval: 100 }).toEqual([])
  const found = await keepsTheLaw(now, desk)
  expect(found.jobs).toEqual([])
  const delivered = found.receipts.map(({ id }) => id)
  expect(delivered).toEqual(expect.arrayContaining([...now.promised.values()].map(({ id }) => id)))
  return found
}
