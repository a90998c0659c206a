import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, openAsBlob, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { openArchive } from '../src/bytes/zip.ts'
import { amazon, keyring, sha256 } from './conformance/sealed-readers.ts'
import { PASSPHRASE, delivered, go, pick, restore, saved, send, settleIn, unlock } from './stand/journey.ts'
import { writeInstance } from './stand/instances.ts'
import { blobsIn, manifestsIn, objectsIn } from './stand/store-facts.ts'
import { expect, test } from './stand/story.ts'

const INSTANCES = 5

const cli = async (...args: readonly string[]) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [resolve('.ci/cli.mjs'), ...args])
  return stdout + stderr
}

/** A folder of instances of two patients; folders in folders, some without an extension, one that compresses. */
async function folderOf(folder: string): Promise<string> {
  for (let number = 1; number <= INSTANCES; number += 1) {
    const name = number % 2 === 0 ? `deep/er/IM${number}` : `IM${number}.dcm`
    const facts = {
      patientName: `Story^${number % 2}`,
      patientId: `S-${number % 2}`,
      pixelBytes: number * 65_536,
      blank: number === 3,
    }
    await writeInstance(join(folder, name), facts)
  }
  return folder
}

/** Stands beside the instances that are restored. */
const REPORT = 'report.json'

/** SHA-256 of every instance in a folder, by its path. */
const digestsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name !== REPORT)
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(folder, path), sha256(readFileSync(path))] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  )

async function filesInZip(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const archive = await openArchive(await openAsBlob(path))
  const files = archive.entries.map(async (entry) => {
    const blob = await archive.blob(entry.index)
    return [entry.path, Buffer.from(await blob.arrayBuffer())] as const
  })
  return new Map(await Promise.all(files))
}

const digestsOf = (files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> =>
  new Map(
    [...files]
      .filter(([name]) => name !== REPORT)
      .map(([name, bytes]) => [name, sha256(bytes)] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  )

/** What a restore says, beside the instances, of who reviewed them. */
const reviewsIn = (report: Buffer | undefined): unknown => {
  const { batches } = JSON.parse(String(report)) as {
    readonly batches: readonly { readonly report: { readonly reviews: unknown } }[]
  }
  return batches.map(({ report: { reviews } }) => reviews)
}
const BY_AB = [[{ reviewer: 'AB', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/) as unknown }]]

/** What Amazon's own library opens of the objects that the manifest lists, without a line of this program. */
async function openedByAmazon(blobs: ReadonlyMap<string, Buffer>, privateKey: string): Promise<readonly string[]> {
  const [manifest] = await manifestsIn(blobs)
  const names = manifest?.objects.map(({ name }) => name).filter((name) => name !== manifest.catalogue) ?? []
  const objects = await objectsIn(blobs)
  const ring = keyring('demo', { privateKey })
  const opened = names.map(async (name) => {
    const { plaintext, messageHeader } = await amazon.decrypt(ring, objects.get(name) ?? Buffer.alloc(0))
    return sha256(messageHeader.encryptionContext['sealift-encoding'] === 'gzip' ? gunzipSync(plaintext) : plaintext)
  })
  return (await Promise.all(opened)).toSorted()
}

test('what the app sends comes back as it was approved, by three ways', async ({ page, stand, scratch }) => {
  const folder = await folderOf(join(scratch, 'in'))
  const keys = ['--project', join(stand.demo, 'project.json'), '--secret', join(stand.demo, 'secret.json')]
  await cli('deidentify', folder, '--out', join(scratch, 'approved'), ...keys)
  const approved = digestsIn(join(scratch, 'approved'))
  expect(approved.size).toBe(INSTANCES)

  await settleIn(page, stand.url)
  await pick(page, folder)
  expect(await send(page)).toBe(INSTANCES)
  await delivered(page)
  await restore(page)
  await expect(page.getByText(`${INSTANCES} instances were opened and verified.`)).toBeVisible()
  await expect(page.getByText(/^Reviewed by AB, /)).toBeVisible()
  const zipped = await filesInZip(await saved(page, /^Save ZIP/))
  expect(digestsOf(zipped)).toEqual(approved)
  expect(reviewsIn(zipped.get(REPORT))).toEqual(BY_AB)

  const link = join(scratch, 'link.txt')
  writeFileSync(link, stand.link('rl'))
  const key = join(stand.demo, 'recipient-private.pem')
  await cli('restore', '--container', `@${link}`, '--key', key, '--out', join(scratch, 'restored'))
  expect(digestsIn(join(scratch, 'restored'))).toEqual(approved)
  expect(reviewsIn(readFileSync(join(scratch, 'restored', REPORT)))).toEqual(BY_AB)

  const opened = await openedByAmazon(await blobsIn(stand.container), readFileSync(key, 'utf8'))
  expect(opened).toEqual([...approved.values()].toSorted())
})

test('what the command line sends, the app restores', async ({ page, stand, scratch }) => {
  const folder = await folderOf(join(scratch, 'in'))
  const keys = ['--project', join(stand.demo, 'project.json'), '--secret', join(stand.demo, 'secret.json')]
  await cli('deidentify', folder, '--out', join(scratch, 'approved'), ...keys)
  const link = join(scratch, 'link.txt')
  writeFileSync(link, stand.link('rcwl'))
  await cli('send', folder, ...keys, '--container', `@${link}`, '--outbox', join(scratch, 'outbox'))

  await settleIn(page, stand.url)
  await restore(page, { link: stand.link('rl'), keyFile: join(stand.demo, 'recipient-private.pem') })
  await expect(page.getByText(`${INSTANCES} instances were opened and verified.`)).toBeVisible()
  const zipped = await filesInZip(await saved(page, /^Save ZIP/))
  expect(digestsOf(zipped)).toEqual(digestsIn(join(scratch, 'approved')))
})

test.describe('on any computer', () => {
  // What a browser writes on its console of an answer that breaks off, and of one that says "not now".
  test.use({ allowed: /net::ERR_(CONNECTION_RESET|EMPTY_RESPONSE)|503/ })

  test('a recipient needs a key and a link, no vault, and no unbroken line', async ({ page, stand, scratch }) => {
    const folder = await folderOf(join(scratch, 'in'))
    const keys = ['--project', join(stand.demo, 'project.json'), '--secret', join(stand.demo, 'secret.json')]
    await cli('deidentify', folder, '--out', join(scratch, 'approved'), ...keys)
    const link = join(scratch, 'link.txt')
    writeFileSync(link, stand.link('rcwl'))
    const outbox = join(scratch, 'outbox')
    await cli('send', folder, ...keys, '--container', `@${link}`, '--outbox', outbox, '--reviewer', 'AB')

    let reads = 0
    // A wait may be over before anybody looks: the line is away until the person has been told.
    let isTold = false
    stand.proxy.breakWith(({ method }) => {
      if (method !== 'GET' && method !== 'HEAD') return undefined
      reads += 1
      if (reads % 3 === 0) return { kind: 'reset' }
      const isBusy = reads % 4 === 0 || (reads > 3 && !isTold)
      return isBusy ? { kind: 'answer', status: 503, headers: { 'Retry-After': '1' } } : undefined
    })
    await page.goto(stand.url)
    await page.getByRole('link', { name: 'Restore images' }).click()
    await page.getByLabel('Container access link').fill(stand.link('rl'))
    await page.locator('input[type=file]').setInputFiles(join(stand.demo, 'recipient-private.pem'))
    await page.getByLabel('as one ZIP archive').check()
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    await expect(page.getByText('The connection broke off.').first()).toBeVisible()
    isTold = true
    await expect(page.getByText(`${INSTANCES} instances were opened and verified.`)).toBeVisible()
    const zipped = await filesInZip(await saved(page, /^Save ZIP/))
    expect(digestsOf(zipped)).toEqual(digestsIn(join(scratch, 'approved')))
    expect(reviewsIn(zipped.get(REPORT))).toEqual(BY_AB)

    // Nothing was set up on the way.
    await page.goto(stand.url)
    await expect(page.getByRole('heading', { name: 'Welcome to Sealift' })).toBeVisible()
  })
})

test('what is restored stands in the folder that the person chose', async ({ page, stand, scratch }) => {
  // The picker is the operating system's; the folder behind it is a real one, by the File System Standard.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true }),
    })
  })
  const folder = await folderOf(join(scratch, 'in'))
  const keys = ['--project', join(stand.demo, 'project.json'), '--secret', join(stand.demo, 'secret.json')]
  await cli('deidentify', folder, '--out', join(scratch, 'approved'), ...keys)
  await settleIn(page, stand.url)
  await pick(page, folder)
  await send(page)
  await delivered(page)
  await go(page, 'Restore')
  await page.getByRole('button', { name: 'Use the demo container and key' }).click()
  await page.getByLabel('into a folder').check()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText(`${INSTANCES} instances were opened and verified.`)).toBeVisible()

  const written = await page.evaluate(async () => {
    const files: [string, number[]][] = []
    const walk = async (handle: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const child of handle.values()) {
        if (child instanceof FileSystemDirectoryHandle) await walk(child, `${path}${child.name}/`)
        else files.push([`${path}${child.name}`, [...new Uint8Array(await (await child.getFile()).arrayBuffer())]])
      }
    }
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen'), '')
    return files
  })
  const files = new Map(written.map(([name, bytes]) => [name, Buffer.from(bytes)]))
  expect(digestsOf(files)).toEqual(digestsIn(join(scratch, 'approved')))
  expect(reviewsIn(files.get(REPORT))).toEqual(BY_AB)
})

test('a wrong key, a file that is no key, and a wrong passphrase are refused in words', async ({
  page,
  stand,
  scratch,
}) => {
  mkdirSync(join(scratch, 'in'))
  await writeInstance(join(scratch, 'in', 'IM1'), { patientName: 'Story^Sue', patientId: 'S-1' })
  await settleIn(page, stand.url)
  await pick(page, join(scratch, 'in'))
  await send(page)
  await delivered(page)

  const stranger = join(scratch, 'stranger.pem')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  writeFileSync(stranger, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const link = stand.link('rl')
  await restore(page, { link, keyFile: stranger })
  await expect(page.getByRole('heading', { name: 'Nothing was restored' })).toBeVisible()
  await expect(page.getByText('crypto/not-a-recipient')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Save ZIP/ })).toHaveCount(0)

  await page.getByRole('button', { name: 'Restore something else' }).click()
  const noKey = join(scratch, 'no-key.pem')
  writeFileSync(noKey, 'a letter')
  await restore(page, { link, keyFile: noKey })
  await expect(page.getByRole('alert').filter({ hasText: 'crypto/' })).toBeVisible()

  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(`${PASSPHRASE}!`)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'passphrase' })).toBeVisible()
  await unlock(page)
  await go(page, 'Send')
})
