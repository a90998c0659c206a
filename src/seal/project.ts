/**
 * A project: who may open, what is done to each instance, and which lane it is. Signed by the project's root key; whose
 * fingerprint is pinned at first use and compared out of band. A key that came from the storage side is never taken.
 */
import type { Bytes } from '../bytes/concat.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { importRecipient, type Recipient, type RecipientText } from '../crypto/recipient.ts'
import type { Signer } from '../crypto/signature.ts'
import { signDocument, verifyDocument } from '../crypto/signed-document.ts'
import type { Profile } from '../deid/profile.ts'
import { Failure } from '../errors.ts'
import { accessMembers, accessOf, type ProjectAccess } from './access-fields.ts'
import { fieldsOf, type Fields } from './fields.ts'
import { LANES, type Lane } from './lane.ts'
import { profileOf, profileText } from './profile-fields.ts'

const FORMAT = 'sealift-project/1'
const REFUSED = 'seal/bad-project'

export interface ProjectRecipient {
  readonly name: string
  readonly organisation: string
  readonly pem: string
  readonly fingerprint: Sha256
}

export interface Project extends ProjectAccess {
  readonly name: string
  readonly lane: Lane
  /** Goes up with each new version of the file, and never back. */
  readonly number: number
  readonly profile: Profile
  readonly recipients: readonly ProjectRecipient[]
  /** Made at start for trying out, with keys that are no secret: refused on any host but localhost. */
  readonly demo: boolean
  /** SHA-256 of the root's public key. */
  readonly rootFingerprint: Sha256
}

export interface NewProject extends Partial<ProjectAccess> {
  readonly name: string
  readonly lane: Lane
  readonly number?: number
  readonly profile: Profile
  readonly recipients: readonly RecipientText[]
  readonly demo?: boolean
}

/** What is known of a project from its first use. */
export interface Pin {
  readonly rootFingerprint: Sha256
  readonly number: number
}

const refuse = (part: string) => new Failure(REFUSED, { detail: { part } })

const checkRecipients = (recipients: readonly ProjectRecipient[]): void => {
  if (recipients.length === 0) throw refuse('no-recipient')
  for (const key of ['name', 'fingerprint'] as const) {
    if (new Set(recipients.map((recipient) => recipient[key])).size !== recipients.length) throw refuse(`same-${key}`)
  }
}

const described = async (text: RecipientText): Promise<ProjectRecipient> => {
  const { name, organisation, fingerprint } = await importRecipient(text)
  return { name, organisation, pem: text.pem, fingerprint }
}

/** Writes a project file. The root's signature stands over all of it. */
export const createProject = async (project: NewProject, root: Signer): Promise<Bytes> => {
  const { name, lane, number = 1, profile, demo } = project
  const recipients = await Promise.all(project.recipients.map(described))
  checkRecipients(recipients)
  const document = {
    format: FORMAT,
    name,
    lane,
    number,
    profile: profileText(profile),
    recipients: recipients.map((recipient) => ({ ...recipient })),
    demo: demo === true ? true : undefined,
    ...accessMembers(project),
  }
  return signDocument(document, root)
}

const recipientOf = (fields: Fields): ProjectRecipient => ({
  name: fields.text('name'),
  organisation: fields.text('organisation'),
  pem: fields.text('pem'),
  fingerprint: fields.hex('fingerprint', 32),
})

const comparePin = (project: Project, pin: Pin | undefined): void => {
  if (pin === undefined) return
  if (project.rootFingerprint !== pin.rootFingerprint) throw new Failure('seal/wrong-root')
  if (project.number < pin.number) {
    throw new Failure('seal/older-project', { detail: { number: project.number, known: pin.number } })
  }
}

/**
 * Reads a project file whose signature is its root's. With a pin, another root is refused with `seal/wrong-root` and an
 * older file with `seal/older-project`; without one the person compares the root's fingerprint.
 */
export const verifyProject = async (bytes: Bytes, pin?: Pin): Promise<Project> => {
  const { document, signer } = await verifyDocument(bytes, FORMAT)
  const fields = fieldsOf(document, REFUSED)
  const project: Project = {
    name: fields.text('name'),
    lane: fields.oneOf('lane', LANES),
    number: fields.count('number'),
    profile: profileOf(fields.object('profile')),
    recipients: fields.list('recipients', recipientOf),
    demo: fields.has('demo'),
    ...accessOf(fields),
    rootFingerprint: signer.fingerprint,
  }
  comparePin(project, pin)
  await recipientsOf(project)
  return project
}

/** The recipients' keys, ready to seal to. A fingerprint that is not its key's own is refused. */
export const recipientsOf = async ({ recipients }: Pick<Project, 'recipients'>): Promise<Recipient[]> => {
  checkRecipients(recipients)
  const keys = await Promise.all(recipients.map(importRecipient))
  if (keys.some((key, index) => key.fingerprint !== recipients[index]?.fingerprint)) throw refuse('fingerprint')
  return keys
}
