import { aptInstall } from './apt.mjs'
import { say, succeeds } from './commands.mjs'

const has = (program) => () => succeeds('which', [program])
// Debian's own Python: another one earlier on the PATH does not see the packages of Debian.
const python = (module) => () => succeeds('/usr/bin/python3', ['-c', `import ${module}`])

/** Programs not written here that judge what Sealift writes, by the Debian package that brings them. */
const JUDGES = {
  dcmtk: has('dcmdump'),
  dicom3tools: has('dciodvfy'),
  'libgdcm-tools': has('gdcmanon'),
  'python3-pydicom': python('pydicom'),
  'python3-cryptography': python('cryptography'),
  openssl: has('openssl'),
}

/** Browsers that are no Chromium, for the one test that has something to ask them. */
const BROWSERS = {
  'firefox-esr': has('firefox-esr'),
  'webkit2gtk-driver': has('WebKitWebDriver'),
  xvfb: has('Xvfb'),
}

/** Install what is missing. Tests of what stays missing are skipped and counted; one line says so. */
async function ensure(programs) {
  const missing = () => Object.keys(programs).filter((name) => !programs[name]())
  const wanted = missing()
  if (wanted.length === 0) return
  await aptInstall(wanted)
  const still = missing()
  if (still.length > 0) say(`Missing, their tests are skipped: apt-get install ${still.join(' ')}`)
}

export const ensureJudges = () => ensure(JUDGES)
export const ensureOtherBrowsers = () => ensure(BROWSERS)
