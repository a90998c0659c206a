import { sha256 } from '../../src/crypto/digest.ts'
import { indexedDbOutbox } from '../../src/storage/indexeddb.browser.ts'

/** Loaded into a page of the app's origin by outbox.bench.ts: what it puts into the outbox the app finds there. */
declare global {
  var fillOutbox: (objects: number, sizeBytes: number) => Promise<void>
}

const AT_ONCE = 500

const FIXED = {
  batch: 'ba7c4',
  kind: 'instance',
  acceptedMs: 0,
  messageId: '',
  recipients: [],
  group: 'study',
} as const

const acceptance = async (order: number, sizeBytes: number) => {
  const body = crypto.getRandomValues(new Uint8Array(sizeBytes))
  const digest = await sha256(body)
  const id = order.toString(16).padStart(32, '0')
  const sealed = { ...FIXED, id, order, sizeBytes, blockBytes: sizeBytes, sha256: digest, blocks: [digest] }
  return { sealed, blocks: [{ index: 0, body }] }
}

globalThis.fillOutbox = async (objects, sizeBytes) => {
  const store = indexedDbOutbox()
  await store.lead()
  for (let from = 0; from < objects; from += AT_ONCE) {
    const orders = Array.from({ length: Math.min(AT_ONCE, objects - from) }, (_, index) => from + index)
    await store.jobs.accept(await Promise.all(orders.map((order) => acceptance(order, sizeBytes))))
  }
  store.close()
}
