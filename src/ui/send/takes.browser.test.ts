import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { FakeOptions } from '../../../e2e/screens/fake-sealift.ts'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

const toReview = async (more: Partial<FakeOptions> = {}) => {
  const fake = await openScreen('/send', 'ready', { files: 120, ...more })
  await page.getByRole('button', { name: 'Try it with a sample study' }).click()
  await expect.element(page.getByRole('button', { name: /^Send \d+ instances/ })).toBeVisible()
  return fake
}
const region = () => page.getByRole('region', { name: 'What it will come to' })
const estimates = (asked: readonly string[]) => asked.filter((one) => one.startsWith('estimate'))

describe('what it will come to, before sending', () => {
  it('says bytes by a sample, and neither a time nor a cost that nobody knows', async () => {
    const fake = await toReview()
    const chosen = /\d+/.exec(page.getByRole('button', { name: /^Send \d+/ }).element().textContent)?.[0] ?? ''
    await expect.element(region()).toHaveTextContent(`24 of ${chosen} instances were looked at`)
    await expect.element(region()).toHaveTextContent(/To be sent\s*about 1\d(\.\d)? MB/)
    await expect.element(region()).toHaveTextContent(/Time\s*not known yet/)
    expect(region().element().textContent).not.toMatch(/€|EUR|per GB as/)
    await expect.element(page.getByRole('button', { name: 'Enter the price per GB' })).toBeVisible()
    expect(estimates(fake.asked)).toEqual([`estimate ${chosen}`])
    expect(await violations()).toEqual([])
  })

  it('follows what is ticked', async () => {
    const fake = await toReview()
    await expect.element(region()).toHaveTextContent('were looked at')
    const before = region().element().textContent
    await page.getByRole('checkbox').first().click()
    await expect.poll(() => estimates(fake.asked)).toHaveLength(2)
    await expect.element(region()).toHaveTextContent('were looked at')
    expect(region().element().textContent).not.toBe(before)
  })

  it('says the time at the measured rate, and what waits already', async () => {
    const fake = await toReview()
    const { outbox } = fake.status()
    const measured = { ...outbox, lineBytesPerSecond: 100_000, totalBytes: 12_000_000, acknowledgedBytes: 0 }
    fake.become({ ...fake.status(), outbox: measured })
    await expect.element(region()).toHaveTextContent(/Time\s*about 2 min/)
    await expect.element(region()).toHaveTextContent('at 100 kB per second, as last measured')
    await expect.element(region()).toHaveTextContent('and about 2 min for what waits already')
  })

  it('says the cost at the price that was entered, keeps it on this device, and forgets it', async () => {
    await toReview()
    await page.getByRole('button', { name: 'Enter the price per GB' }).click()
    const dialog = page.getByRole('dialog')
    await expect.element(dialog).toHaveTextContent('1 GB is 1,000,000,000 bytes')
    await dialog.getByRole('button', { name: 'Keep the price' }).click()
    await expect.element(dialog).toHaveTextContent('Write the price as a number, such as 0.05.')
    expect(document.activeElement).toBe(page.getByLabelText('Price per GB').element())
    await userEvent.keyboard('2.5')
    await page.getByLabelText('Currency').fill('EUR')
    expect(await violations()).toEqual([])
    await userEvent.keyboard('{Enter}')
    await expect.element(region()).toHaveTextContent(/Cost\s*about €0\.0\d\s*at €2\.50 per GB/)
    expect(JSON.parse(localStorage.getItem('sealift.price') ?? '')).toEqual({ perGigabyte: 2.5, currency: 'EUR' })
    await page.getByRole('button', { name: /Change the price/ }).click()
    await expect.element(page.getByLabelText('Price per GB')).toHaveValue('2.5')
    await page.getByRole('button', { name: 'Remove the price' }).click()
    await expect.element(page.getByRole('button', { name: 'Enter the price per GB' })).toBeVisible()
    expect(localStorage.getItem('sealift.price')).toBeNull()
  })

  it('says that it measures, and holds nobody who sends', async () => {
    const fake = await toReview({ holdAt: 'estimate' })
    await expect.element(region()).toHaveTextContent('Measuring…')
    expect(region().element().getAttribute('aria-busy')).toBe('true')
    await page.getByLabelText('Reviewed by').fill('AB')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'In the outbox' })).toBeVisible()
    expect(fake.asked).toContainEqual(expect.stringMatching(/^send \d+ by AB/))
  })

  it('says why it could not be measured, and measures again', async () => {
    const fake = await toReview({ noEstimate: true })
    await expect.element(region()).toHaveTextContent('It can be sent all the same.')
    await expect.element(region()).toHaveTextContent('bytes/source-unreadable')
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name: 'Measure again' }).click()
    await expect.poll(() => estimates(fake.asked)).toHaveLength(2)
  })
})
