import { Failure } from '../errors.ts'
import { storedMark, type Job, type Receipt } from '../outbox/job.ts'
import type { JobStore } from '../outbox/ports.ts'

type Told = Pick<Receipt, 'batch' | 'destination'>

interface Claim {
  readonly destination: string
  count: number
}

/**
 * Whose receipts are being written. A claim is held until the receipt is there, and fails with `upload/not-found`: where its
 * batch stands, this one does not.
 */
const claims = (known: ReadonlyMap<string, string>) => {
  const all = new Map<string, Claim>()
  return ({ batch, destination }: Told): (() => void) => {
    if (destination === undefined) return () => undefined
    const held = all.get(batch) ?? { destination, count: 0 }
    if (held.destination !== destination || (known.get(batch) ?? destination) !== destination)
      throw new Failure('upload/not-found')
    held.count += 1
    all.set(batch, held)
    return () => {
      held.count -= 1
      if (held.count === 0) all.delete(batch)
    }
  }
}

/**
 * [Law: a batch stands in one store] Its manifest says where its objects are within a container, and nothing outside of it
 * can be found. So what is delivered says which store has it, and the rest of its batch goes nowhere else. What was on its
 * way to one store when another came may end after that: the first whose receipt is being written decides.
 */
export const destinations = () => {
  const known = new Map<string, string>()
  const learn = ({ batch, destination }: Told): void => {
    if (destination !== undefined) known.set(batch, destination)
  }
  const claim = claims(known)
  /** Fails with `upload/other-container`. */
  const requireOne = (batch: string, destination: string | undefined): void => {
    const stands = known.get(batch)
    if (stands !== undefined && destination !== undefined && stands !== destination)
      throw new Failure('upload/other-container')
  }
  return {
    learn,
    requireOne,
    /** The same jobs, of which none gets its receipt for another store than the rest of its batch. */
    guarding: <J extends Pick<JobStore, 'finish'>>(jobs: J): J => ({
      ...jobs,
      finish: async (id, receipts) => {
        const claimed: (() => void)[] = []
        try {
          for (const receipt of receipts) claimed.push(claim(receipt))
          await jobs.finish(id, receipts)
          receipts.forEach(learn)
        } finally {
          for (const letGo of claimed) letGo()
        }
      },
    }),
    /** Of which this device has the bytes begins anew elsewhere: then what it says of the first store is forgotten. */
    admit: (job: Job, destination: string | undefined): void => {
      requireOne(job.batch, destination)
      const stands = storedMark(job.state)?.destination
      if (stands === undefined || destination === undefined || stands === destination) return
      throw new Failure(job.rolled === true ? 'upload/other-container' : 'upload/not-found')
    },
  }
}

export type Destinations = ReturnType<typeof destinations>
