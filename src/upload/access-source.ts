import { ANY_HOST, checkContainerHost, checkHosts, type Access, type AllowedHosts } from './access.ts'
import { brokerMint } from './broker.ts'
import { fixedLink, renewingLink, type LinkSource } from './link-source.ts'

export interface SourceOptions {
  readonly allowed?: AllowedHosts
  readonly nowMs?: () => number
}

const sourceOf = (access: Access, allowed: AllowedHosts, nowMs: () => number): LinkSource => {
  switch (access.kind) {
    case 'link':
      return fixedLink(access.link)
    case 'broker': {
      const checkHost = (host: string) => checkContainerHost(host, allowed)
      return renewingLink(brokerMint(access.broker, { checkHost, nowMs }), nowMs)
    }
    default:
      return access satisfies never
  }
}

/** Where the links of an access come from. A host that is not allowed gives none, with `project/other-host`. */
export const linkSource = (
  access: Access,
  { allowed = ANY_HOST, nowMs = Date.now }: SourceOptions = {},
): LinkSource => {
  const source = sourceOf(access, allowed, nowMs)
  return {
    ...source,
    current: async (signal) => {
      checkHosts(access, allowed)
      return source.current(signal)
    },
  }
}
