import { onScopeDispose, watch, type Ref } from 'vue'
import { wakeTag } from '../../words/wake.ts'
import type { Language } from '../../words/failures.ts'
import { isToBeTold, useTellMe } from './notices.ts'
import type { OutboxFacts } from './outbox-facts.ts'

/** https://wicg.github.io/background-sync/spec/: Chromium alone. */
export interface WakePort {
  isOnline(): boolean
  register(tag: string): Promise<void>
  /** The page goes out of sight, or the network goes. */
  onLeft(listener: () => void): () => void
}

interface SyncRegistration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> }
}

const wakeOfWindow = (): WakePort => ({
  isOnline: () => navigator.onLine,
  register: async (tag) => {
    if (!('serviceWorker' in navigator)) return
    const worker: SyncRegistration | undefined = await navigator.serviceWorker.getRegistration()
    await worker?.sync?.register(tag)
  },
  onLeft: (listener) => {
    const told = () => {
      if (document.visibilityState === 'hidden') listener()
    }
    document.addEventListener('visibilitychange', told)
    window.addEventListener('offline', listener)
    return () => {
      document.removeEventListener('visibilitychange', told)
      window.removeEventListener('offline', listener)
    }
  },
})

/**
 * Asks to be woken when there is a network again. Where there is one the browser answers at once, so nothing is asked
 * there: a store that is busy makes the line look offline too, and is tried again when it has said so and no sooner.
 */
export function useWake(
  facts: Readonly<Ref<OutboxFacts>>,
  language: Readonly<Ref<Language>>,
  port: WakePort = wakeOfWindow(),
): void {
  const { wanted } = useTellMe()
  const ask = (): void => {
    if (facts.value.left === 0 || port.isOnline()) return
    void port.register(wakeTag(isToBeTold() ? language.value : undefined)).catch(() => undefined)
  }
  watch(
    [() => facts.value.isOffline, wanted],
    ([isOffline]) => {
      if (isOffline) ask()
    },
    { immediate: true },
  )
  onScopeDispose(port.onLeft(ask))
}
