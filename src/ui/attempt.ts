import { ref, shallowRef } from 'vue'
import { toFailure, type Failure } from '../errors.ts'

/** One act of the person: whether it runs, and how it failed. A second one while the first runs is not begun. */
export function useAttempt() {
  const busy = ref(false)
  const failure = shallowRef<Failure>()
  const attempt = async (act: () => Promise<void>): Promise<boolean> => {
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
