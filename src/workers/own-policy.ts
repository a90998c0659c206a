import { Failure } from '../errors.ts'
import type { SignIn } from '../seal/access-fields.ts'
import { urlsOf, type Access } from '../upload/access.ts'
import { allowsConnect } from '../upload/connect-policy.ts'

let policy: Promise<string | null> | undefined

/** The policy that this page or worker came with: of its own answer, which the service worker keeps as well. */
const ownPolicy = async (): Promise<string | null> => {
  const answer = await fetch(location.href.split('#')[0] ?? '').catch(() => undefined)
  return answer?.headers.get('content-security-policy') ?? null
}

/** Whether this deployment may speak to where the URL leads. What cannot be known is not refused: the browser refuses it. */
const mayConnect = async (url: string): Promise<boolean> => {
  policy ??= ownPolicy()
  return allowsConnect(await policy, location, url)
}

/** Refused with words, before anything is kept: else it would look like a network that is down for ever. */
export const checkPolicy = async (access: Access, signIn: SignIn | undefined): Promise<void> => {
  const places = access.kind === 'entra' && signIn !== undefined ? [signIn.authority] : []
  for (const url of [...places, ...urlsOf(access)])
    if (!(await mayConnect(url))) throw new Failure('upload/host-not-allowed')
}
