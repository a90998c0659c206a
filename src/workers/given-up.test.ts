import { afterEach, describe, expect, it } from 'vitest'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import type { Job } from '../outbox/job.ts'
import { objectsOf } from '../outbox/places.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { createSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import { memoryOutbox, type MemoryDisk } from '../storage/memory.ts'
import { memoryStore } from '../upload/memory.ts'
import { restoreApi } from './restore-api.ts'
import { closePorts, device, LINK, session, unlockEngine, type Session } from './session.fixture.ts'

const recipient = await generateRecipient(undefined, 3072)
const root = await importSigner((await generateSigner()).privatePem)
const recipients = [{ name: 'study', pem: recipient.publicPem }]
const project = await createProject({ name: 'Study', lane: 'research', profile: BASIC_PROFILE, recipients }, root)
const secret = createSecret(root.fingerprint)
const INSTANCES = 4
const sources = (await sampleStudy()).map(({ path, blob }) => ({ path, blob, sizeBytes: blob.size }))
const reviewer = { id: 'Zq-7', atMs: Date.UTC(2026, 2, 14, 9, 26, 53) }

/** So many as are still to be accepted, up to what is asked for. */
async function prepare({ engine, instance }: Session): Promise<{ readonly batch: string; readonly accepted: number }> {
  const batch = await engine.openBatch()
  let accepted = 0
  for (const source of sources.slice(0, INSTANCES)) {
    const looked = await instance.look(source)
    if (looked.kind !== 'source' || looked.sha256 === undefined) continue
    await instance.prepare(source, batch, { sha256: looked.sha256, reviewer })
    accepted += 1
  }
  await engine.closeBatch(batch, [])
  return { batch, accepted }
}

const jobsOf = (disk: MemoryDisk): Promise<readonly Job[]> => memoryOutbox(disk).jobs.list()

/** As a disk does that forgets. */
const damage = async (disk: MemoryDisk, kind: Job['kind']): Promise<void> => {
  const objects = (await jobsOf(disk)).flatMap(objectsOf)
  const damaged = objects.find((object) => object.kind === kind)!
  for (const [key, block] of disk.tables.blocks) {
    const bytes = (block as Uint8Array).map((byte) => byte ^ 1)
    if (key.startsWith(damaged.id)) disk.tables.blocks.set(key, bytes)
  }
}

const restored = async (store: ReturnType<typeof memoryStore>) => {
  const key = new Blob([recipient.privatePem])
  const { restored: count, refused } = await restoreApi(() => store).restore(
    { link: LINK, key, into: 'zip' },
    () => undefined,
  )
  return { count, refused }
}

const parked = async (disk: MemoryDisk) => (await jobsOf(disk)).filter(({ state }) => state.state === 'parked').length
const emptied = (disk: MemoryDisk) => expect.poll(() => disk.tables.jobs.size, { timeout: 20_000 }).toBe(0)

/** All is accepted and closed before any of it is sent, and one object is damaged meanwhile. */
const withDamaged = async (kind: Job['kind']) => {
  const [here, store] = [device({ project, secret }), memoryStore()]
  const now = await session(here, store)
  now.engine.pause()
  const { accepted } = await prepare(now)
  expect(accepted).toBe(INSTANCES)
  await damage(here.disk, kind)
  now.engine.resume()
  await expect.poll(() => parked(here.disk), { timeout: 20_000 }).toBe(1)
  return { here, store, now }
}

describe('an object that is given up', () => {
  afterEach(closePorts)

  it('is named by no manifest: the others of its batch are listed, and its source is taken again', async () => {
    const { here, store, now } = await withDamaged('instance')
    await expect.poll(() => here.disk.tables.jobs.size, { timeout: 20_000 }).toBe(2)
    expect(await now.engine.giveUp()).toBe(1)
    await emptied(here.disk)
    await expect.poll(() => restored(store), { timeout: 20_000 }).toEqual({ count: INSTANCES - 1, refused: [] })
    expect((await prepare(now)).accepted).toBe(1)
    await emptied(here.disk)
    await expect.poll(() => restored(store), { timeout: 20_000 }).toEqual({ count: INSTANCES, refused: [] })
  })

  it('gives way to its source, chosen again, and the manifest of its first batch is true', async () => {
    const { here, store, now } = await withDamaged('instance')
    expect((await prepare(now)).accepted).toBe(1)
    await emptied(here.disk)
    await expect.poll(() => restored(store), { timeout: 20_000 }).toEqual({ count: INSTANCES, refused: [] })
  })

  it.each(['catalogue', 'manifest'] as const)('is made again when it is the %s', async (kind) => {
    const { here, store, now } = await withDamaged(kind)
    await now.engine.giveUp()
    await expect.poll(() => restored(store), { timeout: 20_000 }).toEqual({ count: INSTANCES, refused: [] })
    await emptied(here.disk)
  })

  it('on a locked device leaves the manifest to the next unlock', async () => {
    const { here, store, now } = await withDamaged('catalogue')
    now.engine.lock()
    await now.engine.giveUp()
    await unlockEngine(now)
    await expect.poll(() => restored(store), { timeout: 20_000 }).toEqual({ count: INSTANCES, refused: [] })
    await emptied(here.disk)
  })
})
