import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesElement } from '../src/dicom/elements.ts'
import { delivered, pick, savedReport, send, settleIn } from './stand/journey.ts'
import { instanceOf, writeInstance } from './stand/instances.ts'
import { expect, test } from './stand/story.ts'

const PDF = '1.2.840.10008.5.1.4.1.1.104.1'
const DICOMDIR = '1.2.840.10008.1.3.10'
const facts = { patientName: 'Story^Sue', patientId: 'S-1' }

/** Two instances that can be sent, and one file of each kind that cannot. */
async function folderOf(folder: string): Promise<void> {
  await writeInstance(join(folder, 'IM1'), facts)
  await writeInstance(join(folder, 'IM2.dcm'), facts)
  const whole = await instanceOf({ ...facts, pixelBytes: 65_536 })
  writeFileSync(join(folder, 'cut.dcm'), whole.subarray(0, whole.length - 1000))
  await writeInstance(join(folder, 'DICOMDIR'), { ...facts, sopClass: DICOMDIR })
  const document = [bytesElement(0x00420011, 'OB', new TextEncoder().encode('%PDF-1.7 Story, Sue'))]
  await writeInstance(join(folder, 'letter.dcm'), { ...facts, sopClass: PDF, more: document })
  writeFileSync(join(folder, 'readme.txt'), 'These are the images of Sue Story.')
}

test('what cannot be sent is set aside with its reason, and nothing is left out in silence', async ({
  page,
  stand,
  scratch,
}) => {
  const folder = join(scratch, 'in')
  await folderOf(folder)
  await settleIn(page, stand.url)
  await pick(page, folder)
  for (const [words, code, path] of [
    ['This image is incomplete', 'dicom/truncated', 'in/cut.dcm'],
    ['table of contents of a disc', 'deid/dicomdir', 'in/DICOMDIR'],
    ['document', 'deid/encapsulated-document', 'in/letter.dcm'],
    ['This is not a DICOM file', 'prepare/not-dicom', 'in/readme.txt'],
  ] as const) {
    const group = page.getByRole('listitem').filter({ has: page.getByText(code, { exact: true }) })
    await group.locator('summary').click()
    await expect(group.locator('summary')).toContainText(words)
    await expect(group.getByText(path)).toBeVisible()
  }
  expect(await send(page)).toBe(2)
  await delivered(page)
  const report = JSON.parse(readFileSync(await savedReport(page), 'utf8')) as {
    readonly counts: Readonly<Record<string, number>>
    readonly sources: readonly { readonly status: string; readonly code?: string }[]
  }
  expect(report.counts).toEqual({ accepted: 2, 'already-accepted': 0, 'not-chosen': 0, quarantined: 3, skipped: 1 })
  expect(
    report.sources
      .map(({ code = '' }) => code)
      .filter(Boolean)
      .toSorted(),
  ).toEqual(['deid/dicomdir', 'deid/encapsulated-document', 'dicom/truncated', 'prepare/not-dicom'])
})
