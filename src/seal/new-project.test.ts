import { beforeAll, describe, expect, it } from 'vitest'
import { toUtf8 } from '../bytes/text.ts'
import { generateRecipient } from '../crypto/recipient.ts'
import { importSigner } from '../crypto/signature.ts'
import { PRESETS } from '../deid/presets.ts'
import { BASIC_PROFILE, type Profile } from '../deid/profile.ts'
import { STORAGE_SCOPE } from './access-fields.ts'
import { newProject } from './new-project.ts'
import { readProfile } from './profile-file.ts'
import { readSecret } from './project-secret.ts'
import { createProject, verifyProject } from './project.ts'

const profile: Profile = {
  ...PRESETS['tcia-like'],
  siteRules: [
    { path: '00120040', action: 'D', column: 'subject' },
    { path: '00081030', action: 'X' },
  ],
  shift: { minDays: 10, maxDays: 20 },
  safePrivate: [{ creator: 'ACME 1', group: 0x0019, element: 0x10 }],
}

describe('a new project', () => {
  let pem: string
  beforeAll(async () => {
    pem = (await generateRecipient(undefined, 3072)).publicPem
  }, 60_000)

  it('is signed by its own root, and its secret is its own', async () => {
    const made = await newProject({ name: 'STUDY 9', profile, recipients: [{ name: 'centre', pem }] })
    const read = await verifyProject(made.project)
    expect(read).toMatchObject({ name: 'STUDY 9', lane: 'research', number: 1, demo: false, profile })
    expect(read.rootFingerprint).toBe(made.rootFingerprint)
    expect(readSecret(made.secret, made.rootFingerprint)).toHaveLength(32)
  })

  it('says of the ways to its containers what was said, and is not made when that cannot be', async () => {
    const ways = {
      containerHosts: ['clinic.blob.core.windows.net'],
      brokerHosts: ['broker.clinic.example:8443'],
      container: { versioning: true, immutability: 'unlocked' },
      entra: { authority: 'https://login.example/clinic', clientId: 'app', scope: STORAGE_SCOPE },
    } as const
    const wanted = { name: 'A', profile: BASIC_PROFILE, recipients: [{ name: 'centre', pem }] }
    expect(await verifyProject((await newProject({ ...wanted, ...ways })).project)).toMatchObject(ways)
    const immutability = 'for ever' as never
    for (const wrong of [
      { brokerHosts: ['https://broker.clinic.example'] },
      { entra: { ...ways.entra, authority: 'login.example' } },
      // What no type has looked at.
      { container: { versioning: true, immutability } },
    ])
      await expect(newProject({ ...wanted, ...wrong })).rejects.toMatchObject({ code: 'seal/bad-project' })
  })

  it('can be signed again with the root that was handed out', async () => {
    const { rootPem, rootFingerprint } = await newProject({
      name: 'A',
      profile: BASIC_PROFILE,
      recipients: [{ name: 'centre', pem }],
    })
    const facts = { name: 'A', lane: 'research', number: 2, profile, recipients: [{ name: 'centre', pem }] } as const
    const second = await createProject(facts, await importSigner(rootPem))
    expect((await verifyProject(second, { rootFingerprint, number: 1 })).number).toBe(2)
  })

  it('has other keys each time', async () => {
    const wanted = { name: 'A', profile: BASIC_PROFILE, recipients: [{ name: 'centre', pem }] }
    const [one, other] = [await newProject(wanted), await newProject(wanted)]
    expect(one.rootFingerprint).not.toBe(other.rootFingerprint)
    expect(one.secret).not.toEqual(other.secret)
  })

  it('is not made with a profile that cannot be carried out, nor for nobody', async () => {
    const both: Profile = { ...BASIC_PROFILE, options: ['rtnLongFull', 'rtnLongMod'] }
    const bad = newProject({ name: 'A', profile: both, recipients: [{ name: 'centre', pem }] })
    await expect(bad).rejects.toMatchObject({ code: 'deid/bad-profile', detail: { part: 'dates' } })
    const nobody = newProject({ name: 'A', profile: BASIC_PROFILE, recipients: [] })
    await expect(nobody).rejects.toMatchObject({ code: 'seal/bad-project' })
  })
})

describe('a profile in a file', () => {
  it('comes back', () => {
    expect(readProfile(toUtf8(JSON.stringify(profile)))).toEqual(profile)
  })

  it.each<[string, string]>([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no options', JSON.stringify({ edition: BASIC_PROFILE.edition, siteRules: [] })],
    ['a member that was misspelt', JSON.stringify({ ...BASIC_PROFILE, siteRule: [{ path: '00081030', action: 'X' }] })],
    ['another edition', JSON.stringify({ ...BASIC_PROFILE, edition: '2011' })],
    ['an option that there is not', JSON.stringify({ ...BASIC_PROFILE, options: ['rtnEverything'] })],
    ['a rule that is none', JSON.stringify({ ...BASIC_PROFILE, siteRules: [{ path: 'PatientName', action: 'K' }] })],
  ])('is refused for %s', (_, text) => {
    expect(() => readProfile(toUtf8(text))).toThrow('deid/bad-profile')
  })
})
