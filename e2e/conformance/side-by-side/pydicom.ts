import { execFileSync } from 'node:child_process'
import { BASIC_PROFILE_CODES } from '../../../src/deid/table-e1-1.fixture.ts'
import { askPython } from '../by-command.ts'
import { PYTHON } from '../corpus.ts'
import { jobs, outcome, type Contender } from './contender.ts'

const VERSION = ['-c', 'import pydicom; print(pydicom.__version__)']

/** There is no de-identifier in pydicom: people write this one, or a shorter one. */
export const pydicom = (): Contender => ({
  name: 'a pydicom script',
  version: execFileSync(PYTHON, VERSION, { encoding: 'utf8' }).trim(),
  deidentify: (sources, to) => {
    const all = jobs(sources, to)
    const files = all.map(({ source, path }) => ({ source, output: path }))
    const refused = askPython('side-by-side/basic_profile.py', { codes: BASIC_PROFILE_CODES, files }) as Record<
      string,
      string
    >
    return Promise.resolve(all.map((job) => outcome(job, refused[job.source])))
  },
})
