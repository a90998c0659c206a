import { afterEach, describe, expect, it } from 'vitest'
import { collect } from '../bytes/streams.ts'
import { fromUtf8 } from '../bytes/text.ts'
import { openArchive } from '../bytes/zip.ts'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { memoryVaultStore } from '../crypto/vault-store.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { Failure } from '../errors.ts'
import { verifyManifest } from '../seal/manifest.ts'
import { createSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import type { MemoryDisk } from '../storage/memory.ts'
import { memoryStore } from '../upload/memory.ts'
import { restoreApi } from './restore-api.ts'
import { closePorts, device as deviceOf, LINK, session, unlockEngine, type Session } from './session.fixture.ts'
import { vaultApi } from './vault-api.ts'

const PASSPHRASE = 'correct horse battery staple'

const recipient = await generateRecipient(undefined, 3072)
const root = await importSigner((await generateSigner()).privatePem)
const project = await createProject(
  {
    name: 'Study',
    lane: 'research',
    profile: BASIC_PROFILE,
    recipients: [{ name: 'study', pem: recipient.publicPem }],
  },
  root,
)

const device = () => deviceOf({ project, secret: createSecret(root.fingerprint) })

const sources = async () => (await sampleStudy()).map(({ path, blob }) => ({ path, blob, sizeBytes: blob.size }))

/** Longer than what random bytes spell. */
const REVIEWER = { id: 'Zq-7 of Ward 3', atMs: Date.UTC(2026, 2, 14, 9, 26, 53) }
const REVIEW = { reviewer: REVIEWER.id, at: '2026-03-14T09:26:53Z' }

async function prepareAll({ engine, instance }: Session, batch: string) {
  let accepted = 0
  for (const source of await sources()) {
    const looked = await instance.look(source)
    if (looked.kind === 'archive' || looked.sha256 === undefined) continue
    await instance.prepare(source, batch, { sha256: looked.sha256, reviewer: REVIEWER })
    accepted += 1
  }
  return { engine, accepted }
}

const emptied = (disk: MemoryDisk) => expect.poll(() => disk.tables.jobs.size, { timeout: 20_000 }).toBe(0)

/** What a person finds beside the restored files. */
const reportIn = async (zip: Blob | undefined): Promise<unknown> => {
  const archive = await openArchive(zip ?? new Blob())
  const entry = archive.entries.find(({ path }) => path === 'report.json')
  return entry === undefined ? undefined : JSON.parse(await (await archive.blob(entry.index)).text())
}

const restored = async (store: ReturnType<typeof memoryStore>) => {
  const key = new Blob([recipient.privatePem])
  const outcome = await restoreApi(() => store).restore({ link: LINK, key, into: 'zip' }, () => undefined)
  return outcome
}

const everythingOn = (disk: MemoryDisk): string =>
  Object.values(disk.tables)
    .flatMap((table) => [...table.values()])
    .map((value) =>
      JSON.stringify(value, (_, inner: unknown) => (inner instanceof Uint8Array ? fromLatin1(inner) : inner)),
    )
    .join()
const fromLatin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

describe('the whole way', () => {
  afterEach(closePorts)

  it('what was approved comes back byte for byte, and the store knows nobody', async () => {
    const [here, store] = [device(), memoryStore()]
    const now = await session(here, store)
    const batch = await now.engine.openBatch()
    const { accepted } = await prepareAll(now, batch)
    expect(accepted).toBe(16)
    await now.engine.closeBatch(batch, [])
    await emptied(here.disk)
    const { restored: count, refused, zip } = await restored(store)
    expect(refused).toEqual([])
    expect(count).toBe(16)
    expect(await zip?.text()).not.toContain('Sample^Sam')
    expect(JSON.stringify([...here.disk.tables.receipts.values()])).not.toContain('SL-')
  })

  it('who reviewed, and when, travels sealed, stands beside what is restored, and in clear nowhere', async () => {
    const [here, store] = [device(), memoryStore()]
    const now = await session(here, store)
    const batch = await now.engine.openBatch()
    await prepareAll(now, batch)
    const accepted = Array.from({ length: 16 }, (_, ordinal) => ({ ordinal, status: 'accepted' }) as const)
    await now.engine.closeBatch(batch, [...accepted, { ordinal: 16, status: 'quarantined', code: 'dicom/truncated' }])
    await emptied(here.disk)
    const sent: unknown = JSON.parse(fromUtf8(await now.engine.report(batch)))
    expect(sent).toMatchObject({ format: 'sealift-batch-report/2', batch, reviews: [REVIEW] })
    const { zip, batches } = await restored(store)
    expect(await reportIn(zip)).toMatchObject({ restored: 16, refused: [], batches: [{ report: sent }] })
    expect(batches).toMatchObject([{ batch, reviews: [REVIEW], counts: { quarantined: 1 } }])
    expect(everythingOn(here.disk)).toContain(batch)
    expect(everythingOn(here.disk)).not.toContain(REVIEWER.id)
    for await (const { name } of store.list('', new AbortController().signal))
      expect(
        fromLatin1(await collect(await store.read(name, { offset: 0 }, new AbortController().signal))),
      ).not.toContain(REVIEWER.id)
  })

  it('its studies go by their pseudonyms, for who has unlocked the device', async () => {
    const here = device()
    const now = await session(here, undefined)
    const batch = await now.engine.openBatch()
    await prepareAll(now, batch)
    const names = await now.engine.studyNames()
    expect(names).toHaveLength(2)
    for (const { pseudonym } of names) expect(pseudonym).toMatch(/^SL-[0-9A-Z]{20}$/)
    const groups = now.engine.objects().flatMap(({ group }) => group ?? [])
    expect(new Set(names.map(({ group }) => group))).toEqual(new Set(groups))
    now.engine.lock()
    expect(() => now.engine.studyNames()).toThrow('vault/locked')
  })

  it('a source that was accepted is known again, and by nobody without the vault', async () => {
    const [here, store] = [device(), memoryStore()]
    const now = await session(here, store)
    await prepareAll(now, await now.engine.openBatch())
    expect((await prepareAll(now, await now.engine.openBatch())).accepted).toBe(0)
    const other = await session({ ...device(), disk: here.disk }, store)
    expect((await prepareAll(other, await other.engine.openBatch())).accepted).toBe(16)
  })

  it('a batch whose session died before it was closed is closed by the next, and restored whole', async () => {
    const [here, store] = [device(), memoryStore()]
    const died = await session(here, store)
    await prepareAll(died, await died.engine.openBatch())
    await session(here, store)
    await expect.poll(async () => (await restored(store)).restored, { timeout: 60_000, interval: 500 }).toBe(16)
    await emptied(here.disk)
    const { zip } = await restored(store)
    const held = { instances: 16, series: 2, studies: 2, patients: 1 }
    const report = { reviews: [REVIEW], complete: false, held, byProfile: 16, difference: 0, deeds: { instances: 16 } }
    expect(await reportIn(zip)).toMatchObject({ batches: [{ report }] })
  })

  describe('a name that the store cannot take', () => {
    /** The store that takes nothing under some of the names it is asked for first, and tells which. */
    const clashing = (isBad: (name: string, nth: number) => boolean, theirs?: Uint8Array<ArrayBuffer>) => {
      const store = memoryStore()
      const [asked, bad] = [new Set<string>(), new Set<string>()]
      const put: typeof store.put = async (name, body, signal) => {
        if (!asked.has(name) && isBad(name, asked.size)) bad.add(name)
        asked.add(name)
        if (bad.has(name) && theirs === undefined) throw new Failure('upload/name-clash')
        if (bad.has(name) && theirs !== undefined) await store.put(name, theirs, signal)
        return store.put(name, body, signal)
      }
      return { store: { ...store, put }, bad }
    }
    const manifestsIn = async (store: ReturnType<typeof memoryStore>) => {
      const { signal } = new AbortController()
      const found: Awaited<ReturnType<typeof verifyManifest>>[] = []
      for await (const { name } of store.list('manifest-', signal))
        found.push(await verifyManifest(await collect(await store.read(name, { offset: 0 }, signal)), undefined))
      return found
    }
    const isInstance = (name: string) => /^[0-9a-f]{40}$/.test(name)

    it('gives way to another, and the manifest that is sent says where all stands', async () => {
      const here = device()
      const { store, bad } = clashing((name, nth) => isInstance(name) && nth % 2 === 0)
      const now = await session(here, store)
      const batch = await now.engine.openBatch()
      now.engine.pause()
      await prepareAll(now, batch)
      await now.engine.closeBatch(batch, [])
      now.engine.resume()
      // An outdated manifest has gone before the one that replaces it is there.
      await expect.poll(async () => (await manifestsIn(store)).length, { timeout: 20_000 }).toBe(1)
      expect(bad.size).toBeGreaterThan(1)
      const [manifest, ...others] = await manifestsIn(store)
      expect(others).toEqual([])
      expect(manifest?.replaces).toMatch(/^[0-9a-f]{64}$/)
      const blobs = manifest?.objects.flatMap(({ segments }) => segments.map(({ blob }) => blob)) ?? []
      for (const name of bad) expect(blobs).not.toContain(name)
      expect((await restored(store)).restored).toBe(16)
    })

    it('because somebody else’s bytes stand there gives way too, and touches nothing of them', async () => {
      const [here, theirs] = [device(), crypto.getRandomValues(new Uint8Array(40))]
      const isManifest = (name: string) => /^manifest-[0-9a-f]{32}\.json$/.test(name)
      const { store, bad } = clashing((name, nth) => isManifest(name) || (isInstance(name) && nth % 2 === 0), theirs)
      const now = await session(here, store)
      const batch = await now.engine.openBatch()
      await prepareAll(now, batch)
      await now.engine.closeBatch(batch, [])
      await expect.poll(async () => (await restored(store)).restored, { timeout: 60_000 }).toBe(16)
      expect(bad.size).toBeGreaterThan(2)
      const contentOf = async (name: string) =>
        collect(await store.read(name, { offset: 0 }, new AbortController().signal))
      for (const name of bad) expect(await contentOf(name)).toEqual(theirs)
      const { refused } = await restored(store)
      expect(refused.map(({ object }) => object)).toEqual([`manifest-${batch}.json`])
    })

    it('of a manifest leaves it to be found', async () => {
      const here = device()
      const { store, bad } = clashing((name) => /^manifest-[0-9a-f]{32}\.json$/.test(name))
      const now = await session(here, store)
      const batch = await now.engine.openBatch()
      await prepareAll(now, batch)
      await now.engine.closeBatch(batch, [])
      await emptied(here.disk)
      expect([...bad]).toEqual([`manifest-${batch}.json`])
      expect((await restored(store)).restored).toBe(16)
    })

    it('while the device is locked waits for the unlock, and for nothing else', async () => {
      const here = device()
      const { store } = clashing((name, nth) => isInstance(name) && nth === 0)
      const now = await session(here, store)
      const batch = await now.engine.openBatch()
      now.engine.pause()
      await prepareAll(now, batch)
      await now.engine.closeBatch(batch, [])
      now.engine.lock()
      now.engine.resume()
      await expect.poll(() => here.disk.tables.jobs.size, { timeout: 20_000 }).toBe(1)
      expect(await manifestsIn(store)).toEqual([])
      await unlockEngine(now)
      // The outdated manifest goes before the new one comes: for a moment nothing waits.
      await expect.poll(() => manifestsIn(store), { timeout: 20_000 }).toHaveLength(1)
      await emptied(here.disk)
      expect((await restored(store)).restored).toBe(16)
    })
  })

  it('a locked device prepares nothing, and closes no batch', async () => {
    const [here, store] = [device(), memoryStore()]
    const { engine } = await session(here, store)
    engine.lock()
    await expect(engine.openBatch()).rejects.toMatchObject({ code: 'vault/locked' })
  })

  it('refuses a demo project on another host, an older number and another root', async () => {
    const vault = vaultApi(memoryVaultStore(), 'clinic.example')
    await vault.create(PASSPHRASE)
    const facts = {
      name: 'S',
      lane: 'research',
      profile: BASIC_PROFILE,
      recipients: [{ name: 'r', pem: recipient.publicPem }],
    } as const
    const take = async (change: { demo?: boolean; number?: number }, signer = root) =>
      vault.takeProject(await createProject({ ...facts, ...change }, signer))
    await expect(take({ demo: true })).rejects.toMatchObject({ code: 'project/demo-host' })
    await take({ number: 5 })
    await expect(take({ number: 4 })).rejects.toMatchObject({ code: 'seal/older-project' })
    const stranger = await importSigner((await generateSigner()).privatePem)
    await expect(take({ number: 6 }, stranger)).rejects.toMatchObject({ code: 'seal/wrong-root' })
  })
})
