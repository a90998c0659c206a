import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright/test'
import { delivered, pick, send, settleIn, unlock } from '../stand/journey.ts'
import type { FaultProxy, Seen } from '../stand/fault-proxy.ts'
import { freeze, rendererOf } from '../stand/renderer.ts'
import { expect, test } from '../stand/story.ts'
import { deliveredWhole, writeMany } from './many.ts'
import { isBlock, isBlockList, isPut, nameIn, sentTwice } from './requests.ts'

const OTHER_TAB = 'Sealift is open in another tab'
/** Whoever is silent for a minute is taken for dead. */
const leads = (page: Page) => expect(page.getByText(OTHER_TAB)).toHaveCount(0, { timeout: 120_000 })
const waits = (page: Page) => expect(page.getByText(OTHER_TAB)).toBeVisible()

/** Requests that have made an object. */
const makingIn = (seen: readonly Seen[]): readonly Seen[] =>
  seen.filter((one) => isPut(one) && one.status === 201 && (isBlockList(one) || !one.url.includes('comp=')))

// A crashed page, and a request whose answer nobody waits for any more.
test.use({ allowed: /net::ERR_|crash/i })

test('a tab that leads is killed, and the next one hangs: each time another goes on, and nothing is made twice', async ({
  page,
  context,
  stand,
  scratch,
}) => {
  const folder = join(scratch, 'many')
  const { length } = await writeMany(folder)
  const from = stand.proxy.seen.length
  let slowMs = 100_000
  stand.proxy.breakWith((seen) => (isPut(seen) ? { kind: 'wait', until: sleep(slowMs) } : undefined))
  await settleIn(page, stand.url)
  await pick(page, folder)
  expect(await send(page)).toBe(length)

  const [second, third] = [await context.newPage(), await context.newPage()]
  for (const tab of [second, third]) {
    await tab.goto(stand.url)
    await waits(tab)
    await unlock(tab)
    await waits(tab)
  }
  slowMs = 6_000
  const killed = await context.newCDPSession(page)
  void killed.send('Page.crash').catch(() => undefined)
  await leads(second)
  await waits(third)

  // From here on the second answers nothing, as a frozen one, while its worker still sends.
  second
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined)
  const hungAtMs = Date.now()
  await leads(third)
  const silentMs = Date.now() - hungAtMs
  expect(silentMs).toBeGreaterThan(50_000)
  slowMs = 0
  await delivered(third)
  await second.close()

  const seen = stand.proxy.seen.slice(from)
  const made = makingIn(seen)
  expect(new Set(made.map(nameIn)).size).toBe(made.length)
  console.log(
    `took over after ${Math.round(silentMs / 1000)} s of silence; ${made.length} objects made once each, ${sentTwice(seen).length} blocks sent again after a change of the lead`,
  )
  expect(await deliveredWhole(stand)).toBe(length)
})

const FIRST = 'the first tab'
const isOfFirst = ({ headers }: Seen): boolean => String(headers['x-ms-client-request-id']).startsWith(FIRST)

/** From now on its requests say whose they are, and the console says when a transaction of its outbox is taken back. */
async function watchEngineOf(page: Page): Promise<readonly string[]> {
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().startsWith('taken back')) refused.push(message.text())
  })
  const engine = page.workers().find((worker) => worker.url().includes('engine'))
  if (engine === undefined) throw new Error('This tab has no engine.')
  await engine.evaluate((name) => {
    const { fetch } = globalThis
    globalThis.fetch = (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('x-ms-client-request-id', `${name} ${crypto.randomUUID()}`)
      return fetch(input, { ...init, headers })
    }
    // eslint-disable-next-line @typescript-eslint/unbound-method -- Called on its transaction below.
    const { abort } = IDBTransaction.prototype
    IDBTransaction.prototype.abort = function () {
      console.debug(`taken back: ${[...this.objectStoreNames].join(' ')}`)
      abort.call(this)
    }
  }, FIRST)
  return refused
}

const LATE_MS = 6_000

/** From now on the window answers nothing until it has slept, and so long after: its workers wake up before it. */
async function hangUntilAfterSleep(page: Page): Promise<void> {
  const hangs = page.waitForEvent('console', (message) => message.text() === 'hangs')
  page
    .evaluate((lateMs) => {
      console.debug('hangs')
      let [lastMs, untilMs] = [Date.now(), Infinity]
      while (lastMs < untilMs) {
        const nowMs = Date.now()
        if (nowMs - lastMs > 20_000) untilMs = nowMs + lateMs
        lastMs = nowMs
      }
    }, LATE_MS)
    .catch(() => undefined)
  await hangs
}

/** Keeps requests back from when it is told to. */
function dam(proxy: FaultProxy, closesAt: (seen: Seen, number: number) => boolean) {
  const held: Seen[] = []
  let open = () => undefined as unknown
  const until = new Promise<void>((resolve) => (open = resolve))
  proxy.breakWith((seen, number) => {
    if (!isPut(seen) || (held.length === 0 && !closesAt(seen, number))) return undefined
    held.push(seen)
    return { kind: 'wait', until }
  })
  return { held, open: () => open() }
}

/** Keys of what is left of jobs and of their ciphertext on this device; the reserve is no job's. */
const leftInOutbox = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no reason'))
      })
    const db = await asked(indexedDB.open('sealift-outbox'))
    const tables = ['jobs', 'progress', 'blocks']
    const tx = db.transaction(tables)
    const keys = await Promise.all(tables.map((table) => asked(tx.objectStore(table).getAllKeys())))
    db.close()
    return keys.flat().filter((key) => !(typeof key === 'string' && key.startsWith('reserve ')))
  })

test('a tab that leads is stopped with all its threads and wakes up while another sends: it is refused, and says so', async ({
  page,
  context,
  stand,
  scratch,
}) => {
  const { proxy } = stand
  const folder = join(scratch, 'many')
  const { length } = await writeMany(folder)
  const from = proxy.seen.length
  await settleIn(page, stand.url)
  const refused = await watchEngineOf(page)
  let blocks = 0
  const first = dam(proxy, (seen) => isBlock(seen) && (blocks += 1) > 2)
  await pick(page, folder)
  expect(await send(page)).toBe(length)
  await expect.poll(() => first.held.length).toBeGreaterThan(0)
  const second = await context.newPage()
  await second.goto(stand.url)
  await unlock(second)
  await waits(second)
  const [pid, other] = [await rendererOf(page), await rendererOf(second)]
  expect(other).not.toBe(pid)

  // Its window wakes up last: until then nobody but the outbox keeps the engine from going on where it was.
  await hangUntilAfterSleep(page)
  const wakeUp = await freeze(pid)
  const frozenAtMs = Date.now()
  try {
    first.open()
    await expect.poll(() => first.held.filter(({ status }) => status !== 201)).toEqual([])
    expect(first.held.filter(isOfFirst)).toEqual(first.held)
    expect(refused).toEqual([])
    let passed = 0
    const asleep = proxy.seen.length
    const next = dam(proxy, () => (passed += 1) > 3)
    await leads(second)
    const silentMs = Date.now() - frozenAtMs
    expect(silentMs).toBeGreaterThan(50_000)
    await expect.poll(() => next.held.length, { timeout: 120_000 }).toBeGreaterThan(0)
    const meanwhile = () => proxy.seen.slice(asleep).filter(isPut)
    const isOpen = (one: Seen) => one.status === undefined && !next.held.includes(one)
    await expect.poll(() => meanwhile().filter(isOpen)).toEqual([])
    expect(meanwhile().filter(({ status }) => status === 201).length).toBeGreaterThan(0)
    expect(meanwhile().filter(isOfFirst)).toEqual([])

    const awake = proxy.seen.length
    wakeUp()
    await expect.poll(() => refused.length).toBeGreaterThan(0)
    await waits(page)
    expect(proxy.seen.slice(awake).filter(isOfFirst)).toEqual([])
    console.log(
      `took over after ${Math.round(silentMs / 1000)} s; ${first.held.length} stale answers; refused: ${refused.join(', ')}`,
    )
    next.open()
    await delivered(second)
    expect(proxy.seen.slice(awake).filter(isOfFirst)).toEqual([])
  } finally {
    wakeUp()
  }

  const made = makingIn(proxy.seen.slice(from))
  expect(new Set(made.map(nameIn)).size).toBe(made.length)
  expect(await deliveredWhole(stand)).toBe(length)
  expect(await leftInOutbox(second)).toEqual([])
  await second.close()
  await leads(page)
})
