import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { delivered, go, pickSample, send, settleIn } from './stand/journey.ts'
import { storageOf } from './stand/storage.ts'
import { blobsIn } from './stand/store-facts.ts'
import { expect, test } from './stand/story.ts'

const card = (page: Page) => page.locator('section', { has: page.getByRole('heading', { name: 'Access link' }) })

async function paste(page: Page, access: string): Promise<void> {
  await go(page, 'Project')
  await card(page).getByRole('textbox').fill(access)
  await page.getByRole('button', { name: 'Use this link' }).click()
}

test('a study is sent through a broker, which gives one link; the token lies nowhere in clear', async ({
  page,
  stand,
}) => {
  const { access, token } = stand.broker.admit(stand.container.containerName, 'cw')
  await settleIn(page, stand.url)
  await paste(page, access)
  await expect(card(page)).toContainText(new URL(stand.broker.origin).host)
  await expect(card(page)).toContainText(stand.container.containerName)
  await expect(card(page)).toContainText('Whoever has this access can overwrite what was sent.')
  await expect(card(page)).toContainText('The project does not say whether the container keeps')
  const before = stand.broker.made
  await go(page, 'Send')
  await pickSample(page)
  expect(await send(page)).toBe(16)
  await delivered(page)
  expect([...(await blobsIn(stand.container)).keys()].some((name) => name.startsWith('manifest-'))).toBe(true)
  expect(stand.broker.made).toBe(before)
  const everything = (await storageOf(page)).toString('latin1')
  expect(everything, 'the search sees what is kept').toContain('access-link')
  for (const secret of [token, 'sig=']) expect(everything).not.toContain(secret)
})

test.describe('what is refused', () => {
  // Chromium writes down what was answered with an error.
  test.use({ allowed: /Failed to load resource: the server responded with a status of 401/ })

  test('a broker that does not know this device is told in words, and its access can be replaced', async ({
    page,
    stand,
    scratch,
  }) => {
    const device = stand.broker.admit(stand.container.containerName, 'c')
    device.revoke()
    await settleIn(page, stand.url)
    await paste(page, device.access)
    await expect(card(page)).toContainText('no longer accepts this device')
    const file = join(scratch, 'access.txt')
    writeFileSync(file, `${stand.broker.admit(stand.container.containerName, 'c').access}\n`)
    await card(page).locator('input[type=file]').setInputFiles(file)
    await expect(card(page)).toContainText('With this access one can only add')
    await expect(card(page)).not.toContainText('no longer accepts this device')
  })

  test('a host that this deployment does not name gets nothing, and nothing is kept', async ({ page, stand }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).hostname))
    await settleIn(page, stand.url)
    const demo = await card(page).count()
    expect(demo).toBe(0)
    for (const access of [
      'sealift-broker:https://broker.elsewhere.example/link#c2VjcmV0',
      'https://elsewhere.blob.core.windows.net/box?sp=c&sr=c&se=2099-01-01T00:00:00Z&sig=c2VjcmV0',
    ]) {
      // Another screen, and the words of the round before are gone.
      await go(page, 'Send')
      await paste(page, access)
      await expect(card(page)).toContainText('This Sealift was not set up to speak to that host.')
      await expect(card(page)).toContainText(stand.container.containerName)
    }
    expect(asked.filter((host) => host.includes('elsewhere'))).toEqual([])
  })
})
