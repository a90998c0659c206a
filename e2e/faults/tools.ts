import { importRecipient } from '../../src/crypto/recipient.ts'
import type { FailureCode } from '../../src/errors.ts'
import { objectsOf, type Open } from '../../src/outbox/places.ts'
import { acceptSealing } from '../../src/pipeline/accept.ts'
import { engine } from '../../src/pipeline/engine.ts'
import { sealContent } from '../../src/seal/sealing.ts'
import { indexedDbOutbox } from '../../src/storage/indexeddb.browser.ts'
import { linkSource } from '../../src/upload/access-source.ts'
import { parseAccess } from '../../src/upload/access.ts'
import { azureStore } from '../../src/upload/azure.ts'
import type { Source } from './random.ts'

/** Loaded into a page by house.ts: the outbox and its engine on this browser's own IndexedDB and network. */
export interface Accepted {
  readonly key: string
  readonly id: string
  readonly sizeBytes: number
  readonly sha256: string
}

const signals = { outdated: false, refused: [] as FailureCode[] }
const outbox = indexedDbOutbox({ onOutdated: () => (signals.outdated = true) })
const running = engine(outbox, { onLinkRefused: (code) => signals.refused.push(code) })

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

/** The same seed gives the same bytes. Marsaglia's xorshift of 32 bits. */
const noise = ({ sizeBytes, seed }: Source): Uint8Array<ArrayBuffer> => {
  const words = new Uint32Array(Math.ceil(sizeBytes / 4))
  let state = seed
  for (let at = 0; at < words.length; at += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    words[at] = state
  }
  return new Uint8Array(words.buffer, 0, sizeBytes)
}

const accept = async (pem: string, source: Source): Promise<Accepted> => {
  const recipients = [await importRecipient({ name: 'study', pem })]
  const sealing = await sealContent({ lane: 'backup', parts: [noise(source)] }, { lane: 'backup', recipients })
  const { key, sizeBytes: plainBytes, isAlone } = source
  const entry = {
    batch: 'b',
    kind: 'instance',
    plainBytes,
    ledgerKey: key,
    ...(isAlone === true ? { group: key } : {}),
  } as const
  const { id, sizeBytes, sha256 } = await acceptSealing(sealing, entry, running.intake, new AbortController().signal)
  return { key, id, sizeBytes, sha256 }
}

const codeOf = (thrown: unknown): string => {
  const { code, cause } = thrown as { code?: string; cause?: unknown }
  return code === undefined || code === 'internal/unexpected' ? `${code} ${String(cause ?? thrown)}` : code
}

/** Flips a bit of the stored ciphertext, wherever it is kept, as a failing disk does. Says what the bytes are now. */
const damage = (nth: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('sealift-outbox')
    opening.onerror = () => reject(new Error('not opened'))
    opening.onsuccess = () => {
      const tx = opening.result.transaction('blocks', 'readwrite')
      const blocks = tx.objectStore('blocks')
      const keys = blocks.getAllKeys()
      keys.onsuccess = () => {
        const ofObjects = keys.result.filter((key) => !(typeof key === 'string' && key.startsWith('reserve ')))
        const key = ofObjects[nth % ofObjects.length]!
        const reading = blocks.get(key)
        reading.onsuccess = () => {
          const bytes = reading.result as Uint8Array<ArrayBuffer>
          const at = nth % bytes.length
          bytes[at] = bytes[at]! ^ (1 << (nth % 8))
          blocks.put(bytes, key)
          tx.oncomplete = () => {
            opening.result.close()
            resolve(digest(bytes))
          }
        }
      }
    }
  })

/** Whether all of it is still on this device as it was accepted. */
const isWhole = async (job: Open): Promise<boolean> => {
  if (job.rolled === true) return true
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (const index of job.blocks.keys()) parts.push(await outbox.staging.read(job.id, index))
  return (await digest(new Uint8Array(await new Blob(parts).arrayBuffer()))) === job.sha256
}

let passedMs = 0

const tools = {
  signals,
  lead: async () => {
    await running.lead()
    void running.run(new AbortController().signal)
  },
  connect: (access: string, stallMs: number) => {
    const stall = { stallMs, slowestBytesPerSecond: 2 * 1024 * 1024 }
    const source = linkSource(parseAccess(access), { nowMs: () => Date.now() + passedMs })
    running.connect(azureStore(source, { stall }))
  },
  /** So much time goes by for whoever keeps a link. */
  pass: (timeMs: number) => {
    passedMs += timeMs
  },
  /** Two at a time, as instance workers do. Tells of each as it is accepted, and in the end of those that were refused. */
  accept: async (pem: string, sources: readonly Source[]) => {
    const left = [...sources]
    const refused: { key: string; code: string }[] = []
    const take = async (source: Source) => {
      if (!(await running.isAccepted(source.key))) await tellAccepted(await accept(pem, source))
    }
    const work = async () => {
      for (let source = left.shift(); source !== undefined; source = left.shift()) {
        const { key } = source
        await take(source).catch((thrown: unknown) => refused.push({ key, code: codeOf(thrown) }))
      }
    }
    await Promise.all([work(), work()])
    return refused
  },
  damage,
  isAccepted: (key: string) => running.isAccepted(key),
  pause: () => running.line.pause(),
  resume: () => running.line.resume(),
  retryNow: () => running.line.retryNow(),
  /** What a browser says that thinks itself online again, over and over: waits are not what is tested. */
  hintEvery: (everyMs: number) => void setInterval(() => running.line.hint(), everyMs),
  now: () => {
    const { line, heldBytes } = running.line.snapshot()
    return { line, heldBytes, open: running.line.objects().filter(({ state }) => state !== 'verified') }
  },
  left: () => running.line.snapshot().left,
  /** What stands in the outbox, looked at with the eyes of the next session. */
  inventory: async (keys: readonly string[]) => {
    const jobs = await Promise.all(
      (await outbox.jobs.list()).flatMap(objectsOf).map(async (job) => ({
        id: job.id,
        ledgerKey: job.ledgerKey ?? '',
        sha256: job.sha256,
        state: job.state.state,
        whole: await isWhole(job).catch(() => false),
      })),
    )
    const inLedger: string[] = []
    for (const key of keys) if ((await outbox.ledger.get(key)) !== undefined) inLedger.push(key)
    // [Law: the queue is asked before the receipts] One that is finished in between stands in both.
    const receipts = await outbox.receipts.list()
    const done = new Set(receipts.map(({ id }) => id))
    return { jobs: jobs.filter(({ id }) => !done.has(id)), receipts, inLedger }
  },
}
declare global {
  var faults: typeof tools
  var tellAccepted: (accepted: Accepted) => Promise<void>
}
globalThis.faults = tools
