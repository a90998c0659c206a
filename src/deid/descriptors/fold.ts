/** Text in one plain form for comparing, and where each of its characters stands in the original. */
export interface Folded {
  readonly original: string
  /** Lower case, no diacritics, full-width and ligatures undone (NFKD); what is not Latin stays as it is. */
  readonly text: string
  /** `text[i]` comes from `original[at(i)]`; `at(text.length)` is the end. */
  readonly at: (index: number) => number
}

/** Small letters and signs that NFKD leaves whole. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  μ: 'u',
}

/** What is parted by any of these is parted by the plain one: a number of a person is one with an en dash as well. */
const SIGNS: readonly (readonly [signs: RegExp, plain: string])[] = [
  [/[\p{Pd}\u02d7\u2043\u2212]/u, '-'],
  [/[\u2044\u2215\u29f8]/, '/'],
  [/[\u00b7\u0387\u2027\u2219\u22c5\u30fb]/, '.'],
  [/[\u2236\ua789]/, ':'],
]

const identity = (index: number): number => index

const ASCII = /^[\0-\x7f]*$/

/** Marks, and what has no width: it neither parts words nor tells them apart. */
const INVISIBLE = /[\p{M}\p{Cf}]/gu

const plainOf = (part: string): string => PLAIN[part] ?? SIGNS.find(([signs]) => signs.test(part))?.[1] ?? part

/** `㍿` and `⑽` are four. What stands for a whole sentence stays one character: text is not to grow by being looked at. */
const MAX_CHARACTERS = 4

const FEW_CHARACTERS = 4096
const seen = new Map<string, string>()

/** Asked for the same few letters again and again: the vocabulary has a hundred thousand words. */
const foldedCharacter = (character: string): string => {
  const known = seen.get(character)
  if (known !== undefined) return known
  if (seen.size >= FEW_CHARACTERS) seen.clear()
  const folded = foldedAnew(character)
  seen.set(character, folded)
  return folded
}

const foldedAnew = (character: string): string => {
  const parts = Array.from(character.normalize('NFKD').replace(INVISIBLE, '').toLowerCase(), plainOf)
  return parts.length > MAX_CHARACTERS ? character : parts.join('')
}

export const fold = (original: string): Folded => {
  if (ASCII.test(original)) return { original, text: original.toLowerCase(), at: identity }
  const offsets: number[] = []
  let text = ''
  let offset = 0
  for (const character of original) {
    const folded = foldedCharacter(character)
    offsets.push(...Array<number>(folded.length).fill(offset))
    text += folded
    offset += character.length
  }
  return { original, text, at: (index) => offsets[index] ?? original.length }
}

/** Vowels that are spelled with two where a keyboard has not got them. */
const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

const SPELLED_LETTER = /[äöüøå]/
const SPELLED_LETTERS = /[äöüøå]/g

const foldedText = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : Array.from(text, foldedCharacter).join('')

/** A word in the forms in which it may be written without its diacritics: `Müller` is muller and mueller. */
export const foldedForms = (word: string): readonly string[] => {
  if (/^[a-z0-9]*$/.test(word)) return [word]
  const plain = foldedText(word)
  const letters = word.normalize('NFC').toLowerCase()
  if (!SPELLED_LETTER.test(letters)) return [plain]
  const spelled = foldedText(letters.replace(SPELLED_LETTERS, (letter) => SPELLED[letter] ?? letter))
  return spelled === plain ? [plain] : [plain, spelled]
}
