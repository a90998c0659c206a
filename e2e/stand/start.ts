import { existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { startAzurite } from './azurite.ts'
import { writeDemo } from './demo.ts'
import { serve } from './server.ts'

const APP_PORT = 4180
const AZURITE_PORT = 10_000
const CONTAINER = 'demo'
const LINK_LIVES_MS = 12 * 3_600_000
const DIST = resolve('dist/app')

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })

async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 50; port += 1) if (await isFree(port)) return port
  return 0
}

/** Two that run at once share no folder. */
function folderFor(name: string, port: number): string {
  const folder = resolve('.data', port === AZURITE_PORT ? name : `${name}-${port}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** The same computer under both its names: a browser takes them for two origins. */
const originsOf = (url: string): readonly string[] => {
  const { origin } = new URL(url)
  return [origin, origin.replace('127.0.0.1', 'localhost')]
}

/** Ctrl-C, a closed terminal and a crash end all that was started. */
function endWith(started: readonly (() => Promise<void>)[]): void {
  let ending = false
  const end = (code: number) => {
    if (ending) return
    ending = true
    void Promise.allSettled(started.map((stop) => stop())).finally(() => process.exit(code))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
  process.on('uncaughtException', (error) => {
    console.error(error)
    end(1)
  })
}

/** Everything needed to try Sealift on this computer, until Ctrl-C: the app, a blob store, and a demo project. */
export async function start(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no built app in dist/app.')
  const started: (() => Promise<void>)[] = []
  endWith(started)

  const port = await freePort(AZURITE_PORT)
  const demo = folderFor('demo', port)
  const connectHosts: string[] = []
  const served = await serve({ dist: DIST, connectHosts, demo, port: APP_PORT })
  started.push(() => served.close())
  const azurite = await startAzurite({ folder: folderFor('azurite', port), port, origins: originsOf(served.url) })
  started.push(() => azurite.stop())
  connectHosts.push(azurite.origin)
  await azurite.createContainer(CONTAINER)
  const link = azurite.accessLink({ container: CONTAINER, rights: 'rcwl', expiresInMs: LINK_LIVES_MS })
  await writeDemo(demo, link)

  console.log(`\nSealift is at ${served.url}`)
  console.log(
    'Try it: take the demo project, then the sample study, look at the list and send it. Ctrl-C ends everything.',
  )
}
