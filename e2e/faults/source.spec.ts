import { appendFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { delivered, pick, settleIn } from '../stand/journey.ts'
import { expect, test } from '../stand/story.ts'
import { deliveredWhole, writeMany } from './many.ts'

const GONE = 'This file can no longer be read. Check that it is still there, and choose it again.'

test.use({ allowed: /net::ERR_|NotReadable|could not be read/ })

test('files that change, grow or go between the look and the sending are refused in words, and the others are sent', async ({
  page,
  stand,
  scratch,
}) => {
  const folder = join(scratch, 'many')
  const paths = await writeMany(folder)
  const [, grown = '', gone = '', other = ''] = paths
  const longAgo = 1_000_000_000
  utimesSync(other, longAgo, longAgo)
  await settleIn(page, stand.url)
  await pick(page, folder)
  appendFileSync(grown, Buffer.alloc(2048))
  rmSync(gone)
  // Another image of the same size and the same date: no file system tells.
  const bytes = readFileSync(other)
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
  writeFileSync(other, bytes)
  utimesSync(other, longAgo, longAgo)

  await page.getByLabel('Reviewed by').fill('AB')
  await page.getByRole('button', { name: `Send ${paths.length} instances` }).click()
  await expect(page.getByText(`${paths.length - 3} instances are sealed and accepted.`)).toBeVisible()
  const reasons = page.getByRole('listitem')
  await expect(reasons.filter({ hasText: GONE })).toContainText('2 instances')
  await expect(reasons.filter({ hasText: 'seal/not-what-was-approved' })).toContainText('one instance')
  await delivered(page)
  expect(await deliveredWhole(stand)).toBe(paths.length - 3)
})
