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
