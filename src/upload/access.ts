import { Failure } from '../errors.ts'
import { isSecure, parseAccessLink, parseContainerUrl, parsedUrl, type AccessLink } from './access-link.ts'

/** A way into a container, as a person is given it: one text, by paste, from a file or a QR code. See docs/access.md. */
export type Access =
  /** The URL of a container with a shared access signature. */
  | { readonly kind: 'link'; readonly link: AccessLink }
  /** `sealift-broker:https://HOST/PATH#TOKEN`: who makes short-lived links for who has the token. */
  | { readonly kind: 'broker'; readonly broker: Broker }
  /** `sealift-entra:https://HOST/CONTAINER`: people sign in. It is no secret. */
  | { readonly kind: 'entra'; readonly container: AccessLink }

export interface Broker {
  readonly url: string
  readonly host: string
  /** RFC 6750. As secret as a link. */
  readonly token: string
}

const BROKER = 'sealift-broker:'
const ENTRA = 'sealift-entra:'
/** RFC 6750 section 2.1. */
const TOKEN = /^[\w.~+/-]+=*$/

const invalid = (why: string): Failure => new Failure('upload/link-invalid', { detail: { why } })

const brokerOf = (text: string): Broker => {
  const url = parsedUrl(text)
  if (!isSecure(url)) throw invalid('not-https')
  if (url.username !== '' || url.search !== '') throw invalid('not-a-broker')
  const token = url.hash.slice(1)
  if (!TOKEN.test(token)) throw invalid('no-token')
  return { url: `${url.origin}${url.pathname}`, host: url.host, token }
}

/** Refused with `upload/link-invalid` when it is no way into a container. The text is never part of the failure. */
export const parseAccess = (text: string): Access => {
  const trimmed = text.trim()
  if (trimmed.startsWith(BROKER)) return { kind: 'broker', broker: brokerOf(trimmed.slice(BROKER.length)) }
  if (trimmed.startsWith(ENTRA)) return { kind: 'entra', container: parseContainerUrl(trimmed.slice(ENTRA.length)) }
  return { kind: 'link', link: parseAccessLink(trimmed) }
}

/** As it is kept in the vault. */
export const accessText = (access: Access): string => {
  switch (access.kind) {
    case 'link':
      return access.link.url
    case 'broker':
      return `${BROKER}${access.broker.url}#${access.broker.token}`
    case 'entra':
      return `${ENTRA}${access.container.url}`
    default:
      return access satisfies never
  }
}

/** Whom the device speaks to as soon as it has this access. */
export const urlsOf = (access: Access): readonly string[] => {
  if (access.kind === 'broker') return [access.broker.url]
  return [access.kind === 'link' ? access.link.url : access.container.url]
}

/** Which hosts a project lets its data and its tokens go to. An empty list of both leaves it to the deployment. */
export interface AllowedHosts {
  readonly containerHosts: readonly string[]
  readonly brokerHosts: readonly string[]
}

export const ANY_HOST: AllowedHosts = { containerHosts: [], brokerHosts: [] }

const refuseOther = (host: string, hosts: readonly string[]): void => {
  if (!hosts.includes(host)) throw new Failure('project/other-host')
}

/** Of a link: its container's host must be named where any is. */
export const checkContainerHost = (host: string, { containerHosts }: AllowedHosts): void => {
  if (containerHosts.length > 0) refuseOther(host, containerHosts)
}

/** A project that names hosts names its brokers too: who is not named gets no token. */
export const checkHosts = (access: Access, allowed: AllowedHosts): void => {
  if (access.kind === 'link') checkContainerHost(access.link.host, allowed)
  else if (access.kind === 'entra') checkContainerHost(access.container.host, allowed)
  else if (allowed.containerHosts.length + allowed.brokerHosts.length > 0)
    refuseOther(access.broker.host, allowed.brokerHosts)
}
