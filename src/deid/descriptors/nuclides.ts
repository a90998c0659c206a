import type { Token } from './tokens.ts'

/** Elements by symbol and name, with the mass numbers that medicine uses. PS3.16 CID 18, 4020; for MR, CID 29 and C.8.13. */
const ELEMENTS = `
h hydrogen 1 2 3|he helium 3|c carbon 11 13 14|n nitrogen 13|o oxygen 15 17|f fluorine fluor 18 19|na sodium 22 23 24
p phosphorus phosphor 31 32 33|cr chromium 51|co cobalt 57 58 60|cu copper 60 61 62 64 67|ga gallium 66 67 68|ge germanium 68
se selenium 75|kr krypton 81m 85|rb rubidium 81 82|sr strontium 82 85 87m 89 90|y yttrium 86 90|zr zirconium 89
tc technetium 94m 99 99m|pd palladium 103|ru ruthenium 106|in indium 111 113m|sn tin 117m|i iodine iod iodo 120 121 123 124 125 131
xe xenon 127 129 133|cs caesium cesium 131 137|ba barium 133|sm samarium 153|gd gadolinium 153|tb terbium 149 152 155 161
ho holmium 166|er erbium 169|yb ytterbium 169|lu lutetium 177|re rhenium 186 188|ir iridium 192|au gold 198|tl thallium 201
hg mercury 197 203|pb lead 203 212|bi bismuth 212 213|at astatine 211|ra radium 223 224 226|ac actinium 225|th thorium 227
am americium 241|cf californium 252`
const NUCLIDES: ReadonlySet<string> = new Set(
  ELEMENTS.split(/[|\n]/).flatMap((line) => {
    const words = line.split(' ')
    const masses = words.filter((word) => /^\d/.test(word))
    return words.filter((word) => /^[a-z]/.test(word)).flatMap((name) => masses.map((mass) => `${name} ${mass}`))
  }),
)

/** `Tc-99m`, `68Ga`, `F 18`, `F^18^`. */
const LINK = /^[\s^-]{0,2}$/

/** The mass number that begins at a token, with its `m` for metastable. */
const massAt = (tokens: readonly Token[], index: number): string => {
  const { text = '', kind } = tokens[index] ?? {}
  if (kind !== 'digits') return ''
  const next = tokens[index + 1]
  return next?.text === 'm' && next.gap === '' ? `${text}m` : text
}

const isPair = (tokens: readonly Token[], element: number, mass: number): boolean =>
  NUCLIDES.has(`${tokens[element]?.text ?? ''} ${massAt(tokens, mass)}`)

const isMass = (tokens: readonly Token[], index: number): boolean => {
  const mass = massAt(tokens, index)
  const after = index + (mass.endsWith('m') ? 2 : 1)
  if (mass === '') return false
  if (LINK.test(tokens[index]?.gap ?? '') && isPair(tokens, index - 1, index)) return true
  return LINK.test(tokens[after]?.gap ?? '|') && isPair(tokens, after, index)
}

const isElement = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.text === 'm' && tokens[index - 1]?.gap === '' ? index - 2 : index - 1
  if (LINK.test(tokens[index]?.gap ?? '') && isPair(tokens, index, before)) return true
  return LINK.test(tokens[index + 1]?.gap ?? '|') && isPair(tokens, index, index + 1)
}

/** Whether a token is the element, the mass number or the `m` of a nuclide, and no initial, age or number of a person. */
export const isOfNuclide = (tokens: readonly Token[], index: number): boolean => {
  const { kind, text, gap } = tokens[index] ?? {}
  if (kind === 'digits') return isMass(tokens, index)
  if (kind !== 'letters') return false
  return (text === 'm' && gap === '' && isMass(tokens, index - 1)) || isElement(tokens, index)
}

/** `99m` of technetium, which is no man of 99. */
export const isMetastable = (tokens: readonly Token[], index: number): boolean =>
  massAt(tokens, index).endsWith('m') && isMass(tokens, index)
