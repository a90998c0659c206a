import { foldedForms } from './fold.ts'
import { isMetastable } from './nuclides.ts'
import { strike, type Token } from './tokens.ts'

/** Months that open an English date, month before day, in full and shortened. */
const ENGLISH_MONTHS = `january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec`

/** Of each month by its number, as it is written in six languages, in full and shortened. */
const SPELLINGS = `january jan gennaio gen genn janeiro januar jänner jän janvier janv enero ene
february feb febbraio febb fevereiro fev februar feber février févr febrero
march mar marzo março märz mär mrz mars
april apr aprile abril abr avril avr
may maggio mag magg maio mai mayo
june jun giugno giu junho juni juin junio
july jul luglio lug julho juli juillet juil julio
august aug agosto ago août
september sep sept settembre sett set setembro septembre septiembre setiembre
october oct ottobre ott outubro out oktober okt octobre octubre
november nov novembre novembro noviembre
december dec dicembre dic dezembro dez dezember décembre diciembre`
const NUMBERS: ReadonlyMap<string, number> = new Map(
  SPELLINGS.split('\n').flatMap((words, index) =>
    words.split(' ').flatMap((word) => foldedForms(word).map((form): [string, number] => [form, index + 1])),
  ),
)

/** The number of the month that a folded word says. */
export const monthOf = (word: string): number | undefined => NUMBERS.get(word)

/** Every spelling of the month of that number, in six languages, with its diacritics. */
export const spellingsOfMonth = (month: number): readonly string[] => SPELLINGS.split('\n')[month - 1]?.split(' ') ?? []

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).flatMap(foldedForms))
const MONTH_FIRST = folded(ENGLISH_MONTHS)
const MONTHS: ReadonlySet<string> = new Set(NUMBERS.keys())
const LINKS = new Set(['de', 'di', 'of', 'del', 'do', 'd', 'the'])
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'o', 'a', 'os'])

/** What stands between the parts of a date: `de`, `th`. */
export const isDateLink = (word: string): boolean => LINKS.has(word) || ORDINALS.has(word)

const isNear = (token: Token | undefined): boolean =>
  token !== undefined && token.gap.length <= 3 && !token.gap.includes('\n')
const isYear = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:1[89]|20)\d\d$/.test(token.text) || (/^\d\d$/.test(token.text) && /['’‘`]/.test(token.gap)))
const opensRun = (tokens: readonly Token[], index: number): boolean => index <= 0 || tokens[index]?.gap !== ''

/** Not the 1 of T1, nor the 5 of 4.5. */
const isDay = (tokens: readonly Token[], index: number): boolean => {
  const { kind, text = '', gap = '' } = tokens[index] ?? {}
  if (kind !== 'digits' || text.length > 2 || Number(text) < 1 || Number(text) > 31) return false
  if (tokens[index - 1]?.kind === 'digits') return !/^[.,]$/.test(gap)
  return opensRun(tokens, index) || MONTHS.has(tokens[index - 1]?.text ?? '')
}

/** From `index` one way, over `de` and `th`: where the next token stands that could be a day or a year; `index` for none. */
const reach = (tokens: readonly Token[], index: number, step: 1 | -1): number => {
  let at = index
  for (let hops = 0; hops < 3; hops++) {
    const next = tokens[at + step]
    if (next === undefined || !isNear(step === 1 ? next : tokens[at])) return index
    at += step
    if (!LINKS.has(next.text) && !ORDINALS.has(next.text)) return at
  }
  return index
}

const isDayOrYear = (tokens: readonly Token[], index: number): boolean => isDay(tokens, index) || isYear(tokens[index])

/** The year that follows a day, or the day itself. */
const lastOf = (tokens: readonly Token[], day: number): number => {
  if (isYear(tokens[day])) return day
  const year = reach(tokens, day, 1)
  return tokens[year]?.kind === 'digits' && opensRun(tokens, year) ? year : day
}

/** `12 Apr 57`: behind a day and a month, two digits are a year. */
const shortYearAt = (tokens: readonly Token[], index: number, otherwise: number): number => {
  const token = tokens[index]
  return token?.kind === 'digits' && token.text.length === 2 && opensRun(tokens, index + 1) ? index : otherwise
}

/** `12. Mai`, `May 2019`, `3 de abril de 2019`, `12MAR19`: the month with its day and its year. */
const strikeMonth = (tokens: readonly Token[], index: number): void => {
  const month = tokens[index]?.text ?? ''
  // Not the Portuguese October.
  if (month === 'out' && tokens[index + 1]?.text === 'of') return
  const before = reach(tokens, index, -1)
  const after = reach(tokens, index, 1)
  const days = before !== index && isDayOrYear(tokens, before)
  const follows = after !== index && isDayOrYear(tokens, after)
  if (!days && !(follows && (isYear(tokens[after]) || MONTH_FIRST.has(month)))) return
  const last = follows ? lastOf(tokens, after) : shortYearAt(tokens, after, index)
  for (let at = days ? before : index; at <= last; at++) strike(tokens[at], 'pattern')
}

const AGE_UNITS = new Set(
  `y yo yr yrs year years yold anni anno anos ano ans an jahre jahren jahr jahrig jahrige jahriger jahrigen jaehrig
jaehrige jaehriger enne j a`.split(/\s+/),
)
const AGE_WORDS = new Set(['age', 'aged', 'eta', 'edad', 'idade', 'alter', 'agee', 'anni'])
const AGE_LINKS = new Set(['of', 'di', 'de', 'von'])
const OLD = new Set(['old', 'o', 'alt', 'alte', 'alter'])
const SEXES = new Set(['m', 'f', 'w'])

/** PS3.15 has none of it, 45 CFR 164.514 (b)(2)(i)(C) has: ages over 89 may only be told as one class. */
const isOldAge = (token: Token): boolean => token.kind === 'digits' && /^0?9\d$|^1[0-3]\d$/.test(token.text)

/** `94 F`, `M/94`, `94, M`. */
const SEX_GAP = /^(?:[ /_-]|, ?)?$/

const isSex = (token: Token | undefined): boolean => token !== undefined && SEXES.has(token.text)

/** `93F`, `F93`, `94 F`, `M/94`: age and sex as worklists write them, and nothing else in the runs of either. */
const isWithSex = (tokens: readonly Token[], index: number): boolean => {
  const runs = (first: number): boolean => opensRun(tokens, first) && opensRun(tokens, first + 2)
  const isBeside = (first: number): boolean => runs(first) && SEX_GAP.test(tokens[first + 1]?.gap ?? '')
  return (isSex(tokens[index + 1]) && isBeside(index)) || (isSex(tokens[index - 1]) && isBeside(index - 1))
}

/** `age 93`, `im Alter von 93`, `di anni 93`. */
const isAfterAge = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.text ?? ''
  return AGE_WORDS.has(AGE_LINKS.has(before) ? (tokens[index - 2]?.text ?? '') : before)
}

const strikeAge = (tokens: readonly Token[], index: number, token: Token): void => {
  const unit = tokens[index + 1]
  if (unit !== undefined && AGE_UNITS.has(unit.text) && /^[\s_-]{0,2}$/.test(unit.gap)) {
    strike(token, 'pattern')
    strike(unit, 'pattern')
    token.instead = '90Y'
    const old = tokens[index + 2]
    if (old !== undefined && OLD.has(old.text) && /^[\s_/-]$/.test(old.gap)) strike(old, 'pattern')
    return
  }
  if (isAfterAge(tokens, index) || isWithSex(tokens, index)) strike(token, 'pattern')
}

/** How many of each are ninety years. */
const NINETY_YEARS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1080, 'months month mesi monate monaten mois meses'],
      [4690, 'weeks week settimane wochen semaines semanas'],
      [32_850, 'days day giorni tage tagen jours dias'],
    ] as const
  ).flatMap(([least, words]) => words.split(' ').map((word): [string, number] => [word, least])),
)
/** Nobody has lived longer. */
const OLDEST = 1.5

/** `1128 months`. */
const strikeAgeInParts = (tokens: readonly Token[], index: number, token: Token): void => {
  const unit = tokens[index + 1]
  const least = NINETY_YEARS.get(unit?.text ?? '')
  if (token.kind !== 'digits' || unit === undefined || least === undefined || !/^[ _-]?$/.test(unit.gap)) return
  const count = Number(token.text)
  if (count < least || count > least * OLDEST) return
  strike(token, 'pattern')
  strike(unit, 'pattern')
  token.instead = '90Y'
}

export const strikeDatesAndAges = (tokens: readonly Token[]): void => {
  tokens.forEach((token, index) => {
    if (token.kind === 'letters' && MONTHS.has(token.text)) strikeMonth(tokens, index)
    if (isOldAge(token) && !isMetastable(tokens, index)) strikeAge(tokens, index, token)
    else strikeAgeInParts(tokens, index, token)
  })
}
