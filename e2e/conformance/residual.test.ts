import { openAsBlob } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { deidentify } from '../../src/deid/deidentify.ts'
import { PRESETS } from '../../src/deid/presets.ts'
import type { Profile } from '../../src/deid/profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../../src/deid/pseudonyms.ts'
import { readDicom } from '../../src/dicom/read.ts'
import { toFailure } from '../../src/errors.ts'
import { CORPUS, needsCorpus, realFiles } from './corpus.ts'
import { OPTION_SETS, profileOf } from './profiles.ts'

const PROFILES: readonly (readonly [name: string, profile: Profile])[] = [
  ...OPTION_SETS.map((set): [string, Profile] => [set.name, profileOf(set)]),
  ['the preset like TCIA', PRESETS['tcia-like']],
]

/** Codes of this scan. */
const SCAN: ReadonlySet<string> = new Set([
  'deid/residual-identifier',
  'deid/picture-metadata',
  'deid/output-unreadable',
])

/** Which files the scan stops, and where. The rest is counted. */
const runOver = async (profile: Profile, pseudonyms: Pseudonyms) => {
  const stopped: string[] = []
  let passed = 0
  for (const { name, path } of realFiles()) {
    try {
      await deidentify(await readDicom(await openAsBlob(path)), profile, pseudonyms)
      passed += 1
    } catch (thrown) {
      const { code, detail } = toFailure(thrown)
      if (SCAN.has(code)) stopped.push(`${name} ${String(detail['place'])} ${String(detail['kind'])}`)
    }
  }
  return { passed, stopped }
}

describe.skipIf(CORPUS === undefined)(needsCorpus('the residual scan over real files'), () => {
  let pseudonyms: Pseudonyms
  beforeAll(async () => {
    pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32).fill(9)))
  })

  it.each(PROFILES)('stops nothing that was made clean with %s', async (name, profile) => {
    const { passed, stopped } = await runOver(profile, pseudonyms)
    console.log(`${name}: ${passed} passed, ${stopped.length} stopped by the scan`)
    expect(stopped).toEqual([])
    expect(passed).toBeGreaterThan(500)
  })
})
