import type { DataElement, Vr } from '../dicom/data-set.ts'
import { attributeOf } from '../dicom/dictionary.ts'
import { isText } from '../dicom/vr.ts'

export interface Resolved {
  /** By which the element is judged: the dictionary's, where the file's is not one of those. */
  readonly vr: Vr
  /** Whether the value can be read as that VR. What cannot is not kept. */
  readonly readable: boolean
}

/**
 * PS3.5 6.2.2: bytes that stay in the source are not looked into, so it is enough that PS3.6 has them as bytes. OW before
 * OB, as Implicit VR has samples (PS3.5 A.1); fragments are OB (PS3.5 A.4).
 */
const samplesVr = (vrs: readonly Vr[], { vr, value }: DataElement): Vr | undefined => {
  if (vr !== 'UN') return undefined
  if (value.kind === 'fragments') return vrs.find((one) => one === 'OB')
  if (value.kind !== 'far') return undefined
  return vrs.find((one) => one === 'OW') ?? vrs.find((one) => one.startsWith('O'))
}

/** PS3.5 6.2.2 for UN; for other VRs PS3.6 has the last word, because an identifier under a wrong VR stays one. */
export const resolveVr = (element: DataElement): Resolved => {
  const { tag, vr, value } = element
  const known = attributeOf(tag)
  if (known === undefined) return { vr, readable: true }
  const isSequence = value.kind === 'items'
  if (known.vrs[0] === vr || known.vrs.includes(vr)) return { vr, readable: isSequence === (vr === 'SQ') }
  const samples = samplesVr(known.vrs, element)
  if (samples !== undefined) return { vr: samples, readable: true }
  const [wanted] = known.vrs
  if (isSequence || wanted === 'SQ') return { vr: wanted, readable: isSequence && wanted === 'SQ' }
  return { vr: wanted, readable: value.kind === 'bytes' && (isText(wanted) ? isText(vr) || vr === 'UN' : vr === 'UN') }
}
