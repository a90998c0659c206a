import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, say } from './commands.mjs'

const packages = (lockFile) => (existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {})

/** Is every package of the lock file there, in its version? Optional ones may be absent: they are for other platforms. */
export function isInstalled(root = ROOT) {
  const present = packages(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      (present[path] === undefined
        ? wanted.optional === true || wanted.devOptional === true || wanted.peer === true
        : present[path].version === wanted.version),
  )
}

/** `npm ci`, when what is installed is not what the lock file says. No install script of a dependency runs (.npmrc). */
export async function ensureModules() {
  if (isInstalled()) return
  say('Installing the packages of package-lock.json …')
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code === 0) return
  say('npm ci did not succeed; see above.')
  process.exit(1)
}
