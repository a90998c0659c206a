import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ContainerClient } from '@azure/storage-blob'
import { test as base, expect, type BrowserContext } from 'playwright/test'
import { startAzurite, type Azurite } from './azurite.ts'
import { writeDemo } from './demo.ts'
import { startBroker, type Broker, type Terms } from './broker.ts'
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts'
import { serve } from './server.ts'

/** What the stories of one worker share: starting it takes seconds. */
interface House {
  readonly url: string
  readonly dist: string
  readonly server: Server
  readonly azurite: Azurite
  readonly proxy: FaultProxy
  readonly broker: Broker
  readonly demo: string
}

/** The one that serves the app: it may go down, and come back where it was. */
interface Server {
  stop(): Promise<void>
  start(): Promise<void>
}

export interface Stand {
  /** Where the built app is served, with the headers of a deployment. */
  readonly url: string
  /** What is served: a copy of the build, shared by the stories that follow. */
  readonly dist: string
  readonly server: Server
  readonly azurite: Azurite
  /** Stands between the app and the store. */
  readonly proxy: FaultProxy
  /** Gives links to who has a token; what it gives leads through the proxy. */
  readonly broker: Broker
  /** Folder of the demo project: project.json, secret.json, recipient-private.pem, access-link.txt. */
  readonly demo: string
  /** A new one for each story; the demo project's access link leads to it, through the proxy. */
  readonly container: ContainerClient
  /** An access link to it, through the proxy. */
  link(rights: string): string
}

async function withHouse(use: (house: House) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealift-house-'))
  const [dist, demo] = [join(folder, 'app'), join(folder, 'demo')]
  // A copy: whoever builds in the meantime does not change the app under a story.
  cpSync(resolve('dist/app'), dist, { recursive: true })
  mkdirSync(demo)
  const connectHosts: string[] = []
  const site = { dist, connectHosts, demo }
  let served = await serve(site)
  const { url } = served
  const server: Server = {
    stop: () => served.close(),
    start: async () => {
      served = await serve({ ...site, port: Number(new URL(url).port) })
    },
  }
  const azurite = await startAzurite({ origins: [new URL(url).origin] })
  const proxy = await startFaultProxy(azurite.origin)
  const mint = ({ container, rights, lifeMs }: Terms) =>
    Promise.resolve(proxy.through(azurite.accessLink({ container, rights, expiresInMs: lifeMs })))
  const broker = await startBroker({ mint, origins: [new URL(url).origin] })
  try {
    connectHosts.push(proxy.origin, broker.origin)
    await use({ url, dist, server, azurite, proxy, broker, demo })
  } finally {
    await served.close()
    await broker.stop()
    await proxy.stop()
    await azurite.stop()
    rmSync(folder, { recursive: true })
  }
}

let containers = 0

async function withStand(house: House, use: (stand: Stand) => Promise<void>): Promise<void> {
  const { azurite, proxy, demo } = house
  const name = `story-${(containers += 1)}`
  const container = await azurite.createContainer(name)
  const link = (rights: string) => proxy.through(azurite.accessLink({ container: name, rights }))
  await writeDemo(demo, link('rcwl'))
  await use({ ...house, container, link })
  proxy.breakWith(() => undefined)
  proxy.onBody(() => undefined)
}

/**
 * What the browser complains of in any page of a context and in its workers: errors on the console, violations of the
 * policy (they are there too, and are asked for by their event as well), and uncaught errors.
 */
export async function complaintsOf(context: BrowserContext): Promise<readonly string[]> {
  const heard: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text())
  })
  context.on('weberror', (error) => heard.push(String(error.error())))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`violation of ${effectiveDirective}: ${blockedURI}`)
    })
  })
  return heard
}

interface StoryTools {
  readonly stand: Stand
  /** A folder of the story's own. */
  readonly scratch: string
  readonly allowed: RegExp
  readonly quiet: undefined
}

/**
 * A story in a real browser, against a real Azurite. It fails when a page complains of anything; a story that provokes
 * complaints says which with `allowed`.
 */
export const test = base.extend<StoryTools, { house: House }>({
  house: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      await withHouse(use)
    },
    { scope: 'worker' },
  ],
  stand: async ({ house }, use) => {
    await withStand(house, use)
  },
  // eslint-disable-next-line no-empty-pattern
  scratch: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sealift-story-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  // eslint-disable-next-line no-empty-pattern
  allowed: async ({}, use) => {
    await use(/(?!)/)
  },
  quiet: [
    async ({ context, allowed }, use) => {
      const heard = await complaintsOf(context)
      await use(undefined)
      expect(heard.filter((text) => !allowed.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
