import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { slots } from '../../../src/bytes/slots.ts'
import { jobs, outcome, type Contender, type Job } from './contender.ts'

/** A file on which it runs for ever counts as refused. */
const LIMIT_MS = 10_000
const places = slots(2)

/** It encrypts what it takes away to a certificate, PS3.15 E.1.1. */
function certificateIn(folder: string): string {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Custodian']
  execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
  return certificate
}

const run = (args: readonly string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile('gdcmanon', args, { timeout: LIMIT_MS, encoding: 'latin1' }, (error, _, stderr) =>
      resolve(error === null ? undefined : error.killed ? 'runs for ever' : firstLine(stderr) || 'crashed'),
    )
  })

const firstLine = (said: string) => said.split('\n')[0]?.replace(/\/.*$/, '') ?? ''

/** A folder at once would be its own way, and keeps the names; but it ends at the first file that it does not take. */
export const gdcmanon = (): Contender => ({
  name: 'gdcmanon -e',
  version: /gdcm ([0-9.]+)/.exec(execFileSync('gdcmanon', ['--version'], { encoding: 'utf8' }))?.[1] ?? '',
  deidentify: (sources, to) => {
    const all = jobs(sources, to)
    const settings = ['--de-identify', '--continue', '--certificate', certificateIn(to)]
    const one = async (job: Job) => outcome(job, await run([...settings, job.source, job.path]))
    return Promise.all(all.map((job) => places.run(() => one(job))))
  },
})
