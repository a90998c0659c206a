import { shallowRef, triggerRef } from 'vue'
import { Failure, toFailure } from '../../errors.ts'
import type { ChangeRow, Estimate, Listing, Sealift, SendOptions, SendOutcome } from '../../workers/sealift.ts'
import { asWork } from '../work.ts'
import type { OnCount, Picked } from './picking.ts'
import { grow, nothingFound, selectionOf, toggled, urgentIn, type TreeNode } from './tree.ts'

type Progress = Parameters<SendOptions['onProgress']>[0]

/** Where the person stands between picking files and the outbox. */
export type Step =
  | { readonly step: 'pick' }
  | { readonly step: 'gather'; readonly files: number }
  | { readonly step: 'look'; readonly of: number }
  | { readonly step: 'review'; readonly unopened: number }
  | { readonly step: 'seal'; readonly progress: Progress }
  | { readonly step: 'stopped'; readonly progress: Progress }
  | { readonly step: 'done'; readonly outcome: SendOutcome }

/** One for each pick. Whoever comes back to find another in its place has been given up and says nothing. */
interface Round {
  /** Ends the sealing; what was accepted is still told. */
  readonly stop: AbortController
  /** Nobody waits for this round any more. */
  readonly over: AbortController
}
const newRound = (): Round => ({ stop: new AbortController(), over: new AbortController() })

/** One listing on its way. It lives as long as the window, so that another screen may be looked at while it works. */
export class Sending {
  readonly step = shallowRef<Step>({ step: 'pick' })
  readonly found = shallowRef(nothingFound())
  readonly unticked = shallowRef<ReadonlySet<string>>(new Set())
  /** Studies that are sent before all others. */
  readonly starred = shallowRef<ReadonlySet<string>>(new Set())
  readonly failure = shallowRef<Failure>()
  readonly #sealift: Sealift
  #listing: Listing | undefined
  #round = newRound()

  constructor(sealift: Sealift) {
    this.#sealift = sealift
  }

  /** Gathers the files and looks into each. */
  readonly take = async (gather: (onCount: OnCount) => Promise<Picked>): Promise<void> => {
    this.reset()
    const round = this.#round
    this.#show(round, { step: 'gather', files: 0 })
    await this.#guard(round, async () => {
      const picked = await gather((files) => this.#show(round, { step: 'gather', files }))
      if (round === this.#round) await this.#look(picked, round)
    })
  }

  readonly send = async (reviewer: string): Promise<void> => {
    const listing = this.#listing
    if (listing === undefined || this.step.value.step !== 'review') return
    const round = this.#round
    const { ordinals } = selectionOf(this.found.value, this.unticked.value)
    const chosen = new Set(ordinals)
    const urgent = urgentIn(this.found.value, this.starred.value).filter((ordinal) => chosen.has(ordinal))
    let progress: Progress = { accepted: 0, refused: 0, of: ordinals.length, sealedBytes: 0 }
    const onProgress = (now: Progress) => {
      progress = now
      this.#show(round, { step: 'seal', progress })
    }
    onProgress(progress)
    await this.#guard(round, async () => {
      try {
        const outcome = await listing.send(ordinals, { reviewer, urgent, signal: round.stop.signal, onProgress })
        this.#show(round, { step: 'done', outcome })
      } catch (thrown) {
        if (!round.stop.signal.aborted) throw thrown
        this.#show(round, { step: 'stopped', progress })
      }
    })
  }

  /** What was accepted stays accepted. */
  readonly stop = (): void => this.#round.stop.abort()

  readonly compare = (ordinal: number): Promise<readonly ChangeRow[]> =>
    this.#listing?.compare(ordinal) ?? Promise.resolve([])

  /** What sending these would come to. */
  readonly estimate = (ordinals: readonly number[], signal: AbortSignal): Promise<Estimate> =>
    this.#listing?.estimate(ordinals, signal) ?? Promise.reject(new Failure('bytes/aborted'))

  readonly toggle = (node: TreeNode): void => {
    this.unticked.value = toggled(node, this.unticked.value)
  }

  readonly star = ({ id }: TreeNode): void => {
    const next = new Set(this.starred.value)
    if (!next.delete(id)) next.add(id)
    this.starred.value = next
  }

  /** Ends what runs and forgets the files and all that was read of them. */
  readonly reset = (): void => {
    this.#round.stop.abort()
    this.#round.over.abort()
    this.#round = newRound()
    this.#listing?.close()
    this.#listing = undefined
    this.found.value = nothingFound()
    this.unticked.value = new Set()
    this.starred.value = new Set()
    this.failure.value = undefined
    this.step.value = { step: 'pick' }
  }

  /** What was looked through was looked at by other rules. What was sent is sent. */
  readonly projectChanged = (): void => {
    if (this.#listing === undefined || ['done', 'stopped'].includes(this.step.value.step)) return
    this.reset()
    this.failure.value = new Failure('project/changed')
  }

  #show(round: Round, step: Step): void {
    if (round === this.#round) this.step.value = step
  }

  async #look({ files, unopened }: Picked, round: Round): Promise<void> {
    this.#show(round, { step: 'look', of: files.length })
    const listing = this.#sealift.list(files, {
      onFound: (group, total) => {
        if (round !== this.#round) return
        grow(this.found.value, group)
        triggerRef(this.found)
        this.#show(round, { step: 'look', of: total })
      },
    })
    this.#listing = listing
    await listing.done
    this.#show(round, { step: 'review', unopened })
  }

  async #guard(round: Round, act: () => Promise<void>): Promise<void> {
    try {
      await asWork(round.over.signal, act)
    } catch (thrown) {
      if (round !== this.#round) return
      this.reset()
      this.failure.value = toFailure(thrown)
    }
  }
}
