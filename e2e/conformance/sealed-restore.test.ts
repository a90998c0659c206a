import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { concat, type Bytes } from '../../src/bytes/concat.ts'
import { collect } from '../../src/bytes/streams.ts'
import {
  generateRecipient,
  importIdentity,
  importRecipient,
  type Recipient,
  type RecipientPair,
} from '../../src/crypto/recipient.ts'
import { generateSigner, importSigner, type Signer } from '../../src/crypto/signature.ts'
import { signManifest, manifestObject, type SignedManifest } from '../../src/seal/manifest.ts'
import { batchName } from '../../src/seal/object-name.ts'
import { original } from '../../src/seal/original.ts'
import { seal } from '../../src/seal/seal.ts'
import { inFolder, PYTHON, RESTORE_PY, RESTORE_SH, run, sha256 } from './sealed-readers.ts'

const PASSPHRASE = 'lantern tidal mosaic'

let study: RecipientPair
let locked: RecipientPair
let recipients: readonly Recipient[]
let device: Signer

beforeAll(async () => {
  study = await generateRecipient()
  locked = await generateRecipient(PASSPHRASE)
  recipients = [
    await importRecipient({ name: 'study', pem: study.publicPem }),
    await importRecipient({ name: 'custodian', organisation: 'Clínica Ω', pem: locked.publicPem }),
  ]
  device = await importSigner((await generateSigner()).privatePem)
})

interface Sent {
  readonly name: string
  readonly bytes: Bytes
  readonly plain: Bytes
  readonly encoding: string
}

const sent = async (plain: Bytes) => {
  const sealing = await seal(original(new Blob([plain])), { lane: 'backup', recipients })
  const bytes = await collect(sealing.stream)
  return { ...(await sealing.done), bytes, plain, name: sealing.objectName }
}

const noise = Uint8Array.from(randomBytes(1_200_000))
const flat = new Uint8Array(1_200_000).fill(7)

let objects: Sent[]
let manifest: SignedManifest
beforeAll(async () => {
  const sealed = [
    await sent(noise),
    await sent(flat),
    await sent(new Uint8Array(0)),
    await sent(Uint8Array.from(randomBytes(512 * 1024))),
  ]
  objects = sealed
  const created = '2026-11-21T08:00:00Z'
  const listed = sealed.map(manifestObject)
  const batch = { batch: batchName(), lane: 'backup', project: '0a'.repeat(32), created, objects: listed } as const
  manifest = await signManifest(batch, device)
})

interface Attempt {
  readonly object?: Bytes
  readonly name?: string
  readonly manifest?: Uint8Array
  readonly signer?: string
  readonly key?: string
}

/** The script on a folder with all it needs; what it wrote, or what it said. */
const bySh = (one: Sent, attempt: Attempt = {}): Promise<string> =>
  inFolder((folder) => {
    const [key, list, object, output] = ['key.pem', 'manifest.json', attempt.name ?? one.name, 'out'].map((name) =>
      join(folder, name),
    ) as [string, string, string, string]
    writeFileSync(key, attempt.key ?? study.privatePem, { mode: 0o600 })
    writeFileSync(list, attempt.manifest ?? manifest.bytes)
    writeFileSync(object, attempt.object ?? one.bytes)
    const { status, said } = run('bash', [RESTORE_SH, key, list, attempt.signer ?? device.fingerprint, object, output])
    if (status === 0) return sha256(readFileSync(output))
    expect(existsSync(output)).toBe(false)
    return said
  })

describe('restore.sh, with bash and openssl only', () => {
  it('gives back what was sealed, compressed or not, empty and full', async () => {
    expect(objects.map(({ encoding }) => encoding)).toEqual(['identity', 'gzip', 'identity', 'identity'])
    for (const one of objects) expect(await bySh(one)).toBe(sha256(one.plain))
  })

  it('refuses without a manifest that is signed by the expected key', async () => {
    const [one] = objects as [Sent]
    const stranger = await importSigner((await generateSigner()).privatePem)
    expect(await bySh(one, { signer: stranger.fingerprint })).toContain('signed by another key')
    const text = Buffer.from(manifest.bytes).toString()
    const changed = Buffer.from(text.replace('"lane":"backup"', '"lane":"backuq"'))
    expect(await bySh(one, { manifest: changed })).toContain('signature of the manifest does not match')
    expect(await bySh(one, { manifest: Buffer.from('{}') })).toContain('names no signer')
  })

  it('refuses an object that is not the listed one: it could not see the difference itself', async () => {
    const [one, two] = objects as [Sent, Sent]
    const flipped = one.bytes.slice()
    flipped[700_000] = (flipped[700_000] ?? 0) ^ 1
    const notListed = 'not the one that the manifest lists'
    expect(await bySh(one, { object: flipped })).toContain(notListed)
    expect(await bySh(one, { object: two.bytes })).toContain(notListed)
    expect(await bySh(one, { object: one.bytes.subarray(0, -1) })).toContain(notListed)
    expect(await bySh(one, { object: concat([one.bytes, Uint8Array.of(0)]) })).toContain(notListed)
    expect(await bySh(one, { name: two.name })).toContain(notListed)
    expect(await bySh(one, { name: 'renamed.bin' })).toContain('another name')
  })

  it('refuses a key that the object was not sealed for', async () => {
    const [one] = objects as [Sent]
    const stranger = await generateRecipient(undefined, 3072)
    expect(await bySh(one, { key: stranger.privatePem })).toContain('this key does not open it')
  })
})

describe('restore.py', () => {
  const byPy = (one: Sent, bytes: Bytes, key: string, passphrase = '') =>
    inFolder((folder) => {
      const [pem, object, output] = [join(folder, 'key.pem'), join(folder, 'object'), join(folder, 'out')]
      writeFileSync(pem, key, { mode: 0o600 })
      writeFileSync(object, bytes)
      try {
        const env = { ...process.env, SEALIFT_PASSPHRASE: passphrase }
        execFileSync(PYTHON, [RESTORE_PY, pem, object, output], { env, stdio: ['ignore', 'ignore', 'pipe'] })
      } catch {
        return existsSync(output) ? 'refused but written' : 'refused'
      }
      return readFileSync(output).equals(Buffer.from(one.plain)) ? 'restored' : 'wrong bytes'
    })

  it('gives back what was sealed, also with a key under a passphrase', async () => {
    for (const one of objects) {
      expect(await byPy(one, one.bytes, study.privatePem)).toBe('restored')
      expect(await byPy(one, one.bytes, locked.privatePem, PASSPHRASE)).toBe('restored')
    }
  })

  it('leaves no output when anything is wrong', async () => {
    const [one] = objects as [Sent]
    expect(await byPy(one, one.bytes.subarray(0, -1), study.privatePem)).toBe('refused')
    expect(await byPy(one, concat([one.bytes, Uint8Array.of(0)]), study.privatePem)).toBe('refused')
    expect(await byPy(one, one.bytes, locked.privatePem, 'wrong')).toBe('refused')
  })
})

describe('openssl', () => {
  it('reads our private keys under their passphrase, and we read its', async () => {
    await inFolder(async (folder) => {
      const ours = join(folder, 'ours.pem')
      writeFileSync(ours, locked.privatePem)
      const read = run('openssl', ['pkey', '-in', ours, '-passin', `pass:${PASSPHRASE}`, '-pubout'])
      expect(read).toEqual({ status: 0, said: locked.publicPem })
      expect(run('openssl', ['pkey', '-in', ours, '-passin', 'pass:wrong', '-noout']).status).not.toBe(0)
      const theirs = join(folder, 'theirs.pem')
      const made = [
        'genpkey',
        '-algorithm',
        'RSA',
        '-pkeyopt',
        'rsa_keygen_bits:3072',
        '-aes256',
        '-pass',
        'pass:geheim',
      ]
      expect(run('openssl', [...made, '-out', theirs]).status).toBe(0)
      const publicPem = run('openssl', ['pkey', '-in', theirs, '-passin', 'pass:geheim', '-pubout']).said
      const { fingerprint } = await importRecipient({ name: 'x', pem: publicPem })
      expect((await importIdentity(readFileSync(theirs, 'utf8'), 'geheim')).fingerprint).toBe(fingerprint)
      writeFileSync(theirs, publicPem)
      execFileSync('openssl', ['pkey', '-pubin', '-in', theirs, '-outform', 'DER', '-out', ours])
      expect(sha256(readFileSync(ours))).toBe(fingerprint)
    })
  })

  it('verifies our signatures, and refuses them over other bytes', async () => {
    await inFolder(async (folder) => {
      const [pem, message, signature] = [join(folder, 'pem'), join(folder, 'message'), join(folder, 'signature')]
      writeFileSync(pem, device.publicPem)
      writeFileSync(message, noise)
      writeFileSync(signature, await device.sign(noise))
      const args = ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', pem, '-sigfile', signature, '-in', message]
      expect(run('openssl', args).status).toBe(0)
      writeFileSync(message, flat)
      expect(run('openssl', args).status).not.toBe(0)
    })
  })
})
