import type { Needles } from './needles.ts'
import { strike, type Token } from './tokens.ts'
import { isParticle, isStopWord, isSurnameToo, isVocabulary } from './vocabulary.ts'

/** Titles that are nothing else. */
const TITLES = new Set(
  `dra dott dottor dottore dottssa dottoressa prof professor professore professoressa sigra signor signora signore herr frau mme mlle
madame monsieur docteur doctor doktor doutor doutora senhor senhora senor senora mrs miss sir dipl`.split(/\s+/),
)
/** Titles that are modalities or units as well: they count as titles with a full stop, or written as one writes a title. */
const MAYBE_TITLES = new Set('dr mr ms sr sra sig hr fr st pr dn rn rt'.split(' '))

/** What stands between a title and a name: also the ends of `Sig.ra`, `Dott.ssa` and `Dr.ª`. */
const BETWEEN = new Set('med dent ssa ra na ina a rer nat habil phil dr prof pd priv doz ing'.split(' '))

const BY = new Set(
  `referred requested ordered read reported dictated signed reviewed interpreted performed approved verified seen
refertato richiesto eseguito firmato solicitado realizado laudado informado assinado befundet angefordert uberwiesen
demande adresse realise valide firmado`.split(/\s+/),
)
const BY_WORDS = new Set(['by', 'da', 'dal', 'dalla', 'por', 'von', 'durch', 'par', 'pelo', 'pela'])
/** Before a colon. */
const LABELS = new Set(
  `name patient patientin paziente paciente nome cognome nombre apellido apellidos nom prenom vorname nachname pat pt radiologist
physician doctor operator technologist tech medico medecin arzt arztin referrer attn cc sobrenome user author reader
address indirizzo endereco adresse anschrift direccion institution hospital`.split(/\s+/),
)

const written = (original: string, token: Token, at: (index: number) => number): string =>
  original.slice(at(token.start), at(token.end))

interface Text {
  readonly original: string
  readonly at: (index: number) => number
}

const isTitle = (tokens: readonly Token[], index: number, { original, at }: Text): boolean => {
  const token = tokens[index]
  if (token === undefined) return false
  if (TITLES.has(token.text)) return true
  const next = tokens[index + 1]
  if (!MAYBE_TITLES.has(token.text) || next?.kind !== 'letters') return false
  const form = written(original, token, at)
  const capital = BETWEEN.has(next.text) || /^\p{Lu}/u.test(written(original, next, at))
  return /^\p{Lu}\p{Ll}/u.test(form) ? capital && /^[.\s]/.test(next.gap) : next.gap.startsWith('.') && capital
}

const isCue = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token === undefined || after === undefined) return false
  if (before !== undefined && BY_WORDS.has(token.text) && BY.has(before.text)) return true
  return LABELS.has(token.text) && /^\s?[:=]/.test(after.gap)
}

/** A name has no more words than this, and no more with its titles and particles. */
const NAME_WORDS = 4
const NAME_TOKENS = 8

const endsName = (token: Token, before: Token, gap: string): boolean => {
  if (token.kind === 'digits' || /[,;()\n|:]/.test(gap)) return true
  if (/\.\s/.test(gap) && before.text.length > 1 && !BETWEEN.has(before.text)) return true
  return isStopWord(token.text) && !isParticle(token.text)
}

/** The words after a title or a cue, to the next mark, number or word that no name has. */
const strikeNameAfter = (tokens: readonly Token[], index: number): void => {
  let words = 0
  let before = tokens[index]
  for (const token of tokens.slice(index + 1, index + 1 + NAME_TOKENS)) {
    const gap = before === tokens[index] ? token.gap.replace(/^[\s.]?[.:=]/, '') : token.gap
    if (before === undefined || words === NAME_WORDS || endsName(token, before, gap.replace(/^\s/, ''))) return
    strike(token, 'context')
    if (!BETWEEN.has(token.text) && !isParticle(token.text)) words++
    before = token
  }
}

/** `Dr. Hand`, `referred by Long`, `Name: Young`. */
export const strikeTitled = (tokens: readonly Token[], text: Text): void => {
  tokens.forEach((token, index) => {
    if (!isTitle(tokens, index, text) && !isCue(tokens, index)) return
    strikeNameAfter(tokens, index)
    // Left standing, it would take what comes to follow it for a name.
    strike(token, 'context')
  })
}

const BESIDE = /^[ ,.^_'’/-]{0,3}$/

/** A particle and its name are not parted by a mark. */
const PRECEDES = /^[ _'’-]?$/

/** A word that nobody knows: it may be the other half of a name. */
const isNameLike = (token: Token | undefined): boolean =>
  token?.gone === 'unknown' && token.kind !== 'digits' && token.text.length >= 2

const isGoneName = (token: Token | undefined): boolean =>
  isNameLike(token) || (token?.kind !== 'digits' && (token?.gone === 'identifier' || token?.gone === 'context'))

interface Neighbours {
  readonly left: Token | undefined
  readonly right: Token | undefined
}

/** A letter of `T2w` is no initial. */
const isAlone = (tokens: readonly Token[], index: number): boolean =>
  !(tokens[index]?.gap === '' && tokens[index - 1]?.kind === 'digits') &&
  !(tokens[index + 1]?.gap === '' && tokens[index + 1]?.kind === 'digits')

const isInitial = (token: Token, { left, right }: Neighbours, needles: Needles, { original, at }: Text): boolean => {
  const ours = needles.initials.has(token.text)
  if (/['’]/.test(token.gap) && isGoneName(left)) return true
  if (ours && (isGoneName(left) || isGoneName(right))) return true
  // `w` is with; an initial is a capital, or one of this patient's.
  if (token.text === 'w' && !ours && original.charAt(at(token.start)) === 'w') return false
  return isNameLike(left) || isNameLike(right)
}

const neighboursOf = (tokens: readonly Token[], index: number): Neighbours => {
  const next = tokens[index + 1]
  return {
    left: BESIDE.test(tokens[index]?.gap ?? '') ? tokens[index - 1] : undefined,
    right: next !== undefined && BESIDE.test(next.gap) ? next : undefined,
  }
}

const strikeBeside = (tokens: readonly Token[], index: number, needles: Needles, text: Text): void => {
  const token = tokens[index]
  if (token?.kind !== 'letters' || token.gone !== undefined) return
  const beside = neighboursOf(tokens, index)
  if (token.text.length === 1) {
    if (isAlone(tokens, index) && isInitial(token, beside, needles, text)) strike(token, 'context')
    return
  }
  const { left, right } = beside
  if (isSurnameToo(token.text) && (isNameLike(left) || isNameLike(right))) strike(token, 'unknown')
  if (isParticle(token.text) && isGoneName(right) && PRECEDES.test(right?.gap ?? '')) strike(token, 'context')
}

/** Initials, particles, and words that are names too, beside a word that went. Both ways, so that chains are followed. */
export const strikeNamesakes = (tokens: readonly Token[], needles: Needles, text: Text): void => {
  tokens.forEach((_, index) => strikeBeside(tokens, index, needles, text))
  for (let index = tokens.length - 1; index >= 0; index--) strikeBeside(tokens, index, needles, text)
}

/** `J.D.`, `D O E`: letters one by one that are no abbreviation of the vocabulary, or a name of this patient. */
export const strikeSpelled = (tokens: readonly Token[], { names }: Needles): void => {
  let first = 0
  for (let index = 1; index <= tokens.length; index++) {
    const token = tokens[index]
    const goes = token?.kind === 'letters' && token.text.length === 1 && /^[.\s-]{1,2}$/.test(token.gap)
    if (goes && tokens[first]?.text.length === 1) continue
    if (index - first === 1) {
      first = index
      continue
    }
    const letters = tokens.slice(first, index)
    const dotted = letters.slice(1).some(({ gap }) => gap.startsWith('.'))
    const word = letters.map(({ text }) => text).join('')
    if (letters.length >= (dotted ? 2 : 3) && /^[a-z]+$/.test(word) && (names.has(word) || !isVocabulary(word)))
      for (const letter of letters) strike(letter, 'unknown')
    first = index
  }
}

/** `Thorax^LOW_DOSE_X_CHEST` is a protocol, however one word of it reads: no name has three words of radiology. */
const MIN_PROTOCOL_WORDS = 3

const isProtocol = (chunk: readonly Token[]): boolean =>
  chunk.filter(
    ({ kind, text, gone }) => kind === 'letters' && gone === undefined && text.length > 1 && !isSurnameToo(text),
  ).length >= MIN_PROTOCOL_WORDS

/** PS3.5 6.2.1: `^` parts the components of a name. A chunk with one unknown word in it is a name, and goes whole. */
export const strikeCarets = (tokens: readonly Token[]): void => {
  let first = 0
  for (let index = 1; index <= tokens.length; index++) {
    const gap = tokens[index]?.gap ?? '\n'
    if (index < tokens.length && !/\s/.test(gap)) continue
    const chunk = tokens.slice(first, index)
    const carets = chunk.slice(1).some((token) => token.gap.includes('^') && !token.gap.includes('@'))
    if (carets && chunk.some(isGoneName) && !isProtocol(chunk)) for (const token of chunk) strike(token, 'unknown')
    first = index
  }
}
