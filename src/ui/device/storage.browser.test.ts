import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'
import { useKeptStorage } from './storage.ts'

/** The browser of the tests does not keep; whether it would agree is this test's to say. */
const browserSays = async (agrees: boolean) => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false)
  const persist = vi.spyOn(navigator.storage, 'persist').mockImplementation(() => {
    vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(agrees)
    return Promise.resolve(agrees)
  })
  await useKeptStorage().look()
  return persist
}

beforeEach(inEnglish)
afterEach(() => {
  closeScreen()
  vi.restoreAllMocks()
})

describe('where the browser may clear what waits', () => {
  it('the outbox warns, says why, and asks on a click alone', async () => {
    const persist = await browserSays(true)
    await openScreen('/outbox', 'sending')
    await expect.element(page.getByText(/may clear what waits here/)).toBeVisible()
    expect(await violations()).toEqual([])
    expect(persist).not.toHaveBeenCalled()
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click()
    await expect.poll(() => page.getByText(/may clear what waits here/).query()).toBeNull()
    expect(persist).toHaveBeenCalledOnce()
    await expect.element(page.getByRole('heading', { level: 1, name: 'Outbox' })).toHaveFocus()
  })

  it('a refusal is said, and what to do then', async () => {
    await browserSays(false)
    await openScreen('/send', 'ready')
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click()
    const refusal = page.getByText(/The browser did not agree/)
    await expect.element(refusal).toBeVisible()
    // Who used the button goes on from what is said.
    await expect.element(refusal).toHaveFocus()
    expect(page.getByRole('button', { name: 'Ask the browser to keep it' }).query()).toBeNull()
    expect(await violations()).toEqual([])
  })

  it('an outbox with nothing in it says nothing', async () => {
    await browserSays(false)
    await openScreen('/outbox', 'ready')
    expect(page.getByText(/browser may clear/).query()).toBeNull()
  })
})
