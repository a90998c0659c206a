import { SEND_NOW } from '../words/wake.ts'

const isWake = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === SEND_NOW

/** Something says that there is a network: the browser by its event, or the service worker that was woken by it. */
export function onWake(listener: () => void): void {
  window.addEventListener('online', listener)
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (isWake(data)) listener()
  })
}
