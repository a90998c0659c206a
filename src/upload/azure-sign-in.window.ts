/**
 * People sign in with Entra ID, by OpenID Connect with a code and PKCE (RFC 7636), and come back with a redirect: the page's
 * COOP ends what a popup would need. Tokens are in memory only; what the way back needs (the verifier, state and nonce, each good
 * once) waits in sessionStorage, because memory does not outlive a redirect.
 */
import {
  AuthError,
  CacheLookupPolicy,
  InteractionRequiredAuthError,
  PublicClientApplication,
  type AccountInfo,
} from '@azure/msal-browser'
import { Failure } from '../errors.ts'
import type { SignIn } from '../seal/access-fields.ts'
import type { Token } from './entra.ts'

export interface SignInDesk {
  /** Leaves the page. */
  leave(): Promise<void>
  /** With what the redirect brought back, once. Resolves to whether somebody has signed in. */
  comeBack(fragment: string): Promise<boolean>
  /** Of who has signed in; a used-up one is made anew without asking the person as long as that is possible. */
  token(): Promise<Token>
}

const NETWORK = new Set(['no_network_connectivity', 'post_request_failed', 'get_request_failed', 'network_error'])

/** The error itself is not kept: it may carry what was sent and answered. */
const failureOf = (thrown: unknown): Failure => {
  const offline =
    thrown instanceof AuthError && !(thrown instanceof InteractionRequiredAuthError) && NETWORK.has(thrown.errorCode)
  return new Failure(offline ? 'upload/network' : 'upload/sign-in-needed')
}

const told = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (thrown) {
    throw failureOf(thrown)
  }
}

/** [Law: tokens in memory only] */
const KEEPS = 'memoryStorage'
/**
 * The library lets nobody leave whose tokens are in memory, lest they be lost. The one that leaves has none, and never gets
 * any: its page is gone when they come.
 */
const LEAVES = 'sessionStorage'

export async function signInDesk({ authority, clientId, scope }: SignIn, redirectUri: string): Promise<SignInDesk> {
  const applicationThat = async (cacheLocation: typeof KEEPS | typeof LEAVES) => {
    const auth = { authority, clientId, redirectUri, knownAuthorities: [new URL(authority).host] }
    const made = new PublicClientApplication({ auth, cache: { cacheLocation } })
    await told(made.initialize())
    return made
  }
  const application = await applicationThat(KEEPS)
  const scopes = [scope]
  let account: AccountInfo | undefined
  return {
    leave: async () => told((await applicationThat(LEAVES)).acquireTokenRedirect({ scopes, redirectUri })),
    comeBack: async (fragment) => {
      const options = { hash: fragment, navigateToLoginRequestUrl: false }
      const result = await told(application.handleRedirectPromise(options))
      account = result?.account ?? account
      return account !== undefined
    },
    token: async () => {
      if (account === undefined) throw new Failure('upload/sign-in-needed')
      // No hidden frame: the page's policy has none, and a person who must be asked is asked in the open.
      const cacheLookupPolicy = CacheLookupPolicy.AccessTokenAndRefreshToken
      const result = await told(application.acquireTokenSilent({ scopes, account, cacheLookupPolicy }))
      const lifeMs = (result.expiresOn?.getTime() ?? 0) - Date.now()
      return { token: result.accessToken, lifeMs }
    },
  }
}
