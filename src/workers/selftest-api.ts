import { BASIC_PROFILE, type Profile } from '../deid/profile.ts'
import type { SelftestResult } from '../pipeline/selftest/selftest.ts'

/** What an instance worker can do before it is connected to anything: the planted instances are of nobody. */
export const selftestApi = () => ({
  /** Without a profile, the Basic one. */
  prove: async (
    profile: Profile | undefined,
    onProgress: (done: number, of: number) => unknown,
  ): Promise<SelftestResult> => {
    const { selftest } = await import('../pipeline/selftest/selftest.ts')
    return selftest(profile ?? BASIC_PROFILE, { onProgress: (done, of) => void onProgress(done, of) })
  },
})

export type SelftestApi = ReturnType<typeof selftestApi>
