import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { nextTick } from 'vue'
import type { StudyView } from '../../workers/sealift.ts'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'
import { studyView } from './study.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

const study = (name: string) => page.getByRole('article', { name, exact: true })

describe('a study in the outbox', () => {
  it('says how far it is, and is starred and no longer', async () => {
    const fake = await openScreen('/outbox', 'troubled')
    const first = study('Study 1').first()
    await expect.element(first.getByText('one is being sent')).toBeVisible()
    await expect.element(first.getByRole('progressbar', { name: 'Sent of Study 1' })).toBeVisible()
    const star = first.getByRole('button', { name: 'Urgent: is sent first (Study 1)' })
    await expect.element(star).toHaveAttribute('aria-pressed', 'false')
    await star.click()
    await expect.element(star).toHaveAttribute('aria-pressed', 'true')
    await star.click()
    await expect.element(star).toHaveAttribute('aria-pressed', 'false')
    expect(fake.asked).toEqual(['star a07be91c440 true', 'star a07be91c440 false'])
  })

  it('however many come, pseudonyms are asked for once in a while, and not for another order', async () => {
    const fake = await openScreen('/outbox', 'troubled')
    await expect.element(study('Study 1').first().getByText('SL-8M3KQ0ZT7WB2N5XJ9RD0')).toBeVisible()
    const asked = vi.spyOn(fake, 'studyNames')
    const become = async (studies: readonly StudyView[]) => {
      fake.become({ ...fake.status(), outbox: { ...fake.status().outbox, studies } })
      await nextTick()
    }
    const { studies } = fake.status().outbox
    await become(studies.toReversed())
    for (let nth = 1; nth <= 5; nth += 1)
      await become([...studies, studyView(`more${nth}`, `more${nth}`, { sealed: 1 })])
    expect(asked).not.toHaveBeenCalled()
    await expect.poll(() => asked).toHaveBeenCalledOnce()
  })

  it('goes by its pseudonym, and by its number alone once the device is locked', async () => {
    const fake = await openScreen('/outbox', 'troubled')
    await expect.element(study('Study 1').first().getByText('SL-8M3KQ0ZT7WB2N5XJ9RD0')).toBeVisible()
    fake.become({ ...fake.status(), vault: 'locked' })
    await expect.poll(() => document.body.innerText).not.toContain('SL-8M3KQ0')
  })

  it('is tried again only where something failed', async () => {
    const fake = await openScreen('/outbox', 'troubled')
    await expect.element(study('Study 3').first()).toBeVisible()
    const again = page.getByRole('button', { name: 'Try what failed again' })
    expect(again.elements().map((one) => one.closest('article')?.getAttribute('aria-label'))).not.toContain(
      'List and signature',
    )
    await study('Study 1').first().getByRole('button', { name: 'Try what failed again' }).click()
    expect(fake.asked).toEqual(['retryFailed a07be91c440'])
  })

  it('that needs a person can be given up, after a question', async () => {
    const fake = await openScreen('/outbox', 'troubled')
    await expect.element(study('Study 3').first()).toBeVisible()
    const giveUp = page.getByRole('button', { name: 'Give up…' })
    const [first] = giveUp.elements()
    const title = first?.closest('article')?.getAttribute('aria-label') ?? ''
    expect(giveUp.elements().map((one) => one.closest('article')?.querySelector('.badge.bad'))).not.toContain(null)
    await giveUp.first().click()
    const dialog = page.getByRole('dialog', { name: `Give up: ${title}` })
    await expect.element(dialog).toBeVisible()
    expect(await violations()).toEqual([])
    await dialog.getByRole('button', { name: 'Keep' }).click()
    expect(fake.asked).toEqual([])
    await giveUp.first().click()
    await dialog.getByRole('button', { name: /^Give up one object|^Give up \d+ objects/ }).click()
    await expect.poll(() => fake.asked).toHaveLength(1)
    expect(fake.asked[0]).toMatch(/^giveUp /)
    await expect.poll(() => dialog.elements()).toEqual([])
    expect(document.activeElement).not.toBe(document.body)
  })

  it('a batch that is done is folded, and opens', async () => {
    await openScreen('/outbox', 'troubled')
    const done = page.getByRole('article', { name: 'Batch 51d0c7e2aa' })
    await expect.element(done.getByText('Delivered')).toBeVisible()
    expect(done.getByRole('article').elements()).toEqual([])
    await done.getByRole('button', { name: 'Batch 51d0c7e2' }).click()
    expect(done.getByRole('article').elements().length).toBe(3)
    expect(await violations()).toEqual([])
  })
})

describe('500 studies', () => {
  it('come by page, and what failed is found at once', async () => {
    await openScreen('/outbox', 'many')
    expect(page.getByRole('article').elements().length).toBe(1 + 10)
    await page.getByRole('button', { name: 'Next' }).click()
    await expect.element(study('Study 11')).toBeVisible()
    await expect.element(page.getByText('11 to 20 of 500')).toBeVisible()
    await page.getByRole('button', { name: '5 with a failure' }).click()
    await expect.element(study('Study 5')).toBeVisible()
    expect(page.getByRole('article').elements().length).toBe(1 + 5)
    expect(await violations()).toEqual([])
  })
})

describe('20,000 objects of one study', () => {
  const openTable = async () => {
    const fake = await openScreen('/outbox', 'many')
    await page.getByText('Show 20,000 objects').click()
    const region = page.getByRole('region', { name: 'Objects: Study 1' })
    await expect.element(region.getByText('0000', { exact: false }).first()).toBeVisible()
    return { fake, region: region.element() as HTMLElement }
  }
  const rowsIn = (region: HTMLElement) => [...region.querySelectorAll<HTMLElement>('tbody tr[aria-rowindex]')]

  it('only those are in the page that are seen, and the table says how many there are', async () => {
    const { region } = await openTable()
    expect(region.querySelector('table')?.getAttribute('aria-rowcount')).toBe('20001')
    expect(rowsIn(region).length).toBeLessThan(40)
    expect(rowsIn(region)[0]?.getAttribute('aria-rowindex')).toBe('2')
    expect(await violations()).toEqual([])
  })

  it('are gone through by keyboard, to the last one, and every row stands where its number says', async () => {
    const { region } = await openTable()
    const rowPx = rowsIn(region)[0]!.getBoundingClientRect().height
    const headPx = region.querySelector('thead')!.getBoundingClientRect().height
    const scrollPx = region.scrollHeight
    expect(scrollPx).toBeCloseTo(headPx + 20_000 * rowPx, -1)
    region.focus()
    for (const key of ['{PageDown}', '{End}']) {
      const before = region.scrollTop
      await userEvent.keyboard(key)
      await expect.poll(() => region.scrollTop).toBeGreaterThan(before)
      await expect.poll(() => region.textContent).not.toContain('…')
    }
    await expect.poll(() => rowsIn(region).at(-1)?.getAttribute('aria-rowindex')).toBe('20001')
    await expect.poll(() => rowsIn(region).at(-1)?.textContent).toMatch(/^4e1f/)
    expect(region.scrollHeight).toBe(scrollPx)
    for (const row of rowsIn(region)) {
      const index = Number(row.getAttribute('aria-rowindex')) - 2
      const topPx = row.getBoundingClientRect().top - region.getBoundingClientRect().top + region.scrollTop
      expect(Math.abs(topPx - headPx - index * rowPx)).toBeLessThan(3)
    }
  })

  it('nothing moves when what is told changes', async () => {
    const { fake, region } = await openTable()
    region.scrollTop = 50_000
    await expect.poll(() => Number(rowsIn(region)[0]?.getAttribute('aria-rowindex'))).toBeGreaterThan(700)
    const [before] = [region.scrollTop]
    const seen = fake.status()
    const studies = seen.outbox.studies.map((one) => ({ ...one, acknowledgedBytes: one.acknowledgedBytes + 1 }))
    for (let change = 0; change < 5; change += 1) fake.become({ ...seen, outbox: { ...seen.outbox, studies } })
    await new Promise((resolve) => setTimeout(resolve, 1_300))
    expect(region.scrollTop).toBe(before)
  })
})

it('an object that waits or needs a person says why, and until when', async () => {
  await openScreen('/outbox', 'troubled')
  await page.getByText('Show 21 objects').first().click()
  const region = page.getByRole('region', { name: 'Objects: Study 1' })
  await expect.element(region.getByText(/^Needs you/)).toBeVisible()
  await expect.element(region.getByText(/^Waiting, tries again at/).first()).toBeVisible()
  for (const reason of region.element().querySelectorAll('.reason')) expect(reason.textContent).toMatch(/\w+ \w+/)
})
