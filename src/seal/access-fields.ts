/** What a project says of the ways to its containers. It is signed with the project, and none of it is a secret. */
import type { JsonObject } from '../crypto/canonical-json.ts'
import { Failure } from '../errors.ts'
import type { Fields } from './fields.ts'

/** An immutability policy of Azure Blob Storage: while it is unlocked, its owner may still end it. */
const IMMUTABILITIES = ['none', 'unlocked', 'locked'] as const

/** What the project's owner says of the container. Nobody who sends can find it out. */
export interface DeclaredContainer {
  /** Earlier versions of a blob are kept. */
  readonly versioning: boolean
  readonly immutability: (typeof IMMUTABILITIES)[number]
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

const checkSignIn = (entra: SignIn): SignIn => {
  if (!isAuthority(entra.authority) || entra.clientId === '' || entra.scope === '')
    throw new Failure('seal/bad-project', { detail: { part: 'entra' } })
  return entra
}

/** As members of the project file; what is not said is not there. */
export const accessMembers = ({
  containerHosts,
  brokerHosts,
  container,
  entra,
}: Partial<ProjectAccess>): JsonObject => ({
  containerHosts: containerHosts === undefined ? undefined : [...containerHosts],
  brokerHosts: brokerHosts === undefined ? undefined : [...brokerHosts],
  container: container === undefined ? undefined : { ...container },
  entra: entra === undefined ? undefined : { ...checkSignIn(entra) },
})

const containerOf = (fields: Fields): DeclaredContainer => ({
  versioning: fields.flag('versioning'),
  immutability: fields.oneOf('immutability', IMMUTABILITIES),
})

const signInOf = (fields: Fields): SignIn =>
  checkSignIn({ authority: fields.text('authority'), clientId: fields.text('clientId'), scope: fields.text('scope') })

export const accessOf = (fields: Fields): ProjectAccess => ({
  containerHosts: fields.has('containerHosts') ? fields.texts('containerHosts') : [],
  brokerHosts: fields.has('brokerHosts') ? fields.texts('brokerHosts') : [],
  ...(fields.has('container') ? { container: containerOf(fields.object('container')) } : {}),
  ...(fields.has('entra') ? { entra: signInOf(fields.object('entra')) } : {}),
})
