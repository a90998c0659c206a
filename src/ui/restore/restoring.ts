import { shallowRef } from 'vue'
import { toFailure, type Failure } from '../../errors.ts'
import type { RestoreOptions, RestoreOutcome, Sealift } from '../../workers/sealift.ts'
import { asWork } from '../work.ts'
import { NOBODY_WITHDREW, withdrawalsOf, type WithdrawnDraft } from './withdrawn-draft.ts'

type Progress = Parameters<RestoreOptions['onProgress']>[0]

export type Step =
  | { readonly step: 'ask' }
  | { readonly step: 'restore'; readonly progress: Progress }
  | { readonly step: 'done'; readonly outcome: RestoreOutcome; readonly into: 'folder' | 'zip' }

/**
 * One restore on its way. The key and the link are handed on and kept nowhere; who has withdrawn is not forgotten until it
 * was heeded, lest the next attempt restore everybody.
 */
export class Restoring {
  readonly step = shallowRef<Step>({ step: 'ask' })
  readonly failure = shallowRef<Failure>()
  readonly withdrawn = shallowRef<WithdrawnDraft>(NOBODY_WITHDREW)
  readonly #sealift: Sealift
  #stop = new AbortController()

  constructor(sealift: Sealift) {
    this.#sealift = sealift
  }

  readonly restore = async (options: Omit<RestoreOptions, 'signal' | 'onProgress' | 'withdrawals'>): Promise<void> => {
    this.reset()
    const { signal } = this.#stop
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) this.step.value = { step: 'restore', progress }
    }
    onProgress({ restored: 0, refused: 0, withdrawn: 0, of: 0, plainBytes: 0 })
    try {
      await asWork(signal, async () => {
        const outcome = await this.#sealift.restore({
          ...options,
          ...withdrawalsOf(this.withdrawn.value),
          signal,
          onProgress,
        })
        if (signal.aborted) return
        this.withdrawn.value = NOBODY_WITHDREW
        this.step.value = { step: 'done', outcome, into: options.into === 'zip' ? 'zip' : 'folder' }
      })
    } catch (thrown) {
      if (signal.aborted) return
      this.step.value = { step: 'ask' }
      this.failure.value = toFailure(thrown)
    }
  }

  readonly reset = (): void => {
    this.#stop.abort()
    this.#stop = new AbortController()
    this.failure.value = undefined
    this.step.value = { step: 'ask' }
  }

  /** What was chosen as well: a file may be called by a patient's name. */
  readonly forget = (): void => {
    this.reset()
    this.withdrawn.value = NOBODY_WITHDREW
  }
}
