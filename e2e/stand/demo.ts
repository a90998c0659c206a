import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateRecipient } from '../../src/crypto/recipient.ts'
import { generateSigner, importSigner } from '../../src/crypto/signature.ts'
import { BASIC_PROFILE } from '../../src/deid/profile.ts'
import { createSecret, readSecret } from '../../src/seal/project-secret.ts'
import { createProject, verifyProject } from '../../src/seal/project.ts'

/** What the server hands out below /demo/. */
const FILES = {
  project: 'project.json',
  secret: 'secret.json',
  key: 'recipient-private.pem',
  link: 'access-link.txt',
} as const

/** What only this user may read. The mode of a file that is there already does not change by writing it. */
function writePrivate(file: string, content: string | Uint8Array): void {
  writeFileSync(file, content, { mode: 0o600 })
  chmodSync(file, 0o600)
}

/** Is there a demo project that this version can read, with its secret and its key? */
async function isThere(folder: string): Promise<boolean> {
  const files = [FILES.project, FILES.secret, FILES.key].map((name) => join(folder, name))
  if (!files.every((file) => existsSync(file))) return false
  const [project, secret] = files.map((file) => new Uint8Array(readFileSync(file)))
  if (project === undefined || secret === undefined) return false
  try {
    readSecret(secret, (await verifyProject(project)).rootFingerprint)
    return true
  } catch {
    return false
  }
}

/** Nobody needs the root's private key again: a demo project has no second version. */
async function makeProject(folder: string): Promise<void> {
  const root = await importSigner((await generateSigner()).privatePem)
  const recipient = await generateRecipient()
  const project = await createProject(
    {
      name: 'Demo',
      lane: 'research',
      profile: BASIC_PROFILE,
      recipients: [{ name: 'demo', pem: recipient.publicPem }],
      demo: true,
    },
    root,
  )
  writePrivate(join(folder, FILES.key), recipient.privatePem)
  writePrivate(join(folder, FILES.secret), createSecret(root.fingerprint))
  writePrivate(join(folder, FILES.project), project)
}

/**
 * The demo project, as files below the folder: made once and kept, because a browser that has tried it has pinned its
 * root; the access link is new at each start.
 */
export async function writeDemo(folder: string, accessLink: string): Promise<void> {
  if (!(await isThere(folder))) await makeProject(folder)
  writePrivate(join(folder, FILES.link), `${accessLink}\n`)
}
