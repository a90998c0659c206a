import { memoryVaultStore } from '../crypto/vault-store.ts'
import { memoryDisk, memoryOutbox, type MemoryDisk } from '../storage/memory.ts'
import type { memoryStore } from '../upload/memory.ts'
import { engineApi } from './engine-api.ts'
import { instanceApi } from './instance-api.ts'
import { expose, wrap, type Remote } from './thread.ts'
import { vaultApi } from './vault-api.ts'

export const PASSPHRASE = 'correct horse battery staple'
export const LINK = 'http://127.0.0.1:10000/demo/box?sp=rcwl&se=2099-01-01T00:00:00Z&sig=x'

type Bytes = Uint8Array<ArrayBuffer>

const ports: MessagePort[] = []
const channel = () => {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  return { port1, port2 }
}
/** Comlink closes the port of a proxy that nobody holds, and what was asked of it is never answered. */
const held: unknown[] = []
const across = <T>(api: T): Remote<T> => {
  const { port1, port2 } = channel()
  expose(api, port1)
  const remote = wrap<T>(port2)
  held.push(remote)
  return remote
}

export const closePorts = (): void => {
  for (const port of ports.splice(0)) port.close()
  held.length = 0
}

/** What a device's disk holds outlives a session. */
export interface Device {
  readonly vault: ReturnType<typeof memoryVaultStore>
  readonly disk: MemoryDisk
  readonly project: Bytes
  readonly secret: Bytes
}

export const device = (files: Pick<Device, 'project' | 'secret'>): Device => ({
  vault: memoryVaultStore(),
  disk: memoryDisk(),
  ...files,
})

/** An instance worker as the pool starts one. */
export const instanceOf = (vault: ReturnType<typeof vaultApi>, engine: ReturnType<typeof engineApi>) => {
  const instance = instanceApi()
  const [forVault, forEngine] = [channel(), channel()]
  vault.connectInstance(forVault.port1)
  engine.connectInstance(forEngine.port1)
  instance.connect(forVault.port2, forEngine.port2)
  return across(instance)
}

interface Threads {
  readonly vault: ReturnType<typeof vaultApi>
  readonly engine: ReturnType<typeof engineApi>
}

/** As after an unlock. */
export async function unlockEngine({ vault, engine }: Threads): Promise<void> {
  const { port1, port2 } = channel()
  vault.connectEngine(port1)
  await engine.unlock(port2)
}

/** The threads of an open house, in one. */
export async function session(
  { vault: records, disk, project, secret }: Device,
  store: ReturnType<typeof memoryStore> | undefined,
  options: Parameters<typeof engineApi>[2] = {},
) {
  const vault = vaultApi(records, 'localhost')
  if (await vault.exists()) await vault.unlock(PASSPHRASE)
  else await vault.create(PASSPHRASE)
  await vault.takeProject(project)
  await vault.takeSecret(secret)
  if (store !== undefined) await vault.takeLink(LINK)
  const engine = engineApi(memoryOutbox(disk), () => store ?? nowhere(), options)
  await engine.start()
  await unlockEngine({ vault, engine })
  return { vault, engine, instance: instanceOf(vault, engine) }
}

const nowhere = (): never => {
  throw new Error('there is no store')
}

export type Session = Awaited<ReturnType<typeof session>>
