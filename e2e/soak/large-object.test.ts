import { createCipheriv, randomBytes } from 'node:crypto'
import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, desk, newProject, sealift } from '../cli/command.ts'
import { newContainer } from '../cli/sent.ts'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { instanceOf } from '../stand/instances.ts'

const MiB = 1024 * 1024
const GiB = 1024 * MiB
/** The longest value with a length of 32 bits, in whole rows: PS3.5 7.1.1. */
const PIXEL_BYTES = Number(process.env['SEALIFT_LARGE_MIB'] ?? 4096) * MiB - 2 * MiB
const LIMIT_BYTES = 400 * MiB
const PIECE_BYTES = 4 * MiB

const here = desk()
const MINUTES = 60_000
let azurite: Azurite
let sending: ReturnType<typeof begin> | undefined
beforeAll(async () => {
  azurite = await startAzurite({ folder: here.at('azurite') })
})
afterAll(async () => {
  sending?.child.kill('SIGKILL')
  await azurite.stop()
  here.remove()
})

/** An instance with pixels that nothing compresses, written piece by piece: AES-CTR over nothing. */
async function writeLarge(path: string): Promise<void> {
  const pixelBytes = 2048
  const small = await instanceOf({ patientName: 'Soak^Sam', patientId: 'S-1', pixelBytes })
  const head = small.subarray(0, small.length - pixelBytes)
  head.writeUInt32LE(PIXEL_BYTES, head.length - 4)
  const file = createWriteStream(path)
  const cipher = createCipheriv('aes-256-ctr', randomBytes(32), Buffer.alloc(16))
  const zeros = Buffer.alloc(PIECE_BYTES)
  file.write(head)
  for (let left = PIXEL_BYTES; left > 0; left -= PIECE_BYTES) {
    if (!file.write(cipher.update(zeros.subarray(0, Math.min(left, PIECE_BYTES))))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

/** The most memory that a process has held so far, as Linux counts it. proc(5): VmHWM. */
const peakBytes = (pid: number): number => {
  try {
    const [, kiB] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kiB ?? 0) * 1024
  } catch {
    return 0
  }
}

describe.skipIf(!existsSync('/proc/self/status'))('a file of 4 GiB', () => {
  it('is sent in less than 400 MiB of memory', { timeout: 20 * MINUTES }, async () => {
    const keys = await newProject(here)
    const { container, file } = await newContainer(azurite, here, 'large')
    await writeLarge(here.at('large.dcm'))
    await sealift(['--help'])
    const startMs = performance.now()
    const args = ['send', here.at('large.dcm'), ...keys.flags, '--container', file, '--outbox', here.at('outbox')]
    sending = begin(args)
    const { child, ended } = sending
    let peak = 0
    while (child.exitCode === null && child.signalCode === null) {
      peak = Math.max(peak, peakBytes(child.pid ?? 0))
      await sleep(200)
    }
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
    const seconds = Math.round((performance.now() - startMs) / 1000)
    console.log(`${(PIXEL_BYTES / GiB).toFixed(2)} GiB sent in ${seconds} s, peak ${Math.round(peak / MiB)} MiB`)
    const sizes: number[] = []
    for await (const { properties } of container.listBlobsFlat()) sizes.push(properties.contentLength ?? 0)
    expect(Math.max(...sizes)).toBeGreaterThan(PIXEL_BYTES)
    expect(peak).toBeGreaterThan(30 * MiB)
    expect(peak).toBeLessThan(LIMIT_BYTES)
  })
})
