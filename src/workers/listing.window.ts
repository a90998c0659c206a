/**
 * A folder's way from picked files to accepted objects, as the window sees it: it hands sources to the instance workers
 * and keeps what they say. No bytes pass here.
 */
import { Failure } from '../errors.ts'
import type { Traits } from '../pipeline/labels.ts'
import type { ReportLine } from '../pipeline/report.ts'
import { reasonFor, type Reason } from '../pipeline/report/residual-find.ts'
import { estimated, type Chosen } from './estimate.ts'
import type { InstanceApi } from './instance-api.ts'
import { sealingOrder, type Placed } from './sealing-order.ts'
import { lookThrough, type Row } from './look-through.window.ts'
import type { Pool } from './pool.ts'
import type { Examined, Listing, PickedFile, SendOptions, SendOutcome } from './sealift.ts'
import type { Remote } from './thread.ts'

/** What a batch needs of the engine while it is made. */
export interface BatchDesk {
  openBatch(): Promise<string>
  /** The catalogue and the signed manifest follow the instances into the outbox. */
  closeBatch(batch: string, report: readonly ReportLine[]): Promise<void>
}

export interface ListingTools {
  readonly instances: Pool<Remote<InstanceApi>>
  readonly desk: BatchDesk
  readonly onFound: (found: readonly Examined[], total: number) => void
}

const NOWHERE: Traits = { transferSyntax: '', studyMoment: '' }

/** What became of the sources that were chosen. */
interface Sent {
  readonly accepted: ReadonlySet<number>
  readonly refused: ReadonlyMap<number, Reason>
}

const lineOf = ({ finding }: Row, ordinal: number, { accepted, refused }: Sent): ReportLine => {
  const refusal = refused.get(ordinal)
  if (refusal?.code === 'bytes/aborted') return { ordinal, status: 'not-chosen' }
  if (refusal !== undefined) return { ordinal, status: 'quarantined', ...refusal }
  if (accepted.has(ordinal)) return { ordinal, status: 'accepted' }
  if (finding === undefined || finding.kind === 'ready') return { ordinal, status: 'not-chosen' }
  if (finding.kind === 'already-accepted') return { ordinal, status: finding.kind }
  const { kind: status, code } = finding
  return { ordinal, status, code, ...('residual' in finding ? { residual: finding.residual } : {}) }
}

interface Sending extends Omit<ListingTools, 'onFound'> {
  readonly rows: readonly Row[]
  readonly signal: AbortSignal
}

/** Runs to its end or to its stop, and its place is free no sooner: what is accepted is accepted before the batch is closed. */
const stoppable =
  <T>(task: (instance: Remote<InstanceApi>) => Promise<T>, signal: AbortSignal) =>
  async (instance: Remote<InstanceApi>): Promise<T> => {
    if (signal.aborted) throw new Failure('bytes/aborted')
    const stop = () => void instance.stop()
    signal.addEventListener('abort', stop, { once: true })
    try {
      return await task(instance)
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }

async function sendRows(ordinals: readonly number[], options: SendOptions, sending: Sending): Promise<SendOutcome> {
  const { rows, instances, desk } = sending
  const signal = AbortSignal.any([options.signal, sending.signal])
  const batch = await desk.openBatch()
  // One look at one list: all of it is approved at the moment in which it is sent.
  const reviewer = { id: options.reviewer, atMs: Date.now() }
  const urgent = new Set(options.urgent)
  const accepted: number[] = []
  const refused: ({ ordinal: number } & Reason)[] = []
  let sealedBytes = 0

  const prepare = async (ordinal: number) => {
    const { source, sha256 } = rows[ordinal] ?? {}
    if (source === undefined || sha256 === undefined) throw new Failure('deid/changed-since-approval')
    const approval = { sha256, reviewer }
    const isUrgent = urgent.has(ordinal)
    const prepared = stoppable((instance) => instance.prepare(source, batch, approval, isUrgent), signal)
    sealedBytes += (await instances.run(prepared, new AbortController().signal)).sizeBytes
  }
  const prepareOne = async (ordinal: number) => {
    try {
      await prepare(ordinal)
      accepted.push(ordinal)
    } catch (thrown) {
      refused.push({ ordinal, ...reasonFor(thrown) })
    }
    options.onProgress({ accepted: accepted.length, refused: refused.length, of: ordinals.length, sealedBytes })
  }
  // The workers take them in this order.
  await Promise.all(sealingOrder(chosenRows(rows, ordinals, placedOf), urgent).map(prepareOne))
  const sent = { accepted: new Set(accepted), refused: new Map(refused.map(({ ordinal, ...why }) => [ordinal, why])) }
  const report = rows.map((row, ordinal) => lineOf(row, ordinal, sent))
  await desk.closeBatch(batch, report)
  return { batch, accepted, refused }
}

const chosenRows = <T>(
  rows: readonly Row[],
  ordinals: readonly number[],
  of: (row: Row, ordinal: number) => T,
): readonly T[] => ordinals.flatMap((ordinal) => rows.slice(ordinal, ordinal + 1).map((row) => of(row, ordinal)))

/** Unique in a listing: the keys from the patient down. */
const keysOf = ({ finding }: Row) => {
  if (finding?.kind !== 'ready') return { study: '', series: '', modality: '' }
  const { patientKey, studyKey, seriesKey, modality } = finding.labels
  return {
    study: JSON.stringify([patientKey, studyKey]),
    series: JSON.stringify([patientKey, studyKey, seriesKey]),
    modality,
  }
}

const chosenOf = (row: Row, ordinal: number): Chosen => {
  const { series, modality } = keysOf(row)
  const { transferSyntax } = row.traits ?? NOWHERE
  const written = (key: string) => JSON.stringify([key, transferSyntax])
  return { ordinal, sizeBytes: row.source.sizeBytes, kind: written(modality), series: written(series) }
}

const placedOf = (row: Row, ordinal: number): Placed => {
  const { study, series } = keysOf(row)
  return { ...(row.traits ?? NOWHERE), ordinal, study, series }
}

/** What a listing comes to. What was looked at once is looked at no more. */
const estimator = ({ rows, instances, signal }: Omit<Sending, 'desk'>): Listing['estimate'] => {
  const known = new Map<number, number>()
  return (ordinals, wanted) => {
    const either = AbortSignal.any([wanted, signal])
    const look = async (ordinal: number): Promise<number> => {
      const source = rows[ordinal]?.source
      if (source === undefined) throw new Failure('deid/changed-since-approval')
      return instances.run((instance) => instance.expected(source), either)
    }
    return estimated(chosenRows(rows, ordinals, chosenOf), known, look)
  }
}

export function listing(files: readonly PickedFile[], { instances, desk, onFound }: ListingTools): Listing {
  const ended = new AbortController()
  const { signal } = ended
  const rows: Row[] = files.map(({ path, file }) => ({ source: { path, sizeBytes: file.size, blob: file } }))
  const tell = (found: readonly Examined[]) => onFound(found, rows.length)
  return {
    done: lookThrough(rows, { instances, signal, onFound: tell }),
    compare: async (ordinal) => {
      const source = rows[ordinal]?.source
      return source === undefined ? [] : instances.run((instance) => instance.compare(source), signal)
    },
    estimate: estimator({ rows, instances, signal }),
    send: (ordinals, options) => sendRows(ordinals, options, { rows, instances, desk, signal }),
    close: () => ended.abort(),
  }
}
