import { describe, expect, it } from 'vitest'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { Failure } from '../errors.ts'
import type { Receipt } from '../outbox/job.ts'
import { batchName } from '../seal/object-name.ts'
import { manifestObject, signManifest } from '../seal/manifest.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { memoryStore } from '../upload/memory.ts'
import { acceptDocument } from '../pipeline/accept.ts'
import { acceptedAs, listed } from '../pipeline/batch.ts'
import { engine } from '../pipeline/engine.ts'
import { manifestAt } from '../pipeline/restore.ts'

const { signal } = new AbortController()
const OBJECTS = 2500

const refused = () => Promise.reject(new Failure('upload/not-permitted'))

/** As under a link that may only create. */
const createOnly = () => {
  const inner = memoryStore()
  return { inner, store: { ...inner, joinsBlocks: () => Promise.resolve(false), stage: refused, commit: refused } }
}

const manifestOf = async () => {
  const device = await importSigner((await generateSigner()).privatePem)
  const batch = batchName()
  const objects = Array.from({ length: OBJECTS }, (_, index) =>
    manifestObject({
      objectName: index.toString(16).padStart(40, '0'),
      messageId: 'ee'.repeat(32),
      sizeBytes: 10,
      sha256: 'ab'.repeat(32),
      recipients: ['cd'.repeat(32), 'ef'.repeat(32)],
    }),
  )
  const facts = { batch, lane: 'research', project: '0d'.repeat(32), created: '2026-01-01T00:00:00Z', objects } as const
  return { batch, ...(await signManifest(facts, device)) }
}

describe('a manifest of several blocks', () => {
  it.each(['when it is accepted', 'afterwards'])(
    'is one blob also where a link may only create, whether that is known %s',
    async (when) => {
      const receipts: Receipt[] = []
      const running = engine(memoryOutbox(), { onReceipt: (receipt) => receipts.push(receipt) })
      await running.lead()
      const stop = new AbortController()
      const ended = running.run(stop.signal)
      const { inner, store } = createOnly()
      if (when === 'when it is accepted') running.connect(store)
      const { batch, bytes, name } = await manifestOf()
      const { blocks } = await acceptDocument({ name, bytes }, { batch, kind: 'manifest' }, running.intake, signal)
      expect(blocks.length).toBeGreaterThan(1)
      if (when === 'afterwards') running.connect(store)
      await expect.poll(() => receipts.length, { timeout: 5000 }).toBe(1)
      const { objects } = await manifestAt(name, { reader: inner, signal })
      expect(objects).toHaveLength(OBJECTS)
      stop.abort()
      await ended
    },
  )

  it('says in which parts the catalogue stands that was accepted just before', async () => {
    const outbox = memoryOutbox()
    const running = engine(outbox)
    await running.lead()
    const { store } = createOnly()
    running.connect(store)
    const bytes = crypto.getRandomValues(new Uint8Array(65_536))
    const document = {
      name: 'ca'.repeat(20),
      bytes: new Uint8Array(await new Blob(Array(48).fill(bytes)).arrayBuffer()),
    }
    const catalogue = { batch: 'batch', kind: 'catalogue' } as const
    const sealed = await acceptDocument(document, catalogue, running.intake, signal)
    const accepted = await acceptedAs(sealed.id, 'batch', outbox)
    expect(listed(accepted!).segments.map(({ blob }) => blob)).toEqual(
      sealed.blocks.map((_, index) => `${sealed.id}-00000${index}`),
    )
  })
})
