import { deploy } from './stand/deploy.ts'
import { delivered, go, pickSample, send, settleIn } from './stand/journey.ts'
import { expect, test } from './stand/story.ts'

const OFFER = 'A new version of Sealift is ready.'

test('a new version is offered only when nothing is on its way', async ({ page, stand }) => {
  const ready = () =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
  await page.goto(stand.url)
  await ready()
  await settleIn(page, stand.url)
  stand.proxy.breakWith(({ method }) => (method === 'PUT' ? { kind: 'hang' } : undefined))
  await pickSample(page)
  await send(page)

  const back = deploy(stand.dist, { honest: true })
  try {
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update()
    })
    const isWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
    await expect.poll(isWaiting).toBe(true)
    await go(page, 'Outbox')
    await expect(page.getByText(OFFER)).toHaveCount(0)

    stand.proxy.breakWith(() => undefined)
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByText(OFFER)).toBeVisible()
    await page.getByRole('button', { name: 'Resume' }).click()
    await delivered(page)
    await page.getByRole('button', { name: 'Update now' }).click()
    await expect(page.getByRole('heading', { name: 'Sealift is locked' })).toBeVisible()
    expect(await page.locator('meta[name=version]').count()).toBe(1)
  } finally {
    back()
  }
})
