import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

const toReview = async () => {
  const fake = await openScreen('/send', 'ready', { files: 120 })
  await page.getByRole('button', { name: 'Try it with a sample study' }).click()
  await expect.element(page.getByRole('button', { name: /^Send \d+ instances/ })).toBeVisible()
  return fake
}
const stars = () => page.getByRole('button', { name: /^Urgent: is sent first/ })
const send = async () => {
  await page.getByLabelText('Reviewed by').fill('AB')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'In the outbox' })).toBeVisible()
}
const countOf = (star: Element): number =>
  Number.parseInt(star.closest('.line')?.querySelector('.count')?.textContent ?? '')

describe('a star', () => {
  it('stands at every study, and is named by it', async () => {
    await toReview()
    const names = stars()
      .elements()
      .map((star) => star.getAttribute('aria-label') ?? '')
    expect(names).toHaveLength(document.querySelectorAll('li.study').length)
    expect(names.filter((name) => name.includes('CT THORAX MIT KM'))).toHaveLength(3)
    expect(
      stars()
        .elements()
        .map((star) => star.getAttribute('aria-pressed')),
    ).toEqual(names.map(() => 'false'))
  })

  it('by mouse: what is starred goes first, and what is unstarred again does not', async () => {
    const fake = await toReview()
    await stars().nth(0).click()
    await stars().nth(1).click()
    await expect.element(stars().nth(1)).toHaveAttribute('aria-pressed', 'true')
    await stars().nth(0).click()
    await expect.element(stars().nth(0)).toHaveAttribute('aria-pressed', 'false')
    expect(await violations()).toEqual([])
    const count = countOf(stars().nth(1).element())
    await send()
    expect(fake.asked).toContainEqual(expect.stringMatching(new RegExp(`^send \\d+ by AB, urgent ${count}$`)))
  })

  it('by keyboard, and not for what is not sent', async () => {
    const fake = await toReview()
    const [first, second] = stars().elements() as readonly HTMLElement[]
    const counts = [first!, second!].map(countOf)
    first!.focus()
    await userEvent.keyboard('{Enter}')
    second!.focus()
    await userEvent.keyboard(' ')
    expect([first, second].map((star) => star?.getAttribute('aria-pressed'))).toEqual(['true', 'true'])
    first!.closest('.line')?.querySelector('input')?.click()
    await send()
    expect(fake.asked).toContainEqual(expect.stringMatching(new RegExp(`^send \\d+ by AB, urgent ${counts[1] ?? ''}$`)))
  })

  it('is forgotten with the listing', async () => {
    await toReview()
    await stars().nth(0).click()
    await page.getByRole('button', { name: 'Start over' }).click()
    await page.getByRole('button', { name: 'Try it with a sample study' }).click()
    await expect.element(stars().nth(0)).toHaveAttribute('aria-pressed', 'false')
  })
})
