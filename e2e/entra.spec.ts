import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { generateRecipient } from '../src/crypto/recipient.ts'
import { generateSigner, importSigner } from '../src/crypto/signature.ts'
import { BASIC_PROFILE } from '../src/deid/profile.ts'
import type { SignIn } from '../src/seal/access-fields.ts'
import { createSecret } from '../src/seal/project-secret.ts'
import { createProject } from '../src/seal/project.ts'
import { startAzurite } from './stand/azurite.ts'
import { newCertificate } from './stand/certificate.ts'
import { startIssuer } from './stand/issuer.ts'
import { delivered, go, pickSample, send, settleIn, unlock } from './stand/journey.ts'
import { serve } from './stand/server.ts'
import { storageOf } from './stand/storage.ts'
import { complaintsOf } from './stand/story.ts'

// The issuer's and the store's certificate is this computer's own.
test.use({ ignoreHTTPSErrors: true })

/** A demo project whose people sign in, and the access that says where to. */
async function writeProject(folder: string, entra: SignIn, access: string): Promise<void> {
  mkdirSync(folder)
  const root = await importSigner((await generateSigner()).privatePem)
  const { publicPem } = await generateRecipient()
  const recipients = [{ name: 'demo', pem: publicPem }]
  const project = { name: 'Demo', lane: 'research', profile: BASIC_PROFILE, recipients, demo: true, entra } as const
  writeFileSync(join(folder, 'project.json'), await createProject(project, root))
  writeFileSync(join(folder, 'secret.json'), createSecret(root.fingerprint))
  writeFileSync(join(folder, 'access-link.txt'), access)
}

test('a person signs in by redirect, unlocks, and sends; no token is kept', async ({ page, context }, {
  outputDir,
}) => {
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
  mkdirSync(outputDir, { recursive: true })
  const certificate = newCertificate(join(outputDir, 'tls'))
  const demo = join(outputDir, 'demo')
  const connectHosts: string[] = []
  const served = await serve({ dist: resolve('dist/app'), connectHosts, demo })
  const azurite = await startAzurite({ certificate, origins: [new URL(served.url).origin] })
  const issuer = await startIssuer(certificate)
  try {
    connectHosts.push(azurite.origin, issuer.origin)
    const container = await azurite.createContainer('people')
    const entra = { authority: issuer.authority, clientId: 'sealift-app', scope: 'https://storage.azure.com/.default' }
    await writeProject(demo, entra, `sealift-entra:${azurite.url}/people\n`)
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(request.url()))
    const complaints = await complaintsOf(context)
    await page.goto(served.url)
    const signingIn = () => scripts.filter((url) => url.includes('sign-in'))
    expect(signingIn()).toEqual([])

    await settleIn(page, served.url)
    await go(page, 'Project')
    await expect(page.getByText('What may be done with your sign-in is decided by your role')).toBeVisible()
    await page.getByRole('button', { name: 'Sign in' }).click()
    await unlock(page)
    expect(signingIn()).not.toEqual([])
    expect(page.url()).not.toMatch(/code=|state=/)
    await go(page, 'Project')
    await expect(page.getByText('You are signed in.')).toBeVisible()

    await go(page, 'Send')
    await pickSample(page)
    expect(await send(page)).toBe(16)
    await delivered(page)
    const names: string[] = []
    for await (const { name } of container.listBlobsFlat()) names.push(name)
    expect(names.some((name) => name.startsWith('manifest-'))).toBe(true)

    const everything = (await storageOf(page)).toString('latin1')
    expect(everything, 'the search sees what is kept').toContain('access-link')
    expect(issuer.given).toHaveLength(2)
    for (const token of issuer.given) expect(everything).not.toContain(token)

    await page.reload()
    await unlock(page)
    await go(page, 'Project')
    await expect(page.getByText('sign in again under Project')).toBeVisible()
    expect(complaints).toEqual([])
  } finally {
    await served.close()
    await issuer.stop()
    await azurite.stop()
  }
})
