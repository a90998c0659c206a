import type { DataElement, Vr } from '../dicom/data-set.ts'
import { textElement, uidsOf } from '../dicom/elements.ts'
import type { Act, Outcome, Subject } from './act.ts'
import { dummyFor, emptied, isEmpty } from './elements.ts'
import { isStructuralUid } from './structural-uids.ts'
import { fitsVm, fitsVr } from './value-check.ts'

const PIXEL_DATA = 0x7fe00010

export const REMOVED: Outcome = { element: undefined, action: 'X' }

/** The same value under the VR it was judged by. */
export const relabelled = ({ element, vr }: Subject): DataElement =>
  element.vr === vr ? element : { tag: element.tag, vr, value: element.value }

export const remove: Act = () => REMOVED

/** What cannot be read, or of which nothing may stay: the way that the Basic Profile acts on it. */
export const giveUp: Act = (subject) => {
  const { otherwise } = subject.verdict
  if (otherwise === 'Z') return empty(subject)
  return otherwise === 'D' ? dummy(subject) : REMOVED
}

export const empty: Act = ({ element, vr }) =>
  isEmpty(element) ? { element: relabelledEmpty(element, vr) } : { element: emptied(element.tag, vr), action: 'Z' }

const relabelledEmpty = (element: DataElement, vr: Vr) => (element.vr === vr ? element : emptied(element.tag, vr))

export const replaceUids: Act = (subject) => {
  const { element, readable, scope } = subject
  if (readable && element.value.kind === 'items') return { element }
  if (!readable || element.value.kind !== 'bytes') return REMOVED
  const uids = uidsOf(element)
  const replaced = uids.map((uid) =>
    uid === '' || isStructuralUid(element.tag, uid) ? uid : scope.means.pseudonyms.uid(uid),
  )
  if (replaced.every((uid, index) => uid === uids[index])) return { element: relabelled(subject) }
  return { element: textElement(element.tag, 'UI', replaced), action: 'U' }
}

/** A UID that is told from others by nothing else needs a dummy that is. */
const dummyUid: Act = (subject) => {
  const outcome = replaceUids(subject)
  return outcome.action === 'U' ? { ...outcome, action: 'D' } : outcome
}

/** PS3.15 Table E.1-1a: the table wants a value even where there was none; the policy by VR does not invent one. */
export const dummy: Act = (subject) => {
  const { element, vr, verdict } = subject
  if (verdict.rule === 'vr-policy' && isEmpty(element)) return { element: relabelledEmpty(element, vr) }
  if (vr === 'UI') return dummyUid(subject)
  const made = dummyFor(element.tag, vr)
  if (made !== undefined) return { element: made, action: 'D' }
  return element.value.kind === 'items' ? { element } : REMOVED
}

export const keep: Act = (subject) => {
  const { element, vr, readable } = subject
  const { value, tag } = element
  if (!readable) return giveUp(subject)
  if (value.kind === 'fragments') return tag === PIXEL_DATA ? { element: relabelled(subject) } : giveUp(subject)
  if (value.kind === 'far' && !fitsVm(tag, vr, value.range.length)) return giveUp(subject)
  const sizeBytes = value.kind === 'bytes' ? value.bytes.length : 0
  if (!fitsVr(vr, sizeBytes) || !fitsVm(tag, vr, sizeBytes)) return giveUp(subject)
  return { element: relabelled(subject) }
}

export const pseudonym =
  (kind: 'patientId' | 'patientName'): Act =>
  (subject) => {
    const { element, vr, scope } = subject
    const { patient, means } = scope
    if (isEmpty(element) || patient.key === '') return empty(subject)
    return { element: textElement(element.tag, vr, means.pseudonyms[kind](patient.key)), action: 'D', isUtf8: true }
  }
