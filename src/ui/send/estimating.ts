import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { toFailure, type Failure } from '../../errors.ts'
import type { Estimate } from '../../workers/sealift.ts'

/** While another is made, the estimate before it may still be looked at. */
export type Estimating =
  | { readonly state: 'busy'; readonly before?: Estimate }
  | { readonly state: 'known'; readonly estimate: Estimate }
  | { readonly state: 'failed'; readonly failure: Failure }

/** Who ticks one study after the other is not asked about each. */
const QUIET_MS = 300

type Ask = (ordinals: readonly number[], signal: AbortSignal) => Promise<Estimate>

const shownIn = (now: Estimating): { readonly before?: Estimate } => {
  if (now.state === 'known') return { before: now.estimate }
  return now.state === 'busy' && now.before !== undefined ? { before: now.before } : {}
}

/** What sending a selection comes to, as the selection changes: the estimate of an older one is given up. */
export function useEstimate(ordinals: () => readonly number[], ask: Ask) {
  const now: ShallowRef<Estimating> = shallowRef({ state: 'busy' })
  let under = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  const stop = (): void => {
    clearTimeout(timer)
    under.abort()
  }
  const make = async (): Promise<void> => {
    const { signal } = (under = new AbortController())
    try {
      const estimate = await ask(ordinals(), signal)
      if (!signal.aborted) now.value = { state: 'known', estimate }
    } catch (thrown) {
      if (!signal.aborted) now.value = { state: 'failed', failure: toFailure(thrown) }
    }
  }
  const again = (waitMs = 0): void => {
    stop()
    now.value = { state: 'busy', ...shownIn(now.value) }
    timer = setTimeout(() => void make(), waitMs)
  }
  watch(ordinals, () => again(QUIET_MS))
  again()
  onScopeDispose(stop)
  return { now, again }
}
