import { createHash, randomInt } from 'node:crypto'

const given = process.env['SEALIFT_SEED']
const SEED = given === undefined ? randomInt(2 ** 31) : Number(given)
console.log(`Seed ${SEED}: SEALIFT_SEED=${SEED} repeats it.`)

const MiB = 1024 * 1024

/** Numbers that the seed of this run and a name decide, so that a scenario can be repeated without those before it. */
export interface Random {
  /** A whole number from 0, below `end`. */
  below(end: number): number
  shuffled<T>(values: readonly T[]): readonly T[]
}

/** Marsaglia's xorshift of 32 bits: not for secrets. */
export const randomFor = (name: string): Random => {
  let state = createHash('sha256').update(`${SEED} ${name}`).digest().readUInt32LE(0) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  const below = (end: number): number => Math.floor((next() / 2 ** 32) * end)
  return {
    below,
    shuffled: (values) => {
      const left = [...values]
      return values.map(() => left.splice(below(left.length), 1)[0]!)
    },
  }
}

/** What a page makes an object of: bytes that nothing compresses. */
export interface Source {
  /** Under which the ledger knows it. */
  readonly key: string
  readonly sizeBytes: number
  readonly seed: number
  /** It shares a pack with no other. */
  readonly isAlone?: true
}

/** Large ones of 12 to 14 MiB and small ones around half a MiB, in any order. */
export const sourcesOf = (random: Random, { large = 1, small = 12 } = {}): readonly Source[] => {
  const source = (kind: string, at: number): Source => ({
    key: `${kind}-${at}-${random.below(2 ** 31).toString(36)}`,
    sizeBytes: kind === 'large' ? 12 * MiB + random.below(2 * MiB) : MiB / 2 + random.below(20_000) - 10_000,
    seed: 1 + random.below(2 ** 31 - 1),
  })
  const many = (kind: string, count: number) => Array.from({ length: count }, (_, at) => source(kind, at))
  return random.shuffled([...many('large', large), ...many('small', small)])
}
