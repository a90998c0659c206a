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

/** Which law asked for a change, in words. */
export const RULE_WORDS: ReadonlyMap<string, WordKey> = new Map<string, WordKey>([
  ['table', 'changes.ruleTable'],
  ['pseudonym', 'changes.rulePseudonym'],
  ['private', 'changes.rulePrivate'],
  ['option', 'changes.ruleOption'],
  ['site', 'changes.ruleSite'],
  ['group', 'changes.ruleGroup'],
  ['vr-policy', 'changes.ruleVrPolicy'],
  ['charset', 'changes.ruleCharset'],
  ['form', 'changes.ruleForm'],
  ['stamp', 'changes.ruleStamp'],
])

/** What the look can be narrowed to: what is not kept as it is, everything, or one action code. */
export const CHANGED = 'changed'
export const EVERYTHING = ''

const wanted = (row: ChangeRow, action: string): boolean =>
  action === EVERYTHING || (action === CHANGED ? row.action !== 'K' || row.before !== row.after : row.action === action)

export const actionsIn = (rows: readonly ChangeRow[]): readonly string[] =>
  [...new Set(rows.map(({ action }) => action))].sort()

export const matching = (
  rows: readonly ChangeRow[],
  filter: { readonly text: string; readonly action: string },
): readonly ChangeRow[] => {
  const text = filter.text.trim().toLowerCase()
  return rows.filter(
    (row) =>
      wanted(row, filter.action) &&
      [row.path, row.name, row.before, row.after, row.rule].some((cell) => cell.toLowerCase().includes(text)),
  )
}
