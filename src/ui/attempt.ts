/** An act of the person: whether it runs, and how it failed. Three answers to what becomes of a second while one runs. */
import { ref, shallowRef } from 'vue'
import { toFailure, type Failure } from '../errors.ts'

type Act<A> = () => Promise<A>

/** A second one while the first runs is not begun. */
export function useAttempt() {
  const busy = ref(false)
  const failure = shallowRef<Failure>()
  const attempt = async (act: Act<void>): Promise<boolean> => {
    if (busy.value) return false
    busy.value = true
    failure.value = undefined
    try {
      await act()
      return true
    } catch (thrown) {
      failure.value = toFailure(thrown)
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy, failure, attempt }
}

/**
 * Each replaces what was asked for before. What runs is not broken off; after it the last one is begun, and those between
 * are not. What came of it, and how it failed, is told of the last alone.
 */
export function useLastAttempt<A = void>() {
  const busy = ref(false)
  const failure = shallowRef<Failure>()
  const outcome = shallowRef<A>()
  let waiting: Act<A> | undefined

  const isLast = () => waiting === undefined
  const next = () => {
    const act = waiting
    waiting = undefined
    return act
  }
  const run = async (act: Act<A>): Promise<void> => {
    try {
      const done = await act()
      if (isLast()) outcome.value = done
    } catch (thrown) {
      if (isLast()) failure.value = toFailure(thrown)
    }
  }
  const attempt = async (act: Act<A>): Promise<void> => {
    waiting = act
    outcome.value = undefined
    failure.value = undefined
    if (busy.value) return
    busy.value = true
    for (let now = next(); now !== undefined; now = next()) await run(now)
    busy.value = false
  }
  /** What waits is not begun. */
  const forget = (): void => void next()
  return { busy, failure, outcome, attempt, forget }
}

/** Each adds to what was asked for before: one after the other, all are done. Of several that failed, the first is told. */
export function useEachAttempt() {
  const { busy, failure, attempt } = useAttempt()
  const waiting: Act<void>[] = []
  let running: Promise<boolean> | undefined

  const all = async (): Promise<void> => {
    const failed: unknown[] = []
    for (let act = waiting.shift(); act !== undefined; act = waiting.shift()) {
      await act().catch((thrown: unknown) => failed.push(thrown))
    }
    if (failed.length > 0) throw failed[0]
  }
  return {
    busy,
    failure,
    /** Resolves to whether all were done that ran without a pause between them. */
    attempt: (act: Act<void>): Promise<boolean> => {
      waiting.push(act)
      running ??= attempt(all).finally(() => (running = undefined))
      return running
    },
  }
}
