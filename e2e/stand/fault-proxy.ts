import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What happens to one request. `undefined` lets it pass. */
export type Fault =
  /**
   * Answered here, the store never sees it. Without `cors` the answer is one that a page may not look at, as a gateway on
   * the way gives it.
   */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly cors?: boolean
    }
  /** The connection is reset before the store sees anything. */
  | { readonly kind: 'reset' }
  /** The connection is reset when so much of the body has arrived. */
  | { readonly kind: 'reset-after'; readonly bytes: number }
  /** The store does it, and the answer never arrives. */
  | { readonly kind: 'lose-answer' }
  /** The store does it, and the connection is reset when so many bytes of the answer, its head included, have left. */
  | { readonly kind: 'truncate-answer'; readonly bytes: number }
  /** Nothing of the body is taken, and nothing is answered. */
  | { readonly kind: 'blackhole' }
  /** Taken whole and never answered. */
  | { readonly kind: 'hang' }
  /** Kept back until then, and then passed. */
  | { readonly kind: 'wait'; readonly until: Promise<unknown> }
  /** The body changes on its way. */
  | { readonly kind: 'flip-byte' }

export interface Seen {
  readonly method: string
  /** Path and query; the signature is cut out. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** As announced: what is broken may end before. */
  readonly sizeBytes: number
  readonly atMs: number
  /** What the store answered; undefined until it has, and for what never reached it. */
  readonly status?: number
}

export interface FaultProxy {
  readonly origin: string
  /** Every request so far, in order. */
  readonly seen: readonly Seen[]
  /** Asked for every request, with its number from 0 since it was set. */
  breakWith(choose: (seen: Seen, number: number) => Fault | undefined): void
  /** Told of every body that came whole. They are many, so they are not kept. */
  onBody(listener: (body: Buffer) => void): void
  /** The clock of the store, as its answers tell it, from now on. */
  skewClock(offsetMs: number): void
  /** Nobody listens any more, and who is connected is cut off. */
  down(): Promise<void>
  /** Listens again where it did. */
  up(): Promise<void>
  /** The same link through this proxy. */
  through(link: string): string
  stop(): Promise<void>
}

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** Resolves when so much has arrived, or when no more comes. Nothing more is taken then. */
const takeOnly = (incoming: IncomingMessage, bytes: number): Promise<void> =>
  new Promise((resolve) => {
    let left = bytes
    const stop = () => {
      incoming.pause()
      resolve()
    }
    if (left <= 0) stop()
    else incoming.on('data', (part: Buffer) => (left -= part.length) <= 0 && stop()).once('close', stop)
  })

const seenAs = (incoming: IncomingMessage): Seen & { status?: number } => ({
  method: incoming.method ?? '',
  url: (incoming.url ?? '').replace(/([?&]sig=)[^&]*/, '$1cut'),
  headers: incoming.headers,
  sizeBytes: Number(incoming.headers['content-length'] ?? 0),
  atMs: performance.now(),
})

const pass = (target: URL, incoming: IncomingMessage, body: Buffer): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { method, url, headers } = incoming
    forward({ host: target.hostname, port: target.port, method, path: url, headers, agent: false }, resolve)
      .on('error', reject)
      .end(body)
  })

const flipped = (body: Buffer): Buffer => {
  const copy = Buffer.from(body)
  copy.writeUInt8(copy.readUInt8(0) ^ 1, 0)
  return copy
}

/** What a browser must be told before a page may read an answer and its reasons. */
const READABLE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-ms-*,ETag,Date,Retry-After,Last-Modified',
}

const dateAt = (offsetMs: number): string => new Date(Date.now() + offsetMs).toUTCString()

/** RFC 9112 section 2.1: the answer as it goes over the line, and only the beginning of it. */
const beginning = async (answered: IncomingMessage, bytes: number): Promise<Buffer> => {
  const { rawHeaders } = answered
  const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1] ?? ''}`] : []))
  const head = [`HTTP/1.1 ${answered.statusCode ?? 502} ${answered.statusMessage ?? ''}`, ...lines, '', ''].join('\r\n')
  return Buffer.concat([Buffer.from(head, 'latin1'), await bodyOf(answered)]).subarray(0, bytes)
}

const cutAfter = (socket: Socket, part: Buffer): void => void socket.write(part, () => socket.resetAndDestroy())

/**
 * Azurite says of a blob that is there already, to a link that may only create, what the service says of a right that is
 * missing. It is said as the service says it: https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes
 */
const asService = ({ method, url }: Seen, { headers, statusCode }: IncomingMessage): Record<string, string> => {
  const query = new URL(url, 'http://store').searchParams
  const creates = method === 'PUT' && !query.has('comp') && query.get('sp') === 'c'
  const isMisnamed = statusCode === 403 && headers['x-ms-error-code'] === 'AuthorizationPermissionMismatch'
  return creates && isMisnamed ? { 'x-ms-error-code': 'UnauthorizedBlobOverwrite' } : {}
}

/** Passes what is to be passed, and hands the answer on as the fault says. */
const through = async (
  { target, skewMs }: { readonly target: URL; readonly skewMs: number },
  { incoming, outgoing, now, body }: Arrived,
  fault: Fault | undefined,
): Promise<void> => {
  if (fault?.kind === 'wait') await fault.until
  const answered = await pass(target, incoming, fault?.kind === 'flip-byte' ? flipped(body) : body)
  if (fault?.kind === 'lose-answer') {
    answered.resume()
    incoming.socket.resetAndDestroy()
    return
  }
  if (fault?.kind === 'truncate-answer') {
    cutAfter(incoming.socket, await beginning(answered, fault.bytes))
    return
  }
  if (answered.statusCode !== undefined) now.status = answered.statusCode
  outgoing.writeHead(answered.statusCode ?? 502, {
    ...answered.headers,
    ...asService(now, answered),
    ...(skewMs === 0 ? {} : { date: dateAt(skewMs) }),
  })
  answered.pipe(outgoing)
}

interface Arrived {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly now: Seen & { status?: number }
  readonly body: Buffer
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Stands between a client and a store, and breaks what it is told to break. The SAS does not sign the host. */
export async function startFaultProxy(targetOrigin: string): Promise<FaultProxy> {
  const target = new URL(targetOrigin)
  const seen: Seen[] = []
  let choose: (seen: Seen, number: number) => Fault | undefined = () => undefined
  let hear: (body: Buffer) => void = () => undefined
  let number = 0
  let skewMs = 0

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const now = seenAs(incoming)
    seen.push(now)
    const fault = choose(now, number++)
    if (fault?.kind === 'blackhole') return
    if (fault?.kind === 'reset-after') {
      await takeOnly(incoming, fault.bytes)
      incoming.socket.resetAndDestroy()
      return
    }
    const body = await bodyOf(incoming)
    hear(body)
    if (fault?.kind === 'reset') incoming.socket.resetAndDestroy()
    else if (fault?.kind === 'answer') {
      const date = skewMs === 0 ? {} : { date: dateAt(skewMs) }
      outgoing.writeHead(fault.status, { ...date, ...(fault.cors === true ? READABLE : {}), ...fault.headers }).end()
    } else if (fault?.kind !== 'hang') await through({ target, skewMs }, { incoming, outgoing, now, body }, fault)
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  await listening(server, 0)
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    seen,
    breakWith: (next) => {
      choose = next
      number = 0
    },
    onBody: (listener) => {
      hear = listener
    },
    skewClock: (offsetMs) => {
      skewMs = offsetMs
    },
    through: (link) => link.replace(target.origin, origin),
    down: () => closed(server),
    up: () => listening(server, port),
    stop: () => closed(server),
  }
}
