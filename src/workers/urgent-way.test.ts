import { afterEach, describe, expect, it } from 'vitest'
import { generateRecipient } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { BASIC_PROFILE } from '../deid/profile.ts'
import type { Snapshot } from '../outbox/snapshot.ts'
import { sampleStudy } from '../pipeline/sample-study.ts'
import { createSecret } from '../seal/project-secret.ts'
import { createProject } from '../seal/project.ts'
import { listing } from './listing.window.ts'
import { pool } from './pool.ts'
import { closePorts, device, session } from './session.fixture.ts'

const recipient = await generateRecipient(undefined, 3072)
const root = await importSigner((await generateSigner()).privatePem)
const recipients = [{ name: 'study', pem: recipient.publicPem }]
const project = await createProject({ name: 'Study', lane: 'research', profile: BASIC_PROFILE, recipients }, root)

describe('a study that is urgent', () => {
  afterEach(closePorts)

  it('is urgent in the outbox, and no other is', async () => {
    const { engine, instance } = await session(device({ project, secret: createSecret(root.fingerprint) }), undefined)
    const seen: Snapshot[] = []
    engine.subscribe((now) => seen.push(now))
    const sample = await sampleStudy()
    const files = sample.map(({ path, blob }) => ({ path, file: new File([blob], path) }))
    const desk = {
      openBatch: () => engine.openBatch(),
      closeBatch: (batch: string) => engine.closeBatch(batch, []),
    }
    const made = listing(files, { instances: pool([instance]), desk, onFound: () => undefined })
    await made.done
    const ordinals = files.map((_, ordinal) => ordinal)
    const ultrasound = ordinals.filter((ordinal) => files[ordinal]?.path.includes('/US/') === true)
    const { signal } = new AbortController()
    await made.send(ordinals, { reviewer: 'AB', urgent: ultrasound, signal, onProgress: () => undefined })
    const studies = () => seen.at(-1)?.studies.map(({ objects, isUrgent }) => [objects, isUrgent]) ?? []
    await expect.poll(studies, { timeout: 10_000 }).toContainEqual([ultrasound.length, true])
    expect(studies().filter(([, isUrgent]) => isUrgent === true)).toHaveLength(1)
  })
})
