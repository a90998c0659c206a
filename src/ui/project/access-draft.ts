/** What a project says of the ways to its containers, while it is being written. Decides nothing: `accessProblems` does. */
import { accessProblems, isHost, STORAGE_SCOPE, type AccessProblem } from '../../seal/access-fields.ts'
import type { Immutability, ProjectAccess } from '../../seal/access-fields.ts'

export interface AccessDraft {
  /** One on each line. */
  containerHosts: string
  brokerHosts: string
  /** Something is said of the container. */
  declares: boolean
  versioning: boolean
  immutability: Immutability
  /** People sign in. */
  signsIn: boolean
  authority: string
  clientId: string
  scope: string
}

/** Nothing is said. Where something is, it promises nothing yet. */
export const accessDraft = (): AccessDraft => ({
  containerHosts: '',
  brokerHosts: '',
  declares: false,
  versioning: false,
  immutability: 'none',
  signsIn: false,
  authority: '',
  clientId: '',
  scope: STORAGE_SCOPE,
})

/** Out of an address that was pasted whole comes its host, so that nothing secret behind it goes into the file. */
const hostIn = (line: string): string => {
  try {
    const { host } = new URL(/^https?:\/\//i.test(line) ? line : `https://${line}`)
    return isHost(host) ? host : line
  } catch {
    return line
  }
}

const linesOf = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((line) => line !== '')

const hostsIn = (text: string): readonly string[] => linesOf(text).map(hostIn)

/** As they will stand in the file, for the person to see before it is signed. */
export const hostLines = (text: string): string => hostsIn(text).join('\n')

/** What the form says, whether or not it can stand in a project file. What is not said is not there. */
export const accessFrom = (draft: AccessDraft): Partial<ProjectAccess> => {
  const [containerHosts, brokerHosts] = [hostsIn(draft.containerHosts), hostsIn(draft.brokerHosts)]
  const { versioning, immutability } = draft
  const [authority, clientId, scope] = [draft.authority.trim(), draft.clientId.trim(), draft.scope.trim()]
  return {
    ...(containerHosts.length === 0 ? {} : { containerHosts }),
    ...(brokerHosts.length === 0 ? {} : { brokerHosts }),
    ...(draft.declares ? { container: { versioning, immutability } } : {}),
    ...(draft.signsIn ? { entra: { authority, clientId, scope } } : {}),
  }
}

/** What keeps it from being made. */
export const accessMissing = (draft: AccessDraft): readonly AccessProblem[] => accessProblems(accessFrom(draft))

const EMPTY: Readonly<Record<AccessProblem, (draft: AccessDraft) => boolean>> = {
  'container-host': () => false,
  'broker-host': () => false,
  authority: ({ authority }) => authority.trim() === '',
  'client-id': ({ clientId }) => clientId.trim() === '',
  scope: ({ scope }) => scope.trim() === '',
}

/** What is wrong with what was written; what was not written yet is no fault. */
export const accessWrong = (draft: AccessDraft): readonly AccessProblem[] =>
  accessMissing(draft).filter((part) => !EMPTY[part](draft))
