import type { DataElement, Vr } from '../dicom/data-set.ts'
import { asciiOf } from '../dicom/ascii.ts'
import { isAscii } from '../dicom/charset.ts'
import { textElement } from '../dicom/elements.ts'
import { isSingleValued } from '../dicom/vr.ts'
import type { Act, Outcome, Subject } from './act.ts'
import { Failure } from '../errors.ts'
import { cappedAge } from './ages.ts'
import { valueProblem } from './check-profile.ts'
import { dummy, empty, giveUp, relabelled, REMOVED } from './basic-actions.ts'
import { isStandardScheme } from './coding-schemes.ts'
import { shifted } from './dates.ts'
import { tellsWhen, type DateVr } from './options.ts'
import { decimalString, integerString } from './number-strings.ts'
import { decoded } from './text.ts'
import { isOfVr } from './value-check.ts'

const CODE_SCHEME = 0x00080102

const asciiIn = ({ element, readable }: Subject): string | undefined => (readable ? asciiOf(element) : undefined)

/** PS3.5 Table 6.2-1: characters of a number, the spaces around it included. */
const NUMBER_CHARACTERS: Partial<Readonly<Record<Vr, number>>> = { DS: 16, IS: 12 }

const isWrittenAs = (vr: Vr, value: string): boolean =>
  isOfVr(vr, value) && value.length <= (NUMBER_CHARACTERS[vr] ?? Infinity)

/** The same number as the VR writes it; undefined for what is none, and where the VR is no number. PS3.5 6.2. */
const numberAsOf = ({ element: { tag }, vr }: Subject, value: string): string | undefined => {
  if (vr === 'DS') return decimalString(value.trim())
  return vr === 'IS' ? integerString(tag, value.trim()) : undefined
}

/**
 * Of several values those that the VR does not allow are emptied; one alone goes. PS3.5 6.4. A number that is only longer
 * than the VR allows, or a whole one with a point, is written as the VR wants it.
 */
export const terms: Act = (subject) => {
  const { element, vr } = subject
  const values = asciiIn(subject)?.split('\\')
  if (values === undefined) return giveUp(subject)
  const allowed = values.map((value) => (isWrittenAs(vr, value) ? value : numberAsOf(subject, value)))
  if (allowed.every((value, index) => value === values[index])) return { element: relabelled(subject) }
  const isLost = allowed.includes(undefined)
  if (isLost && values.length === 1) return giveUp(subject)
  const written = textElement(
    element.tag,
    vr,
    allowed.map((value) => value ?? ''),
  )
  return { element: written, action: 'C', ...(isLost ? {} : { rule: 'form' }) }
}

/** Each value on its own; those of which nothing is left are emptied, and the element is given up when none is left. */
const replaceValues = (subject: Subject, values: readonly string[], replace: (value: string) => string): Outcome => {
  const { element, vr } = subject
  const replaced = values.map(replace)
  if (replaced.every((value, index) => value === values[index])) return { element: relabelled(subject) }
  if (replaced.every((value) => value === '')) return giveUp(subject)
  return { element: textElement(element.tag, vr, replaced), action: 'C', isUtf8: true }
}

const replaceAscii =
  (replace: (value: string, subject: Subject) => string): Act =>
  (subject) => {
    const text = asciiIn(subject)
    if (text === undefined) return giveUp(subject)
    return replaceValues(subject, text.split('\\'), (value) => replace(value.trim(), subject))
  }

/** 45 CFR 164.514(b)(2)(i)(C): ages over 89 are told apart no more. */
export const capAge = replaceAscii(cappedAge)

/** A year in which nobody was imaged, or lived who was, is a number of something else. */
const isOfOurTime = (vr: DateVr, value: string): boolean => vr === 'TM' || /^(?:(?:18[5-9]|19\d|20\d)\d|$)/.test(value)

const moved = (vr: Vr, value: string, days: number): string | undefined =>
  tellsWhen(vr) && isOfOurTime(vr, value) ? shifted(vr, value, days) : undefined

export const keepDate: Act = (subject) => {
  const values = asciiIn(subject)?.split('\\')
  const isKept = values?.every((value) => moved(subject.vr, value.trim(), 0) !== undefined)
  return isKept === true ? { element: relabelled(subject) } : giveUp(subject)
}

/** PS3.15 E.3.6: all of a patient by the same days, so that what lies between two of them stays as long as it was. */
export const shiftDate = replaceAscii((value, { vr, scope: { patient, means } }) => {
  const days = means.pseudonyms.shiftDays(patient.shiftKey, means.shift)
  return moved(vr, value, days) ?? ''
})

/** PS3.15 E.3.7: an AE title that says no more than which station is which. PS3.5 6.2: at most 16 characters. */
export const nameStation = replaceAscii((value, { scope }) =>
  value === '' ? '' : `AE-${scope.means.pseudonyms.uid(`station ${value}`).slice(-13)}`,
)

export const keepZone = replaceAscii((value) => (/^([+-]\d{4})?$/.test(value) ? value : ''))

/** Text that stays is written as ISO_IR 192; what is in no character set that we know is not kept. PS3.3 C.12.1.1.2. */
export const keepText: Act = (subject) => {
  const { element, vr, readable, scope } = subject
  const { tag, value } = element
  if (!readable || value.kind !== 'bytes') return giveUp(subject)
  if (isAscii(value.bytes)) return { element: relabelled(subject) }
  const text = decoded(element, scope.charset)
  if (text === undefined) return empty(subject)
  return { element: textElement(tag, vr, text), action: 'K', rule: 'charset', isUtf8: true }
}

/** PS3.15 E.3.5: of free text stays what is known to say nothing of a person. */
export const cleanText: Act = (subject) => {
  const { element, vr, readable, scope } = subject
  const text = readable ? decoded(element, scope.charset) : undefined
  if (text === undefined) return giveUp(subject)
  if (text === '') return { element: relabelled(subject) }
  const values = isSingleValued(vr) ? [text] : text.split('\\')
  const outcome = replaceValues(subject, values, scope.means.clean)
  return outcome.action === undefined ? keepText(subject) : outcome
}

/** Of the items that were met: a meaning that stands a thousand times in one asks once. */
const schemes = new WeakMap<readonly DataElement[], boolean>()

const hasStandardScheme = ({ scope: { siblings } }: Subject): boolean => {
  const before = schemes.get(siblings)
  if (before !== undefined) return before
  const isStandard = isStandardScheme(asciiOf(siblings.find(({ tag }) => tag === CODE_SCHEME)))
  schemes.set(siblings, isStandard)
  return isStandard
}

/** PS3.3 8.3: the meaning of a local code is free text. */
export const keepMeaning: Act = (subject) => (hasStandardScheme(subject) ? keepText(subject) : dummy(subject))

export const cleanMeaning: Act = (subject) => (hasStandardScheme(subject) ? keepText(subject) : cleanText(subject))

export const keepScheme: Act = (subject) => (hasStandardScheme(subject) ? keepText(subject) : REMOVED)

/** What the project wants to stand there, in every instance or for this patient. The list was written by hand. */
export const siteValue: Act = ({ element, vr, verdict, scope }) => {
  const { value, column } = verdict.site ?? {}
  const text = column === undefined ? value : scope.means.pseudonyms.columnOf(scope.patient.key, column)
  if (text === undefined) return REMOVED
  if (valueProblem(element.tag, vr, text) !== undefined) throw new Failure('deid/bad-patient-list', { detail: { vr } })
  return { element: textElement(element.tag, vr, text), action: 'D', isUtf8: true }
}
