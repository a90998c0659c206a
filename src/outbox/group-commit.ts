import type { Acceptance, JobStore } from './ports.ts'

const MOST_JOBS = 100
const MOST_BYTES = 16 * 1024 * 1024

interface Waiting {
  readonly acceptance: Acceptance
  readonly settle: (outcome: Promise<void>) => void
}

const sizeOf = ({ blocks }: Acceptance): number => blocks.reduce((sum, { body }) => sum + body.length, 0)

/** As many as fit into one commit, and at least one. */
const takeGroup = (waiting: Waiting[]): readonly Waiting[] => {
  let sizeBytes = 0
  const end = waiting.findIndex(({ acceptance }, index) => {
    sizeBytes += sizeOf(acceptance)
    return index > 0 && (index >= MOST_JOBS || sizeBytes > MOST_BYTES)
  })
  return waiting.splice(0, end < 0 ? waiting.length : end)
}

/**
 * A commit costs the same for one record as for many: what arrives while one is under way goes with the next. When a
 * group does not fit, each of it is tried alone.
 */
export const groupCommit = (jobs: Pick<JobStore, 'accept'>): ((acceptance: Acceptance) => Promise<void>) => {
  const waiting: Waiting[] = []
  let running = false

  const commit = async (group: readonly Waiting[]): Promise<void> => {
    const whole = jobs.accept(group.map(({ acceptance }) => acceptance))
    try {
      await whole
      for (const { settle } of group) settle(whole)
    } catch {
      if (group.length === 1) for (const { settle } of group) settle(whole)
      else for (const one of group) await commit([one])
    }
  }
  const run = async (): Promise<void> => {
    running = true
    while (waiting.length > 0) await commit(takeGroup(waiting))
    running = false
  }
  return (acceptance) =>
    new Promise((resolve) => {
      waiting.push({ acceptance, settle: resolve })
      if (!running) void run()
    })
}
