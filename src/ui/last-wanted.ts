/** Asks for what was wanted last. One question at a time, so answers come in the order of the questions. */
export interface LastWanted<Q> {
  /** Asks now, or when the question that is under way is answered. */
  readonly want: (wanted: Q) => void
  /** The same may have another answer by now: asks again a while later. */
  readonly refresh: () => void
  readonly close: () => void
}

export interface Asking<Q, A> {
  readonly ask: (wanted: Q) => Promise<A>
  readonly onAnswer: (answer: A, wanted: Q) => void
  readonly refreshMs: number
}

export function lastWanted<Q, A>({ ask, onAnswer, refreshMs }: Asking<Q, A>): LastWanted<Q> {
  let open: { readonly wanted: Q } | undefined
  let last: typeof open
  let isAsking = false
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (known: A, wanted: Q): void => {
    if (!isClosed) onAnswer(known, wanted)
  }
  const answer = async (wanted: Q): Promise<void> => {
    if (isClosed) return
    try {
      tell(await ask(wanted), wanted)
    } catch {
      // Who could not answer is asked again with the next change.
    }
  }
  const work = async (): Promise<void> => {
    if (isAsking) return
    isAsking = true
    for (let next = open; next !== undefined; next = open) {
      open = undefined
      await answer(next.wanted)
    }
    isAsking = false
  }
  const askFor = (next: typeof open): void => {
    open = last = next
    void work()
  }
  return {
    want: (wanted) => askFor({ wanted }),
    refresh: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        if (last !== undefined) askFor(last)
      }, refreshMs)
    },
    close: () => {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
