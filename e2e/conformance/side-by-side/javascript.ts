import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jobs, outcome, type Contender } from './contender.ts'

/** A script of this folder in a process of its own: what it prints about each file is not asked. */
const byScript = (name: string, packageName: string, script: string): Contender => ({
  name,
  version: versionOf(packageName),
  deidentify: (sources, to) => {
    const all = jobs(sources, to)
    const file = join(to, 'jobs.json')
    writeFileSync(file, JSON.stringify(all))
    execFileSync(process.execPath, [join(import.meta.dirname, script), file], { stdio: 'ignore' })
    const refused = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    return Promise.resolve(all.map((job) => outcome(job, refused[job.source])))
  },
})

const versionOf = (packageName: string): string => {
  const file = join(import.meta.dirname, '../../../node_modules', packageName, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

export const umessen = (): Contender =>
  byScript('@umessen/dicom-deidentifier', '@umessen/dicom-deidentifier', 'umessen.mjs')

export const dcmjs = (): Contender => byScript('dcmjs anonymizer', 'dcmjs', 'dcmjs.mjs')
