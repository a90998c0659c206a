import { isCommon, isEvident, isEvidentDate, isEvidentWord } from './no-evidence.ts'

/** Where a value may begin and end for a find of it to be one. */
export type Edge = 'word' | 'number' | 'date' | 'anywhere'

/** One way to write a value. */
export interface Form {
  readonly text: string
  readonly edge: Edge
  /** Whether it is also looked for in hexadecimal and base64: what is short there is chance. */
  readonly whole: boolean
}

const isNumber = (text: string): boolean => /^\d+$/.test(text)

const word = (text: string, whole = false): Form => ({ text, edge: 'word', whole })

const isJoined = (text: string) => /^[\x20-\x7e]*$/.test(text)

/** `Müller` is also written `Muller` and `Mueller`. */
const withoutAccents = (name: string): readonly string[] => {
  if (isJoined(name)) return []
  const plain = name.normalize('NFD').replace(/\p{M}+/gu, '')
  const german = name
    .normalize('NFC')
    .replace(/[äÄ]/g, 'ae')
    .replace(/[öÖ]/g, 'oe')
    .replace(/[üÜ]/g, 'ue')
    .replace(/ß/g, 'ss')
  return [plain, german].filter((one) => one !== name && isJoined(one))
}

const spellings = (name: string): readonly string[] => [name, ...withoutAccents(name)]

interface PairOptions {
  /** Whether one of the two is also looked for on its own: then it is found in `Doe, Jane`. */
  readonly areKnown: boolean
  readonly whole: boolean
}

/** The family and given name together, as people and programs write them. PS3.5 6.2.1: `Doe^Jane`. */
const pairForms = (family: string, given: string, { areKnown, whole }: PairOptions): readonly Form[] => {
  const pairs = [`${family}^${given}`, `${family} ${given}`, `${given} ${family}`]
  const joined = [`${family}${given}`, `${given}${family}`]
  const initial = isEvidentWord(family) && isJoined(given) ? [`${given.slice(0, 1)}${family}`] : []
  const near = ['_', '-', '.', ',', ', '].flatMap((sign) => [`${family}${sign}${given}`, `${given}${sign}${family}`])
  const plain = [...joined, ...initial, ...(areKnown ? [] : near)]
  return [...pairs.map((text) => word(text, whole)), ...plain.map((text) => word(text))]
}

/** What a component is made of: `van der Berg` is also known as Berg, `Anna-Maria` as Anna. `STUDY-HN-012` is one code. */
const wordsOf = (component: string): readonly string[] => {
  if (/\d/.test(component)) return [component]
  const parts = component.split(/[\s,.\-'’_/()]+/u)
  return parts.length === 1 ? [component] : [component, ...parts]
}

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
  const [family = '', given = '', middle = ''] = name.split('^').map((component) => component.trim())
  const words = [family, given, middle].flatMap(wordsOf).filter((one) => isEvidentWord(one) && !isNumber(one))
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

/** `123-45-678` is also written `12345678`, and `0012345` as `12345`. */
const idForms = (id: string): readonly Form[] => {
  if (!isEvident(id)) return []
  const bare = id.replace(/[^\p{L}\p{N}]/gu, '')
  const short = isNumber(bare) ? bare.replace(/^0+/, '') : bare
  return [id, ...[bare, short].filter((one) => one !== id && one.length >= LONG_WORD)].map(idForm)
}

const textForms = (text: string): readonly Form[] => {
  if (!isEvident(text)) return []
  const digits = text.replace(/\D/g, '')
  const isTelephone = /^[+\d][\d\s()/.-]{5,}$/.test(text)
  return [idForm(text), ...(isTelephone && digits.length > LONG_WORD && digits !== text ? [idForm(digits)] : [])]
}

/** How many of them are also looked for in hexadecimal and base64. */
const DATES_IN_DIGITS = 3

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `12 Apr 1957`, `12-APR-1957`, `April 12, 1957`. */
const inWords = (year: string, month: string, day: string): readonly string[] => {
  const name = MONTHS[Number(month) - 1] ?? ''
  return [...new Set([name, name.slice(0, 3)])].flatMap((word) => [
    ...[' ', '-', ''].map((sign) => `${day}${sign}${word}${sign}${year}`),
    ...[', ', ' '].map((sign) => `${word} ${day}${sign}${year}`),
  ])
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
  ]
  return [...new Set(texts)].map((text) => ({ text, edge: 'number', whole: false }))
}

/** As DICOM, ISO 8601, Germans, Britons, Americans, ACR-NEMA and others write a day. */
const dateForms = (date: string): readonly Form[] => {
  if (!isEvidentDate(date)) return []
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)]
  const forms = [
    date,
    `${year}-${month}-${day}`,
    `${day}.${month}.${year}`,
    `${day}/${month}/${year}`,
    `${month}/${day}/${year}`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
    `${day}-${month}-${year}`,
    ...inWords(year, month, day),
  ]
  const written = forms.map((text, index): Form => ({ text, edge: 'date', whole: index < DATES_IN_DIGITS }))
  return [...written, ...byHand(year, month, day).filter(({ text }) => !forms.includes(text))]
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
