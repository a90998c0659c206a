import { onScopeDispose, watch, type Ref } from 'vue'
import { wakeTag } from '../../words/wake.ts'
import type { Language } from '../../words/failures.ts'
import type { OutboxFacts } from './outbox-facts.ts'

/** https://wicg.github.io/background-sync/spec/: Chromium alone. */
export interface WakePort {
  register(tag: string): Promise<void>
  onHidden(listener: () => void): () => void
}

interface SyncRegistration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> }
}

const wakeOfWindow = (): WakePort => ({
  register: async (tag) => {
    if (!('serviceWorker' in navigator)) return
    const worker: SyncRegistration | undefined = await navigator.serviceWorker.getRegistration()
    await worker?.sync?.register(tag)
  },
  onHidden: (listener) => {
    const told = () => {
      if (document.visibilityState === 'hidden') listener()
    }
    document.addEventListener('visibilitychange', told)
    return () => document.removeEventListener('visibilitychange', told)
  },
})

/**
 * Asks to be woken when there is a network: while the line is offline, and when the page goes out of sight with something
 * left. Not more often: where there is a network the browser answers at once.
 */
export function useWake(
  facts: Readonly<Ref<OutboxFacts>>,
  language: Readonly<Ref<Language>>,
  port: WakePort = wakeOfWindow(),
): void {
  const ask = (): void => {
    if (facts.value.left > 0) void port.register(wakeTag(language.value)).catch(() => undefined)
  }
  watch(
    () => facts.value.isOffline,
    (isOffline) => {
      if (isOffline) ask()
    },
    { immediate: true },
  )
  onScopeDispose(port.onHidden(ask))
}
