/** What an outbox of made-up objects looks like. */
import { isOf } from '../../src/outbox/line-port.ts'
import { NO_RULES } from '../../src/outbox/sending-rules.ts'
import { tally } from '../../src/outbox/tally.ts'
import type { JobView, Status, StudyKey, StudyView } from '../../src/workers/sealift.ts'

export const HEX = '3f9a71c4e8d20b56aa17f0934ce15d8827b6c0f1e4937a5d6620be81f3c94d07'

const job = (index: number, batch: string, more: Partial<JobView>): JobView => ({
  id: `${index.toString(16).padStart(4, '0')}${HEX.slice(index % 7, 28 + (index % 7))}`,
  batch,
  group: `${batch}${index % 3}`,
  kind: 'instance',
  sizeBytes: 524_288 + ((index * 7919) % 400_000),
  acknowledgedBytes: 0,
  state: 'sealed',
  ...more,
})

/** Of no study. */
const paper = (index: number, batch: string, more: Partial<JobView>): JobView => {
  const { group: _group, ...rest } = job(index, batch, more)
  return rest
}

export const jobsOf = (batch: string, done: number, of: number): readonly JobView[] =>
  Array.from({ length: of }, (_, index) => {
    const sizeBytes = 524_288 + ((index * 7919) % 400_000)
    if (index < done) return job(index, batch, { state: 'verified', sizeBytes, acknowledgedBytes: sizeBytes })
    if (index < done + 4)
      return job(index, batch, { state: 'uploading', sizeBytes, acknowledgedBytes: sizeBytes * 0.4 })
    if (index < done + 7)
      return job(index, batch, { state: 'waiting', code: 'bytes/aborted', untilMs: Date.now() + 40_000 })
    return job(index, batch, {})
  })

/** One study of 20,000 objects, and 499 small ones that are done but for a few. */
export const manyJobs = (batch: string): readonly JobView[] => [
  ...Array.from({ length: 20_000 }, (_, index) => job(index, batch, { group: 'study-0' })),
  ...Array.from({ length: 998 }, (_, index) => {
    const group = `study-${1 + (index >> 1)}`
    if (index % 200 === 7) return job(20_000 + index, batch, { group, state: 'parked', code: 'upload/mismatch' })
    return job(20_000 + index, batch, { group, state: 'verified', sizeBytes: 524_288, acknowledgedBytes: 524_288 })
  }),
]

/** Some of what can go wrong with one object, beside what goes well. */
export const troubledJobs = (batch: string): readonly JobView[] => [
  ...jobsOf(batch, 20, 60),
  job(60, batch, { state: 'parked', code: 'outbox/block-damaged' }),
  job(61, batch, { state: 'waiting', code: 'upload/refused', untilMs: Date.now() + 26 * 3_600_000 }),
  paper(62, batch, { kind: 'catalogue', sizeBytes: 14_200 }),
  paper(63, batch, { kind: 'manifest', sizeBytes: 3_100 }),
]

/** What stands behind the sums of a scene, by batch. */
const OBJECTS = new Map<string, readonly JobView[]>()

/** As the engine tells of them: what needs a person first, what is done last. */
const ORDER: readonly JobView['state'][] = ['parked', 'waiting', 'uploading', 'sealed', 'uploaded', 'verified']

export const objectsOf = (studies: readonly StudyView[], study?: StudyKey): readonly JobView[] => {
  const batches = new Set(studies.map(({ batch }) => batch))
  const all = [...batches].flatMap((batch) => OBJECTS.get(batch) ?? []).filter((one) => isOf(study, one))
  return ORDER.flatMap((state) => all.filter((view) => view.state === state))
}

export const outboxOf = (jobs: readonly JobView[], line: Status['outbox']['line']): Status['outbox'] => {
  const sum = (of: (job: JobView) => number) => jobs.reduce((total, one) => total + of(one), 0)
  const totalBytes = sum(({ sizeBytes }) => sizeBytes)
  const acknowledgedBytes = sum((one) => one.acknowledgedBytes)
  const sums = tally()
  for (const one of jobs) sums.set(`${one.batch} ${one.id}`, [one])
  const studies = sums.sums().map((study) => ({ ...study, isUrgent: study.group?.endsWith('1') === true }))
  for (const batch of new Set(studies.map((study) => study.batch)))
    OBJECTS.set(
      batch,
      jobs.filter((one) => one.batch === batch),
    )
  return {
    line,
    studies,
    objects: jobs.length,
    left: jobs.filter(({ state }) => state !== 'verified').length,
    rules: NO_RULES,
    mobileBytes: 0,
    rolling: [],
    totalBytes,
    acknowledgedBytes,
    rateBytesPerSecond: line.state === 'running' ? 2_340_000 : 0,
    ...(line.state === 'running' ? { leftMs: ((totalBytes - acknowledgedBytes) / 2_340_000) * 1000 } : {}),
    heldBytes: totalBytes - acknowledgedBytes,
    budgetBytes: 2_000_000_000,
  }
}

export const EMPTY = outboxOf([], { state: 'idle' })
