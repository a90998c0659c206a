/** Bytes with the case of ASCII letters folded. */
export const FOLD: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte,
)

export const folded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(bytes.length)
  for (let index = 0; index < bytes.length; index += 1) whole[index] = FOLD[bytes[index] ?? 0] ?? 0
  return whole
}

/** The first code that is no character of ASCII. */
export const OUTSIDE_ASCII = 0x80

/** Of ASCII, as is the next. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** In either case. */
export const isLetter = (code: number): boolean => {
  const capital = FOLD[code] ?? 0
  return capital >= 0x41 && capital <= 0x5a
}
