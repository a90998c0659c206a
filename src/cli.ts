/** Node entry: the same pipeline on paths. */
import process, { argv, env, exit } from 'node:process'
import { deidentifyPaths } from './cli/deidentify.ts'
import { keygen, project } from './cli/project-files.ts'
import { restorePaths, verifyPaths } from './cli/restore.ts'
import { sendPaths } from './cli/send.ts'
import { nodeDigest } from './crypto/digest.node.ts'
import { useDigest } from './crypto/digest.ts'
import { say, sayFailure, warn, type ExitCode } from './cli/terminal.ts'

const USAGE = `sealift COMMAND

  keygen --out DIR                       a recipient's private.pem and public.pem
  project --out DIR --recipient PUBLIC.pem [--recipient …] [--name TEXT]
                                         project.json (signed), root.pem, secret.json
  deidentify IN… --out DIR --project project.json --secret secret.json [--report FILE] [--jobs N]
  send IN… --project project.json --secret secret.json --container URL|@FILE [--outbox DIR]
  verify --container URL|@FILE|--from DIR [--signer FINGERPRINT]
  restore --container URL|@FILE|--from DIR --key private.pem --out DIR [--signer FINGERPRINT]

An access link is read from a file (@FILE) or from SEALIFT_CONTAINER. Exit codes: 0 all done, 3 some quarantined,
2 usage, 1 failure.`

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<ExitCode>>> = {
  keygen,
  project,
  deidentify: deidentifyPaths,
  send: sendPaths,
  verify: verifyPaths,
  restore: restorePaths,
}

async function run([name = '--help', ...args]: readonly string[]): Promise<ExitCode> {
  const command = COMMANDS[name]
  if (command !== undefined) return command(args)
  if (name !== '--help') {
    warn(USAGE)
    return 2
  }
  say(USAGE)
  return 0
}

useDigest(nodeDigest)
// Node warns of each thing that it calls experimental. That is for developers, not for who reads the errors of a command.
if (env['SEALIFT_DEBUG'] !== '1') process.removeAllListeners('warning')
exit(await run(argv.slice(2)).catch(sayFailure))
