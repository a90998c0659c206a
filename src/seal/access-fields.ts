/** What a project says of the ways to its containers. It is signed with the project, and none of it is a secret. */
import type { JsonObject } from '../crypto/canonical-json.ts'
import { Failure } from '../errors.ts'
import type { Fields } from './fields.ts'

/** An immutability policy of Azure Blob Storage: while it is unlocked, its owner may still end it. */
export const IMMUTABILITIES = ['none', 'unlocked', 'locked'] as const
export type Immutability = (typeof IMMUTABILITIES)[number]

/** What people sign in for where nothing else is said: Azure Storage, as the person who has signed in. */
export const STORAGE_SCOPE = 'https://storage.azure.com/user_impersonation'

/** What the project's owner says of the container. Nobody who sends can find it out. */
export interface DeclaredContainer {
  /** Earlier versions of a blob are kept. */
  readonly versioning: boolean
  readonly immutability: Immutability
}

/** Where people sign in, with OpenID Connect, and what for. */
export interface SignIn {
  /** Such as `https://login.microsoftonline.com/TENANT`. */
  readonly authority: string
  readonly clientId: string
  readonly scope: string
}

export interface ProjectAccess {
  /** Hosts of containers that may be sent to; empty when the deployment alone decides. */
  readonly containerHosts: readonly string[]
  /** Hosts of brokers that may be asked for links; empty when the deployment alone decides, which names no host either. */
  readonly brokerHosts: readonly string[]
  readonly container?: DeclaredContainer
  readonly entra?: SignIn
}

const isAuthority = (text: string): boolean => {
  try {
    const { protocol, username, search, hash } = new URL(text)
    return protocol === 'https:' && username === '' && search === '' && hash === ''
  } catch {
    return false
  }
}

const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/

/** An access is held against `URL.host`: what is not written as that names nobody. There are no wildcards. */
export const isHost = (text: string): boolean => {
  try {
    // Browsers differ in what else they take for a host, and in how they write it.
    return HOST.test(text) && new URL(`https://${text}`).host === text
  } catch {
    return false
  }
}

/** Which part cannot be so. */
export type AccessProblem = 'container-host' | 'broker-host' | 'authority' | 'client-id' | 'scope'

const signInProblems = ({ authority, clientId, scope }: SignIn): readonly AccessProblem[] => [
  ...(isAuthority(authority) ? [] : (['authority'] as const)),
  ...(clientId === '' ? (['client-id'] as const) : []),
  ...(scope === '' ? (['scope'] as const) : []),
]

export const accessProblems = (access: Partial<ProjectAccess>): readonly AccessProblem[] => [
  ...((access.containerHosts ?? []).every(isHost) ? [] : (['container-host'] as const)),
  ...((access.brokerHosts ?? []).every(isHost) ? [] : (['broker-host'] as const)),
  ...(access.entra === undefined ? [] : signInProblems(access.entra)),
]

const checked = <T extends Partial<ProjectAccess>>(access: T): T => {
  const [part] = accessProblems(access)
  if (part !== undefined) throw new Failure('seal/bad-project', { detail: { part } })
  return access
}

/** As members of the project file; what is not said is not there. */
export const accessMembers = (access: Partial<ProjectAccess>): JsonObject => {
  const { containerHosts, brokerHosts, container, entra } = checked(access)
  return {
    containerHosts: containerHosts === undefined ? undefined : [...containerHosts],
    brokerHosts: brokerHosts === undefined ? undefined : [...brokerHosts],
    container: container === undefined ? undefined : { ...container },
    entra: entra === undefined ? undefined : { ...entra },
  }
}

const containerOf = (fields: Fields): DeclaredContainer => ({
  versioning: fields.flag('versioning'),
  immutability: fields.oneOf('immutability', IMMUTABILITIES),
})

const signInOf = (fields: Fields): SignIn => ({
  authority: fields.text('authority'),
  clientId: fields.text('clientId'),
  scope: fields.text('scope'),
})

export const accessOf = (fields: Fields): ProjectAccess =>
  checked({
    containerHosts: fields.has('containerHosts') ? fields.texts('containerHosts') : [],
    brokerHosts: fields.has('brokerHosts') ? fields.texts('brokerHosts') : [],
    ...(fields.has('container') ? { container: containerOf(fields.object('container')) } : {}),
    ...(fields.has('entra') ? { entra: signInOf(fields.object('entra')) } : {}),
  })
