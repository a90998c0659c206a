import { gzipSync } from 'node:zlib'
import { expect, test } from './stand/story.ts'

const FIRST_SCREEN_KIB = 150

test('the app opens, and says its name', async ({ page, stand }) => {
  await page.goto(stand.url)
  await expect(page).toHaveTitle(/Sealift/)
})

test('what the first screen loads stays under 150 KiB gzip', async ({ page, stand }) => {
  await page.goto(stand.url, { waitUntil: 'networkidle' })
  // Resource Timing lists what this document has asked for; what its workers import is listed in the workers.
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const ofWorkers = page.workers().map((worker) => worker.url())
  const own = [stand.url, ...new Set(asked)].filter((url) => url.startsWith(stand.url) && !ofWorkers.includes(url))
  const sizes = await Promise.all(
    own.map(async (url) => gzipSync(await (await page.request.get(url)).body()).byteLength),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  test.info().annotations.push({ type: 'first screen', description: `${total} bytes gzip in ${sizes.length} files` })
  expect(own.some((url) => url.endsWith('.js'))).toBe(true)
  expect(total).toBeLessThan(FIRST_SCREEN_KIB * 1024)
})

test.describe('the policy in force', () => {
  test.use({ allowed: /example\.com|TrustedHTML|trusted-types-sink/ })

  test('the page speaks to no other host, and makes no markup out of text', async ({ page, stand }) => {
    await page.goto(stand.url)
    const refused = await page.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        })
      })
      await fetch('https://example.com/').catch(() => undefined)
      const connecting = await violated
      try {
        document.body.innerHTML = '<p>'
        return [connecting]
      } catch (error) {
        return [connecting, (error as Error).name]
      }
    })
    expect(refused).toEqual(['connect-src', 'TypeError'])
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  })
})
