/**
 * Where sealed objects go. Azure Blob in production, a directory on a NAS, a `Map` in tests. What every store promises
 * is written as tests in object-store.contract.ts.
 */
export interface ObjectStore {
  /**
   * Store a small object in one request, under a name that nobody has. Resolves to its entity tag. Storing the same
   * bytes again is harmless; fails with `upload/name-taken` when the name holds other bytes.
   */
  put(name: string, body: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Stored>
  /** Store one block of a large object. Storing the same block again is harmless. */
  stage(name: string, block: Block, signal: AbortSignal): Promise<void>
  /** Make the blocks, in the order of their index, the object. Fails with `upload/name-taken` as `put` does. */
  commit(name: string, blocks: readonly BlockId[], signal: AbortSignal): Promise<Stored>
  /**
   * Whether the access allows to make blocks an object. A link that may only create makes what one request makes, and can
   * neither change nor join it. Absent where it always does.
   */
  readonly joinsBlocks?: (signal: AbortSignal) => Promise<boolean>
  /**
   * Which store this is, the same for every access to the same container: a digest, that tells nobody where it is. Absent
   * where there is but one.
   */
  readonly destination?: (signal: AbortSignal) => Promise<string>
  /** What stands under the name now; undefined when nothing does. Fails with `upload/not-readable` where the link may not read. */
  stat(name: string, signal: AbortSignal): Promise<Stat | undefined>
}

/** Reads back. Not every access link may. */
export interface ObjectReader {
  list(prefix: string, signal: AbortSignal): AsyncIterable<Stat>
  /** The bytes of an object, or of a range of it. */
  read(
    name: string,
    range: { readonly offset: number; readonly length?: number },
    signal: AbortSignal,
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
}

export interface BlockId {
  /** Counts from 0. */
  readonly index: number
  /** SHA-256 of the block, hex: it is part of the block's id, so the list of blocks pins the content. */
  readonly sha256: string
}

export interface Block extends BlockId {
  readonly body: Uint8Array<ArrayBuffer>
}

export interface Stored {
  /** Absent when the answer was lost and the link may not ask what stands there. */
  readonly etag?: string
}

export interface Stat {
  readonly etag: string
  readonly name: string
  readonly sizeBytes: number
}
