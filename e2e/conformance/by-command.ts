import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBase64 } from '../../src/bytes/text.ts'
import { generateRecipient } from '../../src/crypto/recipient.ts'
import { generateSigner, importSigner } from '../../src/crypto/signature.ts'
import type { FailureCode } from '../../src/errors.ts'
import { createProject } from '../../src/seal/project.ts'
import { sealift, type Said } from '../cli/command.ts'
import { PYTHON } from './corpus.ts'
import { profileOf, type OptionSet } from './profiles.ts'

/** A project of these options, with a secret that is known. */
async function projectIn(folder: string, set: OptionSet, secretByte: number): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const { privatePem } = await generateSigner()
  const root = await importSigner(privatePem)
  const { publicPem } = await generateRecipient()
  const facts = {
    name: set.name,
    lane: 'research',
    profile: profileOf(set),
    recipients: [{ name: 'Study', pem: publicPem }],
  } as const
  const secret = toBase64(new Uint8Array(32).fill(secretByte))
  const [project, secretFile] = [join(folder, 'project.json'), join(folder, 'secret.json')]
  writeFileSync(project, await createProject(facts, root))
  const document = { format: 'sealift-secret/1', projectRoot: root.fingerprint, secret }
  writeFileSync(secretFile, JSON.stringify(document))
  return ['--project', project, '--secret', secretFile]
}

export interface ReportLine {
  readonly source: string
  readonly output?: string
  readonly status: 'deidentified' | 'quarantined' | 'skipped'
  readonly code?: FailureCode
}

export interface Run {
  readonly said: Said
  readonly out: string
  readonly report: string
  readonly lines: readonly ReportLine[]
  /** The program said that it cannot do what these options ask for: `deid/bad-profile`. */
  readonly refused: boolean
}

const REFUSED: FailureCode = 'deid/bad-profile'

export interface RunOptions {
  /** The secret of the project is 32 of it. */
  readonly secretByte?: number
  readonly env?: Readonly<Record<string, string>>
}

/** `sealift deidentify` in a process of its own, into `to`. */
export async function deidentifyFolder(
  input: string,
  to: string,
  set: OptionSet,
  { secretByte = 9, env = {} }: RunOptions = {},
): Promise<Run> {
  const flags = await projectIn(join(to, 'project'), set, secretByte)
  const [out, report] = [join(to, 'out'), join(to, 'report.json')]
  const said = await sealift(['deidentify', input, '--out', out, '--report', report, ...flags], { env })
  const lines = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as { instances: readonly ReportLine[] }).instances
    : []
  const isRefused = said.code === 1 ? said.stderr.includes(REFUSED) : lines.some(({ code }) => code === REFUSED)
  // Whoever judges outputs must not be content with none.
  if (!isRefused && said.code !== 0 && said.code !== 3)
    throw new Error(`sealift ended with ${said.code}: ${said.stderr}`)
  return { said, out, report, lines, refused: isRefused }
}

/** A script of this folder, with Debian's Python, told on its standard input. */
export const askPython = (script: string, input: unknown, args: readonly string[] = []): unknown =>
  JSON.parse(
    execFileSync(PYTHON, ['-B', join(import.meta.dirname, script), ...args], {
      input: JSON.stringify(input),
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
    }) || 'null',
  )
