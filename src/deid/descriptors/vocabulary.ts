import { DICTIONARY } from '../../dicom/dictionary.generated.ts'
import { isClassical, isShaped } from './classical.ts'
import { foldedForms } from './fold.ts'
import {
  englishPlural,
  englishVerb,
  french,
  german,
  germanNoun,
  italian,
  portuguese,
  spanish,
  type Inflection,
} from './inflect.ts'
import { misspellingOf } from './misspelled.ts'
import { ACQUISITION } from './words/acquisition.ts'
import { ATTRIBUTE_VALUES } from './words/attribute-values.ts'
import { ENGLISH_BODY } from './words/english-body.ts'
import { ENGLISH_CLINICAL } from './words/english-clinical.ts'
import { ENGLISH_COMMON } from './words/english-common.ts'
import { ENGLISH_EVERYDAY } from './words/english-everyday.ts'
import { ENGLISH_TERMS } from './words/english-terms.ts'
import { ENGLISH } from './words/english.ts'
import { FRENCH_CLINICAL } from './words/french-clinical.ts'
import { FRENCH } from './words/french.ts'
import { GENERAL } from './words/general.ts'
import { GERMAN_CLINICAL } from './words/german-clinical.ts'
import { GERMAN_COMMON } from './words/german-common.ts'
import { GERMAN_ENDINGS, GERMAN_HEADS, GERMAN_TAILS } from './words/german-parts.ts'
import { GERMAN_NOUNS, GERMAN_QUALITIES } from './words/german-terms.ts'
import { GERMAN } from './words/german.ts'
import { ITALIAN_CLINICAL } from './words/italian-clinical.ts'
import { ITALIAN } from './words/italian.ts'
import {
  COMBINING,
  COMPOUND_HEADS,
  COMPOUNDING,
  ENDING_WORDS,
  GIVEN_NAMES_TOO,
  GLUED_SHORT,
  MEDICAL_ENDINGS,
  PARTICLES,
  STOP_WORDS,
  SURNAMES_TOO,
} from './words/kinds.ts'
import { PORTUGUESE_CLINICAL } from './words/portuguese-clinical.ts'
import { PORTUGUESE } from './words/portuguese.ts'
import { SPANISH_CLINICAL } from './words/spanish-clinical.ts'
import { SPANISH } from './words/spanish.ts'
import { TECHNIQUE } from './words/technique.ts'

const uninflected: Inflection = () => []

/** Of shorter words, more are names and abbreviations than have a plural. */
const MIN_INFLECTED = 5

/** In every form of its declension, whichever of them an entry gives. */
const GERMAN_ADJECTIVE = /(?:al|ar|är|isch|ig|lich|ell|iv|ös|los|oid|il|id|t)$/

/** `lung+s` is lung and lungs, `destr-o-a` is destro and destra; what has no endings gets those of its language. */
const inflected = (entry: string, inflection: Inflection): readonly string[] => {
  if (entry.endsWith('~')) return englishVerb(entry.slice(0, -1))
  const [stem = '', ...endings] = entry.split(/[+-]/)
  const forms = endings.map((ending) => stem + ending)
  if (inflection === german && entry.includes('+') && GERMAN_ADJECTIVE.test(stem))
    return [stem, ...forms, ...inflection(stem)]
  if (endings.length > 0) return entry.includes('+') ? [stem, ...forms] : forms
  if (stem.length < MIN_INFLECTED || inflection === uninflected || surnames().has(stem)) return [stem]
  return [stem, ...inflection(stem)]
}

const wordsOf = (lists: readonly string[], inflection = uninflected): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const list of lists)
    for (const entry of list.trim().split(/\s+/))
      for (const word of inflected(entry, inflection)) for (const form of foldedForms(word)) words.add(form)
  return words
}

/** Made at first use: a session that cleans no text does not pay for it. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** The words that PS3.6 makes its keywords of: `ImagePositionPatient`. */
const standardWords = (): ReadonlySet<string> =>
  new Set(DICTIONARY.match(/[A-Z]?[a-z]{2,}/g)?.map((word) => word.toLowerCase()))

const LISTS: readonly (readonly [lists: readonly string[], inflection: Inflection])[] = [
  [[...TECHNIQUE, ACQUISITION, ATTRIBUTE_VALUES], uninflected],
  [[...ENGLISH_BODY, ...ENGLISH, ...GENERAL, ENGLISH_CLINICAL, ENGLISH_COMMON, ...ENGLISH_TERMS], englishPlural],
  [[ENGLISH_EVERYDAY], uninflected],
  [[...ITALIAN, ITALIAN_CLINICAL], italian],
  [[...PORTUGUESE, PORTUGUESE_CLINICAL], portuguese],
  [[...GERMAN, GERMAN_CLINICAL, GERMAN_QUALITIES], german],
  [[GERMAN_NOUNS], germanNoun],
  [[GERMAN_COMMON], uninflected],
  [[...FRENCH, FRENCH_CLINICAL], french],
  [[...SPANISH, SPANISH_CLINICAL], spanish],
]

const all = once((): ReadonlySet<string> => {
  const words = new Set(standardWords())
  for (const [lists, inflection] of LISTS) for (const word of wordsOf(lists, inflection)) words.add(word)
  return words
})
const surnames = once(() => wordsOf([SURNAMES_TOO, GIVEN_NAMES_TOO]))
const givenNames = once(() => wordsOf([GIVEN_NAMES_TOO]))
const particles = once(() => wordsOf([PARTICLES]))
const functions = once(() => wordsOf([STOP_WORDS]))
const endings = once(() => wordsOf([STOP_WORDS, ENDING_WORDS]))
const endingsOfMedicine = once(() => wordsOf([MEDICAL_ENDINGS, GERMAN_ENDINGS]))
/** Words of which German makes others. */
const compounding = once(() => {
  const lists = [wordsOf([...GERMAN, GERMAN_CLINICAL, GERMAN_QUALITIES], german), wordsOf([GERMAN_NOUNS], germanNoun)]
  const words = lists.flatMap((list) => [...list])
  const parts = words.filter((word) => word.length >= 4 && !isSurnameToo(word) && !isParticle(word))
  return new Set([...parts, ...wordsOf([COMPOUNDING])])
})
const combining = once(() => [...wordsOf([COMBINING])].sort((a, b) => b.length - a.length))

/** Words that are names of people as well: beside a word that nobody knows, they count as a name. */
export const isSurnameToo = (word: string): boolean => surnames().has(word)

/** Words that are given names as well: beside a family name, they make it one. */
export const isGivenName = (word: string): boolean => givenNames().has(word)

/** `de`, `van`, `la`: a part of the name that follows. */
export const isParticle = (word: string): boolean => particles().has(word)

/** Words at which a name ends: `for`, `with`, `per`, `mit`. */
export const isStopWord = (word: string): boolean => endings().has(word)

/** Words that say nothing alone. */
export const isFunctionWord = (word: string): boolean => functions().has(word) || particles().has(word)

const compoundTails = once(() => wordsOf([GERMAN_TAILS]))
const compoundHeads = once(() => wordsOf([COMPOUND_HEADS, GERMAN_HEADS]))

const MIN_LOAN = 5

const MIN_MADE = 6

/** German, or of Latin that German borrows: `Plaque` + `formation`, `Nephrostomie` + `wechsel`. */
const isHead = (head: string): boolean =>
  compounding().has(head) ||
  compoundHeads().has(head) ||
  (head.length >= MIN_LOAN && all().has(head) && !isSurnameToo(head)) ||
  (head.length >= MIN_MADE && (isMedical(head) || isClassical(head)))

const MIN_TAIL = 8

/** What was found of the parts of one word, which are met again and again. */
type Seen = Map<string, boolean>

const isTail = (tail: string, seen: Seen): boolean =>
  compounding().has(tail) ||
  compoundTails().has(tail) ||
  (tail.length >= MIN_TAIL && !isSurnameToo(tail) && (all().has(tail) || isClassical(tail) || isCompound(tail, seen)))

const isCutAnywhere = (word: string, seen: Seen): boolean => {
  for (let cut = 3; cut <= word.length - 4; cut++) {
    if (!isTail(word.slice(cut), seen)) continue
    const head = word.slice(0, cut)
    const heads = [head, head.replace(/[ns]$/, ''), head.replace(/e[ns]$/, '')]
    if (heads.some((one) => isHead(one) || (one.length >= MIN_TAIL && isCompound(one, seen)))) return true
  }
  return false
}

/** `Becken` + `übersicht`, with a linking letter between: German writes what English says in two words, or in three. */
const isCompound = (word: string, seen: Seen = new Map()): boolean => {
  const before = seen.get(word)
  if (before !== undefined) return before
  const verdict = isCutAnywhere(word, seen)
  seen.set(word, verdict)
  return verdict
}

const ENGLISH_ENDING = /(?:ed|ing|ly|ness|able|ible|ments?|less)$/
const MIN_DERIVED = 5

/** `cannulated`, `cropping`, `globally`: of a known word, with its last letter left out or doubled. */
const isDerived = (word: string): boolean => {
  const stem = word.replace(ENGLISH_ENDING, '')
  if (stem === word) return false
  const undoubled = stem.replace(/(.)\1$/, '$1')
  return [stem, `${stem}e`, undoubled].some(
    (base) => base.length >= MIN_DERIVED && all().has(base) && !isSurnameToo(base),
  )
}

/** Words of technique and of the body, which scanners and worklists write together. */
const gluing = once(() => {
  const words = wordsOf([...TECHNIQUE, ACQUISITION, ...ENGLISH_BODY, ...ENGLISH.slice(0, 1)])
  return new Set([...words].filter((word) => word.length >= 4 && !isSurnameToo(word) && !isParticle(word)))
})
const gluedShort = once(() => wordsOf([GLUED_SHORT]))

const isGluing = (part: string): boolean => gluedShort().has(part) || gluing().has(part)

/** `VIEWONLY`, `BREASTUNI`, `CTHEADNECK`: without a space that a field had no room for. */
const isGlued = (word: string): boolean => {
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const tail = word.slice(cut)
    if (Math.max(cut, tail.length) < 4 || !isGluing(word.slice(0, cut))) continue
    if (isGluing(tail) || (tail.length >= 6 && isGlued(tail))) return true
  }
  return false
}

/** Shorter ones have too many names beside them. */
const MIN_MISSPELLED = 9

/** Long words of technique and of the body: one letter left out, put in, put wrong, or two changed over. */
const spelled = once(() => {
  const lists: readonly (readonly [lists: readonly string[], inflection: Inflection])[] = [
    [[...TECHNIQUE, ACQUISITION], uninflected],
    [[...ENGLISH_BODY, ...ENGLISH.slice(0, 1)], englishPlural],
    [ITALIAN.slice(0, 3), italian],
    [PORTUGUESE.slice(0, 3), portuguese],
    [FRENCH.slice(0, 3), french],
    [SPANISH.slice(0, 3), spanish],
  ]
  const words = lists.flatMap(([entries, inflection]) => [...wordsOf(entries, inflection)])
  return new Set(words.filter((word) => word.length >= MIN_MISSPELLED))
})

const misspelling = once(() => misspellingOf(spelled()))

const MIN_CUT_OFF = 7

/** `UNENHAN`, `COLONOGRA`: what a field had no room for. */
const cutOff = once(() => {
  const stems = new Set<string>()
  for (const word of wordsOf([...TECHNIQUE, ACQUISITION, ...ENGLISH_BODY, ...ENGLISH.slice(0, 1)]))
    for (let length = MIN_CUT_OFF; length < word.length; length++) stems.add(word.slice(0, length))
  return stems
})

/** `Angioletti` is no small vessel. */
const ITALIAN_FAMILY = /(?:etti|ucci|acci)$/

/** `angio` + `resonancia`: a Greek or Latin beginning before a word that is known itself. */
const isCombined = (word: string): boolean =>
  combining().some((prefix) => {
    if (!word.startsWith(prefix) || ITALIAN_FAMILY.test(word)) return false
    // `endo` + `rretal`: Romance languages double the letter.
    const rest = word.slice(prefix.length).replace(/^([rs])\1/, '$1')
    return (
      rest.length >= 5 && !surnames().has(rest) && (all().has(rest) || (rest.length >= MIN_BUILT && isDerived(rest)))
    )
  })

/** `Ureterogram`, `Nephrostomie`: by its ending. */
const isMedical = (word: string): boolean => {
  for (let cut = 3; word.length - cut >= 4; cut++) if (endingsOfMedicine().has(word.slice(cut))) return true
  return false
}

const LATIN = /^[a-z]+$/

/** No word of the vocabulary is longer; what is longer is not looked at, so that a long one costs nothing. */
const MAX_WORD = 40

const verdicts = new Map<string, boolean>()
const MAX_VERDICTS = 8192

/** Shorter words are as likely names. */
const MIN_BUILT = 8

const isBuilt = (word: string): boolean =>
  word.length >= MIN_BUILT &&
  (isMedical(word) || isCombined(word) || isCompound(word) || isDerived(word) || isClassical(word) || isShaped(word))

/** A word of radiology, or one that holds a sentence together. Folded. */
export const isVocabulary = (word: string): boolean => {
  if (all().has(word)) return true
  if (word.length < MIN_CUT_OFF || word.length > MAX_WORD || !LATIN.test(word) || isSurnameToo(word)) return false
  const before = verdicts.get(word)
  if (before !== undefined) return before
  const verdict =
    isGlued(word) || cutOff().has(word) || isBuilt(word) || (word.length >= MIN_MISSPELLED && misspelling()(word))
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear()
  verdicts.set(word, verdict)
  return verdict
}
