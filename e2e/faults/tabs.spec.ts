import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright/test'
import { delivered, pick, send, settleIn, unlock } from '../stand/journey.ts'
import { expect, test } from '../stand/story.ts'
import { deliveredWhole, writeMany } from './many.ts'
import { isBlockList, isPut, nameIn, sentTwice } from './requests.ts'

const OTHER_TAB = 'Sealift is open in another tab'
/** Whoever is silent for a minute is taken for dead. */
const leads = (page: Page) => expect(page.getByText(OTHER_TAB)).toHaveCount(0, { timeout: 120_000 })
const waits = (page: Page) => expect(page.getByText(OTHER_TAB)).toBeVisible()

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
  const made = seen.filter(
    (one) => isPut(one) && one.status === 201 && (isBlockList(one) || !one.url.includes('comp=')),
  )
  expect(new Set(made.map(nameIn)).size).toBe(made.length)
  console.log(
    `took over after ${Math.round(silentMs / 1000)} s of silence; ${made.length} objects made once each, ${sentTwice(seen).length} blocks sent again after a change of the lead`,
  )
  expect(await deliveredWhole(stand)).toBe(length)
})
