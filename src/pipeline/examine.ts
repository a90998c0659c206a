import { digestOf, type Sha256 } from '../crypto/digest.ts'
import { deidentify } from '../deid/deidentify.ts'
import type { Deidentified, Identity } from '../deid/deidentified.ts'
import type { Change } from '../deid/changes.ts'
import type { Profile } from '../deid/profile.ts'
import type { Pseudonyms } from '../deid/pseudonyms.ts'
import type { DicomFile } from '../dicom/data-set.ts'
import { readOpened } from '../dicom/read.ts'
import { sniff } from '../dicom/sniff.ts'
import { openBytes, type Opened } from '../dicom/source-window.ts'
import { Failure, type FailureCode } from '../errors.ts'
import { reasonFor, type Reason } from './report/residual-find.ts'
import { openSource, type Source } from './source.ts'

/** How a project looks at an instance. */
export interface Lens {
  readonly profile: Profile
  readonly pseudonyms: Pseudonyms
}

/** What was found in a source: an instance that may be approved, or why not. Nothing is ever silently left out. */
export type Finding =
  | { readonly kind: 'instance'; readonly file: DicomFile; readonly instance: Deidentified }
  | { readonly kind: 'archive' }
  /** Not DICOM, or made only to list other files. It is named in the report, and nothing of it is sent. */
  | { readonly kind: 'skipped'; readonly code: FailureCode }
  /** DICOM that cannot be shown to be safe. */
  | ({ readonly kind: 'quarantined' } & Reason)

/** What a person approves: the plan, and the digest of the very bytes that it leads to. */
export interface Plan {
  readonly sha256: Sha256
  readonly sizeBytes: number
  readonly identity: Identity
  readonly changes: readonly Change[]
}

/** Look into a source: what is it, and what would be sent of it? */
export async function examine(source: Source, lens: Lens, signal?: AbortSignal): Promise<Finding> {
  try {
    const opened = await openBytes(await openSource(source, signal))
    const sorted = await sniff(opened)
    switch (sorted.kind) {
      case 'instance':
        return await examineInstance(opened, lens, signal)
      case 'archive':
        return source.entry === undefined
          ? { kind: 'archive' }
          : { kind: 'skipped', code: 'prepare/archive-in-archive' }
      case 'dicomdir':
        return { kind: 'quarantined', code: 'deid/dicomdir' }
      case 'document':
        return { kind: 'skipped', code: 'prepare/document' }
      case 'not-dicom':
        return { kind: 'skipped', code: 'prepare/not-dicom' }
      case 'unreadable':
        return { kind: 'quarantined', code: sorted.code }
      default:
        return sorted satisfies never
    }
  } catch (thrown) {
    return quarantine(thrown, signal)
  }
}

async function examineInstance(opened: Opened, { profile, pseudonyms }: Lens, signal?: AbortSignal) {
  const file = await readOpened(opened, signal === undefined ? {} : { signal })
  return { kind: 'instance', file, instance: await deidentify(file, profile, pseudonyms) } as const
}

// A file that vanished or changed under our hands is NotFoundError or NotReadableError (File API 6.1).
const isGone = (thrown: unknown) =>
  thrown instanceof DOMException && (thrown.name === 'NotFoundError' || thrown.name === 'NotReadableError')

function quarantine(thrown: unknown, signal?: AbortSignal): Finding {
  if (signal?.aborted === true) throw new Failure('bytes/aborted', { cause: thrown })
  return { kind: 'quarantined', ...(isGone(thrown) ? { code: 'bytes/source-unreadable' } : reasonFor(thrown)) }
}

/** Read the output once through, and keep only its digest. */
export async function planOf(instance: Deidentified): Promise<Plan> {
  const output = new Blob([...instance.parts])
  const { identity, changes } = instance
  return { sha256: await digestOf(output), sizeBytes: output.size, identity, changes }
}
