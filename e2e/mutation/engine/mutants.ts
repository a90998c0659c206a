import type { Edit } from './edits.ts'

/** A change of the program that some test should notice. */
export interface Mutant {
  readonly file: string
  /** What the module declares there; empty for a statement that declares nothing. */
  readonly owner: string
  readonly operator: string
  /** What was changed, on one line. */
  readonly snippet: string
  /** The function around it; undefined for what runs when the module is loaded. */
  readonly functionId: number | undefined
  readonly edit?: Edit
  /** For tables too large to be written anew: changes what the module exports. */
  readonly change?: (exports: Record<string, unknown>) => void
  /** Stays the same when lines move. */
  readonly key: string
}

export type Draft = Omit<Mutant, 'key'>

/** What reads alike within a declaration is told apart by its place among its likes. */
export const keyed = (drafts: readonly Draft[]): Mutant[] => {
  const counts = new Map<string, number>()
  return drafts.map((draft) => {
    const key = [draft.file, draft.owner, draft.operator, draft.snippet].join(' | ')
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return { ...draft, key: count === 1 ? key : `${key} #${count}` }
  })
}
