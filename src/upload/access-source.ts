import { ANY_HOST, checkContainerHost, checkHosts, type Access, type AllowedHosts } from './access.ts'
import { brokerMint } from './broker.ts'
import { entraMint, nobody, type GiveToken } from './entra.ts'
import { fixedLink, renewingLink, type LinkSource } from './link-source.ts'

export interface SourceOptions {
  readonly allowed?: AllowedHosts
  readonly nowMs?: () => number
  /** Of the person who has signed in. */
  readonly giveToken?: GiveToken
}

const sourceOf = (access: Access, { allowed, nowMs, giveToken }: Required<SourceOptions>): LinkSource => {
  switch (access.kind) {
    case 'link':
      return fixedLink(access.link)
    case 'broker': {
      const checkHost = (host: string) => checkContainerHost(host, allowed)
      return renewingLink(brokerMint(access.broker, { checkHost, nowMs }), nowMs)
    }
    case 'entra':
      return renewingLink(entraMint(access.container, giveToken), nowMs)
    default:
      return access satisfies never
  }
}

/** Where the links of an access come from. A host that is not allowed gives none, with `project/other-host`. */
export const linkSource = (access: Access, options: SourceOptions = {}): LinkSource => {
  const whole = { allowed: ANY_HOST, nowMs: Date.now, giveToken: nobody, ...options }
  const { allowed } = whole
  const source = sourceOf(access, whole)
  return {
    ...source,
    current: async (signal) => {
      checkHosts(access, allowed)
      return source.current(signal)
    },
  }
}
