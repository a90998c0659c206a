import { latin1 } from '../../dicom/ascii.ts'
import type { Passage } from './crowd.ts'
import { dayOf, forEachKeyOfDay, mayBeDay, mayBeDigitsOfDay, type Day } from './day-keys.ts'
import { joined, mayBeDigits, TEXT, type Claim, type Writing } from './digit-keys.ts'
import { FOLD, OUTSIDE_ASCII } from './fold-case.ts'
import { forEachKey } from './form-keys.ts'
import { keyOf, patternsOfForm, type Pattern } from './pattern.ts'
import { FORMS, type Form, type FormKind } from './written-forms.ts'
import type { UidKey } from './uid-readers.ts'

/** A form of a value, written out when something begins as it does. */
export interface Written {
  readonly form: Form
  readonly kind: FormKind
  patterns?: readonly Pattern[]
}

/** All forms of a day, which are made when something begins as one of them does. */
export interface WrittenDay {
  readonly date: string
  readonly day: Day
  forms?: readonly Written[]
}

export type Claimant = Written | WrittenDay | UidKey

const patternsOf = (written: Written): readonly Pattern[] =>
  (written.patterns ??= patternsOfForm(written.form, written.kind))

export const writtenDay = (date: string): WrittenDay => ({ date, day: dayOf(date) })

const formsOf = (day: WrittenDay): readonly Written[] =>
  (day.forms ??= FORMS.date(day.date).map((form) => ({ form, kind: 'date' })))

export const claimForm = (written: Written, claim: Claim): void => {
  forEachKey(written.form, claim, () => patternsOf(written))
}

export const claimDay = ({ day }: WrittenDay, claim: Claim): void => {
  forEachKeyOfDay(day, claim)
}

/** Whether a form of a day may begin so: the first two of its characters are plain. */
const mayBegin = ({ text, whole }: Form, key: number): boolean => {
  const [one, two, three] = [FOLD[text.charCodeAt(0)], FOLD[text.charCodeAt(1)], text.charCodeAt(2)]
  const isText = key >> 8 === joined(0, one ?? 0, two ?? 0) && (three >= OUTSIDE_ASCII || FOLD[three] === (key & 0xff))
  return whole || isText || key === joined(one ?? 0, 0, two ?? 0)
}

/** Of a form, or of those of a day that may begin so. */
const writtenWith = (key: number, one: Written | WrittenDay): readonly Written[] =>
  'form' in one ? [one] : formsOf(one).filter(({ form }) => mayBegin(form, key))

/** Those that begin with a key, each once. What tells them apart: their bytes, and what must not stand beside them. */
export const beginningWith = (key: number, claimants: readonly (Written | WrittenDay)[]): Pattern[] => {
  const known = new Map<string, Pattern>()
  for (const written of claimants.flatMap((one) => writtenWith(key, one))) {
    for (const pattern of patternsOf(written)) {
      const { bytes, left, right, mayBeWord } = pattern
      if (keyOf(bytes) !== key) continue
      const identity = `${left} ${right} ${mayBeWord === true ? '?' : '!'} ${latin1(bytes)}`
      if (!known.has(identity)) known.set(identity, pattern)
    }
  }
  return [...known.values()]
}

const standsAt = ({ text, at, end }: Passage, bytes: Uint8Array): boolean => {
  if (at + bytes.length > end) return false
  for (let index = 0; index < bytes.length; index += 1) if (FOLD[text[at + index] ?? 0] !== bytes[index]) return false
  return true
}

/** Characters from a place on, each so many bytes after the last; of those that are not plain nothing is known. */
const areCharacters = ({ text, end }: Passage, from: number, step: 1 | 2, characters: string): boolean => {
  for (let index = 0; index < characters.length; index += 1) {
    const code = characters.charCodeAt(index)
    if (code >= OUTSIDE_ASCII) return true
    const place = from + index * step
    if (place >= end || FOLD[text[place] ?? 0] !== FOLD[code]) return false
  }
  return true
}

/** As text, or as wide text in either byte order. */
const mayBeText = (passage: Passage, characters: string): boolean => {
  const { text, at } = passage
  if (areCharacters(passage, at, 1, characters)) return true
  if (text[at + 1] === 0 && areCharacters(passage, at, 2, characters)) return true
  return text[at] === 0 && areCharacters(passage, at + 1, 2, characters)
}

/**
 * Whether what claims three bytes may stand where they were found: false only where it does not. Told from the first
 * characters, or where these do not tell, from all of it.
 */
export const mayStandAt = (passage: Passage, claimant: Claimant, writing: Writing): boolean => {
  if ('reader' in claimant) return standsAt(passage, claimant.key)
  if ('day' in claimant)
    return writing === TEXT ? mayBeDay(passage, claimant.day) : mayBeDigitsOfDay(passage, claimant.date, writing)
  const { form, patterns } = claimant
  if (patterns !== undefined) return patterns.some(({ bytes }) => standsAt(passage, bytes))
  return writing === TEXT ? mayBeText(passage, form.text) : mayBeDigits(passage, form.text, writing)
}
