import type { Bytes } from '../bytes/concat.ts'
import { chunked, readChunks } from '../bytes/streams.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure, toFailure } from '../errors.ts'
import type { Sealed } from './job.ts'
import type { Acceptance, LedgerEntry, Staging } from './ports.ts'
import type { Space } from './space.ts'

/** Ciphertext, and what it was, told by the one through whose hands all of it went: it is not digested again. */
export interface Measured {
  readonly stream: ReadableStream<Uint8Array>
  /** Settles when the stream has ended. */
  readonly done: Promise<Measure>
}

interface Measure {
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
  /** Asked when the ciphertext has ended. What it throws refuses the object. */
  readonly details: () => Promise<Details>
}

export interface Details {
  readonly messageId: string
  readonly recipients: readonly string[]
  readonly ledger?: LedgerEntry
  readonly sealedRecord?: Bytes
}

export interface Intake {
  readonly staging: Pick<Staging, 'write' | 'discard'>
  /** Usually `groupCommit(jobs)`. */
  readonly commit: (acceptance: Acceptance) => Promise<void>
  readonly space: Pick<Space, 'waitForSpace' | 'release'>
  readonly nextOrder: () => number
  readonly nowMs: () => number
}

interface Cut extends Measure {
  readonly blocks: readonly string[]
  readonly last: Bytes
}

/** Stages every block as it comes, but for the last: that one is committed with the record. */
const cut = async (arriving: Arriving, staging: Intake['staging'], signal: AbortSignal): Promise<Cut> => {
  const blocks: string[] = []
  let last: Bytes | undefined
  let sizeBytes = 0
  const stream = arriving.ciphertext.stream.pipeThrough(chunked(arriving.blockBytes), { signal })
  for await (const block of readChunks(stream)) {
    if (last !== undefined) await staging.write(arriving.id, { index: blocks.length - 1, body: last })
    sizeBytes += block.length
    if (sizeBytes > arriving.maxBytes) throw new Failure('bytes/too-large', { detail: { maxBytes: arriving.maxBytes } })
    blocks.push(await sha256(block))
    last = block
  }
  const { sha256: whole, sizeBytes: told } = await arriving.ciphertext.done
  if (last === undefined || told !== sizeBytes)
    throw new Failure('internal/unexpected', { detail: { sizeBytes, told } })
  return { blocks, last, sizeBytes, sha256: whole }
}

const acceptanceOf = async (arriving: Arriving, { last, ...whole }: Cut, intake: Intake): Promise<Acceptance> => {
  const { ledger, ...details } = await arriving.details()
  const { id, batch, kind, blockBytes } = arriving
  const [order, acceptedMs] = [intake.nextOrder(), intake.nowMs()]
  const known = ledger === undefined ? {} : { ledgerKey: ledger.key }
  return {
    sealed: { id, batch, kind, blockBytes, order, acceptedMs, ...whole, ...details, ...known },
    blocks: [{ index: whole.blocks.length - 1, body: last }],
    ...(ledger === undefined ? {} : { ledger }),
  }
}

/**
 * Takes an object's ciphertext into the outbox. When it resolves the object is accepted: its last byte and its record
 * were committed together. When it fails nothing of it stays, and the source is as it was: not yet accepted.
 */
export const accept = async (arriving: Arriving, intake: Intake, signal: AbortSignal): Promise<Sealed> => {
  await intake.space.waitForSpace(arriving.maxBytes, signal)
  try {
    const acceptance = await acceptanceOf(arriving, await cut(arriving, intake.staging, signal), intake)
    if (signal.aborted) throw new Failure('bytes/aborted', { cause: signal.reason })
    await intake.commit(acceptance)
    intake.space.release(arriving.maxBytes - acceptance.sealed.sizeBytes)
    return acceptance.sealed
  } catch (error) {
    // What cannot be discarded now is swept at the next start.
    await intake.staging.discard(arriving.id).catch(() => undefined)
    intake.space.release(arriving.maxBytes)
    throw signal.aborted ? new Failure('bytes/aborted', { cause: signal.reason }) : toFailure(error)
  }
}
