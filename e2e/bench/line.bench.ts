import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Page } from 'playwright'
import { memoryOutbox } from '../../src/storage/memory.ts'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { LAUNCH } from '../stand/chromium.ts'
import { pageWith } from './in-browser.ts'
import { deliverAll } from './line-contender.ts'
import type {} from './line-page.ts'
import { startSlowLine, type LineFacts } from './slow-line.ts'

const MiB = 1024 * 1024
const OBJECTS = 96
const OBJECT_BYTES = MiB / 4
const ROUNDS = 3
const LINES: readonly LineFacts[] = [
  { roundTripMs: 100, bytesPerSecond: 5 * MiB },
  { roundTripMs: 100, bytesPerSecond: 2 * MiB },
]
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

/** Who sends, and how: in milliseconds. */
type Sender = (way: Way) => Promise<number>

const inNode: Sender = ({ link, contents }) => deliverAll(memoryOutbox(), link, contents)

/** From IndexedDB, with a preflight before each request to another host. */
const inChromium =
  (page: Page): Sender =>
  ({ link, contents }) =>
    page.evaluate(([to, objects, size]) => deliverMany(to, objects, size), [
      link,
      contents.length,
      OBJECT_BYTES,
    ] as const)

async function oneLine(azurite: Azurite, facts: LineFacts, senders: Readonly<Record<string, Sender>>): Promise<void> {
  const contents = Array.from({ length: OBJECTS }, () => new Uint8Array(randomBytes(OBJECT_BYTES)))
  const ratios: Record<string, number[]> = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    const slow = await startSlowLine(new URL(azurite.origin), facts)
    const linkTo = async () => {
      const container = `bench-${randomBytes(8).toString('hex')}`
      await azurite.createContainer(container)
      return azurite.accessLink({ container, rights: 'cw' }).replace(azurite.origin, slow.origin)
    }
    const curlMs = await byCurl({ link: await linkTo(), contents })
    for (const [name, send] of Object.entries(senders))
      (ratios[name] ??= []).push(curlMs / (await send({ link: await linkTo(), contents })))
    await slow.stop()
  }
  const rate = (facts.bytesPerSecond / MiB).toFixed(0)
  for (const [name, all] of Object.entries(ratios)) {
    const [least, median, most] = all.sort((a, b) => a - b).map((ratio) => ratio.toFixed(2))
    console.log(
      `  ${name}, ${OBJECTS} objects of 256 KiB, ${facts.roundTripMs} ms, ${rate} MiB/s: ` +
        `${median} of curl's rate (${least} to ${most})`,
    )
  }
}

export async function bench(): Promise<void> {
  const azurite = await startAzurite()
  const browser = await chromium.launch(LAUNCH)
  try {
    const { page, close } = await pageWith(browser, 'line-page.ts')
    await page.waitForFunction(() => 'deliverMany' in globalThis)
    for (const facts of LINES) await oneLine(azurite, facts, { Node: inNode, Chromium: inChromium(page) })
    await close()
  } finally {
    await browser.close()
    await azurite.stop()
  }
}
