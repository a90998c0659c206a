import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

describe('while an object is sent that the outbox cannot hold', () => {
  it('the outbox is neither empty nor done, says how much was sent and why it waits, and can be paused', async () => {
    await openScreen('/outbox', 'rolling')
    await expect.element(page.getByText(/is sent while it is sealed: 1.+ of at most 4.+ so far/)).toBeVisible()
    await expect.element(page.getByText('There is no connection.')).toBeVisible()
    expect(page.getByText('0 bytes of 0 bytes').query()).toBeNull()
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible()
    expect(page.getByText('The outbox is empty').query()).toBeNull()
    expect(page.getByText('Everything is delivered').query()).toBeNull()
    expect(await violations()).toEqual([])
  })
})
