import { requireNode, runTypeScript, say } from './commands.mjs'
import { ensureModules } from './modules.mjs'
import { buildApp } from './steps.mjs'

requireNode()
await ensureModules()
say('Building …')
if ((await buildApp()) !== 0) {
  say('The build did not succeed; see above.')
  process.exit(1)
}
const { start } = await runTypeScript('e2e/stand/start.ts')
await start()
