/**
 * Text as the character sets of PS3.3 tables C.12-2 to C.12-5 write it. Browsers decode these and encode none, so the
 * decoders are asked what each code means, once, and only when a name needs it.
 */
type Codes = ReadonlyMap<string, readonly number[]>

const SINGLE_BYTE = [
  'iso-8859-1', 'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8',
  'windows-1254', 'iso-8859-15', 'windows-874', 'windows-1251',
] as const // prettier-ignore

const REPLACEMENT = '�'

const singleByteCodes = (label: string): Codes => {
  const decoder = new TextDecoder(label)
  const codes = new Map<string, readonly number[]>()
  for (let byte = 0xa0; byte < 0x100; byte += 1) {
    const character = decoder.decode(new Uint8Array([byte]))
    if (character !== REPLACEMENT) codes.set(character, [byte])
  }
  return codes
}

interface Pairs {
  readonly lead: readonly [number, number]
  readonly trail: readonly [number, number]
}

/** The two-byte region of each: JIS X 0208, KS X 1001, GBK (of GB 18030), Shift JIS. */
const DOUBLE_BYTE: Readonly<Record<string, Pairs>> = {
  'euc-jp': { lead: [0xa1, 0xfe], trail: [0xa1, 0xfe] },
  'euc-kr': { lead: [0xa1, 0xfe], trail: [0xa1, 0xfe] },
  gb18030: { lead: [0x81, 0xfe], trail: [0x40, 0xfe] },
  shift_jis: { lead: [0x81, 0xfc], trail: [0x40, 0xfc] },
}

const GB18030 = 'gb18030'
const LINE_FEED = 0x0a

const doubleByteCodes = (label: string, { lead, trail }: Pairs): Codes => {
  const decoder = new TextDecoder(label)
  const codes = new Map<string, readonly number[]>()
  for (let first = lead[0]; first <= lead[1]; first += 1) {
    const row: number[] = []
    for (let second = trail[0]; second <= trail[1]; second += 1) row.push(first, second, LINE_FEED)
    for (const [index, character] of decoder.decode(Uint8Array.from(row)).split('\n').entries()) {
      const isOne = character.length === 1 && character !== REPLACEMENT
      if (isOne && !codes.has(character)) codes.set(character, [first, trail[0] + index])
    }
  }
  return codes
}

const made = new Map<string, Codes>()
const codesOf = (label: string): Codes => {
  const pairs = DOUBLE_BYTE[label]
  const codes = made.get(label) ?? (pairs === undefined ? singleByteCodes(label) : doubleByteCodes(label, pairs))
  made.set(label, codes)
  return codes
}

/** GB 18030: code points above this are in four bytes, in their order, from this one on. */
const SUPPLEMENTARY = 0x10000
const SUPPLEMENTARY_AT = 189_000
const BASIC_END = 39_420

/** A number as four bytes, of which the second and the fourth are digits. */
const fourBytes = (number: number): readonly number[] => [
  0x81 + Math.floor(number / 12_600),
  0x30 + (Math.floor(number / 1260) % 10),
  0x81 + (Math.floor(number / 10) % 126),
  0x30 + (number % 10),
]

const FEW_CHARACTERS = 4096
const sought = new Map<string, readonly number[] | undefined>()

/** Names and months are written with the same few letters again and again. */
const inFourBytes = (character: string): readonly number[] | undefined => {
  if (sought.has(character)) return sought.get(character)
  if (sought.size >= FEW_CHARACTERS) sought.clear()
  const found = soughtInFourBytes(character)
  sought.set(character, found)
  return found
}

/** What GB 18030 has in no two bytes. Of the Basic Multilingual Plane in order too, but with gaps: halved until found. */
const soughtInFourBytes = (character: string): readonly number[] | undefined => {
  const wanted = character.codePointAt(0) ?? 0
  if (wanted >= SUPPLEMENTARY) return fourBytes(SUPPLEMENTARY_AT + wanted - SUPPLEMENTARY)
  const decoder = new TextDecoder('gb18030')
  const pointAt = (number: number) => decoder.decode(Uint8Array.from(fourBytes(number))).codePointAt(0) ?? 0
  let [low, high] = [0, BASIC_END]
  while (low < high) {
    const middle = (low + high) >> 1
    if (pointAt(middle) < wanted) low = middle + 1
    else high = middle
  }
  return pointAt(low) === wanted ? fourBytes(low) : undefined
}

/** No character has more bytes in any of them. */
const MOST_BYTES = 4

type CodeOf = (character: string) => readonly number[] | undefined

/** Undefined where the set lacks a character. */
const written = (text: string, codeOf: CodeOf): Uint8Array | undefined => {
  const bytes = new Uint8Array(MOST_BYTES * text.length)
  let length = 0
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < 0x80) {
      bytes[length++] = code
      continue
    }
    const known = codeOf(character)
    if (known === undefined) return undefined
    for (const byte of known) bytes[length++] = byte
  }
  return bytes.slice(0, length)
}

const encode = (text: string, codes: Codes): Uint8Array | undefined =>
  written(text, (character) => codes.get(character))

const gb18030 = (text: string): Uint8Array | undefined => {
  const codes = codesOf(GB18030)
  return written(text, (character) => codes.get(character) ?? inFourBytes(character))
}

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** ISO 2022 IR 87: the codes of EUC-JP with seven bits, between escapes; three characters are told without them. PS3.3 C.12.1.1.2. */
const IR_87 = [0x1b, 0x24, 0x42] as const
const TOLD_WITHOUT_ESCAPE_BYTES = 6

const seven = (text: string): readonly Uint8Array[] => {
  if (/[\0-\x7f]/.test(text)) return []
  const wide = encode(text, codesOf('euc-jp'))?.map((byte) => byte & 0x7f)
  if (wide === undefined) return []
  const escaped = Uint8Array.from([...IR_87, ...wide])
  return wide.length < TOLD_WITHOUT_ESCAPE_BYTES ? [escaped] : [escaped, wide]
}

/** `山田^太郎` has an ASCII sign within, before which JIS is left and after which it is entered again. */
const sevenMixed = (text: string): readonly Uint8Array[] => {
  const pieces = text.split(/([\x20-\x7e]+)/).filter((piece) => piece !== '')
  if (pieces.length < 2) return []
  const bytes: number[] = []
  for (const piece of pieces) {
    const isPlain = piece.charCodeAt(0) < 0x80
    const wide = encode(piece, codesOf('euc-jp'))
    if (wide === undefined) return []
    if (isPlain) bytes.push(...wide)
    else bytes.push(...IR_87, ...wide.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42)
  }
  return [Uint8Array.from(bytes)]
}

const areSame = (some: Uint8Array, others: Uint8Array): boolean =>
  some.length === others.length && some.every((byte, index) => byte === others[index])

/** Every legacy writing of a text that is not all ASCII, each once. */
export const legacyEncodings = (text: string): readonly Uint8Array[] => {
  const isIdeographic = IDEOGRAPHS.test(text)
  const labels = isIdeographic ? Object.keys(DOUBLE_BYTE) : SINGLE_BYTE
  const whole = [...labels.map((label) => encode(text, codesOf(label))), gb18030(text)].filter(
    (bytes) => bytes !== undefined,
  )
  const all = isIdeographic ? [...whole, ...seven(text), ...sevenMixed(text)] : whole
  return all.filter((bytes, index) => !all.slice(0, index).some((other) => areSame(other, bytes)))
}
