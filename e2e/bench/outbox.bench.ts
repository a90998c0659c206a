import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type CDPSession, type Page } from 'playwright'
import { build } from 'vite'
import { startAzurite } from '../stand/azurite.ts'
import { LAUNCH } from '../stand/chromium.ts'
import { writeDemo } from '../stand/demo.ts'
import { go, settleIn, unlock } from '../stand/journey.ts'
import { serve } from '../stand/server.ts'
import { bundled } from './in-browser.ts'
import type {} from './outbox-page.ts'
import { startSlowLine } from './slow-line.ts'

const MiB = 1024 * 1024
const OBJECTS = 20_000
const OBJECT_BYTES = 6 * 1024
/** So slow that it sends for as long as is measured. */
const LINE = { roundTripMs: 50, bytesPerSecond: MiB }
const PRESSES = 200
const PRESS_EVERY_MS = 200
const MOST_LATENCY_MS = 100
const MOST_HEAP_BYTES = 300 * 1_000_000
/** Through the table of 20,000 objects: by row, by page, and from end to end. */
const KEYS = ['ArrowDown', 'PageDown', 'PageDown', 'ArrowUp', 'PageDown', 'End', 'PageUp', 'Home'] as const
const CODES: Readonly<Record<(typeof KEYS)[number], number>> = {
  ArrowDown: 40,
  ArrowUp: 38,
  End: 35,
  Home: 36,
  PageDown: 34,
  PageUp: 33,
}

interface House {
  readonly url: string
  stop(): Promise<void>
}

/** The app as it is built for use, and a store behind a slow line. */
async function startHouse(): Promise<House> {
  await build({ logLevel: 'error' })
  const folder = mkdtempSync(join(tmpdir(), 'sealift-bench-'))
  const [dist, demo] = [join(folder, 'app'), join(folder, 'demo')]
  cpSync(resolve('dist/app'), dist, { recursive: true })
  mkdirSync(demo)
  const azurite = await startAzurite()
  const slow = await startSlowLine(new URL(azurite.origin), LINE)
  await azurite.createContainer('bench')
  const link = azurite.accessLink({ container: 'bench', rights: 'rcwl' })
  await writeDemo(demo, link.replace(azurite.origin, slow.origin))
  const served = await serve({ dist, demo, connectHosts: [slow.origin] })
  return {
    url: served.url,
    stop: async () => {
      await served.close()
      await slow.stop()
      await azurite.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A device that came to its limits: everything accepted, nothing sent. */
async function fill(page: Page, url: string): Promise<void> {
  const code = await bundled('outbox-page.ts')
  await settleIn(page, url)
  // A page of the same origin without the app, which leads no more, and without its policy, which admits no script.
  await page.goto('about:blank')
  await page.route('**/fill', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
  await page.goto(`${url}fill`)
  await page.addScriptTag({ content: code, type: 'module' })
  await page.waitForFunction(() => 'fillOutbox' in globalThis)
  await page.evaluate(([objects, size]) => fillOutbox(objects, size), [OBJECTS, OBJECT_BYTES] as const)
  await page.goto(url)
  await unlock(page)
}

/** From when the browser has the key to when what came of it has been painted. */
async function watchKeys(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const latenciesMs: number[] = []
    Object.assign(globalThis, { latenciesMs })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // Painting follows the callbacks of the frame, and the next task follows painting.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => void latenciesMs.push(performance.now() - timeStamp)
          port2.postMessage(undefined)
        })
      },
      { capture: true },
    )
  })
  return () => page.evaluate(() => (globalThis as unknown as { latenciesMs: number[] }).latenciesMs)
}

async function press(cdp: CDPSession, key: (typeof KEYS)[number]): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: CODES[key] }
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}

const heapBytes = async (cdp: CDPSession): Promise<number> => (await cdp.send('Runtime.getHeapUsage')).usedSize

const acknowledged = (page: Page): Promise<number> =>
  page.getByRole('progressbar', { name: 'Sent of everything in the outbox' }).evaluate((bar) => {
    return (bar as HTMLProgressElement).value
  })

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN

const verdict = (isKept: boolean): string => (isKept ? 'kept' : 'MISSED')

async function measure(page: Page): Promise<void> {
  await go(page, 'Outbox')
  await page.getByText(/^Show [\d,]+ objects$/).click()
  const table = page.getByRole('region', { name: /^Objects/ })
  await table.focus()
  const cdp = await page.context().newCDPSession(page)
  const latencies = await watchKeys(page)
  const before = await acknowledged(page)
  let mostHeapBytes = 0
  for (let nth = 0; nth < PRESSES; nth += 1) {
    await Promise.all([press(cdp, KEYS[nth % KEYS.length] ?? 'PageDown'), sleep(PRESS_EVERY_MS)])
    mostHeapBytes = Math.max(mostHeapBytes, await heapBytes(cdp))
  }
  const sentBytes = (await acknowledged(page)) - before
  const sorted = (await latencies()).toSorted((a, b) => a - b)
  const [median, p95, most] = [0.5, 0.95, 1].map((part) => quantile(sorted, part)) as [number, number, number]
  const rows = await table.locator('tbody tr[aria-rowindex]').count()
  console.log(`  ${OBJECTS} objects, ${(sentBytes / MiB).toFixed(1)} MiB sent meanwhile, ${rows} rows in the page`)
  console.log(
    `  input to paint, ${sorted.length} keys: median ${median.toFixed(0)} ms, 95 % ${p95.toFixed(0)} ms, ` +
      `most ${most.toFixed(0)} ms; under ${MOST_LATENCY_MS} ms at 95 %: ${verdict(p95 < MOST_LATENCY_MS)}`,
  )
  console.log(
    `  heap of the window: at most ${(mostHeapBytes / 1e6).toFixed(1)} MB; under 300 MB: ` +
      verdict(mostHeapBytes < MOST_HEAP_BYTES),
  )
  console.log(
    `  load average: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  )
  if (sentBytes <= 0) throw new Error('Nothing was sent while it was measured.')
}

/** 20,000 objects are sent while a person goes through the table of them. */
export async function bench(): Promise<void> {
  const house = await startHouse()
  const browser = await chromium.launch(LAUNCH)
  try {
    // A service worker would answer for the page that fills the outbox.
    const page = await browser.newPage({ locale: 'en-GB', serviceWorkers: 'block' })
    await fill(page, house.url)
    await measure(page)
  } finally {
    await browser.close()
    await house.stop()
  }
}
