import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectKeys, pseudonymiser } from './pseudonyms.ts'

const secretOf = (byte: number) => new Uint8Array(32).fill(byte)
const pseudonymsOf = async (byte: number) => pseudonymiser(await projectKeys(secretOf(byte)))
const uid = fc.array(fc.nat({ max: 999_999 }), { minLength: 2, maxLength: 8 }).map((arcs) => `1.2.${arcs.join('.')}`)

describe('pseudonyms', () => {
  it('the same UID becomes the same UID, in another run too, and another secret gives another', async () => {
    const [one, again, other] = [await pseudonymsOf(1), await pseudonymsOf(1), await pseudonymsOf(2)]
    fc.assert(
      fc.property(uid, (original) => {
        expect(again.uid(original)).toBe(one.uid(original))
        expect(other.uid(original)).not.toBe(one.uid(original))
      }),
    )
  })

  it('a UID is one by PS3.5 9.1 and B.2: at most 64 characters, 2.25 and a UUID, no leading zero', async () => {
    const pseudonyms = await pseudonymsOf(3)
    fc.assert(
      fc.property(uid, (original) => {
        const renamed = pseudonyms.uid(original)
        expect(renamed).toMatch(/^2\.25\.[1-9]\d{0,38}$/)
        const hex = BigInt(renamed.slice(5)).toString(16).padStart(32, '0')
        expect(hex).toMatch(/^[0-9a-f]{12}8[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
      }),
    )
  })

  it('different UIDs stay different, also after more of them than are remembered', async () => {
    const pseudonyms = await pseudonymsOf(4)
    const originals = Array.from({ length: 10_000 }, (_, index) => `1.2.3.${index}`)
    const renamed = originals.map((original) => pseudonyms.uid(original))
    expect(new Set(renamed).size).toBe(originals.length)
    expect(originals.map((original) => pseudonyms.uid(original))).toEqual(renamed)
  })

  it('ID and name of a patient are told by different keys', async () => {
    const pseudonyms = await pseudonymsOf(5)
    const digits = (text: string) => text.replace(/^.*[-^]/, '')
    expect(pseudonyms.patientId('4711')).toMatch(/^SL-[0-9A-HJKMNP-TV-Z]{20}$/)
    expect(pseudonyms.patientName('4711')).toMatch(/^SEALIFT\^[0-9A-HJKMNP-TV-Z]{20}$/)
    expect(digits(pseudonyms.patientId('4711'))).not.toBe(digits(pseudonyms.patientName('4711')))
    expect(pseudonyms.patientId('4712')).not.toBe(pseudonyms.patientId('4711'))
  })

  it('is what RFC 5869, RFC 2104 and RFC 9562 make of it, computed once by other means', async () => {
    const pseudonyms = await pseudonymsOf(7)
    expect(pseudonyms.uid('1.2.3')).toBe('2.25.332220274458012211894256257469506508154')
  })
})
