import type { Page } from 'playwright/test'
import { violations } from './stand/axe.ts'
import { expect, test } from './stand/story.ts'

const PASSPHRASE = 'violet harbour nineteen kites'

const LOOK = process.env['SEALIFT_SCREENSHOTS']

/** Looks at a screen as axe does, and as people do where a folder for pictures is named. */
async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))
    expect(await violations(page), `${name}, ${colorScheme}`).toEqual([])
  }
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(tooWide, `${name} is wider than the window`).toBeLessThanOrEqual(0)
  if (LOOK !== undefined) await page.screenshot({ path: `${LOOK}/${name}.png`, fullPage: true })
}

const go = async (page: Page, name: string) => {
  await page.getByRole('navigation').getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

for (const [size, width, height] of [
  ['phone', 360, 740],
  ['desktop', 1440, 900],
] as const)
  test(`a first visit with the sample study, on a ${size}`, async ({ page, stand }) => {
    await page.setViewportSize({ width, height })
    await page.goto(stand.url)
    await look(page, `${size}-1-welcome`)
    await page.getByRole('button', { name: 'Get started' }).click()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('Passphrase again').fill(PASSPHRASE)
    await look(page, `${size}-2-create`)
    await page.getByRole('button', { name: 'Protect this device' }).click()
    await page.getByRole('button', { name: 'Use the demo project' }).click()
    await expect(page.getByText(/^Demo keys/)).toBeVisible()
    await look(page, `${size}-3-send`)

    await page.getByRole('button', { name: 'Try it with a sample study' }).click()
    const send = page.getByRole('button', { name: /^Send (one|\d+) instance/ })
    await expect(send).toBeVisible()
    await look(page, `${size}-4-review`)
    await page
      .getByRole('button', { name: /Look at changes/ })
      .first()
      .click()
    await expect(page.getByRole('table')).toBeVisible()
    await look(page, `${size}-5-changes`)
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByLabel('Reviewed by').fill('AB')
    await send.click()
    await expect(page.getByRole('heading', { name: 'In the outbox' })).toBeVisible()
    const sent = await page.getByText(/\d+ instances are sealed and accepted/).innerText()
    await look(page, `${size}-6-done`)

    await go(page, 'Outbox')
    await look(page, `${size}-7-outbox`)
    await go(page, 'Receipts')
    await expect(page.getByText('Complete')).toBeVisible({ timeout: 60_000 })
    await look(page, `${size}-8-receipts`)
    await go(page, 'Outbox')
    await look(page, `${size}-9-outbox-done`)

    await go(page, 'Restore')
    await page.getByRole('button', { name: 'Use the demo container and key' }).click()
    await page.getByLabel('as one ZIP archive').check()
    await look(page, `${size}-10-restore`)
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Restored' })).toBeVisible({ timeout: 60_000 })
    // Another size may have sent the same sample before: whole batches come back, however many there are.
    const restored = await page.getByText(/\d+ instances were opened and verified/).innerText()
    expect(Number.parseInt(restored) % Number.parseInt(sent), `${restored} of batches of ${sent}`).toBe(0)
    await look(page, `${size}-11-restored`)

    await go(page, 'Project')
    await look(page, `${size}-12-project`)
    await page.getByRole('button', { name: 'Lock' }).click()
    await look(page, `${size}-13-locked`)
    await page.getByLabel('Passphrase', { exact: true }).fill(`${PASSPHRASE}!`)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'Code:' })).toBeVisible()
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Project' })).toBeVisible()
  })
