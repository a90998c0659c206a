const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** Beginnings and ends of words. */
const edgesOf = (words: ReadonlySet<string>) => {
  const beginnings = new Set<string>()
  const ends = new Set<string>()
  for (const word of words)
    for (let length = 1; length <= word.length; length++) {
      beginnings.add(word.slice(0, length))
      ends.add(word.slice(-length))
    }
  return { beginnings, ends }
}

const isMisspelledAt = (words: ReadonlySet<string>, word: string, at: number): boolean => {
  const [head, tail] = [word.slice(0, at), word.slice(at)]
  if (words.has(head + tail.slice(1)) || words.has(head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2)))
    return true
  for (const letter of ALPHABET)
    if (words.has(head + letter + tail) || words.has(head + letter + tail.slice(1))) return true
  return false
}

/**
 * Whether a word is one of these with a letter left out, put in, put wrong, or two changed over. What stands before the
 * wrong letter begins a word, and what follows it ends one: few words are tried letter by letter.
 */
export const misspellingOf = (words: ReadonlySet<string>): ((word: string) => boolean) => {
  const { beginnings, ends } = edgesOf(words)
  return (word) => {
    let known = 0
    while (known < word.length && beginnings.has(word.slice(0, known + 1))) known++
    let ending = 0
    while (ending < word.length && ends.has(word.slice(-ending - 1))) ending++
    for (let at = Math.max(0, word.length - ending - 2); at <= known; at++)
      if (isMisspelledAt(words, word, at)) return true
    return false
  }
}
