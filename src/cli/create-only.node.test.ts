import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAzurite, type Azurite } from '../../e2e/stand/azurite.ts'
import { concat, type Bytes } from '../bytes/concat.ts'
import { collect } from '../bytes/streams.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { accept } from '../outbox/accept.ts'
import type { Receipt } from '../outbox/job.ts'
import { placesOf } from '../outbox/places.ts'
import { engine } from '../pipeline/engine.ts'
import { memoryOutbox } from '../storage/memory.ts'
import { parseAccessLink } from '../upload/access-link.ts'
import { azureStore } from '../upload/azure.ts'
import { fixedLink } from '../upload/link-source.ts'

const MiB = 1024 * 1024
const { signal } = new AbortController()
let azurite: Azurite
let containers = 0

beforeAll(async () => {
  azurite = await startAzurite()
}, 60_000)
afterAll(async () => azurite.stop())

const random = (sizeBytes: number): Bytes => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes
}

/** An engine with what it has delivered so far, and the container that it sends to. */
const sending = async (budgetBytes?: number) => {
  const container = `create-only-${(containers += 1)}`
  await azurite.createContainer(container)
  const store = (rights: string) => azureStore(fixedLink(parseAccessLink(azurite.accessLink({ container, rights }))))
  const receipts: Receipt[] = []
  const running = engine(memoryOutbox(), {
    onReceipt: (receipt) => receipts.push(receipt),
    ...(budgetBytes === undefined ? {} : { budgetBytes }),
  })
  await running.lead()
  const stop = new AbortController()
  const ended = running.run(stop.signal)
  const take = async (id: string, bytes: Bytes) => {
    const measure = { sizeBytes: bytes.length, sha256: await sha256(bytes) }
    const ciphertext = { stream: new Blob([bytes]).stream(), done: Promise.resolve(measure) }
    const details = () => Promise.resolve({ messageId: '', recipients: [], group: 'study' })
    const arriving = { id, batch: 'b', kind: 'instance' as const, ciphertext, details }
    return accept({ ...arriving, maxBytes: bytes.length, blockBytes: MiB }, running.intake, signal)
  }
  const end = async () => {
    stop.abort()
    await ended
  }
  /** SHA-256 of what stands in the container where the receipt says. */
  const delivered = async (id: string): Promise<string> => {
    const receipt = receipts.find((one) => one.id === id)
    const reader = store('r')
    const pieces = placesOf(receipt!).map(async ({ blob, offset, length }) =>
      collect(await reader.read(blob, { offset, length }, signal)),
    )
    return sha256(concat(await Promise.all(pieces)))
  }
  return { running, store, receipts, take, end, delivered }
}

describe('a link that may only create', () => {
  it('sends a large object as blobs of their own, small ones in a pack, and what a receipt says is where they are', async () => {
    const { running, store, receipts, take, end, delivered } = await sending()
    const contents = new Map([
      ['large', random(3 * MiB + 17)],
      ...[1, 2, 3].map((nth) => [`small-${nth}`, random(300_000)] as const),
    ])
    for (const [id, bytes] of contents) await take(id, bytes)
    running.connect(store('c'))
    await expect.poll(() => receipts.length, { timeout: 20_000 }).toBe(4)
    for (const [id, bytes] of contents) expect(await delivered(id)).toBe(await sha256(bytes))
    const names: string[] = []
    for await (const { name } of store('l').list('', signal)) names.push(name)
    expect(names.filter((name) => name.startsWith('large'))).toEqual([0, 1, 2, 3].map((nth) => `large-00000${nth}`))
    expect(names).toHaveLength(5)
    expect(receipts.every(({ how }) => how === 'block-checksums')).toBe(true)
    await end()
  })

  it('goes on in parts what another link had begun in blocks, and keeps the parts when that comes back', async () => {
    const { running, store, receipts, take, end, delivered } = await sending()
    const bytes = random(2 * MiB + 1)
    await take('large', bytes)
    const blocked = store('cw')
    const never = (_name: string, _blocks: unknown, stop: AbortSignal) =>
      new Promise<never>((_, reject) => stop.addEventListener('abort', () => reject(new Failure('bytes/aborted'))))
    running.connect({ ...blocked, commit: never })
    await expect.poll(() => running.line.snapshot().acknowledgedBytes, { timeout: 20_000 }).toBe(bytes.length)
    running.connect(store('c'))
    await expect.poll(() => receipts.length, { timeout: 20_000 }).toBe(1)
    expect(await delivered('large')).toBe(await sha256(bytes))
    expect(placesOf(receipts[0]!)).toHaveLength(3)
    await end()
  })

  it('takes what is sent while it is sealed', async () => {
    const { running, store, receipts, take, end, delivered } = await sending(2 * MiB)
    running.connect(store('c'))
    const bytes = random(5 * MiB)
    await take('rolled', bytes)
    await expect.poll(() => receipts.length, { timeout: 20_000 }).toBe(1)
    expect(await delivered('rolled')).toBe(await sha256(bytes))
    expect(placesOf(receipts[0]!)).toHaveLength(5)
    await end()
  })
})
