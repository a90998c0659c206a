import type { Identifiers } from '../identifiers.ts'
import { foldedForms, fold } from './fold.ts'
import { joinedDates, knownDates, type KnownDates } from './known-dates.ts'
import { Phrases } from './phrases.ts'
import { strike, type Token } from './tokens.ts'
import { isParticle, isVocabulary } from './vocabulary.ts'

/** The identifying values of one patient, ready to be searched for. */
export interface Needles {
  /** Words of names, and what is made of them: `doe`, `jdoe`, `janedoe`. They win over the vocabulary. */
  readonly names: ReadonlySet<string>
  /** First letters of names. */
  readonly initials: ReadonlySet<string>
  /** Tokens that go as they stand: house numbers, day and month written as four digits. */
  readonly exact: ReadonlySet<string>
  /** IDs, phrases and numbers without their separators, three characters or more. */
  readonly compact: Phrases
  /** `5-3` and `3-5`: day and month, both ways. */
  readonly days: ReadonlySet<string>
  readonly dates: KnownDates
}

/** Names that are nobody's: what phantoms and anonymisers write. */
const NOBODY = new Set(
  `patient patients unknown unspecified none null test phantom subject volunteer case study research sample dummy example
image images ct mr mri mrt us xr dx cr nm pt pet technologist technician radiologist radiology physician operator user service
default dr md of and the`.split(/\s+/),
)

/** Words that are no evidence of a place, written alone. */
const ANYWHERE = new Set(
  `hospital hospitals clinic clinics radiology department dept center centre unit medical health imaging ospedale radiologia clinica
klinik klinikum krankenhaus radiologie hopital service servicio servico centro reparto abteilung institut institute university
universita universitat universite universidad universidade praxis`.split(/\s+/),
)

const wordsOf = (form: string): readonly string[] => form.match(/[\p{L}\p{N}]+/gu) ?? []
const formsOf = (value: string): readonly string[] => foldedForms(value)

const nameParts = (component: string): readonly string[] =>
  formsOf(component.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .flatMap(wordsOf)
    .filter((part) => !NOBODY.has(part))

/** `jdoe`, `doej`, `janedoe`, `doejane`. */
const addGlued = (family: string, given: string, names: Set<string>): void => {
  names.add(family + given)
  // `thin` of Thi N. is a word sooner than a name.
  for (const form of [given.charAt(0) + family, family + given.charAt(0)]) if (!isVocabulary(form)) names.add(form)
}

/** `delay` of De Lay, `delacruz` and `lacruz` of de la Cruz. */
const addWithParticles = (parts: readonly string[], names: Set<string>): void => {
  parts.forEach((part, index) => {
    let glued = part
    for (let at = index - 1; isParticle(parts[at] ?? ''); at--) names.add((glued = `${parts[at] ?? ''}${glued}`))
  })
}

/** A particle that is all of a component is the name: `Das^Priya`, `Le^Minh`. */
const onlyWords = (components: readonly (readonly string[])[]): readonly string[] =>
  components.flatMap(([only = '', ...more]) => (more.length === 0 && only.length >= 2 ? [only] : []))

const MAX_PARTS = 6

const addNames = (name: string, names: Set<string>, initials: Set<string>): void => {
  const [families = [], ...others] = name.split(/[\^,]/).map(nameParts)
  const parts = [families, ...others].flat()
  for (const part of parts) {
    initials.add(part.charAt(0))
    // A particle says nothing alone; before a name it goes with the name.
    if (part.length >= 2 && !isParticle(part)) names.add(part)
  }
  for (const only of onlyWords([families, others[0] ?? []])) names.add(only)
  for (const component of [families, ...others]) addWithParticles(component, names)
  const telling = parts.filter((part) => !isParticle(part)).slice(0, MAX_PARTS)
  telling.push(families.join(''))
  for (const family of telling) for (const given of telling) addGlued(family, given, names)
  const letters = parts.map((part) => part.charAt(0))
  for (const form of [letters.join(''), letters.toReversed().join('')]) {
    // MR and CT are initials too, but as often a modality.
    if (form.length >= 2 && !isVocabulary(form)) names.add(form)
  }
}

const compactOf = (form: string): string => wordsOf(form).join('')

const addId = (id: string, compact: Set<string>): void => {
  const plain = compactOf(fold(id).text)
  const digits = plain.replace(/\D/g, '')
  const bare = plain.replace(/^0+/, '')
  if (plain.length >= 4 && !NOBODY.has(plain)) compact.add(plain)
  else if (plain.length === 3 && digits !== '') compact.add(plain)
  if (bare.length >= 3 && digits !== '') compact.add(bare)
  if (digits.length >= 5) compact.add(digits)
}

const addText = (text: string, exact: Set<string>, compact: Set<string>): void => {
  for (const form of formsOf(text)) {
    const words = wordsOf(form)
    const telling = new Set(words.filter((word) => !ANYWHERE.has(word) && !isParticle(word)))
    const whole = words.join('')
    if (whole.length >= 4 && telling.size > 0 && (words.length > 1 || !isVocabulary(whole))) compact.add(whole)
    // A number as it stands: part of a longer one is not to go, which would then be known no more.
    for (const word of words) if (/\d/.test(word) && word.length >= 3) (/\D/.test(word) ? compact : exact).add(word)
    const digits = whole.replace(/\D/g, '')
    if (digits.length >= 6) compact.add(digits).add(digits.slice(-7))
    // Two telling words in a row name the place as well as all of them do.
    words.forEach((word, index) => {
      const next = words[index + 1]
      if (next !== undefined && word.length >= 3 && next.length >= 3 && telling.has(word) && telling.has(next))
        compact.add(word + next)
    })
  }
}

export const needlesOf = ({ names, ids, texts, dates }: Identifiers): Needles => {
  const found = { names: new Set<string>(), initials: new Set<string>(), exact: new Set<string>() }
  const compact = new Set<string>()
  const days = new Set<string>()
  for (const name of names) for (const group of name.split('=')) addNames(group, found.names, found.initials)
  for (const id of ids) addId(id, compact)
  for (const text of texts) addText(text, found.exact, compact)
  for (const date of dates) {
    const [month, day] = [date.slice(4, 6), date.slice(6, 8)]
    found.exact.add(month + day).add(day + month)
    days.add(`${Number(month)}-${Number(day)}`).add(`${Number(day)}-${Number(month)}`)
  }
  for (const date of joinedDates(dates)) found.exact.add(date)
  return { ...found, compact: new Phrases(compact), days, dates: knownDates(dates) }
}

/** Tokens further apart are not of one phrase. */
const NEAR_CHARACTERS = 4
/** Stands where tokens are far apart: in no phrase. */
const APART = '|'
/** Of fewer characters, a phrase has to be whole tokens. */
const SURE_CHARACTERS = 6

/** The tokens without what stands between them, and of which of them each character is. */
const joined = (tokens: readonly Token[]): { readonly text: string; readonly tokenAt: readonly number[] } => {
  const tokenAt: number[] = []
  let joint = ''
  tokens.forEach(({ text, gap }, index) => {
    joint += gap.length > NEAR_CHARACTERS ? APART + text : text
    while (tokenAt.length < joint.length) tokenAt.push(index)
  })
  return { text: joint, tokenAt }
}

/** Every occurrence of IDs and phrases, whatever separators were put in or left out; whole tokens go. */
const strikeCompact = (tokens: readonly Token[], phrases: Phrases): void => {
  const { text, tokenAt } = joined(tokens)
  const isEdge = (at: number): boolean => tokenAt[at - 1] !== tokenAt[at] || text.charAt(at - 1) === APART
  /** Of each token, the first of the longest find that ends in it. */
  const firsts = new Map<number, number>()
  phrases.findIn(text, (start, end) => {
    const isSure = end - start >= SURE_CHARACTERS
    const first = tokenAt[start] ?? 0
    const last = tokenAt[end - 1] ?? 0
    if (isSure || (isEdge(start) && isEdge(end))) firsts.set(last, Math.min(first, firsts.get(last) ?? first))
    return isSure
  })
  // From the last one back: finds that overlap, as all do in a text that repeats itself, are gone through once.
  let first = tokens.length
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    first = Math.min(first, firsts.get(index) ?? first)
    if (first <= index) strike(tokens[index], 'identifier')
  }
}

/** Value propagation: whatever of this patient stands in the text goes, a word of radiology or not. */
export const strikeIdentifiers = (tokens: readonly Token[], needles: Needles): void => {
  tokens.forEach((token, index) => {
    if (needles.names.has(token.text) || needles.exact.has(token.text)) strike(token, 'identifier')
    const next = tokens[index + 1]
    if (next?.gap === '' && needles.names.has(token.text + next.text)) {
      strike(token, 'identifier')
      strike(next, 'identifier')
    }
  })
  strikeCompact(tokens, needles.compact)
}

/** `3.5` is a thickness more often than the third of May: with points it takes a second one to be a date. */
const isDayOf = ({ days }: Needles, tokens: readonly Token[], index: number): boolean => {
  const [day, month, after] = tokens.slice(index, index + 3)
  const gap = month?.gap ?? ''
  if (!days.has(`${Number(day?.text)}-${Number(month?.text)}`)) return false
  return /^\s?[-/]\s?$/.test(gap) || (/^\.\s?$/.test(gap) && after?.gap.startsWith('.') === true)
}

/** Day and month of this patient without a year; after the patterns, which see a date whole. */
export const strikeDays = (tokens: readonly Token[], needles: Needles): void => {
  tokens.forEach((token, index) => {
    if (!isDayOf(needles, tokens, index)) return
    strike(token, 'identifier')
    strike(tokens[index + 1], 'identifier')
  })
}
