import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readChunks } from '../bytes/streams.ts'
import { fromUtf8 } from '../bytes/text.ts'
import { readFingerprint } from '../crypto/fingerprint.ts'
import { importIdentity } from '../crypto/recipient.ts'
import { Failure } from '../errors.ts'
import type { Refused } from '../pipeline/restore-tally.ts'
import { restore, type Sink } from '../pipeline/restore.ts'
import { verifyContainer } from '../pipeline/verify-container.ts'
import { directoryStore } from '../upload/directory.node.ts'
import { fromEnvironment, readArguments, required } from './arguments.ts'
import { openContainer } from './container.ts'
import { readBytes, writeWhole } from './files.ts'
import { progressLine, say, sayFailure, type ExitCode } from './terminal.ts'
import { withdrawnIn } from './withdrawals.ts'

const folderSink = (root: string): Sink => ({
  write: (path, body) => writeWhole(join(root, ...path.split('/')), readChunks(body)),
})

const trust = (signers: readonly string[] | undefined) =>
  signers === undefined ? {} : { trusted: new Set(signers.map(readFingerprint)) }

const WITHDRAWN_FLAGS = { withdrawn: { type: 'string', multiple: true }, project: { type: 'string' } } as const

/** What should be gone and is not. */
const standing = (withdrawn: readonly Refused[] = []) =>
  withdrawn.filter(({ code }) => code === 'restore/not-yet-deleted').length

const counted = (requests: readonly string[] | undefined, withdrawn: readonly Refused[] = []): string =>
  requests === undefined
    ? ''
    : `, ${withdrawn.length - standing(withdrawn)} withdrawn, ${standing(withdrawn)} not yet deleted`

const report = (refused: readonly Refused[]) => {
  for (const { object, code } of refused) sayFailure(new Failure(code), object)
}

/** The container, or a folder into which it was copied: every object a file of its name. */
export async function openSource({ from, container }: { from?: string | undefined; container?: string | undefined }) {
  if (from === undefined) return openContainer(container)
  const found = await stat(from).catch(() => undefined)
  if (found?.isDirectory() !== true) throw new Failure('bytes/source-unreadable')
  return directoryStore(from)
}

/** `restore --container …|--from DIR --key private.pem --out DIR`: folders by pseudonymised patient, study, series. */
export async function restorePaths(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArguments(args, {
    container: { type: 'string' },
    from: { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
    signer: { type: 'string', multiple: true },
    ...WITHDRAWN_FLAGS,
  })
  const [key, out] = [required(values.key), required(values.out)]
  const identity = await importIdentity(fromUtf8(await readBytes(key)), fromEnvironment('SEALIFT_KEY_PASSPHRASE'))
  const reader = await openSource(values)
  const progress = progressLine()
  const { restored, refused, withdrawn, signers } = await restore({
    reader,
    identities: [identity],
    ...trust(values.signer),
    ...(await withdrawnIn(values.withdrawn, values)),
    sink: folderSink(out),
    signal: new AbortController().signal,
    onProgress: ({ restored, of, waiting }) =>
      progress.show(`${restored} of ${of} restored${waiting === undefined ? '' : `, trying again: ${waiting}`}`),
  })
  progress.end()
  report([...refused, ...(withdrawn ?? [])])
  say(`${restored} restored, ${refused.length} refused${counted(values.withdrawn, withdrawn)}`)
  if (values.signer === undefined) for (const signer of signers) say(`signed by ${signer}`)
  return refused.length + standing(withdrawn) > 0 ? 3 : 0
}

/** `verify --container …`: every object that the manifests name is there, with its size and its digest. Needs no key. */
export async function verifyPaths(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArguments(args, {
    container: { type: 'string' },
    from: { type: 'string' },
    signer: { type: 'string', multiple: true },
    ...WITHDRAWN_FLAGS,
  })
  const reader = await openSource(values)
  const progress = progressLine()
  const { verified, refused, withdrawn, signers } = await verifyContainer({
    reader,
    ...trust(values.signer),
    ...(await withdrawnIn(values.withdrawn, values)),
    signal: new AbortController().signal,
    onProgress: (now) => progress.show(`${now.verified} of ${now.of} verified`),
  })
  progress.end()
  report([...refused, ...withdrawn])
  say(`${verified} verified, ${refused.length} refused${counted(values.withdrawn, withdrawn)}`)
  if (values.signer === undefined) for (const signer of signers) say(`signed by ${signer}`)
  return refused.length + standing(withdrawn) > 0 ? 3 : 0
}
