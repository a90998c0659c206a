import type { CDPSession, Page } from 'playwright/test'
import { go, pickSample, send, settleIn } from './stand/journey.ts'
import { expect, test } from './stand/story.ts'

// What a browser writes on its console of a request that finds no network.
test.use({ allowed: /net::ERR_INTERNET_DISCONNECTED/ })

const SILENT = 'sealift-send'
const TAG = `${SILENT}/en`

const tags = (page: Page) =>
  page.evaluate(async () => {
    const { sync } = (await navigator.serviceWorker.ready) as unknown as {
      sync: { getTags(): Promise<readonly string[]> }
    }
    return sync.getTags()
  })

const notifications = (page: Page) =>
  page.evaluate(async () => {
    const shown = await (await navigator.serviceWorker.ready).getNotifications()
    return shown.map(({ title, body }) => `${title}: ${body}`)
  })

const registrationOf = (session: CDPSession, origin: string) =>
  new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(origin))
      if (ours !== undefined) resolve(ours.registrationId)
    })
    void session.send('ServiceWorker.enable')
  })

test('a network that comes back wakes the page, and tells the person where there is none', async ({
  page,
  context,
  stand,
}) => {
  const { origin } = new URL(stand.url)
  await context.grantPermissions(['notifications', 'background-sync'], { origin })
  const session = await context.newCDPSession(page)
  stand.proxy.breakWith(({ method }) => (method === 'PUT' ? { kind: 'hang' } : undefined))
  await settleIn(page, stand.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await context.setOffline(true)
  await pickSample(page)
  await send(page)
  await go(page, 'Outbox')
  await expect(page.getByRole('heading', { name: 'Offline' })).toBeVisible()
  await expect.poll(() => tags(page)).toEqual([SILENT])
  await page.getByRole('checkbox', { name: 'Tell me when it is done' }).check()
  await expect.poll(() => tags(page)).toEqual(expect.arrayContaining([TAG]))

  const registrationId = await registrationOf(session, origin)
  const networkIsBack = (tag: string) =>
    session.send('ServiceWorker.dispatchSyncEvent', { origin, registrationId, tag, lastChance: false })
  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data), { once: true })
      }),
  )
  await context.setOffline(false)
  await networkIsBack(TAG)
  expect(await told).toEqual({ type: 'SEND_NOW' })
  expect(await notifications(page)).toEqual([])

  // The worker is started for the event, and must have looked for pages before there is one again.
  const backWithNoPage = async (tag: string) => {
    await page.goto('about:blank')
    await networkIsBack(tag)
    await page.waitForTimeout(3_000)
    await page.goto(stand.url)
  }
  await backWithNoPage(SILENT)
  expect(await notifications(page)).toEqual([])
  // A page that has just been left may still be counted as there.
  const shown = async () => {
    await backWithNoPage(TAG)
    return notifications(page)
  }
  await expect.poll(shown, { timeout: 60_000 }).toEqual([expect.stringMatching(/^There is a connection again: Open/)])
})
