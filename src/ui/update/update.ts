import { ref } from 'vue'
import { Workbox } from 'workbox-window'
import { report } from '../trouble.ts'

const waiting = ref(false)
let workbox: Workbox | undefined

/** Registers the service worker, and notices when a new version stands ready. Where there is none, the app runs online. */
export function registerServiceWorker(url: string): void {
  if (!('serviceWorker' in navigator)) return
  const registering = new Workbox(url)
  registering.addEventListener('waiting', () => (waiting.value = true))
  registering.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate === true) location.reload()
  })
  registering.register().catch(report)
  workbox = registering
}

/** A new version, which comes only when the person wants it. */
export function useUpdate() {
  const take = () => workbox?.messageSkipWaiting()
  return { waiting, take }
}
