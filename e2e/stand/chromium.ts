import { existsSync } from 'node:fs'

const PLACES = [process.env['SEALIFT_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser']

const found = PLACES.find((path) => path !== undefined && existsSync(path))

/** How every test starts its browser: the one that was found, else Playwright's own, and no traffic of its own. */
export const LAUNCH = {
  ...(found === undefined ? {} : { executablePath: found }),
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
