import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../bytes/text.ts'
import type { ShiftRange } from './profile.ts'
import { barredEntry, projectKeys, pseudonymiser } from './pseudonyms.ts'
import { listOrFailure, readPatientList } from './read-patient-list.ts'
import { shiftOf } from './shift.ts'

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

describe('by their IDs', () => {
  it('a hundred thousand patients are as many', async () => {
    const pseudonyms = await pseudonymsOf(6)
    const ids = new Set<string>()
    const names = new Set<string>()
    for (let number = 0; number < 100_000; number += 1) {
      ids.add(pseudonyms.patientId(`id ${number}`))
      names.add(pseudonyms.patientName(`id ${number}`))
    }
    expect([ids.size, names.size]).toEqual([100_000, 100_000])
  })

  it('are what they were before there were shifts', async () => {
    const pseudonyms = await pseudonymsOf(5)
    expect([pseudonyms.patientId('id 4711'), pseudonyms.patientName('id 4711')]).toEqual([
      'SL-NNHZVRDRKH6NCJKJPZ08',
      'SEALIFT^HCNMYSXWKAR3MR3GKFF4',
    ])
  })
})

describe('the days by which dates are moved', () => {
  const range = { minDays: 30, maxDays: 365 }

  it('are the same for a patient on every machine, in the range, back or forth, and others with another secret', async () => {
    const [one, again, other] = [await pseudonymsOf(1), await pseudonymsOf(1), await pseudonymsOf(2)]
    const bounds = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.nat(2000))
    fc.assert(
      fc.property(fc.string(), bounds, (patient, [minDays, more]) => {
        const asked = { minDays, maxDays: minDays + more }
        const days = one.shiftDays(patient, asked)
        expect(again.shiftDays(patient, asked)).toBe(days)
        expect(Math.abs(days)).toBeGreaterThanOrEqual(asked.minDays)
        expect(Math.abs(days)).toBeLessThanOrEqual(asked.maxDays)
      }),
    )
    const days = (pseudonyms: typeof one) =>
      Array.from({ length: 50 }, (_, number) => pseudonyms.shiftDays(`id ${number}`, range))
    expect(days(other)).not.toEqual(days(one))
  })

  it('are even over the range: chi-squared of 672 choices over 67,200 patients', async () => {
    const pseudonyms = await pseudonymsOf(1)
    const counts = new Map<number, number>()
    for (let number = 0; number < 67_200; number += 1) {
      const days = pseudonyms.shiftDays(`id ${number}`, range)
      counts.set(days, (counts.get(days) ?? 0) + 1)
    }
    expect(counts.size).toBe(672)
    const squared = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0)
    // 671 degrees of freedom: above 800 is once in several thousand, and the keys do not change.
    expect(squared).toBeLessThan(800)
  })

  it('pass over the words that would make some days likelier', () => {
    const words = [0xffff_ffff, 0xffff_fffe, 7]
    const asked: string[] = []
    const hash = (message: Uint8Array) => {
      asked.push(new TextDecoder().decode(message))
      const bytes = new Uint8Array(32)
      new DataView(bytes.buffer).setUint32(0, words[asked.length - 1] ?? 0)
      return bytes
    }
    // Six choices: 2 ** 32 leaves four words over.
    expect(shiftOf(hash, 'id 4711', { minDays: 10, maxDays: 12 })).toBe(-10)
    expect(asked).toEqual(['0 id 4711', '1 id 4711', '2 id 4711'])
  })

  it.each<ShiftRange>([
    { minDays: 0, maxDays: 10 },
    { minDays: -5, maxDays: 5 },
    { minDays: 10, maxDays: 9 },
    { minDays: 1.5, maxDays: 9 },
    { minDays: 1, maxDays: Number.NaN },
    { minDays: 1, maxDays: 2 ** 40 },
  ])('are in no such range as %o', async (range) => {
    const pseudonyms = await pseudonymsOf(1)
    expect(() => pseudonyms.shiftDays('id 4711', range)).toThrow('deid/bad-profile')
  })
})

describe('with a list of patients', () => {
  const CSV = 'original_id,study_id,study_name,arm\n4711,S-001,Subject^One,A\n4712,S-002,,B\n4713,S-002,,B\n'
  const listed = async () => {
    const list = listOrFailure(readPatientList(toUtf8(CSV), { columns: ['arm'], mayShareStudyId: true }))
    return pseudonymiser(await projectKeys(secretOf(1)), { list })
  }
  const range = { minDays: 1, maxDays: 100_000 }

  it('the list answers, and the keys only for UIDs', async () => {
    const [pseudonyms, keyed] = [await listed(), await pseudonymsOf(1)]
    expect(pseudonyms.patientId('id 4711')).toBe('S-001')
    expect(pseudonyms.patientName('id 4711')).toBe('Subject^One')
    expect(pseudonyms.columnOf('id 4711', 'arm')).toBe('A')
    expect(pseudonyms.columnOf('id 4711', 'leg')).toBeUndefined()
    expect(pseudonyms.uid('1.2.3')).toBe(keyed.uid('1.2.3'))
    expect(keyed.columnOf('id 4711', 'arm')).toBeUndefined()
  })

  it('who is not in it gets no name, no days and no leave', async () => {
    const pseudonyms = await listed()
    for (const patient of ['id 4714', 'name DOE^JOHN 19700101', '']) {
      expect(() => pseudonyms.patientId(patient)).toThrow('deid/patient-not-listed')
      expect(() => pseudonyms.patientName(patient)).toThrow('deid/patient-not-listed')
      expect(() => pseudonyms.shiftDays(patient, range)).toThrow('deid/patient-not-listed')
      expect(() => pseudonyms.columnOf(patient, 'arm')).toThrow('deid/patient-not-listed')
      expect(() => pseudonyms.admit(patient)).toThrow('deid/patient-not-listed')
    }
    expect(() => pseudonyms.admit('id 4711')).not.toThrow()
  })

  it('two numbers of one person are moved by the same days, and those of two by others', async () => {
    const pseudonyms = await listed()
    expect(pseudonyms.shiftDays('id 4712', range)).toBe(pseudonyms.shiftDays('id 4713', range))
    expect(pseudonyms.shiftDays('id 4711', range)).not.toBe(pseudonyms.shiftDays('id 4712', range))
  })
})

describe('who has withdrawn', () => {
  it('gets no leave and no name any more; everybody else does', async () => {
    const keys = await projectKeys(secretOf(1))
    const entryOf = await barredEntry(keys)
    const gone = (await pseudonymiser(keys)).patientId('id 4711')
    const pseudonyms = await pseudonymiser(keys, { barred: new Set([entryOf(gone)]) })
    for (const ask of ['admit', 'patientId', 'patientName'] as const) {
      expect(() => pseudonyms[ask]('id 4711')).toThrow('deid/patient-withdrawn')
      expect(() => pseudonyms[ask]('id 4712')).not.toThrow()
    }
    expect(entryOf(gone)).toMatch(/^[0-9a-f]{64}$/)
    expect((await barredEntry(await projectKeys(secretOf(2))))(gone)).not.toBe(entryOf(gone))
  })

  it('is known under either pseudonym, whether there is a list by now or not', async () => {
    const keys = await projectKeys(secretOf(1))
    const entryOf = await barredEntry(keys)
    const list = listOrFailure(readPatientList(toUtf8('original_id,study_id\n4711,S-001\n4712,S-002\n')))
    const gone = (await pseudonymiser(keys)).patientId('id 4712')
    const barred = new Set([entryOf('S-001'), entryOf(gone)])
    const pseudonyms = await pseudonymiser(keys, { list, barred })
    expect(() => pseudonyms.admit('id 4711')).toThrow('deid/patient-withdrawn')
    expect(() => pseudonyms.admit('id 4712')).toThrow('deid/patient-withdrawn')
  })
})
