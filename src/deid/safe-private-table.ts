import { VRS, type Vr } from '../dicom/data-set.ts'
import { BLOCKS } from './safe-private.generated.ts'

/** Creator as it stands in the file, odd group, and the last two digits of the element. */
export const tripleKey = (creator: string, group: number, element: number): string => `${creator}|${group}|${element}`

const isVr = (text: string): text is Vr => (VRS as readonly string[]).includes(text)

/** `7DOW/OB`, `11-`: the last two digits, and what VRs the table gives. */
const entry = (text: string): readonly [element: number, vrs: readonly Vr[]] => {
  const printed = text.slice(2) === '-' ? [] : text.slice(2).split('/')
  const vrs = printed.filter(isVr)
  if (vrs.length !== printed.length) throw new TypeError(`Table E.3.10-1: ${text} has an unknown VR`)
  return [parseInt(text.slice(0, 2), 16), vrs]
}

/** Table E.3.10-1 from its generated lines. Whatever cannot be understood makes it fail. */
export const safePrivateTable = (lines: readonly string[]): ReadonlyMap<string, readonly Vr[]> => {
  const known = new Map<string, readonly Vr[]>()
  for (const line of lines) {
    const [creator = '', group = '', elements = ''] = line.split('|')
    for (const [element, vrs] of elements.split(' ').map(entry))
      known.set(tripleKey(creator, parseInt(group, 16), element), vrs)
  }
  return known
}

/** PS3.15 Table E.3.10-1: private attributes that are known to be safe, with their VRs where the table gives them. */
export const SAFE_PRIVATE = safePrivateTable(BLOCKS)
