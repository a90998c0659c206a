import { toFailure } from '../errors.ts'
import type { Source } from '../pipeline/source.ts'
import type { InstanceApi, Summary } from './instance-api.ts'
import type { Pool } from './pool.ts'
import type { Examined, Finding } from './sealift.ts'
import type { Remote } from './thread.ts'

/** One source in a listing, and what is known of it. */
export interface Row {
  readonly source: Source
  readonly finding?: Finding
  /** Digest of what would be sent: what the person approves. */
  readonly sha256?: string
}

export interface LookOptions {
  readonly instances: Pool<Remote<InstanceApi>>
  readonly signal: AbortSignal
  readonly onFound: (found: readonly Examined[]) => void
}

/** Findings are told in groups: a screen that is drawn for each of 20,000 files stands still. */
const TELL_EVERY_MS = 100

const findingOf = (summary: Exclude<Summary, { kind: 'archive' }>): Finding => {
  if (summary.kind !== 'ready') return summary
  const { labels, pseudonym, changes } = summary
  return {
    kind: 'ready',
    modality: labels.modality,
    patient: { key: labels.patientKey, label: labels.patient, pseudonym },
    study: { key: labels.studyKey, label: labels.study, date: labels.studyDate },
    series: { key: labels.seriesKey, label: labels.series },
    changes,
  }
}

/** Tells what has gathered, at most every TELL_EVERY_MS. */
const teller = (tell: (found: readonly Examined[]) => void) => {
  let gathered: Examined[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (gathered.length > 0) tell(gathered)
    gathered = []
  }
  const add = (examined: Examined) => {
    gathered.push(examined)
    timer ??= setTimeout(flush, TELL_EVERY_MS)
  }
  return { add, flush }
}

/**
 * Look into every source, as many at a time as there are workers. Rows are added while this runs: an archive gives way
 * to its entries, the first in its place and the others at the end.
 */
export async function lookThrough(rows: Row[], { instances, signal, onFound }: LookOptions): Promise<void> {
  const found = teller(onFound)

  const ask = (source: Source): Promise<Summary> =>
    instances
      .run(async (instance): Promise<Summary> => instance.summary(source), signal)
      .catch((thrown: unknown) => ({ kind: 'quarantined', code: toFailure(thrown).code }))

  const note = (ordinal: number, summary: Exclude<Summary, { kind: 'archive' }>, source: Source) => {
    const finding = findingOf(summary)
    rows[ordinal] = { source, finding, ...(summary.kind === 'ready' ? { sha256: summary.sha256 } : {}) }
    found.add({ ordinal, path: source.path, sizeBytes: source.sizeBytes, finding })
  }

  const unpack = async (ordinal: number, archive: Source, entries: readonly Source[]): Promise<void> => {
    const [first, ...others] = entries
    if (first === undefined) {
      note(ordinal, { kind: 'skipped', code: 'prepare/not-dicom' }, archive)
      return
    }
    const start = rows.length
    rows.push(...others.map((source) => ({ source })))
    await Promise.all([look(ordinal, first), ...others.map((source, index) => look(start + index, source))])
  }

  const look = async (ordinal: number, source: Source): Promise<void> => {
    const summary = await ask(source)
    if (signal.aborted) return
    if (summary.kind === 'archive') await unpack(ordinal, source, summary.entries)
    else note(ordinal, summary, source)
  }

  await Promise.all(rows.map(({ source }, ordinal) => look(ordinal, source)))
  found.flush()
}
