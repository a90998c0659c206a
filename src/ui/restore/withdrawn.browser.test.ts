import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { HEX } from '../../../e2e/screens/scenes.ts'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'

const SIGNERS = 'Fingerprints of the devices that signed the requests'

const give = (...names: readonly string[]) =>
  userEvent.upload(
    page.elementLocator(document.querySelector('input[data-pick=withdrawals]') ?? document.body),
    names.map((name) => new File(['{}'], name, { type: 'application/json' })),
  )
const fill = async () => {
  await page.getByRole('button', { name: 'Use the demo container and key' }).click()
  await page.getByLabelText('as one ZIP archive').click()
  await page.getByText('A patient has withdrawn').click()
}
const restore = () => page.getByRole('button', { name: 'Restore', exact: true }).click()

beforeEach(inEnglish)
afterEach(closeScreen)

describe('who has withdrawn', () => {
  it('is left out by requests that are chosen, and the outcome says how much and why', async () => {
    const fake = await openScreen('/restore', 'demo')
    await fill()
    await give('a.json')
    await give('b.json', 'c.json')
    await expect.element(page.getByText('3 requests')).toBeVisible()
    await page.getByRole('button', { name: 'Remove b.json' }).click()
    await expect.element(page.getByText('2 requests')).toBeVisible()
    expect(await violations()).toEqual([])
    await page.getByLabelText(SIGNERS).fill(`${HEX}\n\n ab cd \n`)
    await restore()
    expect(fake.asked).toEqual([`restore without 2 by ${HEX}, ab cd`])
    const heading = page.getByRole('heading', { name: '4 objects were left out because a patient withdrew' })
    await expect.element(heading).toBeVisible()
    await expect.element(page.getByText(/^This object was deleted because a patient withdrew/)).toBeVisible()
    await expect.element(page.getByText('restore/not-yet-deleted')).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it('is asked for by somebody who is named where no vault knows who may ask', async () => {
    const fake = await openScreen('/restore/alone', 'fresh')
    await fill()
    await give('a.json')
    await restore()
    await expect.element(page.getByText('Type the fingerprint of the device that signed the request.')).toBeVisible()
    expect(await violations()).toEqual([])
    expect(fake.asked).toEqual([])
    await page.getByLabelText(SIGNERS).fill(HEX)
    await restore()
    await expect.element(page.getByRole('heading', { name: 'Restored' })).toBeVisible()
    expect(fake.asked).toEqual([`restore without 1 by ${HEX}`])
  })

  it('stays left out when the field is closed again, and an open vault needs nobody named', async () => {
    const fake = await openScreen('/restore', 'demo')
    await fill()
    await give('a.json')
    await page.getByText('A patient has withdrawn').click()
    await expect.element(page.getByText('One request')).toBeVisible()
    await restore()
    await expect.element(page.getByRole('heading', { name: 'Restored' })).toBeVisible()
    expect(fake.asked).toEqual(['restore without 1 by '])
  })

  it('is not forgotten when restoring fails, and is when it was heeded', async () => {
    await openScreen('/restore', 'demo', { refuseAll: true })
    await fill()
    await give('a.json')
    await restore()
    await expect.element(page.getByRole('alert').filter({ hasText: 'crypto/' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Remove a.json' })).toBeVisible()
    closeScreen()
    inEnglish()
    await openScreen('/restore', 'demo')
    await fill()
    await give('a.json')
    await restore()
    await page.getByRole('button', { name: 'Restore something else' }).click()
    await expect.element(page.getByText('A patient has withdrawn')).toBeVisible()
    expect(page.getByText('One request').elements()).toEqual([])
  })
})
