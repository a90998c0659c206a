import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const ENTRY = join(import.meta.dirname, '../../.ci/cli.mjs')

export interface Said {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** All lines of standard error. */
  readonly errors: readonly string[]
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** The command line in a process of its own, nothing of this one's environment that it would listen to. */
export function begin(args: readonly string[], { env = {}, cwd }: Surroundings = {}) {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C', SEALIFT_CONTAINER: '', SEALIFT_KEY_PASSPHRASE: '', SEALIFT_DEBUG: '', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  })
  return { child, ended: ended(child) }
}

function ended(child: ChildProcess): Promise<Said> {
  const texts = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const errors = texts.stderr.split('\n').filter((line) => line !== '')
      resolve({ code, ...texts, errors })
    })
  })
}

export const sealift = (args: readonly string[], surroundings?: Surroundings): Promise<Said> =>
  begin(args, surroundings).ended

/** A folder of its own for a test file, gone at its end. */
export function desk() {
  const root = mkdtempSync(join(tmpdir(), 'sealift-cli-'))
  return {
    at: (...names: readonly string[]) => join(root, ...names),
    write: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(root, name), content)
      return join(root, name)
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

export type Desk = ReturnType<typeof desk>

/** Every file under a folder, by its path there. */
export const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path)]),
  )

/** The same as digests, to compare what is large. */
export const digestsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map([...filesIn(folder)].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]))

/** The same of a folder that was restored into, without the report that stands beside the images. */
export const restoredIn = (folder: string): ReadonlyMap<string, string> => {
  const { 'report.json': report, ...digests } = Object.fromEntries(digestsIn(folder))
  if (report === undefined) throw new Error('Nothing says what was restored.')
  return new Map(Object.entries(digests))
}

/** A key pair and a project for it, and the flags that name them. */
export async function newProject(on: Desk, name = 'project') {
  const keys = on.at(name)
  await sealift(['keygen', '--out', keys])
  await sealift(['project', '--out', keys, '--recipient', join(keys, 'public.pem')])
  return {
    privatePem: join(keys, 'private.pem'),
    flags: ['--project', join(keys, 'project.json'), '--secret', join(keys, 'secret.json')],
  } as const
}
