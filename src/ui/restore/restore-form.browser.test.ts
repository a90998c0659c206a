import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Sealift } from '../../workers/sealift.ts'
import { closeScreen, inEnglish, openScreen } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

const DEMO_LINK = 'http://127.0.0.1:10000/sealift/demo?sp=rl&sig=demo'

/** The form, whose demo link arrives when the test says so. */
const openForm = async () => {
  const fake = await openScreen('/restore', 'demo')
  let arrive: (link: string) => void = () => undefined
  vi.spyOn(fake.demo, 'link').mockReturnValue(new Promise((resolve) => (arrive = resolve)))
  const given: Parameters<Sealift['restore']>[0][] = []
  const restore = fake.restore.bind(fake)
  vi.spyOn(fake, 'restore').mockImplementation((how) => {
    given.push(how)
    return restore(how)
  })
  return { fake, given, arrive: () => arrive(DEMO_LINK) }
}
const askForDemo = () => page.getByRole('button', { name: 'Use the demo container and key' }).click()
const restore = async () => {
  await page.getByLabelText('as one ZIP archive').click()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
}
const link = () => page.getByLabelText('Container access link')
const restored = () => expect.element(page.getByRole('heading', { name: 'Restored' })).toBeVisible()

it('waits for the demo container and key that the person asked for', async () => {
  const { fake, arrive } = await openForm()
  await askForDemo()
  await restore()
  arrive()
  await restored()
  expect(fake.asked).toEqual(['restore'])
})

it('keeps the link that was typed while the demo was being fetched', async () => {
  const { given, arrive } = await openForm()
  await askForDemo()
  await link().fill('https://mine.example/box?sig=mine')
  arrive()
  await expect.element(page.getByText('demo-private.pem')).toBeVisible()
  await expect.element(link()).toHaveValue('https://mine.example/box?sig=mine')
  await restore()
  await restored()
  expect(given.map((how) => how.link)).toEqual(['https://mine.example/box?sig=mine'])
})

it('keeps the key that was chosen while the demo was being fetched', async () => {
  const { given, arrive } = await openForm()
  await askForDemo()
  await userEvent.upload(page.getByLabelText('Private key'), new File(['mine'], 'mine.pem'))
  arrive()
  await expect.element(link()).toHaveValue(DEMO_LINK)
  await expect.element(page.getByText('mine.pem')).toBeVisible()
  await restore()
  await restored()
  expect(await Promise.all(given.map((how) => how.key.text()))).toEqual(['mine'])
})

it('replaces what was there when the demo was asked for, though it was asked for twice', async () => {
  const { arrive } = await openForm()
  await link().fill('https://older.example/')
  await askForDemo()
  await link().fill('https://mine.example/')
  await askForDemo()
  arrive()
  await expect.element(link()).toHaveValue(DEMO_LINK)
})
