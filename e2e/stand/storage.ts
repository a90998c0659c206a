import type { Page } from 'playwright/test'

/** All that the page can read of its storage, byte for byte. */
export const storageOf = async (page: Page): Promise<Buffer> => {
  const texts = await page.evaluate(async () => {
    const found: string[] = []
    const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(String(request.error)))
      })
    const walk = (value: unknown): void => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer)
        found.push(latin1(bytes))
      } else if (typeof value === 'object' && value !== null) {
        for (const part of Object.entries(value)) part.forEach(walk)
      } else found.push(latin1(new TextEncoder().encode(String(value))))
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const read = () => db.transaction(store).objectStore(store)
        walk([name, store, await asked(read().getAllKeys()), await asked(read().getAll())])
      }
      db.close()
    }
    walk([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) walk([name, request.url])
    return found
  })
  return Buffer.from(texts.join('\n'), 'latin1')
}
