import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from 'playwright/test'
import { startAzurite, type Azurite } from './azurite.ts'
import { writeDemo } from './demo.ts'
import { serve } from './server.ts'

export interface Stand {
  /** Where the built app is served, with the headers of a deployment. */
  readonly url: string
  readonly azurite: Azurite
  /** Folder of the demo project: project.json, secret.json, recipient-private.pem, access-link.txt. */
  readonly demo: string
}

async function withStand(use: (stand: Stand) => Promise<void>, container: string): Promise<void> {
  const demo = mkdtempSync(join(tmpdir(), 'sealift-demo-'))
  const connectHosts: string[] = []
  const served = await serve({ dist: resolve('dist/app'), connectHosts, demo })
  const azurite = await startAzurite({ origins: [new URL(served.url).origin] })
  try {
    connectHosts.push(azurite.origin)
    await azurite.createContainer(container)
    await writeDemo(demo, azurite.accessLink({ container, rights: 'rcwl' }))
    await use({ url: served.url, azurite, demo })
  } finally {
    await served.close()
    await azurite.stop()
    rmSync(demo, { recursive: true })
  }
}

/** What the browser complains of in a page: errors on the console (violations of the policy are there too) and uncaught ones. */
function complaintsOf(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(String(error)))
  return heard
}

/**
 * A story in a real browser, against a real Azurite. It fails when its page complains of anything; a story that provokes
 * complaints says which with `allowed`.
 */
export const test = base.extend<{ allowed: RegExp; quiet: undefined }, { stand: Stand }>({
  stand: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use, { workerIndex }) => {
      await withStand(use, `stories-${workerIndex}`)
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern
  allowed: async ({}, use) => {
    await use(/(?!)/)
  },
  quiet: [
    async ({ page, allowed }, use) => {
      const heard = complaintsOf(page)
      await use(undefined)
      expect(heard.filter((text) => !allowed.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
