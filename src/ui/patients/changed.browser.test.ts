import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen } from '../screen.fixture.ts'

const go = async (screen: 'Send' | 'Project') => {
  await page.getByRole('link', { name: screen, exact: true }).first().click()
  await expect.element(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
}
const field = (label: string) =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((one) =>
    one.closest('.field')?.textContent.includes(label),
  ) ?? document.body

/** Whom the project takes changes while files wait for review. */
const CHANGES = {
  'the list is removed': async () => {
    await page.getByRole('button', { name: 'Remove the list' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the list' }).click()
  },
  'a list of the withdrawn is added': async () => {
    await userEvent.upload(field('Signed list of who has withdrawn'), new File(['{}'], 'withdrawn.json'))
    await expect.element(page.getByText('The list was added.')).toBeVisible()
  },
  'a patient withdraws': async () => {
    await page.getByLabelText('Patient ID', { exact: true }).fill('HOSP-4711')
    await userEvent.keyboard('{Enter}')
    await page.getByRole('button', { name: 'Write the request and bar the patient' }).click()
    await expect.element(page.getByRole('button', { name: 'Save request' })).toBeVisible()
  },
}

beforeEach(inEnglish)
afterEach(closeScreen)

it.each(Object.entries(CHANGES))('what was looked through is given up in words when %s', async (_, change) => {
  await openScreen('/send', 'ready', { files: 120 })
  await page.getByRole('button', { name: 'Try it with a sample study' }).click()
  await expect.element(page.getByRole('button', { name: /^Send \d+ instances/ })).toBeVisible()
  await go('Project')
  await change()
  await go('Send')
  await expect.element(page.getByRole('button', { name: 'Choose folder' })).toBeVisible()
  await expect.element(page.getByRole('alert').filter({ hasText: 'project/changed' })).toBeVisible()
})

it('nothing is said where nothing was given up', async () => {
  await openScreen('/project', 'ready')
  await CHANGES['the list is removed']()
  await go('Send')
  await expect.element(page.getByRole('button', { name: 'Choose folder' })).toBeVisible()
  expect(page.getByText('project/changed').elements()).toEqual([])
})
