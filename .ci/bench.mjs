import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, requireNode, say } from './commands.mjs'
import { ensureModules } from './modules.mjs'

const BUILT = join(ROOT, 'dist', 'bench')

/** As the command line is built: a module loader of a development server would be measured with the rest. */
async function built(name) {
  const { build } = await import('vite')
  process.env.NODE_ENV ??= 'production'
  await build({
    root: ROOT,
    logLevel: 'error',
    build: { ssr: `e2e/bench/${name}`, outDir: BUILT, emptyOutDir: false, copyPublicDir: false },
  })
  return import(pathToFileURL(join(BUILT, name.replace(/\.ts$/, '.js'))).href)
}

/** `npm run bench [-- WORD]`: every e2e/bench/*.bench.ts whose name has the word in it; each prints its own figures. */
async function main() {
  requireNode()
  await ensureModules()
  const folder = join(ROOT, 'e2e', 'bench')
  const [word = ''] = process.argv.slice(2)
  const found = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts') && name.includes(word))
    : []
  if (found.length === 0) say('No bench of that name.')
  for (const name of found.sort()) {
    console.log(`\n${name.replace('.bench.ts', '')}`)
    const { bench } = await built(name)
    await bench()
  }
}

await main()
