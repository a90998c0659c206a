import type { DataElement, Vr } from '../dicom/data-set.ts'
import { isText } from '../dicom/vr.ts'
import { isFreeText, tellsWhen, whenAction } from './options.ts'
import type { Option } from './profile.ts'

/** By the names that the acts on other elements have; `date` checks that it is one, `shift` moves it. */
export type PrivateAction = 'X' | 'Z' | 'D' | 'U' | 'K' | 'terms' | 'age' | 'clean' | 'date' | 'shift'

/**
 * PS3.5 6.2.2: what a file calls UN, or gives no VR, is of the VR that the list gives, which also has the last word on
 * any other, because an identifier under a wrong VR stays one. Without either nobody knows how to read it.
 */
export const readAs = ({ vr, value }: DataElement, wanted: readonly Vr[]): { vr: Vr; readable: boolean } => {
  const isSequence = value.kind === 'items'
  const own: Vr = isSequence ? 'SQ' : vr
  const [first = own] = wanted
  const judged = wanted.includes(own) ? own : first
  if (isSequence || judged === 'SQ') return { vr: judged, readable: isSequence && judged === 'SQ' }
  if (judged === own) return { vr: own, readable: own !== 'UN' }
  return { vr: judged, readable: own === 'UN' || (isText(own) && isText(judged)) }
}

/** Bytes in which anything may hide. */
const OPAQUE: ReadonlySet<Vr> = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW'])

const TERMS: ReadonlySet<Vr> = new Set(['CS', 'DS', 'IS'])
const REMOVED: ReadonlySet<Vr> = new Set(['AE', 'UR', 'UN'])

/**
 * What is done with a safe private attribute by its VR: that the attribute is safe says what its maker puts there, not
 * what somebody typed. `isListed` is whether a person vouched for it, and not the file alone.
 */
export const privateAction = (vr: Vr, options: ReadonlySet<Option>, isListed: boolean): PrivateAction => {
  if (isFreeText(vr)) return 'clean'
  if (TERMS.has(vr)) return 'terms'
  if (tellsWhen(vr)) return whenAction(options) ?? 'X'
  if (vr === 'PN') return 'D'
  if (vr === 'AS') return 'age'
  if (vr === 'UI') return options.has('rtnUIDs') ? 'terms' : 'U'
  if (REMOVED.has(vr)) return 'X'
  return OPAQUE.has(vr) && !isListed ? 'X' : 'K'
}
