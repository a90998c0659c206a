import { importIdentity, importRecipient } from '../crypto/recipient.ts'
import { collect, streamOf } from '../bytes/streams.ts'
import { fromUtf8 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import { examine } from '../pipeline/examine.ts'
import { linkageCsv } from '../pipeline/linkage-csv.ts'
import { linkage, type Linkage } from '../pipeline/linkage.ts'
import { utcSeconds } from '../pipeline/report.ts'
import { readLinkageTable, sealLinkageTable, type LinkedPatient } from '../seal/linkage-table.ts'
import { openSealed } from '../seal/open.ts'
import { ADMISSION_FLAGS, admitting, requireListed, type Admitting } from './admission.ts'
import { fromEnvironment, readArguments, required } from './arguments.ts'
import { listArchive, listPaths, readBytes, writeNew, type Listed } from './files.ts'
import { openProject } from './project-files.ts'
import { progressLine, say, type ExitCode } from './terminal.ts'

const PRIVATE = 0o600
const MAX_TABLE_BYTES = 1024 * 1024 * 1024

/** What would not be sent has no pseudonym: it is not in the table. */
async function gather(listed: Listed, lens: Admitting, gathered: Linkage): Promise<number> {
  const source = await listed.open().catch(() => undefined)
  if (source === undefined) return 1
  const finding = await examine(source, lens)
  if (finding.kind === 'instance') gathered.add(finding)
  if (finding.kind !== 'archive') return finding.kind === 'quarantined' ? 1 : 0
  let left = 0
  for (const entry of await listArchive(listed, source)) left += await gather(entry, lens, gathered)
  return left
}

/** In words, because whoever can read the file has the patients. */
async function writeClear(out: string, patients: readonly LinkedPatient[]): Promise<void> {
  await writeNew(out, linkageCsv(patients), PRIVATE)
}

async function writeSealed(out: string, patients: readonly LinkedPatient[], pem: string, { project }: Admitting) {
  const custodian = await importRecipient({ name: 'custodian', pem: fromUtf8(await readBytes(pem)) })
  const table = { project: project.rootFingerprint, created: utcSeconds(Date.now()), patients }
  const recipients = project.recipients.map(({ fingerprint }) => fingerprint)
  const { stream, done } = await sealLinkageTable(table, { custodian, recipients })
  const sealed = await collect(stream)
  await done
  await writeNew(out, sealed, PRIVATE)
}

async function exportTable(paths: readonly string[], flags: ReturnType<typeof flagsOf>['values']): Promise<ExitCode> {
  const { custodian, 'in-clear-i-understand': inClear } = flags
  const out = required(flags.out)
  // One or the other: what is in clear is never made beside what was sealed.
  if ((custodian === undefined) !== (inClear === true)) throw new Failure('cli/usage')
  const lens = await admitting(await openProject(flags.project, flags.secret), flags)
  await requireListed(listPaths(paths, out), lens)
  const [gathered, progress] = [linkage(lens.pseudonyms), progressLine()]
  let left = 0
  for await (const listed of listPaths(paths, out)) {
    left += await gather(listed, lens, gathered)
    progress.show(`${gathered.patients().length} patients`)
  }
  progress.end()
  const patients = gathered.patients()
  if (custodian === undefined) await writeClear(out, patients)
  else await writeSealed(out, patients, custodian, lens)
  say(`${patients.length} patients, ${custodian === undefined ? 'in clear' : 'sealed'}; ${left} quarantined`)
  return left > 0 ? 3 : 0
}

/** What a custodian does with it: the table as CSV, which can be read again as a list of patients. */
async function openTable(path: string, key: string, out: string): Promise<ExitCode> {
  const identity = await importIdentity(fromUtf8(await readBytes(key)), fromEnvironment('SEALIFT_KEY_PASSPHRASE'))
  const { plain } = await openSealed(streamOf([await readBytes(path)]), [identity])
  const { patients } = readLinkageTable(await collect(plain, MAX_TABLE_BYTES))
  await writeClear(out, patients)
  say(`${patients.length} patients`)
  return 0
}

const flagsOf = (args: readonly string[]) =>
  readArguments(args, {
    ...ADMISSION_FLAGS,
    project: { type: 'string' },
    secret: { type: 'string' },
    custodian: { type: 'string' },
    'in-clear-i-understand': { type: 'boolean' },
    open: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
  })

/** `linkage IN… --project … --secret … --custodian PUBLIC.pem --out FILE`, or `linkage --open FILE --key … --out FILE`. */
export async function linkageOfPaths(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = flagsOf(args)
  if (values.open !== undefined) return openTable(values.open, required(values.key), required(values.out))
  required(positionals[0])
  return exportTable(positionals, values)
}
