import { concat, type Bytes } from '../bytes/concat.ts'
import { crc64Nvme } from '../bytes/crc64.ts'
import { fromHex, toBase64, toUtf8 } from '../bytes/text.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure, type FailureCode } from '../errors.ts'
import type { Request } from './azure-request.ts'
import type { Block, BlockId, Stored } from './object-store.ts'

/** A blob, and how to ask for it. */
export interface Target {
  readonly name: string
  readonly request: Request
  readonly signal: AbortSignal
}

/** All ids of a blob have one length: six digits of the index and 18 bytes of the digest are 32 characters in base64. */
const blockIdOf = ({ index, sha256: digest }: BlockId): string =>
  toBase64(concat([toUtf8(String(index).padStart(6, '0')), fromHex(digest).subarray(0, 18)]))

/** Says of an object's blocks what they are: kept as metadata, so that a repeated request finds its own work. */
const markOf = (blocks: readonly BlockId[]): Promise<string> =>
  sha256(concat(blocks.map((block) => fromHex(block.sha256))))

const MARK = 'sealiftblocks'
const FRESH = { ifNoneMatch: '*' } as const

const storedAs = (etag: string | undefined): Stored => (etag === undefined ? {} : { etag })

const failedWith = (error: unknown, code: FailureCode): boolean => error instanceof Failure && error.code === code

/** What stands under the name; undefined when nothing does. */
export const propertiesOf = async ({ name, request, signal }: Target) => {
  try {
    return await request(signal, 0, ({ container, link, abortSignal }) => {
      if (!link.rights.read) throw new Failure('upload/not-readable')
      return container.getBlobClient(name).getProperties({ abortSignal })
    })
  } catch (error) {
    if (failedWith(error, 'upload/not-found')) return undefined
    if (failedWith(error, 'upload/not-permitted')) throw new Failure('upload/not-readable')
    throw error
  }
}

/**
 * [Law: our own name] Names are 128 random bits and a browser repeats a PUT by itself when a socket dies, so "already
 * there" is our own work. Where the link may look, length and mark must say so too.
 */
const confirm = async (target: Target, mark: string): Promise<Stored> => {
  try {
    const found = await propertiesOf(target)
    if (found === undefined) throw new Failure('upload/refused')
    if (found.metadata?.[MARK] !== mark) throw new Failure('upload/name-taken')
    return storedAs(found.etag)
  } catch (error) {
    if (failedWith(error, 'upload/not-readable')) return {}
    throw error
  }
}

const create = async (
  target: Target,
  mark: string,
  attempt: () => Promise<{ readonly etag?: string }>,
): Promise<Stored> => {
  try {
    return storedAs((await attempt()).etag)
  } catch (error) {
    if (failedWith(error, 'upload/name-taken')) return confirm(target, mark)
    throw error
  }
}

export const putBlob = async (target: Target, body: Bytes): Promise<Stored> => {
  const mark = await markOf([{ index: 0, sha256: await sha256(body) }])
  const write = { conditions: FRESH, metadata: { [MARK]: mark } }
  return create(target, mark, () =>
    target.request(target.signal, body.length, ({ container, abortSignal, onProgress }) =>
      container.getBlockBlobClient(target.name).upload(body, body.length, { ...write, abortSignal, onProgress }),
    ),
  )
}

export const stageBlock = async (target: Target, block: Block): Promise<void> => {
  const transactionalContentCrc64 = crc64Nvme(block.body)
  await target.request(target.signal, block.body.length, ({ container, abortSignal, onProgress }) =>
    container.getBlockBlobClient(target.name).stageBlock(blockIdOf(block), block.body, block.body.length, {
      transactionalContentCrc64,
      abortSignal,
      onProgress,
    }),
  )
}

export const commitBlocks = async (target: Target, blocks: readonly BlockId[]): Promise<Stored> => {
  const mark = await markOf(blocks)
  const write = { conditions: FRESH, metadata: { [MARK]: mark } }
  return create(target, mark, () =>
    target.request(target.signal, 0, ({ container, abortSignal }) =>
      container.getBlockBlobClient(target.name).commitBlockList(blocks.map(blockIdOf), { ...write, abortSignal }),
    ),
  )
}
