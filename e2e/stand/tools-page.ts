import { createServer, type Plugin } from 'vite'

/** `/page`, which runs one module of this project from its source and nothing else. */
export interface ToolsPage {
  readonly origin: string
  stop(): Promise<void>
}

interface Bundled {
  /** Packages that a browser cannot take as they are. */
  readonly packages: readonly string[]
  readonly cacheDir: string
  /** Where another one was served before; any free one when absent. */
  readonly port?: number
  /** What becomes of a module on its way to the browser. */
  readonly transform?: (code: string, id: string) => string
}

const page = (script: string): Plugin => ({
  name: 'page',
  configureServer: ({ middlewares }) => {
    middlewares.use('/page', (_request, response) => {
      const html = `<!doctype html><script type="module" src="${script}"></script>`
      response.setHeader('content-type', 'text/html').end(html)
    })
  },
})

export async function serveTools(script: string, bundled?: Bundled): Promise<ToolsPage> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    plugins: [page(script), { name: 'changed', transform: bundled?.transform ?? (() => undefined) }],
    server: { port: bundled?.port ?? 0, strictPort: bundled?.port !== undefined, host: '127.0.0.1', hmr: false },
    ...(bundled === undefined ? {} : { publicDir: false, cacheDir: bundled.cacheDir }),
    optimizeDeps: { noDiscovery: true, include: [...(bundled?.packages ?? [])] },
  })
  await server.listen()
  return { origin: new URL(server.resolvedUrls?.local[0] ?? '').origin, stop: () => server.close() }
}
