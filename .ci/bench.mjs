import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, requireNode, runTypeScript, say } from './commands.mjs'
import { ensureModules } from './modules.mjs'

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
    const { bench } = await runTypeScript(`e2e/bench/${name}`)
    await bench()
  }
}

await main()
