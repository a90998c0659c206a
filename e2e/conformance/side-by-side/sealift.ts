import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deidentifyFolder, type ReportLine } from '../by-command.ts'
import { BASIC } from '../profiles.ts'
import { fileOf, type Contender, type Outcome } from './contender.ts'

const MANIFEST = join(import.meta.dirname, '../../../package.json')

const toOutcome = ({ source, output, code, status }: ReportLine): Outcome =>
  output === undefined ? { source, why: code ?? status } : { source, output }

/** The command line, in a process of its own, as anybody runs it. */
export const sealift = (): Contender => ({
  name: 'Sealift',
  version: (JSON.parse(readFileSync(MANIFEST, 'utf8')) as { version: string }).version,
  deidentify: async ({ folder, files }, to) => {
    const known = new Set(files)
    const { lines } = await deidentifyFolder(folder, to, BASIC)
    return lines.filter(({ source }) => known.has(fileOf(source))).map(toOutcome)
  },
})
