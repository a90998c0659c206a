import { foldedForms } from './fold.ts'
import { strike, type Token } from './tokens.ts'

/** Months in six languages, in full and shortened. Those that open an English date, month before day, stand first. */
const ENGLISH_MONTHS = `january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec`
const OTHER_MONTHS = `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen genn febb mag magg giu lug
ago set sett ott dic janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro fev abr mai out dez
januar jänner februar feber märz mär mrz juni juli oktober dezember okt janvier février mars avril juin juillet août
septembre octobre décembre janv févr avr juil enero febrero mayo junio julio septiembre setiembre octubre
noviembre diciembre ene`

const folded = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).flatMap(foldedForms))
const MONTH_FIRST = folded(ENGLISH_MONTHS)
const MONTHS = new Set([...MONTH_FIRST, ...folded(OTHER_MONTHS)])
const LINKS = new Set(['de', 'di', 'of', 'del', 'do', 'd', 'the'])
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'o', 'a', 'os'])

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
  const last = follows ? lastOf(tokens, after) : index
  for (let at = days ? before : index; at <= last; at++) strike(tokens[at], 'pattern')
}

const AGE_UNITS = new Set(
  `y yo yr yrs year years yold anni anno anos ano ans an jahre jahren jahr jahrig jahrige jahriger jahrigen jaehrig
jaehrige jaehriger enne j`.split(/\s+/),
)
const AGE_WORDS = new Set(['age', 'aged', 'eta', 'edad', 'idade', 'alter', 'agee'])
const OLD = new Set(['old', 'o', 'alt', 'alte', 'alter'])
const SEXES = new Set(['m', 'f', 'w'])

/** PS3.15 has none of it, 45 CFR 164.514 (b)(2)(i)(C) has: ages over 89 may only be told as one class. */
const isOldAge = (token: Token): boolean => token.kind === 'digits' && /^0?9\d$|^1[0-3]\d$/.test(token.text)

/** `93F`, `F93`: age and sex as worklists write them, and nothing else in the run. */
const isWithSex = (tokens: readonly Token[], index: number): boolean => {
  const after = index + 1
  if (opensRun(tokens, index))
    return !opensRun(tokens, after) && opensRun(tokens, index + 2) && SEXES.has(tokens[after]?.text ?? '')
  return opensRun(tokens, index - 1) && opensRun(tokens, after) && SEXES.has(tokens[index - 1]?.text ?? '')
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
  const before = tokens[index - 1]
  if (before !== undefined && AGE_WORDS.has(before.text)) strike(token, 'pattern')
  if (isWithSex(tokens, index)) strike(token, 'pattern')
}

export const strikeDatesAndAges = (tokens: readonly Token[]): void => {
  tokens.forEach((token, index) => {
    if (token.kind === 'letters' && MONTHS.has(token.text)) strikeMonth(tokens, index)
    if (isOldAge(token)) strikeAge(tokens, index, token)
  })
}
