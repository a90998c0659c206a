/** The only place where the vault key and the project secret are. Locking ends the thread that this runs in. */
import { fromUtf8, toUtf8 } from '../bytes/text.ts'
import { canonical, parseCanonical } from '../crypto/canonical-json.ts'
import type { Sha256 } from '../crypto/digest.ts'
import { deriveKey } from '../crypto/keyed.ts'
import type { RecipientText } from '../crypto/recipient.ts'
import { generateSigner, importSigner, type Signer } from '../crypto/signature.ts'
import type { VaultStore } from '../crypto/vault-store.ts'
import { createVault, unlockVault, vaultExists, type Vault } from '../crypto/vault.ts'
import type { Profile } from '../deid/profile.ts'
import { projectKeys, type Admission, type ProjectKeys } from '../deid/pseudonyms.ts'
import { Failure } from '../errors.ts'
import { readSecret } from '../seal/project-secret.ts'
import { verifyProject, type Pin, type Project } from '../seal/project.ts'
import { accessText, ANY_HOST, checkHosts, parseAccess, type AllowedHosts } from '../upload/access.ts'
import { newProjectApi } from './new-project-api.ts'
import { admissionOf, admissionView } from './kept-admission.ts'
import { patientsApi, type PatientDesk } from './patients-api.ts'
import type { AdmissionView } from './patients.ts'
import type { LinkView, ProjectView } from './sealift.ts'
import { expose } from './thread.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What an instance worker is given: derived keys, never the secret itself. */
export interface ProjectGrant {
  readonly profile: Profile
  readonly recipients: readonly RecipientText[]
  readonly keys: ProjectKeys
  /** Whom the project takes. */
  readonly admission: Admission
  readonly ledgerKey: Bytes
  /** The vault may be lost with the outbox: what is to be known again afterwards is keyed by the project. */
  readonly markKey: Bytes
}

/** What the engine is given, and holds in memory only. Absent parts are not there yet. */
export interface EngineGrant {
  readonly queueKey: Bytes
  readonly link?: string
  readonly project?: AllowedHosts & {
    readonly rootFingerprint: string
    readonly profile: Profile
    readonly recipients: readonly RecipientText[]
  }
  readonly device: { readonly fingerprint: string; readonly publicPem: string }
}

export interface Holdings {
  readonly project?: ProjectView
  readonly link?: LinkView
  readonly admission?: AdmissionView
}

/** Names of the vault's records. */
const PROJECT = 'project'
const PIN = 'project-pin'
const SECRET = 'project-secret'
const LINK = 'access-link'
const DEVICE = 'device-key'

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

const viewOf = (project: Project, hasSecret: boolean): ProjectView => ({
  name: project.name,
  lane: project.lane,
  number: project.number,
  demo: project.demo,
  profile: project.profile,
  recipients: project.recipients.map(({ name, fingerprint }) => ({ name, fingerprint })),
  rootFingerprint: project.rootFingerprint,
  hasSecret,
  ...(project.container === undefined ? {} : { container: project.container }),
  ...(project.entra === undefined ? {} : { entra: project.entra }),
})

/** What is known of a way into a container before anybody is asked. */
const linkView = (text: string): LinkView => {
  const access = parseAccess(text)
  if (access.kind === 'broker') return { way: 'broker', broker: access.broker.host }
  if (access.kind === 'entra')
    return { way: 'entra', host: access.container.host, container: access.container.container }
  const { url: _secret, ...given } = access.link
  return { way: 'link', ...given }
}

/** The device's own key is made with the vault, and leaves neither. */
async function open(vault: Vault): Promise<Opened> {
  const kept = await vault.get(DEVICE)
  const pem = kept === undefined ? (await generateSigner()).privatePem : fromUtf8(kept)
  if (kept === undefined) await vault.put(DEVICE, toUtf8(pem))
  return { vault, device: await importSigner(pem) }
}

const pinOf = async (vault: Vault): Promise<Pin | undefined> => {
  const bytes = await vault.get(PIN)
  if (bytes === undefined) return undefined
  const { rootFingerprint, number } = parseCanonical(bytes)
  if (typeof rootFingerprint !== 'string' || typeof number !== 'number') throw new Failure('vault/damaged')
  return { rootFingerprint, number }
}

const readProject = async (vault: Vault): Promise<Project | undefined> => {
  const bytes = await vault.get(PROJECT)
  return bytes === undefined ? undefined : verifyProject(bytes, await pinOf(vault))
}

const neededProject = async (vault: Vault): Promise<Project> => {
  const project = await readProject(vault)
  if (project === undefined) throw new Failure('project/none')
  return project
}

const neededSecret = async (vault: Vault): Promise<Bytes> => {
  const secret = await vault.get(SECRET)
  if (secret === undefined) throw new Failure('project/no-secret')
  return secret
}

const neededKeys = async (vault: Vault): Promise<ProjectKeys> => projectKeys(await neededSecret(vault))

async function projectGrant(vault: Vault): Promise<ProjectGrant> {
  const project = await neededProject(vault)
  const [keys, admission] = [await neededKeys(vault), await admissionOf(vault, project)]
  return {
    profile: project.profile,
    recipients: project.recipients,
    keys,
    admission,
    ledgerKey: await vault.subkey('ledger'),
    markKey: await deriveKey(await neededSecret(vault), 'project/source-mark'),
  }
}

/** Whose requests are believed here: this device's, and the project root's. */
const knownSigners = async ({ vault, device }: Opened): Promise<readonly Sha256[]> => {
  const project = await readProject(vault)
  return [device.fingerprint, ...(project === undefined ? [] : [project.rootFingerprint])]
}

const patientDesk = async ({ vault, device }: Opened): Promise<PatientDesk> => ({
  vault,
  device,
  project: await neededProject(vault),
  keys: () => neededKeys(vault),
})

async function engineGrant(vault: Vault, { fingerprint, publicPem }: Signer): Promise<EngineGrant> {
  const [link, project] = await Promise.all([vault.get(LINK), readProject(vault)])
  return {
    queueKey: await vault.subkey('queue'),
    ...(link === undefined ? {} : { link: fromUtf8(link) }),
    ...(project === undefined ? {} : { project }),
    device: { fingerprint, publicPem },
  }
}

/** A demo project's keys are no secret, and a backup project has no way through this program yet. */
function checkUse({ demo, lane }: Project, hostname: string): void {
  if (demo && !LOCAL.has(hostname)) throw new Failure('project/demo-host')
  if (lane !== 'research') throw new Failure('seal/wrong-lane')
}

interface Opened {
  readonly vault: Vault
  readonly device: Signer
}

/** What the vault takes in, each checked before it replaces what was there. */
const takings = (opened: () => Opened, hostname: string) => ({
  takeProject: async (bytes: Bytes): Promise<void> => {
    const { vault } = opened()
    const project = await verifyProject(bytes, await pinOf(vault))
    checkUse(project, hostname)
    const { rootFingerprint, number } = project
    await vault.put(PIN, canonical({ rootFingerprint, number }))
    await vault.put(PROJECT, bytes)
  },
  takeSecret: async (bytes: Bytes): Promise<void> => {
    const { vault } = opened()
    const { rootFingerprint } = await neededProject(vault)
    await vault.put(SECRET, readSecret(bytes, rootFingerprint))
  },
  takeLink: async (link: string): Promise<void> => {
    const { vault } = opened()
    const access = parseAccess(link)
    checkHosts(access, (await readProject(vault)) ?? ANY_HOST)
    await vault.put(LINK, toUtf8(accessText(access)))
  },
})

const holdingsOf = async (vault: Vault): Promise<Holdings> => {
  const [project, link, secret] = await Promise.all([readProject(vault), vault.get(LINK), vault.get(SECRET)])
  return {
    ...(project === undefined
      ? {}
      : { project: viewOf(project, secret !== undefined), admission: await admissionView(vault, project) }),
    ...(link === undefined ? {} : { link: linkView(fromUtf8(link)) }),
  }
}

export function vaultApi(store: VaultStore, hostname: string) {
  let now: Opened | undefined
  const opened = () => {
    if (now === undefined) throw new Failure('vault/locked')
    return now
  }
  return {
    exists: () => vaultExists(store),
    create: async (passphrase: string): Promise<void> => {
      now = await open(await createVault(passphrase, store))
    },
    unlock: async (passphrase: string): Promise<void> => {
      now = await open(await unlockVault(passphrase, store))
    },
    /** What a project file says, taken by nobody yet. */
    readProject: async (bytes: Bytes): Promise<ProjectView> => viewOf(await verifyProject(bytes), false),
    ...newProjectApi(),
    ...takings(opened, hostname),
    ...patientsApi(() => patientDesk(opened())),
    knownSigners: (): Promise<readonly Sha256[]> => knownSigners(opened()),
    holdings: (): Promise<Holdings> => holdingsOf(opened().vault),
    connectInstance: (port: MessagePort): void => {
      expose({ projectGrant: () => projectGrant(opened().vault) }, port)
    },
    connectEngine: (port: MessagePort): void => {
      const { vault, device } = opened()
      expose({ engineGrant: () => engineGrant(vault, device), sign: (message: Bytes) => device.sign(message) }, port)
    },
  }
}

export type VaultApi = ReturnType<typeof vaultApi>
