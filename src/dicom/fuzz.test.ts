import { describe, expect, it } from 'vitest'
import { encoded, part10, type Model } from './data-set.contract.ts'
import { mutated, randomOf, survives } from './fuzz.contract.ts'
import { encodingOf, TRANSFER_SYNTAXES } from './transfer-syntax.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const text: Model = { tag: 0x00081150, vr: 'UI', value: bytes(0x31, 0x2e, 0x32, 0), delimited: false }
const nested = (delimited: boolean, inner: readonly Model[]): Model => ({
  tag: 0x00081140,
  vr: 'SQ',
  value: [inner, [text]],
  delimited,
})
const model: readonly Model[] = [
  { tag: 0x00080008, vr: 'CS', value: bytes(0x41, 0x42), delimited: false },
  nested(true, [nested(false, [text, nested(true, [])])]),
  { tag: 0x00091010, vr: 'UN', value: bytes(0xfe, 0xff, 0, 0xe0, 0, 0, 0, 0), delimited: false },
  { tag: 0x7fe00010, vr: 'OW', value: bytes(1, 2, 3, 4), delimited: false },
]

describe('a damaged file', () => {
  it.each([
    TRANSFER_SYNTAXES.implicitLittleEndian,
    TRANSFER_SYNTAXES.explicitLittleEndian,
    TRANSFER_SYNTAXES.explicitBigEndian,
  ])(
    'is read, or refused with a code, never anything else: %s',
    async (transferSyntax) => {
      const whole = part10(transferSyntax, encoded(model, encodingOf(transferSyntax)!))
      expect(await survives(whole)).toBe('read')
      const random = randomOf(20_261_121)
      const ends = new Set<string>()
      for (let run = 0; run < 400; run += 1) ends.add(await survives(mutated(whole, random)))
      expect(ends).toContain('read')
      expect(ends).toContain('dicom/length-contradicts')
    },
    30_000,
  )
})
