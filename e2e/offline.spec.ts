import { delivered, go, pickSample, send, settleIn, unlock } from './stand/journey.ts'
import { blobsIn, objectsIn } from './stand/store-facts.ts'
import { expect, test } from './stand/story.ts'

// What a browser writes on its console of a request that finds no network.
test.use({ allowed: /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/ })

test('without a network and without the server, files are prepared, and delivered when both are back', async ({
  page,
  context,
  stand,
}) => {
  await settleIn(page, stand.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await stand.server.stop()
  await context.setOffline(true)
  await page.reload()
  await unlock(page)
  await go(page, 'Send')
  await pickSample(page)
  expect(await send(page)).toBe(16)
  await go(page, 'Outbox')
  await expect(page.getByText(/18 objects/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText(/18 objects wait to be sent/)).toBeVisible()
  await unlock(page)
  await go(page, 'Outbox')
  await expect(page.getByRole('heading', { name: 'Offline' })).toBeVisible()
  expect((await blobsIn(stand.container)).size).toBe(0)

  await stand.server.start()
  await context.setOffline(false)
  await delivered(page)
  expect((await objectsIn(await blobsIn(stand.container))).size).toBe(17)
})
