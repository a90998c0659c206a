import type { Bytes } from '../bytes/concat.ts'
import { fromUtf8, toUtf8 } from '../bytes/text.ts'
import type { Sha256 } from '../crypto/digest.ts'
import type { RecordCipher } from '../crypto/record-cipher.ts'
import type { Approved, Reviewer } from '../deid/approve.ts'
import { Failure } from '../errors.ts'
import type { Sealed } from '../outbox/job.ts'
import type { CatalogueEntry } from '../seal/catalogue.ts'
import type { SealedObject } from '../seal/sealing.ts'
import { tally, type Deed, type KeptDeeds } from './report/tally.ts'

/** What was done to an instance, and by which profile. */
export interface Done {
  readonly profile: Sha256
  readonly deeds: KeptDeeds
}

/** What is kept, encrypted, of an accepted instance until its batch is closed. */
type Kept = CatalogueEntry & {
  /** Absent in what older versions kept, as is `done`. */
  readonly reviewer?: Reviewer
  readonly done?: Done
}

export const catalogueRecord = (object: SealedObject, { identity, reviewer }: Approved, done: Done): Bytes => {
  const { objectName, plainSha256, plainBytes } = object
  const kept: Kept = { object: objectName, ...identity, plainSha256, plainBytes, reviewer, done }
  return toUtf8(JSON.stringify(kept))
}

/** Different ones among what a batch holds, by the pseudonyms. */
export interface Held {
  readonly instances: number
  readonly series: number
  readonly studies: number
  readonly patients: number
}

/** What the records of a batch's instances come to. */
export interface Gathered {
  readonly entries: readonly CatalogueEntry[]
  readonly reviewed: readonly { readonly object: string; readonly reviewer?: Reviewer }[]
  readonly held: Held
  readonly deeds: readonly Deed[]
  /** Instances whose records say what was done. */
  readonly counted: number
  /** How many of them by which profile. */
  readonly profiles: ReadonlyMap<Sha256, number>
}

type Accepted = Pick<Sealed, 'id' | 'sealedRecord'>

async function keptOf({ id, sealedRecord }: Accepted, records: RecordCipher): Promise<Kept> {
  const record = await records.open(id, sealedRecord ?? new Uint8Array(0))
  return JSON.parse(fromUtf8(record)) as Kept
}

export type Recorded = Required<Accepted>

/** The pseudonym in an instance's record; undefined when it stays closed, as one of another vault does. */
export async function pseudonymOf({ id, sealedRecord }: Recorded, records: RecordCipher): Promise<string | undefined> {
  try {
    const { patientId = '' } = JSON.parse(fromUtf8(await records.open(id, sealedRecord))) as Partial<CatalogueEntry>
    return patientId
  } catch (thrown) {
    if (thrown instanceof Failure || thrown instanceof SyntaxError) return undefined
    throw thrown
  }
}

/** So many records are opened at a time; what was done to their instances is added up and let go. */
const AT_A_TIME = 64

/** One record after the other, so that 20,000 instances need the memory of their catalogue and of one count. */
export async function gather(instances: readonly Accepted[], records: RecordCipher): Promise<Gathered> {
  const entries: CatalogueEntry[] = []
  const reviewed: { object: string; reviewer?: Reviewer }[] = []
  const profiles = new Map<Sha256, number>()
  const total = tally({})
  const add = ({ reviewer, done, ...entry }: Kept) => {
    entries.push(entry)
    reviewed.push({ object: entry.object, ...(reviewer === undefined ? {} : { reviewer }) })
    if (done === undefined) return
    profiles.set(done.profile, (profiles.get(done.profile) ?? 0) + 1)
    total.addKept(done.deeds)
  }
  for (let from = 0; from < instances.length; from += AT_A_TIME) {
    const some = instances.slice(from, from + AT_A_TIME)
    for (const kept of await Promise.all(some.map((one) => keptOf(one, records)))) add(kept)
  }
  const counted = [...profiles.values()].reduce((sum, count) => sum + count, 0)
  return { entries, reviewed, held: heldOf(entries), deeds: total.deeds(), counted, profiles }
}

const heldOf = (entries: readonly CatalogueEntry[]): Held => {
  const different = (of: (entry: CatalogueEntry) => string) => new Set(entries.map(of)).size
  return {
    instances: entries.length,
    series: different(({ seriesUid }) => seriesUid),
    studies: different(({ studyUid }) => studyUid),
    patients: different(({ patientId }) => patientId),
  }
}
