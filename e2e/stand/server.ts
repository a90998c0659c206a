import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheControl, securityHeaders } from './headers.ts'

const HOST = '127.0.0.1'
const TRIES = 50

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pem': 'application/x-pem-file',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export interface ServeOptions {
  /** Folder of the built app. */
  readonly dist: string
  /** Origins the app may speak to besides its own, such as that of the blob store. */
  readonly connectHosts: readonly string[]
  /** The first to try; a taken one is answered with the next free one. 0, the default, takes any. */
  readonly port?: number
  /** Folder of the demo project, served below /demo/ to this computer alone. */
  readonly demo?: string
}

export interface Served {
  readonly url: string
  close(): Promise<void>
}

// A foreign site that lets its own name point to this computer (DNS rebinding) still sends its own name.
const isLocal = (request: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')

// Fetch Metadata (W3C): a page of another site may ask for what it cannot read; it gets nothing of the demo's secrets.
const isOwnPage = (request: IncomingMessage): boolean =>
  ['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site'])

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', `http://${HOST}`).pathname)
  } catch {
    return undefined
  }
}

interface Found {
  readonly file: string
  readonly sizeBytes: number
  readonly etag: string
}

/** The file below the folder that the path names; undefined when there is none, or when it would lie outside. */
async function fileAt(folder: string, path: string): Promise<Found | undefined> {
  const root = resolve(folder)
  const file = join(root, path)
  if (path.includes('\0') || !file.startsWith(root + sep)) return undefined
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true) return undefined
  return { file, sizeBytes: found.size, etag: `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"` }
}

/** What the request asks for; the status that refuses it, otherwise. */
async function locate(
  request: IncomingMessage,
  options: ServeOptions,
): Promise<(Found & { readonly caching: string }) | number> {
  if (!isLocal(request)) return 421
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405
  const path = pathOf(request)
  if (path === undefined) return 400
  if (!path.startsWith('/demo/')) {
    const found = await fileInApp(options.dist, path)
    return found === undefined ? 404 : { ...found, caching: cacheControl(path) }
  }
  if (options.demo === undefined || !isOwnPage(request)) return 404
  const found = await fileAt(options.demo, path.slice('/demo'.length))
  return found === undefined ? 404 : { ...found, caching: 'no-store' }
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServeOptions): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders(options.connectHosts))) response.setHeader(name, value)
  const found = await locate(request, options)
  if (typeof found === 'number') {
    response.writeHead(found, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${found}\n`)
    return
  }
  response.setHeader('Cache-Control', found.caching)
  response.setHeader('ETag', found.etag)
  if (request.headers['if-none-match'] === found.etag) {
    response.writeHead(304).end()
    return
  }
  response.writeHead(200, {
    'Content-Type': MEDIA_TYPES[extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.sizeBytes,
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(found.file), response)
}

/** A path without an extension is a screen of the app, and every screen is index.html. */
const fileInApp = (dist: string, path: string) => fileAt(dist, extname(path) === '' ? '/index.html' : path)

const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((done, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? done(false) : reject(error),
    )
    server.listen(port, HOST, () => {
      server.removeAllListeners('error')
      done(true)
    })
  })

/** Serve the built app on this computer alone, with the headers of a real deployment. */
export async function serve(options: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => response.destroy())
  })
  const first = options.port ?? 0
  let listening = false
  for (let port = first; !listening && port < first + TRIES; port += 1) listening = await listen(server, port)
  const address = server.address()
  if (!listening || address === null || typeof address === 'string') throw new Error(`No free port from ${first} on.`)
  return {
    url: `http://${HOST}:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
