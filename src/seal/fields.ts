import type { Json, JsonObject } from '../crypto/canonical-json.ts'
import { Failure, type FailureCode } from '../errors.ts'

/** Members of a document that came from outside, each refused with the document's own code unless it is of its type. */
export interface Fields {
  text(name: string): string
  /** Lower-case hexadecimal digits, so many bytes of them. */
  hex(name: string, sizeBytes: number): string
  /** A whole number from 0 on. */
  count(name: string): number
  flag(name: string): boolean
  oneOf<T extends string>(name: string, values: readonly T[]): T
  list<T>(name: string, read: (fields: Fields) => T): T[]
  texts(name: string): string[]
  object(name: string): Fields
  has(name: string): boolean
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fieldsOf = (document: Json | undefined, code: FailureCode): Fields => {
  const refuse = (name: string) => new Failure(code, { detail: { member: name } })
  if (!isObject(document)) throw refuse('')
  const text = (name: string): string => {
    const value = document[name]
    if (typeof value !== 'string') throw refuse(name)
    return value
  }
  const array = (name: string): readonly Json[] => {
    const value = document[name]
    if (!Array.isArray(value)) throw refuse(name)
    return value as readonly Json[]
  }
  return {
    text,
    hex: (name, sizeBytes) => {
      const value = text(name)
      if (value.length !== 2 * sizeBytes || !/^[0-9a-f]+$/.test(value)) throw refuse(name)
      return value
    },
    count: (name) => {
      const value = document[name]
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw refuse(name)
      return value
    },
    flag: (name) => {
      const value = document[name]
      if (typeof value !== 'boolean') throw refuse(name)
      return value
    },
    oneOf: (name, values) => {
      const value = values.find((known) => known === document[name])
      if (value === undefined) throw refuse(name)
      return value
    },
    list: (name, read) => array(name).map((one) => read(fieldsOf(one, code))),
    texts: (name) =>
      array(name).map((one) => {
        if (typeof one !== 'string') throw refuse(name)
        return one
      }),
    object: (name) => fieldsOf(document[name], code),
    has: (name) => document[name] !== undefined,
  }
}
