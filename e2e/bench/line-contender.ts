import { sha256 } from '../../src/crypto/digest.ts'
import { accept } from '../../src/outbox/accept.ts'
import type { OutboxStore } from '../../src/outbox/ports.ts'
import { engine } from '../../src/pipeline/engine.ts'
import { parseAccessLink } from '../../src/upload/access-link.ts'
import { azureStore } from '../../src/upload/azure.ts'
import { fixedLink } from '../../src/upload/link-source.ts'

const MiB = 1024 * 1024
const { signal } = new AbortController()

const ended = () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

/** How long small objects that wait in the outbox take until all are delivered. In milliseconds. */
export async function deliverAll(
  outbox: OutboxStore,
  link: string,
  contents: readonly Uint8Array<ArrayBuffer>[],
): Promise<number> {
  let delivered = 0
  const stop = new AbortController()
  const { promise, resolve } = ended()
  const running = engine(outbox, {
    onReceipt: () => {
      delivered += 1
      if (delivered === contents.length) resolve()
    },
  })
  await running.lead()
  for (const [index, body] of contents.entries()) {
    const measure = { sizeBytes: body.length, sha256: await sha256(body) }
    const ciphertext = { stream: new Blob([body]).stream(), done: Promise.resolve(measure) }
    const details = () => Promise.resolve({ messageId: '', recipients: [], group: 'study' })
    const arriving = { id: `object-${index}`, batch: 'batch', kind: 'instance' as const, ciphertext, details }
    await accept({ ...arriving, maxBytes: body.length, blockBytes: MiB }, running.intake, signal)
  }
  const finished = running.run(stop.signal)
  const beganMs = performance.now()
  running.connect(azureStore(fixedLink(parseAccessLink(link))))
  await promise
  const tookMs = performance.now() - beganMs
  stop.abort()
  await finished
  return tookMs
}
