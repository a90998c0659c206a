import { EXPLICIT, FAMILY, HIDDEN, IMPLICIT, instance, PATIENT_NAME, type Hostile, type Placed } from './raw.ts'
import { repeated } from './rules.ts'

const KiB = 1024
/** What the cleaner looks at in one piece, PS3.5 6.2 notwithstanding. */
const VALUE_CHARACTERS = 120 * KiB
const DESCRIPTION = 0x0008103e
const CONTENT = 0x0040a730
/** Stays as it is under every profile: a program's word. */
const FONT_NAME = 0x00700227

/** A word that stays, in each value. */
export const MARK = 'MPRAGE'

const countOf = (sizeBytes: number): number => Math.floor(sizeBytes / VALUE_CHARACTERS)

/** How many values of a file are to be found in what leaves. */
export const MARKED = { quarter: countOf(256 * KiB), whole: countOf(1024 * KiB) }

const contentItem = (text: string): Buffer =>
  EXPLICIT.item(
    Buffer.concat([
      EXPLICIT.element(0x0040a040, 'CS', 'TEXT'),
      EXPLICIT.closed(
        0x0040a043,
        Buffer.concat([
          EXPLICIT.element(0x00080100, 'SH', '121106'),
          EXPLICIT.element(0x00080102, 'SH', 'DCM'),
          EXPLICIT.element(0x00080104, 'LO', 'Comment'),
        ]),
      ),
      EXPLICIT.element(0x0040a160, 'UT', Buffer.from(text)),
    ]),
  )

/** Half of it as values of Series Description, half as Text Values of a structured report. */
const described = (text: string, count: number): readonly Placed[] => {
  const half = count >> 1
  const values = Array.from({ length: half }, (_, number) => `${MARK} ${number % 10} ${HIDDEN} ${text}`)
  const items = Array.from({ length: count - half }, () => contentItem(`${MARK} ${HIDDEN} ${text}`))
  return [
    [0x00080005, EXPLICIT.element(0x00080005, 'CS', 'ISO_IR 192')],
    [DESCRIPTION, EXPLICIT.element(DESCRIPTION, 'UC', Buffer.from(values.join('\\')))],
    [CONTENT, EXPLICIT.element(CONTENT, 'SQ', Buffer.concat(items))],
  ]
}

const TEXT_PIECES: Readonly<Record<string, string>> = {
  spaces: ' ',
  'opening brackets': '(',
  'line breaks': '\n',
  digits: '1',
  'digits and points': '1.',
  'digits and spaces': '12 ',
  colons: 'a:',
  'at signs': 'a@',
  'letters and digits': 'a1',
  'points and letters': 'a.',
  titles: 'Dr. ',
  'names of the patient': `${PATIENT_NAME} `,
  ages: '99 y ',
  months: '1 may ',
  'words of radiology': 'chest ',
  'words that nobody knows': `${FAMILY.toLowerCase()}zanzo `,
  'a sentence in one character': '\ufdfa',
}

export const TEXTS: readonly { readonly name: string; readonly of: (sizeBytes: number) => Hostile }[] = Object.entries(
  TEXT_PIECES,
).map(([name, piece]) => ({
  name,
  of: (sizeBytes) => ({
    name,
    make: () => instance(described(repeated(piece)(VALUE_CHARACTERS - 64 - piece.length), countOf(sizeBytes))),
  }),
}))

/** IDs and names that repeat themselves, and a text that repeats them. */
export const longIdentifier = (piece: string, characters: number): Hostile => ({
  name: 'a long identifier',
  make: () => {
    const value = repeated(piece)(characters)
    return instance(
      [
        [0x00080005, IMPLICIT.element(0x00080005, 'CS', 'ISO_IR 192')],
        [DESCRIPTION, IMPLICIT.element(DESCRIPTION, 'LO', Buffer.from(`${MARK} ${value.slice(0, characters - 1)}`))],
        [0x00101000, IMPLICIT.element(0x00101000, 'LO', Buffer.from(`${value.slice(0, 20_000)}7`))],
        [0x00101001, IMPLICIT.element(0x00101001, 'PN', Buffer.from(`${value.slice(0, 20_000)}q^x`))],
      ],
      IMPLICIT,
    )
  },
})

/** So many IDs that begin alike, and a text that begins as they do, again and again, and stays. */
export const alikeIdentifiers = (count: number, sizeBytes: number): Hostile => ({
  name: `${count} IDs that begin alike`,
  make: () => {
    const ids = Array.from({ length: count }, (_, number) => `${'q'.repeat(40)}${number}`)
    const text = repeated(`${'q'.repeat(38)}z`)(sizeBytes)
    return instance([
      [FONT_NAME, EXPLICIT.element(FONT_NAME, 'UC', Buffer.from(`${MARK} ${text}`))],
      [0x00101000, EXPLICIT.element(0x00101000, 'UC', Buffer.from(ids.join('\\')))],
    ])
  },
})
