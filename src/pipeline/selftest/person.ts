/** People who do not exist, each with a name, numbers, days and UIDs that nobody else here has. */
export interface Person {
  readonly family: string
  readonly given: string
  /** As a PN. PS3.5 6.2.1. */
  readonly name: string
  readonly id: string
  readonly accession: string
  readonly phone: string
  readonly email: string
  readonly street: string
  readonly institution: string
  readonly physician: string
  readonly station: string
  readonly serial: string
  /** Days, as YYYYMMDD. */
  readonly birth: string
  readonly studied: string
  /** A word that stands in one place only. */
  readonly token: string
  /** A day that stands in one place only. */
  readonly day: string
  /** Digits that stand in one place only. */
  readonly digits: string
  uid(leaf: number): string
}

const CONSONANTS = 'bdfgklmnprstvz'
const VOWELS = 'aeiou'

/** Numbers that look like none in particular, the same for the same person. */
const sequenceOf = (number: number) => {
  let state = (number * 2654435761 + 97) >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % below
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

export const person = (number: number): Person => {
  const next = sequenceOf(number)
  const word = (syllables: number): string =>
    Array.from({ length: syllables }, () => CONSONANTS.charAt(next(14)) + VOWELS.charAt(next(5))).join('')
  const digits = (count: number): string => Array.from({ length: count }, () => '123456789'.charAt(next(9))).join('')
  // After the twelfth, so that day and month are told from each other.
  const dayIn = (year: number): string => `${year + next(9)}${String(10 + next(3))}${String(13 + next(16))}`
  const [family, given] = [capital(word(5)), capital(word(4))]
  const own = digits(9)
  return {
    family,
    given,
    name: `${family}^${given}`,
    id: `${word(1).toUpperCase()}${digits(4)}-${digits(4)}`,
    accession: `${word(1).toUpperCase()}${digits(8)}`,
    phone: `+39 0${digits(2)} ${digits(7)}`,
    email: `${word(4)}@${word(4)}.example`,
    street: `${capital(word(5))} Lane ${digits(3)}`,
    institution: `${capital(word(5))} Clinic`,
    physician: `${capital(word(5))}^${capital(word(3))}`,
    station: word(5).toUpperCase(),
    serial: `SN${digits(10)}`,
    birth: dayIn(1931),
    studied: dayIn(1961),
    token: `QX${word(5).toUpperCase()}`,
    day: dayIn(1981),
    digits: digits(9),
    // PS3.5 B.2
    uid: (leaf) => `2.25.${String(9_000_000 + number)}${String(leaf).padStart(3, '0')}4417728816290${own}`,
  }
}
