/** A way to break a pattern: the whole of it, or one of its alternatives. */
export interface RegexChange {
  readonly operator: string
  readonly text: string
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Steps over what a backslash or a class holds. */
const next = (pattern: string, at: number): number => {
  if (pattern[at] === '\\') return at + 2
  if (pattern[at] !== '[') return at + 1
  let end = at + 1
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1
  return end + 1
}

/** Where a group begins after its parenthesis: `(?:`, `(?<name>`, `(?=`. */
const headOf = (pattern: string, at: number): number =>
  at + (/^\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]+:))?/.exec(pattern.slice(at))?.[0].length ?? 1)

/** The alternatives of the whole and of each group, each with the bar that parts it from another. */
const alternativesOf = (pattern: string): Span[] => {
  const spans: Span[] = []
  const stack: { starts: number[] }[] = [{ starts: [0] }]
  const close = (end: number) => {
    const { starts } = stack.pop() ?? { starts: [] }
    if (starts.length < 2) return
    for (const [index, start] of starts.entries()) {
      const after = starts[index + 1]
      spans.push(after === undefined ? { start: start - 1, end } : { start, end: after })
    }
  }
  for (let at = 0; at < pattern.length;) {
    const char = pattern[at]
    if (char === '(') {
      at = headOf(pattern, at)
      stack.push({ starts: [at] })
      continue
    }
    if (char === ')') close(at)
    if (char === '|') stack.at(-1)?.starts.push(at + 1)
    at = next(pattern, at)
  }
  close(pattern.length)
  return spans
}

const isRegex = (pattern: string, flags: string): boolean => {
  try {
    return RegExp(pattern, flags) instanceof RegExp
  } catch {
    return false
  }
}

export const regexChanges = (literal: string): readonly RegexChange[] => {
  const end = literal.lastIndexOf('/')
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)]
  const without = ({ start, end: stop }: Span) => pattern.slice(0, start) + pattern.slice(stop)
  const shorter = alternativesOf(pattern).map((span) => ({
    operator: `alternative dropped: ${pattern.slice(span.start, span.end).replace(/^\||\|$/g, '')}`,
    pattern: without(span),
  }))
  const open = [
    ...(pattern.startsWith('^') ? [{ operator: 'start open', pattern: pattern.slice(1) }] : []),
    ...(/(?<!\\)\$$/.test(pattern) ? [{ operator: 'end open', pattern: pattern.slice(0, -1) }] : []),
  ]
  return [
    { operator: 'never matches', text: `/(?!)/${flags}` },
    ...[...shorter, ...open]
      .filter((change) => change.pattern !== '' && isRegex(change.pattern, flags))
      .map((change) => ({ operator: change.operator, text: `/${change.pattern}/${flags}` })),
  ]
}
