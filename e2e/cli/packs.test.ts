import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { VerifiedManifest } from '../../src/seal/manifest.ts'
import { RESTORE_SH } from '../conformance/sealed-readers.ts'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { startFaultProxy, type FaultProxy } from '../stand/fault-proxy.ts'
import { instanceOf } from '../stand/instances.ts'
import { blobsIn, manifestsIn } from '../stand/store-facts.ts'
import { desk, digestsIn, filesIn, newProject, restoredIn, sealift } from './command.ts'
import { download, newContainer, theOne } from './sent.ts'

const MiB = 1024 * 1024
const SMALL = 6
/** A small machine that has other work as well; a script starts many processes for an object. */
const BUSY_MS = 240_000
/** By mistake two patients have it. */
const STUDY = '2.25.4711'
/** Each has small instances, the one has a large instance as well. */
const PATIENTS = [
  ['Grantchester^Lucinda', 'HOSP-4711', 3 * MiB],
  ['Miller^Ann', 'HOSP-4712', 0],
] as const
const OBJECTS = 2 * SMALL + 1

const here = desk()
const input = here.at('in')
let azurite: Azurite
let proxy: FaultProxy
let keys: Awaited<ReturnType<typeof newProject>>

beforeAll(async () => {
  azurite = await startAzurite()
  proxy = await startFaultProxy(azurite.origin)
  keys = await newProject(here)
  for (const [patientName, patientId, largeBytes] of PATIENTS) {
    const facts = { patientName, patientId, study: STUDY }
    mkdirSync(join(input, patientId), { recursive: true })
    const write = async (name: string, pixelBytes: number) =>
      writeFileSync(join(input, patientId, name), await instanceOf({ ...facts, pixelBytes }))
    for (let number = 0; number < SMALL; number += 1) await write(`${number}.dcm`, 2048)
    if (largeBytes > 0) await write('large.dcm', largeBytes)
  }
  await sealift(['deidentify', input, '--out', here.at('deidentified'), ...keys.flags])
}, BUSY_MS)
afterAll(async () => {
  await proxy.stop()
  await azurite.stop()
  here.remove()
})

/** Resolves when so many blocks of ciphertext have been kept at once: as many small objects wait for the line. */
async function kept(outbox: string, count: number, signal: AbortSignal): Promise<void> {
  const blocks = join(outbox, 'blocks')
  while (!signal.aborted && !(existsSync(blocks) && readdirSync(blocks).length >= count)) await sleep(20)
}

/** Sends everything by a line that lags behind and a link that may do so much, and downloads the container. */
async function sent(name: string, rights: string) {
  const { container } = await newContainer(azurite, here, name)
  const link = here.write(`${name}.may`, proxy.through(azurite.accessLink({ container: name, rights })))
  const [outbox, ended] = [here.at(`${name}-outbox`), new AbortController()]
  const until = kept(outbox, 2 * SMALL, ended.signal)
  proxy.breakWith(({ method }) => (method === 'PUT' ? { kind: 'wait', until } : undefined))
  const said = await sealift(['send', input, ...keys.flags, '--container', `@${link}`, '--outbox', outbox])
  ended.abort()
  expect(said).toMatchObject({ code: 0, stderr: '' })
  const blobs = await blobsIn(container)
  download(blobs, (blob) => here.at(name, blob))
  return { blobs, manifest: theOne(await manifestsIn(blobs)), folder: here.at(name) }
}

/** Names of objects, by the blob in which they stand. */
const standing = ({ objects }: VerifiedManifest): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>()
  for (const { name, segments } of objects)
    for (const { blob } of segments) names.set(blob, [...(names.get(blob) ?? []), name])
  return names
}

/** What the script makes of a downloaded container, as digests of the plain bytes; the catalogue is not among them. */
function byScript(folder: string, { batch, signer, catalogue }: VerifiedManifest) {
  const out = here.at(`${batch}-by-script`)
  const args = [RESTORE_SH, keys.privatePem, join(folder, `manifest-${batch}.json`), signer, folder, out]
  const { status, stderr } = spawnSync('bash', args, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const restored = new Map(filesIn(out))
  const entries = JSON.parse(restored.get(catalogue ?? '')?.toString() ?? '') as { entries: { object: string }[] }
  restored.delete(catalogue ?? '')
  expect([...restored.keys()].sort()).toEqual(entries.entries.map(({ object }) => object).sort())
  return [...restored.values()].map((bytes) => createHash('sha256').update(bytes).digest('hex')).sort()
}

const restoreHere = async (folder: string, out: string) => {
  const said = await sealift(['restore', '--from', folder, '--key', keys.privatePem, '--out', here.at(out)])
  expect(said).toMatchObject({ code: 0, stderr: '' })
  return restoredIn(here.at(out))
}

describe.each([
  ['packs', 'rcwl', /^[0-9a-f]{40}$/],
  ['parts', 'c', /^[0-9a-f]{40}(-\d{6})?$/],
] as const)('%s, by a link that gives %s', (name, rights, blobName) => {
  let there: Awaited<ReturnType<typeof sent>>
  beforeAll(async () => {
    there = await sent(name, rights)
  }, BUSY_MS)

  it('are what small objects of one patient, and large ones, become', () => {
    const { blobs, manifest } = there
    const inBlob = standing(manifest)
    for (const blob of inBlob.keys()) expect(blob).toMatch(blobName)
    expect(manifest.objects).toHaveLength(OBJECTS + 1)
    const packed = [...inBlob.values()].filter((names) => names.length > 1)
    expect(packed.length).toBeGreaterThan(0)
    const parted = manifest.objects.filter(({ segments }) => segments.length > 1)
    expect(parted).toHaveLength(rights === 'c' ? 1 : 0)
    const sealed = [...blobs.keys()].filter((blob) => !/^(manifest-|RESTORE\/)/.test(blob))
    expect(sealed.sort()).toEqual([...inBlob.keys()].sort())
    for (const bytes of blobs.values()) expect(bytes.toString('latin1')).not.toMatch(/Grantchester|Miller|HOSP/)
  })

  it(
    'are whole for who verifies, and become the same files by the command and by the script',
    async () => {
      const { folder, manifest } = there
      expect(await sealift(['verify', '--from', folder])).toMatchObject({ code: 0, stderr: '' })
      const files = await restoreHere(folder, `${name}-back`)
      expect(files).toEqual(digestsIn(here.at('deidentified')))
      expect(byScript(folder, manifest)).toEqual([...files.values()].sort())
    },
    BUSY_MS,
  )

  it(
    'are deleted whole when their patient withdraws, and nobody else’s',
    async () => {
      const { folder, manifest } = there
      const request = here.at(`${name}.json`)
      const flags = [...keys.flags, '--signing-key', here.at('project', 'root.pem')]
      const patient = `@${here.write('patient.txt', 'HOSP-4711\n')}`
      const from = ['--from', folder]
      const asked = await sealift([
        ...['withdraw', '--patient', patient, ...flags],
        ...[...from, '--key', keys.privatePem, '--out', request],
      ])
      expect(asked.stdout).toContain(`${SMALL + 1} objects in 1 batches`)
      const { holdings } = JSON.parse(readFileSync(request, 'utf8')) as {
        holdings: { objects: { segments: { blob: string }[] }[] }[]
      }
      const theirs = new Set(
        holdings.flatMap(({ objects }) => objects.flatMap(({ segments }) => segments)).map(({ blob }) => blob),
      )
      const signer = ['--project', here.at('project', 'project.json')]
      const done = await sealift(['withdraw', '--carry-out', request, ...from, ...signer])
      expect(done).toMatchObject({ code: 0, stdout: `${SMALL + 1} deleted, 0 were not there any more, 0 left\n` })
      const left = [...standing(manifest).keys()].filter((blob) => !theirs.has(blob))
      const now = [...filesIn(folder).keys()].filter((path) => /^[0-9a-f]{40}/.test(path))
      expect(now.sort()).toEqual(left.sort())
      const back = ['--key', keys.privatePem, '--out', here.at(`${name}-left`), '--withdrawn', request, ...signer]
      const restored = await sealift(['restore', ...from, ...back])
      expect(restored.stdout).toContain(`${SMALL} restored, 0 refused, ${SMALL + 1} withdrawn, 0 not yet deleted`)
      expect(restored.code).toBe(0)
    },
    BUSY_MS,
  )
})
