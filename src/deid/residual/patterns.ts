import type { Identifiers } from '../identifiers.ts'
import { Beginnings } from './beginnings.ts'
import { isEvidentDate, isEvidentUid } from './no-evidence.ts'
import { base64UidKeys, hexUidKeys, plainUidKeys, wideUidKeys } from './uid-readers.ts'
import { FORMS } from './written-forms.ts'

export type { Pattern } from './pattern.ts'

/** All patterns of a patient, by how they begin. */
export interface PatternSet extends Pick<Beginnings, 'pairs' | 'marks' | 'longestBytes'> {
  readonly heads: Pick<Beginnings, 'get' | 'getAt' | 'values'>
}

/**
 * UIDs begin alike: readers are set on their beginnings, and look up the whole. So long that DICOM's own UIDs, which
 * stand in every instance, are told from those that `1.2.840.113619` begins.
 */
const UID_PREFIX_CHARACTERS = 10
const prefixOf = (uid: string): string => uid.slice(0, UID_PREFIX_CHARACTERS)
const prefixesOf = (uids: readonly string[]): readonly string[] => [...new Set(uids.map(prefixOf))].sort()

const KEYS = [plainUidKeys, wideUidKeys, hexUidKeys, base64UidKeys]

const compiled = ({ names, ids, texts, dates }: Identifiers, prefixes: readonly string[]): PatternSet => {
  const beginnings = new Beginnings()
  const values: Readonly<Record<'name' | 'id' | 'text', readonly string[]>> = { name: names, id: ids, text: texts }
  for (const kind of ['name', 'id', 'text'] as const) {
    for (const value of values[kind]) for (const form of FORMS[kind](value)) beginnings.addForm(form, kind)
  }
  for (const date of dates) if (isEvidentDate(date)) beginnings.addDay(date)
  for (const prefix of prefixes) for (const keys of KEYS) for (const key of keys(prefix)) beginnings.addReader(key)
  const { pairs, marks, longestBytes } = beginnings
  return { pairs, marks, longestBytes, heads: beginnings }
}

/** The instances of a series have the same identifiers, but for UIDs. Few are remembered, for they are secrets. */
const REMEMBERED = 8
const remembered = new Map<string, PatternSet>()

/** What was asked for last, by the very lists. */
interface Asked {
  readonly identifiers: Identifiers
  readonly prefixes: ReadonlySet<string>
  readonly patterns: PatternSet
}
let last: Asked | undefined

const isLast = ({ names, ids, texts, dates, uids }: Identifiers): boolean => {
  if (last === undefined) return false
  const { identifiers, prefixes } = last
  const isSame =
    identifiers.names === names && identifiers.ids === ids && identifiers.texts === texts && identifiers.dates === dates
  if (!isSame) return false
  return uids.every((uid) => prefixes.has(prefixOf(uid)) || !isEvidentUid(uid))
}

export const patternsOf = (identifiers: Identifiers): PatternSet => {
  if (last !== undefined && isLast(identifiers)) return last.patterns
  const { names, ids, texts, dates, uids } = identifiers
  const prefixes = prefixesOf(uids.filter(isEvidentUid))
  // Not joined by a sign, which a value may hold: other values would pass for these.
  const identity = JSON.stringify([names, ids, texts, dates, prefixes])
  const known = remembered.get(identity)
  const patterns = known ?? compiled(identifiers, prefixes)
  const [oldest] = remembered.keys()
  if (known === undefined && remembered.size >= REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  remembered.set(identity, patterns)
  last = { identifiers, prefixes: new Set(prefixes), patterns }
  return patterns
}
