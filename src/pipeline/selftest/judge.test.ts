import { describe, expect, it } from 'vitest'
import { toBase64, toUtf8 } from '../../bytes/text.ts'
import { BASIC_PROFILE, type Profile } from '../../deid/profile.ts'
import { readDicom } from '../../dicom/read.ts'
import { writeDicom } from '../../dicom/write.ts'
import { isRetained, stands, visible } from './judge.ts'
import { dayNeedle, textNeedle, uidNeedle } from './needle.ts'
import { PLACES, selftest, type Look } from './selftest.ts'

const leaksWith = async (look: Look, profile: Profile = BASIC_PROFILE) => {
  const { places, counts, holds } = await selftest(profile, { look })
  const missed = places.filter(({ score }) => score !== 'leak').map(({ group, place }) => `${group}: ${place}`)
  return { counts, holds, missed }
}

/** What the reader does not hand on, or the writer does not write: there the identity of reading is no leak. */
const DROPPED = [
  'file: 0008,0000 group length',
  'file: behind Data Set Trailing Padding',
  'file: behind the last element',
  'file: cut in the middle',
  'file: preamble',
  'nested: 40',
]

describe('the judge', () => {
  it('knows more than two hundred kinds of places, each once', () => {
    expect(PLACES.length).toBeGreaterThan(200)
    expect(new Set(PLACES.map(({ group, place }) => `${group} ${place}`)).size).toBe(PLACES.length)
  })

  it('sees a leak in every place when nothing is changed', async () => {
    const { missed, holds } = await leaksWith((source) =>
      Promise.resolve({ kind: 'out', parts: [source.blob as Blob], told: '' }),
    )
    expect(missed).toEqual([])
    expect(holds).toBe(false)
  })

  it('sees a leak in every place that our reader and writer hand on', async () => {
    const { missed } = await leaksWith(async ({ blob }) => {
      try {
        const file = await readDicom(blob)
        return { kind: 'out', parts: await writeDicom(file, file), told: '' }
      } catch {
        return { kind: 'stopped' }
      }
    })
    expect(missed.toSorted()).toEqual(DROPPED)
  })

  it('sees what is told beside the bytes', async () => {
    const { counts } = await leaksWith(({ path }) => Promise.resolve({ kind: 'out', parts: [], told: path }))
    expect(counts.leak).toBeGreaterThan(0)
  })

  it('takes no comfort in an instance that is always stopped', async () => {
    const { counts, holds } = await leaksWith(() => Promise.resolve({ kind: 'stopped' }))
    expect({ leak: counts.leak, holds }).toEqual({ leak: 0, holds: false })
  })

  it('calls retained what an option or a rule of the site keeps, and nothing else', async () => {
    const unchanged: Look = ({ blob }) => Promise.resolve({ kind: 'out', parts: [blob as Blob], told: '' })
    const profile: Profile = {
      ...BASIC_PROFILE,
      options: ['rtnInstId'],
      siteRules: [{ path: '00104000', action: 'K' }],
    }
    const { places } = await selftest(profile, { look: unchanged })
    const kept = places.filter(({ score }) => score === 'retained').map(({ place }) => place)
    expect(kept).toContain('(0010,4000) Patient Comments')
    expect(kept).toContain('(0008,0080) Institution Name')
    expect(
      kept.every((place) => /Institution|Comments|Department|Physician Organization/.test(place)),
      kept.join(),
    ).toBe(true)
  })
})

describe('a needle', () => {
  const sought = (text: string, seen: Uint8Array) => stands(textNeedle(text), visible(seen))
  const utf16 = (text: string) =>
    Uint8Array.from(text, (one) => one.charCodeAt(0)).reduce<number[]>((all, one) => [...all, one, 0], [])

  it.each<[string, Uint8Array]>([
    ['UTF-8', toUtf8('so Grünwald so')],
    ['Latin-1', Uint8Array.from('so Grünwald so', (one) => one.charCodeAt(0))],
    ['UTF-16', Uint8Array.from(utf16('so Grünwald so'))],
    ['upper case', toUtf8('GRÜNWALD')],
    ['base64', toUtf8(toBase64(toUtf8('Grünwald')))],
    ['base64 behind one byte', toUtf8(toBase64(toUtf8('xGrünwaldyz')))],
    ['base64 behind two bytes', toUtf8(toBase64(toUtf8('xyGrünwald z')))],
    ['hexadecimal digits', toUtf8('4772c3bc6e77616c64')],
  ])('is seen in %s', (_, seen) => {
    expect(sought('Grünwald', seen)).toBe(true)
  })

  it('is not seen where it is not', () => {
    expect(sought('Grünwald', toUtf8('Grünwal d, Grunwald, R3LDvG53YWxl'))).toBe(false)
  })

  it.each(['19630721', '1963-07-21', '21.07.1963', '07/21/1963'])('that is a day is seen as %s', (written) => {
    expect(stands(dayNeedle('19630721'), written)).toBe(true)
  })

  it.each<[string, Partial<Profile>, boolean]>([
    ['no option', {}, false],
    ['an option that keeps it', { options: ['rtnUIDs'] }, true],
    ['an option that keeps something else', { options: ['rtnLongFull'] }, false],
    ['a rule that keeps it', { siteRules: [{ path: '00081140>00081155', action: 'K' }] }, true],
    ['a rule that removes it', { siteRules: [{ path: '00081155', action: 'X' }] }, false],
  ])('of a UID under %s', (_, change, retained) => {
    expect(isRetained(uidNeedle('1.2.3', 0x00081155), { ...BASIC_PROFILE, ...change })).toBe(retained)
  })

  it('of a birth date is kept by no option', () => {
    expect(isRetained(dayNeedle('19310101', 0x00100030), { ...BASIC_PROFILE, options: ['rtnLongFull'] })).toBe(false)
  })
})
