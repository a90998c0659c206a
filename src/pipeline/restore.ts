import type { Bytes } from '../bytes/concat.ts'
import { collect, readChunks, streamOf } from '../bytes/streams.ts'
import { toUtf8 } from '../bytes/text.ts'
import type { Sha256 } from '../crypto/digest.ts'
import type { Identity } from '../crypto/recipient.ts'
import { Failure, toFailure } from '../errors.ts'
import { readCatalogue, type CatalogueEntry } from '../seal/catalogue.ts'
import { checked } from '../seal/checked.ts'
import { verifyManifest, type ManifestObject, type VerifiedManifest } from '../seal/manifest.ts'
import { MANIFEST_PREFIX } from '../seal/object-name.ts'
import { openSealed } from '../seal/open.ts'
import type { ObjectReader } from '../upload/object-store.ts'
import { patientReader, streamed } from './patient-reader.ts'
import type { ReportSummary } from './report.ts'
import { summariesOf, tallyOf, type Restored, type Tally } from './restore-tally.ts'
import { freeNames, pathOf } from './restored-path.ts'
import { withdrawnFate, type Withdrawn } from './withdrawn.ts'

/** Where restored files go. What breaks off leaves nothing under the name. */
export interface Sink {
  write(path: string, body: ReadableStream<Bytes>): Promise<void>
}

export interface Restoring {
  readonly reader: ObjectReader
  readonly identities: readonly Identity[]
  /** Fingerprints of the devices whose manifests are believed; undefined believes each, and tells who they were. */
  readonly trusted?: ReadonlySet<Sha256>
  /** What is of patients who have withdrawn is not written. */
  readonly withdrawn?: Withdrawn
  readonly sink: Sink
  readonly signal: AbortSignal
  readonly onProgress?: (progress: Restored) => void
}

const MiB = 1024 * 1024
const MAX_MANIFEST_BYTES = 64 * MiB
const MAX_CATALOGUE_BYTES = 256 * MiB
/** Beside the folders: what was restored, what was not, and the reports that came sealed with the batches. */
const REPORT = 'report.json'

/** Read the pipeline backwards: every manifest, its catalogue, and what they list, each checked before it gets its name. */
export async function restore(options: Restoring): Promise<Restored & { readonly batches: readonly ReportSummary[] }> {
  const tally = tallyOf(options)
  const reader = patientReader(options.reader, { onWait: tally.waits })
  const session = { ...options, reader, freeName: freeNames() }
  await requireOwnRequests(session)
  let found = 0
  for await (const { name } of reader.list(MANIFEST_PREFIX, options.signal)) {
    found += 1
    try {
      await restoreBatch(await manifestAt(name, session), session, tally)
    } catch (thrown) {
      tally.refuse(name, thrown)
    }
  }
  if (found === 0) throw new Failure('restore/nothing-found')
  const report = tally.report()
  if (report.batches.length > 0)
    await options.sink.write(REPORT, streamOf([new Blob([toUtf8(`${JSON.stringify(report, null, 1)}\n`)])]))
  return { ...tally.now(), batches: summariesOf(report) }
}

/** A request of a project of which nothing stands here was given for something else: it would leave out nobody. */
async function requireOwnRequests({ withdrawn, ...session }: Session): Promise<void> {
  const missing = new Set(withdrawn?.projects)
  if (missing.size === 0) return
  let read = 0
  for await (const { name } of session.reader.list(MANIFEST_PREFIX, session.signal)) {
    const project = await projectOf(name, session)
    if (project !== undefined) read += 1
    missing.delete(project ?? '')
    if (missing.size === 0) return
  }
  if (read > 0) throw new Failure('restore/other-project')
}

/** Of a list that cannot be believed nothing is known; why is told when its turn comes. */
async function projectOf(name: string, session: Session): Promise<Sha256 | undefined> {
  try {
    return (await manifestAt(name, session)).project
  } catch (thrown) {
    if (session.signal.aborted) throw toFailure(thrown)
    return undefined
  }
}

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
  const { entries, report } = await catalogueOf(manifest, options)
  tally.opened(manifest, report)
  for (const object of instances) {
    const entry = entries.get(object.name)
    try {
      const fate = await fateOf(object, { manifest, entry, ...options })
      if (fate !== undefined) {
        tally.withdraw(object.name, fate)
        continue
      }
      await restoreObject(object, entry, options)
      tally.restore(entry?.plainBytes ?? 0)
    } catch (thrown) {
      tally.refuse(object.name, thrown)
    }
  }
}

interface Listed extends Session {
  readonly manifest: VerifiedManifest
  readonly entry: CatalogueEntry | undefined
}

/** Of an object that a request is about. What is gone though no request names it is missing, whosever it was. */
async function fateOf(object: ManifestObject, { manifest, entry, withdrawn, ...looking }: Listed) {
  const isNamed = withdrawn?.names(manifest, object.name) === true
  if (!isNamed && withdrawn?.isOf(manifest, entry?.patientId ?? '') !== true) return undefined
  const fate = await withdrawnFate(object, looking)
  if (fate === 'restore/withdrawn' && !isNamed) throw new Failure('restore/object-missing')
  return fate
}

/** What reads out of a store, whatever becomes of it. */
export type Opening = Pick<Restoring, 'reader' | 'identities' | 'signal'>

/** The catalogue of a batch, opened. */
export async function catalogueOf(manifest: VerifiedManifest, options: Opening) {
  const object = manifest.objects.find(({ name }) => name === manifest.catalogue)
  if (object === undefined) throw new Failure('seal/bad-manifest', { detail: { part: 'catalogue' } })
  const { plain } = await openObject(object, options)
  const { batch, entries, report } = readCatalogue(await collect(plain, MAX_CATALOGUE_BYTES))
  if (batch !== manifest.batch) throw new Failure('seal/not-as-listed', { detail: { part: 'batch' } })
  return { entries: new Map(entries.map((entry) => [entry.object, entry])), report }
}

const openObject = (object: ManifestObject, { reader, identities, signal }: Opening) =>
  openSealed(segmentsOf(object, reader, signal), identities, object)

/** The object's segments, one after the other, asked for when they are needed. */
function segmentsOf({ segments }: ManifestObject, reader: ObjectReader, signal: AbortSignal): ReadableStream<Bytes> {
  async function* pieces() {
    for (const { blob, offset, length } of segments) {
      yield* readChunks(await reader.read(blob, { offset, length }, signal))
    }
  }
  return streamed(pieces())
}

async function restoreObject(object: ManifestObject, entry: CatalogueEntry | undefined, options: Session) {
  if (entry === undefined) throw new Failure('seal/bad-manifest', { detail: { part: 'catalogue-entry' } })
  const { plain } = await openObject(object, options)
  const approved = await checked(({ sha256 }) => {
    if (sha256 !== entry.plainSha256) throw new Failure('seal/not-as-listed', { detail: { part: 'content' } })
  })
  await options.sink.write(options.freeName(pathOf(entry)), plain.pipeThrough(approved))
}
