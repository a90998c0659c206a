import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileSystemOutbox } from '../../src/storage/file-system.node.ts'
import { PROTECTION_WORDS } from '../../src/words/protection.ts'
import { amazon, keyring } from '../conformance/sealed-readers.ts'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { instanceOf } from '../stand/instances.ts'
import { blobsIn } from '../stand/store-facts.ts'
import { desk, digestsIn, filesIn, newProject, restoredIn, sealift, type Said } from './command.ts'
import { download, EMPTY_ARCHIVE, isInstance, newContainer, textsOf, theOne } from './sent.ts'

const MiB = 1024 * 1024
/** Stands in the files, in their names and in the name of their folder. */
const PLANTED = /Grantchester|Lucinda|HOSP-4711/i
const NAME = 'Grantchester^Lucinda'
const REVIEWER = 'Zq-7 of Ward 3'
const FACTS = ['may-overwrite', 'may-read', 'container-unknown'] as const
const PROTECTION = FACTS.map((fact) => `${PROTECTION_WORDS.en[fact]}\n`).join('')

const here = desk()
const [input, outbox, out] = [here.at(NAME), here.at('outbox'), here.at('out')]
const report = { data: here.at('batch.json'), page: here.at('batch.html') }
let azurite: Azurite
let keys: Awaited<ReturnType<typeof newProject>>
let store: Awaited<ReturnType<typeof newContainer>>
let first: Said
let blobs: ReadonlyMap<string, Buffer>

const send = (more: readonly string[] = []) =>
  sealift(['send', input, ...keys.flags, '--container', store.file, '--outbox', outbox, ...more])

beforeAll(async () => {
  azurite = await startAzurite()
  keys = await newProject(here)
  store = await newContainer(azurite, here, 'sent')
  mkdirSync(input)
  for (const [number, pixelBytes] of [2048, 3 * MiB, 2048].entries())
    writeFileSync(
      join(input, `${NAME} ${number}.dcm`),
      await instanceOf({ patientName: NAME, patientId: 'HOSP-4711', pixelBytes }),
    )
  writeFileSync(join(input, `${NAME}.txt`), NAME)
  writeFileSync(join(input, `${NAME}.zip`), EMPTY_ARCHIVE)
  await sealift(['deidentify', input, '--out', out, ...keys.flags])
  first = await send(['--reviewer', REVIEWER, '--batch-report', report.data])
  blobs = await blobsIn(store.container)
})
afterAll(async () => {
  await azurite.stop()
  here.remove()
})

const instances = () => [...blobs].filter(([name]) => isInstance(name))

describe('send', () => {
  it('delivers and says so, with nothing on standard error: 0', () => {
    const stdout = `${PROTECTION}3 accepted, 0 already accepted, 0 quarantined, 2 skipped\ndelivered and verified\n`
    expect(first).toMatchObject({ code: 0, stdout, stderr: '' })
  })

  it('leaves objects whose names say nothing, a signed manifest, and how to restore', () => {
    const names = [...blobs.keys()]
    expect(names.filter(isInstance)).toHaveLength(4)
    expect(names.filter((name) => /^manifest-[0-9a-f]{32}\.json$/.test(name))).toHaveLength(1)
    expect(names.filter((name) => !isInstance(name) && !name.startsWith('manifest-'))).toEqual([
      'RESTORE/README.txt',
      'RESTORE/restore.py',
      'RESTORE/restore.sh',
    ])
  })

  it('leaves nothing of the patient in what leaves, in the outbox, or in what it says', () => {
    for (const [name, bytes] of blobs) expect(`${name} ${bytes.toString('latin1')}`).not.toMatch(PLANTED)
    const kept = textsOf(outbox)
    expect(kept.join(' '), 'the search sees what the records hold').toContain('sealift-manifest/1')
    for (const text of kept) expect(text).not.toMatch(PLANTED)
    expect(`${first.stdout}${first.stderr}`).not.toMatch(PLANTED)
  })

  it('keeps no ciphertext once it is delivered, and of who reviewed nothing in clear', async () => {
    expect([...filesIn(outbox).keys()].filter((path) => /^blocks\/(?!reserve)/.test(path))).toEqual([])
    const batch = theOne(await (await fileSystemOutbox(outbox)).batches.list())
    expect(batch.report).toBeUndefined()
    for (const text of textsOf(outbox)) expect(text).not.toContain(REVIEWER)
  })

  it('writes the report of the batch, as data and as a page, with nothing of the patient and of no file', () => {
    const [data = '', page] = [report.data, report.page].map((path) => readFileSync(path, 'utf8'))
    for (const hidden of [PLANTED, here.at()]) expect(`${data} ${page}`).not.toMatch(hidden)
    expect(JSON.parse(data)).toMatchObject({
      format: 'sealift-batch-report/2',
      profile: { name: 'basic', methods: [{ code: '113100' }] },
      held: { instances: 3, patients: 1 },
      residualScan: { scanned: 3, passed: 3 },
    })
    expect(data.replace(/\s+/g, '')).toContain('"attribute":"PatientName","action":"D","rule":"pseudonym","count":3')
    expect(page).toContain('<h1>De-identification report</h1>')
  })

  it('sends nothing twice when it is run again', async () => {
    expect(await send()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('0 accepted, 3 already accepted') as unknown,
    })
    expect([...(await blobsIn(store.container)).keys()]).toEqual([...blobs.keys()])
  })

  it('sends the good and names the reason for the others: 3', async () => {
    const mixed = here.at('mixed')
    mkdirSync(mixed)
    writeFileSync(join(mixed, 'good'), await instanceOf({ patientName: NAME, patientId: 'HOSP-4711' }))
    writeFileSync(
      join(mixed, 'cut'),
      (await instanceOf({ patientName: NAME, patientId: 'HOSP-4711' })).subarray(0, 700),
    )
    const { file } = await newContainer(azurite, here, 'mixed')
    const said = await sealift(['send', mixed, ...keys.flags, '--container', file, '--outbox', here.at('mixed-outbox')])
    expect(said).toMatchObject({ code: 3, errors: [expect.stringMatching(/^dicom\/truncated: \w/)] })
    expect(said.stdout).toContain('1 accepted, 0 already accepted, 1 quarantined, 0 skipped\ndelivered and')
  })
})

describe('the access link', () => {
  it('is taken from SEALIFT_CONTAINER', async () => {
    const said = await sealift(['verify'], { env: { SEALIFT_CONTAINER: store.link } })
    expect(said).toMatchObject({ code: 0, stderr: '' })
  })

  it('works on the command line, with a warning that does not repeat it', async () => {
    const said = await sealift(['verify', '--container', store.link])
    expect(said.code).toBe(0)
    expect(theOne(said.errors)).toMatch(/command line.*@FILE/)
    expect(said.stderr).not.toContain('sig=')
  })

  it.each([
    ['that is missing', () => undefined, 'project/no-link'],
    ['that is none', () => here.write('none.link', 'hello'), 'upload/link-invalid'],
    ['in a file that is not there', () => here.at('nowhere.link'), 'bytes/source-unreadable'],
    ['that has ended', () => expired(), 'upload/link-expired'],
    [
      'that leads to no container',
      () => here.write('lost.link', azurite.accessLink({ container: 'lost', rights: 'rcwl' })),
      'upload/container-missing',
    ],
  ])('%s is said in one line: 1', async (_, link, failure) => {
    const path = link()
    const args = ['send', here.at('one.dcm'), ...keys.flags, '--outbox', here.at(`outbox-${failure.replace('/', '-')}`)]
    writeFileSync(here.at('one.dcm'), await instanceOf({ patientName: NAME, patientId: 'HOSP-4711' }))
    const said = await sealift([...args, ...(path === undefined ? [] : ['--container', `@${path}`])])
    expect(said.code).toBe(1)
    expect(theOne(said.errors)).toMatch(new RegExp(`^${failure}: \\w`))
    expect(said.stderr).not.toContain('sig=')
  })

  const expired = () =>
    here.write('expired.link', azurite.accessLink({ container: 'sent', rights: 'rcwl', expiresInMs: -60_000 }))
})

describe('restore', () => {
  const restore = (from: readonly string[], name: string, key = keys.privatePem) =>
    sealift(['restore', ...from, '--key', key, '--out', here.at(name)])

  it('gives back what deidentify writes, byte for byte', async () => {
    const said = await restore(['--container', store.file], 'back')
    expect(said).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^3 restored, 0 refused\nsigned by [0-9a-f]{64}\n$/) as unknown,
    })
    expect(filesIn(out).size).toBe(3)
    expect(restoredIn(here.at('back'))).toEqual(digestsIn(out))
  })

  it('writes what became of each source beside it: numbers and reasons, and who reviewed when', () => {
    const text = readFileSync(here.at('back', 'report.json'), 'utf8')
    expect(text).not.toMatch(PLANTED)
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as unknown
    expect(JSON.parse(text)).toMatchObject({
      format: 'sealift-restore-report/1',
      restored: 3,
      refused: [],
      batches: [
        {
          signer: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
          report: {
            format: 'sealift-batch-report/2',
            reviews: [{ reviewer: REVIEWER, at: moment }],
            counts: { accepted: 3, skipped: 2 },
            sources: [
              { ordinal: 0 },
              { ordinal: 1 },
              { ordinal: 2 },
              { ordinal: 3, status: 'skipped', code: 'prepare/not-dicom' },
              { ordinal: 4, status: 'skipped', code: 'prepare/not-dicom' },
            ],
          },
        },
      ],
    })
  })

  it('and of that makes the same page again, in another language if it is asked for', async () => {
    const args = ['report', here.at('back', 'report.json'), '--out', here.at('pages')]
    await sealift(args)
    const [name, page] = theOne([...filesIn(here.at('pages'))])
    expect(name).toMatch(/^report-[0-9a-f]{32}\.html$/)
    expect(page.toString()).toBe(readFileSync(report.page, 'utf8'))
    await sealift(args, { env: { LC_ALL: 'it_IT.UTF-8' } })
    expect(readFileSync(here.at('pages', name), 'utf8')).toContain('<h1>Rapporto ')
    const said = await sealift(['report', report.page, '--out', here.at('pages')])
    expect(theOne(said.errors)).toMatch(/^report\/unreadable: /)
  })

  it('does the same from a folder into which the container was downloaded', async () => {
    download(blobs, (name) => here.at('downloaded', name))
    expect(await restore(['--from', here.at('downloaded')], 'back-from')).toMatchObject({ code: 0 })
    expect(restoredIn(here.at('back-from'))).toEqual(digestsIn(out))
  })

  it('can be done by the AWS Encryption SDK', async () => {
    const ring = keyring('public-1', { privateKey: readFileSync(keys.privatePem, 'utf8') })
    const opened = await Promise.all(
      instances().map(async ([name, bytes]) => {
        const { plaintext, messageHeader } = await amazon.decrypt(ring, bytes)
        const context = messageHeader.encryptionContext
        expect(context).toMatchObject({ 'sealift-lane': 'research', 'sealift-object': name })
        return context['sealift-encoding'] === 'gzip' ? gunzipSync(plaintext) : plaintext
      }),
    )
    const dicom = opened.filter((bytes) => bytes.subarray(128, 132).toString() === 'DICM')
    const sorted = (all: Iterable<Buffer>) =>
      [...all].map((bytes) => createHash('sha256').update(bytes).digest('hex')).sort()
    expect(sorted(dicom)).toEqual(sorted(filesIn(out).values()))
  })

  it('refuses a key that is not of the recipients, and writes nothing', async () => {
    const other = await newProject(here, 'other')
    const said = await restore(['--container', store.file], 'wrong', other.privatePem)
    expect(said.code).toBe(3)
    expect(theOne(said.errors)).toMatch(/^crypto\/not-a-recipient: \w.* \(manifest-[0-9a-f]{32}\.json\)$/)
    expect(() => filesIn(here.at('wrong'))).toThrow('ENOENT')
  })

  it('believes only the signers it is told of', async () => {
    const said = await restore(['--container', store.file, '--signer', 'ab'.repeat(32)], 'stranger')
    expect(said.code).toBe(3)
    expect(theOne(said.errors)).toMatch(/^seal\/unknown-signer: /)
  })

  it('says when there is no such folder: 1', async () => {
    const said = await restore(['--from', here.at('nowhere')], 'no-folder')
    expect(said.code).toBe(1)
    expect(theOne(said.errors)).toMatch(/^bytes\/source-unreadable: /)
  })

  it('finds nothing where nothing is: 1', async () => {
    mkdirSync(here.at('empty'))
    const said = await restore(['--from', here.at('empty')], 'nothing')
    expect(said.code).toBe(1)
    expect(theOne(said.errors)).toMatch(/^restore\/nothing-found: /)
  })
})

describe('verify, and restore, of a container in which something happened', () => {
  const harmed = (name: string, harm: (file: string) => readonly [Buffer] | undefined) => {
    const [victim = '', bytes = Buffer.alloc(0)] = instances().sort(([, a], [, b]) => b.length - a.length)[0] ?? []
    const copies = new Map(blobs)
    const changed = harm(victim)
    copies.delete(victim)
    download(copies, (file) => here.at(name, file))
    if (changed !== undefined) writeFileSync(here.at(name, victim), changed[0])
    return { victim, bytes, from: ['--from', here.at(name)] }
  }
  const flipped = (victim: string): readonly [Buffer] => {
    const copy = Buffer.from(blobs.get(victim)!)
    copy.writeUInt8(copy.readUInt8(1_500_000) ^ 1, 1_500_000)
    return [copy]
  }

  it.each([
    ['a byte is another', flipped, 'seal/not-as-listed', 'crypto/damaged'],
    ['an object is missing', () => undefined, 'restore/object-missing', 'restore/object-missing'],
  ])('%s: names the object and the reason, and does the rest: 3', async (what, harm, verifyCode, restoreCode) => {
    const name = what.replaceAll(' ', '-')
    const { victim, from } = harmed(name, harm)
    const verified = await sealift(['verify', ...from])
    expect(verified).toMatchObject({ code: 3, stdout: expect.stringContaining('3 verified, 1 refused') as unknown })
    expect(theOne(verified.errors)).toMatch(new RegExp(`^${verifyCode}: \\w.* \\(${victim}\\)$`))

    const back = here.at(`${name}-back`)
    const restored = await sealift(['restore', ...from, '--key', keys.privatePem, '--out', back])
    expect(restored).toMatchObject({ code: 3, stdout: expect.stringContaining('2 restored, 1 refused') as unknown })
    expect(theOne(restored.errors)).toMatch(new RegExp(`^${restoreCode}: \\w.* \\(${victim}\\)$`))
    expect(restoredIn(back).size).toBe(2)
  })
})
