import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fromUtf8 } from '../bytes/text.ts'
import { deriveKey, keyedHash } from '../crypto/keyed.ts'
import { recordCipher } from '../crypto/record-cipher.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import type { Reviewer } from '../deid/approve.ts'
import { Failure, type FailureCode } from '../errors.ts'
import type { JobView } from '../outbox/job-view.ts'
import type { Snapshot } from '../outbox/snapshot.ts'
import { closeBatch, openBatch, openBatches, reportIn, type BatchDesk } from '../pipeline/batch.ts'
import { engine, type Engine } from '../pipeline/engine.ts'
import { examine, planOf } from '../pipeline/examine.ts'
import { ledgerKeyOf, prepare, type Workshop } from '../pipeline/prepare.ts'
import type { ReportLine } from '../pipeline/report.ts'
import { reasonFor } from '../pipeline/report/residual-find.ts'
import type { Source } from '../pipeline/source.ts'
import { recipientsOf } from '../seal/project.ts'
import { fileSystemOutbox } from '../storage/file-system.node.ts'
import { ADMISSION_FLAGS, admitting, requireListed } from './admission.ts'
import { readArguments, required } from './arguments.ts'
import { writeBatchReport } from './batch-report.ts'
import { openForSending } from './container.ts'
import { listArchive, listPaths, readBytes, writeNew, type Listed } from './files.ts'
import { openProject, type OpenProject } from './project-files.ts'
import { progressLine, say, sayQuarantined, type ExitCode } from './terminal.ts'

/** The device's own key lies beside its outbox: both belong to this computer. */
async function deviceAt(folder: string) {
  const path = join(folder, 'device.pem')
  const kept = await readBytes(path).catch(() => undefined)
  if (kept !== undefined) return importSigner(fromUtf8(kept))
  const { privatePem } = await generateSigner()
  await writeNew(path, privatePem, 0o600)
  return importSigner(privatePem)
}

async function openDesk(folder: string, { project, secret }: OpenProject, running: Engine): Promise<BatchDesk> {
  const records = await recordCipher(await deriveKey(secret, 'project/outbox-records'), 'outbox')
  running.useRecords(records)
  return {
    outbox: running.outbox,
    intake: running.intake,
    settle: (batch) => running.settle(batch),
    records,
    recipients: await recipientsOf(project),
    project: project.rootFingerprint,
    profile: project.profile,
    device: await deviceAt(folder),
    signal: new AbortController().signal,
  }
}

interface Preparing {
  readonly workshop: Workshop
  readonly running: Engine
  readonly batch: string
  readonly reviewer: Reviewer
}

type Line = Omit<ReportLine, 'ordinal'>

/** On the command line the person who gives the command approves what its rules let through. */
async function prepareOne(
  source: Source,
  { workshop, running, batch, reviewer }: Preparing,
): Promise<Line | 'archive'> {
  const finding = await examine(source, workshop)
  if (finding.kind === 'archive') return 'archive'
  if (finding.kind !== 'instance') {
    const { kind: status, ...reason } = finding
    return { status, ...reason }
  }
  const { sha256 } = await planOf(finding.instance)
  if (await running.isAccepted(ledgerKeyOf(sha256, workshop))) return { status: 'already-accepted' }
  const { intake } = running
  const { signal } = new AbortController()
  await prepare(source, { batch, approval: { sha256, reviewer } }, workshop, { intake, signal })
  return { status: 'accepted' }
}

async function prepareListed(listed: Listed, preparing: Preparing): Promise<readonly Line[]> {
  try {
    const source = await listed.open()
    const line = await prepareOne(source, preparing)
    if (line !== 'archive') return [line]
    const entries = await listArchive(listed, source)
    // Every input is named once: of an archive with nothing in it there is no entry to stand for it.
    if (entries.length === 0) return [{ status: 'skipped', code: 'prepare/not-dicom' }]
    const found: Line[] = []
    for (const entry of entries) found.push(...(await prepareListed(entry, preparing)))
    return found
  } catch (thrown) {
    const reason = reasonFor(thrown)
    // Of the computer, not of the file: going on would quarantine everything.
    if (reason.code.startsWith('storage/')) throw thrown
    return [{ status: 'quarantined', ...reason }]
  }
}

/** Nothing goes any more without a person: a manifest waits for all else of its batch. */
const areHeld = (objects: readonly JobView[]): boolean => {
  const held = new Set(objects.flatMap(({ state, batch }) => (state === 'parked' ? batch : [])))
  return objects.every(
    ({ state, kind, batch }) => state === 'parked' || state === 'verified' || (kind === 'manifest' && held.has(batch)),
  )
}

/** What only a person can help, once nothing else is left to be done. */
const heldBy = ({ line }: Engine, { line: state, studies }: Snapshot): FailureCode | undefined => {
  if (state.state === 'parked') return state.code
  if (studies.every(({ counts }) => counts.parked === 0)) return undefined
  const objects = line.objects()
  return areHeld(objects) ? objects.find((object) => object.state === 'parked')?.code : undefined
}

/** Resolves when the outbox is empty; fails with what holds the line when only a person can help. */
function emptied(running: Engine): Promise<void> {
  const progress = progressLine()
  return new Promise((resolve, reject) => {
    const end = running.line.subscribe((now) => {
      const { acknowledgedBytes, totalBytes } = now
      progress.show(`${Math.floor((100 * acknowledgedBytes) / Math.max(1, totalBytes))} % of ${totalBytes} bytes sent`)
      const code = heldBy(running, now)
      if (code === undefined && now.line.state !== 'idle') return
      progress.end()
      queueMicrotask(() => end())
      if (code === undefined) resolve()
      else reject(new Failure(code))
    })
  })
}

const byThis = (count: (status: ReportLine['status']) => number) =>
  `${count('accepted')} accepted, ${count('already-accepted')} already accepted, ${count('quarantined')} quarantined, ${count('skipped')} skipped`

interface Input {
  readonly paths: readonly string[]
  readonly outbox: string
  readonly reviewer: Reviewer
  /** Where the report of the batch is wanted. */
  readonly report?: string | undefined
}

async function prepareAll(
  { paths, outbox, reviewer, report }: Input,
  opened: OpenProject,
  running: Engine,
  desk: BatchDesk,
) {
  const workshop: Workshop = {
    profile: opened.profile,
    pseudonyms: opened.pseudonyms,
    recipients: desk.recipients,
    ledgerHash: await keyedHash(await deriveKey(opened.secret, 'project/ledger')),
  }
  const batch = await openBatch(running.outbox, Date.now())
  const lines: ReportLine[] = []
  for await (const listed of listPaths(paths, outbox)) {
    const found = await prepareListed(listed, { workshop, running, batch: batch.id, reviewer })
    for (const line of found) lines.push({ ...line, ordinal: lines.length })
  }
  const closed = await closeBatch(batch, lines, desk)
  if (report !== undefined) await writeBatchReport(report, await reportIn(closed, desk.records))
  sayQuarantined(lines.flatMap(({ status, code }) => (status === 'quarantined' && code !== undefined ? code : [])))
  return (status: ReportLine['status']) => lines.filter((line) => line.status === status).length
}

/** `send IN… `: prepare what is not accepted yet, then deliver until the outbox is empty. Resumes when run again. */
export async function sendPaths(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    project: { type: 'string' },
    secret: { type: 'string' },
    container: { type: 'string' },
    outbox: { type: 'string' },
    reviewer: { type: 'string' },
    'batch-report': { type: 'string' },
    'give-up': { type: 'boolean' },
    ...ADMISSION_FLAGS,
  })
  required(positionals[0])
  const reviewer = { id: values.reviewer ?? 'command-line', atMs: Date.now() }
  const opened = await admitting(await openProject(values.project, values.secret), values)
  const folder = values.outbox ?? '.sealift-outbox'
  await requireListed(listPaths(positionals, folder), opened)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const store = await openForSending(values.container, opened.project)
  const running = engine(await fileSystemOutbox(folder), { budgetBytes: Number.MAX_SAFE_INTEGER })
  await running.lead()
  const desk = await openDesk(folder, opened, running)
  running.useDesk(desk)
  const stop = new AbortController()
  const delivered = running.run(stop.signal)
  running.connect(store)
  if (values['give-up'] === true) say(`${await running.giveUp()} given up`)
  for (const batch of await openBatches(running.outbox)) await closeBatch(batch, undefined, desk)
  const input = { paths: positionals, outbox: folder, reviewer, report: values['batch-report'] }
  const count = await prepareAll(input, opened, running, desk)
  say(byThis(count))
  try {
    do {
      await emptied(running)
      await running.signed()
    } while (running.line.snapshot().line.state !== 'idle')
  } finally {
    stop.abort()
    await delivered
    running.outbox.close()
  }
  say('delivered and verified')
  return count('quarantined') > 0 ? 3 : 0
}
