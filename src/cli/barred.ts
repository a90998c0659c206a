/** The list of the withdrawn, as files: the one that is given, and what was seen of them, kept beside the project. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readChunks, streamOf } from '../bytes/streams.ts'
import { readFingerprint } from '../crypto/fingerprint.ts'
import type { Bytes } from '../bytes/concat.ts'
import {
  knownBarredRecord,
  noneBarred,
  readKnownBarred,
  verifyBarredList,
  withTaken,
  type KnownBarred,
  type TakenList,
} from '../seal/barred-list.ts'
import { readBytes, writeWhole } from './files.ts'

export interface BarredFiles {
  /** Where the project file is. */
  readonly beside: string
  /** Fingerprint of the project's root. */
  readonly project: string
  readonly signers: readonly string[]
}

/** A list names nobody, and neither does what is kept of it. */
const keptPath = ({ beside, project }: BarredFiles) => join(dirname(beside), `barred-seen-${project.slice(0, 16)}.json`)

const ifThere = async (path: string): Promise<Bytes | undefined> => {
  const missing = await readFile(path).then(
    () => false,
    (thrown: unknown) => (thrown as NodeJS.ErrnoException).code === 'ENOENT',
  )
  return missing ? undefined : readBytes(path)
}

/** Everybody of every list that was taken here. */
async function knownAt(files: BarredFiles): Promise<KnownBarred> {
  const bytes = await ifThere(keptPath(files))
  return bytes === undefined ? noneBarred(files.project) : readKnownBarred(bytes, files.project, 'seal/bad-barred-list')
}

/** Together with what was taken before. Fails with `seal/older-barred-list` for a list that was overtaken. */
export async function takeList(list: TakenList | undefined, files: BarredFiles): Promise<KnownBarred> {
  const before = await knownAt(files)
  if (list === undefined) return before
  const known = withTaken(before, list)
  const record = knownBarredRecord(known)
  await writeWhole(keptPath(files), readChunks(streamOf([record])))
  return known
}

/** A list of the project's root or of a signer who is named; undefined where there is no such file. */
export async function listAt(path: string, { project, signers }: BarredFiles): Promise<TakenList | undefined> {
  const bytes = await ifThere(path)
  const trusted = new Set([project, ...signers.map(readFingerprint)])
  return bytes === undefined ? undefined : verifyBarredList(bytes, { project, trusted })
}
