import type { TableCode } from './confidentiality-profile.ts'
import type { AttributeType } from './iod-types.ts'

/** One letter. `U` on a sequence keeps it and acts inside, which Table E.1-1 writes `U*`. */
export type TableAction = 'X' | 'Z' | 'D' | 'U'

type Alternatives = Readonly<Record<'required' | 'empty' | 'optional', TableAction>>

/**
 * PS3.15 Table E.1-1a: X unless Z or D is needed to keep the object valid. A Type 1 must have a value, a Type 2 must be
 * present, a Type 3 may go. Where a code
 * offers a Type 1 no more than Z: that Z "may be a dummy value", so it is one.
 */
const ALTERNATIVES: Readonly<Record<TableCode, Alternatives>> = {
  X: { required: 'X', empty: 'X', optional: 'X' },
  Z: { required: 'Z', empty: 'Z', optional: 'Z' },
  D: { required: 'D', empty: 'D', optional: 'D' },
  U: { required: 'U', empty: 'U', optional: 'U' },
  'X/Z': { required: 'D', empty: 'Z', optional: 'X' },
  'X/D': { required: 'D', empty: 'D', optional: 'X' },
  'Z/D': { required: 'D', empty: 'Z', optional: 'Z' },
  'X/Z/D': { required: 'D', empty: 'Z', optional: 'X' },
  'X/Z/U*': { required: 'U', empty: 'Z', optional: 'X' },
}

/** What an unknown type asks for is the alternative that surely keeps the object valid, and that the code offers. */
const UNKNOWN: Readonly<Record<TableCode, TableAction>> = {
  X: 'X',
  Z: 'Z',
  D: 'D',
  U: 'U',
  'X/Z': 'Z',
  'X/D': 'D',
  'Z/D': 'D',
  'X/Z/D': 'D',
  'X/Z/U*': 'U',
}

const NEED: Readonly<Record<AttributeType, keyof Alternatives>> = {
  '1': 'required',
  '1C': 'required',
  '2': 'empty',
  '2C': 'empty',
  '3': 'optional',
}

export const settle = (code: TableCode, type: AttributeType | undefined): TableAction =>
  type === undefined ? UNKNOWN[code] : ALTERNATIVES[code][NEED[type]]
