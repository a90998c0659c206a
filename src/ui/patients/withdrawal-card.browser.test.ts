/** Another patient is typed while what was asked for is still on its way. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

const patientId = () => page.getByLabelText('Patient ID', { exact: true })
const go = () => page.getByRole('button', { name: 'Write the request and bar the patient' })

/** The app, in which looking and writing end when the test says so. */
const openSlow = async (slow: 'find' | 'withdraw') => {
  const { patients } = await openScreen('/project', 'ready')
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  const before = { ...patients }
  const find = vi.spyOn(patients, 'find').mockImplementation(async (who) => {
    if (slow === 'find') await ended
    return before.find(who)
  })
  const withdraw = vi.spyOn(patients, 'withdraw').mockImplementation(async (who, reason) => {
    if (slow === 'withdraw') await ended
    return before.withdraw(who, reason)
  })
  return { find, withdraw, end }
}

const ask = async (id: string) => {
  await patientId().fill(id)
  await userEvent.keyboard('{Enter}')
}

describe('a withdrawal', () => {
  it('shows nothing under another patient than the one who was asked for', async () => {
    const { find, withdraw, end } = await openSlow('find')
    await ask('HOSP-1')
    await patientId().fill('HOSP-2')
    end()
    await expect.element(page.getByRole('button', { name: 'Look what is held' })).toBeEnabled()
    expect(go().elements()).toEqual([])
    await userEvent.keyboard('{Enter}')
    await go().click()
    await expect.element(page.getByRole('button', { name: 'Save request' })).toBeVisible()
    expect(find.mock.calls).toEqual([[{ originalId: 'HOSP-1' }], [{ originalId: 'HOSP-2' }]])
    expect(withdraw.mock.calls).toEqual([[{ originalId: 'HOSP-2' }, 'consent-withdrawn']])
  })

  it('leaves what was typed while it was written', async () => {
    const { withdraw, end } = await openSlow('withdraw')
    await ask('HOSP-1')
    await go().click()
    await patientId().fill('HOSP-2')
    end()
    await expect.element(page.getByRole('button', { name: 'Save request' })).toBeVisible()
    await expect.element(patientId()).toHaveValue('HOSP-2')
    expect(withdraw.mock.calls).toEqual([[{ originalId: 'HOSP-1' }, 'consent-withdrawn']])
  })
})
