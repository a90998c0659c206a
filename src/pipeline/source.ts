import { openArchive, type Archive } from '../bytes/zip.ts'
import { Failure } from '../errors.ts'

/**
 * Where an instance comes from: a file, or an entry of a ZIP archive. Data only, so that it crosses threads; the bytes
 * are read when they are needed and kept nowhere.
 */
export interface Source {
  /** Relative, with `/`. Stays on this device. */
  readonly path: string
  readonly sizeBytes: number
  readonly blob: Blob
  /** Which entry of the archive in `blob`; absent for a file. */
  readonly entry?: number
}

let opened: { readonly blob: Blob; readonly stamp: string; readonly archive: Promise<Archive> } | undefined

const stampOf = (blob: Blob): string =>
  blob instanceof File ? `${blob.name}:${blob.size}:${blob.lastModified}` : `${blob.size}`

/** The archive that was opened last is kept open: its entries are asked for one after the other. */
function archiveIn(blob: Blob): Promise<Archive> {
  const stamp = stampOf(blob)
  const isSame = opened !== undefined && (opened.blob === blob || (blob instanceof File && opened.stamp === stamp))
  if (opened === undefined || !isSame) opened = { blob, stamp, archive: openArchive(blob) }
  return opened.archive
}

export async function openSource({ blob, entry }: Source, signal?: AbortSignal): Promise<Blob> {
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
