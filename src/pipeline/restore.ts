import type { Bytes } from '../bytes/concat.ts'
import { collect, readChunks } from '../bytes/streams.ts'
import type { Sha256 } from '../crypto/digest.ts'
import type { Identity } from '../crypto/recipient.ts'
import { Failure, toFailure, type FailureCode } from '../errors.ts'
import { readCatalogue, type CatalogueEntry } from '../seal/catalogue.ts'
import { verifyManifest, type ManifestObject, type VerifiedManifest } from '../seal/manifest.ts'
import { MANIFEST_PREFIX } from '../seal/object-name.ts'
import { checked } from '../seal/checked.ts'
import { openSealed } from '../seal/open.ts'
import type { ObjectReader } from '../upload/object-store.ts'

/** Where restored files go. What breaks off leaves nothing under the name. */
export interface Sink {
  write(path: string, body: ReadableStream<Bytes>): Promise<void>
}

export interface Restoring {
  readonly reader: ObjectReader
  readonly identities: readonly Identity[]
  /** Fingerprints of the devices whose manifests are believed; undefined believes each, and tells who they were. */
  readonly trusted?: ReadonlySet<Sha256>
  readonly sink: Sink
  readonly signal: AbortSignal
  onProgress?(progress: Restored): void
}

export interface Restored {
  readonly restored: number
  readonly refused: readonly Refused[]
  /** Objects that the manifests read so far name. */
  readonly of: number
  readonly plainBytes: number
  /** Fingerprints of the devices that signed what was restored. */
  readonly signers: readonly Sha256[]
}

export interface Refused {
  /** The object's name in the store: random, says nothing. */
  readonly object: string
  readonly code: FailureCode
}

const MiB = 1024 * 1024
const MAX_MANIFEST_BYTES = 64 * MiB
const MAX_CATALOGUE_BYTES = 256 * MiB

/** Read the pipeline backwards: every manifest, its catalogue, and what they list, each checked before it gets its name. */
export async function restore(options: Restoring): Promise<Restored> {
  const tally = tallyOf(options)
  const session = { ...options, freeName: freeNames() }
  let found = 0
  for await (const { name } of options.reader.list(MANIFEST_PREFIX, options.signal)) {
    found += 1
    try {
      await restoreBatch(await manifestAt(name, options), session, tally)
    } catch (thrown) {
      tally.refuse(name, thrown)
    }
  }
  if (found === 0) throw new Failure('restore/nothing-found')
  return tally.now()
}

/** What a list names and the store does not have is missing, whatever the store calls it. */
export function reasonOf(thrown: unknown): FailureCode {
  const { code } = toFailure(thrown)
  return code === 'upload/not-found' ? 'restore/object-missing' : code
}

/** Counts, and tells. A failure that is only this device's own ending ends everything. */
function tallyOf({ signal, onProgress }: Pick<Restoring, 'signal' | 'onProgress'>) {
  const refused: Refused[] = []
  const signers = new Set<Sha256>()
  let restored = 0
  let of = 0
  let plainBytes = 0
  const now = (): Restored => ({ restored, refused: [...refused], of, plainBytes, signers: [...signers] })
  const tell = () => onProgress?.(now())
  return {
    now,
    expect: (objects: number, signer: Sha256) => {
      of += objects
      signers.add(signer)
      tell()
    },
    restore: (sizeBytes: number) => {
      restored += 1
      plainBytes += sizeBytes
      tell()
    },
    refuse: (object: string, thrown: unknown) => {
      const code = reasonOf(thrown)
      if (signal.aborted || code === 'storage/full') throw toFailure(thrown)
      refused.push({ object, code })
      tell()
    },
  }
}

type Tally = ReturnType<typeof tallyOf>

export async function manifestAt(
  name: string,
  { reader, trusted, signal }: Pick<Restoring, 'reader' | 'trusted' | 'signal'>,
): Promise<VerifiedManifest> {
  const stream = await reader.read(name, { offset: 0 }, signal)
  return verifyManifest(await collect(stream, MAX_MANIFEST_BYTES), trusted)
}

interface Session extends Restoring {
  readonly freeName: (path: string) => string
}

async function restoreBatch(manifest: VerifiedManifest, options: Session, tally: Tally): Promise<void> {
  const instances = manifest.objects.filter(({ name }) => name !== manifest.catalogue)
  tally.expect(instances.length, manifest.signer)
  const entries = await catalogueOf(manifest, options)
  for (const object of instances) {
    try {
      await restoreObject(object, entries.get(object.name), options)
      tally.restore(entries.get(object.name)?.plainBytes ?? 0)
    } catch (thrown) {
      tally.refuse(object.name, thrown)
    }
  }
}

async function catalogueOf(manifest: VerifiedManifest, options: Restoring): Promise<Map<string, CatalogueEntry>> {
  const object = manifest.objects.find(({ name }) => name === manifest.catalogue)
  if (object === undefined) throw new Failure('seal/bad-manifest', { detail: { part: 'catalogue' } })
  const { plain } = await openObject(object, options)
  const { batch, entries } = readCatalogue(await collect(plain, MAX_CATALOGUE_BYTES))
  if (batch !== manifest.batch) throw new Failure('seal/not-as-listed', { detail: { part: 'batch' } })
  return new Map(entries.map((entry) => [entry.object, entry]))
}

const openObject = (object: ManifestObject, { reader, identities, signal }: Restoring) =>
  openSealed(segmentsOf(object, reader, signal), identities, object)

/** The object's segments, one after the other, asked for when they are needed. */
function segmentsOf({ segments }: ManifestObject, reader: ObjectReader, signal: AbortSignal): ReadableStream<Bytes> {
  async function* pieces() {
    for (const { blob, offset, length } of segments) {
      yield* readChunks(await reader.read(blob, { offset, length }, signal))
    }
  }
  const iterator = pieces()
  return new ReadableStream<Bytes>({
    pull: async (controller) => {
      const next = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await iterator.return(undefined)
    },
  })
}

async function restoreObject(object: ManifestObject, entry: CatalogueEntry | undefined, options: Session) {
  if (entry === undefined) throw new Failure('seal/bad-manifest', { detail: { part: 'catalogue-entry' } })
  const { plain } = await openObject(object, options)
  const approved = await checked(({ sha256 }) => {
    if (sha256 !== entry.plainSha256) throw new Failure('seal/not-as-listed', { detail: { part: 'content' } })
  })
  await options.sink.write(options.freeName(pathOf(entry)), plain.pipeThrough(approved))
}

/** Two objects of the same instance must not become one file: the second gets a number. */
function freeNames(): (path: string) => string {
  const taken = new Map<string, number>()
  return (path) => {
    const count = (taken.get(path) ?? 0) + 1
    taken.set(path, count)
    return count === 1 ? path : path.replace(/\.dcm$/, `-${count}.dcm`)
  }
}

// What a folder or an archive may safely be called: pseudonyms and UIDs are such names.
const SAFE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/
const segment = (name: string, missing: string): string => {
  if (name === '') return missing
  if (!SAFE.test(name)) throw new Failure('seal/bad-manifest', { detail: { part: 'path' } })
  return name
}

/** Folders by pseudonymised patient, study and series. */
const pathOf = ({ patientId, studyUid, seriesUid, instanceUid, object }: CatalogueEntry): string =>
  [
    segment(patientId, 'no-patient-id'),
    segment(studyUid, 'no-study'),
    segment(seriesUid, 'no-series'),
    `${segment(instanceUid, object)}.dcm`,
  ].join('/')
