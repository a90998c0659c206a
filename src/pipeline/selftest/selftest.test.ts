import { describe, expect, it } from 'vitest'
import { OPTION_COLUMNS } from '../../deid/confidentiality-profile.generated.ts'
import { PRESETS } from '../../deid/presets.ts'
import { BASIC_PROFILE, type Profile } from '../../deid/profile.ts'
import { PLACES, selftest } from './selftest.ts'

const PROFILES: readonly (readonly [name: string, profile: Profile])[] = [
  ['the Basic Profile', BASIC_PROFILE],
  ['the preset like TCIA', PRESETS['tcia-like']],
  ...OPTION_COLUMNS.map((option) => [option, { ...BASIC_PROFILE, options: [option] }] as const),
]

/** Samples pass byte for byte, and what hides among them is searched for by nobody yet: the proof says so. */
const AMONG_SAMPLES = ['RLE, behind its segments', 'high bits', 'behind the last frame']

describe('what is planted anywhere but among samples does not come out', () => {
  it.each(PROFILES)('with %s', async (_, profile) => {
    const { places, passesPlain } = await selftest(profile)
    expect(places.flatMap(({ place, score }) => (score === 'leak' ? [place] : []))).toEqual(AMONG_SAMPLES)
    expect(places.filter(({ code }) => code === 'internal/unexpected')).toEqual([])
    expect({ passesPlain, seen: places.length }).toEqual({ passesPlain: true, seen: PLACES.length })
  })

  it('and under the Basic Profile nothing is retained', async () => {
    expect((await selftest(BASIC_PROFILE)).counts.retained).toBe(0)
  })

  it('ends when it is told to', async () => {
    const stop = new AbortController()
    const proof = selftest(BASIC_PROFILE, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(proof).rejects.toMatchObject({ code: 'bytes/aborted' })
  })
})
