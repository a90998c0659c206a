/**
 * What a Content Security Policy lets its page connect to (CSP Level 3, 6.1.2 and 6.7.2). A browser only says that the
 * network failed when it does not; whoever reads the policy can say why, and beforehand.
 */
const SCHEMES_FOR: Readonly<Record<string, readonly string[]>> = { 'http:': ['http:', 'https:'], 'https:': ['https:'] }

interface Page {
  readonly origin: string
  readonly protocol: string
}

const portOf = ({ port, protocol }: URL): string => (port === '' ? (protocol === 'https:' ? '443' : '80') : port)

const HOST_SOURCE = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+|\[[^\]]+\])(?::(\d+|\*))?(?:\/.*)?$/i

const matchesHost = (source: string, target: URL, page: Page): boolean => {
  const [, scheme, host = '', port] = HOST_SOURCE.exec(source) ?? []
  const schemes = SCHEMES_FOR[scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`] ?? []
  if (host === '' || !schemes.includes(target.protocol)) return false
  const name = host.toLowerCase()
  const hostFits = name.startsWith('*') ? target.hostname.endsWith(name.slice(1)) : target.hostname === name
  if (!hostFits) return false
  if (port === undefined) return target.port === ''
  return port === '*' || port === portOf(target)
}

const matches = (source: string, target: URL, page: Page): boolean => {
  if (source === "'self'") return target.origin === page.origin
  if (source.startsWith("'")) return false
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return (SCHEMES_FOR[source.toLowerCase()] ?? []).includes(target.protocol)
  return matchesHost(source, target, page)
}

/** Every policy of the header must let it pass; one without `connect-src` and `default-src` says nothing of connections. */
export const allowsConnect = (header: string | null, page: Page, url: string): boolean => {
  const target = new URL(url)
  return (header ?? '').split(',').every((policy) => {
    const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/))
    const named = (name: string) => directives.find(([first = '']) => first.toLowerCase() === name)
    const sources = (named('connect-src') ?? named('default-src'))?.slice(1)
    return sources?.some((source) => matches(source, target, page)) ?? true
  })
}
