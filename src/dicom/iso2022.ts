/** One of the sets of PS3.3 tables C.12-3 to C.12-5, by the name under which the browser decodes it. */
export interface CodeElement {
  readonly label: string
}

interface Designation {
  readonly escape: string
  readonly half: 'G0' | 'G1'
  readonly label: string
  /** Bytes of a character. */
  readonly width: 1 | 2
  /** What stands before each character in the label's own form. */
  readonly prefix?: number
}

/** The escape sequences of PS3.3 tables C.12-3 and C.12-4. */
const DESIGNATIONS: readonly Designation[] = [
  { escape: '(B', half: 'G0', label: 'latin1', width: 1 },
  { escape: '(J', half: 'G0', label: 'latin1', width: 1 },
  { escape: '$B', half: 'G0', label: 'euc-jp', width: 2 },
  { escape: '$@', half: 'G0', label: 'euc-jp', width: 2 },
  { escape: '$(D', half: 'G0', label: 'euc-jp', width: 2, prefix: 0x8f },
  { escape: ')I', half: 'G1', label: 'shift_jis', width: 1 },
  { escape: '$)C', half: 'G1', label: 'euc-kr', width: 2 },
  { escape: '$)A', half: 'G1', label: 'gbk', width: 2 },
  { escape: '-A', half: 'G1', label: 'latin1', width: 1 },
  { escape: '-B', half: 'G1', label: 'iso-8859-2', width: 1 },
  { escape: '-C', half: 'G1', label: 'iso-8859-3', width: 1 },
  { escape: '-D', half: 'G1', label: 'iso-8859-4', width: 1 },
  { escape: '-L', half: 'G1', label: 'iso-8859-5', width: 1 },
  { escape: '-G', half: 'G1', label: 'iso-8859-6', width: 1 },
  { escape: '-F', half: 'G1', label: 'iso-8859-7', width: 1 },
  { escape: '-H', half: 'G1', label: 'iso-8859-8', width: 1 },
  { escape: '-M', half: 'G1', label: 'windows-1254', width: 1 },
  { escape: '-b', half: 'G1', label: 'iso-8859-15', width: 1 },
  { escape: '-T', half: 'G1', label: 'windows-874', width: 1 },
]

const ASCII: Designation = { escape: '(B', half: 'G0', label: 'latin1', width: 1 }
const ESCAPE = 0x1b

/** PS3.5 6.1.2.5.3: at these the sets of the first value are active again: controls, and '\', '^', '=' outside of two-byte text. */
const resets = (byte: number): boolean =>
  byte === 0x5c || byte === 0x5e || byte === 0x3d || byte === 0x0a || byte === 0x0c || byte === 0x0d || byte === 0x09

const designationAt = (bytes: Uint8Array, at: number): Designation | undefined => {
  const text = String.fromCharCode(...bytes.subarray(at + 1, at + 4))
  return DESIGNATIONS.find(({ escape }) => text.startsWith(escape))
}

/** The bytes as the label's decoder wants them: characters of G0 move to the upper half. */
const inUpperHalf = (run: Uint8Array, { half, prefix }: Designation): Uint8Array => {
  if (half === 'G1') return run
  const upper = run.map((byte) => byte | 0x80)
  if (prefix === undefined) return upper
  const prefixed: number[] = []
  for (let at = 0; at < upper.length; at += 2) prefixed.push(prefix, ...upper.subarray(at, at + 2))
  return Uint8Array.from(prefixed)
}

/** How far the bytes go that the same set decodes. A control, and in one-byte text a delimiter, is a run of its own. */
const runEnd = (bytes: Uint8Array, at: number, g0: Designation): number => {
  const upper = (bytes[at] ?? 0) >= 0x80
  const stops = (byte: number) => byte < 0x20 || byte >= 0x80 !== upper || (!upper && g0.width === 1 && resets(byte))
  const length = bytes.subarray(at).findIndex(stops)
  return length < 0 ? bytes.length : at + Math.max(length, 1)
}

/** Text with code extensions of ISO 2022: which set decodes a byte depends on the escapes before it. PS3.5 6.1.2.5. */
export const decodeIso2022 = (
  bytes: Uint8Array,
  initialLabel: string,
  decode: (label: string, bytes: Uint8Array) => string,
): string => {
  const initial: Designation = { escape: '', half: 'G1', label: initialLabel, width: 1 }
  let [g0, g1] = [ASCII, initial]
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    const designation = byte === ESCAPE ? designationAt(bytes, at) : undefined
    if (designation !== undefined) {
      if (designation.half === 'G0') g0 = designation
      else g1 = designation
      at += 1 + designation.escape.length
      continue
    }
    const end = runEnd(bytes, at, g0)
    const run = bytes.subarray(at, end)
    if (byte >= 0x80) text += decode(g1.label, run)
    else if (byte < 0x20 || g0.width === 1) text += decode('latin1', run)
    else text += decode(g0.label, inUpperHalf(run, g0))
    if (byte < 0x20 || (g0.width === 1 && resets(byte))) [g0, g1] = [ASCII, initial]
    at = end
  }
  return text
}
