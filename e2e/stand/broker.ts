import { createHash, randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { broker as brokerOf, type Mint } from '../broker/broker.mjs'

export type Terms = Parameters<Mint>[0]

export interface Broker {
  readonly origin: string
  /** How many links it has made. */
  readonly made: number
  /** A new device that may send to a container with these rights: what a person is given for it. */
  admit(container: string, rights: string): { readonly access: string; readonly token: string; revoke(): void }
  stop(): Promise<void>
}

/** The reference broker on this computer; the links are made by the stand's own store, with the account's key. */
export async function startBroker({ mint, origins }: { mint: Mint; origins: readonly string[] }): Promise<Broker> {
  const devices = new Map<string, { container: string; rights: string }>()
  let made = 0
  const counted: Mint = (terms) => {
    made += 1
    return mint(terms)
  }
  const server = brokerOf({ mint: counted, devices, origins })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    get made() {
      return made
    },
    admit: (container, rights) => {
      const token = randomBytes(24).toString('base64url')
      const digest = createHash('sha256').update(token).digest('hex')
      devices.set(digest, { container, rights })
      return { access: `sealift-broker:${origin}/link#${token}`, token, revoke: () => void devices.delete(digest) }
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
