import { expect, it } from 'vitest'
import { BASIC_PROFILE, type SiteRule } from './profile.ts'
import { weakeningOf } from './weakening.ts'

const RULES: readonly (readonly [rule: SiteRule, weakens: boolean])[] = [
  [{ path: '00081030', action: 'K' }, true],
  [{ path: '00100010', action: 'K' }, true],
  [{ path: '00080050', action: 'K' }, true],
  [{ path: '00081140>00081155', action: 'K' }, true],
  [{ path: '00104000', action: 'Z' }, true],
  [{ path: '00080018', action: 'X' }, false],
  [{ path: '00280010', action: 'K' }, false],
  [{ path: '00100040', action: 'X' }, false],
  [{ path: '00120040', action: 'D', value: 'S1' }, false],
  [{ path: '00120040', action: 'K' }, true],
  [{ path: '00100040', action: 'D' }, false],
]

it('tells which rules of a site leave more than the Basic Profile', () => {
  const profile = { ...BASIC_PROFILE, options: ['rtnUIDs'] as const, siteRules: RULES.map(([rule]) => rule) }
  expect(weakeningOf(profile)).toEqual({
    options: ['rtnUIDs'],
    siteRules: RULES.flatMap(([, weakens], index) => (weakens ? [index] : [])),
  })
})
