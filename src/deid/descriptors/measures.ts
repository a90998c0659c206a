import { isEponym } from './eponyms.ts'
import { isOfNuclide } from './nuclides.ts'
import { strike, type Token } from './tokens.ts'
import { isParticle, isSurnameToo, isVocabulary } from './vocabulary.ts'

/** What may follow a number that looks like a year and makes it a measure. */
const UNITS = new Set(
  `ms mm mm2 cm ml mgy cgy gy hu kv kvp mas hz khz mhz mbq mci msv kev fps mg mmol sec slices frames images bit bits pixel pixels dir dirs
directions iu px um dpi volumes vols`.split(/\s+/),
)

/** What may stand before one: a b-value, an echo time, a window. */
const PARAMETERS = new Set(
  'b bval bvalue bvalues bvals te tr ti ts td fov rfov dfov venc matrix mat ww wl window level hu min max range delay tsl res jpeg'.split(
    ' ',
  ),
)

/** Before an index: `Image0001`. */
const PADDED = /^0{1,3}\d{1,2}$/
const YEAR = /^(?:19|20)\d\d$/
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x|xi{1,2})$/

const isFraction = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before?.kind === 'digits' && /^[.,]$/.test(tokens[index]?.gap ?? '')
}

const isMeasured = (tokens: readonly Token[], index: number): boolean => {
  const after = tokens[index + 1]
  const before = tokens[index - 1]
  const gap = tokens[index]?.gap ?? ''
  if (after !== undefined && UNITS.has(after.text) && after.gap.length <= 1) return true
  // A ratio: `2097:1`.
  if (after?.text === '1' && after.gap === ':') return true
  return before !== undefined && PARAMETERS.has(before.text) && /^[\s=:_-]{0,3}$/.test(gap)
}

/** A hyphen that follows a word is no sign. */
const isSigned = (gap: string, index: number): boolean => (index === 0 ? /(?:^|[\s(])[+-]$/ : /[\s(][+-]$/).test(gap)

/** An integer of four digits at most, that is no year; or the fraction of a number that has seven digits at most. */
const isMeasure = (tokens: readonly Token[], index: number): boolean => {
  const { text = '', gap = '' } = tokens[index] ?? {}
  if (isFraction(tokens, index)) return text.length + (tokens[index - 1]?.text.replace(/^0/, '').length ?? 0) <= 6
  if (text.length > 4) return false
  if (YEAR.test(text)) return isSigned(gap, index) || isMeasured(tokens, index)
  return text.length < 4 || !text.startsWith('0') || PADDED.test(text)
}

const isWord = (token: Token): boolean =>
  token.kind === 'letters' && (token.text.length === 1 || ROMAN.test(token.text) || isVocabulary(token.text))

/** Words written together: what is known stays only where nothing beside it could make it a part of a name. */
const judgeWords = (run: readonly Token[]): void => {
  const unknown = run.some((token) => !isWord(token))
  const [first] = run
  const begins = run.length > 1 && first !== undefined && first.text.length > 1 && isParticle(first.text)
  for (const token of run) {
    const short = run.length > 1 && token.text.length < 4
    if (!isWord(token) || begins || (unknown && (short || isParticle(token.text) || isSurnameToo(token.text))))
      strike(token, 'unknown')
  }
}

/** `1024x768`: the parts of a matrix count each for itself. */
const digitsOf = (run: readonly Token[]): number =>
  run.reduce((sum, { kind, text }, index) => {
    const crossed = run[index - 1]?.text === 'x' || run[index + 1]?.text === 'x'
    return kind === 'digits' && !(crossed && text.length <= 4) ? sum + text.length : sum
  }, 0)

/** Letters and digits that a scanner may have written: `T2`, `B30f`, `tfl3d1_16ns`, `3x3`, `b1000`. */
const isTechnical = (run: readonly Token[], tokens: readonly Token[], first: number): boolean => {
  if (digitsOf(run) > 5 || run.some(({ kind }) => kind === 'foreign')) return false
  const letters = run.filter(({ kind }) => kind === 'letters')
  if (!letters.every(isWord)) return false
  const single = letters.filter(({ text }) => text.length === 1 && text !== 'x').length
  if (single > 2 && single === letters.length) return false
  return run.every(({ kind, text }, offset) => {
    if (kind !== 'digits') return true
    const index = first + offset
    if (isFraction(tokens, index)) return isMeasure(tokens, index)
    if (text.length <= 3 || PADDED.test(text)) return true
    return (
      text.length === 4 &&
      !text.startsWith('0') &&
      (isMeasured(tokens, index) || run[offset + 1]?.text === 'x' || run[offset - 1]?.text === 'x')
    )
  })
}

/** Strikes what is neither a word that may stay, nor a measure, nor a token of technique. */
export const judgeRun = (tokens: readonly Token[], [first, last]: readonly [number, number]): void => {
  const run = tokens.slice(first, last + 1)
  if (run.every(({ gone }, offset) => gone === undefined && isOfNuclide(tokens, first + offset))) return
  if (first === last && run[0]?.gone === undefined && isEponym(tokens, first)) return
  if (run.every(({ kind }) => kind === 'letters')) judgeWords(run)
  else if (run.length === 1 && run[0]?.kind === 'digits') {
    if (!isMeasure(tokens, first)) strike(run[0], 'unknown')
  } else if (run.some(({ gone }) => gone !== undefined) || !isTechnical(run, tokens, first))
    for (const token of run) strike(token, 'unknown')
}
