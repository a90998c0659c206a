import { spawn, spawnSync } from 'node:child_process'
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
let watching = false
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

// Each command leads its own process group, so that a limit or Ctrl-C also ends what the command itself has started.
function watchSignals() {
  if (watching) return
  watching = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      signalAll(stopping ? 'SIGKILL' : signal)
      stopping = true
      if (running.size === 0) process.exit(130)
    })
  }
  process.on('exit', () => signalAll('SIGKILL'))
}

/**
 * Run a command to its end, its output on our terminal. Resolves to its exit code, or to `'limit'` when it took longer
 * than it may. An interrupt ends the whole run.
 */
export function run(command, args, { env = {}, limitMinutes = 30 } = {}) {
  watchSignals()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: true,
    })
    running.add(child)
    let late = false
    const watch = setTimeout(() => {
      late = true
      process.kill(-child.pid, 'SIGKILL')
    }, limitMinutes * 60_000)
    const ended = (code) => {
      clearTimeout(watch)
      running.delete(child)
      if (stopping && running.size === 0) process.exit(130)
      resolve(late ? 'limit' : code)
    }
    child.on('error', () => ended(127))
    child.on('exit', (code) => ended(code ?? 1))
  })
}

/** Run a program of an installed package with this very Node. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options)
