import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(() => {
  closeScreen()
  Reflect.deleteProperty(navigator, 'connection')
})

const openRules = async (scene: string) => {
  const fake = await openScreen('/outbox', scene)
  await page.getByRole('button', { name: 'What sending may do' }).click()
  return fake
}

/** As Chromium on Android tells of it. */
const network = (type: string) => {
  const connection = Object.assign(new EventTarget(), { type })
  Object.defineProperty(navigator, 'connection', { configurable: true, value: connection })
  return (next: string) => {
    connection.type = next
    connection.dispatchEvent(new Event('change'))
  }
}

describe('what the line may do', () => {
  it('is obeyed as it is ticked and written', async () => {
    const fake = await openRules('sending')
    await page.getByLabelText('This device is on mobile data now').click()
    await page.getByLabelText('May use mobile data').click()
    await page.getByLabelText('At most so much mobile data').click()
    await page.getByLabelText('Most mobile data, in MB').fill('25')
    await userEvent.keyboard('{Tab}')
    await page.getByLabelText('Only between two times of the day').click()
    await page.getByLabelText('At most so much per second').click()
    await expect
      .element(page.getByText('over mobile data, at most 25 MB · only from 20:00 to 06:00 · at most 1 MB per second'))
      .toBeVisible()
    expect(fake.status().outbox.rules).toEqual({
      mobile: { isUsed: true, isAllowed: true, budgetBytes: 25_000_000 },
      hours: { fromMinute: 1_200, untilMinute: 360 },
      mostBytesPerSecond: 1_000_000,
    })
    expect(await violations()).toEqual([])
  })

  it('what is refused is said and stays to be mended', async () => {
    const fake = await openRules('overBudget')
    await page.getByLabelText('Most mobile data, in MB').fill('0')
    await userEvent.keyboard('{Tab}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('outbox/rules-unsound')
    expect(fake.status().outbox.rules.mobile.budgetBytes).toBe(50_000_000)
    await expect.element(page.getByLabelText('Most mobile data, in MB')).toHaveValue(0)
    await page.getByLabelText('Most mobile data, in MB').fill('80')
    await userEvent.keyboard('{Tab}')
    await expect.poll(() => fake.status().outbox.rules.mobile.budgetBytes).toBe(80_000_000)
    await expect.poll(() => page.getByText('outbox/rules-unsound').query()).toBeNull()
  })

  it('what was used is said, and counted from zero', async () => {
    const fake = await openRules('overBudget')
    await expect.element(page.getByText(/^49.8 MB sent over mobile data so far/)).toBeVisible()
    await page.getByRole('button', { name: 'Count from zero' }).click()
    expect(fake.asked).toEqual(['resetMobile'])
  })

  it('a snapshot that says something else overwrites nothing that is being typed', async () => {
    const fake = await openRules('overBudget')
    await page.getByLabelText('Most mobile data, in MB').fill('7')
    const { outbox } = fake.status()
    const rules = { ...outbox.rules, mostBytesPerSecond: 2_000_000 }
    fake.become({ ...fake.status(), outbox: { ...outbox, rules } })
    await expect.element(page.getByLabelText('Most per second, in MB')).toHaveValue(2)
    await expect.element(page.getByLabelText('Most mobile data, in MB')).toHaveValue(7)
    await userEvent.keyboard('{Tab}')
    await expect
      .poll(() => fake.status().outbox.rules)
      .toMatchObject({ mobile: { budgetBytes: 7_000_000 }, mostBytesPerSecond: 2_000_000 })
  })

  it('a snapshot that says the same overwrites nothing that is being typed', async () => {
    const fake = await openRules('overBudget')
    await page.getByLabelText('Most mobile data, in MB').fill('7')
    fake.become({ ...fake.status(), outbox: structuredClone(fake.status().outbox) })
    await new Promise((resolve) => setTimeout(resolve, 50))
    await expect.element(page.getByLabelText('Most mobile data, in MB')).toHaveValue(7)
  })
})

describe('a line that the person holds', () => {
  it.each([
    ['onMobileData', 'Allow mobile data', { mobile: { isUsed: true, isAllowed: true } }],
    ['outOfHours', 'Send at any time', { mobile: { isUsed: false, isAllowed: false } }],
  ])('%s: says so, and goes on by one button', async (scene, name, rules) => {
    const fake = await openScreen('/outbox', scene)
    await expect.element(page.getByText('Waiting', { exact: true })).toBeVisible()
    expect(page.getByRole('button', { name: 'Retry now' }).query()).toBeNull()
    expect(await violations()).toEqual([])
    await page.getByRole('button', { name }).click()
    expect(fake.status().outbox.rules).toEqual(rules)
    const { outbox } = fake.status()
    fake.become({ ...fake.status(), outbox: { ...outbox, line: { state: 'running' } } })
    await expect.poll(() => page.getByRole('button', { name }).query()).toBeNull()
    expect(document.activeElement?.tagName).toBe('H2')
  })

  it('whose budget is spent leads to the rules and not to the link', async () => {
    await openScreen('/outbox', 'overBudget')
    expect(page.getByRole('link', { name: 'Access link' }).query()).toBeNull()
    expect(page.getByRole('button', { name: 'Retry now' }).query()).toBeNull()
    await page.getByRole('button', { name: 'Allow more mobile data' }).click()
    await expect.element(page.getByRole('button', { name: 'What sending may do' })).toHaveFocus()
    await expect.element(page.getByLabelText('Most mobile data, in MB')).toBeVisible()
    expect(await violations()).toEqual([])
  })
})

describe('mobile data, where the browser knows of it', () => {
  const isUsed = (fake: Awaited<ReturnType<typeof openScreen>>) => fake.status().outbox.rules.mobile.isUsed

  it('is ticked when the device comes to it, wherever the person is, and unticked when it has left', async () => {
    const become = network('wifi')
    const fake = await openScreen('/receipts', 'sending')
    expect(isUsed(fake)).toBe(false)
    become('cellular')
    await expect.poll(() => isUsed(fake)).toBe(true)
    await expect.poll(() => localStorage.getItem('sealift.network')).toBe('mobile')
    become('wifi')
    await expect.poll(() => isUsed(fake)).toBe(false)
  })

  it('stays ticked where a person has ticked it, whatever the browser says', async () => {
    const become = network('wifi')
    const fake = await openRules('sending')
    await page.getByLabelText('This device is on mobile data now').click()
    await expect.poll(() => isUsed(fake)).toBe(true)
    become('cellular')
    await expect.poll(() => localStorage.getItem('sealift.network')).toBe('mobile')
    become('wifi')
    await expect.poll(() => localStorage.getItem('sealift.network')).toBe('other')
    expect(isUsed(fake)).toBe(true)
  })

  it('is ticked the next time where it could not be', async () => {
    const become = network('wifi')
    const refusing = await openScreen('/outbox', 'sending')
    const refused = vi.spyOn(refusing, 'obey').mockRejectedValue(new Error())
    become('cellular')
    await expect.poll(() => refused).toHaveBeenCalled()
    expect(localStorage.getItem('sealift.network')).toBe('other')
    const fake = await openScreen('/outbox', 'sending')
    await expect.poll(() => isUsed(fake)).toBe(true)
    await expect.poll(() => localStorage.getItem('sealift.network')).toBe('mobile')
  })

  it('is not ticked again after the person has unticked it, until the device was elsewhere', async () => {
    const become = network('cellular')
    const fake = await openScreen('/outbox', 'sending')
    await expect.poll(() => isUsed(fake)).toBe(true)
    await page.getByRole('button', { name: 'What sending may do' }).click()
    await page.getByLabelText('This device is on mobile data now').click()
    await expect.element(page.getByText('The browser says that this device is on mobile data.')).toBeVisible()
    become('cellular')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isUsed(fake)).toBe(false)
    become('wifi')
    await expect.poll(() => localStorage.getItem('sealift.network')).toBe('other')
    become('cellular')
    await expect.poll(() => isUsed(fake)).toBe(true)
  })
})
