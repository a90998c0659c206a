/** Node entry: the same pipeline on paths. */
import process, { argv, env, exit } from 'node:process'
import { say, sayFailure, warn, type ExitCode } from './cli/terminal.ts'
import { nodeDigest } from './crypto/digest.node.ts'
import { useDigest } from './crypto/digest.ts'

const USAGE = `sealift COMMAND

  keygen --out DIR                       a recipient's private.pem and public.pem
  project --out DIR --recipient PUBLIC.pem [--recipient …] [--name TEXT] [--preset basic|tcia-like | --profile FILE]
          [--container-host HOST …] [--broker-host HOST …] [[--versioning] --immutability none|unlocked|locked]
          [--authority URL --client-id ID [--scope TEXT]]
                                         project.json (signed), root.pem, secret.json; where it may be sent, what the
                                         container keeps and where people sign in, signed with the project
  deidentify IN… --out DIR --project project.json --secret secret.json [--report FILE] [--jobs N]
  send IN… --project project.json --secret secret.json --container URL|@FILE [--outbox DIR] [--batch-report FILE.json]
       [--give-up]                       with --batch-report, what was done is written down, and as a page beside it;
                                         with --give-up, what cannot be delivered any more is taken out, and said
  report REPORT.json --out DIR           pages to read and print, of a batch's report or of those that restore has written
  verify --container URL|@FILE|--from DIR [--signer FINGERPRINT]
  restore --container URL|@FILE|--from DIR --key private.pem --out DIR [--signer FINGERPRINT]
                                         with --withdrawn REQUEST … --project project.json|--signer FINGERPRINT, what
                                         withdrawn patients had is told from what is missing, and not restored
  selftest [--preset basic|tcia-like | --profile FILE | --project project.json] [--json]
                                         plants identifiers in every kind of place and looks for them in what comes out
  conformance                            what is done to a data set, as a statement after DICOM PS3.15 E.1.3
  linkage IN… --project project.json --secret secret.json --custodian PUBLIC.pem --out FILE
  linkage --open FILE --key private.pem --out FILE.csv
                                         whose pseudonym is whose, sealed to a custodian, who alone opens it;
                                         in clear with --in-clear-i-understand in place of --custodian
  withdraw --patient @FILE|--pseudonym ID --project project.json --secret secret.json --signing-key root.pem --out REQUEST
           --container URL|@FILE|--from DIR --key private.pem | --outbox DIR
           [--reason consent-withdrawn|objection|sent-by-mistake|other] [--barred FILE]
                                         lists what is held of a patient as a signed request, and bars the patient
  withdraw --carry-out REQUEST --container URL|@FILE|--from DIR --project project.json|--signer FINGERPRINT
                                         deletes it, where the access link may

deidentify, send, linkage and withdraw take [--patients LIST.csv [--shared-study-ids]]: only patients who are in the list,
under its study IDs. deidentify and send take [--barred FILE [--barred-signer FINGERPRINT]]: who has withdrawn is kept out.
An access link is read from a file (@FILE) or from SEALIFT_CONTAINER. Exit codes: 0 all done, 3 some quarantined,
2 usage, 1 failure.`

type Command = (args: readonly string[]) => Promise<ExitCode>

/** Each is loaded when it is asked for: who de-identifies does not wait for what speaks to Azure. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['keygen', async () => (await import('./cli/project-files.ts')).keygen],
  ['project', async () => (await import('./cli/project-files.ts')).project],
  ['deidentify', async () => (await import('./cli/deidentify.ts')).deidentifyPaths],
  ['send', async () => (await import('./cli/send.ts')).sendPaths],
  ['verify', async () => (await import('./cli/restore.ts')).verifyPaths],
  ['restore', async () => (await import('./cli/restore.ts')).restorePaths],
  ['selftest', async () => (await import('./cli/selftest.ts')).selftestHere],
  ['report', async () => (await import('./cli/batch-report.ts')).reportPages],
  ['conformance', async () => (await import('./cli/conformance.ts')).sayConformance],
  ['linkage', async () => (await import('./cli/linkage.ts')).linkageOfPaths],
  ['withdraw', async () => (await import('./cli/withdraw.ts')).withdraw],
])

async function run([name = '--help', ...args]: readonly string[]): Promise<ExitCode> {
  const load = COMMANDS.get(name)
  if (load !== undefined) return (await load())(args)
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
