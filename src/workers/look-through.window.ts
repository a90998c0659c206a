import { toFailure } from '../errors.ts'
import type { Traits } from '../pipeline/labels.ts'
import type { Source } from '../pipeline/source.ts'
import type { InstanceApi, Looked } from './instance-api.ts'
import type { Pool } from './pool.ts'
import type { Examined, Summary } from './sealift.ts'
import type { Remote } from './thread.ts'

/** One source in a listing, and what is known of it. */
export interface Row {
  readonly source: Source
  readonly finding?: Summary
  /** Digest of what would be sent: what the person approves. */
  readonly sha256?: string
  readonly traits?: Traits
}

export interface LookOptions {
  readonly instances: Pool<Remote<InstanceApi>>
  readonly signal: AbortSignal
  readonly onFound: (found: readonly Examined[]) => void
}

/** Findings are told in groups: a screen that is drawn for each of 20,000 files stands still. */
const TELL_EVERY_MS = 100

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

  const ask = (source: Source): Promise<Looked> =>
    instances
      .run(async (instance): Promise<Looked> => instance.look(source), signal)
      .catch((thrown: unknown) => {
        const { code } = toFailure(thrown)
        return { kind: 'source', summary: { kind: 'quarantined', code } }
      })

  const note = (ordinal: number, row: Row & { readonly finding: Summary }) => {
    rows[ordinal] = row
    const { path, sizeBytes } = row.source
    found.add({ ordinal, path, sizeBytes, finding: row.finding })
  }

  const unpack = async (ordinal: number, archive: Source, entries: readonly Source[]): Promise<void> => {
    const [first, ...others] = entries
    if (first === undefined) {
      note(ordinal, { source: archive, finding: { kind: 'skipped', code: 'prepare/not-dicom' } })
      return
    }
    const start = rows.length
    // One by one: a call has fewer arguments than an archive may have entries.
    for (const other of others) rows.push({ source: other })
    await Promise.all([look(ordinal, first), ...others.map((source, index) => look(start + index, source))])
  }

  const look = async (ordinal: number, source: Source): Promise<void> => {
    const looked = await ask(source)
    if (signal.aborted) return
    if (looked.kind === 'archive') return unpack(ordinal, source, looked.entries)
    const { summary: finding, sha256, traits } = looked
    const plan = sha256 === undefined ? {} : { sha256 }
    note(ordinal, { source, finding, ...plan, ...(traits === undefined ? {} : { traits }) })
  }

  await Promise.all(rows.map(({ source }, ordinal) => look(ordinal, source)))
  found.flush()
}
