import { beforeAll, describe, expect, it } from 'vitest'
import { collect, streamOf } from '../bytes/streams.ts'
import { fromUtf8, toUtf8 } from '../bytes/text.ts'
import type { JsonObject } from '../crypto/canonical-json.ts'
import { generateRecipient, importIdentity, importRecipient, type RecipientPair } from '../crypto/recipient.ts'
import { generateSigner, importSigner, type Signer } from '../crypto/signature.ts'
import { signDocument, verifyDocument } from '../crypto/signed-document.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import { readCatalogue, sealCatalogue, type CatalogueEntry } from './catalogue.ts'
import { manifestObject, signManifest, verifyManifest, type Manifest } from './manifest.ts'
import { batchName, MANIFEST_PREFIX } from './object-name.ts'
import { openSealed } from './open.ts'
import { createSecret, readSecret } from './project-secret.ts'
import { createProject, recipientsOf, verifyProject, type NewProject } from './project.ts'

let pair: RecipientPair
let root: Signer
let device: Signer

beforeAll(async () => {
  pair = await generateRecipient(undefined, 3072)
  root = await importSigner((await generateSigner()).privatePem)
  device = await importSigner((await generateSigner()).privatePem)
}, 60_000)

const HEX = (byte: string, count = 32) => byte.repeat(count)

const manifest = (): Manifest => {
  const object = { objectName: 'a1', messageId: HEX('0a'), sizeBytes: 9, sha256: HEX('0b'), recipients: [HEX('0c')] }
  const objects = [manifestObject(object), manifestObject({ ...object, objectName: 'a2' })]
  return { batch: batchName(), lane: 'research', project: HEX('0d'), created: '2026-11-21T08:00:00Z', objects }
}

/** The same document, changed and signed again by one who may sign. */
const resigned = async (
  bytes: Uint8Array<ArrayBuffer>,
  signer: Signer,
  change: (document: JsonObject) => JsonObject,
) => {
  const format = /"format":"([^"]*)"/.exec(fromUtf8(bytes))?.[1] ?? ''
  const { document } = await verifyDocument(bytes, format)
  return signDocument({ ...change(document), format }, signer)
}

describe('a manifest', () => {
  it('comes back with its signer, and chains to the one before', async () => {
    const first = manifest()
    const signed = await signManifest(first, device)
    expect(signed.name).toBe(`${MANIFEST_PREFIX}${first.batch}.json`)
    const found = await verifyManifest(signed.bytes, new Set([device.fingerprint]))
    expect(found).toEqual({ ...first, sha256: signed.sha256, signer: device.fingerprint })
    const second = { ...manifest(), previous: found.sha256, catalogue: 'a2' }
    const again = await verifyManifest((await signManifest(second, device)).bytes, undefined)
    expect(again).toMatchObject({ previous: signed.sha256, catalogue: 'a2' })
  })

  it('may stand in the place of another, with an object under another name', async () => {
    const blob = 'ff'.repeat(20)
    const [object, ...others] = manifest().objects
    const moved = object && { ...object, segments: [{ ...object.segments[0]!, blob }] }
    const again = { ...manifest(), replaces: HEX('0c', 32), objects: [moved!, ...others] }
    const found = await verifyManifest((await signManifest(again, device)).bytes, undefined)
    expect(found.replaces).toBe(HEX('0c', 32))
    expect(found.objects[0]?.segments[0]?.blob).toBe(blob)
    expect(found.objects[0]?.name).toBe(object?.name)
  })

  it('of an unknown signer is refused by name', async () => {
    const { bytes } = await signManifest(manifest(), device)
    const unknown = { code: 'seal/unknown-signer' }
    await expect(verifyManifest(bytes, new Set([root.fingerprint]))).rejects.toMatchObject(unknown)
    await expect(verifyManifest(bytes, new Set())).rejects.toMatchObject(unknown)
  })

  it('that was changed is refused', async () => {
    const { bytes } = await signManifest(manifest(), device)
    const changed = toUtf8(fromUtf8(bytes).replace('"sizeBytes":9', '"sizeBytes":8'))
    await expect(verifyManifest(changed, undefined)).rejects.toMatchObject({ code: 'crypto/bad-signature' })
  })

  it.each<[string, (document: JsonObject) => JsonObject]>([
    ['lane', (document) => ({ ...document, lane: 'other' })],
    ['batch', (document) => ({ ...document, batch: '../x' })],
    ['created', (document) => ({ ...document, created: 'today' })],
    ['catalogue', (document) => ({ ...document, catalogue: 'not-there' })],
    ['objects', (document) => ({ ...document, objects: 'none' })],
    ['an object twice', (document) => ({ ...document, objects: [wholeAs('a'), wholeAs('a')] })],
    ['a size that is none', (document) => ({ ...document, objects: [{ ...wholeAs('a'), sizeBytes: -1 }] })],
    [
      'segments that are not the object',
      (document) => ({ ...document, objects: [{ ...wholeAs('a'), sizeBytes: 10 }] }),
    ],
    ['no digest', (document) => ({ ...document, objects: [{ ...wholeAs('a'), sha256: '' }] })],
  ])('is refused for its %s even when its signature holds', async (_, change) => {
    const { bytes } = await signManifest(manifest(), device)
    const bad = await resigned(bytes, device, change)
    await expect(verifyManifest(bad, undefined)).rejects.toMatchObject({ code: 'seal/bad-manifest' })
  })

  it('is not signed when it contradicts itself', async () => {
    const { objects, ...rest } = manifest()
    const twice = { ...rest, objects: [...objects, ...objects] }
    await expect(signManifest(twice, device)).rejects.toMatchObject({ code: 'seal/bad-manifest' })
  })
})

const wholeAs = (name: string) => {
  const segment = { blob: name, offset: 0, length: 9, sha256: HEX('0b') }
  return { name, messageId: HEX('0a'), sizeBytes: 9, sha256: HEX('0b'), segments: [segment], recipients: [HEX('0c')] }
}

describe('a catalogue', () => {
  const entry: CatalogueEntry = {
    object: 'a1',
    patientId: 'SL-1',
    studyUid: '2.25.1',
    seriesUid: '2.25.2',
    instanceUid: '2.25.3',
    sopClass: '1.2.840.10008.5.1.4.1.1.2',
    modality: 'CT',
    plainSha256: HEX('0e'),
    plainBytes: 77,
  }

  it('is sealed like what it lists', async () => {
    const report = { counts: { accepted: 2 }, reviews: [{ reviewer: 'AB', at: '2026-03-14T09:26:53Z' }] }
    const catalogue = { batch: batchName(), entries: [entry, { ...entry, object: 'a2' }], report }
    const recipients = [await importRecipient({ name: 'study', pem: pair.publicPem })]
    const sealing = await sealCatalogue(catalogue, { lane: 'research', recipients })
    const bytes = await collect(sealing.stream)
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('SL-1')
    const { plain } = await openSealed(streamOf([bytes]), [await importIdentity(pair.privatePem)])
    expect(readCatalogue(await collect(plain))).toEqual(catalogue)
  })

  it.each([
    ['another kind', { format: 'sealift-manifest/1' }],
    ['an object twice', { entries: [entry, entry] }],
    ['a broken entry', { entries: [{ ...entry, plainBytes: 'many' }] }],
  ])('is refused for %s', (_, change) => {
    const document = { batch: HEX('0a', 16), entries: [entry], format: 'sealift-catalogue/1', ...change }
    const sorted = Object.fromEntries(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)))
    const text = JSON.stringify(sorted, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    )
    expect(() => readCatalogue(toUtf8(text))).toThrow('seal/bad-manifest')
  })
})

describe('a project file', () => {
  const project = (): NewProject => ({
    name: 'STUDY 1',
    lane: 'research',
    profile: { ...BASIC_PROFILE, siteRules: [{ path: '00081140>00081155', action: 'U' }] },
    recipients: [{ name: 'centre', pem: pair.publicPem }],
  })

  it('comes back with its root and its recipients', async () => {
    const found = await verifyProject(await createProject(project(), root))
    expect(found).toMatchObject({ name: 'STUDY 1', lane: 'research', number: 1, demo: false, containerHosts: [] })
    expect(found.rootFingerprint).toBe(root.fingerprint)
    expect(found.profile).toEqual(project().profile)
    const [recipient] = await recipientsOf(found)
    expect(recipient).toMatchObject({ name: 'centre', organisation: 'sealift' })
    expect(recipient?.fingerprint).toBe((await importIdentity(pair.privatePem)).fingerprint)
  })

  it('says that it is a demo, and where it may send to', async () => {
    const hosts = ['127.0.0.1:10000']
    const bytes = await createProject({ ...project(), demo: true, containerHosts: hosts }, root)
    expect(await verifyProject(bytes)).toMatchObject({ demo: true, containerHosts: hosts })
  })

  it('is held against its pin', async () => {
    const second = await createProject({ ...project(), number: 2 }, root)
    const pin = { rootFingerprint: root.fingerprint, number: 2 }
    expect((await verifyProject(second, pin)).number).toBe(2)
    const older = verifyProject(second, { ...pin, number: 3 })
    await expect(older).rejects.toMatchObject({ code: 'seal/older-project', detail: { number: 2, known: 3 } })
    const other = verifyProject(await createProject({ ...project(), number: 9 }, device), pin)
    await expect(other).rejects.toMatchObject({ code: 'seal/wrong-root' })
  })

  it('that was changed is refused', async () => {
    const changed = fromUtf8(await createProject(project(), root)).replace('"lane":"research"', '"lane":"backup"')
    await expect(verifyProject(toUtf8(changed))).rejects.toMatchObject({ code: 'crypto/bad-signature' })
  })

  it.each<[string, (document: JsonObject) => JsonObject]>([
    ['no recipients', (document) => ({ ...document, recipients: [] })],
    ['a number that goes below nothing', (document) => ({ ...document, number: -1 })],
    [
      'an option that is not known',
      (document) => ({ ...document, profile: { edition: 'x', options: ['y'], siteRules: [] } }),
    ],
    [
      'a rule that is none',
      (document) => ({ ...document, profile: { edition: 'x', options: [], siteRules: [{ path: 'z', action: 'K' }] } }),
    ],
    [
      'an action that is not known',
      (document) => ({
        ...document,
        profile: { edition: 'x', options: [], siteRules: [{ path: '00080018', action: 'C' }] },
      }),
    ],
    [
      'a fingerprint that is not its key’s own',
      (document) => ({
        ...document,
        recipients: [{ name: 'centre', organisation: 'sealift', pem: pair.publicPem, fingerprint: HEX('00') }],
      }),
    ],
  ])('is refused for %s even when its signature holds', async (_, change) => {
    const bad = await resigned(await createProject(project(), root), root, change)
    await expect(verifyProject(bad)).rejects.toMatchObject({ code: 'seal/bad-project' })
  })

  it('names no recipient twice, and none with a short key', async () => {
    const [one] = project().recipients
    const twice = createProject({ ...project(), recipients: [one!, { ...one!, name: 'other' }] }, root)
    await expect(twice).rejects.toMatchObject({ code: 'seal/bad-project', detail: { part: 'same-fingerprint' } })
    await expect(createProject({ ...project(), recipients: [] }, root)).rejects.toMatchObject({
      code: 'seal/bad-project',
    })
  })
})

describe('a project secret', () => {
  it('comes back for its project alone', () => {
    const file = createSecret(HEX('0a'))
    expect(readSecret(file, HEX('0a'))).toHaveLength(32)
    expect(readSecret(file, HEX('0a'))).not.toEqual(readSecret(createSecret(HEX('0a')), HEX('0a')))
    expect(() => readSecret(file, HEX('0b'))).toThrow('seal/bad-secret')
  })

  it.each([
    '',
    '[]',
    '{}',
    '{"format":"sealift-secret/2"}',
    `{"format":"sealift-secret/1","projectRoot":"${HEX('0a')}","secret":"AAAA"}`,
  ])('is refused when it is none: %s', (text) =>
    expect(() => readSecret(toUtf8(text), HEX('0a'))).toThrow('seal/bad-secret'),
  )
})
