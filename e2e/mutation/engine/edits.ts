/** One replacement in a text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with all its edits carried out; those at one place in the order in which they were given. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = []
  let at = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}
