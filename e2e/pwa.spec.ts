import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from 'playwright/test'
import { deploy } from './stand/deploy.ts'
import { serve, type Served } from './stand/server.ts'

interface Deployment {
  /** A copy of the build that a test may deploy over. */
  readonly folder: string
  readonly served: Served
}

const test = base.extend<{ deployment: Deployment }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
  deployment: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sealift-app-'))
    cpSync(resolve('dist/app'), folder, { recursive: true })
    const served = await serve({ dist: folder, connectHosts: [] })
    await use({ folder, served })
    await served.close()
    rmSync(folder, { recursive: true })
  },
})

const open = async (page: Page, url: string) => {
  await page.goto(url)
  await expect(page.getByRole('heading', { name: 'Welcome to Sealift' })).toBeVisible()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

const versionOf = (page: Page) => page.locator('meta[name=version]').count()

test('the app starts again with the server down', async ({ page, deployment }) => {
  await open(page, deployment.served.url)
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(String(error)))
  await deployment.served.close()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Welcome to Sealift' })).toBeVisible()
  await page.getByRole('button', { name: 'Get started' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill('violet harbour nineteen kites')
  await page.getByLabel('Passphrase again').fill('violet harbour nineteen kites')
  await page.getByRole('button', { name: 'Protect this device' }).click()
  for (const name of ['Outbox', 'Receipts', 'Restore', 'Project', 'Send']) {
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  }
  // The demo project is asked for and cannot be had: no more is complained of.
  expect(heard.filter((text) => !text.includes('net::ERR_'))).toEqual([])
})

test('a new version comes when the person wants it, and not before', async ({ page, deployment }) => {
  await open(page, deployment.served.url)
  await page.reload()
  deploy(deployment.folder, { honest: true })
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
  await expect(page.getByText('A new version of Sealift is ready.')).toBeVisible()
  await page.reload()
  expect(await versionOf(page)).toBe(0)
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(() => versionOf(page).catch(() => 0)).toBe(1)
})

test('a shell that was tampered with is not installed, and the old one stays', async ({ page, deployment }) => {
  await open(page, deployment.served.url)
  await page.reload()
  deploy(deployment.folder, { honest: false })
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const found = new Promise<string>((done) => {
      const follow = () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => done(installing.state))
      }
      registration.addEventListener('updatefound', follow)
      // The browser looks for a new version by itself after a navigation, and may have found it already.
      follow()
    })
    await registration.update()
    return found
  })
  expect(ended).toBe('redundant')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Welcome to Sealift' })).toBeVisible()
  expect(await versionOf(page)).toBe(0)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull()
})
