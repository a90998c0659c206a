import { afterEach, describe, expect, it } from 'vitest'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import { Failure } from '../errors.ts'
import { deliveredBefore, lostBatches, type BatchWitness } from '../outbox/witness.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { createProject } from '../seal/project.ts'
import { createSecret } from '../seal/project-secret.ts'
import { memoryStore } from '../upload/memory.ts'
import { closePorts, device as deviceOf, session, type Session } from './session.fixture.ts'

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
const secret = createSecret(root.fingerprint)
/** The browser has cleared vault and outbox: the person has set the device up again. */
const cleared = () => deviceOf({ project, secret })
const sources = (await sampleStudy()).map(({ path, blob }) => ({ path, blob, sizeBytes: blob.size }))
const reviewer = { id: 'Zq-7', atMs: Date.UTC(2026, 2, 14, 9, 26, 53) }

async function prepare({ engine, instance }: Session, some: typeof sources): Promise<void> {
  const batch = await engine.openBatch()
  for (const source of some) {
    const looked = await instance.look(source)
    if (looked.kind === 'source' && looked.sha256 !== undefined)
      await instance.prepare(source, batch, { sha256: looked.sha256, reviewer })
  }
  await engine.closeBatch(batch, [])
}

const kindsSeen = async ({ instance }: Session) => {
  const seen = await Promise.all(sources.map((source) => instance.look(source)))
  return seen.map((looked) => (looked.kind === 'source' ? looked.summary.kind : looked.kind))
}

const noCopy = new Map<string, BatchWitness>()
const follow = ({ engine }: Session, copy = new Map(noCopy)) => {
  const read = (): readonly BatchWitness[] => {
    for (const one of engine.witnessed()) copy.set(one.batch, { ...one, isTold: false })
    return [...copy.values()]
  }
  return read
}

describe('a device whose storage was cleared', () => {
  afterEach(closePorts)

  it('knows again what had been delivered and listed, and takes the rest once more', async () => {
    const store = memoryStore()
    const before = await session(cleared(), store)
    const copy = follow(before)
    await prepare(before, sources.slice(0, 6))
    await expect.poll(() => copy().at(0)?.isListed, { timeout: 20_000 }).toBe(true)
    before.engine.pause()
    await prepare(before, sources.slice(6, 10))
    const told = copy()
    expect(told).toMatchObject([
      { accepted: 6, delivered: 6, isListed: true },
      { accepted: 4, delivered: 0, isListed: false },
    ])

    const after = await session(cleared(), store)
    const known = new Set(await after.engine.knownBatches())
    expect(lostBatches(told, known).map(({ lost }) => lost)).toEqual([0, 4])
    expect((await kindsSeen(after)).every((kind) => kind === 'ready')).toBe(true)
    after.engine.remember(deliveredBefore(told, known))
    const seen = await kindsSeen(after)
    expect(seen.map((kind) => kind === 'already-accepted')).toEqual(sources.map((_, index) => index < 6))
  })

  it('takes again what had arrived without the manifest that names it', async () => {
    const inner = memoryStore()
    let manifests = 0
    const put: typeof inner.put = (name, body, signal) => {
      if (!name.startsWith('manifest-')) return inner.put(name, body, signal)
      manifests += 1
      throw new Failure('upload/network')
    }
    const before = await session(cleared(), { ...inner, put })
    const copy = follow(before)
    await prepare(before, sources.slice(0, 3))
    await expect.poll(() => manifests, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(copy()).toMatchObject([{ accepted: 3, delivered: 3, isListed: false }])

    const after = await session(cleared(), inner)
    expect(lostBatches(copy(), new Set())).toMatchObject([{ delivered: 3, lost: 3 }])
    after.engine.remember(deliveredBefore(copy(), new Set()))
    expect((await kindsSeen(after)).every((kind) => kind === 'ready')).toBe(true)
  })

  it('says nothing to another project: its marks are others', async () => {
    const before = await session(cleared(), memoryStore())
    const copy = follow(before)
    await prepare(before, sources.slice(0, 2))
    await expect.poll(() => copy().at(0)?.isListed, { timeout: 20_000 }).toBe(true)
    const other = await session(deviceOf({ project, secret: createSecret(root.fingerprint) }), memoryStore())
    other.engine.remember(deliveredBefore(copy(), new Set()))
    expect((await kindsSeen(other)).every((kind) => kind === 'ready')).toBe(true)
  })

  it('the next session of a device that kept its outbox tells the copy all of it again', async () => {
    const [here, store] = [cleared(), memoryStore()]
    const first = await session(here, store)
    const copy = follow(first)
    await prepare(first, sources.slice(0, 4))
    await expect.poll(() => copy().at(0)?.isListed, { timeout: 20_000 }).toBe(true)
    const next = await session(here, store)
    expect(follow(next)()).toEqual(copy())
    expect(lostBatches(copy(), new Set(await next.engine.knownBatches()))).toEqual([])
  })
})
