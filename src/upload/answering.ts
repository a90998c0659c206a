import { Failure, toFailure } from '../errors.ts'
import type { ObjectStore } from './object-store.ts'

/** Whether anything but the store can be reached from here. */
export type IsOnline = (signal: AbortSignal) => Promise<boolean>

const SILENT: ReadonlySet<string> = new Set(['upload/network', 'upload/stalled', 'bytes/aborted'])

/**
 * A page is told the same of a network that is down and of a store that does not let it look at its answers (Fetch
 * section 4.9). As long as the store has never answered and something else does, `upload/no-answer` says so; once it has,
 * its rule for this page is there, and a failure is the network's.
 */
export const answering = <S extends ObjectStore>(store: S, isOnline: IsOnline): S => {
  let hasAnswered = false
  const told = async <T>(signal: AbortSignal, request: () => Promise<T>): Promise<T> => {
    try {
      const answer = await request()
      hasAnswered = true
      return answer
    } catch (error) {
      const failure = toFailure(error)
      if (!SILENT.has(failure.code)) hasAnswered = true
      if (failure.code !== 'upload/network' || hasAnswered || !(await isOnline(signal))) throw error
      throw new Failure('upload/no-answer', { cause: error })
    }
  }
  return {
    ...store,
    put: (name, body, signal) => told(signal, () => store.put(name, body, signal)),
    stage: (name, block, signal) => told(signal, () => store.stage(name, block, signal)),
    commit: (name, blocks, signal) => told(signal, () => store.commit(name, blocks, signal)),
    stat: (name, signal) => told(signal, () => store.stat(name, signal)),
  }
}
