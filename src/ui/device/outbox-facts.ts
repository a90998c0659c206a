import type { OutboxView } from '../../workers/sealift.ts'

/** The little that a device's own signs say of the outbox. */
export interface OutboxFacts {
  /** Objects without a confirmed copy. */
  readonly left: number
  readonly hasSome: boolean
  /** There is nothing, and nothing is being made for it. */
  readonly isEmpty: boolean
  readonly isRunning: boolean
  readonly isOffline: boolean
  /** Names what needs a person, so that it is not told twice. */
  readonly trouble?: string
}

const troubleIn = ({ line, studies }: OutboxView): string | undefined => {
  if (line.state === 'parked') return line.code
  return studies.some(({ counts }) => counts.parked > 0) ? 'objects' : undefined
}

export const factsOf = (outbox: OutboxView, works: boolean): OutboxFacts => {
  const { left, rolling, line } = outbox
  const hasSome = left > 0 || rolling.length > 0
  const trouble = troubleIn(outbox)
  return {
    left,
    hasSome,
    isEmpty: !hasSome && !works,
    isRunning: line.state === 'running',
    isOffline: line.state === 'offline',
    ...(trouble === undefined ? {} : { trouble }),
  }
}
