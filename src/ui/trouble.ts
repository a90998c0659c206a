import { shallowRef } from 'vue'
import { toFailure, type Failure } from '../errors.ts'

/** The last failure that no screen was waiting for. */
export const trouble = shallowRef<Failure>()

export const report = (thrown: unknown): void => {
  trouble.value = toFailure(thrown)
}

/** Nothing fails in silence: what no screen catches is said at the top of every screen. */
export function listenForTrouble(): void {
  window.addEventListener('unhandledrejection', (event) => report(event.reason))
}
