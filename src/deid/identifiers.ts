import { charsetOf, DEFAULT_CHARSET, type Charset } from '../dicom/charset.ts'
import type { DataElement, DataSet, DicomFile, Item, Tag, Vr } from '../dicom/data-set.ts'
import { formatTag } from '../dicom/tags.ts'
import { Failure } from '../errors.ts'
import { valuesIn } from './identifier-values.ts'
import { columnsOf } from './options.ts'
import type { Profile } from './profile.ts'
import {
  isRetained,
  NAMING_CODES,
  sayingOf,
  saysWho,
  type IdentifierKind,
  type Retention,
  type Saying,
} from './residual/attribute-kinds.ts'
import { comparableText } from './text.ts'

/**
 * Every value of a source instance that says, alone or with others, whose it is or who had to do with it. It is searched
 * for in all text that is kept, and in all bytes that leave. It never leaves the thread it was made in.
 */
export interface Identifiers {
  /** Person names as written, one a component group: `Doe^Jane`. PS3.5 6.2.1. Patients, physicians, operators. */
  readonly names: readonly string[]
  /** Numbers and codes of patients, visits, orders, accessions, devices. */
  readonly ids: readonly string[]
  /** Institutions, departments, addresses, telephone numbers, e-mail addresses, issuers, whatever else is text. */
  readonly texts: readonly string[]
  /** Days, as YYYYMMDD. */
  readonly dates: readonly string[]
  readonly uids: readonly string[]
}

/** What one element says, and that it may say so when it leaves. */
interface Said {
  readonly kind: Saying
  readonly values: readonly string[]
  readonly isKept: boolean
}

interface Collection {
  /** All but UIDs, which are others in each instance. */
  readonly said: Said[]
  readonly uids: Said[]
  readonly retention: Retention
  /** The paths' tails of what the project keeps. */
  readonly sites: readonly (readonly Tag[])[]
  readonly path: Tag[]
}

type Kept = Pick<Collection, 'retention' | 'sites'>

const keptBy = ({ options, siteRules }: Profile): Kept => ({
  retention: {
    columns: columnsOf(options),
    uids: options.includes('rtnUIDs'),
    dates: options.includes('rtnLongFull'),
  },
  sites: siteRules
    .filter(({ action }) => action === 'K')
    .map(({ path }) => path.split('>').map((tag) => parseInt(tag, 16))),
})

/** A project has one profile for all of its instances. */
const keptByProfile = new WeakMap<Profile, Kept>()

const collectionFor = (profile: Profile): Collection => {
  const kept = keptByProfile.get(profile) ?? keptBy(profile)
  keptByProfile.set(profile, kept)
  return { said: [], uids: [], retention: kept.retention, sites: kept.sites, path: [] }
}

const isKeptBySite = ({ sites, path }: Collection, tag: Tag): boolean =>
  sites.some((tail) => {
    const whole = [...path, tag]
    return tail.every((one, index) => one === whole.at(index - tail.length))
  })

/** What an attribute said. The bytes are a copy: a reader may use its memory again. */
interface Before {
  readonly tag: Tag
  readonly bytes: Uint8Array
  readonly vr: Vr
  readonly charset: string
  readonly said: Said
}

/** What was said before, each at the place that its hash gives it: it cannot grow. */
const PLACE_BITS = 10
const saidBefore = new Array<Before | undefined>(1 << PLACE_BITS).fill(undefined)
const REMEMBERED_BYTES = 1024

/** What was said last at each place in the order of an instance: the next one mostly says the same there. */
const saidLast: Before[] = []
const REMEMBERED_PLACES = 512

/** Multiplicative hashing: 2^32 divided by the golden ratio. */
const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e3779b1)

/** Of a tag and of the bytes in which values differ: those at the beginning, in the middle and at the end. */
const placeOf = (tag: Tag, bytes: Uint8Array): number => {
  const { length } = bytes
  const at = (index: number): number => bytes[index] ?? 0
  const middle = length >> 1
  const first = at(0) | (at(1) << 8) | (at(middle) << 16) | (at(middle + 1) << 24)
  const last = at(length - 1) | (at(length - 2) << 8) | (at(length - 3) << 16) | (at(length - 4) << 24)
  return mixed(mixed(mixed(tag, length), first), last) >>> (32 - PLACE_BITS)
}

/** The data set or item in which an element stands. */
interface Level {
  readonly charset: Charset
  /** Its terms as one text. */
  readonly terms: string
  /** Whether codes here name a person or a place. */
  readonly namesWho: boolean
}

const levelOf = (charset: Charset, namesWho: boolean): Level => ({ charset, terms: charset.terms.join('\\'), namesWho })

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

/** An element that says something. */
interface SayingElement {
  readonly element: DataElement
  readonly bytes: Uint8Array
  readonly kind: Saying
  readonly isKept: boolean
}

/** Of one tag and VR there is one kind. */
const isSame = (one: Before, { element, bytes, isKept }: SayingElement, terms: string): boolean =>
  one.tag === element.tag &&
  one.vr === element.vr &&
  one.said.isKept === isKept &&
  one.charset === terms &&
  sameBytes(one.bytes, bytes)

const rememberAt = (order: number, known: Before): void => {
  if (order < REMEMBERED_PLACES) saidLast[order] = known
}

/** The instances of a series say the same again and again: then it is the same `Said`. */
const saidBy = (saying: SayingElement, { charset, terms }: Level, order: number): Said => {
  const last = saidLast[order]
  if (last !== undefined && isSame(last, saying, terms)) return last.said
  const { element, bytes, kind, isKept } = saying
  const { tag, vr } = element
  const place = placeOf(tag, bytes)
  const before = saidBefore[place]
  if (before !== undefined && isSame(before, saying, terms)) {
    rememberAt(order, before)
    return before.said
  }
  const said = { kind, isKept, values: valuesIn(comparableText(element, charset), kind, vr) }
  if (bytes.length > REMEMBERED_BYTES) return said
  const known = { tag, bytes: bytes.slice(), vr, charset: terms, said }
  saidBefore[place] = known
  rememberAt(order, known)
  return said
}

/** PS3.10 7.1: of File Meta Information, which has the default repertoire. */
const META_LEVEL = levelOf(DEFAULT_CHARSET, false)

const kindOf = ({ tag, vr }: DataElement, { namesWho }: Level): Saying | undefined =>
  sayingOf(tag, vr) ?? (namesWho && saysWho(tag) ? 'text' : undefined)

const collectItems = (collection: Collection, tag: Tag, items: readonly Item[], level: Level): void => {
  const namesWho = NAMING_CODES.has(tag)
  collection.path.push(tag)
  for (const item of items) {
    const charset = charsetOf(item, level.charset)
    const isAlike = charset === level.charset && namesWho === level.namesWho
    collect(collection, item, isAlike ? level : levelOf(charset, namesWho))
  }
  collection.path.pop()
}

const collect = (collection: Collection, { elements }: DataSet, level: Level): void => {
  const { said, uids, retention } = collection
  for (const element of elements) {
    const { tag, value } = element
    if (value.kind === 'items') collectItems(collection, tag, value.items, level)
    const kind = kindOf(element, level)
    if (kind === undefined || value.kind !== 'bytes' || value.bytes.length === 0) continue
    if (kind !== 'uid' && value.bytes.length > MAX_IDENTIFIER_BYTES)
      throw new Failure('dicom/too-many-elements', { detail: { tag: formatTag(tag), sizeBytes: value.bytes.length } })
    const isKept = kind !== 'maker' && (isRetained(tag, kind, retention) || isKeptBySite(collection, tag))
    const order = said.length + uids.length
    const one = saidBy({ element, bytes: value.bytes, kind, isKept }, level, order)
    if (kind === 'uid') uids.push(one)
    else said.push(one)
  }
}

/** What names a device and what names a place is told apart by few. */
const sortOf = (kind: Saying) => (kind === 'equipment' ? 'text' : kind)

/** So many values of one instance are sought in what leaves, each in dozens of forms; nobody has more names and numbers. */
const MAX_IDENTIFIERS = 4096
const MAX_IDENTIFIER_BYTES = 64 * 1024
/** Of all of them together. */
const MAX_IDENTIFIER_CHARACTERS = 256 * 1024

type Steady = Omit<Identifiers, 'uids'>

/** What cannot all be sought cannot be shown to be gone. UIDs are sought as one, however many they are. */
const refuseTooMany = ({ names, ids, texts, dates }: Steady): void => {
  const lists = [names, ids, texts, dates]
  if (lists.reduce((sum, { length }) => sum + length, 0) > MAX_IDENTIFIERS)
    throw new Failure('dicom/too-many-elements', { detail: { maxIdentifiers: MAX_IDENTIFIERS } })
  const characters = lists.flat().reduce((sum, { length }) => sum + length, 0)
  if (characters > MAX_IDENTIFIER_CHARACTERS)
    throw new Failure('dicom/too-many-elements', { detail: { maxIdentifierCharacters: MAX_IDENTIFIER_CHARACTERS } })
}

/** Each value once, without those that the profile lets stand somewhere. A name stays one wherever it stands. */
const secretsOf = (said: readonly Said[], kind: IdentifierKind, kept: readonly Said[]): readonly string[] => {
  const found = new Set<string>()
  const sort = sortOf(kind)
  for (const one of said) if (one.kind === kind) for (const value of one.values) found.add(value)
  for (const one of kept) if (sortOf(one.kind) === sort) for (const value of one.values) found.delete(value)
  return [...found]
}

const keptOf = (said: readonly Said[]): readonly Said[] => said.filter(({ isKept }) => isKept)

const steadyOf = (said: readonly Said[]): Steady => {
  const kept = keptOf(said)
  const makers = said.filter(({ kind }) => kind === 'maker').flatMap(({ values }) => values)
  const made = makers.join('\\').toUpperCase()
  const equipment = secretsOf(said, 'equipment', kept).filter((value) => !made.includes(value.toUpperCase()))
  return {
    names: secretsOf(said, 'name', kept),
    ids: [...secretsOf(said, 'id', kept), ...equipment],
    texts: secretsOf(said, 'text', kept),
    dates: secretsOf(said, 'date', kept),
  }
}

let lastSteady: { readonly said: readonly Said[]; readonly steady: Steady } | undefined

/** The same lists for the same that was said, so that what is made of them need not be made again. */
const steady = (said: readonly Said[]): Steady => {
  const last = lastSteady
  if (last?.said.length === said.length && said.every((one, index) => one === last.said[index])) return last.steady
  const found = steadyOf(said)
  refuseTooMany(found)
  lastSteady = { said, steady: found }
  return found
}

/**
 * What identifies in an instance as it was read: every person name, every UID that is not DICOM's own, every day, and
 * every other value that PS3.15 Table E.1-1, as published, takes out because it names somebody or something. Not what the
 * options or the project's own rules let stand, and not the free text of descriptions, which is searched itself.
 */
export const identifiersOf = (file: DicomFile, profile: Profile): Identifiers => {
  const collection = collectionFor(profile)
  collect(collection, file.meta, META_LEVEL)
  collect(collection, file.dataSet, levelOf(charsetOf(file.dataSet), false))
  const { names, ids, texts, dates } = steady(collection.said)
  return { names, ids, texts, dates, uids: secretsOf(collection.uids, 'uid', keptOf(collection.uids)) }
}
