import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { generateRecipient } from '../../crypto/recipient.ts'
import { closeScreen, inEnglish, openScreen as open, violations } from '../screen.fixture.ts'

let pem = ''

const giveKeys = async (...names: readonly string[]) => {
  const input = document.querySelector<HTMLInputElement>('input[data-pick=recipients]')
  const files = new DataTransfer()
  for (const name of names) files.items.add(new File([pem], name))
  if (input === null) throw new Error('no place for keys')
  input.files = files.files
  input.dispatchEvent(new Event('change'))
  await expect.element(page.getByLabelText('Name of recipient 1')).toBeVisible()
}

const make = page.getByRole('button', { name: 'Make the project' })
const option = (name: string) => page.getByRole('checkbox', { name })
const dates = (name: string | RegExp) => page.getByRole('radio', { name })

beforeAll(async () => {
  pem = (await generateRecipient(undefined, 3072)).publicPem
}, 60_000)
beforeEach(inEnglish)
afterEach(closeScreen)

describe('making a project', () => {
  it('says what is missing, and makes nothing', async () => {
    const fake = await open('/project/new', 'bare')
    await make.click()
    await expect.element(page.getByText('Give the project a name.')).toBeVisible()
    await expect.element(page.getByText('Choose the public key of at least one recipient.')).toBeVisible()
    expect(document.activeElement).toBe(page.getByLabelText('Name of the project').element())
    expect(fake.asked).toEqual([])
    expect(await violations()).toEqual([])
  })

  it('asks for what the form says, and hands out three files', async () => {
    const fake = await open('/project/new', 'bare')
    await page.getByLabelText('Name of the project').fill('LUNG')
    await giveKeys('centre.pem')
    await expect.element(page.getByLabelText('Name of recipient 1')).toHaveValue('centre')
    await dates('As The Cancer Imaging Archive does').click()
    await option('Retain Device Identity Option').click()
    await expect.element(dates('Your own')).toBeChecked()
    await make.click()
    await expect.element(page.getByRole('heading', { name: 'The project is made' })).toHaveFocus()
    expect(fake.asked).toEqual(['newProject LUNG rtnSafePriv,rtnPatChars,rtnLongMod,cleanDesc'])
    for (const file of ['project.json', 'root.pem', 'secret.json'])
      await expect.element(page.getByRole('button', { name: `Save ${file}` })).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it('lets full and modified dates exclude each other', async () => {
    await open('/project/new', 'bare')
    await dates(/Modified Dates Option$/).click()
    await expect.element(page.getByLabelText('at least')).toHaveValue(30)
    await page.getByLabelText('at least').fill('400')
    await expect.element(page.getByText(/^Whole days, at least 1/)).toBeVisible()
    await expect.element(page.getByText('Correct the rules first.')).toBeVisible()
    await dates(/Full Dates Option$/).click()
    await expect.element(dates(/Modified Dates Option$/)).not.toBeChecked()
    await expect.element(page.getByText('Correct the rules first.')).not.toBeInTheDocument()
  })

  it('says what is left, of the options and of the rules', async () => {
    await open('/project/new', 'bare')
    await expect.element(page.getByText('Nothing. This is the Basic Profile.')).toBeVisible()
    await option('Retain UIDs Option').click()
    await expect.element(page.getByText('keeps 60 rows of the table').last()).toBeVisible()
    await page.getByRole('button', { name: 'Add a rule' }).click()
    await userEvent.keyboard('PatientComments')
    await page.getByLabelText('Action').selectOptions('Keep it')
    await expect.element(page.getByText('Your rule leaves it.')).toBeVisible()
    await expect.element(page.getByText('Nothing. This is the Basic Profile.')).not.toBeInTheDocument()
    expect(await violations()).toEqual([])
  })

  it('says of a rule at once what is wrong with it', async () => {
    await open('/project/new', 'bare')
    await page.getByRole('button', { name: 'Add a rule' }).click()
    await userEvent.keyboard('PatientSecs')
    await expect.element(page.getByText(/^This is no attribute of DICOM/)).toBeVisible()
    await page.getByLabelText('Attribute').fill('PatientSex')
    await expect.element(page.getByText('Patient Sex (0010,0040)')).toBeVisible()
    await page.getByLabelText('Action').selectOptions('Set this value')
    const terms = page.getByText(/^This attribute can only be one of these: .*O/)
    const value = page.getByLabelText('Value', { exact: true })
    await value.fill('other')
    await expect.element(terms).toBeVisible()
    await value.fill('O')
    await expect.element(page.getByText('Patient Sex (0010,0040) can be: M, F, O.')).toBeVisible()
    await expect.element(terms).not.toBeInTheDocument()
  })

  it('lists private attributes only where they are kept', async () => {
    await open('/project/new', 'bare')
    const add = page.getByRole('button', { name: 'Add a private attribute' })
    await expect.element(add).not.toBeInTheDocument()
    await option('Retain Safe Private Option').click()
    await add.click()
    await userEvent.keyboard('ACME 1')
    await expect.element(page.getByText(/^Creator, an odd group/)).toBeVisible()
    await page.getByLabelText('Group').fill('0019')
    await page.getByLabelText('Element').fill('1A')
    await expect.element(page.getByText(/^Creator, an odd group/)).not.toBeInTheDocument()
    expect(await violations()).toEqual([])
  })

  it('says of the ways to its containers what is written under the details, and nothing by itself', async () => {
    const fake = await open('/project/new', 'bare')
    await page.getByLabelText('Name of the project').fill('LUNG')
    await giveKeys('centre.pem')
    const storage = page.getByLabelText('Storage that may be sent to')
    expect(storage.query()).toBeNull()
    await page.getByText('Storage and sign-in (details)').click()
    await storage.fill('https://Clinic.blob.core.windows.net/scans?sv=2024&sig=SECRET')
    await page.getByLabelText('Services that give out access links').fill('broker.clinic.example')
    await expect.element(storage).toHaveValue('clinic.blob.core.windows.net')
    await option('Say what the storage keeps').click()
    await option('Earlier versions are kept').click()
    await page.getByRole('radio', { name: 'Protected, and nobody can end that' }).click()
    await option('People sign in with their own account').click()
    await page.getByLabelText(/^Where people sign in/).fill('https://login.microsoftonline.com/clinic')
    await page.getByLabelText(/client ID/).fill('app')
    expect(await violations()).toEqual([])
    await make.click()
    await expect.element(page.getByRole('heading', { name: 'The project is made' })).toBeVisible()
    const ways = {
      containerHosts: ['clinic.blob.core.windows.net'],
      brokerHosts: ['broker.clinic.example'],
      container: { versioning: true, immutability: 'locked' },
      entra: {
        authority: 'https://login.microsoftonline.com/clinic',
        clientId: 'app',
        scope: 'https://storage.azure.com/user_impersonation',
      },
    }
    expect(fake.asked).toEqual([`newProject LUNG  ${JSON.stringify(ways)}`])
  })

  it('opens the details where something is wrong in them, and makes nothing', async () => {
    const fake = await open('/project/new', 'bare')
    await page.getByLabelText('Name of the project').fill('LUNG')
    await giveKeys('centre.pem')
    const details = page.getByText('Storage and sign-in (details)')
    await details.click()
    await option('People sign in with their own account').click()
    const authority = page.getByLabelText(/^Where people sign in/)
    await authority.fill('http://login.example')
    await expect.element(page.getByText(/^An address that begins with https/)).toBeVisible()
    await expect.element(page.getByText('Write what is to stand there.')).not.toBeInTheDocument()
    await details.click()
    await expect.element(authority).not.toBeInTheDocument()
    await make.click()
    await expect.element(authority).toHaveFocus()
    await expect.element(page.getByText('Write what is to stand there.')).toBeVisible()
    await page.getByLabelText('Services that give out access links').fill('*.clinic.example')
    await expect.element(page.getByText(/^This is no address of a server/)).toBeVisible()
    expect(await violations()).toEqual([])
    expect(fake.asked).toEqual([])
  })

  it('takes no key twice, and no file that is none', async () => {
    const fake = await open('/project/new', 'bare')
    await page.getByLabelText('Name of the project').fill('LUNG')
    await giveKeys('centre.pem', 'again.pem')
    await expect.element(page.getByText('This key is listed already.').first()).toBeVisible()
    await make.click()
    await expect.element(page.getByText(/^Something above is missing or wrong/)).toBeVisible()
    pem = pem.replace('PUBLIC', 'PRIVATE')
    await giveKeys('private.pem')
    pem = pem.replace('PRIVATE', 'PUBLIC')
    await expect.element(page.getByText('crypto/bad-key')).toBeVisible()
    expect(fake.asked).toEqual([])
  })
})

describe('the project that is here', () => {
  it('tells its profile, and what it leaves', async () => {
    await open('/project', 'ready')
    await expect
      .element(page.getByRole('heading', { name: 'What this leaves that the Basic Profile takes' }))
      .toBeVisible()
    await expect.element(page.getByText('Moved by 30 to 90 days')).toBeVisible()
    await expect.element(page.getByText(/Clinical Trial Subject ID \(0012,0040\)/)).toBeVisible()
  })
})

describe('proving it', () => {
  it('is possible before any project, with the Basic Profile', async () => {
    const fake = await open('/project', 'bare')
    await page.getByRole('button', { name: 'Prove it' }).click()
    await expect.element(page.getByText('No leak in 5 kinds of places.')).toBeVisible()
    expect(fake.asked).toEqual(['prove basic'])
    await page.getByText('Around the data set').click()
    await expect.element(page.getByRole('row', { name: /cut in the middle/ })).toBeVisible()
    expect(await violations()).toEqual([])
  })

  it('says a leak first, with its place', async () => {
    const fake = await open('/project', 'ready', { leaks: true })
    await page.getByRole('button', { name: 'Prove it' }).click()
    await expect.element(page.getByText(/^A leak in one kind of place\. Do not send/)).toBeVisible()
    await expect.element(page.getByRole('row', { name: /JPEG APP1 Exif/ })).toBeVisible()
    expect(fake.asked).toEqual(['prove cleanDesc,rtnLongMod'])
    expect(await violations()).toEqual([])
  })

  it('can be stopped', async () => {
    await open('/project', 'bare', { holdAt: 'prove' })
    await page.getByRole('button', { name: 'Prove it' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect.element(page.getByRole('button', { name: 'Prove it' })).toBeVisible()
  })
})
