import type { Withdrawals } from '../../workers/sealift.ts'

/** What a person has said of withdrawals so far. */
export interface WithdrawnDraft {
  readonly requests: readonly File[]
  /** Fingerprints, one on each line. */
  readonly signers: string
}

export const NOBODY_WITHDREW: WithdrawnDraft = { requests: [], signers: '' }

const signersIn = ({ signers }: WithdrawnDraft): readonly string[] =>
  signers
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Nobody would be believed: somebody who signed must be named. */
export const lacksSigner = (draft: WithdrawnDraft, knowsSigners: boolean): boolean =>
  draft.requests.length > 0 && !knowsSigners && signersIn(draft).length === 0

export const withdrawalsOf = (draft: WithdrawnDraft): { readonly withdrawals?: Withdrawals } =>
  draft.requests.length === 0 ? {} : { withdrawals: { requests: [...draft.requests], signers: signersIn(draft) } }
