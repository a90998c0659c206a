import { COMMON_WORDS } from './common-words.ts'

const words: ReadonlySet<string> = new Set(COMMON_WORDS.toUpperCase().trim().split(/\s+/))

/** Particles of names: `van`, `della`. They stand in many names and in many texts. */
const PARTICLES: ReadonlySet<string> = new Set(
  'VAN DER DEN VON ZUR ZUM DEL DELLA DELLE DOS DAS LOS LAS LES DES BIN IBN ABU MAC SAN SANTA AND UND'.split(' '),
)

/** Values that this program writes where others stood. */
const OWN: ReadonlySet<string> = new Set(['19000101', 'URN:REMOVED', 'SEALIFT'])

const MIN_CHARACTERS = 3
/** Whether a word is in everybody's mouth. */
export const isCommon = (word: string): boolean => words.has(word.toUpperCase())

/** Whether a word of three letters or more stands in many names without being one. */
export const isParticle = (word: string): boolean => PARTICLES.has(word.trim().toUpperCase())

/** What stands before a name and behind it. PS3.5 6.2.1: prefix and suffix. */
const TITLES: ReadonlySet<string> = new Set(
  `MRS MISS MISTER PROF DOTT DOTTSSA SIG SIGRA HERR FRAU PHD MBBS MBA BSC MSC ESQ JUN JNR SEN SNR DDS DVM RTR MADAME
   MONSIEUR SENHOR SENHORA SENOR SENORA`.split(/\s+/),
)
export const isTitle = (word: string): boolean => TITLES.has(word.replace(/\./g, '').trim().toUpperCase())

const isAsciiText = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** One character over and over: `XXXX`, `0000`. */
const isFiller = (text: string): boolean => /^(.)\1*$/su.test(text)

const beginnings: ReadonlySet<string> = new Set(Array.from(words, (word) => word.slice(0, MIN_CHARACTERS)))

/** `HEADNECK`, as terms of the standard are written. */
const isOfTwoWords = (text: string): boolean => {
  if (!beginnings.has(text.slice(0, MIN_CHARACTERS))) return false
  for (let end = MIN_CHARACTERS; end <= text.length - MIN_CHARACTERS; end += 1)
    if (words.has(text.slice(0, end)) && words.has(text.slice(end))) return true
  return false
}

/** Whether a word found on its own points at somebody. Two characters do where they are of a script of many. */
export const isEvidentWord = (word: string): boolean => {
  const text = word.trim().toUpperCase()
  if (text.length < (isAsciiText(text) ? MIN_CHARACTERS : 2) || isFiller(text)) return false
  return !words.has(text) && !PARTICLES.has(text) && !OWN.has(text) && !isOfTwoWords(text)
}

/** Whether a whole value does: one of its words, or a number that is longer than a number of an image. */
export const isEvident = (value: string): boolean => {
  const text = value.trim().toUpperCase()
  return !OWN.has(text) && text.split(/[^\p{L}\p{N}]+/u).some(isEvidentWord)
}

/** PS3.5 9.1, and long enough to be told from the number of a version. */
export const isEvidentUid = (uid: string): boolean => uid.length >= 6 && uid.includes('.')

/** A day that somebody living may have seen, and not the dummy. */
export const isEvidentDate = (date: string): boolean =>
  /^(?:18[5-9]|19\d|20\d)\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(date) && !OWN.has(date)
