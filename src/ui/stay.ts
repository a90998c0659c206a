import { onScopeDispose, watch, type Ref } from 'vue'
import { workRuns } from './work.ts'

/** Asks before the page is left while work runs that would have to be done again. */
export function useLeaveWarning(): void {
  const warn = (event: BeforeUnloadEvent) => {
    if (workRuns.value) event.preventDefault()
  }
  window.addEventListener('beforeunload', warn)
  onScopeDispose(() => window.removeEventListener('beforeunload', warn))
}

/** Keeps the screen lit while `active`, where the browser can: a sleeping tablet sends nothing. */
export function useScreenOn(active: Readonly<Ref<boolean>>): void {
  let held: WakeLockSentinel | undefined
  const release = () => {
    void held?.release()
    held = undefined
  }
  const wanted = () => active.value && document.visibilityState === 'visible'
  const ask = async () => {
    if (!wanted() || !('wakeLock' in navigator)) return
    release()
    // Refused on low battery or by policy: then the screen sleeps, and sending goes on when it wakes.
    held = await navigator.wakeLock.request('screen').catch(() => undefined)
    if (!wanted()) release()
  }
  const onVisible = () => void ask()
  document.addEventListener('visibilitychange', onVisible)
  watch(active, (now) => (now ? void ask() : release()), { immediate: true })
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', onVisible)
    release()
  })
}
