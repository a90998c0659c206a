import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deidentify } from '../../src/deid/deidentify.ts'
import { projectKeys, pseudonymiser } from '../../src/deid/pseudonyms.ts'
import { mutated, randomOf } from '../../src/dicom/fuzz.contract.ts'
import { readDicom } from '../../src/dicom/read.ts'
import { toFailure } from '../../src/errors.ts'
import { pydicomFiles } from './corpus.ts'
import { leaksIn } from './hostile/leaks.ts'
import { EXPLICIT, FAMILY, IMPLICIT, instance, PATIENT_ID, SECRETS } from './hostile/raw.ts'
import { BASIC, OPTION_SETS, profileOf, TCIA } from './profiles.ts'

const RUNS = 5_000
const LONGEST_MS = 90_000
const SEED = 20_261_122

type Random = (below: number) => number

const VRS = ['SQ', 'UN', 'LO', 'OB', 'UI', 'PN', 'UT', 'US', 'LT']

/** Lengths swapped, pieces said twice or elsewhere, a VR changed: what a mutation of single bytes hardly makes. */
const rearranged = (bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> => {
  const head = Buffer.from(bytes.subarray(0, Math.min(bytes.length, 1_500)))
  const [from, to] = [132 + random(head.length - 132), 132 + random(head.length - 132)]
  const piece = head.subarray(from, from + 8 + random(64))
  const kind = random(4)
  if (kind === 0)
    return new Uint8Array(Buffer.concat([head.subarray(0, to), piece, head.subarray(to), bytes.subarray(head.length)]))
  if (kind === 1) {
    const other = Buffer.from(head.subarray(to, to + 4))
    head.copyWithin(to, from, from + 4)
    other.copy(head, from)
  } else if (kind === 2) head.write(VRS[random(VRS.length)] ?? '', to, 'latin1')
  else piece.copy(head, to)
  return new Uint8Array(Buffer.concat([head, bytes.subarray(head.length)]))
}

/** The patient's own, planted in real files as elements of their own right before Pixel Data or at the end. */
const seeds = (): readonly Uint8Array<ArrayBuffer>[] => {
  const real = pydicomFiles()
    .map(({ path }) => readFileSync(path))
    .filter((bytes) => bytes.length <= 10_000)
  return [
    instance(),
    instance([], IMPLICIT),
    instance([[0x00104000, EXPLICIT.element(0x00104000, 'LT', `of ${FAMILY}, ${PATIENT_ID}`)]]),
    ...real,
  ].map((bytes) => new Uint8Array(bytes))
}

describe('a header whose pieces were moved about', () => {
  it(`${RUNS} of them give up nothing that identifies, and end with a code if they do not end well`, async () => {
    const pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32).fill(9)))
    const profiles = [BASIC, TCIA, OPTION_SETS.at(-1)!].map(profileOf)
    const random = randomOf(SEED)
    const all = seeds()
    const [ends, faults] = [new Map<string, number>(), [] as string[]]
    const start = performance.now()
    let runs = 0
    for (; runs < RUNS && performance.now() - start < LONGEST_MS; runs += 1) {
      const seed = all[runs % Math.min(all.length, 3 + (runs % all.length))]!
      const wounded = runs % 3 === 0 ? mutated(seed, random) : rearranged(rearranged(seed, random), random)
      const end = await endOf(wounded)
      ends.set(end, (ends.get(end) ?? 0) + 1)
    }

    async function endOf(wounded: Uint8Array<ArrayBuffer>): Promise<string> {
      try {
        const file = await readDicom(wounded, { bounds: { maxInflatedBytes: 4 * 1024 * 1024 } })
        const { parts } = await deidentify(file, profiles[runs % 3]!, pseudonyms)
        const output = Buffer.from(await new Blob([...parts]).arrayBuffer())
        const leaks = leaksIn(output, SECRETS)
        if (leaks.length > 0) faults.push(`run ${runs}: ${leaks.join('; ')}`)
        return 'out'
      } catch (thrown) {
        const { code, cause } = toFailure(thrown)
        if (code === 'internal/unexpected')
          faults.push(`run ${runs}: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`)
        return code
      }
    }
    console.log(`${runs} runs`, Object.fromEntries([...ends].sort()))
    expect(faults).toEqual([])
    expect(ends.get('out')).toBeGreaterThan(runs / 20)
  })
})
