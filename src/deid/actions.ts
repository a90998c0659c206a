import type { DataElement, Vr } from '../dicom/data-set.ts'
import { asciiOf } from '../dicom/ascii.ts'
import { isAscii, type Charset } from '../dicom/charset.ts'
import { textElement, uidsOf } from '../dicom/elements.ts'
import type { Patient } from './patient.ts'
import type { ActionCode } from './profile.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { isStandardScheme } from './coding-schemes.ts'
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
  readonly pseudonyms: Pseudonyms
}

/** One element, and what it is judged to be. */
export interface Subject {
  readonly element: DataElement
  /** By which it is judged; see `resolveVr`. */
  readonly vr: Vr
  /** Whether its value can be read as that VR. */
  readonly readable: boolean
  readonly rule: Verdict['rule']
  readonly scope: Scope
}

/** What became of an element: gone, replaced, or kept; a kept sequence still has to be looked into. */
export interface Outcome {
  readonly element: DataElement | undefined
  /** Undefined: nothing was done to it. */
  readonly action?: ActionCode
  readonly rule?: 'charset'
}

type Act = (subject: Subject) => Outcome

const CODE_SCHEME = 0x00080102
const PIXEL_DATA = 0x7fe00010

const REMOVED: Outcome = { element: undefined, action: 'X' }

/** The same value under the VR it was judged by. */
const relabelled = ({ element, vr }: Subject): DataElement =>
  element.vr === vr ? element : { tag: element.tag, vr, value: element.value }

const remove: Act = () => REMOVED

const empty: Act = ({ element, vr }) =>
  isEmpty(element) ? { element: relabelledEmpty(element, vr) } : { element: emptied(element.tag, vr), action: 'Z' }

const relabelledEmpty = (element: DataElement, vr: Vr) => (element.vr === vr ? element : emptied(element.tag, vr))

const replaceUids: Act = (subject) => {
  const { element, readable, scope } = subject
  if (readable && element.value.kind === 'items') return { element }
  if (!readable || element.value.kind !== 'bytes') return REMOVED
  const uids = uidsOf(element)
  const replaced = uids.map((uid) => (uid === '' || isRegisteredUid(uid) ? uid : scope.pseudonyms.uid(uid)))
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
  const { element, vr, rule } = subject
  if (rule === 'vr-policy' && isEmpty(element)) return { element: relabelledEmpty(element, vr) }
  if (vr === 'UI') return dummyUid(subject)
  const made = dummyFor(element.tag, vr)
  if (made !== undefined) return { element: made, action: 'D' }
  return element.value.kind === 'items' ? { element } : REMOVED
}

const keep: Act = (subject) => {
  const { element, vr, readable } = subject
  const { value, tag } = element
  if (!readable) return REMOVED
  if (value.kind === 'fragments') return tag === PIXEL_DATA ? { element } : REMOVED
  if (value.kind === 'bytes' && !fitsVr(vr, value.bytes.length)) return REMOVED
  return { element: relabelled(subject) }
}

/** Of several values those that the VR does not allow are emptied; one alone goes. PS3.5 6.4. */
const terms: Act = (subject) => {
  const { element, vr, readable } = subject
  const text = readable ? asciiOf(element) : undefined
  if (text === undefined) return REMOVED
  const values = text.split('\\')
  const allowed = values.map((value) => (isOfVr(vr, value) ? value : ''))
  if (allowed.every((value, index) => value === values[index])) return { element: relabelled(subject) }
  return values.length === 1 ? REMOVED : { element: textElement(element.tag, vr, allowed), action: 'C' }
}

/** Text that stays is written as ISO_IR 192; what is in no character set that we know is not kept. PS3.3 C.12.1.1.2. */
const keepText: Act = (subject) => {
  const { element, vr, readable, scope } = subject
  const { tag, value } = element
  if (!readable || value.kind !== 'bytes') return REMOVED
  if (isAscii(value.bytes)) return { element: relabelled(subject) }
  const text = decoded(element, scope.charset)
  return text === undefined ? empty(subject) : { element: textElement(tag, vr, text), action: 'K', rule: 'charset' }
}

const hasStandardScheme = ({ scope }: Subject): boolean =>
  isStandardScheme(asciiOf(scope.siblings.find(({ tag }) => tag === CODE_SCHEME)))

/** PS3.3 8.3: the meaning of a local code is free text. */
const keepMeaning: Act = (subject) => (hasStandardScheme(subject) ? keepText(subject) : dummy(subject))

const keepScheme: Act = (subject) => (hasStandardScheme(subject) ? keepText(subject) : REMOVED)

const pseudonym =
  (kind: 'patientId' | 'patientName'): Act =>
  (subject) => {
    const { element, vr, scope } = subject
    const { patient, pseudonyms } = scope
    if (isEmpty(element) || patient.key === '') return empty(subject)
    return { element: textElement(element.tag, vr, pseudonyms[kind](patient.key)), action: 'D' }
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
  'patient-id': pseudonym('patientId'),
  'patient-name': pseudonym('patientName'),
}

/** PS3.15 Table E.1-1a: carries out what was decided on one element. What is inside a sequence is not its concern. */
export const act = (action: Verdict['action'], subject: Subject): Outcome => ACTS[action](subject)
