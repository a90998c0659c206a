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
import { blobsIn, manifestsIn } from './stand/store-facts.ts'
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

/** SHA-256 of every file in a folder, by its path. */
const digestsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(folder, path), sha256(readFileSync(path))] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  )

async function digestsInZip(path: string): Promise<ReadonlyMap<string, string>> {
  const archive = await openArchive(await openAsBlob(path))
  const digests: [string, string][] = []
  for (const entry of archive.entries) {
    const bytes = new Uint8Array(await (await archive.blob(entry.index)).arrayBuffer())
    digests.push([entry.path, sha256(bytes)])
  }
  return new Map(digests.toSorted(([a], [b]) => a.localeCompare(b)))
}

/** What Amazon's own library opens of the objects that the manifest lists, without a line of this program. */
async function openedByAmazon(blobs: ReadonlyMap<string, Buffer>, privateKey: string): Promise<readonly string[]> {
  const [manifest] = await manifestsIn(blobs)
  const names = manifest?.objects.map(({ name }) => name).filter((name) => name !== manifest.catalogue) ?? []
  const ring = keyring('demo', { privateKey })
  const opened = names.map(async (name) => {
    const { plaintext, messageHeader } = await amazon.decrypt(ring, blobs.get(name) ?? Buffer.alloc(0))
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
  expect(await digestsInZip(await saved(page, /^Save ZIP/))).toEqual(approved)

  const link = join(scratch, 'link.txt')
  writeFileSync(link, stand.link('rl'))
  const key = join(stand.demo, 'recipient-private.pem')
  await cli('restore', '--container', `@${link}`, '--key', key, '--out', join(scratch, 'restored'))
  expect(digestsIn(join(scratch, 'restored'))).toEqual(approved)

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
  expect(await digestsInZip(await saved(page, /^Save ZIP/))).toEqual(digestsIn(join(scratch, 'approved')))
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
