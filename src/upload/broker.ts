/** Asks a broker for a link. The contract stands in docs/access.md. */
import { collect } from '../bytes/streams.ts'
import { fromUtf8 } from '../bytes/text.ts'
import { Failure, type FailureDetail } from '../errors.ts'
import { parseAccessLink, type AccessLink } from './access-link.ts'
import type { Broker } from './access.ts'
import { retryAfterMs } from './retry-after.ts'
import type { Mint } from './link-source.ts'

const MOST_BYTES = 16 * 1024

const unreachable = (detail: FailureDetail = {}): Failure => new Failure('upload/broker-unreachable', { detail })

/** Neither the error nor the address is kept as a cause: one may carry the other. */
const posted = async ({ url, token }: Broker, signal: AbortSignal): Promise<Response> => {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      credentials: 'omit',
      // The token is for this broker, and for nobody that it may point to.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    })
  } catch {
    throw unreachable()
  }
}

const refusalOf = (response: Response, serverMs: number | undefined, nowMs: number): Failure => {
  const { status } = response
  if (status === 401 || status === 403) return new Failure('upload/broker-refused', { detail: { status } })
  const waitMs = retryAfterMs(response.headers.get('retry-after') ?? undefined, serverMs ?? nowMs)
  return unreachable({ status, ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }) })
}

/** A page that asks for a log-in to the network answers 200 to everything: what is no link counts as no answer. */
const linkIn = async (response: Response): Promise<AccessLink> => {
  try {
    const bytes = response.body === null ? new Uint8Array(0) : await collect(response.body, MOST_BYTES)
    const answer: unknown = JSON.parse(fromUtf8(bytes))
    if (typeof answer === 'object' && answer !== null && 'link' in answer && typeof answer.link === 'string')
      return parseAccessLink(answer.link)
  } catch {
    // What it was may be a link: it is told to nobody.
  }
  throw unreachable({ why: 'not-a-link' })
}

/** A link with a stored access policy does not say when it ends. */
const UNKNOWN_LIFE_MS = 10 * 60_000

const dateOf = (response: Response): number | undefined => {
  const dateMs = Date.parse(response.headers.get('date') ?? '')
  return Number.isNaN(dateMs) ? undefined : dateMs
}

export interface BrokerOptions {
  /** Throws where data may not go to this host. */
  readonly checkHost?: (host: string) => void
  readonly nowMs?: () => number
}

/**
 * Links from a broker. How long one lives is read from its `se` and the `Date` of the answer (RFC 9110 section 6.6.1), both
 * of the other side's clock: this device's may be hours off.
 */
export const brokerMint =
  (broker: Broker, { checkHost = () => undefined, nowMs = Date.now }: BrokerOptions = {}): Mint =>
  async (signal) => {
    const response = await posted(broker, signal)
    const serverMs = dateOf(response)
    if (!response.ok) throw refusalOf(response, serverMs, nowMs())
    const link = await linkIn(response)
    checkHost(link.host)
    const lifeMs = link.expiresMs === undefined ? UNKNOWN_LIFE_MS : link.expiresMs - (serverMs ?? nowMs())
    return { link, lifeMs }
  }
