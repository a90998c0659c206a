/** Bytes with the case of ASCII letters folded. */
export const FOLD: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte,
)

export const folded = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => FOLD[byte] ?? byte)

export const unfolded = (byte: number): readonly number[] =>
  byte >= 0x41 && byte <= 0x5a ? [byte, byte + 0x20] : [byte]
