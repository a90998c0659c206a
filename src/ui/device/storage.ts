import { readonly, ref } from 'vue'

/** What the browser says of where a site's storage stands. https://storage.spec.whatwg.org/#persistence */
export interface StoragePort {
  persisted(): Promise<boolean>
  persist(): Promise<boolean>
}

const ofWindow = (): StoragePort | undefined => ('storage' in navigator ? navigator.storage : undefined)

/** Whether what is kept here may be cleared, and a way to ask that it is not. */
export function keptStorage(port: StoragePort | undefined) {
  /** Undefined: nobody can tell. */
  const isKept = ref<boolean>()
  const wasRefused = ref(false)
  const look = async (): Promise<void> => {
    isKept.value = await port?.persisted().catch(() => undefined)
  }
  const ask = async (): Promise<void> => {
    const agreed = (await port?.persist().catch(() => false)) ?? false
    wasRefused.value = !agreed
    await look()
  }
  /** What makes a browser agree has happened. Whoever was never asked is not asked by this. */
  const askAgain = async (): Promise<void> => {
    if (wasRefused.value) await ask()
  }
  return { isKept: readonly(isKept), wasRefused: readonly(wasRefused), look, ask, askAgain }
}

let kept: ReturnType<typeof keptStorage> | undefined

/** One answer for all screens. */
export function useKeptStorage() {
  if (kept === undefined) {
    kept = keptStorage(ofWindow())
    void kept.look()
  }
  return kept
}
