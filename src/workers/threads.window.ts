/** Starts the threads and connects them to each other. Each call site says which file the bundler makes a worker of. */
import { Failure } from '../errors.ts'
import type { EngineApi } from './engine-api.ts'
import type { InstanceApi } from './instance-api.ts'
import { pool, type Pool } from './pool.ts'
import type { RestoreApi } from './restore-api.ts'
import type { SelftestApi } from './selftest-api.ts'
import { transfer, wrap, type Remote } from './thread.ts'
import type { VaultApi } from './vault-api.ts'

export interface Thread<T> {
  readonly api: Remote<T>
  /** Ends the thread at once; what it had in memory is gone. */
  end(): void
  /** Rejects when its script cannot be had or does not run: then nothing that is asked of it is ever answered. */
  readonly broken: Promise<never>
}

const thread = <T>(worker: Worker): Thread<T> => {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Failure('internal/unexpected')), { once: true })
  })
  broken.catch(() => undefined)
  return { api: wrap<T>(worker), end: () => worker.terminate(), broken }
}

export const vaultThread = (): Thread<VaultApi> =>
  thread(new Worker(new URL('./vault.worker.ts', import.meta.url), { type: 'module' }))

const engineThread = (): Thread<EngineApi> =>
  thread(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' }))

/** The engine of the tab that leads. One that cannot be that is ended. */
export async function leadingEngine(): Promise<Thread<EngineApi>> {
  const engine = engineThread()
  try {
    await Promise.race([engine.api.start(), engine.broken])
    return engine
  } catch (thrown) {
    engine.end()
    throw thrown
  }
}

export const restoreThread = (): Thread<RestoreApi> =>
  thread(new Worker(new URL('./restore.worker.ts', import.meta.url), { type: 'module' }))

const instanceThread = (): Thread<InstanceApi & SelftestApi> =>
  thread(new Worker(new URL('./instance.worker.ts', import.meta.url), { type: 'module' }))

export const selftestThread = (): Thread<SelftestApi> => instanceThread()

/** One core is left to the screen. */
const instanceCount = (): number => Math.max(1, navigator.hardwareConcurrency - 1)

export interface InstanceThreads extends Pool<Remote<InstanceApi>> {
  readonly members: readonly Remote<InstanceApi>[]
  end(): void
}

/** The workers that look into files, each with a port to the vault and one to the engine. */
export async function instanceThreads(vault: Remote<VaultApi>, engine: Remote<EngineApi>): Promise<InstanceThreads> {
  const threads = Array.from({ length: instanceCount() }, instanceThread)
  await Promise.all(
    threads.map(async ({ api }) => {
      const toVault = new MessageChannel()
      const toEngine = new MessageChannel()
      await vault.connectInstance(transfer(toVault.port1, [toVault.port1]))
      await engine.connectInstance(transfer(toEngine.port1, [toEngine.port1]))
      await api.connect(transfer(toVault.port2, [toVault.port2]), transfer(toEngine.port2, [toEngine.port2]))
    }),
  )
  const end = () => {
    for (const one of threads) one.end()
  }
  const members = threads.map(({ api }) => api)
  return { ...pool(members), members, end }
}

/** After an unlock, and whenever what the vault holds has changed. */
export async function unlockEngine(vault: Remote<VaultApi>, engine: Remote<EngineApi>): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  await vault.connectEngine(transfer(port1, [port1]))
  await engine.unlock(transfer(port2, [port2]))
}
