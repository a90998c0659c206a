export const PASSPHRASE_MIN_CHARACTERS = 12

export type Strength = 'short' | 'weak' | 'fair' | 'good'

const alphabetOf = (text: string): number =>
  (/[a-z]/.test(text) ? 26 : 0) +
  (/[A-Z]/.test(text) ? 26 : 0) +
  (/\d/.test(text) ? 10 : 0) +
  (/[^a-zA-Z\d]/.test(text) ? 33 : 0)

/**
 * A hint, not a proof: length times the alphabet in use, where what repeats or runs in order counts little. The vault
 * stretches the passphrase; this is for the person who chooses it.
 */
export function strengthOf(passphrase: string): Strength {
  const characters = Array.from(passphrase)
  if (characters.length < PASSPHRASE_MIN_CHARACTERS) return 'short'
  const fresh = characters.filter((character, index) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[index - 1]?.codePointAt(0) ?? -9)
    return Math.abs(step) > 1
  }).length
  const distinct = new Set(characters).size
  const bits = Math.min(fresh, distinct * 2) * Math.log2(Math.max(2, alphabetOf(passphrase)))
  if (bits < 50) return 'weak'
  return bits < 80 ? 'fair' : 'good'
}
