import { expect, it } from 'vitest'
import { readFingerprint } from './fingerprint.ts'

it.each(['CFD4 0E1C\n4D6A 2D1C', 'cf:d4:0e:1c:4d:6a:2d:1c', ' cfd40e1c4d6a2d1c\n'])(
  '%j is read as it is kept',
  (text) => {
    expect(readFingerprint(text)).toBe('cfd40e1c4d6a2d1c')
  },
)
