import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type {} from './outbox-tools.ts'
import { startOwnBrowser, type OwnBrowser } from '../stand/own-browser.ts'
import { serveTools, type ToolsPage } from '../stand/tools-page.ts'

const MiB = 1024 * 1024
let tools: ToolsPage
let profile: string
let browser: OwnBrowser | undefined

beforeAll(async () => {
  tools = await serveTools('/e2e/conformance/outbox-tools.ts')
})
afterAll(() => tools.stop())
afterEach(async () => {
  await browser?.kill()
  rmSync(profile, { recursive: true, force: true })
})

const setQuota = async (page: Page, quotaSize?: number): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: tools.origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  })
}

/** A page of this origin in the profile, with what it needs in its own world. */
const open = async (quotaBytes?: number) => {
  browser = await startOwnBrowser(profile)
  const { page } = browser
  // What Chromium believes to be free it believes for a while: it must hear of the quota before the first write.
  if (quotaBytes !== undefined) await setQuota(page, quotaBytes)
  await page.goto(`${tools.origin}/page`)
  await page.waitForFunction(() => 'outbox' in globalThis)
  return page
}

describe('an outbox in a Chromium of its own', () => {
  it('on a full device accepts all or nothing, and goes on when there is space again', async () => {
    profile = mkdtempSync(join(tmpdir(), 'sealift-profile-'))
    const page = await open(40 * MiB)
    const outcomes = await page.evaluate(async () => {
      const code = (error: unknown) => (error as { code?: string }).code ?? String(error)
      const each: string[] = []
      for (let order = 1; order <= 20; order += 1)
        each.push(await outbox.accept(`next-${order}`, order, 4 * 1024 * 1024).then(() => 'accepted', code))
      const block = { index: 0, body: outbox.noise(48 * 1024 * 1024) }
      const staged = await outbox.store.staging.write('x', block).then(() => 'staged', code)
      return { each, staged }
    })
    expect(new Set(outcomes.each)).toEqual(new Set(['accepted', 'storage/full']))
    expect(outcomes.staged).toBe('storage/full')
    const accepted = outcomes.each.flatMap((outcome, at) => (outcome === 'accepted' ? [`next-${at + 1}`] : []))
    const expected = accepted.map((id) => ({ id, whole: true, inLedger: true }))
    expect(await page.evaluate(() => outbox.inventory())).toEqual(expected)
    await browser?.kill()
    const roomy = await open()
    expect(await roomy.evaluate(() => outbox.inventory())).toEqual(expected)
    await roomy.evaluate(() => outbox.accept('after', 99, 4 * 1024 * 1024))
    expect((await roomy.evaluate(() => outbox.inventory())).at(-1)?.id).toBe('after')
  })

  it.each([150, 600, 1500])('killed after %i ms keeps all that it said it had accepted, whole', async (lifeMs) => {
    profile = mkdtempSync(join(tmpdir(), 'sealift-profile-'))
    const page = await open()
    const promised: string[] = []
    await page.exposeFunction('told', (id: string) => promised.push(id))
    const working = page.evaluate(async () => {
      for (let order = 0; ; order += 1) {
        await outbox.accept(`job-${order}`, order, 1 + ((order * 7919) % 400_000))
        await told(`job-${order}`)
      }
    })
    working.catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, lifeMs))
    await browser?.kill()
    const again = await open()
    const found = await again.evaluate(() => outbox.inventory())
    expect(found.filter(({ whole, inLedger }) => !whole || !inLedger)).toEqual([])
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(promised))
    expect(promised.length).toBeGreaterThan(0)
  })
})
