import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { delivered, go, pick, send, settleIn } from '../stand/journey.ts'
import { startOwnBrowser } from '../stand/own-browser.ts'
import { smallDisk } from '../stand/small-disk.ts'
import { expect, test } from '../stand/story.ts'
import { deliveredWhole, writeMany } from './many.ts'
import { isPut } from './requests.ts'

const disk = smallDisk(400 * 1024 * 1024)
test.afterAll(() => disk.remove())
test.skip(!disk.isMounted, 'this computer lets nobody mount a disk')

const noted = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('sealift.witness.'))
      .map((key): unknown => JSON.parse(localStorage.getItem(key) ?? '')),
  )

test('another app fills the disk under a browser that was not asked to keep: what is gone is told, and sent when it is picked again', async ({
  stand,
  scratch,
}) => {
  const folder = join(scratch, 'many')
  const { length } = await writeMany(folder)
  const browser = await startOwnBrowser(join(disk.path, 'profile'))
  const { page } = browser
  try {
    await settleIn(page, stand.url)
    await expect(page.getByText('this browser may clear it when the device runs short of space')).toBeVisible()
    stand.proxy.breakWith((seen) => (isPut(seen) ? { kind: 'hang' } : undefined))
    await pick(page, folder)
    expect(await send(page)).toBe(length)
    await expect.poll(() => noted(page)).toContainEqual(expect.objectContaining({ accepted: length, delivered: 0 }))
    await go(page, 'Outbox')

    const giveBack = disk.fill()
    stand.proxy.breakWith(() => undefined)
    const state = page.getByRole('region', { name: 'State of sending' })
    await expect(state.getByText('storage/cleared')).toBeVisible({ timeout: 90_000 })
    giveBack()

    await page.reload()
    await expect(page.getByRole('heading', { name: 'The browser has cleared this device' })).toBeVisible()
    await expect(page.getByText(`${length} images must be picked again.`)).toBeVisible()
    await settleIn(page, stand.url)
    await pick(page, folder)
    expect(await send(page)).toBe(length)
    await delivered(page)
  } finally {
    await browser.close()
  }
  expect(await deliveredWhole(stand)).toBe(length)
})
