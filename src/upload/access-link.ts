import { Failure } from '../errors.ts'

/**
 * A container's shared access signature. Who has it can do what it says: it is never logged, never stored outside the
 * vault, and never part of a failure.
 */
export interface AccessLink {
  /** The whole secret. */
  readonly url: string
  readonly host: string
  readonly container: string
  readonly rights: Rights
  /** Absent when a stored access policy decides. */
  readonly expiresMs?: number
  /** The link does not say what it allows: `rights` is what will be tried. */
  readonly rightsAssumed?: true
  /** A person's token, sent with each request in place of a signature in the URL. As secret as that. */
  readonly bearer?: string
}

export interface Rights {
  readonly read: boolean
  readonly list: boolean
  readonly create: boolean
  readonly write: boolean
  readonly delete: boolean
  /** Earlier versions of a blob too, for good. */
  readonly deleteVersion: boolean
}

/** Without the signature. */
export const containerUrl = ({ url }: Pick<AccessLink, 'url'>): string => {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

const invalid = (why: string): Failure => new Failure('upload/link-invalid', { detail: { why } })

export const parsedUrl = (text: string): URL => {
  try {
    return new URL(text.trim())
  } catch {
    // The cause would carry the text, and the text is the secret.
    throw invalid('not-a-url')
  }
}

/** In clear only to this computer itself. */
export const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname))

/** A stored access policy (`si`) keeps its rights in the service: what it allows is found by trying. */
const rightsOf = (query: URLSearchParams): Rights => {
  const letters = query.get('sp')
  if (letters === null && !query.has('si')) throw invalid('no-rights')
  const may = (letter: string) => letters?.includes(letter) ?? true
  return {
    read: may('r'),
    list: may('l'),
    create: may('c'),
    write: may('w'),
    delete: may('d'),
    deleteVersion: may('x'),
  }
}

const expiryOf = (query: URLSearchParams): { expiresMs?: number } => {
  const text = query.get('se')
  if (text === null && query.has('si')) return {}
  const expiresMs = Date.parse(text ?? '')
  if (Number.isNaN(expiresMs)) throw invalid('no-expiry')
  return { expiresMs }
}

/** An emulator names the account in the path, the service in the host. */
const containerOf = (url: URL): string => {
  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const expected = LOCAL.has(url.hostname) || /^[\d.]+$/.test(url.hostname) ? 2 : 1
  const container = segments[expected - 1]
  if (container === undefined || segments.length !== expected) throw invalid('not-a-container')
  return container
}

/** The URL of a container without a signature: a person's token opens it, and the person's role says what for. */
export const parseContainerUrl = (text: string): AccessLink => {
  const url = parsedUrl(text)
  if (!isSecure(url)) throw invalid('not-https')
  if (url.username !== '' || url.search !== '' || url.hash !== '') throw invalid('not-a-container')
  const rights = { read: true, list: true, create: true, write: true, delete: true, deleteVersion: true }
  return { url: url.href, host: url.host, container: containerOf(url), rights, rightsAssumed: true }
}

/** What a person pasted, understood; refused with `upload/link-invalid` when it is not a link to a whole container. */
export const parseAccessLink = (text: string): AccessLink => {
  const url = parsedUrl(text)
  if (!isSecure(url)) throw invalid('not-https')
  if (url.username !== '' || url.hash !== '') throw invalid('not-a-container')
  const query = url.searchParams
  if (!query.has('sig')) throw invalid('no-signature')
  if (query.has('sr') && query.get('sr') !== 'c') throw invalid('not-a-container')
  const container = containerOf(url)
  const assumed = query.has('sp') ? {} : { rightsAssumed: true as const }
  return { url: url.href, host: url.host, container, rights: rightsOf(query), ...expiryOf(query), ...assumed }
}

export const hasExpired = (link: AccessLink, nowMs: number): boolean =>
  link.expiresMs !== undefined && link.expiresMs <= nowMs
