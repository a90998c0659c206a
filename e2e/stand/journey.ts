import { expect, type Page } from 'playwright/test'

/** The ways through the app that many stories take, as a person takes them. */
export const PASSPHRASE = 'violet harbour nineteen kites'

/** Looking through a hundred files, sealing and sending them is work, and not an event: it takes what the machine takes. */
const WORK = { timeout: 100_000 }

async function createVault(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'Get started' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('Passphrase again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Protect this device' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Project' })).toBeVisible()
}

/** A new device with the demo project, ready to send. */
export async function settleIn(page: Page, url: string): Promise<void> {
  await createVault(page, url)
  await page.getByRole('button', { name: 'Use the demo project' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Send' })).toBeVisible()
}

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible()
}

export async function go(page: Page, screen: 'Send' | 'Outbox' | 'Receipts' | 'Restore' | 'Project'): Promise<void> {
  await page.getByRole('link', { name: screen }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
}

const reviewed = (page: Page) => expect(page.getByRole('heading', { name: 'Review' })).toBeVisible(WORK)

export async function pickSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with a sample study' }).click()
  await reviewed(page)
}

/** A folder, or the files of one pick. */
export async function pick(page: Page, picked: string | readonly string[]): Promise<void> {
  const [way, files] = typeof picked === 'string' ? ['folder', picked] : ['files', [...picked]]
  await page.locator(`input[data-pick=${way}]`).setInputFiles(files)
  await reviewed(page)
}

/** Drops files and folders of this computer where files are dropped, as the browser itself is told of it. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const box = await page.getByRole('region', { name: 'Drop a folder or files here' }).boundingBox()
  if (box === null) throw new Error('There is nowhere to drop.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data })
  await session.detach()
  await reviewed(page)
}

/** Chooses by the button; what the person would choose in the picker of the system is there already. */
export async function chooseFolder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose folder' }).click()
  await reviewed(page)
}

/** Presses Send and waits until all is accepted. Returns how many instances that are. */
export async function send(page: Page): Promise<number> {
  await page.getByLabel('Reviewed by').fill('AB')
  const button = page.getByRole('button', { name: /^Send (one|\d+) instances?$/ })
  const [, count = ''] = /Send (one|\d+)/.exec(await button.innerText()) ?? []
  await button.click()
  await expect(page.getByText(/^(One|\d+) instances? (is|are) sealed and accepted\.$/)).toContainText(
    count === 'one' ? 'One' : count,
    WORK,
  )
  return count === 'one' ? 1 : Number(count)
}

/** Waits, on the screen of receipts, until every batch is delivered and confirmed. */
export async function delivered(page: Page, batches = 1): Promise<void> {
  await go(page, 'Receipts')
  await expect(page.getByText('Complete', { exact: true })).toHaveCount(batches, WORK)
}

/** Restores all of a container into one archive. Without a link, with the demo's own link and key. */
export async function restore(page: Page, from?: { readonly link: string; readonly keyFile: string }): Promise<void> {
  await go(page, 'Restore')
  if (from === undefined) await page.getByRole('button', { name: 'Use the demo container and key' }).click()
  else {
    await page.getByLabel('Container access link').fill(from.link)
    await page.locator('input[type=file]').setInputFiles(from.keyFile)
  }
  await page.getByLabel('as one ZIP archive').check()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
}

/** What the person saves by a button. */
export async function saved(page: Page, button: RegExp | string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return (await downloading).path()
}

/** From the screen of receipts to the report of the newest batch, whose data are saved. */
export async function savedReport(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Report', exact: true }).first().click()
  return saved(page, 'Save as data (JSON)')
}
