import { indexedDbOutbox } from '../../src/storage/indexeddb.browser.ts'
import { deliverAll } from './line-contender.ts'

/** Loaded into a page by line.bench.ts: so many objects of random bytes go from IndexedDB to the link. */
declare global {
  var deliverMany: (link: string, objects: number, sizeBytes: number) => Promise<number>
}

const DATABASE = 'bench-line'
/** Web Crypto 10.1.1: no more at once. */
const MOST_RANDOM_BYTES = 65_536

const randomBytes = (sizeBytes: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += MOST_RANDOM_BYTES)
    crypto.getRandomValues(bytes.subarray(at, at + MOST_RANDOM_BYTES))
  return bytes
}

globalThis.deliverMany = async (link, objects, sizeBytes) => {
  const contents = Array.from({ length: objects }, () => randomBytes(sizeBytes))
  const outbox = indexedDbOutbox({ name: `${DATABASE}-${crypto.randomUUID()}` })
  const tookMs = await deliverAll(outbox, link, contents)
  outbox.close()
  return tookMs
}
