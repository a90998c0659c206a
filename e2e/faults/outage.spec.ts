import { join } from 'node:path'
import { delivered, go, pick, send, settleIn, unlock } from '../stand/journey.ts'
import { startOwnBrowser } from '../stand/own-browser.ts'
import { expect, test } from '../stand/story.ts'
import { BEFORE_THE_END, deliveredWhole, writeMany } from './many.ts'
import { isBlock, isPut } from './requests.ts'

// What a browser writes on its console of a request that finds no network.
test.use({ allowed: /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_(REFUSED|RESET|CLOSED)|EMPTY_RESPONSE)/ })

test('killed in the middle, started again with its server and the store down, it keeps all and delivers later', async ({
  stand,
  scratch,
}) => {
  const [folder, profile] = [join(scratch, 'many'), join(scratch, 'profile')]
  const { length } = await writeMany(folder)
  let blocks = 0
  stand.proxy.breakWith((seen) => (isBlock(seen) && (blocks += 1) > BEFORE_THE_END ? { kind: 'hang' } : undefined))
  const first = await startOwnBrowser(profile)
  try {
    await settleIn(first.page, stand.url)
    await first.page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await pick(first.page, folder)
    expect(await send(first.page)).toBe(length)
    await expect.poll(() => blocks).toBeGreaterThan(BEFORE_THE_END)
  } finally {
    await first.kill()
  }
  stand.proxy.breakWith(() => undefined)
  await stand.server.stop()
  await stand.proxy.down()
  const second = await startOwnBrowser(profile)
  try {
    await second.page.goto(stand.url)
    await expect(second.page.getByText(/objects? waits? to be sent\. Unlock to go on\./)).toBeVisible()
    await unlock(second.page)
    await go(second.page, 'Outbox')
    await expect(second.page.getByRole('heading', { name: 'Offline' })).toBeVisible()
    await stand.proxy.up()
    await stand.server.start()
    await delivered(second.page)
  } finally {
    await second.close()
  }
  expect(await deliveredWhole(stand)).toBe(length)
})

test('a network that goes and comes in the middle of an object, said and unsaid', async ({
  page,
  context,
  stand,
  scratch,
}) => {
  const folder = join(scratch, 'many')
  const { length } = await writeMany(folder)
  await settleIn(page, stand.url)
  await pick(page, folder)
  let blocks = 0
  let [blocked, cut] = [BEFORE_THE_END + 1, () => stand.proxy.down()]
  stand.proxy.breakWith((seen) => {
    if (!isBlock(seen) || (blocks += 1) !== blocked) return undefined
    return { kind: 'wait', until: cut() }
  })
  expect(await send(page)).toBe(length)
  await go(page, 'Outbox')
  // Unsaid: nobody listens any more, and the browser thinks itself online.
  await expect(page.getByRole('heading', { name: 'Offline' })).toBeVisible()
  expect(await page.evaluate(() => navigator.onLine)).toBe(true)
  // The one that was cut off comes again.
  ;[blocked, cut] = [blocks + 1, () => context.setOffline(true)]
  await stand.proxy.up()
  // Said: with the event the wait is over, however long it was.
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false)
  await expect(page.getByRole('heading', { name: 'Offline' })).toBeVisible()
  await page.waitForTimeout(8_000)
  const from = stand.proxy.seen.length
  await context.setOffline(false)
  await expect.poll(() => stand.proxy.seen.slice(from).some(isPut), { timeout: 5_000 }).toBe(true)
  await delivered(page)
  expect(await deliveredWhole(stand)).toBe(length)
})
