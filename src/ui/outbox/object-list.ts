import { unparse } from '../../deid/csv.ts'
import type { JobView, StudyView } from '../../workers/sealift.ts'

/** What a person reads in the list: a heading for each column, and words for one object. */
export interface ListWords {
  readonly headings: readonly string[]
  /** Of a batch's own papers: what they are called. */
  readonly papers: string
  readonly kind: (object: JobView) => string
  readonly state: (object: JobView) => string
  readonly reason: (object: JobView) => string
}

// Spreadsheets of many countries take a file without it for another encoding.
const BYTE_ORDER_MARK = '\uFEFF'

/** What the screen calls a study: where it stands in its batch. */
const ordinalsOf = (studies: readonly StudyView[]): ReadonlyMap<string, string> => {
  const ordinals = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { batch, group } of studies) {
    const ordinal = (counts.get(batch) ?? 0) + 1
    counts.set(batch, ordinal)
    if (group !== undefined) ordinals.set(`${batch} ${group}`, String(ordinal))
  }
  return ordinals
}

/** Every object of the outbox as CSV (RFC 4180), one to a line. Nothing of a patient is known of them. */
export function objectList(objects: readonly JobView[], studies: readonly StudyView[], words: ListWords): Blob {
  const ordinals = ordinalsOf(studies)
  const lines = objects.map((object) => [
    object.batch,
    object.group === undefined ? words.papers : (ordinals.get(`${object.batch} ${object.group}`) ?? ''),
    object.id,
    words.kind(object),
    String(object.sizeBytes),
    String(object.acknowledgedBytes),
    words.state(object),
    object.code ?? '',
    words.reason(object),
    object.untilMs === undefined ? '' : new Date(object.untilMs).toISOString(),
  ])
  const text = unparse([words.headings, ...lines], { escapeFormulae: true })
  return new Blob([BYTE_ORDER_MARK, text, '\r\n'], { type: 'text/csv;charset=utf-8' })
}
