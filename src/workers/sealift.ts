/**
 * What the screens may ask for, and what they are told. The window holds no key and no image bytes: behind this stand
 * the vault worker, the engine worker and the instance workers. `sealift.window.ts` keeps these promises.
 *
 * Promises reject with a `Failure`; its words stand in `words/`.
 */
import type { Profile } from '../deid/profile.ts'
import type { FailureCode } from '../errors.ts'
import type { DeclaredContainer, ProjectAccess, SignIn } from '../seal/access-fields.ts'
import type { AccessLink } from '../upload/access-link.ts'
import type { LineView } from '../outbox/line-state.ts'
import type { StudyKey } from '../outbox/line.ts'
import type { SendingRules } from '../outbox/sending-rules.ts'
import type { JobView } from '../outbox/job-view.ts'
import type { Snapshot, StudyView } from '../outbox/snapshot.ts'
import type { LostBatch } from '../outbox/witness.ts'
import type { Finding } from '../pipeline/examine.ts'
import type { Labels } from '../pipeline/labels.ts'
import type { ReportSummary } from '../pipeline/report.ts'
import type { BatchReceipt as ReceiptView } from '../pipeline/receipt.ts'
import type { StudyName } from '../pipeline/study-names.ts'
import type { SelftestResult as Proof } from '../pipeline/selftest/selftest.ts'

import type { Estimate } from './estimate.ts'
import type { AdmissionView, PatientsDesk } from './patients.ts'

/** Everything that may change under a screen's eyes, as one value. */
export interface Status {
  /** `absent`: no vault on this device yet. `locked`: what was accepted goes on being sent until the page is reloaded. */
  readonly vault: 'absent' | 'locked' | 'open'
  /** Only one tab of a browser runs the engine; the others say so and wait. */
  readonly leader: boolean
  /** Why no tab runs it: this one could not, and tries again. */
  readonly cannotLead?: FailureCode
  readonly project?: ProjectView
  readonly link?: LinkView
  readonly admission?: AdmissionView
  readonly outbox: OutboxView
  /** Batches that the browser has cleared from this device. Absent: none, or a person has read it. */
  readonly lost?: readonly LostBatch[]
}

export interface ProjectView {
  readonly name: string
  readonly lane: 'research' | 'backup'
  /** Never goes back. */
  readonly number: number
  /** True for keys made by `npm start`: every screen says so. */
  readonly demo: boolean
  readonly profile: Profile
  readonly recipients: readonly { readonly name: string; readonly fingerprint: string }[]
  /** SHA-256 of the project root's public key, hex: compared out of band. */
  readonly rootFingerprint: string
  /** The project secret has been imported into the vault. */
  readonly hasSecret: boolean
  /** What the project says of the container. */
  readonly container?: DeclaredContainer
  /** Where people sign in. */
  readonly entra?: SignIn
}

/** What a person asks for who begins a research project. */
export interface NewProjectRequest extends Partial<ProjectAccess> {
  readonly name: string
  readonly profile: Profile
  /** Public keys, PEM. */
  readonly recipients: readonly { readonly name: string; readonly pem: string }[]
}

/** The files that a new project is. Nothing of them is kept. */
export interface NewProjectFiles {
  /** Signed, and no secret. */
  readonly project: Blob
  /** The private key that later versions of the project are signed with. */
  readonly root: Blob
  readonly secret: Blob
  readonly rootFingerprint: string
}

export type { Estimate, Proof }

export interface ProveOptions {
  /** Absent: the Basic Profile. */
  readonly profile?: Profile | undefined
  readonly signal: AbortSignal
  onProgress(done: number, of: number): void
}

/** What an access link gives; never the link itself. */
export type GivenLink = Omit<AccessLink, 'url' | 'bearer'>

/** The way into the container. Of a broker's, what it gives is known when it has given a link. */
export interface LinkView extends Partial<GivenLink> {
  readonly way: 'link' | 'broker' | 'entra'
  /** The host of who gives links. */
  readonly broker?: string
  /** Why there is no link now. */
  readonly trouble?: FailureCode
}

/** The outbox as its own room tells of it. */
export type OutboxView = Snapshot
export type { JobView, LineView, LostBatch, ReceiptView, SendingRules, StudyKey, StudyName, StudyView }

/** A file that a person picked or dropped. ZIP archives are opened and listed. */
export interface PickedFile {
  /** Relative, with `/`. Stays in this window. */
  readonly path: string
  readonly file: File
}

/** What was found in one source. The texts of the patient are for the eyes in front of this screen and are kept nowhere. */
export interface Examined {
  /** Counts from 0 in this listing. */
  readonly ordinal: number
  readonly path: string
  readonly sizeBytes: number
  readonly finding: Summary
}

/** What the window is told of a source: no bytes, and the digest of what would be sent stays with the list. */
export type Summary =
  | { readonly kind: 'ready'; readonly labels: Labels; readonly pseudonym: string; readonly changes: number }
  | { readonly kind: 'already-accepted' }
  | Aside

/** What will not be sent, and why. Of a patient whom the project does not take: who that is. */
export type Aside = Extract<Finding, { readonly code: FailureCode }> & {
  readonly patient?: { readonly label: string; readonly key: string }
}

/** One attribute before and after. For the screen only. */
export interface ChangeRow {
  readonly path: string
  readonly name: string
  readonly before: string
  readonly after: string
  readonly action: string
  readonly rule: string
}

export interface Listing {
  /** Look into every file; findings come in groups as they are made. Resolves when all are known. */
  readonly done: Promise<void>
  compare(ordinal: number): Promise<readonly ChangeRow[]>
  /** What sending these would come to: some are looked at, and said of all. */
  estimate(ordinals: readonly number[], signal: AbortSignal): Promise<Estimate>
  /**
   * Approve these, seal them and put them into the outbox. Resolves when each is accepted or refused;
   * `onAccepted` is told of each as it happens.
   */
  send(ordinals: readonly number[], options: SendOptions): Promise<SendOutcome>
  /** Ends the work and forgets the files. */
  close(): void
}

export interface SendOptions {
  /** Of those that are sent: sealed and sent before all others. */
  readonly urgent: readonly number[]
  /** Who reviewed: initials or a number, as the project knows the person. Sealed into the report that travels. */
  readonly reviewer: string
  readonly signal: AbortSignal
  onProgress(progress: {
    readonly accepted: number
    readonly refused: number
    readonly of: number
    readonly sealedBytes: number
  }): void
}

export interface SendOutcome {
  readonly batch: string
  readonly accepted: readonly number[]
  readonly refused: readonly { readonly ordinal: number; readonly code: FailureCode }[]
}

/** Signed requests of withdrawal: what they name is not restored. */
export interface Withdrawals {
  readonly requests: readonly Blob[]
  /** Fingerprints of who may have signed them, besides this device and the project's root where the vault is open. */
  readonly signers: readonly string[]
}

export interface RestoreOptions {
  /** A container's access link with the rights to read and list. */
  readonly link: string
  /** The recipient's private key, PEM. Never kept. */
  readonly key: Blob
  readonly keyPassphrase?: string
  /** A folder to write into, or a ZIP archive to download. */
  readonly into: FileSystemDirectoryHandle | 'zip'
  readonly withdrawals?: Withdrawals
  readonly signal: AbortSignal
  onProgress(progress: {
    readonly restored: number
    readonly refused: number
    readonly withdrawn: number
    readonly of: number
    readonly plainBytes: number
    /** The store does not answer, and is asked again. */
    readonly waiting?: FailureCode
  }): void
}

export interface RestoreOutcome {
  readonly restored: number
  readonly refused: readonly { readonly object: string; readonly code: FailureCode }[]
  /** What was left out because a patient withdrew. Absent where no request was given. */
  readonly withdrawn?: RestoreOutcome['refused']
  /** Of the batches that could be opened: who reviewed them, when, and what became of their sources. */
  readonly batches: readonly ReportSummary[]
  readonly zip?: Blob
}

export type { ReportSummary }

export interface Sealift {
  status(): Status
  /** Tells the listener of every change of the status. Returns the end of the subscription. */
  subscribe(listener: (status: Status) => void): () => void

  createVault(passphrase: string): Promise<void>
  unlock(passphrase: string): Promise<void>
  /** Ends the vault worker and forgets its keys. */
  lock(): void

  /** Checks the signature and shows what the file says; takes nothing. */
  readProject(file: Blob): Promise<ProjectView>
  /** Takes the project: pins its root at first use, refuses another root and an older number. */
  takeProject(file: Blob): Promise<void>
  takeSecret(file: Blob): Promise<void>
  takeLink(link: string): Promise<LinkView>
  /** Leaves the page; who comes back unlocks, and is signed in until the page is closed. */
  signIn(): Promise<void>
  /** Makes a project, its root key and its secret on this device, and takes none of it. */
  newProject(request: NewProjectRequest): Promise<NewProjectFiles>
  /** Plants identifiers in every kind of place, prepares each instance with the profile, and looks for them in the output. */
  prove(options: ProveOptions): Promise<Proof>
  /** The demo project of `npm start`, where this origin offers one: takes project, secret and link. */
  readonly demo: {
    available(): Promise<boolean>
    take(): Promise<void>
    recipientKey(): Promise<Blob>
    link(): Promise<string>
  }

  readonly patients: PatientsDesk

  list(files: readonly PickedFile[], options: { onFound(found: readonly Examined[], total: number): void }): Listing
  /** A synthetic CT and US study, made on this device. */
  sampleStudy(): Promise<readonly PickedFile[]>

  pause(): Promise<void>
  resume(): Promise<void>
  retryNow(): Promise<void>
  /** What failed by itself, of one study or of all; what only waits for the line goes on waiting. */
  retryFailed(study?: StudyKey): Promise<void>
  /**
   * What is parked goes from this device undelivered, of one study or of all; its sources can be chosen again later.
   * Resolves to how many objects that were.
   */
  giveUp(study?: StudyKey): Promise<number>
  /** Kept on this device. Fails with `outbox/rules-unsound`. */
  obey(rules: SendingRules): Promise<void>
  /** The budget for mobile data begins anew. */
  resetMobile(): Promise<void>
  /** Sent before all others, or no longer. */
  star(group: string, isUrgent: boolean): Promise<void>
  /** By which pseudonyms the studies in the outbox go. Fails with `vault/locked`. */
  studyNames(): Promise<readonly StudyName[]>
  /** Some objects of one study, or of all: what needs a person first, what is done last. */
  objects(study?: StudyKey, page?: { readonly from?: number; readonly count?: number }): Promise<readonly JobView[]>

  /** What was lost has been read. */
  dismissLost(): void

  receipts(): Promise<readonly ReceiptView[]>
  /** The signed manifest of a batch, and the report that travels with it: ordinals, counts and codes, nothing of a patient. */
  manifest(batch: string): Promise<Blob>
  report(batch: string): Promise<Blob>

  restore(options: RestoreOptions): Promise<RestoreOutcome>
}
