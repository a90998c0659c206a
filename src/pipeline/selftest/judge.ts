/**
 * Looks for what was planted in bytes, as they are: no reader of ours has a part in it. Each identifier is searched for
 * in every form and encoding in which it may be written.
 */
import { concat, type Bytes } from '../../bytes/concat.ts'
import { toBase64, toHex, toUtf8 } from '../../bytes/text.ts'
import { OPTION_COLUMNS } from '../../deid/confidentiality-profile.generated.ts'
import { TABLE_E1_1 } from '../../deid/confidentiality-profile.ts'
import type { Profile } from '../../deid/profile.ts'
import type { Needle } from './needle.ts'

// Each byte is one character of its own, and the same one in what is searched for as in what is searched.
const BYTES = new TextDecoder('latin1')
export const visible = (bytes: Uint8Array): string => BYTES.decode(bytes)

const utf16 = (text: string, isLittle: boolean): Bytes => {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), isLittle)
  return bytes
}

const isLatin1 = (text: string): boolean => /^[\0-\xff]*$/.test(text)

/** RFC 4648 section 4: what is certain of it when up to two bytes stand before, and any after. */
const base64Within = (bytes: Bytes, before: 0 | 1 | 2): string => {
  const whole = toBase64(concat([new Uint8Array(before), bytes])).replace(/=+$/, '')
  const bits = 8 * (before + bytes.length)
  return whole.slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6))
}

const MIN_CODED_BYTES = 6

const encodingsOf = (text: string): readonly string[] => {
  const utf8 = toUtf8(text)
  const plain = [utf8, utf16(text, true), utf16(text, false)].map(visible)
  if (isLatin1(text)) plain.push(visible(Uint8Array.from(text, (character) => character.charCodeAt(0))))
  if (utf8.length < MIN_CODED_BYTES) return plain
  const hex = toHex(utf8)
  return [...plain, hex, hex.toUpperCase(), ...([0, 1, 2] as const).map((before) => base64Within(utf8, before))]
}

const nameForms = (name: string): readonly string[] => name.split('^').filter((part) => part.length >= MIN_CODED_BYTES)

const dayForms = (date: string): readonly string[] => {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)]
  return [
    year + month + day,
    ...['.', '-', '/'].flatMap((mark) => [
      [year, month, day].join(mark),
      [day, month, year].join(mark),
      [month, day, year].join(mark),
    ]),
  ]
}

const FORMS = {
  text: (text: string) => [text],
  name: nameForms,
  day: dayForms,
} as const

const patternsOf = ({ what, value }: Needle): readonly string[] => {
  if (what === 'bytes' || typeof value !== 'string') return [typeof value === 'string' ? value : visible(value)]
  const cases = FORMS[what](value).flatMap((text) => [text, text.toUpperCase(), text.toLowerCase()])
  return [...new Set(cases)].flatMap(encodingsOf)
}

export const stands = (needle: Needle, seen: string): boolean =>
  patternsOf(needle).some((pattern) => seen.includes(pattern))

const hex = (tag: number): string => tag.toString(16).padStart(8, '0').toUpperCase()

/** Whether the profile says that this may stay: an option that keeps its attribute, or a rule of the site that does. */
export const isRetained = (needle: Needle, { options, siteRules }: Profile): boolean => {
  const { heldBy = [], keptBy = [], leftBy = [] } = needle
  const columns = options.map((option) => OPTION_COLUMNS.indexOf(option))
  const letters = heldBy.map((tag) => TABLE_E1_1.optionsOf(tag)).filter((row) => row !== '')
  return (
    letters.some((row) => columns.some((column) => row.charAt(column) === 'K')) ||
    leftBy.some((option) => options.includes(option)) ||
    (letters.length === 0 && keptBy.some((option) => options.includes(option))) ||
    heldBy.some((tag) => siteRules.some(({ path, action }) => action === 'K' && path.toUpperCase().endsWith(hex(tag))))
  )
}
