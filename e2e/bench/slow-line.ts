import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface SlowLine {
  readonly origin: string
  stop(): Promise<void>
}

export interface LineFacts {
  readonly roundTripMs: number
  /** On the way out, for all connections together. */
  readonly bytesPerSecond: number
}

const PIECE_BYTES = 16 * 1024

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)))

/** Every byte is as long under way as the line is, and no more pass than the line takes. */
export async function startSlowLine(target: URL, { roundTripMs, bytesPerSecond }: LineFacts): Promise<SlowLine> {
  let freeAtMs = 0
  /** When the last byte of so many has passed. Who comes meanwhile waits behind. */
  const passes = (sizeBytes: number): number => {
    freeAtMs = Math.max(freeAtMs, performance.now()) + (1000 * sizeBytes) / bytesPerSecond
    return freeAtMs
  }
  const carry = async (from: Socket, to: Socket, isOut: boolean): Promise<void> => {
    let arrivals = Promise.resolve()
    for await (const chunk of from as AsyncIterable<Buffer>)
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        const piece = chunk.subarray(at, at + PIECE_BYTES)
        const passedMs = isOut ? passes(piece.length) : performance.now()
        // What the line has not taken yet is not taken from who sends.
        if (isOut) await after(passedMs - performance.now())
        const arrivesMs = passedMs + roundTripMs / 2
        arrivals = arrivals.then(async () => {
          await after(arrivesMs - performance.now())
          to.write(piece)
        })
      }
    await arrivals
    to.end()
  }
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const store = connect(Number(target.port), target.hostname)
    sockets.add(client)
    sockets.add(store)
    client.setNoDelay(true)
    store.setNoDelay(true)
    const end = () => {
      client.destroy()
      store.destroy()
    }
    client.on('error', end)
    store.on('error', end)
    carry(client, store, true).catch(end)
    carry(store, client, false).catch(end)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
