import type { Identifiers } from '../identifiers.ts'
import { Beginnings } from './beginnings.ts'
import { isEvidentDate, isEvidentUid } from './no-evidence.ts'
import { base64UidKeys, hexUidKeys, plainUidKeys, wideUidKeys } from './uid-readers.ts'
import { FORMS } from './written-forms.ts'

export type { Pattern } from './pattern.ts'

/** All patterns of a patient, by how they begin. */
export interface PatternSet extends Pick<Beginnings, 'table' | 'longestBytes'> {
  readonly heads: Pick<Beginnings, 'get' | 'getAt' | 'values'>
}

/**
 * UIDs begin alike: readers are set on their beginnings, and look up the whole. So long that DICOM's own UIDs, which
 * stand in every instance, are told from those that `1.2.840.113619` begins.
 */
const UID_PREFIX_CHARACTERS = 10
const prefixOf = (uid: string): string => uid.slice(0, UID_PREFIX_CHARACTERS)

const KEYS = [plainUidKeys, wideUidKeys, hexUidKeys, base64UidKeys]

type Steady = Omit<Identifiers, 'uids'>

const compiled = ({ names, ids, texts, dates }: Steady, prefixes: readonly string[]): PatternSet => {
  const beginnings = new Beginnings()
  const values: Readonly<Record<'name' | 'id' | 'text', readonly string[]>> = { name: names, id: ids, text: texts }
  for (const kind of ['name', 'id', 'text'] as const) {
    for (const value of values[kind]) for (const form of FORMS[kind](value)) beginnings.addForm(form, kind)
  }
  for (const date of dates) if (isEvidentDate(date)) beginnings.addDay(date)
  for (const prefix of prefixes) for (const keys of KEYS) for (const key of keys(prefix)) beginnings.addReader(key)
  const { table, longestBytes } = beginnings
  return { table, longestBytes, heads: beginnings }
}

/** What was asked for, and the patterns of it. */
interface Asked {
  readonly steady: Steady
  readonly prefixes: ReadonlySet<string>
  readonly patterns: PatternSet
}

/** The instances of a series have the same identifiers, but for UIDs. Few are remembered, for they are secrets; the newest first. */
const REMEMBERED = 8
const remembered: Asked[] = []

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some === others || (some.length === others.length && some.every((one, index) => one === others[index]))

const isSame = (one: Steady, other: Steady): boolean =>
  areSame(one.names, other.names) &&
  areSame(one.ids, other.ids) &&
  areSame(one.texts, other.texts) &&
  areSame(one.dates, other.dates)

/** More beginnings of UIDs do no harm: a UID is looked up whole. */
const holds = ({ prefixes }: Asked, uids: readonly string[]): boolean =>
  uids.every((uid) => prefixes.has(prefixOf(uid)) || !isEvidentUid(uid))

const askedBefore = (identifiers: Identifiers): Asked | undefined =>
  remembered.find((asked) => isSame(asked.steady, identifiers) && holds(asked, identifiers.uids))

const askedAnew = ({ uids, ...steady }: Identifiers): Asked => {
  const prefixes = new Set(uids.filter(isEvidentUid).map(prefixOf))
  const asked = { steady, prefixes, patterns: compiled(steady, [...prefixes].sort()) }
  if (remembered.length >= REMEMBERED) remembered.pop()
  remembered.unshift(asked)
  return asked
}

export const patternsOf = (identifiers: Identifiers): PatternSet =>
  (askedBefore(identifiers) ?? askedAnew(identifiers)).patterns
