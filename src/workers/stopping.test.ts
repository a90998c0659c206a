import { afterEach, describe, expect, it } from 'vitest'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import { engine } from '../pipeline/engine.ts'
import { sampleStudy, type SampleFile } from '../pipeline/sample-study.ts'
import { createSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { intakeAt, receptionApi, type ReceptionApi } from './reception-api.ts'
import { closePorts, device as deviceOf, session } from './session.fixture.ts'
import { expose, wrap } from './thread.ts'

const recipient = await generateRecipient(undefined, 3072)
const root = await importSigner((await generateSigner()).privatePem)
const recipients = [{ name: 'study', pem: recipient.publicPem }]
const project = await createProject({ name: 'Study', lane: 'research', profile: BASIC_PROFILE, recipients }, root)
const REVIEWER = { id: 'Zq-7', atMs: Date.UTC(2026, 2, 14, 9, 26, 53) }
/** One instance, and not another one beside it. */
const BUDGET_BYTES = 150_000

const codeOf = (thrown: unknown): unknown => (thrown as { code?: string }).code
const soon = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('waits'), 500))

/** The one that there is room for, and what becomes of another, which waits for more of it. */
const untilFull = async ({ engine, instance }: Awaited<ReturnType<typeof session>>) => {
  const batch = await engine.openBatch()
  const prepared = async ({ path, blob }: SampleFile) => {
    const source = { path, blob, sizeBytes: blob.size }
    const looked = await instance.look(source)
    if (looked.kind === 'archive' || looked.sha256 === undefined) throw new Error('not an instance')
    const approval = { sha256: looked.sha256, reviewer: REVIEWER }
    return { source, outcome: instance.prepare(source, batch, approval).then(() => 'accepted', codeOf) }
  }
  const [one, other] = await sampleStudy()
  expect(await (await prepared(one!)).outcome).toBe('accepted')
  return prepared(other!)
}

describe('a preparation that waits for space', () => {
  afterEach(closePorts)

  it('ends when it is stopped, though nothing leaves the outbox, and its thread is free for the next', async () => {
    const here = deviceOf({ project, secret: createSecret(root.fingerprint) })
    const now = await session(here, undefined, { budgetBytes: BUDGET_BYTES })
    const { outcome, source } = await untilFull(now)
    expect(await Promise.race([outcome, soon()])).toBe('waits')
    await now.instance.stop()
    expect(await outcome).toBe('bytes/aborted')
    expect(await now.instance.look(source)).toMatchObject({ kind: 'source' })
  })
})

describe('the engine’s space, seen from another thread', () => {
  const ports: MessagePort[] = []
  afterEach(() => {
    for (const port of ports.splice(0)) port.close()
  })

  const opened = () => {
    const running = engine(memoryOutbox(), { budgetBytes: 100 })
    const { port1, port2 } = new MessageChannel()
    ports.push(port1, port2)
    const ended = new AbortController()
    expose(receptionApi(running, { remembers: () => false }, ended.signal), port1)
    const far = wrap<ReceptionApi>(port2)
    return { running, far, space: intakeAt(far).space, ended }
  }
  const forEver = new AbortController().signal

  it('is not waited for after the signal, and who comes next does not wait for who has left', async () => {
    const { running, far, space } = opened()
    running.space.hold(60)
    const stop = new AbortController()
    const first = space.waitForSpace(80, stop.signal).catch(codeOf)
    const second = space.waitForSpace(40, forEver).then(() => 'entered')
    await far.budgetBytes()
    expect(running.space.heldBytes()).toBe(60)
    stop.abort()
    expect(await first).toBe('bytes/aborted')
    expect(await second).toBe('entered')
    running.space.release(60)
    await far.budgetBytes()
    expect(running.space.heldBytes()).toBe(40)
  })

  it('is given back when it was granted while the signal came', async () => {
    const { running, far, space } = opened()
    running.space.hold(100)
    const stop = new AbortController()
    const waiting = space.waitForSpace(80, stop.signal).catch(codeOf)
    await far.budgetBytes()
    running.space.release(100)
    expect(running.space.heldBytes()).toBe(80)
    stop.abort()
    expect(await waiting).toBe('bytes/aborted')
    await expect.poll(() => running.space.heldBytes()).toBe(0)
  })

  it('is not asked for when the signal came before', async () => {
    const { running, far, space } = opened()
    await expect(space.waitForSpace(80, AbortSignal.abort())).rejects.toMatchObject({ code: 'bytes/aborted' })
    await far.budgetBytes()
    await expect.poll(() => running.space.heldBytes()).toBe(0)
  })
})
