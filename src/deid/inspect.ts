import { charsetOf, type Charset } from '../dicom/charset.ts'
import type { DataElement, DataSet, DicomFile, Encoding } from '../dicom/data-set.ts'
import { nameOf } from '../dicom/dictionary.ts'
import { numbersOf } from '../dicom/elements.ts'
import { formatTag } from '../dicom/tags.ts'
import { isText } from '../dicom/vr.ts'
import type { Change, Rule } from './changes.ts'
import type { Deidentified } from './deidentified.ts'
import type { ActionCode } from './profile.ts'
import { comparableText } from './text.ts'

/**
 * One data element before and after, for the screen of this device only: it holds what the instance holds. Absent is
 * undefined; a sequence, and bytes that are no text and no number, are told by their size.
 */
export interface Inspected {
  readonly path: string
  readonly depth: number
  readonly name: string
  readonly before: string | undefined
  readonly after: string | undefined
  /** Undefined: it was kept as it is. */
  readonly action: ActionCode | undefined
  readonly rule: Rule | undefined
}

const MAX_CHARACTERS = 120
const MAX_NUMBERS = 16

const short = (text: string): string => (text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text)

const shown = (element: DataElement, charset: Charset, encoding: Encoding): string => {
  const { vr, value } = element
  if (value.kind === 'items') return `[${value.items.length}]`
  if (value.kind !== 'bytes') return `${value.range.length} B`
  if (isText(vr)) return short(comparableText(element, charset))
  const { bytes } = value
  const numbers = numbersOf(
    { tag: element.tag, vr, value: { kind: 'bytes', bytes: bytes.subarray(0, 8 * MAX_NUMBERS) } },
    encoding,
  )
  return numbers.length === 0 || bytes.length > 8 * MAX_NUMBERS ? `${bytes.length} B` : short(numbers.join('\\'))
}

/** What stands at each path. Of a tag that stands twice in a data set, each is a row. */
interface Row {
  readonly path: string
  readonly depth: number
  readonly element: DataElement
  readonly text: string
}

interface Level {
  readonly charset: Charset
  readonly encoding: Encoding
  readonly above: string
  readonly depth: number
  /** Items of the source that are no longer there. */
  readonly removed: ReadonlySet<string>
}

/** What number the items of a sequence had in the source. */
const numbersIn = (path: string, count: number, { removed }: Level): readonly number[] => {
  const numbers: number[] = []
  for (let number = 0; numbers.length < count; number += 1) if (!removed.has(`${path}[${number}]`)) numbers.push(number)
  return numbers
}

const rowsOf = (dataSet: DataSet, level: Level): readonly Row[] => {
  const charset = charsetOf(dataSet, level.charset)
  return dataSet.elements.flatMap((element) => {
    const path = level.above + formatTag(element.tag)
    const row = { path, depth: level.depth, element, text: shown(element, charset, level.encoding) }
    if (element.value.kind !== 'items') return [row]
    const { items, encoding } = element.value
    const numbers = numbersIn(path, items.length, level)
    const below = items.flatMap((item, index) =>
      rowsOf(item, {
        ...level,
        charset,
        encoding,
        above: `${path}[${numbers[index] ?? index}]>`,
        depth: level.depth + 1,
      }),
    )
    return [row, ...below]
  })
}

const grouped = <T extends { readonly path: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.path)
    if (group === undefined) groups.set(row.path, [row])
    else group.push(row)
  }
  return groups
}

/** Both lists have the order of a data set, so their paths are merged as two sorted decks are. */
const merged = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const left = new Set(before)
  const right = new Set(after)
  const paths: string[] = []
  let at = 0
  for (const path of left) {
    if (right.has(path)) {
      for (; at < after.length && after[at] !== path; at += 1)
        if (!left.has(after[at] ?? '')) paths.push(after[at] ?? '')
      at += 1
    }
    paths.push(path)
  }
  return [...new Set([...paths, ...after.slice(at)])]
}

const inspected = (
  before: Row | undefined,
  after: Row | undefined,
  change: Change | undefined,
): readonly Inspected[] => {
  const row = before ?? after
  if (row === undefined) return []
  const { path, depth, element } = row
  const name = nameOf(element.tag) ?? ''
  return [{ path, depth, name, before: before?.text, after: after?.text, action: change?.action, rule: change?.rule }]
}

/** Every element of an instance as it was and as it will leave. Items keep their place, so a path means the same in both. */
export const inspect = (file: DicomFile, { dataSet, changes }: Deidentified): readonly Inspected[] => {
  const level = { charset: { terms: [] }, encoding: file.encoding, above: '', depth: 0, removed: new Set<string>() }
  const removed = new Set(changes.flatMap(({ path, action }) => (action === 'X' && path.endsWith(']') ? [path] : [])))
  const before = grouped(rowsOf(file.dataSet, level))
  const after = grouped(rowsOf(dataSet, { ...level, removed }))
  const acted = grouped(changes)
  return merged([...before.keys()], [...after.keys()]).flatMap((path) => {
    const [olds = [], news = [], dones = []] = [before.get(path), after.get(path), acted.get(path)]
    const rows = Array.from({ length: Math.max(olds.length, news.length) }, (_, index) => index)
    return rows.flatMap((index) => inspected(olds[index], news[index], dones[index] ?? dones[0]))
  })
}
