import { Failure } from '../errors.ts'
import type { Acceptance } from './ports.ts'

/**
 * [Law: the manifest names all] Whoever lists a batch must miss nothing that is accepted: what is on its way in is waited
 * for, and nothing comes in afterwards but what closes the batch.
 */
export interface BatchDoor {
  /** Fails with `bytes/aborted` for an instance of a batch that is shut. */
  through(acceptance: Acceptance, commit: () => Promise<void>): Promise<void>
  /** Resolves when all that was on its way has been accepted or refused. */
  shut(batch: string): Promise<void>
}

export const batchDoor = (): BatchDoor => {
  const onTheirWay = new Map<string, Set<Promise<void>>>()
  const isShut = new Set<string>()
  return {
    through: async ({ sealed: { batch, kind } }, commit) => {
      if (kind === 'instance' && isShut.has(batch)) throw new Failure('bytes/aborted')
      const entering = commit()
      const others = onTheirWay.get(batch) ?? new Set<Promise<void>>()
      onTheirWay.set(batch, others.add(entering))
      try {
        await entering
      } finally {
        others.delete(entering)
        if (others.size === 0) onTheirWay.delete(batch)
      }
    },
    shut: async (batch) => {
      isShut.add(batch)
      await Promise.allSettled([...(onTheirWay.get(batch) ?? [])])
    },
  }
}
