import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright'
import { build, type Rolldown } from 'vite'

/** A file of this folder and all that it imports, as one script for a browser. */
export async function bundled(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve('e2e/bench', file), formats: ['es'], fileName: 'bench' },
    },
  })
  const [{ output }] = made as [Rolldown.RolldownOutput]
  return output[0].code
}

export interface BarePage {
  readonly page: Page
  readonly close: () => Promise<void>
}

/**
 * A page of its own with that script, from a server on this computer: a secure context (W3C Secure Contexts 3.1), that may
 * speak to others here as a page that no server gave may not (WICG Local Network Access).
 */
export async function pageWith(browser: Browser, file: string): Promise<BarePage> {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html>'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const page = await browser.newPage()
  await page.goto(`http://localhost:${port}/`)
  await page.addScriptTag({ content: await bundled(file), type: 'module' })
  const close = async () => {
    await page.close()
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return { page, close }
}
