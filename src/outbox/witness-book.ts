import type { Sealed } from './job.ts'

type Known = Pick<Sealed, 'id' | 'batch' | 'kind' | 'acceptedMs' | 'sourceMark'>

/** Who is told of every object. Being told again is harmless. */
export interface Witnessing {
  accepted(object: Known): void
  delivered(object: Known): void
  /** It was given up. */
  gone(id: string): void
}

/** How a batch stands. */
export interface BatchCount {
  readonly batch: string
  /** When the first of it was accepted. */
  readonly sinceMs: number
  readonly accepted: number
  readonly delivered: number
  readonly isListed: boolean
  readonly marks: readonly string[]
}

export interface WitnessBook extends Witnessing {
  /** A source of which an earlier outbox has delivered all that a recipient needs. */
  remembers(mark: string): boolean
  remember(marks: readonly string[]): void
  /** The batches of which something has changed since this was asked last. */
  changed(): readonly BatchCount[]
}

interface Page {
  readonly instances: Map<string, { readonly mark?: string; isDelivered: boolean }>
  sinceMs: number
  isListed: boolean
}

const countOf = (batch: string, { instances, sinceMs, isListed }: Page): BatchCount => {
  const all = [...instances.values()]
  return {
    batch,
    sinceMs,
    accepted: all.length,
    delivered: all.filter(({ isDelivered }) => isDelivered).length,
    isListed,
    marks: all.flatMap(({ mark }) => mark ?? []),
  }
}

/** The pages of the book, and which of them have changed. */
const pagesOf = () => {
  const pages = new Map<string, Page>()
  const changed = new Set<string>()
  const pageOf = (batch: string): Page => {
    const page = pages.get(batch) ?? { instances: new Map(), sinceMs: Infinity, isListed: false }
    pages.set(batch, page)
    return page
  }
  const instanceOf = ({ id, batch, acceptedMs, sourceMark }: Known) => {
    const page = pageOf(batch)
    const known = page.instances.get(id)
    if (known !== undefined) return known
    const instance = { isDelivered: false, ...(sourceMark === undefined ? {} : { mark: sourceMark }) }
    page.instances.set(id, instance)
    page.sinceMs = Math.min(page.sinceMs, acceptedMs)
    changed.add(batch)
    return instance
  }
  const deliver = (object: Known): void => {
    const instance = instanceOf(object)
    if (!instance.isDelivered) changed.add(object.batch)
    instance.isDelivered = true
  }
  const list = ({ batch }: Known): void => {
    const page = pageOf(batch)
    if (!page.isListed) changed.add(batch)
    page.isListed = true
  }
  return { pages, changed, instanceOf, deliver, list }
}

/** Counts by batch what is told, so that nobody has to read the outbox for it. */
export function witnessBook(): WitnessBook {
  const { pages, changed, instanceOf, deliver, list } = pagesOf()
  const remembered = new Set<string>()
  return {
    accepted: (object) => {
      if (object.kind === 'instance') instanceOf(object)
    },
    delivered: (object) => {
      if (object.kind === 'instance') deliver(object)
      if (object.kind === 'manifest') list(object)
    },
    gone: (id) => {
      for (const [batch, { instances }] of pages) if (instances.delete(id)) changed.add(batch)
    },
    remembers: (mark) => remembered.has(mark),
    remember: (marks) => {
      for (const mark of marks) remembered.add(mark)
    },
    changed: () => {
      const batches = [...changed]
      changed.clear()
      return batches.flatMap((batch) => {
        const page = pages.get(batch)
        return page === undefined ? [] : [countOf(batch, page)]
      })
    },
  }
}
