import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../crypto/canonical-json.ts'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { signDocument, verifyDocument } from '../crypto/signed-document.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import type { ProjectAccess } from './access-fields.ts'
import { createProject, verifyProject } from './project.ts'

const FORMAT = 'sealift-project/1'
const root = await importSigner((await generateSigner()).privatePem)
const { publicPem } = await generateRecipient(undefined, 3072)
const signed = (access: Partial<ProjectAccess>) =>
  createProject(
    { name: 'S', lane: 'research', profile: BASIC_PROFILE, recipients: [{ name: 'c', pem: publicPem }], ...access },
    root,
  )
/** One that nothing has looked at before it was signed. */
const unchecked = async (members: JsonObject) => {
  const { document } = await verifyDocument(await signed({}), FORMAT)
  return signDocument({ ...document, format: FORMAT, ...members }, root)
}

const ACCESS = {
  containerHosts: ['clinic.blob.core.windows.net'],
  brokerHosts: ['broker.clinic.example'],
  container: { versioning: true, immutability: 'locked' },
  entra: { authority: 'https://login.microsoftonline.com/clinic', clientId: 'app', scope: 'user_impersonation' },
} as const

describe('what a project says of the ways to its containers', () => {
  it('is signed with it, and comes back', async () => {
    expect(await verifyProject(await signed(ACCESS))).toMatchObject(ACCESS)
  })

  it('is nothing where nothing was said, and then the file is what it was before', async () => {
    const bytes = await signed({})
    expect(new TextDecoder().decode(bytes)).not.toMatch(/Hosts|container|entra/)
    const project = await verifyProject(bytes)
    expect(project).toMatchObject({ containerHosts: [], brokerHosts: [] })
    expect('container' in project || 'entra' in project).toBe(false)
  })

  it.each([
    { ...ACCESS.entra, authority: 'http://login.example/clinic' },
    { ...ACCESS.entra, authority: 'https://a@login.example/clinic' },
    { ...ACCESS.entra, authority: 'login.example' },
    { ...ACCESS.entra, clientId: '' },
    { ...ACCESS.entra, scope: '' },
  ])('refuses a sign-in to nowhere: %o', async (entra) => {
    await expect(signed({ entra })).rejects.toMatchObject({ code: 'seal/bad-project' })
  })

  it.each(['containerHosts', 'brokerHosts'] as const)(
    'refuses %s that name no host, in writing and in reading',
    async (list) => {
      for (const host of [
        '',
        'https://clinic.example',
        'clinic.example/path',
        'Clinic.example',
        'clinic.example:443',
        'user@clinic.example',
        '*.blob.core.windows.net',
        '%2A.blob.core.windows.net',
        'two clinics',
      ]) {
        const refusal = {
          code: 'seal/bad-project',
          detail: { part: list === 'brokerHosts' ? 'broker-host' : 'container-host' },
        }
        await expect(signed({ [list]: ['clinic.example', host] }), host).rejects.toMatchObject(refusal)
        await expect(verifyProject(await unchecked({ [list]: [host] })), host).rejects.toMatchObject(refusal)
      }
      const hosts = ['127.0.0.1:10000', '[::1]:8443', 'localhost']
      expect(await verifyProject(await signed({ [list]: hosts }))).toMatchObject({ [list]: hosts })
    },
  )

  it('refuses a sign-in to nowhere in reading too', async () => {
    const entra = { ...ACCESS.entra, authority: 'http://login.example/clinic' }
    const refusal = { code: 'seal/bad-project', detail: { part: 'authority' } }
    await expect(verifyProject(await unchecked({ entra }))).rejects.toMatchObject(refusal)
  })

  it('refuses a protection that it does not know', async () => {
    const container = { versioning: true, immutability: 'perhaps' } as never
    await expect(verifyProject(await signed({ container }))).rejects.toMatchObject({ code: 'seal/bad-project' })
  })
})
