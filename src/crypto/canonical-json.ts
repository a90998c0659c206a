import { equal, type Bytes } from '../bytes/concat.ts'
import { fromUtf8, toUtf8 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'

/** What a signed document may hold: JSON (RFC 8259) with whole numbers only. A member that is undefined is left out. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json | undefined
}

const MAX_DEPTH = 32

const refuse = (part: string, cause?: unknown) => new Failure('crypto/not-canonical', { detail: { part }, cause })

const writeString = (text: string): string => {
  if (/\p{Surrogate}/u.test(text)) throw refuse('surrogate')
  return JSON.stringify(text)
}

const isArray = (value: readonly Json[] | JsonObject): value is readonly Json[] => Array.isArray(value)

const write = (value: Json, depth: number): string => {
  if (depth > MAX_DEPTH) throw refuse('depth')
  if (typeof value === 'string') return writeString(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw refuse('number')
    return JSON.stringify(value)
  }
  if (value === null || typeof value === 'boolean') return JSON.stringify(value)
  if (isArray(value)) return `[${value.map((one) => write(one, depth + 1)).join(',')}]`
  const members = Object.entries(value)
    .filter((member): member is [string, Json] => member[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, one]) => `${writeString(name)}:${write(one, depth + 1)}`).join(',')}}`
}

/**
 * The one way to write a document, so that its bytes can be signed: RFC 8785, members sorted by UTF-16 code units, no
 * space, UTF-8. Numbers are whole and below 2^53, so none is written differently elsewhere.
 */
export const canonical = (document: JsonObject): Bytes => toUtf8(write(document, 0))

/** Reads a document and refuses it unless it is written exactly so: no member twice, no space, no second spelling. */
export const parseCanonical = (bytes: Bytes): JsonObject => {
  let document: unknown
  try {
    document = JSON.parse(fromUtf8(bytes))
  } catch (cause) {
    throw refuse('json', cause)
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw refuse('object')
  const found = document as JsonObject
  if (!equal(canonical(found), bytes)) throw refuse('form')
  return found
}
