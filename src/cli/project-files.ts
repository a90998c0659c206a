/** The files that `keygen` and `project` write, and what the other commands make of them. */
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Bytes } from '../bytes/concat.ts'
import { generateRecipient } from '../crypto/recipient.ts'
import { PRESET_NAMES, PRESETS } from '../deid/presets.ts'
import type { Profile } from '../deid/profile.ts'
import { projectKeys, pseudonymiser } from '../deid/pseudonyms.ts'
import { Failure, toFailure, type FailureCode } from '../errors.ts'
import type { Lens } from '../pipeline/examine.ts'
import { newProject, type WantedProject } from '../seal/new-project.ts'
import { readProfile } from '../seal/profile-file.ts'
import { readSecret } from '../seal/project-secret.ts'
import { verifyProject, type Project } from '../seal/project.ts'
import { readBytes, writeNew } from './files.ts'
import { fromEnvironment, readArguments, required } from './arguments.ts'
import { ACCESS_FLAGS, accessIn } from './project-access.ts'
import { say, sayFailure, type ExitCode } from './terminal.ts'

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

export const PROFILE_FLAGS = { preset: { type: 'string' }, profile: { type: 'string' } } as const

/** By the name of a preset, or from a file; the Basic Profile when neither is said. */
export async function profileFor(named: {
  readonly preset?: string | undefined
  readonly profile?: string | undefined
}): Promise<Profile> {
  if (named.profile !== undefined) {
    if (named.preset !== undefined) throw new Failure('cli/usage')
    return readProfile(await readBytes(named.profile))
  }
  const preset = PRESET_NAMES.find((name) => name === (named.preset ?? 'basic'))
  if (preset === undefined) throw new Failure('cli/usage')
  return PRESETS[preset]
}

const sayBad =
  (...codes: readonly FailureCode[]) =>
  (thrown: unknown): ExitCode => {
    const failure = toFailure(thrown)
    if (!codes.includes(failure.code)) throw thrown
    sayFailure(failure, Object.values(failure.detail).join(' '))
    return 2
  }

/** A profile that cannot be carried out is a matter of usage: what is wrong with it is said, and nothing is made. */
export const sayBadProfile = sayBad('deid/bad-profile', 'deid/date-not-moved')

/** `project --out DIR --recipient PUBLIC.pem…`: a signed project file, its root key, and its secret. */
export async function project(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    recipient: { type: 'string', multiple: true },
    name: { type: 'string' },
    ...PROFILE_FLAGS,
    ...ACCESS_FLAGS,
  })
  const out = required(values.out)
  const access = accessIn(values)
  const paths = [...(values.recipient ?? []), ...positionals]
  if (paths.length === 0) throw new Failure('cli/usage')
  const profile = await profileFor(values).catch(sayBadProfile)
  if (typeof profile === 'number') return profile
  const recipients = await Promise.all(
    paths.map(async (path, index) => ({
      name: `${basename(path, '.pem')}-${index + 1}`,
      pem: new TextDecoder().decode(await readBytes(path)),
    })),
  )
  const wanted: WantedProject = { name: values.name ?? 'Research project', profile, recipients, ...access }
  const made = await newProject(wanted).catch(sayBad('seal/bad-project'))
  if (typeof made === 'number') return made
  await mkdir(out, { recursive: true })
  await writeNew(join(out, 'project.json'), made.project, PUBLIC)
  await writeNew(join(out, 'root.pem'), made.rootPem, PRIVATE)
  await writeNew(join(out, 'secret.json'), made.secret, PRIVATE)
  say(`wrote project.json, root.pem and secret.json; root ${made.rootFingerprint}`)
  return 0
}

export interface OpenProject extends Lens {
  /** Of the project file. */
  readonly path: string
  readonly project: Project
  readonly secret: Bytes
}

/** A project file with its secret, ready for use. Only the research lane de-identifies. */
export async function openProject(
  projectPath: string | undefined,
  secretPath: string | undefined,
): Promise<OpenProject> {
  const path = required(projectPath)
  const project = await verifyProject(await readBytes(path))
  if (project.lane !== 'research') throw new Failure('seal/wrong-lane')
  const secret = readSecret(await readBytes(required(secretPath)), project.rootFingerprint)
  const pseudonyms = await pseudonymiser(await projectKeys(secret))
  return { path, project, secret, profile: project.profile, pseudonyms }
}
