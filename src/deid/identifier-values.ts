import { withoutTrailing } from '../dicom/ascii.ts'
import type { Vr } from '../dicom/data-set.ts'
import { isSingleValued } from '../dicom/vr.ts'
import type { Saying } from './residual/attribute-kinds.ts'
import { isRegisteredUid } from './registered-uids.ts'

const trimmed = (value: string): string => withoutTrailing(value, '\0').trim()

const split = (text: string, separator: RegExp): readonly string[] => {
  const values = separator.test(text) ? text.split(separator).map(trimmed) : [trimmed(text)]
  return values.includes('') ? values.filter((value) => value !== '') : values
}

const DAY = /(?<![\d.])(\d{4})([.\-/: _]?)(\d\d)\2(\d\d)|(?<!\d)(\d\d)([.\-/: _])(\d\d)\6(\d{4})(?!\d)/g

/** As nearly all are written. */
const ONE_DAY = /^\d{8}$/

/**
 * Of DA and DT: also `1999.05.24` of ACR-NEMA 300, what people type there, and both ends of a range. Where the day may
 * stand before the month or after it, either. PS3.5 Table 6.2-1, PS3.4 C.2.2.2.5.
 */
const daysOf = (text: string): readonly string[] => {
  if (ONE_DAY.test(text)) return [text]
  return [...text.matchAll(DAY)].flatMap(([, year, , month = '', day = '', first = '', , second = '', last = '']) => {
    if (year !== undefined) return [year + month + day]
    return [last + second + first, last + first + second].filter((one) => /^\d{4}(?:0[1-9]|1[0-2])/.test(one))
  })
}

/** What a text says of somebody, each value without what is around it; days as YYYYMMDD. */
export const valuesIn = (text: string, kind: Saying, vr: Vr): readonly string[] => {
  if (kind === 'uid') return split(text, /\\/).filter((uid) => !isRegisteredUid(uid))
  if (kind === 'date') return daysOf(text)
  if (kind === 'name') return split(text, /[\\=]/)
  return isSingleValued(vr) ? split(text, /\r?\n/) : split(text, /\\/)
}
