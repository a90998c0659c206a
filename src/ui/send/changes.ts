import type { ChangeRow } from '../../workers/sealift.ts'
import type { WordKey } from '../words.ts'

/** The action codes of PS3.15 table E.1-1a, in words. A code that stands for several, such as X/Z, is shown as it is. */
export const ACTION_WORDS: ReadonlyMap<string, WordKey> = new Map<string, WordKey>([
  ['D', 'changes.actionD'],
  ['Z', 'changes.actionZ'],
  ['X', 'changes.actionX'],
  ['K', 'changes.actionK'],
  ['C', 'changes.actionC'],
  ['U', 'changes.actionU'],
])

export const actionsIn = (rows: readonly ChangeRow[]): readonly string[] =>
  [...new Set(rows.map(({ action }) => action))].sort()

export const matching = (
  rows: readonly ChangeRow[],
  filter: { readonly text: string; readonly action: string },
): readonly ChangeRow[] => {
  const wanted = filter.text.trim().toLowerCase()
  return rows.filter(
    (row) =>
      (filter.action === '' || row.action === filter.action) &&
      [row.path, row.name, row.before, row.after, row.rule].some((text) => text.toLowerCase().includes(wanted)),
  )
}
