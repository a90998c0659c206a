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

describe('what is planted does not come out', () => {
  it.each(PROFILES)('with %s', async (_, profile) => {
    const { places, passesPlain } = await selftest(profile)
    expect(places.flatMap(({ place, score }) => (score === 'leak' ? [place] : []))).toEqual([])
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
