import { describe, expect, it } from 'vitest'
import type { DataElement, Tag } from '../dicom/data-set.ts'
import { bytesElement, numbersElement, sequenceElement } from '../dicom/elements.ts'
import * as e1 from './confidentiality-profile.generated.ts'
import { GRAPHICS_ROWS, graphicsLaw } from './graphics.ts'
import { item, sequence, text } from './instance.fixture.ts'
import type { Option } from './profile.ts'
import { decoded } from './text.ts'
import { DEFAULT_CHARSET } from '../dicom/charset.ts'

const verdicts = (elements: readonly DataElement[], options: readonly Option[] = []) => {
  const law = graphicsLaw(new Set(options))
  return elements.map((element) => {
    const verdict = law.verdictOf(element, elements)
    if (verdict?.replacement !== undefined) return decoded(verdict.replacement, DEFAULT_CHARSET)
    return verdict?.action
  })
}

/** Three rows of five pixels, in which a region of four is set: bits 0, 1, 5 and 14. */
const REGION = new Uint8Array([0b0010_0011, 0b0100_0000])

interface Overlay {
  readonly group?: number
  readonly type?: string
  readonly area?: string
  readonly data?: Uint8Array
  readonly bitPosition?: number
  readonly frames?: string
}

const overlay = ({ group = 0x6000, type = 'R', area = '4', data = REGION, bitPosition = 0, frames }: Overlay) => {
  const at = (element: number): Tag => group * 0x10000 + element
  return [
    numbersElement(at(0x0010), 'US', [3]),
    numbersElement(at(0x0011), 'US', [5]),
    ...(frames === undefined ? [] : [text(at(0x0015), 'IS', frames)]),
    text(at(0x0022), 'LO', 'Lesion of Doe'),
    text(at(0x0040), 'CS', type),
    numbersElement(at(0x0100), 'US', [1]),
    numbersElement(at(0x0102), 'US', [bitPosition]),
    text(at(0x1301), 'IS', area),
    text(at(0x1500), 'LO', 'Doe'),
    bytesElement(at(0x3000), 'OW', data),
  ]
}

const stays = ['K', 'K', 'X', 'terms', 'K', 'K', 'terms', 'X', 'K']

describe('Clean Graphics', () => {
  it('is asked for by the rows of Table E.1-1 that it acts on', () => {
    const column = e1.OPTION_COLUMNS.indexOf('cleanGraph')
    const rows = e1.ROWS.map((row) => row.split('|')).filter(([, , , , options]) => options?.charAt(column) === 'C')
    expect(rows.map(([tag]) => tag)).toEqual(GRAPHICS_ROWS)
  })

  it('keeps an overlay that is a region of interest, as large as it says', () => {
    expect(verdicts(overlay({}))).toEqual(stays)
    expect(verdicts(overlay({ group: 0x601e }))).toEqual(stays)
    expect(verdicts(overlay({ frames: '1' }))).toEqual(stays.toSpliced(2, 0, 'terms'))
  })

  it('cleans its texts when descriptors are cleaned', () => {
    expect(verdicts(overlay({}), ['cleanDesc'])).toEqual(stays.map((action) => (action === 'X' ? 'clean' : action)))
    const comment = text(0x60004000, 'LT', 'Doe')
    expect(verdicts([...overlay({}), comment], ['cleanDesc']).at(-1)).toBe('clean')
    expect(verdicts([...overlay({}), comment]).at(-1)).toBe('X')
    expect(verdicts([comment], ['cleanDesc'])).toEqual(['X'])
  })

  it.each<[why: string, given: Overlay]>([
    ['graphics', { type: 'G' }],
    ['of another area', { area: '5' }],
    ['of no area', { area: '' }],
    ['of an area that is no number', { area: '4.0' }],
    ['in the high bits of the pixels', { bitPosition: 12 }],
    ['of several frames', { frames: '2' }],
    ['with a bit behind the plane', { data: new Uint8Array([0b0010_0011, 0b1000_0000]) }],
    ['with bytes behind the plane', { data: new Uint8Array([0b0010_0011, 0b0100_0000, 0, 0]) }],
    ['that is too short', { data: new Uint8Array([]) }],
  ])('removes one that is %s', (_, given) => {
    expect(new Set(verdicts(overlay(given), ['cleanDesc']))).toEqual(new Set(['X']))
  })

  it('removes one that stands twice, is far away, or whose description is not there', () => {
    const twice = [...overlay({}), bytesElement(0x60003000, 'OW', REGION)]
    expect(new Set(verdicts(twice))).toEqual(new Set(['X']))
    const far = overlay({}).map((element): DataElement =>
      element.tag === 0x60003000 ? { ...element, value: { kind: 'far', range: { offset: 0, length: 2 } } } : element,
    )
    expect(new Set(verdicts(far))).toEqual(new Set(['X']))
    expect(verdicts(overlay({}).slice(-1))).toEqual(['X'])
  })

  it('judges each group on its own, and removes what is retired', () => {
    const elements = [...overlay({}), ...overlay({ group: 0x6002, type: 'G' })]
    expect(verdicts(elements)).toEqual([...stays, ...stays.map(() => 'X')])
    expect(verdicts([...overlay({}), text(0x60000800, 'CS', 'DOE')]).at(-1)).toBe('X')
  })

  it('removes curves whole', () => {
    const curve = [numbersElement(0x50000005, 'US', [1]), text(0x50000022, 'LO', 'x'), sequence(0x50002600, item())]
    expect(verdicts(curve, ['cleanDesc'])).toEqual(['X', 'X', 'X'])
    expect(verdicts([sequence(0x52009229, item())])).toEqual([undefined])
  })

  it('keeps annotations, and leaves their text to Table E.1-1', () => {
    const annotation = sequence(0x00700001, item(sequence(0x00700008, item(text(0x00700006, 'ST', 'Doe')))))
    expect(verdicts([annotation, text(0x00700006, 'ST', 'Doe'), sequence(0x00700209, item())])).toEqual([
      'K',
      undefined,
      undefined,
    ])
    expect(verdicts([text(0x00700289, 'SH', 'Doe')])).toEqual(['D'])
    expect(verdicts([text(0x00700289, 'SH', '5 mm')], ['cleanDesc'])).toEqual(['clean'])
  })

  it('names layers anew, alike wherever they are named', () => {
    const law = graphicsLaw(new Set())
    const nameOf = (element: DataElement, siblings = [element]) => {
      const replacement = law.verdictOf(element, siblings)?.replacement
      return replacement === undefined ? undefined : decoded(replacement, DEFAULT_CHARSET)
    }
    expect(nameOf(text(0x00700002, 'CS', 'DR DOE'))).toBe('LAYER_1')
    expect(nameOf(text(0x00700002, 'CS', 'LESIONS'))).toBe('LAYER_2')
    expect(nameOf(text(0x00700002, 'CS', 'DR DOE '))).toBe('LAYER_1')
    const active = text(0x60001001, 'CS', 'LESIONS')
    expect(nameOf(active, [...overlay({}), active])).toBe('LAYER_2')
    expect(law.verdictOf(sequenceElement(0x00700060, []), [])).toBeUndefined()
    expect(law.verdictOf(text(0x00700002, 'CS', ''), [])?.action).toBe('K')
  })
})
