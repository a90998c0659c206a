import { openAsBlob, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { openArchive } from '../src/bytes/zip.ts'
import { generateRecipient } from '../src/crypto/recipient.ts'
import { sealift } from './cli/command.ts'
import { violations } from './stand/axe.ts'
import { writeInstance } from './stand/instances.ts'
import { delivered, go, pick, saved, savedReport, send, settleIn } from './stand/journey.ts'
import type { Holding } from '../src/seal/withdrawal.ts'
import { blobsIn } from './stand/store-facts.ts'
import { expect, test } from './stand/story.ts'

const LOOK = process.env['SEALIFT_SCREENSHOTS']
const SIZES = [
  ['desktop', 1440],
  ['tablet', 820],
] as const

/** Looks at a screen in the light and in the dark, as axe does; and as people do where a folder is named. */
async function look(page: Page, name: string): Promise<void> {
  for (const [size, width] of SIZES) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(tooWide, `${name} is wider than a ${size}`).toBeLessThanOrEqual(0)
      expect(await violations(page), `${name}, ${size}, ${colorScheme}`).toEqual([])
      if (LOOK !== undefined)
        await page.screenshot({ path: `${LOOK}/patients-${name}-${size}-${colorScheme}.png`, fullPage: true })
    }
  }
}

const LUCINDA = { patientName: 'Grantchester^Lucinda', patientId: 'HOSP-4711' }
const ANN = { patientName: 'Miller^Ann', patientId: 'HOSP-4712' }
/** Three instances of one patient and two of another. */
const writeTwoPatients = async (folder: string) => {
  for (const number of [1, 2, 3]) await writeInstance(join(folder, `a${number}.dcm`), LUCINDA)
  for (const number of [1, 2]) await writeInstance(join(folder, `b${number}.dcm`), ANN)
}
/** What must never leave, and never stand in what is signed. */
const PLANTED = /Grantchester|Lucinda|HOSP-47|Miller/

const chooser = (page: Page, label: string) => page.locator('.field', { hasText: label }).locator('input[type=file]')
const giveList = async (page: Page, path: string, lines: readonly string[]) => {
  writeFileSync(path, ['original_id;study_id', ...lines, ''].join('\r\n'))
  await chooser(page, 'List, as CSV').setInputFiles(path)
}

const restoreWithout = async (page: Page, request: string) => {
  await page.getByRole('button', { name: 'Use the demo container and key' }).click()
  const field = page.locator('input[data-pick=withdrawals]')
  if (!(await field.isVisible())) await page.getByText('A patient has withdrawn').click()
  await field.setInputFiles(request)
  await page.getByLabel('as one ZIP archive').check()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
}

test('a list of patients says who is sent, and who is not before anything starts', async ({ page, stand, scratch }) => {
  const [folder, csv] = [join(scratch, 'in'), join(scratch, 'list.csv')]
  await writeTwoPatients(folder)
  await settleIn(page, stand.url)
  await go(page, 'Project')
  await giveList(page, csv, ['HOSP-4711;S-001', 'HOSP-4712;S-001'])
  await expect(page.getByText('Line 3: the same study ID as in line 2.')).toBeVisible()
  await look(page, 'list-refused')
  await giveList(page, csv, ['HOSP-4711;S-001'])
  await expect(page.getByText('The list is in the vault.')).toBeVisible()
  await look(page, 'list')

  await go(page, 'Send')
  await pick(page, folder)
  await expect(page.getByText('One patient is not in the list of patients')).toBeVisible()
  await expect(page.getByText('Miller, Ann · HOSP-4712')).toBeVisible()
  await expect(page.getByText('S-001')).toBeVisible()
  const group = page.getByRole('listitem').filter({ has: page.getByText('deid/patient-not-listed', { exact: true }) })
  await expect(group.locator('summary')).toContainText('This patient is not in the study’s list of patients')
  await expect(group.locator('summary')).toContainText('2 files')
  await look(page, 'not-listed')
  expect(await send(page)).toBe(3)
  await delivered(page)
  const report = JSON.parse(readFileSync(await savedReport(page), 'utf8')) as { readonly counts: object }
  expect(report.counts).toMatchObject({ accepted: 3, quarantined: 2 })
  for (const bytes of (await blobsIn(stand.container)).values()) expect(bytes.toString('latin1')).not.toMatch(PLANTED)
})

test('who is who leaves the device sealed, and its custodian opens it', async ({ page, stand, scratch }) => {
  const at = (name: string) => join(scratch, name)
  const custodian = await generateRecipient()
  writeFileSync(at('custodian.pem'), custodian.publicPem)
  writeFileSync(at('custodian-private.pem'), custodian.privatePem)
  await writeInstance(at('in/a.dcm'), LUCINDA)
  await writeInstance(at('in/b.dcm'), ANN)
  await settleIn(page, stand.url)
  await go(page, 'Project')
  await chooser(page, 'Public key of the custodian').setInputFiles(at('custodian.pem'))
  await page.getByRole('button', { name: 'Seal and save' }).click()
  await expect(page.getByText('project/nobody-looked-at')).toBeVisible()

  await go(page, 'Send')
  await pick(page, at('in'))
  await go(page, 'Project')
  const project = JSON.parse(readFileSync(join(stand.demo, 'project.json'), 'utf8')) as {
    readonly recipients: readonly { readonly pem: string }[]
  }
  writeFileSync(at('recipient.pem'), project.recipients[0]?.pem ?? '')
  await chooser(page, 'Public key of the custodian').setInputFiles(at('recipient.pem'))
  await page.getByRole('button', { name: 'Seal and save' }).click()
  await expect(page.getByText('seal/custodian-is-recipient')).toBeVisible()

  await chooser(page, 'Public key of the custodian').setInputFiles(at('custodian.pem'))
  const sealed = await saved(page, 'Seal and save')
  await expect(page.getByText('2 patients, sealed to the key with this fingerprint:')).toBeVisible()
  await look(page, 'linkage')
  expect(readFileSync(sealed, 'latin1')).not.toMatch(PLANTED)
  const open = ['linkage', '--open', sealed, '--key', at('custodian-private.pem'), '--out', at('who.csv')]
  expect(await sealift(open)).toMatchObject({ code: 0, stdout: '2 patients\n' })
  const opened = readFileSync(at('who.csv'), 'utf8')
  expect(opened).toMatch(/^HOSP-4711,SL-[0-9A-Z]{20},.*Grantchester\^Lucinda/m)

  await page.getByText('Save it without sealing').click()
  await page.getByLabel('Type the words').fill('everybody can read this')
  const clear = readFileSync(await saved(page, 'Save in clear'), 'utf8')
  expect(clear).toBe(opened)
})

test('a withdrawal is written here, carried out by who may delete, and the patient is barred', async ({
  page,
  stand,
  scratch,
}) => {
  const at = (name: string) => join(scratch, name)
  await writeTwoPatients(at('in'))
  await settleIn(page, stand.url)
  await pick(page, at('in'))
  expect(await send(page)).toBe(5)
  await delivered(page)
  const before = await blobsIn(stand.container)

  await go(page, 'Project')
  await page.getByLabel('Patient ID', { exact: true }).fill('HOSP-4711')
  await page.getByRole('button', { name: 'Look what is held' }).click()
  await expect(page.getByText('3 objects are held in one batch.')).toBeVisible()
  await page.getByRole('button', { name: 'Write the request and bar the patient' }).click()
  const request = await saved(page, 'Save request')
  const barred = await saved(page, 'Save list of the withdrawn')
  await look(page, 'withdrawal')
  for (const path of [request, barred]) expect(readFileSync(path, 'utf8')).not.toMatch(PLANTED)
  await expect(page.locator('.card', { hasText: 'A patient withdraws' })).toContainText('Nothing is deleted yet')

  const shown = await page.locator('.card', { hasText: 'A patient withdraws' }).locator('.fingerprint').innerText()
  const link = at('delete.link')
  writeFileSync(link, stand.azurite.accessLink({ container: stand.container.containerName, rights: 'rld' }))
  const carry = (signer: string) =>
    sealift(['withdraw', '--carry-out', request, '--container', `@${link}`, '--signer', signer])
  expect(await carry('ab'.repeat(32))).toMatchObject({ code: 1 })
  expect((await blobsIn(stand.container)).size).toBe(before.size)
  expect(await carry(shown)).toMatchObject({
    code: 0,
    stdout: '3 deleted, 0 were not there any more, 0 left\n',
  })
  const left = await blobsIn(stand.container)
  const gone = [...before.keys()].filter((name) => !left.has(name)).toSorted()
  const { holdings } = JSON.parse(readFileSync(request, 'utf8')) as {
    readonly holdings: readonly Holding[]
  }
  const segments = holdings.flatMap(({ objects }) => objects.flatMap((object) => object.segments))
  expect(gone).toEqual([...new Set(segments.map(({ blob }) => blob))].toSorted())

  await writeInstance(at('more/a.dcm'), LUCINDA)
  await writeInstance(at('more/b.dcm'), ANN)
  await go(page, 'Send')
  await page.getByRole('button', { name: 'Send more' }).click()
  await pick(page, at('more'))
  await expect(page.getByText('One patient has withdrawn')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send one instance' })).toBeVisible()
})

test('a request that the app has written leaves the patient out of what the app restores', async ({
  page,
  stand,
  scratch,
}) => {
  const at = (name: string) => join(scratch, name)
  for (const number of [1, 2, 3]) await writeInstance(at(`in/a${number}.dcm`), LUCINDA)
  for (const number of [1, 2]) await writeInstance(at(`in/b${number}.dcm`), ANN)
  await settleIn(page, stand.url)
  await pick(page, at('in'))
  expect(await send(page)).toBe(5)
  await delivered(page)
  await go(page, 'Project')
  await page.getByLabel('Patient ID', { exact: true }).fill('HOSP-4711')
  await page.getByRole('button', { name: 'Look what is held' }).click()
  await page.getByRole('button', { name: 'Write the request and bar the patient' }).click()
  const request = await saved(page, 'Save request')
  const { pseudonyms } = JSON.parse(readFileSync(request, 'utf8')) as { readonly pseudonyms: readonly string[] }
  const shown = await page.locator('.card', { hasText: 'A patient withdraws' }).locator('.fingerprint').innerText()

  const changed = at('changed.json')
  writeFileSync(changed, readFileSync(request, 'utf8').replace('consent-withdrawn', 'sent-by-mistake'))
  await go(page, 'Restore')
  await restoreWithout(page, changed)
  await expect(page.getByRole('alert').filter({ hasText: 'crypto/bad-signature' })).toBeVisible()
  await look(page, 'restore-refused')
  await page.getByRole('button', { name: 'Remove changed.json' }).click()

  await restoreWithout(page, request)
  await expect(page.getByText('2 instances were opened and verified.')).toBeVisible()
  await expect(page.getByRole('heading', { name: '3 objects were left out because a patient withdrew' })).toBeVisible()
  await expect(page.getByText('restore/not-yet-deleted')).toBeVisible()
  await look(page, 'restore-left-out')
  const archive = await openArchive(await openAsBlob(await saved(page, /^Save ZIP/)))
  const restored = archive.entries.map(({ path }) => path).filter((path) => path.endsWith('.dcm'))
  expect(restored).toHaveLength(2)
  for (const path of restored) expect(pseudonyms).not.toContain(path.split('/')[0])

  // On another computer nobody is known: the fingerprint has to be typed.
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await page.getByRole('link', { name: 'Restore images' }).click()
  await restoreWithout(page, request)
  await expect(page.getByText('Type the fingerprint of the device that signed the request.')).toBeVisible()
  await look(page, 'restore-unsigned')
  await page.getByLabel('Fingerprints of the devices').fill(shown.replaceAll('\n', ' '))
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('2 instances were opened and verified.')).toBeVisible()
})
