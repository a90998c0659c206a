import { enter, tabTo } from './stand/by-keyboard.ts'
import { PASSPHRASE } from './stand/journey.ts'
import { expect, test } from './stand/story.ts'

test('everything from the first visit to the restored archive goes by keyboard', async ({ page, stand }) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await page.goto(stand.url)
  await enter(page, button('Get started'))
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await page.keyboard.type(PASSPHRASE)
  await tabTo(page, page.getByLabel('Passphrase again'))
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')

  await enter(page, button('Use the demo project'))
  await enter(page, button('Try it with a sample study'))
  await enter(page, button(/^Look at changes/).first())
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button(/^Look at changes/).first()).toBeFocused()
  await tabTo(page, page.getByRole('checkbox', { name: /US abdomen of/ }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByLabel('Reviewed by'))
  await page.keyboard.type('AB')
  await enter(page, button('Send 12 instances'))
  await expect(page.getByText('12 instances are sealed and accepted.')).toBeVisible()

  await enter(page, page.getByRole('link', { name: 'Open the outbox' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Outbox' })).toBeFocused()
  await enter(page, page.getByRole('link', { name: 'Receipts' }).first())
  await expect(page.getByText('Complete', { exact: true })).toBeVisible()

  await enter(page, page.getByRole('link', { name: 'Restore' }))
  await enter(page, button('Use the demo container and key'))
  await tabTo(page, page.getByLabel('into a folder'))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('as one ZIP archive')).toBeChecked()
  await enter(page, button(/^Restore$/))
  await expect(page.getByText('12 instances were opened and verified.')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await enter(page, button(/^Save ZIP/))
  await downloading

  await enter(page, button(/^Lock$/))
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Restore' })).toBeVisible()
})
