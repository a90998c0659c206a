import { Failure } from '../errors.ts'
import { newProgress, sealedOf, type Job, type Progress, type Sealed } from '../outbox/job.ts'
import type {
  Acceptance,
  BatchStore,
  JobStore,
  Ledger,
  OutboxStore,
  Receipts,
  SettingsStore,
  Staging,
} from '../outbox/ports.ts'
import type { Schema, Tables, Write } from './tables.ts'

const isUnknownJob = (error: unknown): boolean => error instanceof Failure && error.code === 'outbox/unknown-job'

/** Names of objects hold no space, so no name is the beginning of another's key. */
const prefixOf = (id: string): string => `${id} `
const blockKey = (id: string, index: number): string => `${prefixOf(id)}${String(index).padStart(6, '0')}`
const nameIn = (key: string): string => key.slice(0, key.lastIndexOf(' '))

/** An exact copy in its own buffer: a view would take the whole buffer with it, and change when the caller's does. */
const own = (body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => body.slice()

const progressOf = ({ state, acknowledged, blob, rolled, alone, parted }: Progress): Progress => ({
  state,
  acknowledged,
  ...(blob === undefined ? {} : { blob }),
  ...(rolled === undefined ? {} : { rolled }),
  ...(alone === undefined ? {} : { alone }),
  ...(parted === undefined ? {} : { parted }),
})

const acceptWrites = ({ sealed, blocks, progress, ledger }: Acceptance): readonly Write[] => [
  ...blocks.map(({ index, body }): Write => ({ put: 'blocks', key: blockKey(sealed.id, index), value: own(body) })),
  { put: 'jobs', key: sealed.id, value: sealed },
  { put: 'progress', key: sealed.id, value: progress ?? newProgress(sealed) },
  ...(ledger === undefined ? [] : [{ put: 'ledger' as const, key: ledger.key, value: ledger }]),
]

/** The blocks of a pack stay where they were taken in: under its members' names. */
const ownersOf = (job: Sealed): readonly Sealed[] => job.members ?? [job]

const recordGone = (id: string): readonly Write[] => [
  { delete: 'jobs', key: id },
  { delete: 'progress', key: id },
]

const recordsOf = (job: Job): readonly Write[] => {
  return [
    { put: 'jobs', key: job.id, value: sealedOf(job) },
    { put: 'progress', key: job.id, value: progressOf(job) },
  ]
}

const departure = (job: Sealed): readonly Write[] => [
  ...recordGone(job.id),
  ...ownersOf(job).flatMap(({ id, blocks }) =>
    blocks.map((_, index): Write => ({ delete: 'blocks', key: blockKey(id, index) })),
  ),
]

const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order

/** A connection may die between the commit and its answer. Then it is asked again, and its jobs are gone: it may be done. */
const once = async (commit: Promise<void>, isDone: () => Promise<boolean>): Promise<void> => {
  try {
    await commit
  } catch (error) {
    if (!isUnknownJob(error) || !(await isDone())) throw error
  }
}

const jobStore = (tables: Tables): JobStore => {
  const isDelivered = async (id: string): Promise<boolean> => (await tables.get('receipts', id)) !== undefined
  return {
    accept: (acceptances) => tables.commit(acceptances.flatMap(acceptWrites)),
    list: async () => {
      const [jobs, keys, progress] = await Promise.all([
        tables.all('jobs'),
        tables.keys('progress', ''),
        tables.all('progress'),
      ])
      const progressOf = new Map(keys.map((key, index) => [key, progress[index]]))
      return jobs.map((job): Job => ({ ...job, ...(progressOf.get(job.id) ?? newProgress(job)) })).sort(byOrder)
    },
    get: async (id) => {
      const [job, progress] = await Promise.all([tables.get('jobs', id), tables.get('progress', id)])
      return job === undefined ? undefined : { ...job, ...(progress ?? newProgress(job)) }
    },
    update: (id, progress) =>
      tables.commit([{ put: 'progress', key: id, value: progressOf(progress) }], { jobs: [id] }),
    replace: (gone, come) =>
      once(tables.commit([...gone.flatMap(recordGone), ...come.flatMap(recordsOf)], { jobs: gone }), async () => {
        const ids = new Set(await tables.keys('jobs', ''))
        return come.every(({ id }) => ids.has(id)) && !gone.some((id) => ids.has(id))
      }),
    finish: async (id, receipts) => {
      const [first] = receipts
      const job = await tables.get('jobs', id)
      const written = receipts.map((receipt): Write => ({ put: 'receipts', key: receipt.id, value: receipt }))
      const gone = job === undefined ? [] : departure(job)
      await once(tables.commit([...written, ...gone], { jobs: [id] }), () => isDelivered(first?.id ?? id))
    },
    discard: async (id) => {
      const job = await tables.get('jobs', id)
      const owners = job === undefined ? [] : ownersOf(job)
      const keys = owners.flatMap(({ ledgerKey }) => ledgerKey ?? [])
      const forget = keys.map((key): Write => ({ delete: 'ledger', key }))
      const gone = job === undefined ? [] : departure(job)
      await once(tables.commit([...gone, ...forget], { jobs: [id] }), async () => {
        for (const one of [id, ...owners.map((owner) => owner.id)]) if (await isDelivered(one)) return false
        return true
      })
    },
  }
}

const staging = (tables: Tables): Staging => ({
  write: (id, { index, body }) => tables.commit([{ put: 'blocks', key: blockKey(id, index), value: own(body) }]),
  read: async (id, index) => {
    const block = await tables.get('blocks', blockKey(id, index))
    if (block === undefined) throw new Failure('outbox/block-damaged', { detail: { index } })
    return block
  },
  discard: async (id) => {
    // The commit that failed may have taken effect all the same: what a job needs is never discarded.
    const jobs = (await tables.get('jobs', id)) === undefined ? await tables.all('jobs') : undefined
    if (jobs === undefined || jobs.flatMap(ownersOf).some((owner) => owner.id === id)) return
    const keys = await tables.keys('blocks', prefixOf(id))
    await tables.commit(keys.map((key) => ({ delete: 'blocks', key })))
  },
})

const ledger = (tables: Tables): Ledger => ({
  get: async (key) => (await tables.get('ledger', key))?.value,
  put: (entries) => tables.commit(entries.map((entry) => ({ put: 'ledger', key: entry.key, value: entry }))),
})

const receipts = (tables: Tables): Receipts => ({
  list: async (batch) =>
    (await tables.all('receipts')).filter((receipt) => batch === undefined || receipt.batch === batch).sort(byOrder),
})

const batches = (tables: Tables): BatchStore => ({
  put: (batch) => tables.commit([{ put: 'batches', key: batch.id, value: batch }]),
  get: (id): Promise<Schema['batches'] | undefined> => tables.get('batches', id),
  list: async () => [...(await tables.all('batches'))].sort((a, b) => a.createdMs - b.createdMs),
})

const SENDING = 'sending'

const settings = (tables: Tables): SettingsStore => ({
  get: (): Promise<Schema['settings'] | undefined> => tables.get('settings', SENDING),
  put: (value) => tables.commit([{ put: 'settings', key: SENDING, value }]),
})

const sweep = async (tables: Tables): Promise<void> => {
  const [blocks, jobs] = await Promise.all([tables.keys('blocks', ''), tables.all('jobs')])
  const wanted = new Set(jobs.flatMap(ownersOf).map(({ id }) => id))
  const orphans = blocks.filter((key) => !wanted.has(nameIn(key)))
  if (orphans.length > 0) await tables.commit(orphans.map((key) => ({ delete: 'blocks', key })))
}

/** The outbox's ports on any seven tables. */
export const outboxOn = (tables: Tables): OutboxStore => ({
  jobs: jobStore(tables),
  staging: staging(tables),
  ledger: ledger(tables),
  receipts: receipts(tables),
  batches: batches(tables),
  settings: settings(tables),
  lead: async () => {
    await tables.lead()
    await sweep(tables)
  },
  close: () => tables.close(),
})
