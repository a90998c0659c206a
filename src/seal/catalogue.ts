/** What the objects of a batch are. It says who belongs together, so it is sealed like what it lists. */
import type { Bytes } from '../bytes/concat.ts'
import { canonical, parseCanonical, type JsonObject } from '../crypto/canonical-json.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { fieldsOf, isObject, type Fields } from './fields.ts'
import { sealContent, type SealOptions, type Sealing } from './sealing.ts'

const FORMAT = 'sealift-catalogue/1'

export interface CatalogueEntry {
  /** Name of the sealed object. */
  readonly object: string
  /**
   * As they stand in what was sealed: pseudonyms in the research lane. A patient whose Patient ID is empty there has one
   * here, by which the patient's objects are found.
   */
  readonly patientId: string
  readonly studyUid: string
  readonly seriesUid: string
  readonly instanceUid: string
  readonly sopClass: string
  readonly modality: string
  readonly plainSha256: Sha256
  readonly plainBytes: number
}

export interface Catalogue {
  readonly batch: string
  readonly entries: readonly CatalogueEntry[]
  /** What was looked at, by whom, and what became of it: ordinals and codes, nothing of a patient. */
  readonly report?: JsonObject
}

export const sealCatalogue = ({ batch, entries, report }: Catalogue, options: SealOptions): Promise<Sealing> => {
  const bytes = canonical({ format: FORMAT, batch, report, entries: entries.map((entry) => ({ ...entry })) })
  return sealContent({ lane: options.lane, parts: [bytes] }, options)
}

const entryOf = (fields: Fields): CatalogueEntry => ({
  object: fields.text('object'),
  patientId: fields.text('patientId'),
  studyUid: fields.text('studyUid'),
  seriesUid: fields.text('seriesUid'),
  instanceUid: fields.text('instanceUid'),
  sopClass: fields.text('sopClass'),
  modality: fields.text('modality'),
  plainSha256: fields.hex('plainSha256', 32),
  plainBytes: fields.count('plainBytes'),
})

/** Reads a catalogue that was opened. */
export const readCatalogue = (bytes: Bytes): Catalogue => {
  const document = parseCanonical(bytes)
  const fields = fieldsOf(document, 'seal/bad-manifest')
  if (fields.text('format') !== FORMAT) throw new Failure('seal/bad-manifest', { detail: { part: 'format' } })
  const entries = fields.list('entries', entryOf)
  if (new Set(entries.map(({ object }) => object)).size !== entries.length) {
    throw new Failure('seal/bad-manifest', { detail: { part: 'names' } })
  }
  const { report } = document
  return { batch: fields.hex('batch', 16), entries, ...(isObject(report) ? { report } : {}) }
}
