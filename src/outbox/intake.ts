import type { Bytes } from '../bytes/concat.ts'
import type { Direct } from './direct.ts'
import type { Sealed } from './job.ts'
import type { Acceptance, LedgerEntry, Staging } from './ports.ts'
import type { Space } from './space.ts'

/** Ciphertext, and what it was, told by the one through whose hands all of it went: it is not digested again. */
export interface Measured {
  readonly stream: ReadableStream<Uint8Array>
  /** Settles when the stream has ended. */
  readonly done: Promise<Measure>
}

export interface Measure {
  readonly sizeBytes: number
  /** SHA-256 of the whole object, hex. */
  readonly sha256: string
}

/** An object on its way into the outbox. */
export interface Arriving {
  /** The object's name: random, says nothing. */
  readonly id: string
  readonly batch: string
  readonly kind: Sealed['kind']
  readonly ciphertext: Measured
  /** The ciphertext will not be longer than this. */
  readonly maxBytes: number
  readonly blockBytes: number
  /** Its study is to be sent before all others. */
  readonly urgent?: true
  /** Asked when the ciphertext has ended. What it throws refuses the object. */
  readonly details: () => Promise<Details>
}

export interface Details {
  readonly messageId: string
  readonly recipients: readonly string[]
  readonly ledger?: LedgerEntry
  readonly sourceMark?: string
  readonly sealedRecord?: Bytes
  /** What may share a pack with it. */
  readonly group?: string
}

/** The outbox's door. */
export interface Intake {
  readonly staging: Pick<Staging, 'write' | 'discard'>
  /** Usually `groupCommit(jobs)`. */
  readonly commit: (acceptance: Acceptance) => Promise<void>
  readonly space: Pick<Space, 'waitForSpace' | 'release'>
  /** What is larger never fits, and goes the direct way. */
  readonly budgetBytes: () => number | Promise<number>
  /** What the line takes in one request of a few seconds. */
  readonly requestBytes: () => number | Promise<number>
  readonly direct: Direct
  readonly nextOrder: () => number
  readonly nowMs: () => number
}
