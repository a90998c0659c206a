import { Failure } from '../errors.ts'

/** How much ciphertext this device holds, and how much it may: preparing waits for space, first come, first served. */
export interface Space {
  readonly budgetBytes: number
  heldBytes(): number
  /**
   * Resolves when so much may be added, and counts it as held. Fails with `outbox/too-large-for-budget` when it never
   * could be (a manifest alone asks for so much), `bytes/aborted` when the signal aborts first.
   */
  waitForSpace(sizeBytes: number, signal: AbortSignal): Promise<void>
  /** Held already, as found at the start. */
  hold(sizeBytes: number): void
  release(sizeBytes: number): void
}

const GiB = 1024 ** 3

interface Waiting {
  readonly sizeBytes: number
  readonly enter: () => void
}

export const space = (budgetBytes: number = 2 * GiB): Space => {
  let heldBytes = 0
  const queue: Waiting[] = []

  const admit = (): void => {
    for (let first = queue[0]; first !== undefined; first = queue[0]) {
      if (heldBytes + first.sizeBytes > budgetBytes) return
      queue.shift()
      heldBytes += first.sizeBytes
      first.enter()
    }
  }
  const wait = (sizeBytes: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const entry: Waiting = {
        sizeBytes,
        enter: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        },
      }
      const leave = () => {
        queue.splice(queue.indexOf(entry), 1)
        reject(new Failure('bytes/aborted', { cause: signal.reason }))
        admit()
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.push(entry)
      admit()
    })

  return {
    budgetBytes,
    heldBytes: () => heldBytes,
    waitForSpace: async (sizeBytes, signal) => {
      if (sizeBytes > budgetBytes)
        throw new Failure('outbox/too-large-for-budget', { detail: { sizeBytes, budgetBytes } })
      if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
      await wait(sizeBytes, signal)
    },
    hold: (sizeBytes) => {
      heldBytes += sizeBytes
    },
    release: (sizeBytes) => {
      heldBytes -= sizeBytes
      admit()
    },
  }
}
