import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importIdentity } from '../../src/crypto/recipient.ts'
import { readSecret } from '../../src/seal/project-secret.ts'
import { verifyProject } from '../../src/seal/project.ts'
import { forbiddenIn } from '../built/findings.ts'
import { writeDemo } from './demo.ts'

const LINK = 'http://127.0.0.1:10000/sealift/demo?sp=rcwl&sig=none'
const folder = mkdtempSync(join(tmpdir(), 'demo-'))
const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)))
const text = (name: string) => readFileSync(join(folder, name), 'utf8')

beforeAll(() => writeDemo(folder, LINK), 120_000)

describe('the demo project', () => {
  it('is marked as one, signed, and sealed to the key that lies beside it', async () => {
    const project = await verifyProject(bytes('project.json'))
    expect(project.demo).toBe(true)
    const { fingerprint } = await importIdentity(text('recipient-private.pem'))
    expect(project.recipients.map((recipient) => recipient.fingerprint)).toEqual([fingerprint])
    expect(readSecret(bytes('secret.json'), project.rootFingerprint)).toHaveLength(32)
  })

  it('is for this user alone, and keeps no key of its root', () => {
    expect(readdirSync(folder).toSorted()).toEqual([
      'access-link.txt',
      'project.json',
      'recipient-private.pem',
      'secret.json',
    ])
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  })

  it('would be found, were it built into the app', () => {
    expect(forbiddenIn(text('secret.json'))).toContain('secret of a project')
    expect(forbiddenIn(text('recipient-private.pem'))).toContain('private key (PEM)')
  })

  it('is kept at the next start, with a new access link', async () => {
    const before = text('project.json')
    await writeDemo(folder, `${LINK}2`)
    expect(text('project.json')).toBe(before)
    expect(text('access-link.txt')).toBe(`${LINK}2\n`)
  })

  it('is made anew when it cannot be read', async () => {
    writeFileSync(join(folder, 'project.json'), '{}')
    await writeDemo(folder, LINK)
    expect((await verifyProject(bytes('project.json'))).demo).toBe(true)
  }, 120_000)
})
