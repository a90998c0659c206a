import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Certificate } from './certificate.ts'
import {
  BlobServiceClient,
  ContainerSASPermissions,
  SASProtocol,
  StorageSharedKeyCredential,
  generateBlobSASQueryParameters,
  type ContainerClient,
} from '@azure/storage-blob'

const ACCOUNT = 'sealift'
/** It loads for seconds, and on a busy machine for a minute. */
const START_TIMEOUT_MS = 120_000
const STOP_TIMEOUT_MS = 5_000
// The child dies with its parent, however that ends: the channel between them closes.
const BOOT = `process.on('disconnect', () => process.exit(0))
const main = process.argv[1]; process.argv.splice(1, 0, main); process.argv.splice(2, 1); require(main)`

export interface AzuriteOptions {
  /** Where it keeps its blobs; in memory when absent. */
  readonly folder?: string
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** Origins that CORS admits. `*` when absent. */
  readonly origins?: readonly string[]
  /** Over TLS, and then it takes bearer tokens too: of any issuer that looks like Entra ID, unsigned ones included. */
  readonly certificate?: Certificate
}

export interface LinkOptions {
  readonly container: string
  /** Letters of a container SAS, such as `cw` or `rcwl`; those of the stored access policy when it names one. */
  readonly rights: string
  /** A policy that the container keeps under this name: it says what the link may, and ends it when it goes. */
  readonly policy?: string
  /** From now; negative makes a link that has expired. */
  readonly expiresInMs?: number
}

export interface Azurite {
  /** The blob service with its account, such as `http://127.0.0.1:40001/sealift`. */
  readonly url: string
  readonly origin: string
  /** With the account's own key: tests look behind the curtain with it. */
  container(name: string): ContainerClient
  createContainer(name: string): Promise<ContainerClient>
  accessLink(options: LinkOptions): string
  stop(): Promise<void>
}

const launch = (options: AzuriteOptions, key: string): ChildProcess => {
  const folder = options.folder
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const kept = folder === undefined ? ['--inMemoryPersistence'] : ['--location', folder]
  const tls = options.certificate
  const secure = tls === undefined ? [] : ['--cert', tls.certFile, '--key', tls.keyFile, '--oauth', 'basic']
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js')
  return spawn(
    process.execPath,
    [
      '-e',
      BOOT,
      main,
      '--blobPort',
      String(options.port ?? 0),
      '--disableTelemetry',
      '--skipApiVersionCheck',
      '--silent',
      ...kept,
      ...secure,
    ],
    {
      cwd: folder ?? tmpdir(),
      env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${key}` },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
}

const saysOnce = (child: ChildProcess, pattern: RegExp, timeoutMs: number): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    let heard = ''
    const timer = setTimeout(() => reject(new Error(`Azurite did not say ${pattern.source}: ${heard}`)), timeoutMs)
    const settle = (act: () => void) => {
      clearTimeout(timer)
      act()
    }
    const listen = (text: string) => {
      heard += text
      const found = pattern.exec(heard)
      if (found) settle(() => resolve(found))
    }
    child.stdout?.setEncoding('utf8').on('data', listen)
    child.stderr?.setEncoding('utf8').on('data', listen)
    child.once('exit', (code) => settle(() => reject(new Error(`Azurite ended with ${String(code)}: ${heard}`))))
  })

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const closed = saysOnce(child, /successfully closed/, STOP_TIMEOUT_MS)
  child.kill('SIGTERM')
  await closed.catch(() => child.kill('SIGKILL'))
  if (child.connected) child.disconnect()
  await gone
}

/** What a browser must be allowed to send, and to read of the answer (or the reason of a 403 is hidden from it). */
const allowOrigins = (service: BlobServiceClient, origins: readonly string[]) =>
  service.setProperties({
    cors: [
      {
        allowedOrigins: origins.join(','),
        allowedMethods: 'PUT,GET,HEAD,OPTIONS',
        allowedHeaders: 'authorization,x-ms-*,content-type,content-md5,if-none-match,if-match',
        exposedHeaders: 'x-ms-*,ETag,Date,Retry-After,Last-Modified',
        maxAgeInSeconds: 3600,
      },
    ],
  })

/** A real Azurite as a child process. The account key is made for this run and stays in it. */
export async function startAzurite(options: AzuriteOptions = {}): Promise<Azurite> {
  const key = randomBytes(64).toString('base64')
  const child = launch(options, key)
  try {
    const [, origin = ''] = await saysOnce(child, /successfully listens on (https?:\/\/[\d.:]+)/, START_TIMEOUT_MS)
    const url = `${origin}/${ACCOUNT}`
    const credential = new StorageSharedKeyCredential(ACCOUNT, key)
    const service = new BlobServiceClient(url, credential)
    await allowOrigins(service, options.origins ?? ['*'])
    return {
      url,
      origin,
      container: (name) => service.getContainerClient(name),
      createContainer: async (name) => {
        const container = service.getContainerClient(name)
        await container.createIfNotExists()
        return container
      },
      accessLink: ({ container, rights, policy, expiresInMs = 3_600_000 }) => {
        const said = {
          permissions: ContainerSASPermissions.parse(rights),
          expiresOn: new Date(Date.now() + expiresInMs),
        }
        const query = generateBlobSASQueryParameters(
          {
            containerName: container,
            protocol: SASProtocol.HttpsAndHttp,
            ...(policy === undefined ? said : { identifier: policy }),
          },
          credential,
        )
        return `${url}/${container}?${query.toString()}`
      },
      stop: () => end(child),
    }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}
