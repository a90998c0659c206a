import { afterEach, describe, expect, it } from 'vitest'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { createSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { memoryStore } from '../upload/memory.ts'
import { engineApi } from './engine-api.ts'
import { closePorts, device as deviceOf, PASSPHRASE, session } from './session.fixture.ts'
import { vaultApi } from './vault-api.ts'

const REVIEWER = { id: 'Zq-7', atMs: Date.UTC(2026, 2, 14, 9, 26, 53) }
const BUSY = { timeout: 10_000 }
const signal = new AbortController().signal

const recipient = await generateRecipient(undefined, 3072)
const root = await importSigner((await generateSigner()).privatePem)
const recipients = [{ name: 'study', pem: recipient.publicPem }]
const project = await createProject({ name: 'Study', lane: 'research', profile: BASIC_PROFILE, recipients }, root)
const device = () => deviceOf({ project, secret: createSecret(root.fingerprint) })
type Here = ReturnType<typeof device>
type Store = ReturnType<typeof memoryStore>

/** A session that dies with an instance accepted and its batch open. */
const leftOpen = async (here: Here, store: Store) => {
  const { engine, instance } = await session(here, store)
  const [{ path, blob } = { path: '', blob: new Blob() }] = await sampleStudy()
  const source = { path, blob, sizeBytes: blob.size }
  const looked = await instance.look(source)
  if (looked.kind === 'archive' || looked.sha256 === undefined) throw new Error('not an instance')
  await instance.prepare(source, await engine.openBatch(), { sha256: looked.sha256, reviewer: REVIEWER })
}

/** An outbox that takes no catalogue before it is let. */
const gated = (outbox: OutboxStore) => {
  const door = { reached: 0, open: (): void => undefined }
  const opened = new Promise<void>((resolve) => (door.open = resolve))
  const accept: OutboxStore['jobs']['accept'] = async (acceptances) => {
    if (acceptances.some(({ sealed }) => sealed.kind === 'catalogue')) {
      door.reached += 1
      await opened
    }
    await outbox.jobs.accept(acceptances)
  }
  return { outbox: { ...outbox, jobs: { ...outbox.jobs, accept } }, door }
}

/** The vault worker of now, and how it is ended: what was asked of it is never answered. */
const vaultOf = async ({ vault: records }: Here) => {
  const vault = vaultApi(records, 'localhost')
  await vault.unlock(PASSPHRASE)
  const ports: MessagePort[] = []
  const connect = () => {
    const { port1, port2 } = new MessageChannel()
    ports.push(port1)
    vault.connectEngine(port1)
    return port2
  }
  const kill = () => {
    for (const port of ports.splice(0)) port.close()
  }
  return { connect, kill }
}

/** A port to a vault that does not answer. */
const deaf = () => {
  const { port1, port2 } = new MessageChannel()
  port1.close()
  return port2
}

const manifestsIn = async (store: Store): Promise<number> => {
  let manifests = 0
  for await (const { name } of store.list('manifest-', signal)) manifests += name === '' ? 0 : 1
  return manifests
}

describe('a lock', () => {
  const ends: (() => void)[] = []
  afterEach(() => {
    for (const end of ends.splice(0)) end()
    closePorts()
  })

  it.each([1, 2])(
    'ends what %s unlocks have begun, and what it has left open is closed after the next',
    async (times) => {
      const [here, store] = [device(), memoryStore()]
      await leftOpen(here, store)
      const { outbox, door } = gated(memoryOutbox(here.disk))
      const engine = engineApi(outbox, () => store)
      await engine.start()
      const vault = await vaultOf(here)
      await engine.unlock(vault.connect())
      await expect.poll(() => door.reached, BUSY).toBe(1)
      // As when the link changes while a batch is being closed.
      for (let unlocks = 1; unlocks < times; unlocks += 1) await engine.unlock(vault.connect())
      vault.kill()
      engine.lock()
      door.open()
      const next = await vaultOf(here)
      ends.push(next.kill)
      await engine.unlock(next.connect())
      await expect.poll(() => manifestsIn(store), BUSY).toBe(1)
    },
  )

  it('that comes while the vault is asked is obeyed: nobody waits, and nothing is connected', async () => {
    const here = device()
    await session(here, memoryStore())
    let connected = 0
    const engine = engineApi(memoryOutbox(here.disk), () => {
      connected += 1
      return memoryStore()
    })
    await engine.start()
    const vault = await vaultOf(here)
    ends.push(vault.kill)
    const unlocking = [engine.unlock(vault.connect()), engine.unlock(deaf())]
    engine.lock()
    await Promise.all(unlocking)
    // The vault answers meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(connected).toBe(0)
    await expect(engine.openBatch()).rejects.toMatchObject({ code: 'vault/locked' })
  })
})
