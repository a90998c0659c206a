import { asciiOf } from '../dicom/ascii.ts'
import { charsetOf, DEFAULT_CHARSET, type Charset } from '../dicom/charset.ts'
import type { DataElement, DataSet, DicomFile, Tag } from '../dicom/data-set.ts'
import { uidsOf } from '../dicom/elements.ts'
import { isSingleValued } from '../dicom/vr.ts'
import { columnsOf } from './options.ts'
import type { Profile } from './profile.ts'
import {
  identifierKindOf,
  isRetained,
  MAKER,
  NAMING_CODES,
  saysWho,
  type IdentifierKind,
  type Retention,
} from './residual/attribute-kinds.ts'
import { isRegisteredUid } from './structural-uids.ts'
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

/** A rule of the project that leaves a value as it is, or says what stands there. */
interface SiteKept {
  readonly tail: readonly Tag[]
}

interface Collection {
  readonly found: Readonly<Record<IdentifierKind, Set<string>>>
  /** What the profile lets stand somewhere: elsewhere it is no secret of that kind. A name stays one wherever it stands. */
  readonly kept: Readonly<Record<IdentifierKind, Set<string>>>
  readonly made: Set<string>
  readonly retention: Retention
  readonly sites: readonly SiteKept[]
  readonly path: Tag[]
}

const nothing = (): Record<IdentifierKind, Set<string>> => {
  // What names a device and what names a place is told apart by few.
  const text = new Set<string>()
  return { name: new Set(), id: new Set(), text, equipment: text, date: new Set(), uid: new Set() }
}

const collectionFor = ({ options, siteRules }: Profile): Collection => ({
  found: { name: new Set(), id: new Set(), text: new Set(), equipment: new Set(), date: new Set(), uid: new Set() },
  kept: nothing(),
  made: new Set(),
  retention: {
    columns: columnsOf(options),
    uids: options.includes('rtnUIDs'),
    dates: options.includes('rtnLongFull'),
  },
  sites: siteRules
    .filter(({ action }) => action === 'K')
    .map(({ path }) => ({ tail: path.split('>').map((tag) => parseInt(tag, 16)) })),
  path: [],
})

const isKeptBySite = ({ sites, path }: Collection): boolean =>
  sites.some(
    ({ tail }) => tail.length <= path.length && tail.every((tag, index) => tag === path.at(index - tail.length)),
  )

const split = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '')

/** Of DA and DT: also `1999.05.24` of ACR-NEMA 300, and both ends of a range. PS3.5 Table 6.2-1, PS3.4 C.2.2.2.5. */
const daysOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\d.])(\d{4})\.?(\d\d)\.?(\d\d)/g)].map(
    ([, year = '', month = '', day = '']) => year + month + day,
  )

const valuesOf = (element: DataElement, kind: IdentifierKind, charset: Charset): readonly string[] => {
  if (kind === 'uid') return uidsOf(element).filter((uid) => uid !== '' && !isRegisteredUid(uid))
  if (kind === 'date') return daysOf(asciiOf(element) ?? '')
  const text = comparableText(element, charset)
  if (kind === 'name') return split(text, /[\\=]/)
  return isSingleValued(element.vr) ? split(text, /\r?\n/) : split(text, /\\/)
}

const add = (collection: Collection, element: DataElement, kind: IdentifierKind, charset: Charset): void => {
  const { found, kept, retention } = collection
  const isKept = isRetained(element.tag, kind, retention) || isKeptBySite(collection)
  const into = isKept ? kept : found
  for (const value of valuesOf(element, kind, charset)) into[kind].add(value)
}

const collect = (collection: Collection, { elements }: DataSet, charset: Charset, namesWho: boolean): void => {
  for (const element of elements) {
    const { tag, vr, value } = element
    if (value.kind === 'items') {
      collection.path.push(tag)
      for (const item of value.items) collect(collection, item, charsetOf(item, charset), NAMING_CODES.has(tag))
      collection.path.pop()
    } else if (value.kind === 'bytes' && value.bytes.length > 0) {
      const kind = identifierKindOf(tag, vr) ?? (namesWho && saysWho(tag) ? 'text' : undefined)
      if (kind !== undefined) {
        collection.path.push(tag)
        add(collection, element, kind, charset)
        collection.path.pop()
      } else if (MAKER.has(tag)) collection.made.add(comparableText(element, charset).toUpperCase())
    }
  }
}

/**
 * What identifies in an instance as it was read: every person name, every UID that is not DICOM's own, every day, and
 * every other value that PS3.15 Table E.1-1, as published, takes out because it names somebody or something. Not what the
 * options or the project's own rules let stand, and not the free text of descriptions, which is searched itself.
 */
export const identifiersOf = (file: DicomFile, profile: Profile): Identifiers => {
  const collection = collectionFor(profile)
  collect(collection, file.meta, DEFAULT_CHARSET, false)
  collect(collection, file.dataSet, charsetOf(file.dataSet), false)
  const { found, kept, made } = collection
  const secrets = (kind: IdentifierKind) => [...found[kind]].filter((value) => !kept[kind].has(value))
  const makers = [...made].join('\\')
  const equipment = secrets('equipment').filter((value) => !makers.includes(value.toUpperCase()))
  return {
    names: secrets('name'),
    ids: [...secrets('id'), ...equipment],
    texts: secrets('text'),
    dates: secrets('date'),
    uids: secrets('uid'),
  }
}
