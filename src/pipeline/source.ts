import type { Archive } from '../bytes/zip.ts'
import type { ByteSource } from '../dicom/source-window.ts'
import { Failure } from '../errors.ts'

/**
 * Where an instance comes from: a file, or an entry of a ZIP archive. Data only, so that it crosses threads; the bytes
 * are read when they are needed and kept nowhere.
 */
export interface Source {
  /** Relative, with `/`. Stays on this device. */
  readonly path: string
  readonly sizeBytes: number
  /** A file of a few MiB that is read already may be its bytes themselves. */
  readonly blob: ByteSource
  /** Which entry of the archive in `blob`; absent for a file. */
  readonly entry?: number
}

let opened: { readonly blob: ByteSource; readonly stamp: string; readonly archive: Promise<Archive> } | undefined

const stampOf = (blob: ByteSource): string =>
  blob instanceof File ? `${blob.name}:${blob.size}:${blob.lastModified}` : ''

/** The archive that was opened last is kept open: its entries are asked for one after the other. */
function archiveIn(blob: ByteSource): Promise<Archive> {
  const stamp = stampOf(blob)
  const isSame = opened !== undefined && (opened.blob === blob || (blob instanceof File && opened.stamp === stamp))
  if (opened === undefined || !isSame) opened = { blob, stamp, archive: archiveOf(blob) }
  return opened.archive
}

/** Loaded with the first archive that is met: most folders have none. */
async function archiveOf(blob: ByteSource): Promise<Archive> {
  const { openArchive } = await import('../bytes/zip.ts')
  return openArchive(blob instanceof Uint8Array ? new Blob([blob]) : blob)
}

export async function openSource({ blob, entry }: Source, signal?: AbortSignal): Promise<ByteSource> {
  return entry === undefined ? blob : (await archiveIn(blob)).blob(entry, signal)
}

/** A ZIP archive's files, each as a source of its own. An archive within an archive stays one file. */
export async function entriesOf(archive: Source): Promise<readonly Source[]> {
  if (archive.entry !== undefined) throw new Failure('bytes/archive-unreadable')
  const { entries } = await archiveIn(archive.blob)
  return entries.map(({ index, path, sizeBytes }) => ({
    path: `${archive.path}/${path}`,
    sizeBytes,
    blob: archive.blob,
    entry: index,
  }))
}
