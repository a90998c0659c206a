import type { Folded } from './fold.ts'
import type { Token } from './tokens.ts'
import { isFunctionWord } from './vocabulary.ts'

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
const OPENS = new Set(Object.values(CLOSES))

/** Without brackets that have lost their partner. */
const balanced = (text: string): string => {
  const open: number[] = []
  const drop = new Set<number>()
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (OPENS.has(character)) open.push(index)
    else if (character in CLOSES) {
      const last = open.at(-1)
      if (last !== undefined && text.charAt(last) === CLOSES[character]) open.pop()
      else drop.add(index)
    }
  }
  for (const index of open) drop.add(index)
  // A space: what stood on either side stays apart.
  return drop.size === 0
    ? text
    : text
        .split('')
        .map((character, index) => (drop.has(index) ? ' ' : character))
        .join('')
}

const LOOSE_FIRST = /^[\s,;:\-_/^&+*=|~.!?'"]+/
const LOOSE_LAST = /[\s,;:\-_/^&+*=|~'"([{]/

/** From the end backwards: an expression that looks for a run at the end begins anew in every run before it. */
const endOf = (text: string, isLoose: (character: string) => boolean): number => {
  let end = text.length
  while (end > 0 && isLoose(text.charAt(end - 1))) end -= 1
  return end
}

const withoutLoose = (text: string): string => {
  const rest = text.replace(LOOSE_FIRST, '')
  return rest.slice(
    0,
    endOf(rest, (character) => LOOSE_LAST.test(character)),
  )
}

const tidy = (text: string): string =>
  withoutLoose(
    balanced(text)
      .replace(/\(\s*\)|\[\s*\]|\{\s*\}/g, '')
      .replace(/[^\S\n]{2,}/g, ' ')
      .replace(/[^\S\n](?=[.,;:)\]])/g, ''),
  )

/** What stands where words went: their glue, if both sides had it; else one space, and the brackets that stay. */
const joint = (left: string, right: string): string => {
  if (left.includes('\n') || right.includes('\n')) return '\n'
  if (!/\s/.test(left + right) && left !== '') return left.charAt(0)
  const closes = /^[)\]}]*/.exec(left)?.[0] ?? ''
  const mark = /^[)\]}]*([.,;:])/.exec(left)?.[1] ?? /^[,;:]/.exec(right)?.[0] ?? ''
  const opens = right.slice(endOf(right, (character) => OPENS.has(character)))
  return `${closes}${mark} ${opens}`
}

const saysNothing = (kept: readonly Token[]): boolean =>
  kept.every(
    ({ kind, text, instead }) =>
      kind === 'letters' && instead === undefined && (text.length === 1 || isFunctionWord(text)),
  )

/** The text of the tokens that stay, each as it was written. */
export const composed = ({ original, text, at }: Folded, tokens: readonly Token[]): string => {
  const stays = ({ gone, instead }: Token): boolean => gone === undefined || instead !== undefined
  if (saysNothing(tokens.filter(stays))) return ''
  let out = ''
  let removed: string | undefined
  tokens.forEach((token, index) => {
    const gap = index === 0 ? '' : original.slice(at(token.start - token.gap.length), at(token.start))
    if (!stays(token)) {
      removed ??= index === 0 ? ' ' : gap
      return
    }
    out += index === 0 ? original.slice(0, at(token.start)) : removed === undefined ? gap : joint(removed, gap)
    out += token.instead ?? original.slice(at(token.start), at(token.end))
    removed = undefined
  })
  if (removed === undefined) out += original.slice(at(tokens.at(-1)?.end ?? text.length))
  else out += /^[)\]}]*/.exec(removed)?.[0] ?? ''
  return tidy(out)
}
