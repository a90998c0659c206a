import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bytesElement, sequenceElement, textElement } from '../src/dicom/elements.ts'
import { delivered, go, pick, restore, saved, savedReport, send, settleIn } from './stand/journey.ts'
import { writeInstance } from './stand/instances.ts'
import { startOwnBrowser } from './stand/own-browser.ts'
import { storageOf } from './stand/storage.ts'
import { blobsIn, objectsIn } from './stand/store-facts.ts'
import { expect, test } from './stand/story.ts'

/** Letters outside ASCII, so that each way of writing them gives other bytes. */
const PLANTED = ['Quetzalína', 'Wéxford', 'PLANTED-7734', 'Zinnia Ward Nïne']
const NEEDLES = PLANTED.flatMap((text) =>
  (['utf8', 'utf16le', 'latin1'] as const).flatMap((encoding) => [
    Buffer.from(text, encoding),
    Buffer.from(text.toUpperCase(), encoding),
    Buffer.from(encodeURIComponent(text), encoding),
    Buffer.from(Buffer.from(text, encoding).toString('base64').replace(/.?=*$/, '')),
  ]),
)
const isIn = (bytes: Buffer): boolean => NEEDLES.some((needle) => bytes.includes(needle))

const [NAME = '', FAMILY = '', ID = '', WARD = ''] = PLANTED

/** The patient's name wherever a modality might put it, and in the path as well. */
async function plant(folder: string): Promise<string> {
  const more = [
    textElement(0x00080080, 'LO', WARD),
    textElement(0x00081030, 'LO', `CT of ${NAME} ${FAMILY}`),
    textElement(0x00090010, 'LO', 'STORY'),
    textElement(0x00091001, 'LT', `${NAME} ${FAMILY}, ${WARD}`),
    textElement(0x00101001, 'PN', `${FAMILY}^${NAME}`),
    textElement(0x00104000, 'LT', `Seen by the sister of ${NAME}`),
    sequenceElement(0x00400275, [{ elements: [textElement(0x00400007, 'LO', `${NAME} ${FAMILY}`)] }]),
    bytesElement(0x00420020, 'OB', Buffer.from(`${NAME} ${FAMILY}`, 'utf16le')),
  ]
  for (const number of [1, 2, 3]) {
    const path = join(folder, `${FAMILY} ${NAME}`, `${NAME}-${number}.dcm`)
    await writeInstance(path, { patientName: `${FAMILY}^${NAME}`, patientId: ID, more })
  }
  expect(isIn(readFileSync(join(folder, `${FAMILY} ${NAME}`, `${NAME}-1.dcm`)))).toBe(true)
  return join(folder, `${FAMILY} ${NAME}`)
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)

test('nothing of a patient is in storage, in the files of the browser, in requests, names or logs', async ({
  stand,
  scratch,
}) => {
  const [profile, source] = [join(scratch, 'profile'), await plant(join(scratch, 'in'))]
  const sent: Buffer[] = []
  stand.proxy.onBody((body) => sent.push(body))
  const own = await startOwnBrowser(profile)
  const { page } = own
  page.on('request', (request) => {
    sent.push(
      Buffer.from(JSON.stringify([request.url(), request.headers()])),
      request.postDataBuffer() ?? Buffer.alloc(0),
    )
  })
  page.on('console', (message) => sent.push(Buffer.from(message.text())))

  await settleIn(page, stand.url)
  await pick(page, source)
  await expect(page.getByText(`${FAMILY}, ${NAME} · ${ID}`)).toBeVisible()
  await page
    .getByRole('button', { name: /Look at changes/ })
    .first()
    .click()
  await expect(page.getByRole('table')).toContainText(NAME)
  await page.getByRole('button', { name: 'Close' }).click()
  // While the store takes nothing, all of it is in the outbox.
  stand.proxy.breakWith(({ method }) => (method === 'PUT' ? { kind: 'hang' } : undefined))
  expect(await send(page)).toBe(3)
  const full = await storageOf(page)
  stand.proxy.breakWith(() => undefined)
  await page.reload()
  await page.getByLabel('Passphrase', { exact: true }).fill('violet harbour nineteen kites')
  await page.keyboard.press('Enter')
  await delivered(page)
  const reports = [await savedReport(page), await saved(page, 'Save as a page (HTML)')].map((path) =>
    readFileSync(path),
  )
  expect(
    reports.every((bytes) => bytes.includes('PatientName')),
    'the reports say what was done',
  ).toBe(true)
  expect(reports.filter(isIn)).toEqual([])
  await restore(page)
  await expect(page.getByText('3 instances were opened and verified.')).toBeVisible()
  await go(page, 'Outbox')
  const empty = await storageOf(page)
  expect(own.complaints).toEqual([])
  await own.close()

  const blobs = await blobsIn(stand.container)
  const names = [...(await objectsIn(blobs)).keys()]
  expect(names).toHaveLength(4)
  const [blob = 'none'] = [...blobs.keys()].filter((name) => /^[0-9a-f]{40}$/.test(name))
  for (const name of names) expect(full.includes(name), 'the search sees what is in IndexedDB').toBe(true)
  expect(isIn(full)).toBe(false)
  expect(isIn(empty)).toBe(false)

  const files = filesIn(profile)
  const within = (needle: Buffer) => files.some((path) => readFileSync(path).includes(needle))
  expect(within(Buffer.from(names[0] ?? '')), 'the search sees what is in the files of the browser').toBe(true)
  expect(files.filter((path) => isIn(Buffer.from(path)) || isIn(readFileSync(path)))).toEqual([])

  const requests = stand.proxy.seen.map((seen) => Buffer.from(JSON.stringify(seen)))
  expect(Buffer.concat(sent).includes(blob), 'the search sees what is sent').toBe(true)
  for (const bytes of [...sent, ...requests, ...blobs.values()]) expect(isIn(bytes)).toBe(false)
  for (const name of blobs.keys()) expect(isIn(Buffer.from(name))).toBe(false)
})
