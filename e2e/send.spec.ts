import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyProject } from '../src/seal/project.ts'
import {
  chooseFolder,
  delivered,
  drop,
  go,
  pick,
  pickSample,
  saved,
  savedReport,
  send,
  settleIn,
} from './stand/journey.ts'
import { violations } from './stand/axe.ts'
import { writeInstance } from './stand/instances.ts'
import { blobsIn, manifestsIn, objectsIn, sha256 } from './stand/store-facts.ts'
import { expect, test } from './stand/story.ts'

const CORPUS = process.env['SEALIFT_CORPUS']
/** Real files of many kinds, few enough for a story. */
const MOST_FILES = 60
const MAX_BYTES = 512 * 1024

/** AWS Encryption SDK message format: version 2, suite 0x0478. */
const SEALED = Buffer.from([2, 0x04, 0x78])

/** PS3.6 Annex A: every file of DICOM names its classes so. The four letters at its head may stand in random bytes. */
const OPEN = '1.2.840.10008.'

/** Of random bytes, each value occurs about as often as every other: an entropy near 8 bits a byte. */
function entropyOf(bytes: Buffer): number {
  const counts = new Array<number>(256).fill(0)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  return counts.reduce(
    (sum, count) => (count === 0 ? sum : sum - (count / bytes.length) * Math.log2(count / bytes.length)),
    0,
  )
}

/** Every object under a name that says nothing, as a signed manifest lists it, and with nothing to be seen inside. */
async function expectSealed(blobs: ReadonlyMap<string, Buffer>, instances: number): Promise<void> {
  const [manifest, ...others] = await manifestsIn(blobs)
  expect(others).toEqual([])
  // Small objects that waited for the line share a blob; nothing stands there that no manifest names.
  const names = [...blobs.keys()].filter((name) => !name.startsWith('RESTORE/') && !name.startsWith('manifest-'))
  const listed = manifest?.objects.flatMap(({ segments }) => segments.map(({ blob }) => blob))
  expect(new Set(names)).toEqual(new Set(listed))
  expect(manifest?.objects).toHaveLength(instances + 1)
  const found = await objectsIn(blobs)
  for (const object of manifest?.objects ?? []) {
    const bytes = found.get(object.name) ?? Buffer.alloc(0)
    expect(object.name).toMatch(/^[0-9a-f]{40}$/)
    expect(sha256(bytes)).toBe(object.sha256)
    expect(bytes.subarray(0, SEALED.length)).toEqual(SEALED)
    expect(bytes.includes(OPEN)).toBe(false)
    if (bytes.length > 100_000) expect(entropyOf(bytes)).toBeGreaterThan(7.99)
  }
}

test('the sample study is sent with the demo project', async ({ page, stand }) => {
  await settleIn(page, stand.url)
  await pickSample(page)
  const estimate = page.getByRole('region', { name: 'What it will come to' })
  await expect(estimate).toContainText('every instance was looked at')
  await expect(estimate).toContainText('not known yet')
  const [, estimatedKB = ''] = /about ([\d.]+) kB/.exec(await estimate.innerText()) ?? []
  expect(await send(page)).toBe(16)
  await delivered(page)
  const blobs = await blobsIn(stand.container)
  await expectSealed(blobs, 16)
  const sentKB = [...(await objectsIn(blobs)).values()].reduce((sum, { length }) => sum + length, 0) / 1000
  expect(Math.abs(Number(estimatedKB) / sentKB - 1), `${estimatedKB} kB of ${sentKB}`).toBeLessThan(0.15)

  const manifest = readFileSync(await saved(page, 'Signed manifest'))
  const [name = ''] = [...blobs.keys()].filter((one) => one.startsWith('manifest-'))
  expect(manifest).toEqual(blobs.get(name))
  const report = JSON.parse(readFileSync(await savedReport(page), 'utf8')) as Record<string, unknown>
  expect(report['counts']).toMatchObject({ accepted: 16, quarantined: 0, skipped: 0 })
  const { rootFingerprint } = await verifyProject(new Uint8Array(readFileSync(join(stand.demo, 'project.json'))))
  expect(report['project']).toBe(rootFingerprint)
  expect(report).toMatchObject({
    held: { instances: 16, series: 2, studies: 2, patients: 1 },
    difference: 0,
    residualScan: { scanned: 16, passed: 16, stopped: 0 },
  })

  const rowOf = (table: string, row: string) =>
    page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: row })
  await expect(rowOf('Files', 'De-identified, sealed and accepted')).toContainText('16')
  await expect(rowOf('By attribute', '(0010,0010)')).toContainText(/PatientName.*16$/)
  await expect(page.getByText(/^Every file is accounted for/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  const asFile = readFileSync(await saved(page, 'Save as a page (HTML)'), 'utf8')
  expect(asFile).toContain('<h1>De-identification report</h1>')
  for (const text of [asFile, JSON.stringify(report)]) expect(text).not.toMatch(/Sample\^|\.dcm/)
  await go(page, 'Outbox')
  await expect(page.getByText('Everything is delivered and confirmed.')).toBeVisible()
})

test('a folder that is dropped is looked through to its last file, folders in it too', async ({
  page,
  stand,
  scratch,
}) => {
  test.setTimeout(240_000)
  const folder = join(scratch, 'dropped')
  // A browser gives a hundred entries of a folder at a time.
  for (let number = 1; number <= 103; number += 1)
    await writeInstance(join(folder, 'many', `IM${number}`), { patientName: 'Story^Sue', patientId: 'S-1' })
  await writeInstance(join(folder, 'a', 'b', 'IM104.dcm'), { patientName: 'Story^Sam', patientId: 'S-2' })
  writeFileSync(join(folder, 'readme.txt'), 'Not an image.')
  const alone = join(scratch, 'IM105.dcm')
  await writeInstance(alone, { patientName: 'Story^Sam', patientId: 'S-2' })

  await settleIn(page, stand.url)
  await drop(page, [folder, alone])
  await expect(page.getByRole('heading', { name: 'Needs no sending' })).toBeVisible()
  expect(await send(page)).toBe(105)
  await delivered(page)
  await expectSealed(await blobsIn(stand.container), 105)
})

test('a folder that is chosen is looked through, folders in it too', async ({ page, stand, scratch }) => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
  const names = ['IM1.dcm', 'deep/IM2', 'deep/er/IM3']
  const files: [string, number[]][] = []
  for (const [number, name] of names.entries()) {
    const path = join(scratch, `${number}`)
    await writeInstance(path, { patientName: 'Story^Sue', patientId: 'S-1' })
    files.push([name, [...readFileSync(path)]])
  }
  await page.goto(stand.url)
  await page.evaluate(async (all) => {
    for (const [name, bytes] of all) {
      const folders = name.split('/')
      const own = folders.pop() ?? ''
      let folder = await navigator.storage.getDirectory()
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true })
      const writable = await (await folder.getFileHandle(own, { create: true })).createWritable()
      await writable.write(new Uint8Array(bytes))
      await writable.close()
    }
  }, files)
  await settleIn(page, stand.url)
  await chooseFolder(page)
  expect(await send(page)).toBe(names.length)
  await delivered(page)
  await expectSealed(await blobsIn(stand.container), names.length)
})

test.describe('with real files', () => {
  test.skip(CORPUS === undefined, 'SEALIFT_CORPUS names no folder of real files')

  test('a folder is looked through, reviewed and sent: in = out + what is set aside', async ({ page, stand }) => {
    test.setTimeout(240_000)
    const folder = CORPUS ?? ''
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && statSync(path).size < MAX_BYTES)
      .toSorted((a, b) => sha256(Buffer.from(a)).localeCompare(sha256(Buffer.from(b))))
      .slice(0, MOST_FILES)
    await settleIn(page, stand.url)
    await pick(page, files)
    const instances = await send(page)
    await delivered(page)
    await expectSealed(await blobsIn(stand.container), instances)
    const report = JSON.parse(readFileSync(await savedReport(page), 'utf8')) as {
      counts: Record<string, number>
      sources: unknown[]
    }
    expect(report.sources.length).toBeGreaterThanOrEqual(files.length)
    expect(Object.values(report.counts).reduce((sum, count) => sum + count, 0)).toBe(report.sources.length)
    expect(report.counts['accepted']).toBe(instances)
    expect(instances).toBeGreaterThan(MOST_FILES / 2)
  })
})
