import type { DataElement, Vr } from '../dicom/data-set.ts'
import { asciiOf } from '../dicom/ascii.ts'
import { isAscii, type Charset } from '../dicom/charset.ts'
import { textElement, uidsOf } from '../dicom/elements.ts'
import { isSingleValued } from '../dicom/vr.ts'
import { tellsWhen } from './options.ts'
import type { Patient } from './patient.ts'
import type { ActionCode, ShiftRange } from './profile.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { isStandardScheme } from './coding-schemes.ts'
import { cappedAge } from './ages.ts'
import { shifted } from './dates.ts'
import { dummyFor, emptied, isEmpty } from './elements.ts'
import type { Verdict } from './rules.ts'
import { isRegisteredUid } from './structural-uids.ts'
import { decoded } from './text.ts'
import { fitsVr, isOfVr } from './value-check.ts'

/** The data set or item in which an element stands. */
export interface Scope {
  readonly siblings: readonly DataElement[]
  /** That reigns over `siblings`. */
  readonly charset: Charset
  readonly patient: Patient
  readonly means: Means
}

/** With what values are replaced, moved and cleaned; the same for a whole instance. */
export interface Means {
  readonly pseudonyms: Pseudonyms
  readonly shift: ShiftRange
  /** What may stay of a free text; absent where the profile does not clean descriptors. PS3.15 E.3.5. */
  readonly clean: ((text: string) => string) | undefined
}

/** One element, and what it is judged to be. */
export interface Subject {
  readonly element: DataElement
  /** By which it is judged; see `resolveVr`. */
  readonly vr: Vr
  /** Whether its value can be read as that VR. */
  readonly readable: boolean
  readonly verdict: Verdict
  readonly scope: Scope
}

/** What became of an element: gone, replaced, or kept; a kept sequence still has to be looked into. */
export interface Outcome {
  readonly element: DataElement | undefined
  /** Undefined: nothing was done to it. */
  readonly action?: ActionCode
  readonly rule?: 'charset'
  /** Text was written anew, and may be more than ASCII. */
  readonly isUtf8?: true
}

type Act = (subject: Subject) => Outcome

const CODE_SCHEME = 0x00080102
const PIXEL_DATA = 0x7fe00010

const REMOVED: Outcome = { element: undefined, action: 'X' }

/** The same value under the VR it was judged by. */
const relabelled = ({ element, vr }: Subject): DataElement =>
  element.vr === vr ? element : { tag: element.tag, vr, value: element.value }

const remove: Act = () => REMOVED

/** What cannot be read, or of which nothing may stay: the way that the Basic Profile acts on it. */
const giveUp: Act = (subject) => {
  const { otherwise } = subject.verdict
  if (otherwise === 'Z') return empty(subject)
  return otherwise === 'D' ? dummy(subject) : REMOVED
}

const empty: Act = ({ element, vr }) =>
  isEmpty(element) ? { element: relabelledEmpty(element, vr) } : { element: emptied(element.tag, vr), action: 'Z' }

const relabelledEmpty = (element: DataElement, vr: Vr) => (element.vr === vr ? element : emptied(element.tag, vr))

const replaceUids: Act = (subject) => {
  const { element, readable, scope } = subject
  if (readable && element.value.kind === 'items') return { element }
  if (!readable || element.value.kind !== 'bytes') return REMOVED
  const uids = uidsOf(element)
  const replaced = uids.map((uid) => (uid === '' || isRegisteredUid(uid) ? uid : scope.means.pseudonyms.uid(uid)))
  if (replaced.every((uid, index) => uid === uids[index])) return { element: relabelled(subject) }
  return { element: textElement(element.tag, 'UI', replaced), action: 'U' }
}

/** A UID that is told from others by nothing else needs a dummy that is. */
const dummyUid: Act = (subject) => {
  const outcome = replaceUids(subject)
  return outcome.action === 'U' ? { ...outcome, action: 'D' } : outcome
}

/** PS3.15 Table E.1-1a: the table wants a value even where there was none; the policy by VR does not invent one. */
const dummy: Act = (subject) => {
  const { element, vr, verdict } = subject
  if (verdict.rule === 'vr-policy' && isEmpty(element)) return { element: relabelledEmpty(element, vr) }
  if (vr === 'UI') return dummyUid(subject)
  const made = dummyFor(element.tag, vr)
  if (made !== undefined) return { element: made, action: 'D' }
  return element.value.kind === 'items' ? { element } : REMOVED
}

const keep: Act = (subject) => {
  const { element, vr, readable } = subject
  const { value, tag } = element
  if (!readable) return giveUp(subject)
  if (value.kind === 'fragments') return tag === PIXEL_DATA ? { element } : giveUp(subject)
  if (value.kind === 'bytes' && !fitsVr(vr, value.bytes.length)) return giveUp(subject)
  return { element: relabelled(subject) }
}

const asciiIn = ({ element, readable }: Subject): string | undefined => (readable ? asciiOf(element) : undefined)

/** Of several values those that the VR does not allow are emptied; one alone goes. PS3.5 6.4. */
const terms: Act = (subject) => {
  const { element, vr } = subject
  const values = asciiIn(subject)?.split('\\')
  if (values === undefined) return giveUp(subject)
  const allowed = values.map((value) => (isOfVr(vr, value) ? value : ''))
  if (allowed.every((value, index) => value === values[index])) return { element: relabelled(subject) }
  return values.length === 1 ? giveUp(subject) : { element: textElement(element.tag, vr, allowed), action: 'C' }
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
const capAge = replaceAscii(cappedAge)

const keepDate: Act = (subject) => {
  const { vr } = subject
  const values = tellsWhen(vr) ? asciiIn(subject)?.split('\\') : undefined
  if (values === undefined || !tellsWhen(vr)) return giveUp(subject)
  return values.every((value) => shifted(vr, value.trim(), 0) !== undefined)
    ? { element: relabelled(subject) }
    : giveUp(subject)
}

/** PS3.15 E.3.6: all of a patient by the same days, so that what lies between two of them stays as long as it was. */
const shiftDate = replaceAscii((value, { vr, scope: { patient, means } }) => {
  const days = means.pseudonyms.shiftDays(patient.shiftKey, means.shift)
  return tellsWhen(vr) ? (shifted(vr, value, days) ?? '') : ''
})

/** PS3.15 E.3.7: an AE title that says no more than which station is which. PS3.5 6.2: at most 16 characters. */
const nameStation = replaceAscii((value, { scope }) =>
  value === '' ? '' : `AE-${scope.means.pseudonyms.uid(`station ${value}`).slice(-13)}`,
)

const keepZone = replaceAscii((value) => (/^([+-]\d{4})?$/.test(value) ? value : ''))

/** Text that stays is written as ISO_IR 192; what is in no character set that we know is not kept. PS3.3 C.12.1.1.2. */
const keepText: Act = (subject) => {
  const { element, vr, readable, scope } = subject
  const { tag, value } = element
  if (!readable || value.kind !== 'bytes') return giveUp(subject)
  if (isAscii(value.bytes)) return { element: relabelled(subject) }
  const text = decoded(element, scope.charset)
  if (text === undefined) return empty(subject)
  return { element: textElement(tag, vr, text), action: 'K', rule: 'charset', isUtf8: true }
}

/** PS3.15 E.3.5: of free text stays what is known to say nothing of a person. */
const cleanText: Act = (subject) => {
  const { element, vr, readable, scope } = subject
  const { clean } = scope.means
  const text = readable && clean !== undefined ? decoded(element, scope.charset) : undefined
  if (clean === undefined || text === undefined) return giveUp(subject)
  if (text === '') return { element: relabelled(subject) }
  const values = isSingleValued(vr) ? [text] : text.split('\\')
  const outcome = replaceValues(subject, values, clean)
  return outcome.action === undefined ? keepText(subject) : outcome
}

const hasStandardScheme = ({ scope }: Subject): boolean =>
  isStandardScheme(asciiOf(scope.siblings.find(({ tag }) => tag === CODE_SCHEME)))

/** PS3.3 8.3: the meaning of a local code is free text. */
const keepMeaning: Act = (subject) => {
  if (hasStandardScheme(subject)) return keepText(subject)
  if (subject.scope.means.clean === undefined) return dummy(subject)
  return cleanText({ ...subject, verdict: { ...subject.verdict, otherwise: 'D' } })
}

const keepScheme: Act = (subject) => (hasStandardScheme(subject) ? keepText(subject) : REMOVED)

const pseudonym =
  (kind: 'patientId' | 'patientName'): Act =>
  (subject) => {
    const { element, vr, scope } = subject
    const { patient, means } = scope
    if (isEmpty(element) || patient.key === '') return empty(subject)
    return { element: textElement(element.tag, vr, means.pseudonyms[kind](patient.key)), action: 'D', isUtf8: true }
  }

/** What the project wants to stand there, in every instance or for this patient. */
const siteValue: Act = ({ element, vr, verdict, scope }) => {
  const { value, column } = verdict.site ?? {}
  const text = column === undefined ? value : scope.means.pseudonyms.columnOf(scope.patient.key, column)
  return text === undefined || vr === 'SQ'
    ? REMOVED
    : { element: textElement(element.tag, vr, text), action: 'D', isUtf8: true }
}

const ACTS: Readonly<Record<Verdict['action'], Act>> = {
  X: remove,
  Z: empty,
  D: dummy,
  K: keep,
  U: replaceUids,
  text: keepText,
  terms,
  meaning: keepMeaning,
  scheme: keepScheme,
  age: capAge,
  date: keepDate,
  shift: shiftDate,
  clean: cleanText,
  station: nameStation,
  zone: keepZone,
  'site-value': siteValue,
  'patient-id': pseudonym('patientId'),
  'patient-name': pseudonym('patientName'),
}

/** PS3.15 Table E.1-1a: carries out what was decided on one element. What is inside a sequence is not its concern. */
export const act = (subject: Subject): Outcome => ACTS[subject.verdict.action](subject)
