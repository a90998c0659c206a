import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { generateRecipient } from '../src/crypto/recipient.ts'
import { importSigner } from '../src/crypto/signature.ts'
import { PRESETS } from '../src/deid/presets.ts'
import { readSecret } from '../src/seal/project-secret.ts'
import { verifyProject } from '../src/seal/project.ts'
import { violations } from './stand/axe.ts'
import { enter, tabTo } from './stand/by-keyboard.ts'
import { PASSPHRASE } from './stand/journey.ts'
import { expect, test } from './stand/story.ts'

const LOOK = process.env['SEALIFT_SCREENSHOTS']
const SIZES = [
  ['phone', 360, 'dark'],
  ['tablet', 820, 'light'],
  ['wide', 1920, 'dark'],
  ['desktop', 1440, 'light'],
] as const

/** Looks at a screen in every size, in the light and in the dark, as axe does; and as people do where a folder is named. */
async function look(page: Page, name: string): Promise<void> {
  for (const [size, width, colorScheme] of SIZES) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(tooWide, `${name} is wider than a ${size}`).toBeLessThanOrEqual(0)
    expect(await violations(page), `${name}, ${size}, ${colorScheme}`).toEqual([])
    if (LOOK !== undefined) await page.screenshot({ path: `${LOOK}/${name}-${size}.png`, fullPage: true })
  }
}

/** What the person saves by a button that is reached by keyboard, read again. */
async function savedByKeyboard(page: Page, name: string) {
  const downloading = page.waitForEvent('download')
  await enter(page, page.getByRole('button', { name: `Save ${name}` }))
  return new Uint8Array(readFileSync(await (await downloading).path()))
}

/** Proves by keyboard that nothing leaks. */
async function prove(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Prove it' }))
  await expect(page.getByText(/No leak in \d+ kinds of places\./)).toBeVisible({ timeout: 100_000 })
  const leaking = page.getByRole('row').filter({ has: page.getByText('Leak', { exact: true }) })
  await expect(leaking).toHaveCount(0)
}

test('a project is made, taken and proved on one device, by keyboard', async ({ page, stand, scratch }) => {
  test.setTimeout(240_000)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const key = join(scratch, 'centre.pem')
  writeFileSync(key, (await generateRecipient(undefined, 3072)).publicPem)

  await page.goto(stand.url)
  await enter(page, button('Get started'))
  await page.keyboard.type(PASSPHRASE)
  await tabTo(page, page.getByLabel('Passphrase again'))
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Project' })).toBeVisible()

  await prove(page)
  await look(page, 'prove-basic')

  await enter(page, page.getByRole('link', { name: 'Make a project' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Make a project' })).toBeFocused()
  await tabTo(page, page.getByLabel('Name of the project'))
  await page.keyboard.type('Lung study')
  await page.locator('input[data-pick=recipients]').setInputFiles(key)
  await expect(page.getByLabel('Name of recipient 1')).toHaveValue('centre')
  await tabTo(page, page.getByRole('radio', { name: 'Basic Profile', exact: true }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'As The Cancer Imaging Archive does' })).toBeChecked()
  await expect(page.getByRole('radio', { name: /Modified Dates Option$/ })).toBeChecked()
  await enter(page, button('Add a rule'))
  await page.keyboard.type('InstitutionName')
  await tabTo(page, page.getByLabel('Action'))
  await page.keyboard.press('k')
  await expect(page.getByText('Your rule leaves it.')).toBeVisible()
  await look(page, 'make-project')

  await enter(page, button('Make the project'))
  await expect(page.getByRole('heading', { name: 'The project is made' })).toBeFocused()
  const project = await savedByKeyboard(page, 'project.json')
  const root = await savedByKeyboard(page, 'root.pem')
  const secret = await savedByKeyboard(page, 'secret.json')
  await look(page, 'made-project')
  const made = await verifyProject(project)
  expect(made).toMatchObject({
    name: 'Lung study',
    profile: { ...PRESETS['tcia-like'], siteRules: [{ path: '00080080', action: 'K' }] },
    recipients: [{ name: 'centre' }],
  })
  expect((await importSigner(Buffer.from(root).toString())).fingerprint).toBe(made.rootFingerprint)
  expect(readSecret(secret, made.rootFingerprint)).toHaveLength(32)

  await enter(page, page.getByRole('link', { name: 'Back to Project' }))
  const files = { project: join(scratch, 'project.json'), secret: join(scratch, 'secret.json') }
  writeFileSync(files.project, project)
  writeFileSync(files.secret, secret)
  await page.locator('input[data-pick=project]').setInputFiles(files.project)
  await enter(page, button('It matches, take it'))
  await expect(page.getByRole('heading', { name: 'Your project' })).toBeVisible()
  await page.getByLabel('Secret file').setInputFiles(files.secret)
  await expect(page.getByText('In the vault', { exact: true })).toBeVisible()
  await prove(page)
  await look(page, 'project')
})
