/** The files that `keygen` and `project` write, and what the other commands make of them. */
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Bytes } from '../bytes/concat.ts'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import { projectKeys, pseudonymiser } from '../deid/pseudonyms.ts'
import { Failure } from '../errors.ts'
import type { Lens } from '../pipeline/examine.ts'
import { createSecret, readSecret } from '../seal/project-secret.ts'
import { createProject, verifyProject, type Project } from '../seal/project.ts'
import { readBytes, writeNew } from './files.ts'
import { fromEnvironment, readArguments, required } from './arguments.ts'
import { say, type ExitCode } from './terminal.ts'

const PRIVATE = 0o600
const PUBLIC = 0o644

/** `keygen --out DIR`: a recipient's key pair. With SEALIFT_KEY_PASSPHRASE the private key is written under it. */
export async function keygen(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArguments(args, { out: { type: 'string' } })
  const out = required(values.out)
  await mkdir(out, { recursive: true })
  const pair = await generateRecipient(fromEnvironment('SEALIFT_KEY_PASSPHRASE'))
  await writeNew(join(out, 'private.pem'), pair.privatePem, PRIVATE)
  await writeNew(join(out, 'public.pem'), pair.publicPem, PUBLIC)
  say(`wrote private.pem and public.pem`)
  return 0
}

/** `project --out DIR --recipient PUBLIC.pem…`: a signed project file, its root key, and its secret. */
export async function project(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    recipient: { type: 'string', multiple: true },
    name: { type: 'string' },
  })
  const out = required(values.out)
  const paths = [...(values.recipient ?? []), ...positionals]
  if (paths.length === 0) throw new Failure('cli/usage')
  const recipients = await Promise.all(
    paths.map(async (path, index) => ({
      name: `${basename(path, '.pem')}-${index + 1}`,
      pem: new TextDecoder().decode(await readBytes(path)),
    })),
  )
  await mkdir(out, { recursive: true })
  const { privatePem } = await generateSigner()
  const root = await importSigner(privatePem)
  const facts = {
    name: values.name ?? 'Research project',
    lane: 'research',
    profile: BASIC_PROFILE,
    recipients,
  } as const
  await writeNew(join(out, 'project.json'), await createProject(facts, root), PUBLIC)
  await writeNew(join(out, 'root.pem'), privatePem, PRIVATE)
  await writeNew(join(out, 'secret.json'), createSecret(root.fingerprint), PRIVATE)
  say(`wrote project.json, root.pem and secret.json; root ${root.fingerprint}`)
  return 0
}

export interface OpenProject extends Lens {
  readonly project: Project
  readonly secret: Bytes
}

/** A project file with its secret, ready for use. Only the research lane de-identifies. */
export async function openProject(
  projectPath: string | undefined,
  secretPath: string | undefined,
): Promise<OpenProject> {
  const project = await verifyProject(await readBytes(required(projectPath)))
  if (project.lane !== 'research') throw new Failure('seal/wrong-lane')
  const secret = readSecret(await readBytes(required(secretPath)), project.rootFingerprint)
  const pseudonyms = await pseudonymiser(await projectKeys(secret))
  return { project, secret, profile: project.profile, pseudonyms }
}
