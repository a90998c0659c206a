import { concat, equal, type Bytes } from '../bytes/concat.ts'
import { Failure } from '../errors.ts'
import type { BlockId, ObjectReader, ObjectStore, Stat, Stored } from './object-store.ts'

const idOf = (name: string, { index, sha256 }: BlockId): string => `${name} ${index} ${sha256}`

const refuseAborted = (signal: AbortSignal): void => {
  if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
}

const streamOnce = (bytes: Bytes): ReadableStream<Bytes> =>
  new ReadableStream({
    start: (controller) => {
      if (bytes.length > 0) controller.enqueue(bytes)
      controller.close()
    },
  })

/** A store that forgets with the page. For tests, and for trying out. */
export const memoryStore = (): ObjectStore & ObjectReader => {
  const objects = new Map<string, Bytes>()
  const staged = new Map<string, Bytes>()
  const etags = new Map<string, string>()

  const keep = (name: string, body: Bytes): Stored => {
    const present = objects.get(name)
    if (present !== undefined && !equal(present, body)) throw new Failure('upload/name-taken')
    if (present === undefined) {
      objects.set(name, body.slice())
      etags.set(name, `"${etags.size + 1}"`)
    }
    return { etag: etags.get(name) ?? '' }
  }
  const statOf = (name: string): Stat | undefined => {
    const body = objects.get(name)
    return body === undefined ? undefined : { name, sizeBytes: body.length, etag: etags.get(name) ?? '' }
  }
  /** Failures of what is not asynchronous must come as rejections all the same. */
  const answer = async <T>(signal: AbortSignal, act: () => T): Promise<T> => {
    await Promise.resolve()
    refuseAborted(signal)
    return act()
  }

  return {
    put: (name, body, signal) => answer(signal, () => keep(name, body)),
    stage: (name, block, signal) => answer(signal, () => void staged.set(idOf(name, block), block.body.slice())),
    commit: (name, blocks, signal) =>
      answer(signal, () => {
        const bodies = blocks.map((block) => staged.get(idOf(name, block)))
        const found = bodies.filter((body) => body !== undefined)
        if (found.length < blocks.length) throw new Failure('upload/blocks-lost')
        return keep(name, concat(found))
      }),
    stat: (name, signal) => answer(signal, () => statOf(name)),
    read: (name, { offset, length = Infinity }, signal) =>
      answer(signal, () => {
        const body = objects.get(name)
        if (body === undefined) throw new Failure('upload/not-found')
        return streamOnce(body.slice(offset, offset + length))
      }),
    list: async function* (prefix, signal) {
      for (const name of [...objects.keys()].sort()) {
        const stat = await answer(signal, () => statOf(name))
        if (stat !== undefined && name.startsWith(prefix)) yield stat
      }
    },
  }
}
