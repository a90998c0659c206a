import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { createSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { memoryStore } from '../upload/memory.ts'
import { memoryVaultStore } from '../crypto/vault-store.ts'
import { closing } from './closing.ts'
import { engineApi } from './engine-api.ts'
import { closePorts, instanceOf, LINK, PASSPHRASE, unlockEngine } from './session.fixture.ts'
import { vaultApi } from './vault-api.ts'

const FULL = new Failure('storage/full')

describe('closing what was left open', () => {
  const closed: string[] = []
  let outcome: () => Promise<void>
  const close = () => {
    closed.push('once')
    return outcome()
  }
  beforeEach(() => {
    closed.length = 0
    outcome = () => Promise.resolve()
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

  it('is done again when a job has left and when time has passed, if it was for want of room', async () => {
    outcome = () => Promise.reject(FULL)
    const made = closing(close, 50)
    made.again()
    await settled()
    made.jobLeft()
    await settled()
    expect(closed).toHaveLength(2)
    outcome = () => Promise.resolve()
    await expect.poll(() => closed.length).toBe(3)
    made.jobLeft()
    await settled()
    expect(closed).toHaveLength(3)
  })

  it('is not done again for any other reason, nor twice for several at once', async () => {
    const made = closing(close, 1)
    made.broke(new Failure('bytes/aborted'))
    outcome = () => Promise.reject(new Failure('storage/unavailable'))
    for (const _ of [1, 2, 3]) made.again()
    await settled()
    made.jobLeft()
    await settled()
    expect(closed).toHaveLength(1)
  })
})

/** A disk that takes no record of a batch and nothing that closes one, as long as it is full. */
const fillable = (store: OutboxStore) => {
  const disk = { isFull: false }
  const unlessFull =
    <A extends unknown[]>(write: (...input: A) => Promise<void>) =>
    (...input: A): Promise<void> =>
      disk.isFull ? Promise.reject(FULL) : write(...input)
  const { batches, jobs, staging } = store
  const outbox: OutboxStore = {
    ...store,
    batches: { ...batches, put: unlessFull((batch) => batches.put(batch)) },
    jobs: { ...jobs, accept: unlessFull((acceptances) => jobs.accept(acceptances)) },
    staging: { ...staging, write: unlessFull((id, block) => staging.write(id, block)) },
  }
  return { disk, outbox }
}

describe('a batch that could not be closed for want of room', () => {
  afterEach(closePorts)

  it('is closed when there is room again, without an unlock', async () => {
    const recipient = await generateRecipient(undefined, 3072)
    const root = await importSigner((await generateSigner()).privatePem)
    const facts = { name: 'Study', lane: 'research', number: 1 } as const
    const recipients = [{ name: 'study', pem: recipient.publicPem }]
    const vault = vaultApi(memoryVaultStore(), 'localhost')
    await vault.create(PASSPHRASE)
    await vault.takeProject(await createProject({ ...facts, profile: BASIC_PROFILE, recipients }, root))
    await vault.takeSecret(createSecret(root.fingerprint))
    await vault.takeLink(LINK)
    const { disk, outbox } = fillable(memoryOutbox())
    const store = memoryStore()
    const engine = engineApi(outbox, () => store)
    await engine.start()
    await unlockEngine({ vault, engine })
    engine.pause()

    const instance = instanceOf(vault, engine)
    const [source] = (await sampleStudy()).map(({ path, blob }) => ({ path, blob, sizeBytes: blob.size }))
    const looked = await instance.look(source!)
    const sha256 = looked.kind === 'source' ? (looked.sha256 ?? '') : ''
    const batch = await engine.openBatch()
    await instance.prepare(source!, batch, { sha256, reviewer: { id: 'AB', atMs: 0 } })
    disk.isFull = true
    await expect(engine.closeBatch(batch, [])).rejects.toMatchObject({ code: 'storage/full' })
    disk.isFull = false
    engine.resume()
    const manifests = async () => {
      const names: string[] = []
      for await (const { name } of store.list('manifest-', new AbortController().signal)) names.push(name)
      return names
    }
    await expect.poll(manifests, { timeout: 10_000 }).toEqual([`manifest-${batch}.json`])
    expect((await outbox.batches.get(batch))?.objects).toBe(1)
  })
})
