import { objectName } from '../seal/object-name.ts'
import type { JobBook } from './job-book.ts'
import type { Job } from './job.ts'
import { mayBePacked, packAround, packOf, unpacked } from './pack.ts'
import { asksForSource } from './remedies.ts'

/** Puts small objects together as the line comes to them, and takes apart what cannot be sent together. */
export interface Packing {
  /** It is being put into a pack just now. */
  isBusy(id: string): boolean
  /** What goes with this job now: itself alone, or a pack that is to be made first. */
  around(job: Job): readonly Job[]
  /** Makes the pack. When that fails, they go one by one from now on. */
  pack(jobs: readonly Job[]): Promise<void>
  /** [Law: places are kept] Nothing more comes of this batch: what is left of it is packed, and after that none moves. */
  settle(batch: string): Promise<void>
  /** A pack that is parked for one of its members: the others go on, and it is parked alone. */
  unpackParked(): Promise<void>
  /** Something has changed that may have kept packs from being made. */
  tryAgain(): void
}

export interface PackingOptions {
  readonly book: Pick<JobBook, 'open' | 'replace'>
  readonly isUnderWay: (id: string) => boolean
  /** How large a request may be that this line takes in a few seconds. */
  readonly requestBytes: () => number
}

class OutboxPacking implements Packing {
  readonly #options: PackingOptions
  readonly #busy = new Set<string>()
  readonly #making = new Set<Promise<void>>()
  readonly #settled = new Set<string>()
  #isPossible = true

  constructor(options: PackingOptions) {
    this.#options = options
  }

  isBusy(id: string): boolean {
    return this.#busy.has(id)
  }

  around(job: Job): readonly Job[] {
    if (!this.#isPossible || this.#settled.has(job.batch)) return [job]
    return this.#together(job)
  }

  pack(jobs: readonly Job[]): Promise<void> {
    const made = this.#make(jobs).finally(() => this.#making.delete(made))
    this.#making.add(made)
    return made
  }

  async settle(batch: string): Promise<void> {
    while (this.#making.size > 0) await Promise.all(this.#making)
    for (const job of [...this.#options.book.open.values()]) {
      if (job.batch !== batch || !this.#options.book.open.has(job.id)) continue
      const jobs = this.around(job)
      if (jobs.length > 1) await this.pack(jobs)
    }
    while (this.#making.size > 0) await Promise.all(this.#making)
    this.#settled.add(batch)
  }

  async unpackParked(): Promise<void> {
    for (const job of [...this.#options.book.open.values()]) {
      const isForOne = job.state.state === 'parked' && asksForSource(job.state.code)
      // What cannot be recorded now is tried with the next session.
      if (job.members !== undefined && isForOne)
        await this.#options.book.replace([job.id], unpacked(job)).catch(() => undefined)
    }
  }

  tryAgain(): void {
    this.#isPossible = true
  }

  #together(job: Job): readonly Job[] {
    const { book, isUnderWay } = this.#options
    const isBusy = (id: string): boolean => this.#busy.has(id) || isUnderWay(id)
    if (!mayBePacked(job) || isBusy(job.id)) return [job]
    return packAround(job, book.open.values(), isBusy)
  }

  async #make(jobs: readonly Job[]): Promise<void> {
    const ids = jobs.map(({ id }) => id)
    for (const id of ids) this.#busy.add(id)
    try {
      const pack = await packOf(jobs, objectName(), this.#options.requestBytes())
      await this.#options.book.replace(ids, [pack])
    } catch {
      this.#isPossible = false
    } finally {
      for (const id of ids) this.#busy.delete(id)
    }
  }
}

export const packing = (options: PackingOptions): Packing => new OutboxPacking(options)
