import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { availableParallelism } from 'node:os'
import type { Change } from '../deid/changes.ts'
import { Failure, toFailure, type FailureCode } from '../errors.ts'
import { examine, type Finding, type Lens } from '../pipeline/examine.ts'
import { freeNames, pathOf } from '../pipeline/restored-path.ts'
import type { Source } from '../pipeline/source.ts'
import { ADMISSION_FLAGS, admitting, requireListed } from './admission.ts'
import { count, readArguments, required } from './arguments.ts'
import { listArchive, listPaths, ownMemory, writeParts, type Listed, type Memory } from './files.ts'
import { openProject } from './project-files.ts'
import { progressLine, say, sayQuarantined, type ExitCode } from './terminal.ts'

/** One input file, in the report that stays on this computer. */
export interface ReportedInstance {
  readonly source: string
  readonly output?: string
  readonly status: 'deidentified' | 'quarantined' | 'skipped'
  readonly code?: FailureCode
  readonly changes?: Readonly<Record<string, number>>
}

const countsOf = (changes: readonly Change[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { action } of changes) counts[action] = (counts[action] ?? 0) + 1
  return counts
}

interface Out {
  readonly folder: string
  /** One file at a time is read into it and written from it. */
  readonly memory: Memory
  readonly freeName: (path: string) => string
}

/** A file that goes while it is read is one quarantined; a folder that cannot be written to ends everything. */
async function writeInstance({ path: source }: Listed, { instance }: Finding & { kind: 'instance' }, out: Out) {
  const output = out.freeName(pathOf({ ...instance.identity, object: 'no-instance' }))
  try {
    await writeParts(join(out.folder, ...output.split('/')), instance.parts)
    return { source, output, status: 'deidentified', changes: countsOf(instance.changes) } as const
  } catch (thrown) {
    const { code } = toFailure(thrown)
    if (code !== 'bytes/source-unreadable') throw thrown
    return { source, status: 'quarantined', code } as const
  }
}

/** Every file once: an archive's entries stand for the archive, unless it cannot be opened. */
async function deidentifyOne(listed: Listed, lens: Lens, out: Out): Promise<readonly ReportedInstance[]> {
  const quarantined = (thrown: unknown) =>
    [{ source: listed.path, status: 'quarantined', code: toFailure(thrown).code }] as const
  let source: Source
  try {
    source = await listed.open(out.memory)
  } catch (thrown) {
    return quarantined(thrown)
  }
  const finding = await examine(source, lens)
  switch (finding.kind) {
    case 'instance':
      return [await writeInstance(listed, finding, out)]
    case 'archive': {
      const entries = await listArchive(listed, source).catch((thrown: unknown) => toFailure(thrown))
      if (entries instanceof Failure) return quarantined(entries)
      // Every input is named once: of an archive with nothing in it there is no entry to stand for it.
      if (entries.length === 0) return [{ source: listed.path, status: 'skipped', code: 'prepare/not-dicom' }]
      const found: ReportedInstance[] = []
      for (const entry of entries) found.push(...(await deidentifyOne(entry, lens, out)))
      return found
    }
    case 'skipped':
    case 'quarantined':
      return [{ source: listed.path, status: finding.kind, code: finding.code }]
    default:
      return finding satisfies never
  }
}

const HEAD = {
  format: 'sealift-report/1',
  note: 'This report names files of this computer. It stays on this computer.',
} as const

export async function deidentifyPaths(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    project: { type: 'string' },
    secret: { type: 'string' },
    report: { type: 'string' },
    jobs: { type: 'string' },
    ...ADMISSION_FLAGS,
  })
  const [folder, freeName, jobs] = [required(values.out), freeNames(), count(values.jobs, availableParallelism())]
  required(positionals[0])
  const lens = await admitting(await openProject(values.project, values.secret), values)
  await requireListed(listPaths(positionals, folder), lens, values.report)
  const progress = progressLine()
  const found: (readonly ReportedInstance[])[] = []
  let [begun, done] = [0, 0]
  const paths = listPaths(positionals, folder)
  const lane = async () => {
    const out = { folder, freeName, memory: ownMemory() }
    for await (const listed of paths) {
      const ordinal = begun
      begun += 1
      found[ordinal] = await deidentifyOne(listed, lens, out)
      done += 1
      progress.show(`${done} files`)
    }
  }
  await Promise.all(Array.from({ length: jobs }, lane))
  const instances = found.flat()
  progress.end()
  if (values.report !== undefined)
    await writeFile(values.report, `${JSON.stringify({ ...HEAD, instances }, null, 1)}\n`)
  const of = (status: ReportedInstance['status']) => instances.filter((one) => one.status === status)
  const quarantined = of('quarantined')
  sayQuarantined(quarantined.flatMap(({ code }) => code ?? []))
  say(`${of('deidentified').length} deidentified, ${quarantined.length} quarantined, ${of('skipped').length} skipped`)
  return quarantined.length > 0 ? 3 : 0
}
