import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { delivered, go, pick, send, settleIn, unlock } from './stand/journey.ts'
import { writeInstance } from './stand/instances.ts'
import { startOwnBrowser } from './stand/own-browser.ts'
import { blobsIn, manifestsIn, objectsIn, sha256 } from './stand/store-facts.ts'
import { expect, test } from './stand/story.ts'

const MiB = 1024 * 1024
const PASS = 9

const blockOf = (url: string) => new URL(url, 'http://store').searchParams.get('blockid')

test('a browser that is killed in the middle of a large object sends the rest of it, and no more', async ({
  stand,
  scratch,
}) => {
  const [folder, profile] = [join(scratch, 'large'), join(scratch, 'profile')]
  await writeInstance(join(folder, 'IM1'), { patientName: 'Story^Sue', patientId: 'S-1', pixelBytes: 24 * MiB })
  const blocks = () => stand.proxy.seen.filter(({ method, url }) => method === 'PUT' && blockOf(url) !== null)
  const already = blocks().length
  const mine = () => blocks().slice(already)

  // The store takes the first blocks and then answers nothing any more: the object stays in its middle.
  let passed = 0
  stand.proxy.breakWith(({ method, url }) =>
    method === 'PUT' && blockOf(url) !== null && (passed += 1) > PASS ? { kind: 'hang' } : undefined,
  )
  const first = await startOwnBrowser(profile)
  try {
    await settleIn(first.page, stand.url)
    await pick(first.page, folder)
    expect(await send(first.page)).toBe(1)
    await go(first.page, 'Outbox')
    await first.page.getByRole('article', { name: 'Study 1' }).getByText(/^Show/).click()
    await expect(first.page.getByRole('row', { name: /Instance/ })).toContainText('37%')
    expect(first.complaints).toEqual([])
  } finally {
    await first.kill()
  }
  rmSync(folder, { recursive: true })
  const acknowledged = mine()
    .filter(({ status }) => status === 201)
    .map(({ url }) => blockOf(url))
  expect(acknowledged).toHaveLength(PASS)
  const before = mine().length

  stand.proxy.breakWith(() => undefined)
  const second = await startOwnBrowser(profile)
  try {
    await second.page.goto(stand.url)
    await expect(second.page.getByText(/objects? waits? to be sent\. Unlock to go on\./)).toBeVisible()
    expect(mine()).toHaveLength(before)
    await unlock(second.page)
    await delivered(second.page)
    expect(second.complaints).toEqual([])
  } finally {
    await second.close()
  }
  const after = mine()
    .slice(before)
    .map(({ url }) => blockOf(url))
  expect(after.filter((id) => acknowledged.includes(id))).toEqual([])
  expect(new Set([...acknowledged, ...after]).size).toBe(acknowledged.length + after.length)

  const blobs = await blobsIn(stand.container)
  const [manifest] = await manifestsIn(blobs)
  const large = manifest?.objects.find(({ sizeBytes }) => sizeBytes > 24 * MiB)
  expect(large).toBeDefined()
  expect(sha256((await objectsIn(blobs)).get(large?.name ?? '') ?? Buffer.alloc(0))).toBe(large?.sha256)
  expect(acknowledged.length + after.length).toBe(Math.ceil((large?.sizeBytes ?? 0) / MiB))
})
