import { createHash, createHmac } from 'node:crypto'

type Hash = ReturnType<typeof createHash> | ReturnType<typeof createHmac>

const hashFrom = (start: () => Hash) => {
  let hash = start()
  const one = {
    init: () => {
      hash = start()
      return one
    },
    update: (bytes: Uint8Array) => {
      hash.update(bytes)
      return one
    },
    digest: (form?: string) => (form === 'binary' ? new Uint8Array(hash.digest()) : hash.digest('hex')),
  }
  return one
}

/**
 * What the modules use of hash-wasm, where every hash is a WebAssembly instance that reserves gigabytes of addresses: the
 * thousands of worlds that come and go here would reserve more than there are.
 */
export const HASHES = {
  createSHA256: () => Promise.resolve(hashFrom(() => createHash('sha256'))),
  createHMAC: (_: unknown, key: Uint8Array) => Promise.resolve(hashFrom(() => createHmac('sha256', key))),
}
