import { stat } from 'node:fs/promises'
import { fromUtf8 } from '../bytes/text.ts'
import { readChunks, streamOf } from '../bytes/streams.ts'
import { readFingerprint } from '../crypto/fingerprint.ts'
import { deriveKey } from '../crypto/keyed.ts'
import { recordCipher } from '../crypto/record-cipher.ts'
import { importIdentity } from '../crypto/recipient.ts'
import { importSigner } from '../crypto/signature.ts'
import { patientKey } from '../deid/patient-list.ts'
import { barredEntry, projectKeys, pseudonymiser } from '../deid/pseudonyms.ts'
import { Failure } from '../errors.ts'
import { utcSeconds } from '../pipeline/report.ts'
import type { Refused } from '../pipeline/restore-tally.ts'
import { findInOutbox } from '../pipeline/withdraw-outbox.ts'
import { carryOut, countsOf, findPatient } from '../pipeline/withdraw.ts'
import { signBarredList, withBarred } from '../seal/barred-list.ts'
import { REASONS, signWithdrawal, verifyWithdrawal, type Withdrawal } from '../seal/withdrawal.ts'
import { fileSystemOutbox } from '../storage/file-system.node.ts'
import { directoryRemover } from '../upload/directory-removing.node.ts'
import { ADMISSION_FLAGS, admitting, barredFiles, type Admitting } from './admission.ts'
import { fromEnvironment, readArguments, required } from './arguments.ts'
import { listAt, takeList } from './barred.ts'
import { openRemover } from './container.ts'
import { readBytes, writeNew, writeWhole } from './files.ts'
import { openProject } from './project-files.ts'
import { openSource } from './restore.ts'
import { say, sayFailure, warn, type ExitCode } from './terminal.ts'
import { trustedSigners } from './withdrawals.ts'

const PRIVATE = 0o600

const flagsOf = (args: readonly string[]) =>
  readArguments(args, {
    ...ADMISSION_FLAGS,
    project: { type: 'string' },
    secret: { type: 'string' },
    patient: { type: 'string', multiple: true },
    pseudonym: { type: 'string', multiple: true },
    reason: { type: 'string' },
    'signing-key': { type: 'string' },
    key: { type: 'string' },
    container: { type: 'string' },
    from: { type: 'string' },
    outbox: { type: 'string' },
    out: { type: 'string' },
    'carry-out': { type: 'string' },
    signer: { type: 'string', multiple: true },
  })
type Flags = ReturnType<typeof flagsOf>['values']

const sayRefused = (refused: readonly Refused[]) => {
  for (const { object, code } of refused) sayFailure(new Failure(code), object)
}

/** Original IDs from a file, one a line: on the command line other users of this computer can read them. */
async function originalIds(given: readonly string[] = []): Promise<readonly string[]> {
  const texts = given.map(async (one) => {
    if (one.startsWith('@')) return fromUtf8(await readBytes(one.slice(1)))
    warn('A Patient ID on the command line can be read by others on this computer; put it into a file, and give @FILE.')
    return one
  })
  const lines = (await Promise.all(texts)).flatMap((text) => text.split(/\r?\n/))
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** Under which pseudonyms a patient was sent: by the keys, by the list, and as was said. */
async function pseudonymsOf(admitted: Admitting, { patient, pseudonym = [] }: Flags): Promise<ReadonlySet<string>> {
  const keyed = await pseudonymiser(await projectKeys(admitted.secret))
  const originals = await originalIds(patient)
  const listed = originals.flatMap((id) => admitted.admission.list?.patients.get(id)?.studyId ?? [])
  const found = new Set([...pseudonym, ...listed, ...originals.map((id) => keyed.patientId(patientKey(id)))])
  if (found.size === 0) throw new Failure('cli/usage')
  return found
}

type Found = Pick<Withdrawal, 'holdings' | 'waiting' | 'unread'>

async function findInStore(pseudonyms: ReadonlySet<string>, flags: Flags): Promise<Found> {
  const passphrase = fromEnvironment('SEALIFT_KEY_PASSPHRASE')
  const identity = await importIdentity(fromUtf8(await readBytes(required(flags.key))), passphrase)
  const trusted = flags.signer === undefined ? {} : { trusted: new Set(flags.signer.map(readFingerprint)) }
  const { signal } = new AbortController()
  const found = await findPatient({
    reader: await openSource(flags),
    identities: [identity],
    ...trusted,
    pseudonyms,
    signal,
  })
  sayRefused(found.unread)
  return { holdings: found.holdings, waiting: [], unread: found.unread.length }
}

async function findOnDevice(pseudonyms: ReadonlySet<string>, folder: string, { secret }: Admitting): Promise<Found> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) throw new Failure('bytes/source-unreadable')
  const records = await recordCipher(await deriveKey(secret, 'project/outbox-records'), 'outbox')
  const outbox = await fileSystemOutbox(folder)
  try {
    const { holdings, waiting, unread } = await findInOutbox(outbox, records, pseudonyms)
    if (waiting.length > 0)
      warn(
        `${waiting.length} of these objects wait in the outbox and will still be sent; not before can they be deleted`,
      )
    return { holdings, waiting, unread }
  } finally {
    outbox.close()
  }
}

/** The list with these patients on it, written anew and whole. */
async function bar(pseudonyms: ReadonlySet<string>, admitted: Admitting, flags: Flags): Promise<number> {
  const path = required(flags.barred)
  const signer = await importSigner(fromUtf8(await readBytes(required(flags['signing-key']))))
  const signers = [signer.fingerprint, ...(flags['barred-signer'] ?? [])]
  const files = { ...barredFiles(admitted, flags), signers }
  const before = await takeList(await listAt(path, files), files)
  const entryOf = await barredEntry(await projectKeys(admitted.secret))
  const after = withBarred(before, [...pseudonyms].map(entryOf), utcSeconds(Date.now()))
  await writeWhole(path, readChunks(streamOf([await signBarredList(after, signer)])))
  await takeList({ ...after, signer: signer.fingerprint }, files)
  return after.barred.length
}

async function ask(flags: Flags): Promise<ExitCode> {
  const reason = REASONS.find((one) => one === (flags.reason ?? 'consent-withdrawn'))
  if (reason === undefined) throw new Failure('cli/usage')
  const [out, signingKey] = [required(flags.out), required(flags['signing-key'])]
  // Whom the list bars already may be asked for again: it is read where it is written.
  const opened = await openProject(flags.project, flags.secret)
  const admitted = await admitting(opened, { ...flags, barred: undefined })
  const pseudonyms = await pseudonymsOf(admitted, flags)
  const signer = await importSigner(fromUtf8(await readBytes(signingKey)))
  const found =
    flags.outbox === undefined
      ? await findInStore(pseudonyms, flags)
      : await findOnDevice(pseudonyms, flags.outbox, admitted)
  const project = admitted.project.rootFingerprint
  const facts = { project, pseudonyms: [...pseudonyms].sort(), reason, requested: utcSeconds(Date.now()) }
  await writeNew(out, await signWithdrawal({ ...facts, ...found }, signer), PRIVATE)
  const { objects, batches } = countsOf(found.holdings)
  say(`${objects} objects in ${batches} batches; the request is signed by ${signer.fingerprint}`)
  if (flags.barred !== undefined) say(`${await bar(pseudonyms, admitted, flags)} barred`)
  return found.unread > 0 ? 3 : 0
}

/** Deleting cannot be undone, so who asks must be known. */
async function carry(path: string, flags: Flags): Promise<ExitCode> {
  const request = await verifyWithdrawal(await readBytes(path), await trustedSigners(flags))
  const remover = flags.from === undefined ? await openRemover(flags.container) : directoryRemover(flags.from)
  const store = await openSource(flags)
  const done = await carryOut({ request, store, remover, signal: new AbortController().signal })
  sayRefused(done.refused)
  for (const object of done.shared) warn(`${object} stays: it shares its place with what is not to be deleted`)
  sayRefused(done.waiting.map((object) => ({ object, code: 'restore/not-yet-sent' })))
  const left = done.shared.length + done.refused.length + done.waiting.length
  say(`${done.removed} deleted, ${done.absent} were not there any more, ${left} left`)
  if (request.unread > 0) warn(`${request.unread} batches could not be looked into when this was asked; ask again`)
  return left + request.unread > 0 ? 3 : 0
}

/** `withdraw` asks that all of a patient be deleted, and bars the patient; `withdraw --carry-out REQUEST` deletes. */
export async function withdraw(args: readonly string[]): Promise<ExitCode> {
  const { values } = flagsOf(args)
  const request = values['carry-out']
  return request === undefined ? ask(values) : carry(request, values)
}
