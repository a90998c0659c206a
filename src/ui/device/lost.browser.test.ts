import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

describe('after the browser has cleared the device', () => {
  it('the first screen says what is lost, what was delivered and what to do', async () => {
    await openScreen('/send', 'cleared')
    const report = page.getByRole('region', { name: 'The browser has cleared this device' })
    await expect.element(report.getByText('164 images must be picked again.')).toBeVisible()
    await expect.element(report.getByText(/the same project file and the same project secret/)).toBeVisible()
    await expect.element(report.getByRole('row', { name: /^0b8f13aa96 .+ 812 812 0 0$/ })).toBeVisible()
    await expect.element(report.getByRole('row', { name: /^7c41d09be2 .+ 140 0 61 140$/ })).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it('the report stays until the person has read it', async () => {
    const fake = await openScreen('/send', 'cleared')
    await page.getByRole('button', { name: 'I have read this' }).click()
    expect(fake.asked).toEqual(['dismissLost'])
    expect(page.getByText('The browser has cleared this device').query()).toBeNull()
    await expect.element(page.getByRole('button', { name: 'Get started' })).toBeVisible()
  })

  it('says when all of it has been accepted again', async () => {
    await openScreen('/send', 'afresh')
    await expect.element(page.getByText('Everything that was lost has been accepted again.')).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it('can be saved, and the file says what the screen says', async () => {
    await openScreen('/send', 'cleared')
    const made = vi.spyOn(URL, 'createObjectURL')
    await page.getByRole('button', { name: 'Save this report' }).click()
    const [content] = made.mock.calls[0] ?? []
    const text = content instanceof Blob ? await content.text() : ''
    made.mockRestore()
    expect(text).toContain('164 images must be picked again.')
    expect(text).toMatch(/7c41d09be27c41d09be27c41d09be2ff\t.+\t140\t0\t61\t140/)
  })
})
