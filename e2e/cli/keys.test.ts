import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyProject } from '../../src/seal/project.ts'
import { desk, newProject, sealift } from './command.ts'

const here = desk()
afterAll(() => here.remove())

const modeOf = (path: string) => statSync(path).mode & 0o777

describe('what the command line does not understand', () => {
  it.each([
    ['a command that there is not', ['anonymise']],
    ['a word that means something to JavaScript', ['constructor']],
    ['a flag that there is not', ['keygen', '--outt', 'x']],
    ['a flag without its value', ['keygen', '--out']],
    ['nothing to work on', ['deidentify', '--out', 'x']],
    ['nothing to send', ['send']],
    ['a project for nobody', ['project', '--out', 'x']],
    ['a restore without a key', ['restore', '--from', 'x', '--out', 'x']],
    ['a restore to nowhere', ['restore', '--from', 'x', '--key', 'x']],
    ['jobs that are no number', ['deidentify', 'x', '--out', 'x', '--project', 'x', '--secret', 'x', '--jobs', 'many']],
  ])('%s is a matter of usage: 2', async (_, args) => {
    const { code, stdout } = await sealift(args, { cwd: here.at() })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('says in one line what was wrong, with its code', async () => {
    const { errors } = await sealift(['keygen'])
    expect(errors).toEqual([expect.stringMatching(/^cli\/usage: \w.*\.$/)])
  })

  it('explains itself when asked: 0, on standard output', async () => {
    const { code, stdout, stderr } = await sealift(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of ['keygen', 'project', 'deidentify', 'send', 'verify', 'restore'])
      expect(stdout).toContain(command)
  })

  it('says it in the language of the terminal', async () => {
    const said = async (locale: string) => (await sealift(['keygen'], { env: { LC_ALL: locale } })).stderr
    const all = await Promise.all([said('C'), said('it_IT.UTF-8'), said('pt_BR.UTF-8')])
    expect(new Set(all).size).toBe(3)
  })
})

describe('the profile of a project', () => {
  const recipient = here.at('centre', 'public.pem')
  beforeAll(() => sealift(['keygen', '--out', dirname(recipient)]))

  const profileOf = async (name: string, flags: readonly string[]) => {
    const said = await sealift(['project', '--out', here.at(name), '--recipient', recipient, ...flags])
    const file = here.at(name, 'project.json')
    const document = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as { profile?: object }
    return { ...said, profile: document.profile }
  }

  it('is a preset, or the Basic Profile', async () => {
    const basic = await profileOf('of none', [])
    expect(basic).toMatchObject({ code: 0, profile: { options: [], siteRules: [] } })
    const tcia = await profileOf('of tcia', ['--preset', 'tcia-like'])
    expect(tcia.profile).toMatchObject({ options: expect.arrayContaining(['rtnLongMod', 'cleanDesc']) as unknown })
  })

  it('comes from a file', async () => {
    const { profile = {} } = await profileOf('of before', [])
    const own = { ...profile, siteRules: [{ path: '00081030', action: 'D', value: 'STUDY' }] }
    const said = await profileOf('of a file', ['--profile', here.write('profile.json', JSON.stringify(own))])
    expect(said).toMatchObject({ code: 0, profile: own })
  })

  it.each([
    ['a preset that there is not', ['--preset', 'strict'], 'cli/usage'],
    ['a preset and a file', ['--preset', 'basic', '--profile', 'x'], 'cli/usage'],
    ['a file that is no profile', ['--profile', here.write('bad.json', '{"options":[]}')], 'deid/bad-profile'],
  ])('that is %s is a matter of usage: 2, and nothing is written', async (name, flags, code) => {
    const said = await profileOf(name, flags)
    expect(said).toMatchObject({ code: 2, stdout: '', profile: undefined })
    expect(said.errors).toEqual([expect.stringMatching(new RegExp(`^${code}: \\w.*`))])
  })
})

describe('what a project says of the ways to its containers', () => {
  const recipient = here.at('custodian', 'public.pem')
  beforeAll(() => sealift(['keygen', '--out', dirname(recipient)]))
  const projectWith = (name: string, flags: readonly string[]) =>
    sealift(['project', '--out', here.at(name), '--recipient', recipient, ...flags])

  it('is signed with it', async () => {
    const hosts = ['--container-host', 'one.blob.core.windows.net', '--container-host', 'two.blob.core.windows.net']
    const container = ['--versioning', '--immutability', 'locked']
    const people = ['--authority', 'https://login.microsoftonline.com/clinic', '--client-id', 'app']
    const flags = [...hosts, '--broker-host', 'broker.clinic.example', ...container, ...people]
    expect(await projectWith('with ways', flags)).toMatchObject({ code: 0, stderr: '' })
    expect(await verifyProject(readFileSync(here.at('with ways', 'project.json')))).toMatchObject({
      containerHosts: ['one.blob.core.windows.net', 'two.blob.core.windows.net'],
      brokerHosts: ['broker.clinic.example'],
      container: { versioning: true, immutability: 'locked' },
      entra: {
        authority: 'https://login.microsoftonline.com/clinic',
        clientId: 'app',
        scope: 'https://storage.azure.com/user_impersonation',
      },
    })
  })

  it.each([
    ['half of a container', ['--versioning'], 'cli/usage'],
    ['a protection that there is not', ['--immutability', 'perhaps'], 'cli/usage'],
    ['half of a sign-in', ['--client-id', 'app'], 'cli/usage'],
    ['a host with a path', ['--broker-host', 'https://broker.clinic.example/links'], 'seal/bad-project'],
    ['a sign-in in clear', ['--authority', 'http://login.example', '--client-id', 'app'], 'seal/bad-project'],
  ])('that is %s is a matter of usage: 2, and nothing is written', async (name, flags, code) => {
    const { errors, ...said } = await projectWith(name, flags)
    expect(said).toMatchObject({ code: 2, stdout: '' })
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${code}: \\w.*`))])
    expect(existsSync(here.at(name))).toBe(false)
  })
})

describe('keygen and project', () => {
  it('write what is secret for its owner alone, and the rest for everybody', async () => {
    await newProject(here, 'own')
    for (const name of ['private.pem', 'secret.json', 'root.pem']) expect(modeOf(here.at('own', name))).toBe(0o600)
    for (const name of ['public.pem', 'project.json']) expect(modeOf(here.at('own', name))).toBe(0o644)
    expect(readFileSync(here.at('own', 'private.pem'), 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
  })

  it('write over nothing: 1', async () => {
    await newProject(here, 'twice')
    const before = readFileSync(here.at('twice', 'private.pem'))
    for (const args of [['keygen'], ['project', '--recipient', here.at('twice', 'public.pem')]]) {
      const { code, errors } = await sealift([...args, '--out', here.at('twice')])
      expect({ code, errors }).toEqual({ code: 1, errors: [expect.stringMatching(/^cli\/file-exists: /)] })
    }
    expect(readFileSync(here.at('twice', 'private.pem'))).toEqual(before)
  })

  it('put a private key under the passphrase that the environment names', async () => {
    const out = here.at('locked')
    expect(
      await sealift(['keygen', '--out', out], { env: { SEALIFT_KEY_PASSPHRASE: 'nine planks of oak' } }),
    ).toMatchObject({
      code: 0,
    })
    expect(readFileSync(join(out, 'private.pem'), 'utf8')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/)
  })

  it('takes no key for a recipient that is none: 1', async () => {
    mkdirSync(here.at('odd'))
    const pem = here.write('odd/public.pem', 'no key')
    const { code, errors } = await sealift(['project', '--out', here.at('odd'), '--recipient', pem])
    expect({ code, errors }).toEqual({ code: 1, errors: [expect.stringMatching(/^crypto\/[a-z-]+: /)] })
  })
})
