import { afterEach, describe, expect, it } from 'vitest'
import { collect, streamOf } from '../bytes/streams.ts'
import { fromUtf8, toUtf8 } from '../bytes/text.ts'
import { generateRecipient, importIdentity } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { MAX_LIST_BYTES } from '../deid/patient-list.ts'
import { barredEntry, projectKeys } from '../deid/pseudonyms.ts'
import { BASIC_PROFILE, type Profile } from '../deid/profile.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { signBarredList, verifyBarredList } from '../seal/barred-list.ts'
import { readLinkageTable } from '../seal/linkage-table.ts'
import { openSealed } from '../seal/open.ts'
import { createSecret, readSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import { verifyWithdrawal } from '../seal/withdrawal.ts'
import type { Looked } from './instance-api.ts'
import { closePorts, device, instanceOf, session, type Device, type Session } from './session.fixture.ts'
import { vaultApi } from './vault-api.ts'

const [recipient, custodian] = [await generateRecipient(undefined, 3072), await generateRecipient(undefined, 3072)]
const root = await importSigner((await generateSigner()).privatePem)
const stranger = await importSigner((await generateSigner()).privatePem)
const secret = createSecret(root.fingerprint)
const [source] = (await sampleStudy()).map(({ path, blob }) => ({ path, blob, sizeBytes: blob.size }))
/** The patient of the sample study. */
const ORIGINAL = 'SAMPLE-0001'

const projectOf = (profile: Profile, number = 1) =>
  createProject(
    { name: 'Study', lane: 'research', profile, number, recipients: [{ name: 'study', pem: recipient.publicPem }] },
    root,
  )
const SEX_COLUMN = { path: '00100040', action: 'D', column: 'sex' } as const
const WITH_COLUMN: Profile = { ...BASIC_PROFILE, siteRules: [{ path: '00120040', action: 'D', column: 'arm' }] }

const newDevice = async (profile = BASIC_PROFILE) => device({ project: await projectOf(profile), secret })
const open = (here: Device) => session(here, undefined)

const listed = (original: string, header = 'original_id,study_id,arm') => toUtf8(`${header}\n${original},S-001,blue\n`)
const take = ({ vault }: Session, csv: Uint8Array<ArrayBuffer>) =>
  vault.takePatientList(csv, { mayShareStudyId: false })
const look = async ({ vault, engine }: Session) => instanceOf(vault, engine).look(source!)
/** The same instance of somebody whom only the name tells. */
const withoutPatientId = async () => {
  const characters = await source!.blob.arrayBuffer().then((bytes) => new TextDecoder('latin1').decode(bytes))
  const at = characters.indexOf(ORIGINAL)
  const blank = new Uint8Array(ORIGINAL.length).fill(0x20)
  const blob = new Blob([source!.blob.slice(0, at), blank, source!.blob.slice(at + ORIGINAL.length)])
  return { ...source!, blob, sizeBytes: blob.size }
}
const summaryOf = (looked: Looked) => (looked.kind === 'source' ? looked.summary : undefined)

const recordsOf = async ({ vault }: Device): Promise<string> => {
  const names = ['vault', 'record/project', 'record/patient-list', 'record/barred-list']
  const records = await Promise.all(names.map((name) => vault.get(name)))
  return records.map((record) => new TextDecoder('latin1').decode(record)).join()
}

afterEach(closePorts)

describe('a list of patients in the vault', () => {
  it('names whom it lists, and quarantines whom it does not, who is named to the screen alone', async () => {
    const here = await newDevice()
    const now = await open(here)
    await take(now, listed(ORIGINAL))
    expect(summaryOf(await look(now))).toMatchObject({ kind: 'ready', pseudonym: 'S-001' })
    await take(now, listed('SOMEBODY-ELSE'))
    expect(summaryOf(await look(now))).toMatchObject({
      kind: 'quarantined',
      code: 'deid/patient-not-listed',
      patient: { key: ORIGINAL },
    })
    await now.vault.dropPatientList()
    expect(summaryOf(await look(now))).toMatchObject({
      kind: 'ready',
      pseudonym: expect.stringMatching(/^SL-/) as string,
    })
  })

  it('outlives the session, and stands nowhere in clear', async () => {
    const here = await newDevice()
    await take(await open(here), listed(ORIGINAL))
    expect(summaryOf(await look(await open(here)))).toMatchObject({ pseudonym: 'S-001' })
    const all = await recordsOf(here)
    expect(await here.vault.get('record/patient-list')).toBeDefined()
    expect(all).not.toContain(ORIGINAL)
    expect(all).not.toContain('S-001')
  })

  it('that is wrong is told by lines, and the one before it stays', async () => {
    const now = await open(await newDevice())
    await take(now, listed(ORIGINAL))
    const told = await take(now, toUtf8('original_id,study_id\nGRANTCHESTER,S-1\nMILLER,S-1\n'))
    expect(told).toEqual({
      problems: [{ problem: 'same-study-id', line: 3, firstLine: 2 }],
      unusedColumns: [],
    })
    expect((await now.vault.holdings()).admission).toEqual({
      list: { patients: 1, columns: [] },
      barred: 0,
      missing: [],
    })
  })

  it('that is larger than one can be is refused, and the one before it stays', async () => {
    const now = await open(await newDevice())
    await take(now, listed(ORIGINAL))
    const tooLarge = take(now, new Uint8Array(MAX_LIST_BYTES + 1))
    await expect(tooLarge).rejects.toMatchObject({ code: 'deid/patient-list-too-large' })
    expect((await now.vault.holdings()).admission).toMatchObject({ list: { patients: 1 } })
  })

  it('that says what an attribute cannot be is not taken', async () => {
    const now = await open(await newDevice({ ...BASIC_PROFILE, siteRules: [SEX_COLUMN] }))
    const told = await take(now, toUtf8(`original_id,study_id,sex\n${ORIGINAL},S-001,female\n`))
    expect(told.problems).toEqual([{ problem: 'wrong-value', line: 2, column: 'sex' }])
    expect((await take(now, toUtf8(`original_id,study_id,sex\n${ORIGINAL},S-001,F\n`))).problems).toEqual([])
  })

  it('is wanted by rules that take values from it: without their columns nothing is looked into', async () => {
    const now = await open(await newDevice(WITH_COLUMN))
    await expect(look(now)).rejects.toMatchObject({ code: 'project/no-patient-list' })
    expect((await now.vault.holdings()).admission).toMatchObject({ missing: ['arm'] })
    await take(now, listed(ORIGINAL))
    expect(summaryOf(await look(now))).toMatchObject({ kind: 'ready', pseudonym: 'S-001' })
    const other = { ...WITH_COLUMN, siteRules: [{ path: '00120040', action: 'D', column: 'site' }] } as const
    await now.vault.takeProject(await projectOf(other, 2))
    await expect(look(now)).rejects.toMatchObject({ code: 'project/no-patient-list' })
    expect((await now.vault.holdings()).admission).toMatchObject({ missing: ['site'] })
  })
})

describe('who has withdrawn', () => {
  const barredBy = async (signer: typeof root, pseudonym: string, number = 1) => {
    const entryOf = await barredEntry(await projectKeys(readSecret(secret, root.fingerprint)))
    const barred = [{ entry: entryOf(pseudonym), since: '2026-03-01T00:00:00Z' }]
    return signBarredList({ project: root.fingerprint, number, barred }, signer)
  }

  it('is not prepared any more, once a list of the root says so, and nobody is taken off', async () => {
    const now = await open(await newDevice())
    const [pseudonym = ''] = await now.vault.pseudonymsOf({ originalId: ` ${ORIGINAL} ` })
    expect(summaryOf(await look(now))).toMatchObject({ kind: 'ready', pseudonym })
    await now.vault.takeBarred(await barredBy(root, pseudonym, 7))
    await now.vault.takeBarred(await barredBy(root, 'SL-SOMEBODY', 3))
    const older = now.vault.takeBarred(await barredBy(root, pseudonym, 3))
    await expect(older).rejects.toMatchObject({ code: 'seal/older-barred-list' })
    expect(summaryOf(await look(now))).toMatchObject({ code: 'deid/patient-withdrawn', patient: { key: ORIGINAL } })
    expect((await now.vault.holdings()).admission).toMatchObject({ barred: 2 })
  })

  it('is said by the root, by this device or by whom the person names, and by nobody else', async () => {
    const now = await open(await newDevice())
    const list = await barredBy(stranger, 'SL-A')
    await expect(now.vault.takeBarred(list)).rejects.toMatchObject({ code: 'seal/unknown-signer' })
    await expect(now.vault.takeBarred(list, root.fingerprint)).rejects.toMatchObject({ code: 'seal/unknown-signer' })
    const asRead = (stranger.fingerprint.toUpperCase().match(/.{4}/g) ?? []).join(' ')
    await now.vault.takeBarred(list, asRead)
    expect((await now.vault.holdings()).admission).toMatchObject({ barred: 1 })
  })

  it('is asked for by a request of this device that names objects, and is barred from then on', async () => {
    const here = await newDevice()
    const now = await open(here)
    const looked = await now.instance.look(source!)
    const sha256 = looked.kind === 'source' ? (looked.sha256 ?? '') : ''
    const batch = await now.engine.openBatch()
    await now.instance.prepare(source!, batch, { sha256, reviewer: { id: 'AB', atMs: 0 } })
    const pseudonyms = await now.vault.pseudonymsOf({ originalId: ORIGINAL })
    expect(await now.engine.find(['SL-NOBODY'])).toEqual({ holdings: [], waiting: [], unread: 0 })
    const { holdings, waiting, unread } = await now.engine.find(pseudonyms)
    expect(holdings.map((one) => [one.batch, one.objects.map(({ name }) => name)])).toEqual([[batch, waiting]])
    expect(waiting).toHaveLength(1)
    const { request, barred, signer } = await now.vault.signRequest({
      pseudonyms,
      reason: 'objection',
      holdings,
      waiting,
      unread,
    })
    const asked = await verifyWithdrawal(request, new Set([signer]))
    expect(asked).toMatchObject({ project: root.fingerprint, pseudonyms, reason: 'objection', waiting, unread: 0 })
    const namesIn = (all: typeof asked.holdings) => all.map(({ objects }) => objects.map(({ name }) => name))
    expect(namesIn(asked.holdings)).toEqual(namesIn(holdings))
    expect(fromUtf8(request)).not.toContain(ORIGINAL)
    expect(signer).not.toBe(root.fingerprint)
    const list = await verifyBarredList(barred, { project: root.fingerprint, trusted: new Set([signer]) })
    expect([list.number, list.barred.length]).toEqual([1, 1])
    for (const later of [now, await open(here)])
      expect(summaryOf(await look(later))).toMatchObject({ kind: 'quarantined', code: 'deid/patient-withdrawn' })
  })

  it('is found and barred also without a Patient ID, by the pseudonym that the linkage table names', async () => {
    const here = await newDevice()
    const now = await open(here)
    const unnamed = await withoutPatientId()
    const looked = await now.instance.look(unnamed)
    const sha256 = looked.kind === 'source' ? (looked.sha256 ?? '') : ''
    const batch = await now.engine.openBatch()
    await now.instance.prepare(unnamed, batch, { sha256, reviewer: { id: 'AB', atMs: 0 } })
    await now.instance.look(source!)
    const [one, other] = [...(await now.instance.linked())].sort((a, b) => (a.originalId < b.originalId ? -1 : 1))
    expect([one?.originalId, one?.originalName, other?.originalId]).toEqual(['', other?.originalName, ORIGINAL])
    const pseudonyms = [one?.studyId ?? '']
    expect(await now.engine.find([other?.studyId ?? ''])).toMatchObject({ holdings: [] })
    const { holdings, unread } = await now.engine.find(pseudonyms)
    expect(holdings.map((held) => [held.batch, held.objects.length])).toEqual([[batch, 1]])
    await now.vault.signRequest({ pseudonyms, reason: 'objection', holdings, unread })
    const later = instanceOf(now.vault, now.engine)
    expect(summaryOf(await later.look(unnamed))).toMatchObject({ code: 'deid/patient-withdrawn' })
    expect(summaryOf(await later.look(source!))).toMatchObject({ kind: 'ready', pseudonym: other?.studyId })
  })

  it('is found under the study ID and the keyed pseudonym', async () => {
    const now = await open(await newDevice())
    const [keyed] = await now.vault.pseudonymsOf({ originalId: ORIGINAL })
    await take(now, listed(ORIGINAL))
    expect(await now.vault.pseudonymsOf({ originalId: ORIGINAL })).toEqual(['S-001', keyed])
    expect(await now.vault.pseudonymsOf({ pseudonym: ' S-001 ' })).toEqual(['S-001'])
  })
})

describe('who is who', () => {
  const linked = async (now: Session) => {
    await now.instance.look(source!)
    return [[...(await now.instance.linked())], []]
  }

  it('is sealed to a custodian, and never to who opens the images', async () => {
    const now = await open(await newDevice())
    const tables = await linked(now)
    const { bytes, patients } = await now.vault.sealLinkage(tables, custodian.publicPem)
    expect(patients).toBe(1)
    const { plain } = await openSealed(streamOf([bytes]), [await importIdentity(custodian.privatePem)])
    const [pseudonym] = await now.vault.pseudonymsOf({ originalId: ORIGINAL })
    const table = readLinkageTable(await collect(plain))
    expect(table).toMatchObject({ project: root.fingerprint, patients: [{ originalId: ORIGINAL, studyId: pseudonym }] })
    await expect(now.vault.sealLinkage(tables, recipient.publicPem)).rejects.toMatchObject({
      code: 'seal/custodian-is-recipient',
    })
  })

  it('is a spreadsheet where that is asked for', async () => {
    const now = await open(await newDevice())
    const { bytes, patients } = await now.vault.linkageInClear(await linked(now))
    expect([patients, fromUtf8(bytes).split('\r\n')[1]?.split(',')[0]]).toEqual([1, ORIGINAL])
  })

  it('is asked of an open vault only', async () => {
    const vault = vaultApi(device({ project: new Uint8Array(), secret }).vault, 'localhost')
    await expect(vault.linkageInClear([])).rejects.toMatchObject({ code: 'vault/locked' })
  })
})
