/**
 * The one engine of this browser: the outbox, its line, and the store. The access link and the records' key are in its
 * memory only, so sending goes on while the vault is locked, and after a reload it waits for the unlock.
 */
import { recordCipher, type RecordCipher } from '../crypto/record-cipher.ts'
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
import { closing, type Closing } from './closing.ts'
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
  readonly records: RecordCipher
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
  readonly giveToken: GiveToken
  /** Aborts at the lock. */
  readonly signal: AbortSignal
}

/** Changes nothing: whether it is still wanted is known when the vault has answered. */
async function openSession(vault: Remote<VaultPort>, running: Engine, { giveToken, signal }: Ways): Promise<Session> {
  const grant = await vault.engineGrant()
  const records = await recordCipher(grant.queueKey, 'outbox')
  const { project, link } = grant
  const allowed = project ?? ANY_HOST
  const way = link === undefined ? {} : { source: linkSource(parseAccess(link), { allowed, giveToken }) }
  if (project === undefined) return { records, ...way }
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
  return { records, desk, ...way }
}

/** A vault that was ended answers no more. Undefined when the lock came before the answer. */
const unlessLocked = <T>(answer: Promise<T>, signal: AbortSignal): Promise<T | undefined> =>
  unlessAborted(answer, signal).catch((thrown: unknown) => {
    if (!signal.aborted) throw thrown
    return undefined
  })

/** What began since the last end ends together. */
const endedTogether = () => {
  let now = new AbortController()
  return {
    signal: () => now.signal,
    end: (): void => {
      now.abort()
      now = new AbortController()
    },
  }
}

/**
 * What a session that died has left open is closed with what was accepted of it. Records of a vault that is no more stay
 * closed to everyone: such a batch is delivered, and waits for the vault that it was made with. Nothing is closed while the
 * device is locked.
 */
async function closeLeftOpen(desk: BatchDesk | undefined, beingMade: ReadonlySet<string>): Promise<void> {
  if (desk === undefined) return
  for (const batch of await openBatches(desk.outbox)) {
    if (beingMade.has(batch.id)) continue
    await closeBatch(batch, undefined, desk).catch((thrown: unknown) => {
      if (toFailure(thrown).code !== 'vault/damaged') throw thrown
    })
  }
}

const bytesOf = (part: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> => {
  if (part === undefined) throw new Failure('restore/object-missing')
  return part
}

interface Making extends Pick<Closing, 'broke'> {
  readonly beingMade: Set<string>
}

/** Batches as they are made, and what is left of them. */
const batchCalls = (outbox: OutboxStore, desk: () => BatchDesk, { beingMade, broke }: Making) => {
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
      // What could not be closed now is closed later, as what a session has left open is.
      try {
        await closeBatch(await known(id), sources, desk())
      } catch (thrown) {
        broke(thrown)
        throw thrown
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

/** The session of now, and how it comes and goes. */
const unlocking = (running: Engine, openStore: OpenStore, onDesk: () => void) => {
  const unlocks = endedTogether()
  let session: Session | undefined
  let giveToken = nobody
  return {
    session: () => session,
    useSignIn: (give: GiveToken): void => void (giveToken = give),
    unlock: async (port: MessagePort): Promise<void> => {
      const signal = unlocks.signal()
      const opening = openSession(wrap<VaultPort>(port), running, { giveToken: () => giveToken(), signal })
      const opened = await unlessLocked(opening, signal)
      if (opened === undefined) return
      session = opened
      const { records, source, desk } = opened
      running.useRecords(records)
      if (source !== undefined) running.connect(openStore(source))
      running.useDesk(desk)
      if (desk !== undefined) onDesk()
    },
    lock: (): void => {
      unlocks.end()
      session = undefined
      running.useDesk(undefined)
    },
  }
}

export function engineApi(outbox: OutboxStore, openStore: OpenStore, options: Pick<EngineOptions, 'budgetBytes'> = {}) {
  const book = witnessBook()
  const running = engine(witnessed(outbox, book), { ...options, onReceipt: () => jobLeft() })
  const stopped = new AbortController()
  const beingMade = new Set<string>()
  const instances = endedTogether()
  const { again, broke, jobLeft } = closing(() => closeLeftOpen(session()?.desk, beingMade))
  const { session, lock, unlock, useSignIn } = unlocking(running, openStore, again)

  const desk = (): BatchDesk => {
    const made = session()?.desk
    if (made === undefined) throw new Failure(session() === undefined ? 'vault/locked' : 'project/none')
    return made
  }
  return {
    ...lineCalls(running),
    ...witnessCalls(outbox, book),
    ...batchCalls(outbox, desk, { beingMade, broke }),
    /** Resolves when this engine leads; then it delivers. */
    start: async (): Promise<void> => {
      await running.lead()
      void running.run(stopped.signal)
    },
    /** What is parked, of one study or of all. What was signed of it is signed again now, or after the next unlock. */
    giveUp: async (study?: StudyKey): Promise<number> => {
      const count = await running.giveUp(study)
      again()
      return count
    },
    /** After an unlock, and again whenever project or link have changed. */
    unlock,
    /** Where the token of the person comes from who has signed in: it is kept in no thread but the window's and this. */
    useSignIn,
    /** What the link of now gives; a broker is asked for one. Undefined where there is no access. */
    givenLink: async (): Promise<GivenLink | undefined> => {
      const source = session()?.source
      return source === undefined ? undefined : givenBy(source)
    },
    /** Ends all that was begun since the lock before: a batch that is being closed, and an unlock that has no answer yet. */
    lock: (): void => {
      lock()
      instances.end()
      beingMade.clear()
    },
    connectInstance: (port: MessagePort): void => expose(receptionApi(running, book, instances.signal()), port),
    /** The instance workers were ended: nothing comes of what they had in hand. */
    endInstances: instances.end,
  }
}

export type EngineApi = ReturnType<typeof engineApi>
