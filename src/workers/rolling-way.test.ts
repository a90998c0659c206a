import { afterEach, describe, expect, it } from 'vitest'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import type { Snapshot } from '../outbox/snapshot.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { createSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import { memoryStore } from '../upload/memory.ts'
import { restoreApi } from './restore-api.ts'
import { closePorts, device as deviceOf, LINK, session, type Session } from './session.fixture.ts'

/** Smaller than what any instance or catalogue may become, larger than a manifest of these. */
const BUDGET_BYTES = 48 * 1024
const REVIEWER = { id: 'Zq-7', atMs: Date.UTC(2026, 2, 14, 9, 26, 53) }
const signal = new AbortController().signal
const BUSY = { timeout: 20_000 }

const recipient = await generateRecipient(undefined, 3072)
const root = await importSigner((await generateSigner()).privatePem)
const recipients = [{ name: 'study', pem: recipient.publicPem }]
const project = await createProject({ name: 'Study', lane: 'research', profile: BASIC_PROFILE, recipients }, root)
const device = () => deviceOf({ project, secret: createSecret(root.fingerprint) })

type Store = ReturnType<typeof memoryStore>
type Here = ReturnType<typeof device>

const sources = async () =>
  (await sampleStudy()).slice(0, 2).map(({ path, blob }) => ({ path, blob, sizeBytes: blob.size }))
const begin = (here: Here, store: Store) => session(here, store, { budgetBytes: BUDGET_BYTES })

const prepareOne = async ({ instance }: Session, batch: string, at = 0) => {
  const source = (await sources())[at]!
  const looked = await instance.look(source)
  if (looked.kind === 'archive' || looked.sha256 === undefined) return undefined
  return instance.prepare(source, batch, { sha256: looked.sha256, reviewer: REVIEWER })
}

const namesIn = async (store: Store): Promise<readonly string[]> => {
  const names: string[] = []
  for await (const { name } of store.list('', signal)) names.push(name)
  return names
}

const snapshotOf = ({ engine }: Session): Snapshot => {
  const seen: Snapshot[] = []
  engine.subscribe((now) => seen.push(now))
  return seen[0]!
}

/** Blocks of objects: the reserve belongs to none. */
const heldBlocks = ({ disk }: Here): number =>
  [...disk.tables.blocks.keys()].filter((key) => !key.startsWith('reserve ')).length

const nothingIsHeld = async (now: Session, here: Here) => {
  await expect.poll(() => snapshotOf(now), BUSY).toMatchObject({ rolling: [], heldBytes: 0 })
  expect(heldBlocks(here)).toBe(0)
}

/** A store that takes blocks and then answers nothing, for as long as the door is closed. */
const closing = () => {
  const store = memoryStore()
  const doors = { closed: true, tried: 0 }
  const commit: Store['commit'] = async (name, blocks, stop) => {
    doors.tried += 1
    if (doors.closed)
      await new Promise((_, reject) => stop.addEventListener('abort', () => reject(new Error('stopped'))))
    return store.commit(name, blocks, stop)
  }
  return { store: { ...store, commit }, doors }
}

describe('an object that the outbox cannot hold', () => {
  afterEach(closePorts)

  it('goes to the store while it is sealed, and comes back byte for byte', async () => {
    const [here, store] = [device(), memoryStore()]
    let blocks = 0
    const stage: Store['stage'] = (name, block, stop) => {
      blocks = Math.max(blocks, heldBlocks(here))
      return store.stage(name, block, stop)
    }
    const now = await begin(here, { ...store, stage })
    const batch = await now.engine.openBatch()
    for (const at of [0, 1]) expect(await prepareOne(now, batch, at)).toBeDefined()
    expect(await prepareOne(now, batch)).toBeUndefined()
    await now.engine.closeBatch(batch, [])
    await expect.poll(() => here.disk.tables.jobs.size, BUSY).toBe(0)
    expect(blocks).toBe(0)
    const restored = await restoreApi(() => store).restore(
      { link: LINK, key: new Blob([recipient.privatePem]), into: 'zip' },
      () => undefined,
    )
    expect(restored).toMatchObject({ restored: 2, refused: [] })
    await nothingIsHeld(now, here)
  })

  it('is not accepted when the tab dies before the store has made it an object, and then gets another name', async () => {
    const here = device()
    const { store, doors } = closing()
    const died = await begin(here, store)
    void prepareOne(died, await died.engine.openBatch()).catch(() => undefined)
    await expect.poll(() => doors.tried, BUSY).toBe(1)
    const [first] = snapshotOf(died).rolling
    expect([here.disk.tables.jobs.size, here.disk.tables.ledger.size, heldBlocks(here)]).toEqual([0, 0, 0])
    doors.closed = false
    const next = await begin(here, store)
    expect(await prepareOne(next, await next.engine.openBatch())).toBeDefined()
    const [name] = [...here.disk.tables.ledger.keys()].length === 1 ? await namesIn(store) : []
    expect(name).toBeDefined()
    expect(name).not.toBe(first?.id)
  })

  it.each(['stop', 'lock', 'end of its thread'] as const)(
    'is given up at a %s, and nothing of it is held',
    async (how) => {
      const here = device()
      const { store, doors } = closing()
      const now = await begin(here, store)
      const outcome = prepareOne(now, await now.engine.openBatch()).then(
        () => 'accepted',
        (thrown: unknown) => (thrown as { code?: string }).code,
      )
      await expect.poll(() => doors.tried, BUSY).toBe(1)
      expect(snapshotOf(now)).toMatchObject({ line: { state: 'running' }, rolling: [{}], heldBytes: BUDGET_BYTES })
      if (how === 'stop') await now.instance.stop()
      else if (how === 'lock') now.engine.lock()
      else now.engine.endInstances()
      expect(await outcome).toBe('bytes/aborted')
      await nothingIsHeld(now, here)
      doors.closed = false
      expect([here.disk.tables.jobs.size, await namesIn(store)]).toEqual([0, []])
    },
  )

  it('waits while the person has paused, and goes on', async () => {
    const here = device()
    const { store, doors } = closing()
    const now = await begin(here, store)
    const preparing = prepareOne(now, await now.engine.openBatch())
    await expect.poll(() => doors.tried, BUSY).toBe(1)
    now.engine.pause()
    doors.closed = false
    await expect.poll(() => snapshotOf(now).line, BUSY).toEqual({ state: 'paused' })
    expect(here.disk.tables.jobs.size).toBe(0)
    now.engine.resume()
    expect(await preparing).toBeDefined()
  })

  it('and that the store has lost afterwards asks for its source, which takes its place', async () => {
    const [here, store] = [device(), memoryStore()]
    const lost = new Set<string>()
    const stat: Store['stat'] = (name, stop) => (lost.has(name) ? Promise.resolve(undefined) : store.stat(name, stop))
    const commit: Store['commit'] = async (name, blocks, stop) => {
      const stored = await store.commit(name, blocks, stop)
      if (lost.size === 0) lost.add(name)
      return stored
    }
    const now = await begin(here, { ...store, stat, commit })
    expect(await prepareOne(now, await now.engine.openBatch())).toBeDefined()
    await expect
      .poll(() => now.engine.objects().map(({ id, state, code }) => [id, state, code]), BUSY)
      .toEqual([[[...lost][0], 'parked', 'outbox/not-kept']])
    now.engine.retryNow()
    await expect.poll(() => now.engine.objects()[0]?.state, BUSY).toBe('parked')
    expect(await prepareOne(now, await now.engine.openBatch())).toBeDefined()
    await expect.poll(() => here.disk.tables.jobs.size, BUSY).toBe(0)
    expect(here.disk.tables.ledger.size).toBe(1)
    expect([...here.disk.tables.receipts.keys()]).not.toContain([...lost][0])
    expect(await prepareOne(now, await now.engine.openBatch())).toBeUndefined()
  })
})
