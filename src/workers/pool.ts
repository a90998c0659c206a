import { onAbort } from '../bytes/aborts.ts'
import { slots } from '../bytes/slots.ts'
import { Failure } from '../errors.ts'

/** Members that do one task at a time; whoever is free takes the next. */
export interface Pool<T> {
  /**
   * A task that is still waiting when the signal aborts never starts; one that runs is no longer waited for, and its
   * member is free again when it has ended.
   */
  run<R>(task: (member: T) => Promise<R>, signal: AbortSignal): Promise<R>
}

/** A worker that was ended answers no more: whoever asked it waits for the signal too, and for no longer than the answer. */
export const unlessAborted = <R>(task: Promise<R>, signal: AbortSignal): Promise<R> =>
  new Promise((resolve, reject) => {
    const leave = () => reject(new Failure('bytes/aborted'))
    const stay = onAbort(signal, leave)
    if (signal.aborted) leave()
    task.then(resolve, reject).finally(stay)
  })

export function pool<T>(members: readonly T[]): Pool<T> {
  const free = [...members]
  const places = slots(members.length)

  const withMember = async <R>(task: (member: T) => Promise<R>): Promise<R> => {
    const member = free.pop()
    if (member === undefined) throw new Failure('internal/unexpected')
    try {
      return await task(member)
    } finally {
      free.push(member)
    }
  }
  return {
    run: (task, signal) =>
      unlessAborted(
        places.run(() => withMember(task), signal),
        signal,
      ),
  }
}
