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

const missing = () => Object.keys(JUDGES).filter((name) => !JUDGES[name]())

/** Install the judges that are missing. Tests of those that stay missing are skipped and counted; one line says so. */
export async function ensureJudges() {
  const wanted = missing()
  if (wanted.length === 0) return
  await aptInstall(wanted)
  const still = missing()
  if (still.length > 0) say(`Some judges are missing, their tests are skipped: apt-get install ${still.join(' ')}`)
}
