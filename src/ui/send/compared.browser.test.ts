import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { ChangeRow } from '../../workers/sealift.ts'
import { closeScreen, inEnglish, openScreen } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

interface Asked {
  readonly ordinal: number
  readonly answer: (rows: readonly ChangeRow[]) => void
}

const told = (after: string): readonly ChangeRow[] => [
  { path: '(0010,0010)', name: 'PatientName', before: 'Doe^Jane', after, action: 'D', rule: 'pseudonym' },
]

/** The dialog of changes, whose files are read when the test says so. */
const openDialog = async () => {
  const fake = await openScreen('/send', 'ready', { files: 120 })
  const list = fake.list.bind(fake)
  const asked: Asked[] = []
  const compare = (ordinal: number) =>
    new Promise<readonly ChangeRow[]>((answer) => void asked.push({ ordinal, answer }))
  vi.spyOn(fake, 'list').mockImplementation((...given) => ({ ...list(...given), compare }))
  await page.getByRole('button', { name: 'Try it with a sample study' }).click()
  await page
    .getByRole('button', { name: /^Look at changes/ })
    .first()
    .click()
  await expect.poll(() => asked).toHaveLength(1)
  return asked
}

it('shows the instance that was chosen last, though another was still being read', async () => {
  const asked = await openDialog()
  for (const number of ['2', '3']) await page.getByLabelText(/^Instance, of/).selectOptions(number)
  asked[0]?.answer(told('the first'))
  // Three patients take turns.
  await expect.poll(() => asked.map(({ ordinal }) => ordinal)).toEqual([0, 6])
  await expect.element(page.getByText('the first')).not.toBeInTheDocument()
  asked[1]?.answer(told('the third'))
  await expect.element(page.getByText('the third')).toBeVisible()
})
