import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { delivered, go, pick, pickSample, send, settleIn, unlock } from './stand/journey.ts'
import { writeInstance } from './stand/instances.ts'
import type { Seen } from './stand/fault-proxy.ts'
import { blobsIn, objectsIn } from './stand/store-facts.ts'
import { expect, test } from './stand/story.ts'

/** All that the page holds, but for the digests in the names of the app's own files: they may spell anything. */
const inPage = async (page: Page) => (await page.content()).replaceAll(/\/assets\/[\w.-]+/g, '')

const isPut = ({ method }: Seen) => method === 'PUT'

test('locked, the screen shows nothing and sending goes on', async ({ page, stand, scratch }) => {
  await settleIn(page, stand.url)
  await go(page, 'Outbox')
  await go(page, 'Send')
  // The store takes nothing yet, so that all is still in the outbox when the person locks.
  let open = false
  const waiting: (() => void)[] = []
  stand.proxy.breakWith((seen) =>
    isPut(seen) && !open ? { kind: 'wait', until: new Promise<void>((resolve) => waiting.push(resolve)) } : undefined,
  )
  await pickSample(page)
  await send(page)
  // And the next patient's images are being looked at.
  await writeInstance(join(scratch, 'next', 'IM1'), { patientName: 'Story^Sue', patientId: 'S-1' })
  await page.getByRole('button', { name: 'Send more' }).click()
  await pick(page, join(scratch, 'next'))
  await expect(page.getByText('Story, Sue · S-1')).toBeVisible()
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sealift is locked' })).toBeVisible()
  await expect(page.getByText(/Sending goes on: \d+ objects left/)).toBeVisible()
  expect(await inPage(page)).not.toMatch(/Sue|S-1|Sam/)

  open = true
  for (const resume of waiting) resume()
  await expect(page.getByText('Nothing is waiting to be sent.')).toBeVisible()
  await unlock(page)
  expect(await inPage(page)).not.toMatch(/Sue|S-1/)
  await delivered(page)
})

test('after a reload nothing is sent until the person unlocks', async ({ page, stand }) => {
  await settleIn(page, stand.url)
  stand.proxy.breakWith((seen) => (isPut(seen) ? { kind: 'hang' } : undefined))
  await pickSample(page)
  await send(page)
  await page.reload()
  await expect(page.getByText(/18 objects wait to be sent\. Unlock to go on\./)).toBeVisible()
  stand.proxy.breakWith(() => undefined)
  const before = stand.proxy.seen.length
  await page.reload()
  await expect(page.getByText(/18 objects wait to be sent\. Unlock to go on\./)).toBeVisible()
  expect(stand.proxy.seen).toHaveLength(before)
  await unlock(page)
  await delivered(page)
  // Sixteen instances and the catalogue.
  expect((await objectsIn(await blobsIn(stand.container))).size).toBe(17)
})
