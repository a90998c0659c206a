import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PASSPHRASE, type FakeOptions } from '../../e2e/screens/fake-sealift.ts'
import { Failure } from '../errors.ts'
import { closeScreen, inEnglish, mountScreen, openScreen, violations } from './screen.fixture.ts'

const open = (path: string, scene: string, more: Partial<FakeOptions> = {}) =>
  openScreen(path, scene, { files: 120, ...more })

const toReview = async (scene = 'ready') => {
  const fake = await open('/send', scene)
  await page.getByRole('button', { name: 'Try it with a sample study' }).click()
  await expect.element(page.getByRole('button', { name: /^Send \d+ instances/ })).toBeVisible()
  return fake
}

beforeEach(inEnglish)
afterEach(closeScreen)

describe('axe finds nothing', () => {
  it.each([
    ['/send', 'fresh'],
    ['/send', 'locked'],
    ['/send', 'reloaded'],
    ['/send', 'bare'],
    ['/send', 'demo'],
    ['/send', 'lacking'],
    ['/outbox', 'ready'],
    ['/outbox', 'sending'],
    ['/outbox', 'parked'],
    ['/receipts', 'ready'],
    ['/receipts', 'sending'],
    ['/restore', 'demo'],
    ['/restore/alone', 'fresh'],
    ['/restore/alone', 'locked'],
    ['/project', 'bare'],
    ['/project', 'parked'],
    ['/project', 'ready'],
    ['/project', 'unlisted'],
    ['/send', 'unlisted'],
  ])('on %s, %s', async (path, scene) => {
    await open(path, scene)
    expect(await violations()).toEqual([])
  })

  it('on the report of a batch', async () => {
    await open('/receipts/7c41d09be2', 'sending')
    await expect.element(page.getByText('Every file is accounted for', { exact: false })).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it('on the review and in the dialog of changes', async () => {
    await toReview()
    expect(await violations()).toEqual([])
    await page
      .getByRole('button', { name: /Look at changes/ })
      .first()
      .click()
    await expect.element(page.getByRole('table')).toBeVisible()
    expect(await violations()).toEqual([])
  })
})

describe('the way of a first visit', () => {
  it('leads from the passphrase over the demo project to Send', async () => {
    const fake = await open('/send', 'fresh')
    await page.getByRole('button', { name: 'Get started' }).click()
    await page.getByLabelText('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Protect this device' }).click()
    await expect.element(page.getByText('The two passphrases are not the same.')).toBeVisible()
    expect(fake.asked).toEqual([])
    await page.getByLabelText('Passphrase again').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Protect this device' }).click()
    await page.getByRole('button', { name: 'Use the demo project' }).click()
    await expect.element(page.getByRole('heading', { name: 'Send', exact: true })).toBeVisible()
    await expect.element(page.getByText(/^Demo keys/)).toBeVisible()
    expect(fake.asked).toEqual(['createVault', 'demo.take'])
  })
})

describe('sending', () => {
  it('goes by keyboard alone, and wants a reviewer first', async () => {
    const fake = await toReview()
    page
      .getByRole('button', { name: /^Send \d+ instances/ })
      .element()
      .focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Enter your initials or number first.')).toBeVisible()
    expect(document.activeElement).toBe(page.getByLabelText('Reviewed by').element())
    await userEvent.keyboard('AB{Enter}')
    await expect.element(page.getByRole('heading', { name: 'In the outbox' })).toBeVisible()
    expect(fake.asked).toContainEqual(expect.stringMatching(/^send \d+ by AB$/))
  })

  it('sends what is ticked and nothing else', async () => {
    const fake = await toReview()
    const boxes = page.getByRole('checkbox')
    await boxes.first().click()
    await page.getByLabelText('Reviewed by').fill('AB')
    const button = page.getByRole('button', { name: /^Send \d+ instances/ })
    const shown = /\d+/.exec(button.element().textContent)?.[0]
    await button.click()
    await expect.element(page.getByRole('heading', { name: 'In the outbox' })).toBeVisible()
    expect(fake.asked).toContain(`send ${shown ?? ''} by AB`)
  })

  it('says what was stopped, and keeps what was accepted', async () => {
    await open('/send', 'ready', { holdAt: 'seal' })
    await page.getByRole('button', { name: 'Try it with a sample study' }).click()
    await page.getByLabelText('Reviewed by').fill('AB')
    await page.getByRole('button', { name: /^Send \d+ instances/ }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect.element(page.getByRole('heading', { name: 'Stopped' })).toBeVisible()
    await expect.element(page.getByText(/\d+ instances are sealed and accepted/)).toBeVisible()
  })
})

describe('the report of a batch', () => {
  it('is opened from its receipt, in the language of the screens, and says what was done', async () => {
    await open('/receipts', 'sending')
    await page.getByRole('link', { name: 'Report' }).first().click()
    await expect.element(page.getByRole('heading', { name: 'De-identification report' })).toBeVisible()
    const attributes = page.getByRole('table', { name: 'By attribute' })
    await expect.element(attributes.getByRole('row', { name: /PatientName .*pseudonym.* 139/ })).toBeVisible()
    await expect
      .element(page.getByRole('table', { name: /^Held back and skipped/ }))
      .toHaveTextContent('dicom/truncated')
    await page.getByRole('link', { name: 'Back to Receipts' }).click()
    await expect.element(page.getByRole('heading', { name: 'Receipts' })).toBeVisible()
  })

  it('is printed by the browser', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    await open('/receipts/7c41d09be2', 'sending')
    await page.getByRole('button', { name: 'Print' }).click()
    expect(print).toHaveBeenCalledOnce()
    print.mockRestore()
  })
})

describe('restoring', () => {
  const restore = async () => {
    await page.getByRole('button', { name: 'Use the demo container and key' }).click()
    await page.getByLabelText('as one ZIP archive').click()
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
  }

  it.each(['fresh', 'locked'])('needs no vault: %s', async (scene) => {
    const fake = await open('/send', scene)
    await page.getByRole('link', { name: 'Restore images' }).click()
    await expect.element(page.getByRole('heading', { name: 'Restore', exact: true })).toBeVisible()
    expect(document.activeElement?.textContent).toBe('Restore')
    await restore()
    await expect.element(page.getByRole('heading', { name: 'Restored' })).toBeVisible()
    expect(fake.asked).toEqual(['restore'])
    await page.getByRole('link', { name: 'Back' }).click()
    await expect.element(page.getByRole('heading', { name: /^(Welcome to Sealift|Sealift is locked)$/ })).toBeVisible()
  })

  it('says who reviewed what came back, and that the connection is waited for', async () => {
    await open('/restore', 'demo')
    await restore()
    await expect
      .element(page.getByText('The connection broke off. Sealift tries again by itself.').first())
      .toBeVisible()
    await expect.element(page.getByText(/^Reviewed by AB, .*2026/).first()).toBeVisible()
    await expect.element(page.getByText(/^Reviewed by CD, .*: 2 instances$/)).toBeVisible()
    await expect.element(page.getByText('139 instances sent, 3 files held back')).toBeVisible()
    expect(await violations()).toEqual([])
  })
})

describe('patients', () => {
  const give = async (label: string, name: string) => {
    const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((one) =>
      one.closest('.field')?.textContent.includes(label),
    )
    if (input === undefined) throw new Error(`nothing to choose for ${label}`)
    await userEvent.upload(input, new File(['x'], name))
  }

  it('cannot be prepared while rules want a list that is not there', async () => {
    await open('/send', 'unlisted')
    await expect.element(page.getByText(/^The rules of this project take values from a list/)).toBeVisible()
    expect(page.getByRole('button', { name: 'Choose folder' }).elements()).toEqual([])
    await page.getByRole('link', { name: 'Go to Project' }).click()
    await expect.element(page.getByText(/need these columns: subject\./)).toBeVisible()
  })

  it('what is wrong with their list is said by line, and nothing by value', async () => {
    const fake = await open('/project', 'ready')
    await give('List, as CSV', 'list.csv')
    await expect.element(page.getByText('Line 7: the same study ID as in line 3.')).toBeVisible()
    expect(fake.asked).toEqual(['patients.takeList'])
    expect(await violations()).toEqual([])
  })

  it('keep their list until it is said again that it goes', async () => {
    const fake = await open('/project', 'ready')
    await page.getByRole('button', { name: 'Remove the list' }).click()
    expect(fake.asked).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the list' }).click()
    await expect.poll(() => fake.asked).toEqual(['patients.dropList'])
  })

  it('are saved in clear only when the words were typed', async () => {
    const fake = await open('/project', 'ready')
    await page.getByText('Save it without sealing').click()
    const save = page.getByRole('button', { name: 'Save in clear' })
    await expect.element(save).toBeDisabled()
    await page.getByLabelText('Type the words').fill('everybody can')
    await userEvent.keyboard('{Enter}')
    await expect.element(save).toBeDisabled()
    expect(fake.asked).toEqual([])
    await page.getByLabelText('Type the words').fill(' Everybody can read this')
    await save.click()
    await expect.element(page.getByText(/^31 patients were saved in clear/)).toBeVisible()
    expect(fake.asked).toEqual(['patients.linkageInClear'])
  })

  it('withdraw: first is shown what is held, then the request is written', async () => {
    const fake = await open('/project', 'ready')
    await page.getByLabelText('Patient ID', { exact: true }).fill('HOSP-4711')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('142 objects are held in 2 batches.')).toBeVisible()
    await expect.element(page.getByText(/^12 of them still wait/)).toBeVisible()
    await page.getByLabelText('Reason').selectOptions('Objection')
    await page.getByRole('button', { name: 'Write the request and bar the patient' }).click()
    await expect.element(page.getByRole('button', { name: 'Save request' })).toBeVisible()
    expect(fake.asked).toEqual(['patients.find', 'patients.withdraw objection'])
    expect(await violations()).toEqual([])
    expect(page.getByLabelText('Patient ID', { exact: true }).element()).toHaveValue('')
  })
})

describe('locking', () => {
  it('leaves nothing of a patient in the page, and closes the listing', async () => {
    const fake = await toReview()
    expect(document.body.textContent).toContain('Bianchi')
    await page.getByRole('button', { name: 'Lock' }).click()
    await expect.element(page.getByRole('heading', { name: 'Sealift is locked' })).toBeVisible()
    expect(document.body.innerHTML).not.toContain('Bianchi')
    expect(fake.asked.slice(-2)).toEqual(['lock', 'close'])
  })

  it('asks first while work runs', async () => {
    const fake = await open('/send', 'ready', { holdAt: 'look', files: 600 })
    await page.getByRole('button', { name: 'Try it with a sample study' }).click()
    await page.getByRole('button', { name: 'Lock' }).click()
    expect(fake.asked).not.toContain('lock')
    await page.getByRole('button', { name: 'Stop and lock' }).click()
    await expect.element(page.getByRole('heading', { name: 'Sealift is locked' })).toBeVisible()
  })

  it('opens with the passphrase, and says in words when it is wrong', async () => {
    await open('/send', 'locked')
    await page.getByLabelText('Passphrase', { exact: true }).fill('not this one')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('crypto/wrong-passphrase')).toBeVisible()
    await page.getByLabelText('Passphrase', { exact: true }).fill(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'Send', exact: true })).toBeVisible()
  })
})

it.each(['it', 'pt-BR'])('a project without a list of patients is no wider than a phone, in %s', async (language) => {
  localStorage.setItem('sealift.language', language)
  await page.viewport(360, 740)
  await open('/project', 'unlisted')
  await expect.poll(() => document.querySelectorAll('main .badge').length).toBeGreaterThan(0)
  expect(document.documentElement.scrollWidth - window.innerWidth).toBeLessThanOrEqual(0)
})

it('a house that does not open says why, in words', async () => {
  mountScreen(Promise.reject(new Failure('vault/damaged')))
  await expect.element(page.getByRole('alert')).toHaveTextContent('vault/damaged')
})
