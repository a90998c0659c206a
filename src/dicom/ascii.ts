import type { DataElement } from './data-set.ts'

/** So many characters are put together one by one faster than by a call that takes them all. */
const FEW = 12
const PIECE = 8192

/** Bytes as characters, one to one. */
export const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  if (bytes.length <= FEW) for (const byte of bytes) text += String.fromCharCode(byte)
  else for (let at = 0; at < bytes.length; at += PIECE) text += charactersOf(bytes.subarray(at, at + PIECE))
  return text
}

const fromCodes: (...codes: readonly number[]) => string = String.fromCharCode
const charactersOf = (bytes: Uint8Array): string => Reflect.apply(fromCodes, undefined, bytes) as string

const SPACE = 0x20

/** Without the zeros and spaces at its end. PS3.5 6.2: they are padding. */
export const withoutPadding = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === SPACE || bytes[end - 1] === 0)) end -= 1
  return end === bytes.length ? bytes : bytes.subarray(0, end)
}

/**
 * Text without any of these characters at its end. Not by an expression such as / +$/, which takes a time that grows with
 * the square of a run of spaces within the text.
 */
export const withoutTrailing = (text: string, characters: string): string => {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1
  return end === text.length ? text : text.slice(0, end)
}

/** Text without the zeros and spaces at its end. PS3.5 6.2. */
export const withoutTextPadding = (text: string): string => withoutTrailing(text, '\0 ')

/** A value of ASCII text without its padding; undefined when there is no such element or it holds no bytes. */
export const asciiOf = (element: DataElement | undefined): string | undefined =>
  element?.value.kind === 'bytes' ? latin1(withoutPadding(element.value.bytes)).trimStart() : undefined
