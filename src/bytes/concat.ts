/** Bytes in their own memory, never shared between threads: what Blob, fetch and crypto.subtle take. */
export type Bytes = Uint8Array<ArrayBuffer>

export const concat = (parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sizeBytes, part) => sizeBytes + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Not in constant time: for secrets, compare digests. */
export const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
