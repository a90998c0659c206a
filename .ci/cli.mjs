import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, requireNode, say } from './commands.mjs'

const CLI = join(ROOT, 'dist', 'cli')
const DAY_MS = 86_400_000

/** Names what the bundle is made of: another source, lock file or configuration gives another stamp. */
function stamp() {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true }).map((name) => join('src', name))
  const hash = createHash('sha256')
  for (const name of [...sources, 'package-lock.json', 'vite.config.ts'].sort()) {
    const { mtimeMs, size } = statSync(join(ROOT, name))
    hash.update(`${name}\0${mtimeMs}\0${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Each state of the sources has its own folder, so that two commands started at once do not meet, nor one that still runs. */
async function build(folder) {
  const { build } = await import('vite')
  const making = `${folder}.${process.pid}`
  process.env.NODE_ENV ??= 'production'
  await build({
    root: ROOT,
    logLevel: 'error',
    // What every command needs is part of it: to find and load a package costs more than most files do.
    ssr: { noExternal: ['hash-wasm', '@zip.js/zip.js'] },
    build: {
      ssr: 'src/cli.ts',
      outDir: making,
      emptyOutDir: true,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  })
  if (existsSync(folder)) rmSync(making, { recursive: true })
  else renameSync(making, folder)
  for (const name of readdirSync(CLI)) {
    const old = join(CLI, name)
    if (old !== folder && Date.now() - statSync(old).mtimeMs > DAY_MS) rmSync(old, { recursive: true, force: true })
  }
}

async function main() {
  requireNode()
  if (!existsSync(join(ROOT, 'node_modules', 'vite'))) {
    say('The packages are not installed yet: run npm ci once.')
    process.exit(1)
  }
  const folder = join(CLI, stamp())
  if (!existsSync(join(folder, 'cli.js'))) await build(folder)
  // Node 22 keeps what it compiled for the next time.
  module.enableCompileCache?.(join(CLI, 'compiled'))
  await import(pathToFileURL(join(folder, 'cli.js')).href)
}

await main()
