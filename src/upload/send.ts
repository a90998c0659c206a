import { concat, type Bytes } from '../bytes/concat.ts'
import { slots, type Slots } from '../bytes/slots.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure, toFailure } from '../errors.ts'
import type { Block, ObjectStore, Stored } from './object-store.ts'

const MiB = 1024 * 1024
/** Azure Blob Storage commits at most so many blocks as one blob. */
const MAX_BLOCKS = 50_000
const PARALLEL = 4

const LEAST_BLOCK_BYTES = MiB / 4
const MOST_BLOCK_BYTES = 4 * MiB

/**
 * How large the blocks of an object are that may become so large: what the line takes in one request, 256 KiB to 4 MiB, and
 * more when 50,000 of them would not do. They stay so for as long as the object is on its way.
 */
export const blockBytesFor = (sizeBytes: number, requestBytes: number): number => {
  const wanted = Math.min(MOST_BLOCK_BYTES, Math.max(LEAST_BLOCK_BYTES, requestBytes))
  return sizeBytes <= wanted * MAX_BLOCKS ? wanted : MiB * Math.ceil(sizeBytes / MAX_BLOCKS / MiB)
}

/** An object that is sealed already, and can be asked for its blocks. */
export interface Body {
  readonly name: string
  /** SHA-256 of each block, hex, in order; of one that is several pieces, a digest over theirs. */
  readonly blocks: readonly string[]
  /** What a block is, one after the other. A piece is read when it is its turn. */
  pieces(index: number): readonly Piece[]
}

export interface Piece {
  /** SHA-256, hex. */
  readonly sha256: string
  read(): Promise<Bytes>
}

export interface SendOptions {
  readonly signal: AbortSignal
  /** Requests in flight; share it to bound several sendings together. */
  readonly slots?: Slots
  /** What the store has acknowledged before is not sent again. */
  readonly isAcknowledged?: (index: number) => boolean
  /** Awaited before the block's slot is given to the next. */
  readonly onAcknowledged?: (index: number) => Promise<void>
}

/** [Law: nothing damaged leaves] What was stored on this device is compared with its digest before it is sent. */
const checkedPiece = async (piece: Piece, index: number): Promise<Bytes> => {
  const bytes = await piece.read()
  if ((await sha256(bytes)) !== piece.sha256) throw new Failure('outbox/block-damaged', { detail: { index } })
  return bytes
}

const checkedBlock = async (body: Body, index: number): Promise<Block> => {
  const bytes = await Promise.all(body.pieces(index).map((piece) => checkedPiece(piece, index)))
  const [only] = bytes
  const whole = bytes.length === 1 && only !== undefined ? only : concat(bytes)
  return { index, sha256: body.blocks[index] ?? '', body: whole }
}

/** What fails is told when it is its turn. */
const begun = <T>(reading: Promise<T>): Promise<T> => {
  reading.catch(() => undefined)
  return reading
}

/**
 * Blocks in their turn. The next one is read and checked while those before it are under way, and no more than one: what is
 * read is held.
 */
const readAhead = (body: Body, turns: readonly number[]) => {
  let ahead: { readonly turn: number; readonly block: Promise<Block> } | undefined
  let latest = -1
  const read = (turn: number): void => {
    const index = turns[turn]
    ahead = index === undefined ? undefined : { turn, block: begun(checkedBlock(body, index)) }
  }
  read(0)
  return async (turn: number): Promise<Block> => {
    latest = turn
    if (ahead?.turn !== turn) read(turn)
    const block = await ahead?.block
    if (block === undefined) throw new Failure('internal/unexpected')
    if (latest === turn) read(turn + 1)
    return block
  }
}

/** The first failure is told when all have ended; what never began because of it says nothing. */
const allEnded = async (tasks: readonly Promise<void>[]): Promise<void> => {
  const failures: Failure[] = []
  await Promise.all(tasks.map((task) => task.catch((error: unknown) => void failures.push(toFailure(error)))))
  const told = failures.find(({ code }) => code !== 'bytes/aborted') ?? failures[0]
  if (told !== undefined) throw told
}

/** After a failure no block begins, and those under way may end: what arrives need not be sent again. */
const sendMissing = async (
  body: Body,
  options: Required<SendOptions>,
  sendBlock: (block: Block) => Promise<unknown>,
): Promise<void> => {
  const stop = new AbortController()
  const mayBegin = AbortSignal.any([options.signal, stop.signal])
  const missing = [...body.blocks.keys()].filter((index) => !options.isAcknowledged(index))
  const blockAt = readAhead(body, missing)
  const sendOne = async (index: number, turn: number): Promise<void> => {
    try {
      await sendBlock(await blockAt(turn))
      await options.onAcknowledged(index)
    } catch (error) {
      stop.abort()
      throw error
    }
  }
  await allEnded(missing.map((index, turn) => options.slots.run(() => sendOne(index, turn), mayBegin)))
}

const DEFAULTS = { isAcknowledged: () => false, onAcknowledged: () => Promise.resolve() }

const wholeOf = async (body: Body): Promise<Bytes> => {
  const blocks: Bytes[] = []
  for (const index of body.blocks.keys()) blocks.push((await checkedBlock(body, index)).body)
  const [only] = blocks
  return blocks.length === 1 && only !== undefined ? only : concat(blocks)
}

/** Send one object by one request, whatever its blocks are. */
export const sendAtOnce = async (
  store: Pick<ObjectStore, 'put'>,
  body: Body,
  options: SendOptions,
): Promise<Stored> => {
  const { slots: places, onAcknowledged, signal } = { slots: slots(PARALLEL), ...DEFAULTS, ...options }
  const whole = begun(wholeOf(body))
  return places.run(async () => {
    const stored = await store.put(body.name, await whole, signal)
    for (const index of body.blocks.keys()) await onAcknowledged(index)
    return stored
  }, signal)
}

/** Send one object: a small one by one request, a large one by blocks. What fails is told with its code; trying again is the outbox's. */
export const send = async (store: ObjectStore, body: Body, options: SendOptions): Promise<Stored> => {
  if (body.blocks.length === 1) return sendAtOnce(store, body, options)
  const whole = { slots: slots(PARALLEL), ...DEFAULTS, ...options }
  await sendMissing(body, whole, (block) => store.stage(body.name, block, options.signal))
  const ids = body.blocks.map((sha256, index) => ({ index, sha256 }))
  // Before the blocks of others: what the store has is confirmed, and its place is free.
  return whole.slots.runFirst(() => store.commit(body.name, ids, options.signal), options.signal)
}

/**
 * Send one object as blobs of their own, one for each block, to a store where what is there can neither be joined nor
 * changed. `nameOf` says what each is called.
 */
export const sendParts = async (
  store: Pick<ObjectStore, 'put'>,
  body: Body & { readonly nameOf: (index: number) => string },
  options: SendOptions,
): Promise<void> =>
  sendMissing(body, { slots: slots(PARALLEL), ...DEFAULTS, ...options }, (block) =>
    store.put(body.nameOf(block.index), block.body, options.signal),
  )
