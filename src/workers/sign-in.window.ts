import { Failure } from '../errors.ts'
import type { SignIn } from '../seal/access-fields.ts'
import type { SignInDesk } from '../upload/azure-sign-in.window.ts'
import type { Token } from '../upload/entra.ts'

/** RFC 6749 section 4.1.2, in the fragment. */
const ANSWER = /^#(?=.*\bstate=)(?=.*\b(?:code|error)=)/

/**
 * What a sign-in brought back stands in the address. It is taken out of it before any screen is shown, and waits in memory
 * for the unlock: where to redeem it is written in the project.
 */
const takeAnswer = (): string | undefined => {
  const { hash, pathname, search } = location
  if (!ANSWER.test(hash)) return undefined
  history.replaceState(null, '', `${pathname}${search}`)
  return hash
}

/** People's sign-in, loaded when a project asks for it. */
export function signIn(wanted: () => SignIn | undefined) {
  let answer = takeAnswer()
  let desk: Promise<SignInDesk> | undefined

  const opened = async (): Promise<SignInDesk> => {
    const how = wanted()
    if (how === undefined) throw new Failure('project/no-sign-in')
    const { signInDesk } = await import('../upload/azure-sign-in.window.ts')
    const made = await signInDesk(how, new URL(import.meta.env.BASE_URL, location.origin).href)
    const brought = answer
    answer = undefined
    if (brought !== undefined) await made.comeBack(brought).catch(() => false)
    return made
  }
  const theDesk = (): Promise<SignInDesk> => {
    desk ??= opened().catch((thrown: unknown) => {
      desk = undefined
      throw thrown
    })
    return desk
  }
  return {
    leave: async (): Promise<void> => (await theDesk()).leave(),
    token: async (): Promise<Token> => (await theDesk()).token(),
    /** Another project, another desk. */
    forget: (): void => {
      desk = undefined
    },
  }
}
