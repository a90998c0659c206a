import { concat } from '../bytes/concat.ts'
import { fromHex } from '../bytes/text.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { newProgress, runsOf, sealedOf, type Job, type Sealed } from './job.ts'

const MiB = 1024 * 1024
/** A pack is full when it has so much. */
const FULL_BYTES = 8 * MiB
const MOST_BYTES = 16 * MiB
/** What is larger fills a request by itself. */
const SMALL_BYTES = 2 * MiB
const MOST_MEMBERS = 512

/** Never begun, whole in one block, and nobody's in particular: a manifest must come last, a catalogue is asked for first. */
export const mayBePacked = ({ kind, blocks, sizeBytes, state, alone, rolled }: Job): boolean =>
  kind === 'instance' &&
  state.state === 'sealed' &&
  blocks.length === 1 &&
  sizeBytes <= SMALL_BYTES &&
  alone !== true &&
  rolled !== true

/**
 * What goes with this job in one pack: as much of its batch and its group as waits, by order, until the pack is full. One
 * group is one patient's, so that what a patient withdraws is whole blobs. Nothing waits for a pack to fill: what has come
 * while the line was busy goes together. Just the job itself when there is nothing to put with it.
 */
export const packAround = (first: Job, jobs: Iterable<Job>, isBusy: (id: string) => boolean): readonly Job[] => {
  const chosen: Job[] = []
  let sizeBytes = 0
  for (const job of jobs) {
    if (sizeBytes >= FULL_BYTES || chosen.length >= MOST_MEMBERS) break
    const fits = job.batch === first.batch && job.group === first.group && sizeBytes + job.sizeBytes <= MOST_BYTES
    if (!fits || !mayBePacked(job) || isBusy(job.id)) continue
    chosen.push(job)
    sizeBytes += job.sizeBytes
  }
  return chosen
}

/** One digest for several: it pins each of them. */
export const digestOfDigests = (digests: readonly string[]): Promise<string> => sha256(concat(digests.map(fromHex)))

/** The job that takes the place of its members. `blockBytes` is how large a request may be. */
export const packOf = async (jobs: readonly Job[], name: string, blockBytes: number): Promise<Job> => {
  const [first] = jobs
  if (first === undefined) throw new Failure('internal/unexpected')
  const members = jobs.map(sealedOf)
  const runs = runsOf(members, blockBytes)
  const pack: Sealed = {
    id: name,
    batch: first.batch,
    kind: 'pack',
    order: first.order,
    acceptedMs: first.acceptedMs,
    sizeBytes: members.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    blockBytes,
    sha256: '',
    blocks: await Promise.all(runs.map((run) => digestOfDigests(run.map((member) => member.sha256)))),
    messageId: '',
    recipients: [],
    ...(first.group === undefined ? {} : { group: first.group }),
    members,
  }
  return { ...pack, ...newProgress(pack) }
}

/** The members again, as jobs that go by themselves. */
export const unpacked = ({ members = [] }: Sealed): readonly Job[] =>
  members.map((member) => ({ ...member, ...newProgress(member), alone: true }))
