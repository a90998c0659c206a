import { describe, expect, it } from 'vitest'
import { sha256Digest, useDigest } from './digest.ts'
import { nodeDigest } from './digest.node.ts'

/** FIPS 180-4, the two-block example of SHA-256. */
const TEXT = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'
const DIGEST = '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'

describe("Node's own digest", () => {
  it('says what the standard says, piece by piece, and is what everybody gets once it is in use', async () => {
    const bytes = new TextEncoder().encode(TEXT)
    const wasm = await sha256Digest()
    useDigest(nodeDigest)
    for (const digest of [wasm, nodeDigest(), await sha256Digest()]) {
      for (const byte of bytes) digest.update(Uint8Array.of(byte))
      expect(digest.hex()).toBe(DIGEST)
    }
  })
})
