/** Keeps the promises of sealift.ts: starts the threads when they are needed and ends them when they must not be. */
import { proxy } from './thread.ts'
import { Failure, toFailure, type FailureCode } from '../errors.ts'
import type { Restored } from '../pipeline/restore-tally.ts'
import type { LinkedPatient } from '../seal/linkage-table.ts'
import { demoBlob, hasDemo } from './demo.window.ts'
import { leadWhenFree } from './leader.window.ts'
import { listing } from './listing.window.ts'
import { endedBy } from './ended-by.window.ts'
import { checkPolicy } from './own-policy.ts'
import type { EngineApi } from './engine-api.ts'
import { unlessAborted } from './pool.ts'
import type {
  Examined,
  LinkView,
  Listing,
  NewProjectRequest,
  OutboxView,
  PickedFile,
  RestoreOptions,
  RestoreOutcome,
  Sealift,
  Withdrawals,
} from './sealift.ts'
import { parseAccess } from '../upload/access.ts'
import { patientCalls } from './patients.window.ts'
import { prove } from './prove.window.ts'
import { signIn } from './sign-in.window.ts'
import { statusBoard, type StatusBoard } from './status.window.ts'
import { instanceThreads, leadingEngine, restoreThread, unlockEngine, vaultThread } from './threads.window.ts'
import type { InstanceThreads, Thread } from './threads.window.ts'
import type { VaultApi } from './vault-api.ts'
import { onWake } from './wake.window.ts'
import { witnessKeeper } from './witness.window.ts'

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())

class Threads {
  readonly board: StatusBoard
  readonly person: ReturnType<typeof signIn>
  readonly witness = witnessKeeper({ onLost: (lost) => this.board.learnLost(lost) })
  vault: Thread<VaultApi>
  #engine: Thread<EngineApi> | undefined
  #instances: Promise<InstanceThreads> | undefined
  /** Ends with the instance workers of now. */
  #over = new AbortController()
  /** Ends with the lock: whoever waits for a thread that was ended stops waiting. */
  #session = new AbortController()

  constructor(board: StatusBoard, vault: Thread<VaultApi>, person: Threads['person']) {
    this.board = board
    this.person = person
    this.vault = vault
  }

  get session(): AbortSignal {
    return this.#session.signal
  }

  get over(): AbortSignal {
    return this.#over.signal
  }

  engine() {
    if (this.#engine === undefined) throw new Failure(this.board.now().cannotLead ?? 'workers/not-leader')
    return this.#engine.api
  }

  #shows(outbox: OutboxView): void {
    this.board.change({ outbox })
    this.witness.changed()
  }

  /** This tab leads: the engine is its. Returns how it steps down. */
  async lead(): Promise<() => void> {
    const thread = await leadingEngine().catch((thrown: unknown) => {
      this.board.cannotLead(toFailure(thrown).code)
      throw thrown
    })
    try {
      await thread.api.useSignIn(proxy(() => this.person.token()))
      await this.witness.begin(thread.api)
      await thread.api.subscribe(proxy((outbox) => this.#shows(outbox)))
    } catch (thrown) {
      this.board.stands(toFailure(thrown).code)
    }
    this.#engine = thread
    this.board.leads()
    // Who leads leads, whatever becomes of this: else no tab would.
    if (this.board.now().vault === 'open')
      void this.#unlockEngine(thread).catch((thrown: unknown) => this.board.stands(toFailure(thrown).code))
    return () => {
      this.#engine = undefined
      this.witness.end()
      this.endInstances('workers/not-leader')
      thread.end()
      this.board.change({ leader: false })
    }
  }

  async opened(): Promise<void> {
    this.board.change({ vault: 'open' })
    await this.refresh()
  }

  /** What the vault holds has changed: the screens, the engine and the instance workers are told. */
  async refresh(): Promise<void> {
    this.endInstances('project/changed')
    await this.relinked()
  }

  /** There is another way out. What is being sealed knows nothing of it and goes on. */
  async relinked(): Promise<void> {
    this.board.change(await this.vault.api.holdings())
    if (this.#engine !== undefined) await this.#unlockEngine(this.#engine)
  }

  async #unlockEngine({ api }: Thread<EngineApi>): Promise<void> {
    await unlockEngine(this.vault.api, api)
    void this.#learnLink(api)
  }

  /** What somebody gives for the asking is not known before. Nobody waits for it. */
  async #learnLink(engine: Thread<EngineApi>['api']): Promise<void> {
    const { link } = this.board.now()
    if (link === undefined || link.way === 'link') return
    const learnt = await engine.givenLink().catch((thrown: unknown) => ({ trouble: toFailure(thrown).code }))
    if (this.board.now().link === link) this.board.change({ link: { ...link, ...learnt } })
  }

  lock(): void {
    this.#session.abort()
    this.#session = new AbortController()
    this.vault.end()
    this.vault = vaultThread()
    this.endInstances('vault/locked')
    void this.#engine?.api.lock()
    this.board.forget()
    this.board.change({ vault: 'locked' })
  }

  instances(): Promise<InstanceThreads> {
    this.#instances ??= instanceThreads(this.vault.api, this.engine())
    return this.#instances
  }

  /** Who became whom, of all that was looked through since the unlock: a table of each worker. */
  async linked(): Promise<readonly (readonly LinkedPatient[])[]> {
    const threads = await this.#instances
    const tables = Promise.all((threads?.members ?? []).map((member) => member.linked()))
    return unlessAborted(tables, this.session)
  }

  /** Whoever waits for them is told why. */
  endInstances(why: FailureCode): void {
    this.#over.abort(new Failure(why))
    this.#over = new AbortController()
    void this.#instances?.then((threads) => threads.end())
    this.#instances = undefined
    void this.#engine?.api.endInstances()
  }
}

const vaultCalls = (threads: Threads) => ({
  createVault: async (passphrase: string) => {
    await threads.vault.api.create(passphrase)
    await threads.opened()
  },
  unlock: async (passphrase: string) => {
    await threads.vault.api.unlock(passphrase)
    await threads.opened()
  },
  lock: () => threads.lock(),
  readProject: async (file: Blob) => threads.vault.api.readProject(await bytesOf(file)),
  newProject: (request: NewProjectRequest) => threads.vault.api.newProject(request),
  takeProject: async (file: Blob) => {
    await threads.vault.api.takeProject(await bytesOf(file))
    threads.person.forget()
    await threads.refresh()
  },
  takeSecret: async (file: Blob) => {
    await threads.vault.api.takeSecret(await bytesOf(file))
    await threads.refresh()
  },
  takeLink: async (link: string): Promise<LinkView> => {
    await checkPolicy(parseAccess(link), threads.board.now().project?.entra)
    await threads.vault.api.takeLink(link)
    await threads.relinked()
    const taken = threads.board.now().link
    if (taken === undefined) throw new Failure('project/no-link')
    return taken
  },
})

const demoCalls = ({ takeProject, takeSecret, takeLink }: ReturnType<typeof vaultCalls>): Sealift['demo'] => {
  const link = async () => (await (await demoBlob('link')).text()).trim()
  return {
    available: hasDemo,
    take: async () => {
      await takeProject(await demoBlob('project'))
      await takeSecret(await demoBlob('secret'))
      await takeLink(await link())
    },
    recipientKey: () => demoBlob('key'),
    link,
  }
}

type OnFound = (found: readonly Examined[], total: number) => void

const listFiles = (threads: Threads, files: readonly PickedFile[], onFound: OnFound): Listing => {
  const { session, over } = threads
  const instances = threads.instances()
  const made = listing(files, {
    instances: { run: async (task, signal) => (await instances).run(task, AbortSignal.any([signal, over])) },
    desk: {
      openBatch: () => threads.engine().openBatch(),
      closeBatch: (batch, report) => unlessAborted(threads.engine().closeBatch(batch, report), session),
    },
    onFound,
  })
  return endedBy(over, made)
}

/** Whom the open vault knows may ask, and whom the person names. */
const believing = async (threads: Threads, { requests, signers }: Withdrawals): Promise<Withdrawals> => {
  const { board, vault, session } = threads
  const known = board.now().vault === 'open' ? await unlessAborted(vault.api.knownSigners(), session) : []
  return { requests, signers: [...known, ...signers] }
}

const restoreFrom = async (threads: Threads, options: RestoreOptions): Promise<RestoreOutcome> => {
  const { signal, link, key, into, keyPassphrase, withdrawals } = options
  const thread = restoreThread()
  try {
    const told = proxy(({ refused, withdrawn = [], signers: _signers, ...progress }: Restored) =>
      options.onProgress({ ...progress, refused: refused.length, withdrawn: withdrawn.length }),
    )
    const asked = withdrawals === undefined ? undefined : await unlessAborted(believing(threads, withdrawals), signal)
    const from = {
      link,
      key,
      into,
      ...(keyPassphrase === undefined ? {} : { keyPassphrase }),
      ...(asked === undefined ? {} : { withdrawals: asked }),
    }
    return await unlessAborted(thread.api.restore(from, told), signal)
  } finally {
    thread.end()
  }
}

export async function openSealift(): Promise<Sealift> {
  const person = signIn(() => board.now().project?.entra)
  const vault = vaultThread()
  const board = statusBoard((await vault.api.exists()) ? 'locked' : 'absent')
  const threads = new Threads(board, vault, person)
  leadWhenFree(() => threads.lead(), { onOther: board.otherLeads })
  onWake(() => {
    if (board.now().leader) void threads.engine().hint()
  })
  const calls = vaultCalls(threads)
  const json = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'application/json' })
  return {
    status: board.now,
    subscribe: board.subscribe,
    ...calls,
    signIn: person.leave,
    demo: demoCalls(calls),
    patients: patientCalls(threads),
    list: (files, options) => listFiles(threads, files, (found, total) => options.onFound(found, total)),
    sampleStudy: async () => {
      const { sampleStudy } = await import('../pipeline/sample-study.ts')
      return (await sampleStudy()).map(({ path, blob }) => ({
        path,
        file: new File([blob], path.split('/').at(-1) ?? path),
      }))
    },
    pause: async () => threads.engine().pause(),
    resume: async () => threads.engine().resume(),
    dismissLost: () => threads.witness.dismiss(),
    retryNow: async () => threads.engine().retryNow(),
    retryFailed: async (study) => threads.engine().retryFailed(study),
    giveUp: async (study) => threads.engine().giveUp(study),
    obey: async (rules) => threads.engine().obey(rules),
    resetMobile: async () => threads.engine().resetMobile(),
    star: async (group, isUrgent) => threads.engine().star(group, isUrgent),
    studyNames: async () => threads.engine().studyNames(),
    objects: async (study, page) => threads.engine().objects(study, page),
    receipts: async () => threads.engine().receipts(),
    manifest: async (batch) => json(await threads.engine().manifest(batch)),
    report: async (batch) => json(await threads.engine().report(batch)),
    restore: (options) => restoreFrom(threads, options),
    prove,
  }
}
