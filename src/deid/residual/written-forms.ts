import { spellingsOfMonth } from '../descriptors/calendar.ts'
import { foldedForms } from '../descriptors/fold.ts'
import { isCommon, isEvident, isEvidentDate, isEvidentWord, isParticle, isTitle } from './no-evidence.ts'

/** Where a value may begin and end for a find of it to be one. */
export type Edge = 'word' | 'number' | 'date' | 'anywhere'

/** One way to write a value. */
export interface Form {
  readonly text: string
  readonly edge: Edge
  /** Whether it is also looked for in hexadecimal and base64: what is short there is chance. */
  readonly whole: boolean
  /** Made up of a name, and may be a word of radiology: then a find of it is none. */
  readonly mayBeWord?: true
}

const isNumber = (text: string): boolean => /^\d+$/.test(text)

const word = (text: string, whole = false): Form => ({ text, edge: 'word', whole })

const isJoined = (text: string) => /^[\x20-\x7e]*$/.test(text)

/** `Müller` is also written `Muller` and `Mueller`, `Sørensen` `Sorensen` and `Soerensen`. */
const withoutAccents = (name: string): readonly string[] => (isJoined(name) ? [] : foldedForms(name).filter(isJoined))

const spellings = (name: string): readonly string[] => [name, ...withoutAccents(name)]

interface PairOptions {
  /** Whether one of the two is also looked for on its own: then it is found in `Doe, Jane`. */
  readonly areKnown: boolean
  readonly whole: boolean
}

/** So long a family name that with a letter behind it is seldom another word. */
const MIN_LOGIN = 4

/** `jdoe`, `doej`, `pobrien`: the names of users. */
const loginForms = (family: string, initial: string): readonly Form[] => {
  const joined = family.replace(/[^\p{L}\p{N}]+/gu, '')
  const behind = joined.length < MIN_LOGIN ? [] : [{ ...word(`${joined}${initial}`), mayBeWord: true as const }]
  return [...[...new Set([`${initial}${family}`, `${initial}${joined}`])].map((text) => word(text)), ...behind]
}

/** The family and given name together, as people and programs write them. PS3.5 6.2.1: `Doe^Jane`. */
const pairForms = (family: string, given: string, { areKnown, whole }: PairOptions): readonly Form[] => {
  const pairs = [`${family}^${given}`, `${family} ${given}`, `${given} ${family}`]
  const joined = [`${family}${given}`, `${given}${family}`]
  const logins = isEvidentWord(family) && isJoined(given) ? loginForms(family, given.slice(0, 1)) : []
  const near = ['_', '-', '.', ',', ', '].flatMap((sign) => [`${family}${sign}${given}`, `${given}${sign}${family}`])
  const plain = [...joined, ...(areKnown ? [] : near)]
  return [...pairs.map((text) => word(text, whole)), ...plain.map((text) => word(text)), ...logins]
}

/**
 * What a component is made of: `van der Berg` is also known as Berg, `Anna-Maria` as Anna, `O'Brien` as OBrien.
 * `STUDY-HN-012` is one code.
 */
const wordsOf = (component: string): readonly string[] => {
  if (/\d/.test(component)) return [component]
  const parts = component.split(/[\s,.\-'’_/()]+/u)
  if (parts.length === 1) return [component]
  return [component, ...parts, ...(parts.some(isEvidentWord) ? [parts.join('')] : [])]
}

/** PS3.5 6.2.1: family, given, middle, prefix, suffix. A particle that is all of a name is one; a title is none. */
const tellingWords = (components: readonly string[]): readonly string[] =>
  components.flatMap((component, index) => {
    const words = wordsOf(component).filter((one) => isEvidentWord(one) && !isNumber(one))
    if (index >= FIRST_TITLES) return words.filter((one) => !isTitle(one))
    return index < NAMES && isParticle(component) ? [component] : words
  })
const [NAMES, FIRST_TITLES] = [2, 3]

/** So long that its hexadecimal is no chance. */
const LONG_WORD = 5
/** So long that its base64 is none: where such a name stands within another, that one need not be looked for. */
const LONG_NAME = 7

/** An ideograph is a name; one Latin letter is an initial. */
const isLong = (component: string): boolean => component.length > (isJoined(component) ? 1 : 0)

/** `Li^Bo`, `李^明`: too short one by one, and together they tell. */
const isTold = (family: string, given: string): boolean =>
  isLong(family) && isLong(given) && !isCommon(family) && !isCommon(given) && isEvident(family + given)

/** Names whose words all say nothing, such as `PHANTOM^HEAD`, are known only as they are written. */
const nameForms = (name: string): readonly Form[] => {
  const components = name.split('^').map((component) => component.trim())
  const [family = '', given = ''] = components
  const words = [...new Set(tellingWords(components))]
  const areKnown = words.length > 0
  if (!areKnown && !isTold(family, given)) return given === '' ? [] : [word(name, true)]
  const whole = !words.some(({ length }) => length >= LONG_NAME)
  const single = words.map((text) => word(text, text.length >= LONG_WORD))
  const pairs = family === '' || given === '' ? [] : pairForms(family, given, { areKnown, whole })
  return [word(name, whole), ...single, ...pairs]
}

/** An ID of some length is found within other text too. */
const FOUND_ANYWHERE = 8
const idForm = (text: string): Form => {
  if (isNumber(text)) return { text, edge: 'number', whole: text.length >= LONG_WORD }
  return { text, edge: text.length >= FOUND_ANYWHERE ? 'anywhere' : 'word', whole: text.length >= LONG_WORD }
}

/** How numbers of so many digits are parted: of insurance, tax and health, and of charts. */
const GROUPS: Readonly<Record<number, readonly string[]>> = {
  6: ['2 2 2', '3 3'],
  7: ['3 4', '2 2 3', '3 2 2', '1 3 3'],
  8: ['2 2 2 2', '2 3 3', '4 4', '3 3 2'],
  9: ['3 3 3', '3 2 4'],
  10: ['3 3 4', '2 4 4'],
  11: ['3 3 3 2', '2 3 3 3'],
}
const SEPARATORS = ['-', '.', ' ']

/** `88-42-917`, `123.456.789-09`. */
const parted = (digits: string): readonly string[] =>
  (GROUPS[digits.length] ?? []).flatMap((groups) => {
    let at = 0
    const pieces = groups.split(' ').map((length) => digits.slice(at, (at += Number(length))))
    const last = pieces.at(-1) ?? ''
    const ofTax = pieces.length > 2 ? [`${pieces.slice(0, -1).join('.')}-${last}`] : []
    return [...SEPARATORS.map((sign) => pieces.join(sign)), ...ofTax]
  })

/** `123-45-678` is also written `12345678`, and `0012345` as `12345`. */
const idForms = (id: string): readonly Form[] => {
  if (!isEvident(id)) return []
  const bare = id.replace(/[^\p{L}\p{N}]/gu, '')
  const short = isNumber(bare) ? bare.replace(/^0+/, '') : bare
  const groups = (isNumber(bare) ? parted(bare) : []).filter((one) => one !== id)
  return [
    ...[id, ...[bare, short].filter((one) => one !== id && one.length >= LONG_WORD)].map(idForm),
    ...groups.map((text): Form => ({ text, edge: 'number', whole: false })),
  ]
}

const textForms = (text: string): readonly Form[] => {
  if (!isEvident(text)) return []
  const digits = text.replace(/\D/g, '')
  const isTelephone = /^[+\d][\d\s()/.-]{5,}$/.test(text)
  return [idForm(text), ...(isTelephone && digits.length > LONG_WORD && digits !== text ? [idForm(digits)] : [])]
}

/** How many of them are also looked for in hexadecimal and base64. */
const DATES_IN_DIGITS = 3

/** `12 Apr 1957`, `12-APR-1957`, `April 12, 1957`. */
const inEnglish = (year: string, day: string, name: string): readonly string[] => [
  ...[' ', '-', ''].map((sign) => `${day}${sign}${name}${sign}${year}`),
  ...[', ', ' '].map((sign) => `${name} ${day}${sign}${year}`),
]

/** `12 aprile 1957`, `12. April 1957`, `12 de abril de 1957`, `12 avr. 1957`. */
const inOthers = (year: string, day: string, name: string): readonly string[] => [
  ...['', '.'].map((dot) => `${day}${dot} ${name} ${year}`),
  ...(name.length > LONGEST_SHORT ? [] : [`${day} ${name}. ${year}`]),
  ...(name.length < LONGEST_SHORT ? [] : [`${day} de ${name} de ${year}`]),
]

/** `maio` is whole, `sept` is not. */
const LONGEST_SHORT = 4

export const ENGLISH: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

const namesOfMonths = new Map<string, readonly string[]>()

/** With its accents and without. */
const namesOfMonth = (month: string): readonly string[] => {
  const known = namesOfMonths.get(month)
  if (known !== undefined) return known
  const names = spellingsOfMonth(Number(month)).flatMap((one) => [one, ...withoutAccents(one)])
  namesOfMonths.set(month, names)
  return names
}

/** In the six languages of which the vocabulary is. */
const inWords = (year: string, month: string, day: string): readonly string[] => {
  const name = ENGLISH[Number(month) - 1] ?? ''
  const english = [name, name.slice(0, 3)].flatMap((one) => inEnglish(year, day, one))
  const names = namesOfMonth(month)
  const days = new Set([day, String(Number(day))])
  return [...english, ...[...days].flatMap((one) => names.flatMap((spelling) => inOthers(year, one, spelling)))]
}

/** `1.2.1960`, `1-2-1960`, `1/2/60`, `01/02/60`, `01.02.60`, the day or the month first: as people write by hand. */
const byHand = (year: string, month: string, day: string): readonly Form[] => {
  const [shortDay, shortMonth, shortYear] = [String(Number(day)), String(Number(month)), year.slice(2)]
  const orders = (first: string, second: string, last: string) => [
    `${first}/${second}/${last}`,
    `${second}/${first}/${last}`,
  ]
  const texts = [
    ...['.', '-'].map((sign) => [shortDay, shortMonth, year].join(sign)),
    ...orders(shortDay, shortMonth, year),
    `${day}.${month}.${shortYear}`,
    ...orders(day, month, shortYear),
    ...orders(shortDay, shortMonth, shortYear),
    ...[' ', '_', '-', ''].flatMap((sign) => [
      [day, month, shortYear].join(sign),
      [month, day, shortYear].join(sign),
      [shortYear, month, day].join(sign),
    ]),
  ]
  return [...new Set(texts)].map((text) => ({ text, edge: 'number', whole: false }))
}

/** As DICOM, ISO 8601, EXIF, Germans, Britons, Americans, ACR-NEMA and others write a day. */
const dateForms = (date: string): readonly Form[] => {
  if (!isEvidentDate(date)) return []
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)]
  const forms = new Set([
    date,
    `${year}-${month}-${day}`,
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`,
    `${month}/${day}/${year}`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
    `${day}-${month}-${year}`,
    ...[' ', '_', ':'].flatMap((sign) => [
      [year, month, day].join(sign),
      [day, month, year].join(sign),
      [month, day, year].join(sign),
    ]),
    ...inWords(year, month, day),
  ])
  const written = [...forms].map((text, index): Form => ({ text, edge: 'date', whole: index < DATES_IN_DIGITS }))
  return [...written, ...byHand(year, month, day).filter(({ text }) => !forms.has(text))]
}

/** Of what is longer, the beginning tells enough. */
const MAX_CHARACTERS = 128
const bounded = (value: string): string => value.slice(0, MAX_CHARACTERS).trim()

export type FormKind = 'name' | 'id' | 'text' | 'date'

/** Every way in which a value of that kind is written; none for what says nothing. */
export const FORMS: Readonly<Record<FormKind, (value: string) => readonly Form[]>> = {
  name: (name) => spellings(bounded(name)).flatMap(nameForms),
  id: (id) => idForms(bounded(id)),
  text: (text) => spellings(bounded(text)).flatMap(textForms),
  date: dateForms,
}
