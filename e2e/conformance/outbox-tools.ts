import { indexedDbOutbox } from '../../src/storage/indexeddb.browser.ts'

/** Loaded into a page by outbox-in-chromium.test.ts. */
const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Zeros would be compressed away and never fill anything. */
const noise = (sizeBytes: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, Math.min(sizeBytes, at + 65_536)))
  return bytes
}

const FIXED = { batch: 'b', kind: 'instance', acceptedMs: 0, messageId: '', recipients: [] } as const
const store = indexedDbOutbox()
await store.lead()

const accept = async (id: string, order: number, sizeBytes: number): Promise<void> => {
  const body = noise(sizeBytes)
  const sha256 = await digest(body)
  const sealed = { ...FIXED, id, order, sizeBytes, blockBytes: sizeBytes, sha256, blocks: [sha256], ledgerKey: id }
  const ledger = { key: id, value: new Uint8Array(1) }
  await store.jobs.accept([{ sealed, blocks: [{ index: 0, body }], ledger }])
}

/** Every job, and whether its bytes are what its record says. */
const inventory = async () => {
  const found: { id: string; whole: boolean; inLedger: boolean }[] = []
  for (const job of await store.jobs.list()) {
    const whole = (await digest(await store.staging.read(job.id, 0))) === job.sha256
    found.push({ id: job.id, whole, inLedger: (await store.ledger.get(job.id)) !== undefined })
  }
  return found
}

const tools = { store, accept, inventory, noise }
declare global {
  var outbox: typeof tools
  var told: (id: string) => Promise<void>
}
globalThis.outbox = tools
