import { importRecipient } from '../../src/crypto/recipient.ts'
import { acceptSealing } from '../../src/pipeline/accept.ts'
import { engine } from '../../src/pipeline/engine.ts'
import { sealContent } from '../../src/seal/sealing.ts'
import { indexedDbOutbox } from '../../src/storage/indexeddb.browser.ts'
import { linkSource } from '../../src/upload/access-source.ts'
import { parseAccess } from '../../src/upload/access.ts'
import { azureStore } from '../../src/upload/azure.ts'

/** Loaded into a page by rolling-in-chromium.test.ts. */
const MiB = 1024 * 1024
const BUDGET_BYTES = 8 * MiB
const SOURCE = 'source'

const outbox = indexedDbOutbox()
const running = engine(outbox, { budgetBytes: BUDGET_BYTES })
await running.lead()
void running.run(new AbortController().signal)

const most = { heldBytes: 0, storedBlocks: 0 }
running.line.subscribe(({ heldBytes }) => (most.heldBytes = Math.max(most.heldBytes, heldBytes)))

/** Every block that this device stores, whichever object it is of; the reserve is of none. */
const storedBlocks = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('sealift-outbox')
    opening.onerror = () => reject(new Error('not opened'))
    opening.onsuccess = () => {
      const asking = opening.result.transaction('blocks').objectStore('blocks').getAllKeys()
      asking.onsuccess = () => {
        opening.result.close()
        resolve(asking.result.filter((key) => !(typeof key === 'string' && key.startsWith('reserve '))).length)
      }
    }
  })

/** Nothing compresses it. */
const noise = (sizeBytes: number): Blob =>
  new Blob(Array.from({ length: sizeBytes / 65_536 }, () => crypto.getRandomValues(new Uint8Array(65_536))))

const tools = {
  connect: (link: string) => running.connect(azureStore(linkSource(parseAccess(link)))),
  /** Seals so many random bytes into the outbox, and says what it was and what became of it. */
  accept: async (pem: string, sizeBytes: number) => {
    const recipients = [await importRecipient({ name: 'study', pem })]
    const sealing = await sealContent({ lane: 'backup', parts: [noise(sizeBytes)] }, { lane: 'backup', recipients })
    const entry = { batch: 'b', kind: 'instance', plainBytes: sizeBytes, ledgerKey: SOURCE } as const
    const { id, sha256, blocks } = await acceptSealing(sealing, entry, running.intake, new AbortController().signal)
    return { id, sha256, blocks: blocks.length, plainSha256: (await sealing.done).plainSha256 }
  },
  /** What this device holds, and the most that it has held. */
  held: async () => {
    const blocks = await storedBlocks()
    most.storedBlocks = Math.max(most.storedBlocks, blocks)
    const [jobs, receipts] = [await outbox.jobs.list(), await outbox.receipts.list()]
    return {
      blocks,
      jobs: jobs.map(({ id }) => id),
      receipts: receipts.map(({ id, how }) => ({ id, how })),
      inLedger: (await outbox.ledger.get(SOURCE)) !== undefined,
      rolling: running.line.snapshot().rolling,
      line: running.line.snapshot().line,
      most,
    }
  },
}
declare global {
  var rolling: typeof tools
}
globalThis.rolling = tools
