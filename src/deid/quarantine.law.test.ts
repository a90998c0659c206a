import { describe, expect, it } from 'vitest'
import type { DataElement, DicomFile, Encoding, Tag, Vr } from '../dicom/data-set.ts'
import { bytesElement } from '../dicom/elements.ts'
import { formatTag } from '../dicom/tags.ts'
import { EXPLICIT_LE } from '../dicom/transfer-syntax.ts'
import { Failure } from '../errors.ts'
import { sequence, text } from './instance.fixture.ts'
import { isPixelData, refuseLostMeasures, refuseUnsafe } from './quarantine.ts'

const STORAGE = '1.2.840.10008.5.1.4.1.1'

interface Given {
  readonly sopClass?: string
  readonly transferSyntax?: string
  readonly elements?: readonly DataElement[]
  readonly encoding?: Encoding
}

/** The code of the refusal; undefined where there is none. */
const refusal = ({
  sopClass = `${STORAGE}.2`,
  transferSyntax = '1.2.840.10008.1.2.1',
  elements = [],
  encoding = EXPLICIT_LE,
}: Given) => {
  const file: DicomFile = {
    source: new Blob([]),
    held: [],
    meta: { elements: [] },
    transferSyntax,
    encoding,
    dataSet: { elements: [text(0x00080016, 'UI', sopClass), ...elements] },
    remarks: [],
  }
  return codeOf(() => {
    refuseUnsafe(file)
  })
}

const codeOf = (run: () => void): string | undefined => {
  try {
    run()
  } catch (error) {
    return error instanceof Failure ? error.code : String(error)
  }
  return undefined
}

const CLASSES = [
  ['1.2.840.10008.1.3.10', 'deid/dicomdir'],
  [`${STORAGE}.104.1`, 'deid/encapsulated-document'],
  [`${STORAGE}.77.1.2.1`, 'deid/video'],
  ['1.2.840.10008.10.2', 'deid/video'],
  [`${STORAGE}.9.4.2`, 'deid/audio'],
  ['1.2.840.10008.10.3', 'deid/audio'],
] as const

const SYNTAXES = [
  ['1.2.840.10008.1.2.4.100', 'deid/video'],
  ['1.2.840.10008.1.2.7.1', 'deid/video'],
  ...[94, 95, 204, 205].map((last) => [`1.2.840.10008.1.2.4.${last}`, 'deid/remote-pixels'] as const),
] as const

describe('a class or transfer syntax is refused by all of its UID', () => {
  it.each(CLASSES)('%s: %s', (sopClass, code) => {
    expect(refusal({ sopClass })).toBe(code)
    expect(refusal({ sopClass: `9.${sopClass}` })).toBeUndefined()
    expect(refusal({ sopClass: `${sopClass}.99` })).toBeUndefined()
  })

  it.each(SYNTAXES)('%s: %s', (transferSyntax, code) => {
    expect(refusal({ transferSyntax })).toBe(code)
    expect(refusal({ transferSyntax: `9.${transferSyntax}` })).toBeUndefined()
    expect(refusal({ transferSyntax: `${transferSyntax}.99` })).toBeUndefined()
  })
})

describe('contents that nobody can look into', () => {
  const bytes = (tag: Tag) => bytesElement(tag, 'OW', new Uint8Array(2))

  it.each([
    [0x00041220, 'deid/dicomdir'],
    [0x00420011, 'deid/encapsulated-document'],
    [0x00287fe0, 'deid/remote-pixels'],
  ])('%i: %s', (tag, code) => {
    expect(refusal({ elements: [bytes(tag)] })).toBe(code)
  })

  it('pixels that stand in two places', () => {
    const all = [0x7fe00008, 0x7fe00009, 0x7fe00010]
    for (const tag of all) {
      expect(isPixelData(tag)).toBe(true)
      expect(refusal({ elements: [bytes(tag)] })).toBeUndefined()
      const two = all.filter((other) => other !== tag).map(bytes)
      expect(refusal({ elements: two })).toBe('deid/several-pixel-data')
    }
    expect(isPixelData(0x7fe00011)).toBe(false)
  })

  it('an overlay in the high bits of pixels, and no other (PS3.5 8.1.2)', () => {
    const position = bytes(0x60020102)
    const [data, pixels] = [bytes(0x60023000), bytes(0x7fe00010)]
    expect(refusal({ elements: [position, pixels] })).toBe('deid/embedded-overlay')
    expect(refusal({ elements: [bytes(0x60000102), bytes(0x60003000), position, pixels] })).toBe(
      'deid/embedded-overlay',
    )
    expect(refusal({ elements: [position, data, pixels] })).toBeUndefined()
    expect(refusal({ elements: [position] })).toBeUndefined()
    expect(refusal({ elements: [bytes(0x00280102), pixels] })).toBeUndefined()
    expect(refusal({ elements: [one(0x60020100, 1), pixels] })).toBeUndefined()
  })

  const one = (tag: Tag, value: number, vr: Vr = 'US') => bytesElement(tag, vr, new Uint8Array([value, 0]))

  it.each<[string, DataElement]>([
    ['empty', bytesElement(0x60003000, 'OW', new Uint8Array(0))],
    ['zeros', bytes(0x60003000)],
  ])('an overlay in the high bits of pixels beside Overlay Data of %s (PS3.5 8.1.2)', (_, data) => {
    const pixels = bytes(0x7fe00010)
    for (const vr of ['US', 'UN', 'OW'] as const) {
      expect(refusal({ elements: [one(0x60000102, 12, vr), data, pixels] })).toBe('deid/embedded-overlay')
      expect(refusal({ elements: [one(0x60000100, 16, vr), data, pixels] })).toBe('deid/embedded-overlay')
    }
    const late = bytesElement(0x60000102, 'US', new Uint8Array([0, 0, 12, 0]))
    expect(refusal({ elements: [late, data, pixels] })).toBe('deid/embedded-overlay')
    expect(refusal({ elements: [one(0x60000102, 0), one(0x60000102, 12), data, pixels] })).toBe('deid/embedded-overlay')
    const half: DataElement = { tag: 0x60000102, vr: 'OB', value: { kind: 'bytes', bytes: new Uint8Array([12]) } }
    expect(refusal({ elements: [half, data, pixels] })).toBe('deid/embedded-overlay')
    expect(refusal({ elements: [one(0x60000102, 12), data] })).toBeUndefined()
  })

  it('an overlay that says in which bits it lies, and has nothing else to lie in', () => {
    const [empty, pixels] = [bytesElement(0x60003000, 'OW', new Uint8Array(0)), bytes(0x7fe00010)]
    expect(refusal({ elements: [one(0x60000102, 0), empty, pixels] })).toBe('deid/embedded-overlay')
    expect(refusal({ elements: [one(0x60000102, 0), bytes(0x60003000), pixels] })).toBeUndefined()
    expect(refusal({ elements: [one(0x60000100, 1), bytes(0x60003000), pixels] })).toBeUndefined()
    expect(refusal({ elements: [text(0x60000102, 'IS', ''), bytes(0x60003000), pixels] })).toBeUndefined()
    expect(refusal({ elements: [sequence(0x60000102), bytes(0x60003000), pixels] })).toBe('deid/embedded-overlay')
    expect(refusal({ elements: [one(0x60010102, 12), pixels] })).toBeUndefined()
  })

  it('in either byte order', () => {
    const [data, pixels] = [bytes(0x60003000), bytes(0x7fe00010)]
    const bigEndian = { explicit: true, littleEndian: false }
    const first = bytesElement(0x60000100, 'US', new Uint8Array([0, 1]))
    expect(refusal({ elements: [first, data, pixels], encoding: bigEndian })).toBeUndefined()
    expect(refusal({ elements: [first, data, pixels] })).toBe('deid/embedded-overlay')
  })
})

/** PS3.3 C.7.3.1, C.7.6.2, C.7.6.3, C.7.6.6, C.11.1, C.8.8.3, C.8.8.6. */
const MEASURES: readonly Tag[] = [
  0x00080060, 0x00181164, 0x00200032, 0x00200037, 0x00280002, 0x00280004, 0x00280006, 0x00280008, 0x00280010,
  0x00280011, 0x00280030, 0x00280034, 0x00280100, 0x00280101, 0x00280102, 0x00280103, 0x00281052, 0x00281053,
  0x00281101, 0x00281102, 0x00281103, 0x00281201, 0x00281202, 0x00281203, 0x00283002, 0x00283006, 0x3004000c,
  0x3004000e, 0x30060050,
]

describe('a measure that could not be kept', () => {
  const lost = (path: string, rule: 'vr-policy' | 'site') =>
    codeOf(() => {
      refuseLostMeasures([{ path, action: 'X', rule }])
    })

  it.each(MEASURES.map(formatTag))('%s is told, unless the site wanted it', (path) => {
    expect(lost(path, 'vr-policy')).toBe('deid/unreadable-measures')
    expect(lost(path, 'site')).toBeUndefined()
  })

  it.each(MEASURES.map(formatTag))('%s is told in items as well', (path) => {
    expect(lost(`(5200,9230)[11]>(0028,9110)[0]>${path}`, 'vr-policy')).toBe('deid/unreadable-measures')
    expect(lost(`(5200,9230)[11]>(0028,9110)[0]>${path}`, 'site')).toBeUndefined()
  })

  it('is none of something else', () => {
    expect(lost('(0028,0107)', 'vr-policy')).toBeUndefined()
    expect(lost('(5200,9230)[0]>(0028,0107)', 'vr-policy')).toBeUndefined()
    expect(lost('(0028,3006)[0]', 'vr-policy')).toBeUndefined()
  })

  const written = (path: string, rule: 'form' | 'charset') =>
    codeOf(() => {
      refuseLostMeasures([{ path, action: 'C', rule }])
    })

  it('is not one that was written otherwise', () => {
    expect(written('(0028,0030)', 'form')).toBeUndefined()
  })
})
