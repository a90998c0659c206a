/** Text in one plain form for comparing, and where each of its characters stands in the original. */
export interface Folded {
  readonly original: string
  /** Lower case, no diacritics, full-width and ligatures undone (NFKD); what is not Latin stays as it is. */
  readonly text: string
  /** `text[i]` comes from `original[at(i)]`; `at(text.length)` is the end. */
  readonly at: (index: number) => number
}

/** Latin letters that NFKD leaves whole. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  µ: 'u',
  μ: 'u',
}

const identity = (index: number): number => index

const ASCII = /^[\0-\x7f]*$/

/** Marks, and what has no width: it neither parts words nor tells them apart. */
const INVISIBLE = /[\p{M}\p{Cf}]/gu

const foldedCharacter = (character: string): string =>
  LATIN[character] ?? character.normalize('NFKD').replace(INVISIBLE, '').toLowerCase()

const known = new Map<string, string>()

/** `㍿` and `⑽` are four. What stands for a whole sentence stays one character: text is not to grow by being looked at. */
const MAX_CHARACTERS = 4

const fold1 = (character: string): string => {
  const before = known.get(character)
  if (before !== undefined) return before
  const parts = Array.from(foldedCharacter(character), (part) => LATIN[part] ?? part)
  const folded = parts.length > MAX_CHARACTERS ? character : parts.join('')
  if (known.size < 4096) known.set(character, folded)
  return folded
}

export const fold = (original: string): Folded => {
  if (ASCII.test(original)) return { original, text: original.toLowerCase(), at: identity }
  const offsets: number[] = []
  let text = ''
  let offset = 0
  for (const character of original) {
    const folded = fold1(character)
    offsets.push(...Array<number>(folded.length).fill(offset))
    text += folded
    offset += character.length
  }
  return { original, text, at: (index) => offsets[index] ?? original.length }
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'ae', Ö: 'oe', Ü: 'ue' }

/** A word in the forms in which it may be written without its diacritics: `Müller` is muller and mueller. */
export const foldedForms = (word: string): readonly string[] => {
  if (/^[a-z0-9]*$/.test(word)) return [word]
  const plain = fold(word).text
  const spelled = fold(word.normalize('NFC').replace(/[äöüÄÖÜ]/g, (vowel) => UMLAUTS[vowel] ?? vowel)).text
  return spelled === plain ? [plain] : [plain, spelled]
}
