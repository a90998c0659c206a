import { join } from 'node:path'
import { deploy } from '../stand/deploy.ts'
import { delivered, go, pick, send, settleIn, unlock } from '../stand/journey.ts'
import { expect, test } from '../stand/story.ts'
import { BEFORE_THE_END, deliveredWhole, writeMany } from './many.ts'
import { isBlock } from './requests.ts'

const OFFER = 'A new version of Sealift is ready.'

test('in the middle of an upload a tampered version is refused, and a new one waits until all is delivered', async ({
  page,
  stand,
  scratch,
}) => {
  const folder = join(scratch, 'many')
  const { length } = await writeMany(folder)
  const version = () => page.locator('meta[name=version]').count()
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const ended = new Promise<string>((done) => {
        registration.addEventListener('updatefound', () => {
          const { installing } = registration
          installing?.addEventListener('statechange', () => done(installing.state))
        })
      })
      await registration.update()
      return ended
    })
  await page.goto(stand.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await settleIn(page, stand.url)
  let blocks = 0
  stand.proxy.breakWith((seen) => (isBlock(seen) && (blocks += 1) > BEFORE_THE_END ? { kind: 'hang' } : undefined))
  await pick(page, folder)
  expect(await send(page)).toBe(length)
  await expect.poll(() => blocks).toBeGreaterThan(BEFORE_THE_END)

  let back = deploy(stand.dist, { honest: false })
  try {
    expect(await update()).toBe('redundant')
    back()
    back = deploy(stand.dist, { honest: true })
    expect(await update()).toBe('installed')
    await go(page, 'Outbox')
    await expect(page.getByText(OFFER)).toHaveCount(0)
    await page.reload()
    expect(await version()).toBe(0)
    await unlock(page)
    stand.proxy.breakWith(() => undefined)
    await delivered(page)
    expect(await deliveredWhole(stand)).toBe(length)
    await page.getByRole('button', { name: 'Update now' }).click()
    await expect(page.getByRole('heading', { name: 'Sealift is locked' })).toBeVisible()
    expect(await version()).toBe(1)
  } finally {
    back()
  }
})
