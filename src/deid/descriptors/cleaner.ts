import type { Identifiers } from '../identifiers.ts'
import { strikeAgesInWords } from './ages-in-words.ts'
import { strikeDatesAndAges } from './calendar.ts'
import { composed } from './compose.ts'
import { fold } from './fold.ts'
import { judgeRun } from './measures.ts'
import { strikeKnownDates } from './known-dates.ts'
import { needlesOf, strikeDays, strikeIdentifiers, type Needles } from './needles.ts'
import { strikePatterns } from './patterns.ts'
import { strikeCarets, strikeNamesakes, strikeSpelled, strikeTitled } from './people.ts'
import { strikeNamed } from './roles.ts'
import { runsOf, tokensOf } from './tokens.ts'

/** Cleans free text of one patient. PS3.15 E.3.5, Clean Descriptors Option. */
export interface TextCleaner {
  /** What may stay of one decoded text value; empty when nothing may. */
  clean(text: string): string
}

const cleanedOnce = (original: string, needles: Needles): string => {
  const folded = fold(original)
  const tokens = tokensOf(folded)
  if (tokens.length === 0) return ''
  strikeIdentifiers(tokens, needles)
  strikeKnownDates(tokens, needles.dates)
  strikeAgesInWords(tokens)
  strikeDatesAndAges(tokens)
  strikePatterns(folded.text, tokens)
  strikeDays(tokens, needles)
  strikeTitled(tokens, folded)
  strikeNamed(tokens, folded)
  for (const run of runsOf(tokens)) judgeRun(tokens, run)
  strikeSpelled(tokens, needles)
  if (tokens.every(({ gone }) => gone === undefined)) return original
  strikeNamesakes(tokens, needles, folded)
  strikeCarets(tokens)
  return composed(folded, tokens)
}

/** What was parted may be joined by a removal, and then be a date: clean until nothing goes. */
const MAX_ROUNDS = 8

const cleaned = (original: string, needles: Needles): string => {
  let text = original
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = cleanedOnce(text, needles)
    if (next === text) return text
    // Longer is not cleaner.
    if (next.length > text.length) return ''
    text = next
  }
  return ''
}

/** PS3.5 6.2: an LT has at most 10,240 characters. What is far longer is in doubt as a whole. */
const MAX_CHARACTERS = 128 * 1024

/** Descriptors repeat from instance to instance; reports do not. */
const CACHED_CHARACTERS = 256
const CACHED_TEXTS = 2048

const cleanerOf = (needles: Needles): TextCleaner => {
  const cache = new Map<string, string>()
  return {
    clean: (text) => {
      if (text.length > MAX_CHARACTERS) return ''
      const before = cache.get(text)
      if (before !== undefined) return before
      const result = cleaned(text, needles)
      if (text.length <= CACHED_CHARACTERS) {
        if (cache.size >= CACHED_TEXTS) cache.clear()
        cache.set(text, result)
      }
      return result
    },
  }
}

/** The instances of a series come one after another, with the same values but for their UIDs, which go by their shape. */
const recent = new Map<string, TextCleaner>()
const MAX_RECENT = 8

/**
 * The cleaner for one patient's values. Free text is kept where it is useful and free of identifiers: words of a
 * built-in vocabulary, measures and terms of technique stay; every identifier of the patient, whatever looks like a date,
 * a number of a person, an address or a name, and whatever is in doubt goes. PS3.15 E.3.5.
 */
export const textCleaner = (identifiers: Identifiers): TextCleaner => {
  const { names, ids, texts, dates } = identifiers
  const key = JSON.stringify([names, ids, texts, dates])
  const made = recent.get(key) ?? cleanerOf(needlesOf(identifiers))
  // The last used stands last, and the first goes.
  recent.delete(key)
  recent.set(key, made)
  const [oldest] = recent.keys()
  if (recent.size > MAX_RECENT && oldest !== undefined) recent.delete(oldest)
  return made
}
