import { Failure } from '../errors.ts'
import type { Acceptance, OutboxStore, StagedBlock } from './ports.ts'

/** Some thousand records of how far a job is. */
const RESERVE_BYTES = 1024 * 1024
/** Belongs to no job: who takes the lead sweeps it, and writes it anew. */
const RESERVE = 'reserve'
/** Somebody may have made room on the device meanwhile. */
const AGAIN_MS = 60_000
/** `getRandomValues` gives so much at a time. */
const RANDOM_BYTES = 64 * 1024

/** Bytes that nothing compresses: a browser may keep what it can compress in less room. */
const ballast = (sizeBytes: number): StagedBlock => {
  const body = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += RANDOM_BYTES) crypto.getRandomValues(body.subarray(at, at + RANDOM_BYTES))
  return { index: 0, body }
}

const isFull = (error: unknown): boolean => error instanceof Failure && error.code === 'storage/full'

/** What stands on the disk for nothing but to be given up. */
const reserveOn = (staging: Pick<OutboxStore['staging'], 'write' | 'discard'>, sizeBytes: number) => {
  let state: 'missing' | 'kept' | 'spent' = 'missing'
  let writing: Promise<void> | undefined
  let giving: Promise<void> | undefined
  let spentMs = 0

  const write = async (): Promise<void> => {
    await staging.write(RESERVE, ballast(sizeBytes))
    state = 'kept'
  }
  const discard = async (): Promise<void> => {
    // What is being written now would stand where nobody knows of it.
    await writing?.catch(() => undefined)
    await staging.discard(RESERVE)
    state = 'spent'
    spentMs = Date.now()
  }
  const give = (): Promise<void> => (giving ??= discard().finally(() => (giving = undefined)))
  const given = async (): Promise<void> => giving?.catch(() => undefined)
  return {
    /** Resolves when it stands there. Fails with `storage/full`. */
    keep: async (): Promise<void> => {
      await given()
      if (state === 'spent' && Date.now() - spentMs > AGAIN_MS) state = 'missing'
      if (state === 'spent') throw new Failure('storage/full')
      if (state === 'missing') await (writing ??= write().finally(() => (writing = undefined)))
    },
    /** Once more in its room when there is no other. */
    insist: async (record: () => Promise<void>): Promise<void> => {
      try {
        await record()
      } catch (error) {
        if (!isFull(error)) throw error
        await give()
        await record()
      }
    },
    /** There may be room for it again. */
    renew: async (): Promise<void> => {
      await given()
      if (state === 'spent') state = 'missing'
    },
    /** Swept. */
    forget: (): void => {
      state = 'missing'
    },
  }
}

/** A record and nothing to keep, or what closes a batch: it ends more than it takes. */
const isLast = ({ sealed, blocks }: Acceptance): boolean => blocks.length === 0 || sealed.kind !== 'instance'

/**
 * [Law: the reserve] Delivering needs room: a receipt is written before its ciphertext goes. A device that was filled to
 * the last byte would keep all for ever. So no instance is taken in unless a reserve stands beside it, and when there is no
 * room to record what becomes of a job, that a batch is closed, or what the person wants, the reserve goes. It comes back when a
 * job has left.
 */
export const withReserve = <S extends Pick<OutboxStore, 'jobs' | 'staging' | 'batches' | 'settings' | 'lead'>>(
  outbox: S,
  reserveBytes = RESERVE_BYTES,
): S => {
  const { jobs, staging, batches, settings } = outbox
  const reserve = reserveOn(staging, reserveBytes)
  const besideReserve = (write: () => Promise<void>): Promise<void> => reserve.keep().then(write)
  const depart = (record: () => Promise<void>): Promise<void> => reserve.insist(record).then(reserve.renew)
  return {
    ...outbox,
    jobs: {
      ...jobs,
      accept: (acceptances) => {
        const accept = (): Promise<void> => jobs.accept(acceptances)
        return acceptances.every(isLast) ? reserve.insist(accept) : besideReserve(accept)
      },
      update: (id, progress) => reserve.insist(() => jobs.update(id, progress)),
      replace: (gone, come) => reserve.insist(() => jobs.replace(gone, come)),
      finish: (id, receipts) => depart(() => jobs.finish(id, receipts)),
      discard: (id) => depart(() => jobs.discard(id)),
    },
    staging: { ...staging, write: (id, block) => besideReserve(() => staging.write(id, block)) },
    batches: { ...batches, put: (batch) => reserve.insist(() => batches.put(batch)) },
    settings: { ...settings, put: (now) => reserve.insist(() => settings.put(now)) },
    lead: async () => {
      await outbox.lead()
      reserve.forget()
      // Where there is no room for it, what is there leaves first.
      await reserve.keep().catch(() => undefined)
    },
  }
}
