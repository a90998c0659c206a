import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** One line for the person at the terminal; standard output stays free for results. */
export const say = (line) => console.error(line)

export const succeeds = (command, args = []) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0

/** What a developer with an old Node should read, instead of a syntax error from a dependency. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Sealift needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

const running = new Set()
let stopping = false

const signalAll = (signal) => {
  for (const child of running) {
    try {
      process.kill(-child.pid, signal)
    } catch {
      child.kill(signal)
    }
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

function interrupt(signal) {
  signalAll(stopping ? 'SIGKILL' : signal)
  stopping = true
}
const endAll = () => signalAll('SIGKILL')

// Each command leads its own process group, so that a limit or Ctrl-C also ends what the command itself has started.
function began(child) {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, interrupt)
  if (running.size === 0) process.on('exit', endAll)
  running.add(child)
}

function ended(child) {
  running.delete(child)
  if (running.size > 0) return
  if (stopping) process.exit(130)
  for (const signal of SIGNALS) process.off(signal, interrupt)
  process.off('exit', endAll)
}

/**
 * Run a command to its end, its output on our terminal. Resolves to its exit code, or to `'limit'` when it took longer
 * than it may. An interrupt ends the whole run.
 */
export function run(command, args, { env = {}, limitMinutes = 30 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: true,
    })
    began(child)
    let late = false
    const watch = setTimeout(() => {
      late = true
      process.kill(-child.pid, 'SIGKILL')
    }, limitMinutes * 60_000)
    const settle = (code) => {
      clearTimeout(watch)
      ended(child)
      resolve(late ? 'limit' : code)
    }
    child.on('error', () => settle(127))
    child.on('exit', (code) => settle(code ?? 1))
  })
}

/** Run a program of an installed package with this very Node. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options)

/** A TypeScript module, loaded by Vite: neither Node 20 nor a fresh clone can do it alone. */
export async function runTypeScript(path) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(ROOT, path), { root: ROOT, logLevel: 'error' })
  return module
}
