import type { Server } from 'node:http'

interface Device {
  readonly container: string
  /** Letters of a container SAS. */
  readonly rights: string
}

export type Mint = (terms: Device & { readonly lifeMs: number }) => Promise<string>

interface TokenCredential {
  getToken(): Promise<{ readonly token: string; readonly expiresOnTimestamp: number }>
}

export declare const managedIdentity: (endpoint?: string) => TokenCredential
export declare const userDelegation: (serviceUrl: string, credential: TokenCredential) => Mint
export declare const broker: (options: {
  readonly mint: Mint
  readonly devices: ReadonlyMap<string, Device>
  readonly origins: readonly string[]
  readonly lifeMs?: number
}) => Server
