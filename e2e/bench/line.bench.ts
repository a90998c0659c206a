import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sha256 } from '../../src/crypto/digest.ts'
import { accept } from '../../src/outbox/accept.ts'
import { engine } from '../../src/pipeline/engine.ts'
import { memoryOutbox } from '../../src/storage/memory.ts'
import { parseAccessLink } from '../../src/upload/access-link.ts'
import { azureStore } from '../../src/upload/azure.ts'
import { fixedLink } from '../../src/upload/link-source.ts'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { startSlowLine, type LineFacts } from './slow-line.ts'

const MiB = 1024 * 1024
const OBJECTS = 96
const OBJECT_BYTES = MiB / 4
const ROUNDS = 3
const LINES: readonly LineFacts[] = [
  { roundTripMs: 100, bytesPerSecond: 5 * MiB },
  { roundTripMs: 100, bytesPerSecond: 2 * MiB },
]
const { signal } = new AbortController()
const run = promisify(execFile)

interface Way {
  readonly link: string
  readonly contents: readonly Uint8Array<ArrayBuffer>[]
}

/** All of it as one file, by one request: what the line takes. */
async function byCurl({ link, contents }: Way): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sealift-bench-'))
  const file = join(folder, 'all')
  writeFileSync(file, Buffer.concat(contents))
  const url = new URL(link)
  url.pathname += '/by-curl'
  const headers = ['-H', 'x-ms-blob-type: BlockBlob', '-H', 'x-ms-version: 2021-12-02', '-H', 'Expect:']
  const beganMs = performance.now()
  await run('curl', ['-sS', '--fail', '-T', file, ...headers, url.href])
  const tookMs = performance.now() - beganMs
  rmSync(folder, { recursive: true })
  return tookMs
}

/** The same bytes as small objects that wait in the outbox. */
async function bySealift({ link, contents }: Way): Promise<number> {
  let delivered = 0
  const stop = new AbortController()
  const { promise, resolve } = ended()
  const running = engine(memoryOutbox(), {
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

const ended = () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

async function oneLine(azurite: Azurite, facts: LineFacts, nth: number): Promise<string> {
  const contents = Array.from({ length: OBJECTS }, () => new Uint8Array(randomBytes(OBJECT_BYTES)))
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const slow = await startSlowLine(new URL(azurite.origin), facts)
    const linkTo = async (name: string) => {
      await azurite.createContainer(name)
      return azurite.accessLink({ container: name, rights: 'cw' }).replace(azurite.origin, slow.origin)
    }
    const curlMs = await byCurl({ link: await linkTo(`curl-${nth}-${round}`), contents })
    const sealiftMs = await bySealift({ link: await linkTo(`sealift-${nth}-${round}`), contents })
    ratios.push(curlMs / sealiftMs)
    await slow.stop()
  }
  const [least, median, most] = ratios.sort((a, b) => a - b).map((ratio) => ratio.toFixed(2))
  const rate = (facts.bytesPerSecond / MiB).toFixed(0)
  return `${OBJECTS} objects of 256 KiB, ${facts.roundTripMs} ms, ${rate} MiB/s: ${median} of curl's rate (${least} to ${most})`
}

export async function bench(): Promise<void> {
  const azurite = await startAzurite()
  try {
    for (const [nth, facts] of LINES.entries()) console.log(`  ${await oneLine(azurite, facts, nth)}`)
  } finally {
    await azurite.stop()
  }
}
