import { foldedForms } from './fold.ts'
import { strike, type Token } from './tokens.ts'

const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).flatMap(foldedForms))

/** One word that says it all: `nonagenarian`, `novantaquattrenne`, `vierundneunzigjährig`, `ninetieth`. Folded. */
const WHOLE: readonly RegExp[] = [
  /^(?:ultra|super|quasi|semi)?(?:nonagenar|centenar)(?:ians?|i[oae]s?|i)$/,
  /^(?:super)?(?:nonagen|centen)aires?$/,
  /^(?:ultra|quasi)?(?:novant(?:a?[a-z]{0,9})|cent[oi]?[a-z]{0,15})enn[ei]$/,
  /^[a-z]{0,20}(?:neunzig|hundert[a-z]{0,20})(?:ja|jae)hrig(?:e[nrsm]?|erin|erinnen)?$/,
  /^[a-z]{0,12}neunziger(?:s|n|in|innen)?$/,
  /^(?:neunzig|hundert[a-z]{0,20})ste[nrsm]?$/,
  /^ninet(?:ies|ieth|y?-?somethings?)$/,
  /^(?:noventon(?:a|as|es)?|noventoes|noventao|noventaneros?)$/,
]

/** A number of ninety to ninety-nine, or the beginning of one: what follows may be its ones. */
const NINETY = /^(?:ninety[a-z]{0,5}|novant(?:a[a-z]{0,8}|uno?|otto)?|noventa|nonante|(?:[a-z]{3,7}und)?neunzig)$/
const HUNDRED = /^(?:hundred|cento[a-z]{0,14}|cent|cem|cien|ciento|(?:ein)?hundert[a-z]{0,20})$/
const ONE = folded('one a an ein eine un une uno')
const LINKS = folded('and y e et und & en')
/** What may follow ninety or a hundred: up to nineteen, and the tens for those who lived longest. */
const SMALL = folded(`
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty uno un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici um dois duas tres
quatro cinco seis sete oito dez onze doze treze quatorze catorze quinze dos cuatro siete ocho nueve diez once doce trece
catorce quince ein eins zwei drei vier funf fünf sechs sieben acht neun zehn elf zwolf zwölf une deux trois quatre cinq sept
huit neuf dix douze treize seize vingt
`)
/** `quatre-vingt-dix`, `quatre-vingt-onze` to `quatre-vingt-dix-neuf`. */
const TEENS = folded('dix onze douze treize quatorze quinze seize')

/** After a number in words. */
const UNITS = folded(`
year years yr yrs yo y anni anno anos ans jahre jahren jahr jährig jährige jähriger jährigen jähriges años enne
birthday birthdays lebensjahr lebensjahres geburtstag compleanno anniversaire aniversario aniversário cumpleaños
`)
const OLD = folded('old alt alte alten alter')
/** Before one. */
const AGES = folded('age aged eta età edad idade alter agee âge âgé âgée ans anni anos años')
const OF = folded('of di de von über over')

const NEAR = /^[\s_'’.-]{1,2}$|^$/

const near = (token: Token | undefined): token is Token => token !== undefined && NEAR.test(token.gap)

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? ''

const isQuatreVingtDix = (tokens: readonly Token[], index: number): boolean =>
  textAt(tokens, index) === 'quatre' &&
  /^vingts?$/.test(textAt(tokens, index + 1)) &&
  near(tokens[index + 1]) &&
  near(tokens[index + 2]) &&
  TEENS.has(textAt(tokens, index + 2))

/** Where a number of ninety or more ends that begins at `index`: behind its last token; undefined where none begins. */
const endOfNumber = (tokens: readonly Token[], index: number): number | undefined => {
  let at = index
  if (isQuatreVingtDix(tokens, at)) at += 3
  else {
    if (ONE.has(textAt(tokens, at)) && near(tokens[at + 1]) && HUNDRED.test(textAt(tokens, at + 1))) at++
    const word = textAt(tokens, at)
    if (!NINETY.test(word) && !HUNDRED.test(word)) return undefined
    at++
  }
  for (let words = 0; words < 3 && near(tokens[at]); words++) {
    const linked = LINKS.has(textAt(tokens, at)) && near(tokens[at + 1]) ? at + 1 : at
    if (!SMALL.has(textAt(tokens, linked))) break
    at = linked + 1
  }
  return at
}

/** Behind the unit that follows a number, and the `old` behind that; the end of the number where none follows. */
const endOfAge = (tokens: readonly Token[], end: number): number => {
  if (!near(tokens[end]) || !UNITS.has(textAt(tokens, end))) return end
  return near(tokens[end + 1]) && OLD.has(textAt(tokens, end + 1)) ? end + 2 : end + 1
}

const isAfterAge = (tokens: readonly Token[], index: number): boolean =>
  AGES.has(textAt(tokens, OF.has(textAt(tokens, index - 1)) ? index - 2 : index - 1))

const strikeAll = (tokens: readonly Token[], first: number, end: number): void => {
  const [token] = tokens.slice(first, first + 1)
  if (token === undefined || token.gone !== undefined) return
  for (let index = first; index < end; index++) strike(tokens[index], 'pattern')
  token.instead = '90Y'
}

/** `in her 90s`, `in den 90ern`, `94th birthday`, `94. Lebensjahr`. */
const DECADE_BEFORE = folded('her his their its late early mid upper the den seinen ihren seus suas sus hohen')
const DECADE = /^(?:s|er|ern|ies)$/
const BIRTHDAYS = folded(
  'birthday birthdays lebensjahr lebensjahres geburtstag compleanno anniversaire aniversario cumpleaños',
)
const ORDINALS = folded('st nd rd th er e eme o a ten te')
const BESIDE = /^[\s_.°º-]{0,3}$/

const isDecade = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]
  if (textAt(tokens, index) !== '90' || next === undefined || next.gap.length > 1) return false
  return DECADE.test(next.text) && DECADE_BEFORE.has(textAt(tokens, index - 1))
}

/** Where the birthday stands that a number counts; undefined where none does. */
const birthdayAfter = (tokens: readonly Token[], index: number): number | undefined => {
  const next = tokens[index + 1]
  const isOrdinal = next !== undefined && ORDINALS.has(next.text) && BESIDE.test(next.gap)
  const at = isOrdinal ? index + 2 : index + 1
  return BIRTHDAYS.has(textAt(tokens, at)) && BESIDE.test(tokens[at]?.gap ?? '') ? at : undefined
}

const strikeInDigits = (tokens: readonly Token[], index: number): void => {
  if (!/^0?9\d$|^1[0-2]\d$/.test(textAt(tokens, index))) return
  const end = isDecade(tokens, index) ? index + 2 : birthdayAfter(tokens, index)
  if (end !== undefined) strikeAll(tokens, index, end)
}

/** 45 CFR 164.514 (b)(2)(i)(C): ages over 89 may only be told as one class, in words as well. */
export const strikeAgesInWords = (tokens: readonly Token[]): void => {
  tokens.forEach(({ kind, text }, index) => {
    if (kind === 'digits') {
      strikeInDigits(tokens, index)
      return
    }
    if (WHOLE.some((shape) => shape.test(text))) {
      strikeAll(tokens, index, index + 1)
      return
    }
    const end = endOfNumber(tokens, index)
    if (end === undefined) return
    const last = endOfAge(tokens, end)
    if (last > end || isAfterAge(tokens, index)) strikeAll(tokens, index, last)
  })
}
