import { run, say, succeeds } from './commands.mjs'

const asRoot = () => {
  if (process.getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

/** Install Debian packages where that is possible without asking anybody. */
export async function aptInstall(names) {
  const sudo = asRoot()
  if (sudo === undefined || !succeeds('apt-get', ['--version'])) return false
  say(`Installing ${names.join(', ')} …`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest, { env, limitMinutes: 5 })
  }
  await apt('update', '-qq')
  return (await apt('install', '-y', '-qq', '--no-install-recommends', ...names)) === 0
}
