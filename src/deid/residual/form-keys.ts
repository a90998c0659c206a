import { claimCases, joined, SWAPPED, TEXT, upper, type Claim } from './digit-keys.ts'
import { OUTSIDE_ASCII } from './fold-case.ts'
import { keyOf, type Pattern } from './pattern.ts'
import type { Form } from './written-forms.ts'

/** With how many plain characters a text begins. */
const plainLength = (text: string): number => {
  let length = 0
  while (text.charCodeAt(length) < OUTSIDE_ASCII) length += 1
  return length
}

/** So many plain characters tell with which three bytes a text begins in any encoding. */
const TELLING = 5
const LETTERS = /\p{L}{3}/u
/** So many characters of a plain text are no chance in digits: see `encodingsOf`. */
const MIN_DIGITS = 4
const MIN_SWAPPED = 6

const claimWhole = (text: string, claim: Claim): void => {
  const [first, second, third] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)]
  if (text.length >= MIN_DIGITS) claimCases(first, second, third, claim)
  if (text.length < MIN_SWAPPED || !LETTERS.test(text)) return
  claim(joined(upper(second), upper(first), upper(text.charCodeAt(3))), SWAPPED)
  claim(joined(upper(third), upper(second), upper(text.charCodeAt(4))), SWAPPED)
}

/** Of a text that begins with plain characters: told from these, without writing it out. */
const claimPlain = ({ text, whole }: Form, isPlain: boolean, claim: Claim): void => {
  const [first, second] = [upper(text.charCodeAt(0)), upper(text.charCodeAt(1))]
  if (text.length > 2) claim(joined(first, second, upper(text.charCodeAt(2))), TEXT)
  claim(joined(first, 0, second), TEXT)
  // What is not all plain may be written with the higher byte first.
  if (!isPlain) claim(joined(0, first, 0), TEXT)
  if (whole) claimWhole(text, claim)
}

/**
 * Tells with which three bytes, their case folded, a form may begin in its encodings: with each with which it does, and few
 * others. Of a dozen forms of a name none is written out until something begins so, but where its letters do not tell.
 */
export const forEachKey = (form: Form, claim: Claim, writtenOut: () => readonly Pick<Pattern, 'bytes'>[]): void => {
  const { text } = form
  const plain = plainLength(text)
  const isPlain = plain === text.length
  if (!isPlain && plain < TELLING) for (const { bytes } of writtenOut()) claim(keyOf(bytes), TEXT)
  else if (text.length > 1) claimPlain(form, isPlain, claim)
}

/** Of a plain character, in UTF-16 or in hexadecimal; of another: three of another case, of three bytes each, in hexadecimal. */
const [PLAIN_BYTES, OTHER_BYTES] = [2, 18]
const OTHERS = /[^\0-\x7f]/g

/** No encoding of a form has more bytes. */
export const mostBytesOf = ({ text }: Form): number => {
  const others = plainLength(text) === text.length ? 0 : (text.match(OTHERS)?.length ?? 0)
  return (text.length - others) * PLAIN_BYTES + others * OTHER_BYTES
}
