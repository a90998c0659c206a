import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall } from './apt.mjs'
import { runNode, say, succeeds } from './commands.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

// A file of that name is not enough: on some systems it is a script that only says where to get the browser.
const works = (path) => path !== undefined && existsSync(path) && succeeds(path, ['--version'])

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .concat(MAC)
    .find(works)

async function ofPlaywright() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return works(path) ? path : undefined
}

/**
 * A Chromium that runs: the one SEALIFT_CHROMIUM names, the system's, Playwright's own; else installed by Playwright,
 * else by apt. Undefined when there is no way, after a line that says what to do.
 */
export async function ensureChromium() {
  const named = process.env.SEALIFT_CHROMIUM
  if (named !== undefined && !works(named)) say('SEALIFT_CHROMIUM names no browser that runs; looking for another.')
  const found = (works(named) ? named : undefined) ?? onPath() ?? (await ofPlaywright())
  if (found !== undefined) return found
  say('No Chromium found; asking Playwright to install its own …')
  await runNode('node_modules/playwright/cli.js', ['install', 'chromium'], { limitMinutes: 5 })
  const installed = (await ofPlaywright()) ?? ((await aptInstall(['chromium'])) ? onPath() : undefined)
  if (installed === undefined)
    say('No Chromium: install one (Debian: apt-get install chromium) or name it in SEALIFT_CHROMIUM.')
  return installed
}
