/** One of those who do the same work. */
export interface Contender {
  readonly name: string
  readonly run: () => Promise<unknown>
  /** What is cleared away after a turn, outside of its time. */
  readonly after?: () => void
}

/** What one run took, by round. */
export interface Taken {
  readonly wallMs: readonly number[]
  /** Of this process and all its threads; absent in a browser, and of no meaning where the work is another process. */
  readonly cpuMs?: readonly number[]
}

interface Turn {
  /** A turn repeats the work until it takes about so long; 0 does it once. */
  readonly turnMs: number
  /** For so long each is run before it counts, where turns repeat. Absent: not at all. */
  readonly warmMs?: number
}

export interface RoundsOptions extends Turn {
  readonly rounds: number
  /** Processor time used so far. */
  readonly cpuMs?: () => number
}

const PROBES = 5

/**
 * How often in a turn, so that a turn is long enough to be measured. Measured when warm: the first runs of anything are
 * those of an interpreter, and who has thousands of files to do sees little of them.
 */
const timesFor = async ({ run, after }: Contender, { turnMs, warmMs }: Required<Turn>): Promise<number> => {
  for (const startMs = performance.now(); performance.now() - startMs < warmMs;) await run()
  const startMs = performance.now()
  for (let time = 0; time < PROBES; time += 1) await run()
  after?.()
  return Math.max(1, Math.round((PROBES * turnMs) / Math.max(performance.now() - startMs, 0.01)))
}

/** Turn by turn, so that whatever else the machine does meets all of them alike. */
export const inRounds = async (
  contenders: readonly Contender[],
  { rounds, turnMs, warmMs = 0, cpuMs = () => 0 }: RoundsOptions,
): Promise<readonly Taken[]> => {
  const times: number[] = []
  for (const one of contenders) times.push(turnMs === 0 ? 1 : await timesFor(one, { turnMs, warmMs }))
  const taken = contenders.map(() => ({ wallMs: [] as number[], cpuMs: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run, after }] of contenders.entries()) {
      const often = times[index] ?? 1
      const [startMs, startCpuMs] = [performance.now(), cpuMs()]
      for (let time = 0; time < often; time += 1) await run()
      taken[index]?.wallMs.push((performance.now() - startMs) / often)
      taken[index]?.cpuMs.push((cpuMs() - startCpuMs) / often)
      after?.()
    }
  }
  return taken
}

interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN

/** The median, and the middle half around it: what else the machine does touches the rest. */
const spreadOf = (numbers: readonly number[]): Spread => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) }
}

const digits = (number: number): string => (number >= 100 ? number.toFixed(0) : number.toPrecision(number < 1 ? 2 : 3))
const shown = ({ median, low, high }: Spread): string => `${digits(median)} (${digits(low)} to ${digits(high)})`

const ratio = (ours: readonly number[], other: readonly number[]): string =>
  shown(spreadOf(other.map((ms, round) => ms / (ours[round] ?? NaN))))

const isMeasured = (cpuMs: readonly number[] = []): cpuMs is readonly number[] =>
  cpuMs.length > 0 && cpuMs.every((ms) => ms > 0)

/** How many times as long the others take as the first, round by round: median, and the middle half of the rounds. */
export const sayRatios = (what: string, contenders: readonly Contender[], taken: readonly Taken[]): void => {
  const [ours, ...others] = taken
  if (ours === undefined) return
  console.log(`${what}\n  ${contenders[0]?.name ?? ''}: ${shown(spreadOf(ours.wallMs))} ms`)
  for (const [index, other] of others.entries()) {
    const cpu =
      isMeasured(ours.cpuMs) && isMeasured(other.cpuMs) ? `; of processor time ${ratio(ours.cpuMs, other.cpuMs)}` : ''
    const name = contenders[index + 1]?.name ?? ''
    console.log(`  ${name}: ${shown(spreadOf(other.wallMs))} ms, times ours ${ratio(ours.wallMs, other.wallMs)}${cpu}`)
  }
}
