import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../bytes/text.ts'
import { parseCanonical } from '../crypto/canonical-json.ts'
import { toFailure } from '../errors.ts'
import { readCatalogue } from './catalogue.ts'
import { verifyManifest } from './manifest.ts'
import { readProfile } from './profile-file.ts'
import { readSecret } from './project-secret.ts'
import { verifyProject } from './project.ts'

const DEPTH = 128 * 1024
const DEEP = {
  arrays: `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`,
  'arrays in a member': `{"a":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`,
  objects: `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`,
  'options of a profile': `{"edition":"2026b","options":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`,
  'what is never closed': '[{"a":'.repeat(DEPTH),
}

const READERS: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => unknown>> = {
  'a canonical document': parseCanonical,
  'a project': (bytes) => verifyProject(bytes),
  'a manifest': (bytes) => verifyManifest(bytes, new Set()),
  'a catalogue': readCatalogue,
  'a profile': readProfile,
  'a secret': (bytes) => readSecret(bytes, 'aa'.repeat(32)),
}

describe.each(Object.entries(DEEP))('JSON of many levels: %s', (_, text) => {
  it.each(Object.entries(READERS))('is refused with a code where %s is read', async (_name, read) => {
    const refused = await Promise.resolve()
      .then(() => read(toUtf8(text)))
      .then(
        () => 'read',
        (thrown: unknown) => toFailure(thrown).code,
      )
    expect(refused).toMatch(/^(?:crypto\/not-canonical|deid\/bad-profile|seal\/bad-\w+)$/)
  })
})
