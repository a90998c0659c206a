import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { deliveredWhole } from './faults/many.ts'
import { writeInstance } from './stand/instances.ts'
import { delivered, go, pick, saved, send, settleIn } from './stand/journey.ts'
import { expect, test } from './stand/story.ts'

/** As a browser does that is short of space: all of IndexedDB goes, and `localStorage` stays. */
async function clearIndexedDb(page: Page, url: string): Promise<void> {
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'indexeddb' })
  await session.detach()
}

const noted = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('sealift.witness.'))
      .map((key): unknown => JSON.parse(localStorage.getItem(key) ?? '')),
  )

test('a browser that has cleared its storage: an honest report, and only what was lost is sent again', async ({
  page,
  stand,
  scratch,
}) => {
  const facts = { patientName: 'Story^Lia', patientId: 'L-1', pixelBytes: 512 * 1024 }
  for (const name of ['a1', 'a2']) await writeInstance(join(scratch, 'first', name), facts)
  for (const name of ['b1', 'b2', 'b3']) await writeInstance(join(scratch, 'all', 'second', name), facts)
  await settleIn(page, stand.url)
  await pick(page, join(scratch, 'first'))
  expect(await send(page)).toBe(2)
  await delivered(page)

  // Everything of the second batch arrives, but for the list that names it.
  stand.proxy.breakWith(({ method, url }) =>
    method === 'PUT' && url.includes('manifest-') ? { kind: 'hang' } : undefined,
  )
  await go(page, 'Send')
  await page.getByRole('button', { name: 'Send more' }).click()
  await pick(page, join(scratch, 'all'))
  expect(await send(page)).toBe(3)
  for (const batch of [
    { accepted: 2, delivered: 2, isListed: true },
    { accepted: 3, delivered: 3, isListed: false },
  ])
    await expect.poll(() => noted(page)).toContainEqual(expect.objectContaining(batch))
  expect(JSON.stringify(await noted(page))).not.toMatch(/Story|Lia|L-1|2\.25\./)

  await clearIndexedDb(page, stand.url)
  stand.proxy.breakWith(() => undefined)
  await page.goto(stand.url)
  await expect(page.getByRole('heading', { name: 'The browser has cleared this device' })).toBeVisible()
  await expect(page.getByText('3 images must be picked again.')).toBeVisible()
  await expect(page.getByRole('row', { name: /2 2 0 0$/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /3 0 3 3$/ })).toBeVisible()
  expect(readFileSync(await saved(page, 'Save this report'), 'utf8')).toMatch(/\t3\t0\t3\t3\r\n/)

  // The same project and the same secret, and the same folders.
  await settleIn(page, stand.url)
  await pick(page, join(scratch, 'first'))
  await expect(page.getByText('2 files were accepted earlier and are not sent again.')).toBeVisible()
  await page.getByRole('button', { name: 'Start over' }).click()
  await pick(page, join(scratch, 'all'))
  expect(await send(page)).toBe(3)
  await expect(page.getByText('Everything that was lost has been accepted again.')).toBeVisible()
  await delivered(page)
  expect(await deliveredWhole(stand)).toBe(5)

  await page.getByRole('button', { name: 'I have read this' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Sealift is locked' })).toBeVisible()
  await expect(page.getByText('The browser has cleared this device')).toHaveCount(0)
})
