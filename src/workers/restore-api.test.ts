import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openArchive } from '../bytes/zip.ts'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner, type Signer } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { createSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import { signWithdrawal, type Withdrawal } from '../seal/withdrawal.ts'
import { memoryStore } from '../upload/memory.ts'
import { restoreApi } from './restore-api.ts'
import { closePorts, device, LINK, session, type Session } from './session.fixture.ts'
import type { Withdrawals } from './sealift.ts'

const recipient = await generateRecipient(undefined, 3072)
const root = await importSigner((await generateSigner()).privatePem)
const stranger = await importSigner((await generateSigner()).privatePem)
const recipients = [{ name: 'study', pem: recipient.publicPem }]
const project = await createProject({ name: 'Study', lane: 'research', profile: BASIC_PROFILE, recipients }, root)
const [source] = (await sampleStudy()).map(({ path, blob }) => ({ path, blob, sizeBytes: blob.size }))
const ORIGINAL = 'SAMPLE-0001'
const OTHER = 'SAMPLE-0002'

/** The same image of somebody else. */
const ofOther = async () => {
  const latin1 = new TextDecoder('latin1').decode(await source!.blob.arrayBuffer())
  const at = latin1.indexOf(ORIGINAL)
  const blob = new Blob([source!.blob.slice(0, at), OTHER, source!.blob.slice(at + OTHER.length)])
  return { ...source!, blob }
}

let store: ReturnType<typeof memoryStore>
let now: Session
let asked: Pick<Withdrawal, 'pseudonyms' | 'reason' | 'holdings' | 'unread'>

/** Two patients in one batch that is sent; the first of them withdraws. */
beforeEach(async () => {
  store = memoryStore()
  const here = device({ project, secret: createSecret(root.fingerprint) })
  now = await session(here, store)
  const batch = await now.engine.openBatch()
  for (const one of [source!, await ofOther()]) {
    const looked = await now.instance.look(one)
    const sha256 = looked.kind === 'source' ? (looked.sha256 ?? '') : ''
    await now.instance.prepare(one, batch, { sha256, reviewer: { id: 'AB', atMs: 0 } })
  }
  await now.engine.closeBatch(batch, [])
  await expect.poll(() => here.disk.tables.jobs.size, { timeout: 20_000 }).toBe(0)
  const pseudonyms = await now.vault.pseudonymsOf({ originalId: ORIGINAL })
  const { holdings, unread } = await now.engine.find(pseudonyms)
  asked = { pseudonyms, reason: 'objection', holdings, unread }
})
afterEach(closePorts)

const restored = (withdrawals?: Withdrawals) => {
  const key = new Blob([recipient.privatePem])
  const from = { link: LINK, key, into: 'zip', ...(withdrawals === undefined ? {} : { withdrawals }) } as const
  return restoreApi(() => store).restore(from, () => undefined)
}
const requestBy = async (signer: Signer, of = root.fingerprint) =>
  new Blob([await signWithdrawal({ ...asked, project: of, requested: '2026-03-01T00:00:00Z' }, signer)])
const namedHere = () => asked.holdings.flatMap(({ objects }) => objects.map(({ name }) => name))

describe('restoring with a request of withdrawal', () => {
  it('leaves out what this device asked for, and says how much and why', async () => {
    const { request } = await now.vault.signRequest(asked)
    const signers = await now.vault.knownSigners()
    const { zip, ...told } = await restored({ requests: [new Blob([request])], signers })
    expect(namedHere()).toHaveLength(1)
    const withdrawn = namedHere().map((object) => ({ object, code: 'restore/not-yet-deleted' }))
    expect(told).toMatchObject({ restored: 1, refused: [], withdrawn })
    const { entries } = await openArchive(zip ?? new Blob())
    expect(entries.filter(({ path }) => path.startsWith(asked.pseudonyms[0] ?? ''))).toEqual([])
    expect(entries.filter(({ path }) => path.endsWith('.dcm'))).toHaveLength(1)
    expect(await restored()).toMatchObject({ restored: 2 })
    expect(await restored()).not.toHaveProperty('withdrawn')
  })

  it('believes the root, and whoever is named as people copy a fingerprint', async () => {
    const known = await now.vault.knownSigners()
    const spoken = stranger.fingerprint.toUpperCase().replaceAll(/.{4}/g, '$& ')
    const both = [await requestBy(root), await requestBy(stranger)]
    expect(await restored({ requests: both, signers: [...known, spoken] })).toMatchObject({ restored: 1 })
    await expect(restored({ requests: both, signers: known })).rejects.toMatchObject({ code: 'seal/unknown-signer' })
  })

  it('refuses one that was changed, one of another project and what is none, and restores nothing', async () => {
    const signers = [root.fingerprint]
    const text = await (await requestBy(root)).text()
    const changed = new Blob([text.replace('"objection"', '"other"')])
    const refused = (request: Blob) => expect(restored({ requests: [request], signers })).rejects
    await refused(changed).toMatchObject({ code: 'crypto/bad-signature' })
    await refused(await requestBy(root, stranger.fingerprint)).toMatchObject({ code: 'restore/other-project' })
    await refused(new Blob([project])).toMatchObject({ code: 'crypto/not-canonical' })
    await refused(new Blob(['a letter'])).toMatchObject({ code: 'crypto/not-canonical' })
  })

  it('says so where nobody of it is here', async () => {
    asked = { ...asked, pseudonyms: ['SL-NOBODY'], holdings: [] }
    const requests = [await requestBy(root)]
    expect(await restored({ requests, signers: [root.fingerprint] })).toMatchObject({ restored: 2, withdrawn: [] })
  })
})
