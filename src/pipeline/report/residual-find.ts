import { toFailure, type FailureCode } from '../../errors.ts'

/** Where the residual scan found something, and of what kind. Tags and terms: never what it found. */
export interface ResidualFind {
  /** `(0008,1140)>(0008,1155)`, `preamble`, `pixel data segment`. */
  readonly place: string
  /** `name`, `id`, `text`, `date`, `uid`. */
  readonly kind: string
}

/** Why something was set aside, as far as it may be told. */
export interface Reason {
  readonly code: FailureCode
  readonly residual?: ResidualFind
}

export const reasonFor = (thrown: unknown): Reason => {
  const { code, detail } = toFailure(thrown)
  const { place, kind } = detail
  return code === 'deid/residual-identifier' && typeof place === 'string' && typeof kind === 'string'
    ? { code, residual: { place, kind } }
    : { code }
}
