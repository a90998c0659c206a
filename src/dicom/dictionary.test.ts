import { dictionary } from 'dcmjs/dictionary'
import { describe, expect, it } from 'vitest'
import { VRS } from './data-set.ts'
import { DICTIONARY } from './dictionary.generated.ts'
import { dictionarySource } from './dictionary.source.generate.ts'
import { attributeOf, implicitVrOf, isStandard, keywordOf, nameOf, tagOf } from './dictionary.ts'

const isVr = (text: string) => (VRS as readonly string[]).includes(text)

describe('the data dictionary', () => {
  it('is what the generator makes of dcmjs today', () => {
    expect(dictionarySource(Object.values(dictionary))).toContain(`\`${DICTIONARY}\``)
  })

  it('has all that PS3.6 lists, and nothing private', () => {
    const count = DICTIONARY.trim()
      .split('\n')
      .filter((line) => !line.startsWith('=')).length
    expect(count).toBeGreaterThan(5000)
    expect([isStandard(0x00100010), isStandard(0x00100012), isStandard(0x00091001), isStandard(0x00104001)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('finds every line of every group, by tag and by keyword, and nothing between them', () => {
    let group = 0
    const listed = new Set<number>()
    for (const line of DICTIONARY.trim().split('\n')) {
      if (line.startsWith('=')) group = parseInt(line.slice(1).replace('xx', '00'), 16)
      else {
        const [element = '', vr = '', vm, name = ''] = line.split(' ')
        const tag = group * 0x10000 + parseInt(element, 16)
        const keyword = name.replace(/^-/, '')
        listed.add(tag)
        expect(attributeOf(tag)).toMatchObject({ vm, keyword, retired: name.startsWith('-') })
        expect([...(attributeOf(tag)?.vrs ?? [])].sort().join('/')).toBe(
          vr.split('/').filter(isVr).sort().join('/') || 'UN',
        )
        if (keyword !== '') expect(tagOf(keyword)).toBe(tag)
      }
    }
    for (const tag of listed) if (!listed.has(tag + 1)) expect(isStandard(tag + 1)).toBe(false)
    expect([tagOf(''), tagOf('US'), tagOf('1'), tagOf('NoSuchKeyword')]).toEqual(Array(4).fill(undefined))
  })

  it('PS3.5 7.6: has the repeating groups, in each of their groups', () => {
    for (const group of [0x6000, 0x6002, 0x601e]) expect(keywordOf(group * 0x10000 + 0x3000)).toBe('OverlayData')
    expect(keywordOf(0x50020010)).toBe('NumberOfPoints')
    expect(isStandard(0x60013000)).toBe(false)
  })

  it('gives VR, VM and keyword, and what is retired', () => {
    expect(attributeOf(0x00080060)).toEqual({ vrs: ['CS'], vm: '1', keyword: 'Modality', retired: false })
    expect(attributeOf(0x50003000)).toMatchObject({ retired: true, keyword: 'CurveData' })
    expect(attributeOf(0x00280106)?.vrs).toEqual(['US', 'SS'])
    expect(tagOf('PixelData')).toBe(0x7fe00010)
    expect([nameOf(0x00080018), nameOf(0x00100030), nameOf(0x00091001)]).toEqual([
      'SOP Instance UID',
      'Patient Birth Date',
      undefined,
    ])
  })

  it('PS3.5 A.1: says how Implicit VR is to be read', () => {
    expect(implicitVrOf(0x7fe00010)).toBe('OW')
    expect(implicitVrOf(0x00283006)).toBe('OW')
    expect(implicitVrOf(0x00280106)).toBe('US')
    expect(implicitVrOf(0x00090010)).toBe('LO')
    expect(implicitVrOf(0x00091001)).toBe('UN')
    expect(implicitVrOf(0x00100000)).toBe('UL')
    expect(implicitVrOf(0x00104001)).toBe('UN')
  })
})
