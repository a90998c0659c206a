/** What `project` is told of the ways to the containers. docs/access.md says what each is for. */
import { Failure } from '../errors.ts'
import { IMMUTABILITIES, STORAGE_SCOPE, type ProjectAccess } from '../seal/access-fields.ts'
import { required } from './arguments.ts'

export const ACCESS_FLAGS = {
  'container-host': { type: 'string', multiple: true },
  'broker-host': { type: 'string', multiple: true },
  versioning: { type: 'boolean' },
  immutability: { type: 'string' },
  authority: { type: 'string' },
  'client-id': { type: 'string' },
  scope: { type: 'string' },
} as const

interface Flags {
  readonly 'container-host'?: string[] | undefined
  readonly 'broker-host'?: string[] | undefined
  readonly versioning?: boolean | undefined
  readonly immutability?: string | undefined
  readonly authority?: string | undefined
  readonly 'client-id'?: string | undefined
  readonly scope?: string | undefined
}

/** Both are said or neither: what is left out would be read as a word of the project's owner. */
const containerIn = ({ versioning, immutability }: Flags): Pick<ProjectAccess, 'container'> => {
  if (versioning === undefined && immutability === undefined) return {}
  const known = IMMUTABILITIES.find((one) => one === required(immutability))
  if (known === undefined) throw new Failure('cli/usage')
  return { container: { versioning: versioning === true, immutability: known } }
}

const signInIn = ({ authority, 'client-id': clientId, scope }: Flags): Pick<ProjectAccess, 'entra'> => {
  if (authority === undefined && clientId === undefined && scope === undefined) return {}
  return { entra: { authority: required(authority), clientId: required(clientId), scope: scope ?? STORAGE_SCOPE } }
}

export const accessIn = (flags: Flags): Partial<ProjectAccess> => ({
  ...(flags['container-host'] === undefined ? {} : { containerHosts: flags['container-host'] }),
  ...(flags['broker-host'] === undefined ? {} : { brokerHosts: flags['broker-host'] }),
  ...containerIn(flags),
  ...signInIn(flags),
})
