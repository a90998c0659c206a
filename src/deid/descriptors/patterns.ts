import { strikeSpan, type Token } from './tokens.ts'

/**
 * Shapes of what names a person, a place or a day, whatever the words. Every pattern is bounded, so that a hostile text
 * costs no more than its length.
 */
interface Pattern {
  readonly shape: RegExp
  /** Not what its shape says: a list of b-values is no telephone number. */
  readonly unless?: (match: string) => boolean
}

const plausible = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12
const dayAndMonth = (a: number, b: number): boolean => plausible(a, b) || plausible(b, a)

/** Of three numbers: no order of day, month and year fits them. */
const noDate = (match: string): boolean => {
  const [first = '', second = '', third = ''] = match.match(/\d+/g) ?? []
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  if (first.length === 2 && second.length === 2 && third.length === 2) return false
  if (first.length > 2) return first.length === 3 || !dayAndMonth(b, c)
  return third.length === 3 || !dayAndMonth(a, b)
}

const noDayAndMonth = (match: string): boolean => {
  const [a = 0, b = 0] = (match.match(/\d+/g) ?? []).map(Number)
  return !dayAndMonth(a, b) && !(/[/-]/.test(match) && a >= 1 && a <= 12)
}

/** `0 50 400 800`, `1.25 1.25 2.5`, `1 2 3 4 5 6 7`: settings one after another. */
const isList = (match: string): boolean => {
  if (/^0\.\d{1,6}$/.test(match)) return true
  const groups = match.split(/[\s/-]+/)
  if (groups.every((group) => /^(?:0|[1-9]\d{0,2})\.\d{1,2}$/.test(group))) return true
  const rising = groups.every((group, index) => index === 0 || Number(group) > Number(groups[index - 1]))
  return rising && groups.every((group) => /^\d$|^[1-9]\d{0,2}[05]$/.test(group))
}

/** `20 30 40`, and `12 45 57`, which is no day of any month. */
const noShortDate = (match: string): boolean => {
  const [a = 0, b = 0, c = 0] = match.split(/ +/).map(Number)
  return isList(match) || !(dayAndMonth(a, b) || dayAndMonth(b, c))
}

/** Telephone, social security, tax and insurance numbers, MRNs: seven digits or more, however they are parted. */
const NUMBERS: readonly Pattern[] = [
  {
    shape: /(?:(?<![a-z\d])\+?\(?|(?<=[a-z])(?=\d{3}))\d(?:(?:[\s.\-/]{0,2}|\s?-\s|\)[\s.-]?|\s?\()\d){6,40}/g,
    unless: isList,
  },
  { shape: /\+\s?\d(?:[\s().\-/]{0,2}\d){4,20}/g },
  { shape: /[x*#]{3}[-\s]?[x*#]{2}[-\s]?\d{4}/g },
]

/** UIDs, IP addresses. */
const DOTTED: Pattern = { shape: /(?<![\d.])\d{1,40}(?:\.\d{1,40}){3,40}/g }

/** ISO 8601, and the orders of day, month and year of six languages. */
const DATES: readonly Pattern[] = [
  { shape: /(?<!\d)(?:(?:19|20)\d{6}|\d{4}(?:19|20)\d\d)(?:\d{6}(?:\.\d{1,6})?)?(?!\d)/g },
  { shape: /(?<![\dv.])\d{1,4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}(?!\d)/g, unless: noDate },
  { shape: /(?<!\d)(?:19|20)\d\d[\s_]{1,2}\d{1,2}[\s_]{1,2}\d{1,2}(?!\d)/g },
  { shape: /(?<!\d)\d{1,2}[\s_]{1,2}\d{1,2}[\s_]{1,2}(?:19|20)\d\d(?!\d)/g, unless: noDate },
  { shape: /(?<![\d.,x/-]\s?)\d\d {1,2}\d\d {1,2}\d\d(?!\s?[\d.,x%/-])/g, unless: noShortDate },
  { shape: /(?<!\d)(?:0?[1-9]|1[0-2])\s?[-/._]\s?(?:19|20)\d\d(?!\d)/g },
  { shape: /(?<!\d)(?:19|20)\d\d\s?[-/._]\s?(?:0?[1-9]|1[0-2])(?!\d)/g },
  { shape: /(?<![\d/.,x])\d\d\/\d\d(?![\d/x%])(?!\s?[cm]m)/g, unless: noDayAndMonth },
  { shape: /(?<![\d/.,x-])0\d-\d\d(?![\d-])|(?<![\d/.,x-])\d\d-0\d(?![\d-])/g, unless: noDayAndMonth },
  {
    shape: /(?<!(?:ratio|factor)\s{1,3})(?<![\d/.,x_a-z])\d\d\.\d\d(?![\d%x_a-z])(?!\s?[a-z%])/g,
    unless: noDayAndMonth,
  },
  { shape: /(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?!\s?\d)/g, unless: noDayAndMonth },
]

const TIMES: readonly Pattern[] = [
  { shape: /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?(?!\d)(?:\s?[ap]\.?m\b|\s?uhr)?/g },
  { shape: /(?<![\d.])(?:[01]?\d|2[0-4])(?:[.:]\d\d)?\s?(?:[ap]m\b|[ap]\.m\.|uhr\b)/g },
  { shape: /(?<![\d.])(?:[01]?\d|2[0-4])h[0-5]\d(?![\da-z])/g },
  { shape: /\b(?:ore|alle|as|las|um|at|kl)\s(?:[01]?\d|2[0-4])[.,:h]\s?(?:[0-5]\d)?(?!\d)/g },
]

/** Electronic addresses. RFC 5322, RFC 3986, RFC 4291 in the shapes that people type. */
const ADDRESSES: readonly Pattern[] = [
  { shape: /[^\s@,;:<>()]{1,64}@\s?[\p{L}\p{N}][^\s@,;:<>()]{0,250}/gu },
  { shape: /\b(?:https?|ftp|mailto|file):\S{0,2000}/g },
  { shape: /\bwww\.\S{0,2000}/g },
  { shape: /\\\\[^\s\\]{1,255}\\\S{0,255}|\b[a-z]:[\\/]\S{1,255}/g },
  {
    shape:
      /(?<![\w.-])[a-z0-9-]{3,63}(?:\.[a-z0-9-]{2,63}){0,4}\.(?:com|org|net|edu|gov|info|local|it|br|de|fr|es|uk|eu|pt|ch|at)\b(?:\/\S{0,255})?/g,
  },
  { shape: /(?<![\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){5,7}(?![\w:])/g },
]

const CF_DIGIT = '[\\dlmnpqrstuv]'

/** Numbers of persons. Shape alone suffices: a number that fails its check digit was mistyped, not made up. */
const NATIONAL: readonly Pattern[] = [
  // US, social security; UK, NHS and US telephone; BR, CPF, CNPJ and CNS; DE, Steuer-ID; FR, NIR and telephone.
  {
    shape:
      /(?<!\d)(?:\d{3}[- ]\d\d[- ]\d{4}|\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}|\d{3}\.\d{3}\.\d{3}-\d\d|\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d)(?!\d)/g,
  },
  {
    shape:
      /(?<!\d)(?:\d{3} \d{4} \d{4} \d{4}|\d\d \d{3} \d{3} \d{3}|0\d(?:[ .\-/]\d\d){4}|[1-478] ?\d\d ?\d\d ?\d\d ?\d{3} ?\d{3}(?: ?\d\d)?)(?!\d)/g,
  },
  // IT, codice fiscale: DM 12 March 1974 n. 2227, with the letters that replace digits of namesakes.
  {
    shape: new RegExp(
      `(?<![a-z\\d])[a-z]{3}[\\s-]?[a-z]{3}[\\s-]?${CF_DIGIT}{2}[\\s-]?[a-ehlmprst][\\s-]?${CF_DIGIT}{2}[\\s-]?[a-z]${CF_DIGIT}{3}[\\s-]?[a-z](?![a-z\\d])`,
      'g',
    ),
  },
  // ES, DNI and NIE.
  {
    shape:
      /(?<![a-z\d])(?:[xyz][-\s.]?\d{1,2}[.\s]?\d{3}[.\s]?\d{3}|\d{2}[.\s]?\d{3}[.\s]?\d{3})[-\s.]?[a-z](?![a-z\d])/g,
  },
  // UK, National Insurance number.
  { shape: /(?<![a-z\d])[a-z]{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?\d{2}[\s-]?[a-d](?![a-z\d])/g },
  // FR, NIR of those born in Corsica.
  { shape: /(?<!\d)[1-478]\s?\d{2}\s?\d{2}\s?2[ab]\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\d)/g },
  // DE, Krankenversichertennummer.
  { shape: /(?<![a-z\d])[a-z][\s-]?\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)/g },
]

/** UK and CA, postal codes. */
const POSTAL: readonly Pattern[] = [
  { shape: /(?<![a-z\d])[a-z]{1,2}\d[a-z\d]?\s\d[abd-hjlnp-uw-z]{2}(?![a-z\d])/g },
  { shape: /(?<![a-z\d])[abceghj-nprstvxy]\d[a-z][\s-]\d[a-z]\d(?![a-z\d])/g },
]

/** A number after a word that says what it is. */
const MARKED: readonly Pattern[] = [
  {
    shape:
      /\b(?:mrn|pid|pat\.?\s?id|patient\s?id|id|ssn|nss|nhs|nhc|cpf|cnpj|cns|rg|dni|nie|nif|cip|ipp|nip|nir|cf|kvnr|acc(?:ession)?|a(?=#)|tel(?:efono|efone|ephone|efon)?|phone|fax|cell(?:ulare)?|mobil[e]?|movil|handy|celular|zip|cap|plz|cep)\b[\s.:#°=-]{0,4}(?:n[or]?\b|num(?:ber|ero)?)?[\s.:#°=-]{0,4}[a-z]{0,4}[-\s]?\d[\w./-]{0,40}/g,
  },
  {
    shape:
      /\b(?:case|caso|fall|no|nr|num|number|numero|nummer|order|auftrag|exam|visit|ord|chart|file|record|cartella|prontuario|registro|akte|fallnummer|aktenzeichen|dossier|historia|hc|patient|pat|paziente|paciente|room|bed)\b[\s.:#°=]{0,4}(?:n[or]?\b)?[\s.:#°=]{0,3}[a-z]{0,3}-?\d{3}[\w./-]{0,40}/g,
  },
  { shape: /#\s?[a-z]{0,3}-?\d{4}[\w-]{0,40}/g },
]

/**
 * How many digits a text needs for any of them. What has a shape of its own comes first: a run of digits takes in
 * whatever number stands beside it.
 */
const BY_DIGITS: readonly (readonly [digits: number, patterns: readonly Pattern[]])[] = [
  [6, NATIONAL],
  [2, POSTAL],
  [4, [DOTTED]],
  [2, DATES],
  [1, TIMES],
  [4, NUMBERS],
  [1, MARKED],
]

const DIGIT = /\d/g
const NETWORK = /[@\\:.]/

/** The text with a mark in the place of everything that is gone, so that nothing is found across it. */
const masked = (text: string, tokens: readonly Token[]): string => {
  let out = ''
  let at = 0
  for (const { gone, start, end } of tokens) {
    if (gone === undefined) continue
    out += text.slice(at, start) + '|'.repeat(end - start)
    at = end
  }
  return out + text.slice(at)
}

/** Strikes what any of the patterns finds. */
export const strikePatterns = (folded: string, tokens: readonly Token[]): void => {
  // Names of protocols are glued with it, and a word ends at it.
  let text = masked(folded.replaceAll('_', ' '), tokens)
  const find = ({ shape, unless }: Pattern): boolean => {
    let found = false
    for (const match of text.matchAll(shape)) {
      if (unless?.(match[0]) === true) continue
      strikeSpan(tokens, match.index, match.index + match[0].length, 'pattern')
      found = true
    }
    return found
  }
  const findAll = (patterns: readonly Pattern[]): void => {
    // Not `some`: every one of them is to be looked for.
    if (patterns.map(find).includes(true)) text = masked(text, tokens)
  }
  if (NETWORK.test(text)) findAll(ADDRESSES)
  const digits = text.match(DIGIT)?.length ?? 0
  for (const [needed, patterns] of BY_DIGITS) if (digits >= needed) findAll(patterns)
}
