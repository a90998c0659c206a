import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to one request. `undefined` lets it pass. */
export type Fault =
  /** Answered here, the store never sees it. */
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** The connection is reset before the store sees anything. */
  | { readonly kind: 'reset' }
  /** The store does it, and the answer never arrives. */
  | { readonly kind: 'lose-answer' }
  /** Taken and never answered. */
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
  readonly sizeBytes: number
  /** What the store answered; undefined until it has, and for what never reached it. */
  readonly status?: number
}

export interface FaultProxy {
  readonly origin: string
  /** Every request so far, in order. */
  readonly seen: readonly Seen[]
  /** Asked for every request, with its number from 0 since it was set. */
  breakWith(choose: (seen: Seen, number: number) => Fault | undefined): void
  /** Told of every body. They are many, so they are not kept. */
  onBody(listener: (body: Buffer) => void): void
  /** The same link through this proxy. */
  through(link: string): string
  stop(): Promise<void>
}

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const seenAs = (incoming: IncomingMessage, body: Buffer): Seen => ({
  method: incoming.method ?? '',
  url: (incoming.url ?? '').replace(/([?&]sig=)[^&]*/, '$1cut'),
  headers: incoming.headers,
  sizeBytes: body.length,
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

/** Stands between a client and a store, and breaks what it is told to break. The SAS does not sign the host. */
export async function startFaultProxy(targetOrigin: string): Promise<FaultProxy> {
  const target = new URL(targetOrigin)
  const seen: Seen[] = []
  let choose: (seen: Seen, number: number) => Fault | undefined = () => undefined
  let hear: (body: Buffer) => void = () => undefined
  let number = 0

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming)
    const now: Seen & { status?: number } = seenAs(incoming, body)
    seen.push(now)
    hear(body)
    const fault = choose(now, number++)
    if (fault?.kind === 'reset') incoming.socket.resetAndDestroy()
    else if (fault?.kind === 'answer') outgoing.writeHead(fault.status, fault.headers).end()
    else if (fault?.kind !== 'hang') {
      if (fault?.kind === 'wait') await fault.until
      const answered = await pass(target, incoming, fault?.kind === 'flip-byte' ? flipped(body) : body)
      if (fault?.kind === 'lose-answer') {
        answered.resume()
        incoming.socket.resetAndDestroy()
        return
      }
      if (answered.statusCode !== undefined) now.status = answered.statusCode
      outgoing.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(outgoing)
    }
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
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
    through: (link) => link.replace(target.origin, origin),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
