/**
 * A process of its own that takes one hostile file after the other through the whole way, and tells how each ended: so a
 * file that never ends, or takes the process with it, is a finding and not the end of the test.
 */
import { openAsBlob, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { nodeDigest } from '../../../src/crypto/digest.node.ts'
import { useDigest } from '../../../src/crypto/digest.ts'
import { deidentify } from '../../../src/deid/deidentify.ts'
import { projectKeys, pseudonymiser } from '../../../src/deid/pseudonyms.ts'
import { readOpened } from '../../../src/dicom/read.ts'
import { sniff } from '../../../src/dicom/sniff.ts'
import { openBytes } from '../../../src/dicom/source-window.ts'
import { toFailure } from '../../../src/errors.ts'
import { profileOf, type OptionSet } from '../profiles.ts'
import { leaksIn } from './leaks.ts'
import { SECRETS } from './raw.ts'
import { MARK } from './texts.ts'

useDigest(nodeDigest)

export interface Ask {
  readonly path: string
  readonly sets: readonly OptionSet[]
}

export interface Ended {
  readonly set: string
  /** `out`, or the code of the failure. */
  readonly end: string
  readonly leaks: readonly string[]
  /** How often the word that is to stay stands in what leaves. */
  readonly marks?: number | undefined
  /** Of the processor, not of the clock: the machine may have other work. */
  readonly ms: number
  /** Of what no failure foresaw. */
  readonly stack?: string | undefined
}

export interface Answer {
  readonly ends: readonly Ended[]
  /** The most that the process had in memory so far. */
  readonly peakBytes: number
}

const pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32).fill(9)))

const marksIn = (output: Buffer): number => {
  let count = 0
  for (let at = output.indexOf(MARK); at >= 0; at = output.indexOf(MARK, at + 1)) count += 1
  return count
}

async function end(path: string, set: OptionSet): Promise<Omit<Ended, 'set' | 'ms'>> {
  try {
    const opened = await openBytes(await openAsBlob(path))
    const sorted = await sniff(opened)
    if (sorted.kind === 'unreadable') return { end: sorted.code, leaks: [] }
    if (sorted.kind !== 'instance') return { end: sorted.kind, leaks: [] }
    const { parts } = await deidentify(await readOpened(opened, {}), profileOf(set), pseudonyms)
    const output = Buffer.from(await new Blob([...parts]).arrayBuffer())
    return { end: 'out', leaks: leaksIn(output, SECRETS), marks: marksIn(output) }
  } catch (thrown) {
    const failure = toFailure(thrown)
    const { cause } = failure
    const isForeseen = failure.code !== 'internal/unexpected'
    return {
      end: failure.code,
      leaks: [],
      stack: isForeseen ? undefined : cause instanceof Error ? cause.stack : String(cause),
    }
  }
}

const spentMs = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

async function answer({ path, sets }: Ask): Promise<Answer> {
  const ends: Ended[] = []
  for (const set of sets) {
    const start = process.cpuUsage()
    const ended = await end(path, set)
    ends.push({ set: set.name, ...ended, ms: spentMs(start) })
  }
  const [, peak = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return { ends, peakBytes: Number(peak) * 1024 }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line) as Ask))}\n`)
}
