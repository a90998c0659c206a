import type { Bytes } from '../bytes/concat.ts'
import { chunked, readChunks } from '../bytes/streams.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import type { SentBlock } from './direct.ts'
import type { Arriving, Measure } from './intake.ts'
import type { Acceptance } from './ports.ts'

export interface Cut extends Measure {
  /** SHA-256 of each block, hex, in order. */
  readonly blocks: readonly string[]
}

const blockOf = async (index: number, body: Bytes): Promise<SentBlock> => ({ index, body, sha256: await sha256(body) })

/** Cuts the ciphertext into blocks and hands each on as it comes: the next is not read before that has resolved. */
export const cut = async (
  arriving: Arriving,
  handOn: (block: SentBlock) => Promise<void>,
  signal: AbortSignal,
): Promise<Cut> => {
  const { blockBytes, maxBytes, ciphertext } = arriving
  const blocks: string[] = []
  let sizeBytes = 0
  for await (const body of readChunks(ciphertext.stream.pipeThrough(chunked(blockBytes), { signal }))) {
    sizeBytes += body.length
    if (sizeBytes > maxBytes) throw new Failure('bytes/too-large', { detail: { maxBytes } })
    const block = await blockOf(blocks.length, body)
    blocks.push(block.sha256)
    await handOn(block)
  }
  const { sha256: whole, sizeBytes: told } = await ciphertext.done
  if (blocks.length === 0 || told !== sizeBytes)
    throw new Failure('internal/unexpected', { detail: { sizeBytes, told } })
  return { blocks, sizeBytes, sha256: whole }
}

/** The record of what was cut. */
export const sealedOf = async (
  arriving: Arriving,
  whole: Cut,
  now: { readonly nextOrder: () => number; readonly nowMs: () => number },
): Promise<Pick<Acceptance, 'sealed' | 'ledger' | 'urgent'>> => {
  const { ledger, ...details } = await arriving.details()
  const { id, batch, kind, blockBytes, urgent } = arriving
  const [order, acceptedMs] = [now.nextOrder(), now.nowMs()]
  const known = ledger === undefined ? {} : { ledgerKey: ledger.key }
  const sealed = { id, batch, kind, blockBytes, order, acceptedMs, ...whole, ...details, ...known }
  return { sealed, ...(ledger === undefined ? {} : { ledger }), ...(urgent === undefined ? {} : { urgent }) }
}
