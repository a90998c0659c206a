/**
 * Keeps the shell of the app, so that it starts without a network. It never sees a picked file and stores none: what it
 * holds is the list of the build, each entry with its digest, so that a shell that was tampered with is not installed.
 */
import {
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  matchPrecache,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching'

import { languageOfTag, SEND_NOW, WAKE_WORDS } from './words/wake.ts'

/** https://wicg.github.io/background-sync/spec/ */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string
}

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] }

const SHELL = 'index.html'

precache(self.__WB_MANIFEST)
cleanupOutdatedCaches()

/** Routes stand behind the hash, so every page of the app is the shell. */
const assetOf = (request: Request): string => (request.mode === 'navigate' ? SHELL : request.url)

self.addEventListener('fetch', (event) => {
  const asset = assetOf(event.request)
  if (event.request.method !== 'GET' || getCacheKeyForURL(asset) === undefined) return
  event.respondWith(matchPrecache(asset).then((kept) => kept ?? fetch(event.request)))
})

// A new version waits until the person says so.
self.addEventListener('message', (event) => {
  if ((event.data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})

const pages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true })

/**
 * There is a network again. The keys are in the memory of a page alone, so a worker can send nothing: it tells the pages
 * that trying now may help, and, when there is none, the person who wants to be told.
 */
const wake = async (tag: string): Promise<void> => {
  const open = await pages()
  for (const page of open) page.postMessage({ type: SEND_NOW })
  const language = languageOfTag(tag)
  if (open.length > 0 || language === undefined || Notification.permission !== 'granted') return
  const { title, body } = WAKE_WORDS[language]
  await self.registration.showNotification(title, { body, icon: 'icon-192.png', tag: 'sealift' })
}

self.addEventListener('sync', (event) => {
  const sync = event as SyncEvent
  sync.waitUntil(wake(sync.tag))
})

const show = async (): Promise<void> => {
  const [page] = await pages()
  if (page === undefined) await self.clients.openWindow(self.registration.scope)
  else await page.focus()
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(show())
})
