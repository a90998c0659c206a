import { Failure } from '../errors.ts'
import type { AccessLink } from './access-link.ts'
import type { Mint } from './link-source.ts'

/** An access token (RFC 6750), and how long it lives from now. */
export interface Token {
  readonly token: string
  readonly lifeMs: number
}

/** Gives the token of the person who has signed in. What it throws is a failure with a code. */
export type GiveToken = () => Promise<Token>

/** Nobody has signed in, and nobody can. */
export const nobody: GiveToken = () => Promise.reject(new Failure('upload/sign-in-needed'))

/** The container's own URL with the token of now, in place of a signature. */
export const entraMint =
  (container: AccessLink, giveToken: GiveToken): Mint =>
  async () => {
    const { token, lifeMs } = await giveToken()
    return { link: { ...container, bearer: token }, lifeMs }
  }
