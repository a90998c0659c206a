import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { instanceOf } from '../stand/instances.ts'
import { blobsIn } from '../stand/store-facts.ts'
import { desk, filesIn, newProject, sealift } from './command.ts'
import { download, isInstance, newContainer } from './sent.ts'

const here = desk()
const [input, outbox] = [here.at('in'), here.at('outbox')]
/** What must never leave, and never stand in what is said. */
const PLANTED = /Grantchester|Lucinda|HOSP-4711|Miller/i

let azurite: Azurite
let keys: Awaited<ReturnType<typeof newProject>>
let store: Awaited<ReturnType<typeof newContainer>>

const writeImage = async (folder: string, name: string, patientName: string, patientId: string) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), await instanceOf({ patientName, patientId }))
}

beforeAll(async () => {
  azurite = await startAzurite()
  keys = await newProject(here)
  store = await newContainer(azurite, here, 'study')
  for (const number of [1, 2, 3]) await writeImage(input, `a${number}.dcm`, 'Grantchester^Lucinda', 'HOSP-4711')
  for (const number of [1, 2]) await writeImage(input, `b${number}.dcm`, 'Miller^Ann', 'HOSP-4712')
  const sent = await sealift(['send', input, ...keys.flags, '--container', store.file, '--outbox', outbox])
  expect(sent).toMatchObject({ code: 0, stderr: '' })
}, 120_000)
afterAll(async () => {
  await azurite.stop()
  here.remove()
})

const patientFile = () => `@${here.write('patient.txt', 'HOSP-4711\n')}`
const signing = () => ['--signing-key', here.at('project', 'root.pem')]
const projectFile = () => here.at('project', 'project.json')

describe('a withdrawal', () => {
  const ask = (more: readonly string[]) =>
    sealift(['withdraw', '--patient', patientFile(), ...keys.flags, ...signing(), ...more])
  const objectsIn = (path: string) => {
    const { holdings } = JSON.parse(readFileSync(path, 'utf8')) as {
      holdings: { batch: string; objects: { name: string }[] }[]
    }
    return holdings.flatMap(({ objects }) => objects.map(({ name }) => name)).sort()
  }

  it('lists what is held, the same from the catalogues and from the device’s own records, and bars the patient', async () => {
    const [byKey, byDevice, barred] = [here.at('by-key.json'), here.at('by-device.json'), here.at('barred.json')]
    const said = await ask(['--container', store.file, '--key', keys.privatePem, '--out', byKey, '--barred', barred])
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout).toMatch(/^3 objects in 1 batches; the request is signed by [0-9a-f]{64}\n1 barred\n$/)
    expect(await ask(['--outbox', outbox, '--out', byDevice])).toMatchObject({ code: 0, stderr: '' })
    expect(objectsIn(byKey)).toHaveLength(3)
    expect(objectsIn(byDevice)).toEqual(objectsIn(byKey))
    for (const path of [byKey, byDevice, barred]) expect(readFileSync(path, 'utf8')).not.toMatch(PLANTED)
    const request = readFileSync(byKey, 'utf8')
    const pseudonym = /SL-[0-9A-HJKMNP-TV-Z]{20}/.exec(request)?.[0] ?? 'none'
    expect(readFileSync(barred, 'utf8')).not.toContain(pseudonym)
    const byName = await sealift([
      ...['withdraw', '--pseudonym', pseudonym, ...keys.flags, ...signing()],
      ...['--outbox', outbox, '--out', here.at('by-name.json')],
    ])
    expect([byName.code, objectsIn(here.at('by-name.json'))]).toEqual([0, objectsIn(byKey)])
  })

  it('keeps the patient out from then on, and nobody else', async () => {
    await writeImage(here.at('more'), 'a.dcm', 'Grantchester^Lucinda', 'HOSP-4711')
    await writeImage(here.at('more'), 'b.dcm', 'Miller^Ann', 'HOSP-4712')
    const barred = ['--barred', here.at('barred.json')]
    const made = await sealift(['deidentify', here.at('more'), '--out', here.at('made'), ...keys.flags, ...barred])
    expect(made).toMatchObject({ code: 3, stdout: '1 deidentified, 1 quarantined, 0 skipped\n' })
    expect(made.errors).toEqual([expect.stringMatching(/^deid\/patient-withdrawn: \w/)])
    const to = ['--container', store.file, '--outbox', outbox]
    const sent = await sealift(['send', here.at('more'), ...keys.flags, ...to, ...barred])
    expect(sent.code).toBe(3)
    expect(sent.stdout).toContain('1 accepted, 0 already accepted, 1 quarantined, 0 skipped')
    const other = await newProject(here, 'other')
    const wrong = await sealift(['deidentify', here.at('more'), '--out', here.at('no'), ...other.flags, ...barred])
    expect(wrong).toMatchObject({ code: 1, errors: [expect.stringMatching(/^seal\/unknown-signer: /)] })
  })

  it('is not forgotten because somebody gives a list that is older', async () => {
    const [list, older] = [here.at('barred.json'), here.at('older.json')]
    copyFileSync(list, older)
    const one = ['withdraw', '--pseudonym', 'SL-SOMEBODY', ...keys.flags, ...signing(), '--outbox', outbox]
    const two = ['withdraw', '--pseudonym', 'SL-ANOTHER', ...keys.flags, ...signing(), '--outbox', outbox]
    expect((await sealift([...one, '--out', here.at('one.json'), '--barred', list])).stdout).toMatch(/\n2 barred\n$/)
    const made = await sealift([
      'deidentify',
      here.at('more'),
      '--out',
      here.at('no'),
      ...keys.flags,
      '--barred',
      older,
    ])
    expect(made).toMatchObject({ code: 1, errors: [expect.stringMatching(/^seal\/older-barred-list: \w/)] })
    const grown = await sealift([...two, '--out', here.at('two.json'), '--barred', older])
    expect(grown).toMatchObject({ code: 1, errors: [expect.stringMatching(/^seal\/older-barred-list: /)] })
    // A list that is begun anew is not begun at nobody.
    const anew = await sealift([...two, '--out', here.at('anew.json'), '--barred', here.at('anew-barred.json')])
    expect(anew.stdout).toMatch(/\n3 barred\n$/)
  })

  it('is carried out by a link that may delete, and by no other, and for no stranger', async () => {
    const request = here.at('by-key.json')
    const carry = (link: string, trust: readonly string[]) =>
      sealift(['withdraw', '--carry-out', request, '--container', link, ...trust])
    const before = await blobsIn(store.container)
    const trust = ['--project', projectFile()]
    const may = `@${here.write('d.link', azurite.accessLink({ container: 'study', rights: 'rld' }))}`
    const refusals = [
      [await carry(store.file, trust), 'upload/may-not-delete'],
      [await carry(may, ['--signer', 'ab'.repeat(32)]), 'seal/unknown-signer'],
    ] as const
    for (const [said, code] of refusals)
      expect(said).toMatchObject({ code: 1, errors: [expect.stringMatching(new RegExp(`^${code}: `))] })
    expect((await carry(may, [])).code).toBe(2)
    expect([...(await blobsIn(store.container)).keys()]).toEqual([...before.keys()])

    const done = await carry(may, trust)
    expect(done).toMatchObject({ code: 0, stderr: '', stdout: '3 deleted, 0 were not there any more, 0 left\n' })
    const after = await blobsIn(store.container)
    const gone = [...before.keys()].filter((name) => !after.has(name)).sort()
    expect(gone).toEqual(objectsIn(request))
    expect(await carry(may, trust)).toMatchObject({ code: 0, stdout: '0 deleted, 3 were not there any more, 0 left\n' })
  })

  it('that is asked for before all is sent is carried out only after that', async () => {
    const third = await newContainer(azurite, here, 'third')
    const nowhere = `@${here.write('n.link', azurite.accessLink({ container: 'nowhere', rights: 'rcwl' }))}`
    const [request, kept] = [here.at('early.json'), ['--outbox', here.at('third-outbox')]]
    const send = (link: string) => sealift(['send', input, ...keys.flags, '--container', link, ...kept])
    const carry = () => sealift(['withdraw', '--carry-out', request, '--container', may, '--project', projectFile()])
    const may = `@${here.write('e.link', azurite.accessLink({ container: 'third', rights: 'rld' }))}`
    expect((await send(nowhere)).errors).toEqual([expect.stringMatching(/^upload\/container-missing: /)])
    expect(await ask([...kept, '--out', request])).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^3 of these objects wait in the outbox /) as unknown,
    })
    const early = await carry()
    expect(early).toMatchObject({ code: 3, stdout: '0 deleted, 0 were not there any more, 3 left\n' })
    expect(early.errors).toHaveLength(3)
    for (const line of early.errors) expect(line).toMatch(/^restore\/not-yet-sent: /)
    expect(await send(third.file)).toMatchObject({ code: 0 })
    const before = await blobsIn(third.container)
    expect(await carry()).toMatchObject({ code: 0, stdout: '3 deleted, 0 were not there any more, 0 left\n' })
    expect((await blobsIn(third.container)).size).toBeLessThan(before.size)
    expect(await carry()).toMatchObject({ code: 0, stdout: '0 deleted, 3 were not there any more, 0 left\n' })
  })

  it('leaves everybody else to be restored, and says of what was deleted that it is missing', async () => {
    const to = ['--key', keys.privatePem, '--out', here.at('back')]
    const said = await sealift(['restore', '--container', store.file, ...to])
    expect(said.stdout).toMatch(/^3 restored, 3 refused\n/)
    for (const line of said.errors) expect(line).toMatch(/^restore\/object-missing: /)
  })

  it('is no loss to who has the request, and a signer who is known', async () => {
    const request = ['--withdrawn', here.at('by-key.json')]
    const [from, root] = [
      ['--container', store.file],
      ['--project', projectFile()],
    ]
    const verified = await sealift(['verify', ...from, ...request, ...root])
    expect(verified.stdout).toMatch(/^\d+ verified, 0 refused, 3 withdrawn, 0 not yet deleted\n/)
    expect([verified.code, verified.errors.length]).toEqual([0, 3])
    for (const line of verified.errors) expect(line).toMatch(/^restore\/withdrawn: /)
    const to = ['--key', keys.privatePem, '--out', here.at('back-known')]
    const said = await sealift(['restore', ...from, ...to, ...request, ...root])
    expect(said.stdout).toMatch(/^3 restored, 0 refused, 3 withdrawn, 0 not yet deleted\n/)
    expect(said.code).toBe(0)
    expect((await sealift(['verify', ...from, ...request])).code).toBe(2)
    const other = await newProject(here, 'stranger')
    const wrong = await sealift(['verify', ...from, ...request, '--project', other.flags[1]])
    expect(wrong).toMatchObject({ code: 1, errors: [expect.stringMatching(/^seal\/unknown-signer: /)] })
  })

  it('is carried out on a folder as well', async () => {
    const folder = here.at('folder')
    mkdirSync(folder)
    const second = await newContainer(azurite, here, 'second')
    const to = ['--container', second.file, '--outbox', here.at('second-outbox')]
    expect(await sealift(['send', input, ...keys.flags, ...to])).toMatchObject({ code: 0 })
    download(await blobsIn(second.container), (name) => here.at('folder', name))
    const request = here.at('of-folder.json')
    const from = ['--from', folder, '--key', keys.privatePem, '--out', request]
    expect(await ask(from)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^3 objects in 1 /) as unknown })
    const before = [...filesIn(folder).keys()].filter(isInstance)
    const signer = ['--project', projectFile(), '--from', folder]
    const back = ['--key', keys.privatePem, '--out', here.at('back-early')]
    const early = await sealift(['restore', '--withdrawn', request, ...signer, ...back])
    expect(early).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/^2 restored, 0 refused, 0 withdrawn, 3 not/) as unknown,
    })
    for (const line of early.errors) expect(line).toMatch(/^restore\/not-yet-deleted: /)
    expect(new Set([...filesIn(here.at('back-early')).keys()].filter((path) => path.endsWith('.dcm'))).size).toBe(2)
    expect(await sealift(['withdraw', '--carry-out', request, ...signer])).toMatchObject({ code: 0 })
    const left = [...filesIn(folder).keys()].filter(isInstance)
    expect(before.filter((name) => !left.includes(name)).sort()).toEqual(objectsIn(request))
  })
})

describe('a list of patients', () => {
  const run = (csv: string, more: readonly string[] = []) =>
    sealift([
      'deidentify',
      input,
      '--out',
      here.at('listed'),
      ...keys.flags,
      '--patients',
      here.write('p.csv', csv),
      ...more,
    ])

  it('that is larger than one can be is not read', async () => {
    const said = await run(' '.repeat(16 * 1024 * 1024 + 1))
    expect(said).toMatchObject({ code: 1, errors: [expect.stringMatching(/^deid\/patient-list-too-large: \w/)] })
    expect(existsSync(here.at('listed'))).toBe(false)
  })

  it('stops everything when somebody is not in it, and names inputs by number, by path only in the report', async () => {
    const report = here.at('unlisted.json')
    const said = await run('original_id,study_id\nHOSP-4711,S-001\n', ['--report', report])
    expect(said.code).toBe(1)
    expect(said.errors).toEqual([
      'not in the list: 1 patients, of inputs 4, 5',
      expect.stringMatching(/^deid\/patient-not-listed: \w/),
    ])
    expect(said.stdout + said.stderr).not.toMatch(PLANTED)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      patients: 1,
      inputs: [
        { ordinal: 4, path: join(input, 'b1.dcm') },
        { ordinal: 5, path: join(input, 'b2.dcm') },
      ],
    })
    expect(() => statSync(here.at('listed'))).toThrow('ENOENT')
  })

  it('says which lines are wrong, and nothing of what stands there', async () => {
    const said = await run('original_id;study_id\nHOSP-4711;S-001\nHOSP-4712;S-001\n')
    expect(said.errors).toEqual([
      'same-study-id, line 3, firstLine 2',
      expect.stringMatching(/^deid\/bad-patient-list: \w/),
    ])
  })

  it('gives its study IDs', async () => {
    const said = await run('\ufefforiginal_id;study_id\r\nHOSP-4711;S-001\r\nHOSP-4712;S-002\r\n')
    expect(said).toMatchObject({ code: 0, stderr: '', stdout: '5 deidentified, 0 quarantined, 0 skipped\n' })
    const folders = new Set([...filesIn(here.at('listed')).keys()].map((path) => path.split(/[\\/]/)[0]))
    expect([...folders].sort()).toEqual(['S-001', 'S-002'])
  })
})

describe('the linkage table', () => {
  const link = (more: readonly string[]) => sealift(['linkage', input, ...keys.flags, ...more])

  it('is sealed to a custodian, who opens it; it can be read again as a list of patients', async () => {
    await sealift(['keygen', '--out', here.at('custodian')])
    const [sealed, csv] = [here.at('linkage.sealed'), here.at('linkage.csv')]
    const said = await link(['--custodian', here.at('custodian', 'public.pem'), '--out', sealed])
    expect(said).toMatchObject({ code: 0, stderr: '', stdout: '2 patients, sealed; 0 quarantined\n' })
    expect(readFileSync(sealed, 'latin1')).not.toMatch(PLANTED)
    const open = (key: string, out: string) => sealift(['linkage', '--open', sealed, '--key', key, '--out', out])
    expect((await open(keys.privatePem, here.at('stranger.csv'))).code).toBe(1)
    expect(() => statSync(here.at('stranger.csv'))).toThrow('ENOENT')
    expect(await open(here.at('custodian', 'private.pem'), csv)).toMatchObject({ code: 0, stdout: '2 patients\n' })
    const [header, ...lines] = readFileSync(csv, 'utf8').trim().split('\r\n')
    expect(header).toBe('original_id,study_id,study_name,original_name,original_study_uids,study_uids')
    expect(lines).toHaveLength(2)
    expect(lines.find((line) => line.startsWith('HOSP-4711,'))).toMatch(
      /^HOSP-4711,SL-[0-9A-Z]{20},SEALIFT\^[0-9A-Z]{20},Grantchester\^Lucinda,2\.25\.\d+ 2\.25\.\d+ 2\.25\.\d+,2\.25\./,
    )
    expect(statSync(csv).mode & 0o077).toBe(0)
    const out = ['--out', here.at('again'), '--patients', csv]
    expect(await sealift(['deidentify', input, ...keys.flags, ...out])).toMatchObject({ code: 0 })
  })

  it('is in clear only where that is said, and never to a key that opens the images', async () => {
    const out = ['--out', here.at('clear.csv')]
    expect((await link(out)).code).toBe(2)
    const recipient = await link(['--custodian', here.at('project', 'public.pem'), ...out])
    expect(recipient.errors).toEqual([expect.stringMatching(/^seal\/custodian-is-recipient: /)])
    expect(() => statSync(here.at('clear.csv'))).toThrow('ENOENT')
    expect((await link(['--in-clear-i-understand', ...out])).code).toBe(0)
    expect(readFileSync(here.at('clear.csv'), 'utf8')).toContain('HOSP-4712')
  })
})
