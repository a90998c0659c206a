import { Failure } from '../errors.ts'
import { latin1, withoutTextPadding } from './ascii.ts'
import { decodeIso2022, type CodeElement } from './iso2022.ts'
import type { DataElement, DataSet } from './data-set.ts'
import { TAGS } from './tags.ts'
import { isCharsetText, isSingleValued } from './vr.ts'

/**
 * Specific Character Set, PS3.3 C.12.1.1.2, as far as the browser's own decoders go; the code extensions of ISO 2022
 * are taken apart in iso2022.ts. A term that is not known is a failure only where it matters: ASCII is ASCII in all.
 */
export interface Charset {
  /** As declared; no term is the default repertoire. */
  readonly terms: readonly string[]
}

export const DEFAULT_CHARSET: Charset = { terms: [] }
export const UTF8: Charset = { terms: ['ISO_IR 192'] }

/** What the number of a defined term stands for, without and with code extensions. Tables C.12-2 to C.12-5. */
const SETS: Readonly<Record<string, CodeElement>> = {
  '6': { label: 'latin1' },
  '100': { label: 'latin1' },
  '101': { label: 'iso-8859-2' },
  '109': { label: 'iso-8859-3' },
  '110': { label: 'iso-8859-4' },
  '144': { label: 'iso-8859-5' },
  '127': { label: 'iso-8859-6' },
  '126': { label: 'iso-8859-7' },
  '138': { label: 'iso-8859-8' },
  '148': { label: 'windows-1254' },
  '203': { label: 'iso-8859-15' },
  '166': { label: 'windows-874' },
  '13': { label: 'shift_jis' },
  '87': { label: 'euc-jp' },
  '159': { label: 'euc-jp' },
  '149': { label: 'euc-kr' },
  '58': { label: 'gb18030' },
  '192': { label: 'utf-8' },
}

/** The forms that are met in files beside 'ISO_IR 100' and 'ISO 2022 IR 100': other separators, none, or a common name. */
const labelOf = (term: string): string | undefined => {
  if (term === '') return 'latin1'
  const [, number] = /^ISO[ _-]?(?:2022)?[ _-]?IR[ _-]?(\d+)$/i.exec(term) ?? []
  if (number !== undefined) return SETS[number]?.label
  if (/^GB ?18030$/i.test(term)) return 'gb18030'
  if (/^GBK$/i.test(term)) return 'gbk'
  if (/^UTF-?8$/i.test(term)) return 'utf-8'
  return /^ISO[ _-]?8859-1$/i.test(term) ? 'latin1' : undefined
}

const known = new WeakMap<readonly string[], readonly (string | undefined)[]>()

/** Asked for each value that is not ASCII, and the same for all of a data set. */
const labelsOf = (terms: readonly string[]): readonly (string | undefined)[] => {
  const before = known.get(terms)
  if (before !== undefined) return before
  const labels = terms.map(labelOf)
  known.set(terms, labels)
  return labels
}

/** The character set that a data set declares for itself; `inherited` where it declares none. */
export const charsetOf = ({ elements }: DataSet, inherited: Charset = DEFAULT_CHARSET): Charset => {
  const element = elements.find(({ tag }) => tag === TAGS.SpecificCharacterSet)
  if (element?.value.kind !== 'bytes') return inherited
  const text = withoutTextPadding(latin1(element.value.bytes))
  return text === '' ? inherited : { terms: text.split('\\').map((term) => term.trim()) }
}

const ESCAPE = 0x1b
export const isAscii = (bytes: Uint8Array): boolean => {
  for (const byte of bytes) if (byte >= 0x80 || byte === ESCAPE) return false
  return true
}

const decoders = new Map<string, { decode(bytes: Uint8Array): string }>()
const decodeAs = (label: string, bytes: Uint8Array): string => {
  if (label === 'latin1') return latin1(bytes)
  const decoder = decoders.get(label) ?? new TextDecoder(label, { ignoreBOM: true })
  decoders.set(label, decoder)
  return decoder.decode(bytes)
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

// What is declared as UTF-8, or not declared at all, is often the other of UTF-8 and Latin-1; UTF-8 shows itself.
const utf8OrLatin1 = (bytes: Uint8Array): string => {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return latin1(bytes)
  }
}

/** Bytes of a value as text, padding and backslashes included. */
export const decodeText = (bytes: Uint8Array, { terms }: Charset): string => {
  if (isAscii(bytes)) return latin1(bytes)
  const labels = labelsOf(terms)
  const unknown = labels.findIndex((label) => label === undefined)
  if (unknown >= 0) throw new Failure('dicom/charset-unknown', { detail: { valueNumber: unknown + 1 } })
  const [first = 'latin1'] = labels
  if (first === 'utf-8' || terms.every((term) => term === '')) {
    return bytes.includes(ESCAPE) && first !== 'utf-8' ? decodeIso2022(bytes, 'latin1', decodeAs) : utf8OrLatin1(bytes)
  }
  return bytes.includes(ESCAPE) ? decodeIso2022(bytes, first, decodeAs) : decodeAs(baseOf(first, labels), bytes)
}

// No escape, and yet bytes above ASCII: 'ISO 2022 IR 6\ISO 2022 IR 149' as some write it, or a set of several bytes alone.
const baseOf = (first: string, labels: readonly (string | undefined)[]): string =>
  first === 'latin1' && labels.length > 1 ? (labels[1] ?? first) : first

/**
 * The values of a held element as text, without the padding that PS3.5 6.2 calls insignificant. ST, LT, UT and UR are
 * one value. Nothing for what is no text: sequences, fragments and what stays in the source.
 */
export const textOf = ({ vr, value }: DataElement, charset: Charset): readonly string[] => {
  if (value.kind !== 'bytes') return []
  const text = isCharsetText(vr) ? decodeText(value.bytes, charset) : latin1(value.bytes)
  if (isSingleValued(vr)) return [withoutTextPadding(text)]
  const keepsLeading = vr === 'UC'
  return text.split('\\').map((one) => {
    const trimmed = withoutTextPadding(one)
    return keepsLeading ? trimmed : trimmed.replace(/^ +/, '')
  })
}
