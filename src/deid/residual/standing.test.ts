import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import { isWholeValue, NO_RIGHTS, standsByRight } from './by-right.ts'
import type { Candidate } from './search.ts'

const [IMAGE_TYPE, VOLUME_TECHNIQUE, MODEL, CODING_SCHEME, CODE_MEANING, METHOD] = [
  0x00080008, 0x00089207, 0x00081090, 0x00080102, 0x00080104, 0x00120063,
] // prettier-ignore

interface Find {
  readonly tag?: number
  readonly top?: number
  readonly kind?: Candidate['kind']
  readonly step?: 1 | 2
  readonly stamps?: readonly string[]
}

/** Whether a part of the value of an element stands there by right. */
const stands = (
  value: string,
  part: string,
  { tag = MODEL, top = tag, kind = 'name', step = 1, stamps }: Find = {},
) => {
  const bytes = toUtf8(value)
  const pattern = { bytes, kind, left: 'letter', right: 'letter', step, digitCount: 0, isShort: false } as const
  const leaf = { tag, vr: 'LO', start: 0, valueStart: 0, end: bytes.length, explicit: true }
  const rights = stamps === undefined ? NO_RIGHTS : { ...NO_RIGHTS, stamps: () => new Set(stamps) }
  const candidate = { kind, at: value.indexOf(part), length: part.length, pattern } as Candidate
  return standsByRight(bytes, candidate, { top, leaf, bounds: { start: 0, end: bytes.length } }, rights)
}
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

describe('a name in the name of a model', () => {
  it.each(
    words(`Aera Allegra Altea Amira Artist Avanto Cima Concerto Drive Edge Elan Elition Espree Essenza Force Galan Go Harmony
    Horizon Inspiration Lumina Orian Pioneer Premier Prisma Sequoia Skyra Sola Sonata Spectra Spirit Symphony Terra Titan
    Trio Verio Vida Vision Voyager`),
  )('may be %s', (name) => {
    expect(stands(`MAGNETOM ${name}`, name)).toBe(true)
    expect(stands(`Signa_${name} 3T\0`, name)).toBe(true)
    expect(stands(`of MAGNETOM ${name}`, name)).toBe(false)
    expect(stands(`MAGNETOM ${name} of Jane`, name)).toBe(false)
  })

  it.each(
    words(`MAGNETOM SOMATOM Biograph Mammomat Artis Acuson Signa Discovery Optima Revolution Brivo Ingenia Achieva Aquilion
    Vantage`),
  )('may stand behind %s', (line) => {
    for (const model of ['Vida', 'Vida fit', 'Vida_Tim', 'Vida-Dot', 'Vida XQ', 'Vida XR', 'Vida 1.5T', 'Vida 3'])
      expect(stands(`${line} ${model}`, 'Vida')).toBe(true)
    expect(stands(`${line} Odalys`, 'Odalys')).toBe(false)
  })

  it('stands there as it is read, and is a name', () => {
    expect(stands('MAGNETOM Vida', 'Vida', { step: 2 })).toBe(false)
    expect(stands('MAGNETOM Vida', 'Vida', { kind: 'id' })).toBe(false)
    expect(stands('MAGNETOM Vida', 'Vida', { kind: 'text' })).toBe(false)
  })
})

describe('a number in the name of a model', () => {
  it('goes on from a letter, has up to four digits, and is an ID', () => {
    const id = { kind: 'id' } as const
    for (const [value, number] of [['Discovery CT750 HD', '750'], ['CT1234', '1234']] as const)
      expect(stands(value, number, id)).toBe(true)
    for (const [value, number] of [['CT12345', '12345'], ['CT7501', '750'], ['CTA1', 'A1'], ['CT1A', '1A'], ['CT 750', '750']] as const)
      expect(stands(value, number, id)).toBe(false)
    expect(stands('CT750', '750', { kind: 'date' })).toBe(false)
  }) // prettier-ignore
})

describe('a name in a term', () => {
  it.each([
    [IMAGE_TYPE, 'DIXON MAX_IP MIN_IP MAX MIN MEAN NORM WATER FAT MOSAIC STACK SUM SUB'],
    [VOLUME_TECHNIQUE, 'MAX_IP MIN_IP VOLUME_RENDER SURFACE_RENDER MPR CURVED_MPR NONE MIXED'],
  ] as const)('of %i may be one of: %s', (tag, terms) => {
    for (const term of words(terms)) {
      const [name = ''] = term.split('_')
      expect(stands(`DERIVED\\${term}`, name, { tag })).toBe(true)
      expect(stands(term, name, { tag: MODEL })).toBe(false)
      expect(stands(term, name, { tag, kind: 'id' })).toBe(false)
    }
    expect(stands('VIDA', 'VIDA', { tag })).toBe(false)
  })

  it('of a code is one word, and the others are of radiology', () => {
    const tag = CODE_MEANING
    expect(stands('Long axis', 'Long', { tag })).toBe(true)
    for (const [value, name] of [['Long', 'Long'], ['Liver axis view', 'Liver axis'], ['Long Quillfeather', 'Long']] as const)
      expect(stands(value, name, { tag })).toBe(false)
    expect(stands('Long axis', 'Long', { tag, kind: 'id' })).toBe(false)
  }) // prettier-ignore

  it('may be a coding scheme', () => {
    expect(stands('DCM', 'DCM', { tag: CODING_SCHEME })).toBe(true)
    expect(stands('VIDA', 'VIDA', { tag: CODING_SCHEME })).toBe(false)
  })
})

describe('what is written of how it was done', () => {
  it.each([0x00120062, METHOD, 0x00120064, 0x00280303])('stands in (%i) as it is written', (top) => {
    expect(stands('YES', 'YES', { top, stamps: ['YES'] })).toBe(true)
    expect(stands('yes ', 'yes', { top, stamps: ['YES'] })).toBe(true)
    expect(stands('YES', 'YES', { top })).toBe(false)
    expect(stands('YES', 'YES', { top: 0x00181020, stamps: ['YES'] })).toBe(false)
  })

  it('is nothing where nobody says so, and no place has a right', () => {
    expect([NO_RIGHTS.stamps().size, NO_RIGHTS.places().size]).toEqual([0, 0])
  })
})

it('a whole value ends where its value ends, whatever stands beside that in the file', () => {
  const isWhole = (file: string, start: number, end: number) => {
    const candidate: Candidate = { kind: 'id', at: file.indexOf('471'), length: 3, pattern: undefined }
    return isWholeValue(toUtf8(file), candidate, { start, end })
  }
  expect(isWhole('x0471x', 2, 5)).toBe(true)
  expect(isWhole('x00471x', 2, 6)).toBe(true)
  expect(isWhole('471\0', 0, 4)).toBe(true)
  expect(isWhole('x471', 0, 4)).toBe(false)
  expect(isWhole('471x', 0, 4)).toBe(false)
})
