/**
 * The one engine of this browser: the outbox, its line, and the store. The access link and the records' key are in its
 * memory only, so sending goes on while the vault is locked, and after a reload it waits for the unlock.
 */
import { recordCipher } from '../crypto/record-cipher.ts'
import { importRecipient } from '../crypto/recipient.ts'
import { importVerifier, type Signer } from '../crypto/signature.ts'
import { Failure, toFailure } from '../errors.ts'
import type { Batch, OutboxStore } from '../outbox/ports.ts'
import type { StudyKey } from '../outbox/line.ts'
import type { SendingRules } from '../outbox/sending-rules.ts'
import type { JobView } from '../outbox/job-view.ts'
import type { Snapshot } from '../outbox/snapshot.ts'
import { witnessed } from '../outbox/witnessed.ts'
import { witnessBook, type BatchCount, type WitnessBook } from '../outbox/witness-book.ts'
import { closeBatch, openBatch, openBatches, reportIn, type BatchDesk } from '../pipeline/batch.ts'
import { engine, type Engine, type EngineOptions } from '../pipeline/engine.ts'
import { batchReceipts } from '../pipeline/receipt.ts'
import type { ReportLine } from '../pipeline/report.ts'
import { studyNames } from '../pipeline/study-names.ts'
import { findInOutbox } from '../pipeline/withdraw-outbox.ts'
import { linkSource } from '../upload/access-source.ts'
import { ANY_HOST, parseAccess } from '../upload/access.ts'
import { nobody, type GiveToken } from '../upload/entra.ts'
import type { LinkSource } from '../upload/link-source.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import { unlessAborted } from './pool.ts'
import { receptionApi } from './reception-api.ts'
import { expose, wrap, type Remote } from './thread.ts'
import type { GivenLink } from './sealift.ts'
import type { EngineGrant } from './vault-api.ts'

/** The vault worker, by a port of its own. */
interface VaultPort {
  engineGrant(): EngineGrant
  sign(message: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>
}

/** From an unlock to the lock: what a batch can be closed with. */
interface Session {
  readonly ended: AbortController
  readonly source?: LinkSource
  readonly desk?: BatchDesk
}

const signerAt = async (vault: Remote<VaultPort>, { device }: EngineGrant, signal: AbortSignal): Promise<Signer> => ({
  ...(await importVerifier(device.publicPem)),
  sign: (message) => unlessAborted(vault.sign(message), signal),
})

/** The store behind the links of a source. */
export type OpenStore = (source: LinkSource) => ObjectStore & ObjectReader

/** [Law: in memory only] What a broker gives stays here: the window is told what it allows, never what it is. */
const givenBy = async (source: LinkSource): Promise<GivenLink> => {
  const { host, container, rights, expiresMs, rightsAssumed } = await source.current(new AbortController().signal)
  return {
    host,
    container,
    rights,
    ...(expiresMs === undefined ? {} : { expiresMs }),
    ...(rightsAssumed === undefined ? {} : { rightsAssumed }),
  }
}

interface Ways {
  readonly openStore: OpenStore
  readonly giveToken: GiveToken
}

async function openSession(
  vault: Remote<VaultPort>,
  running: Engine,
  { openStore, giveToken }: Ways,
): Promise<Session> {
  const grant = await vault.engineGrant()
  const ended = new AbortController()
  const { signal } = ended
  const records = await recordCipher(grant.queueKey, 'outbox')
  running.useRecords(records)
  const { project } = grant
  const allowed = project ?? ANY_HOST
  const way = grant.link === undefined ? {} : { source: linkSource(parseAccess(grant.link), { allowed, giveToken }) }
  if (way.source !== undefined) running.connect(openStore(way.source))
  if (project === undefined) return { ended, ...way }
  const desk: BatchDesk = {
    outbox: running.outbox,
    intake: running.intake,
    settle: (batch) => running.settle(batch),
    records,
    recipients: await Promise.all(project.recipients.map(importRecipient)),
    project: project.rootFingerprint,
    profile: project.profile,
    device: await signerAt(vault, grant, signal),
    signal,
  }
  return { ended, desk, ...way }
}

/**
 * What a session that died has left open is closed with what was accepted of it. Records of a vault that is no more stay
 * closed to everyone: such a batch is delivered, and waits for the vault that it was made with.
 */
async function closeLeftOpen(desk: BatchDesk, beingMade: ReadonlySet<string>): Promise<void> {
  for (const batch of await openBatches(desk.outbox)) {
    if (beingMade.has(batch.id)) continue
    await closeBatch(batch, undefined, desk).catch((thrown: unknown) => {
      if (toFailure(thrown).code !== 'vault/damaged') throw thrown
    })
  }
}

/** One after the other. Nobody waits for it: where there is no room now, the next unlock tries again. */
const inTurn = (close: (desk: BatchDesk) => Promise<void>) => {
  let closing = Promise.resolve()
  return (desk: BatchDesk): void => {
    closing = closing.then(() => close(desk)).catch(() => undefined)
  }
}

const bytesOf = (part: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> => {
  if (part === undefined) throw new Failure('restore/object-missing')
  return part
}

/** Batches as they are made, and what is left of them. */
const batchCalls = (outbox: OutboxStore, desk: () => BatchDesk, beingMade: Set<string>) => {
  const known = async (id: string): Promise<Batch> => {
    const batch = await outbox.batches.get(id)
    if (batch === undefined) throw new Failure('restore/object-missing')
    return batch
  }
  return {
    openBatch: async (): Promise<string> => {
      desk()
      const { id } = await openBatch(outbox, Date.now())
      beingMade.add(id)
      return id
    },
    closeBatch: async (id: string, sources: readonly ReportLine[]): Promise<void> => {
      // What could not be closed now is closed after the next unlock, as what a session has left open is.
      try {
        await closeBatch(await known(id), sources, desk())
      } finally {
        beingMade.delete(id)
      }
    },
    receipts: () => batchReceipts(outbox),
    studyNames: () => studyNames(outbox, desk().records),
    /** What of a patient this device has accepted. */
    find: (pseudonyms: readonly string[]) => findInOutbox(outbox, desk().records, new Set(pseudonyms)),
    manifest: async (id: string) => bytesOf((await known(id)).manifest),
    report: async (id: string) => reportIn(await known(id), desk().records),
  }
}

/** What the window keeps a second copy of. */
const witnessCalls = ({ batches }: OutboxStore, book: WitnessBook) => ({
  knownBatches: async (): Promise<readonly string[]> => (await batches.list()).map(({ id }) => id),
  /** What was delivered from here before the outbox was cleared. */
  remember: (marks: readonly string[]): void => book.remember(marks),
  /** The batches of which something has changed since this was asked last. */
  witnessed: (): readonly BatchCount[] => book.changed(),
})

/** What needs a person stands first, what is done last. */
const ORDER: readonly JobView['state'][] = ['parked', 'waiting', 'uploading', 'sealed', 'uploaded', 'verified']

const lineCalls = ({ line, wishes }: Engine) => ({
  subscribe: (listener: (now: Snapshot) => void): void => void line.subscribe(listener),
  pause: () => line.pause(),
  resume: () => line.resume(),
  hint: () => line.hint(),
  retryNow: () => line.retryNow(),
  retryFailed: (study?: StudyKey) => line.retryFailed(study),
  obey: (rules: SendingRules) => wishes.obey(rules),
  resetMobile: () => wishes.resetMobile(),
  star: (group: string, isUrgent: boolean) => wishes.star(group, isUrgent),
  objects: (study?: StudyKey, { from = 0, count = Infinity }: Page = {}): readonly JobView[] => {
    const all = line.objects(study)
    const sorted = ORDER.flatMap((state) => all.filter((view) => view.state === state))
    return sorted.slice(from, from + count)
  },
})

/** Some of the objects, in the order in which a screen shows them. */
export interface Page {
  readonly from?: number
  readonly count?: number
}

export function engineApi(outbox: OutboxStore, openStore: OpenStore, options: Pick<EngineOptions, 'budgetBytes'> = {}) {
  const book = witnessBook()
  const running = engine(witnessed(outbox, book), options)
  const stopped = new AbortController()
  const beingMade = new Set<string>()
  let session: Session | undefined
  let giveToken = nobody
  let instances = new AbortController()
  const close = inTurn((made: BatchDesk) => closeLeftOpen(made, beingMade))
  const endInstances = (): void => {
    instances.abort()
    instances = new AbortController()
  }

  const desk = (): BatchDesk => {
    if (session?.desk === undefined) throw new Failure(session === undefined ? 'vault/locked' : 'project/none')
    return session.desk
  }
  return {
    ...lineCalls(running),
    ...witnessCalls(outbox, book),
    ...batchCalls(outbox, desk, beingMade),
    /** Resolves when this engine leads; then it delivers. */
    start: async (): Promise<void> => {
      await running.lead()
      void running.run(stopped.signal)
    },
    /** After an unlock, and again whenever project or link have changed. */
    unlock: async (port: MessagePort): Promise<void> => {
      session = await openSession(wrap<VaultPort>(port), running, { openStore, giveToken: () => giveToken() })
      running.useDesk(session.desk)
      if (session.desk !== undefined) close(session.desk)
    },
    /** Where the token of the person comes from who has signed in: it is kept in no thread but the window's and this. */
    useSignIn: (give: GiveToken): void => void (giveToken = give),
    /** What the link of now gives; a broker is asked for one. Undefined where there is no access. */
    givenLink: async (): Promise<GivenLink | undefined> =>
      session?.source === undefined ? undefined : givenBy(session.source),
    lock: (): void => {
      session?.ended.abort()
      session = undefined
      endInstances()
      running.useDesk(undefined)
      beingMade.clear()
    },
    connectInstance: (port: MessagePort): void => expose(receptionApi(running, book, instances.signal), port),
    /** The instance workers were ended: nothing comes of what they had in hand. */
    endInstances,
  }
}

export type EngineApi = ReturnType<typeof engineApi>
