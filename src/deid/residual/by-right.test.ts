import { beforeAll, describe, expect, it } from 'vitest'
import type { DataElement, Vr } from '../../dicom/data-set.ts'
import { sequenceElement, textElement } from '../../dicom/elements.ts'
import { deidentify } from '../deidentify.ts'
import { PRESETS } from '../presets.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../pseudonyms.ts'
import { sourceOf } from './written.fixture.ts'

let pseudonyms: Pseudonyms
beforeAll(async () => {
  pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32).fill(7)))
})

type Said = readonly [tag: number, vr: Vr, value: string]
const element = ([tag, vr, value]: Said): DataElement => textElement(tag, vr, value)
const NAME = (value: string): Said => [0x00100010, 'PN', value]

const MADE: readonly Said[] = [
  [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'],
  [0x00080018, 'UI', '1.2.826.0.1.18'],
  [0x0020000d, 'UI', '1.2.826.0.1.19'],
  [0x0020000e, 'UI', '1.2.826.0.1.20'],
  [0x00080060, 'CS', 'CT'],
]

const outcomeOf = async (said: readonly Said[], more: readonly DataElement[] = []) => {
  const given = new Set(said.map(([tag]) => tag))
  const elements = [...MADE.filter(([tag]) => !given.has(tag)), ...said].map(element)
  const file = sourceOf([...elements, ...more])
  return deidentify(file, PRESETS.basic, pseudonyms).then(
    () => 'passed',
    (thrown: unknown) => (thrown as { code: string }).code,
  )
}
const LEFT = 'deid/residual-identifier'

const [MODEL, MAKER, VERSIONS] = [0x00081090, 0x00080070, 0x00181020]
const viewOf = (scheme: string, meaning: string) =>
  sequenceElement(0x00540220, [
    {
      elements: [
        textElement(0x00080100, 'SH', '103339001'),
        textElement(0x00080102, 'SH', scheme),
        textElement(0x00080104, 'LO', meaning),
      ],
    },
  ])

describe('what is written of how it was done', () => {
  it.each([
    ['a patient called Basic', NAME('Basic^Ana')],
    ['with a háček', NAME('Bašić^Ana')],
    ['called Profile', NAME('Profile^Jane')],
    ['called Removed', NAME('Removed^Jane')],
    ['a referrer', [0x00080090, 'PN', 'Basic^Ivan']],
    ['an operator', [0x00081070, 'PN', 'DCM']],
    ['a study', [0x00200010, 'SH', '2026']],
    ['a patient with the number of a code', [0x00100020, 'LO', '113100']],
  ] as const)('may have the words of %s', async (_, said) => {
    expect(await outcomeOf([[0x00080005, 'CS', 'ISO_IR 192'], said])).toBe('passed')
  })

  it('may have them nowhere else', async () => {
    expect(await outcomeOf([NAME('Basic^Ana'), [0x00181250, 'SH', 'Basic Profile']])).toBe(LEFT)
    expect(
      await outcomeOf([
        [0x00100020, 'LO', '113100'],
        [0x00181250, 'SH', '113100'],
      ]),
    ).toBe(LEFT)
    expect(await outcomeOf([NAME('Basic^Ana'), [0x00120063, 'LO', 'by Ana Basic']])).toBe(LEFT)
  })
})

describe('a term', () => {
  it('may have a name as one of its words', async () => {
    expect(await outcomeOf([NAME('Max^Erika'), [0x00089207, 'CS', 'MAX_IP']])).toBe('passed')
    expect(await outcomeOf([NAME('Dixon^Erika'), [0x00080008, 'CS', 'DERIVED\\PRIMARY\\DIXON\\WATER']])).toBe('passed')
    expect(await outcomeOf([NAME('Long^Erika')], [viewOf('SCT', 'Long axis')])).toBe('passed')
  })

  it('is no name, nor a name with something to it', async () => {
    expect(await outcomeOf([NAME('Max^Erika'), [0x00089207, 'CS', 'MAX_ERIKA']])).toBe(LEFT)
    expect(await outcomeOf([NAME('Max^Erika'), [0x00180015, 'CS', 'MAX_IP']])).toBe(LEFT)
    expect(await outcomeOf([NAME('Dixon^Erika'), [0x00080008, 'CS', 'DERIVED\\PRIMARY\\DIXON E']])).toBe(LEFT)
    for (const meaning of ['Long', 'Long Erika', 'Long May', 'axis of Quillfeather Long'])
      expect(await outcomeOf([NAME('Long^Erika')], [viewOf('SCT', meaning)])).toBe(LEFT)
  })
})

describe('what a maker calls a device', () => {
  it('may be what somebody is called, or hold a small number', async () => {
    expect(await outcomeOf([NAME('Amira^Hassan'), [MODEL, 'LO', 'MAGNETOM Amira']])).toBe('passed')
    expect(
      await outcomeOf([
        [0x00200010, 'SH', '750'],
        [MODEL, 'LO', 'Discovery CT750 HD'],
      ]),
    ).toBe('passed')
  })

  it('may be what a place is called, whole', async () => {
    const place: Said = [0x00080080, 'LO', 'San Callisto Devices']
    expect(await outcomeOf([place, [MAKER, 'LO', 'SAN CALLISTO DEVICES']])).toBe('passed')
    expect(await outcomeOf([place, [MAKER, 'LO', 'San Callisto Devices, room 5']])).toBe(LEFT)
  })

  it.each([
    ['a telephone number', [0x00102154, 'SH', '+39 02 5551234'], [VERSIONS, 'LO', 'call +39 02 5551234']],
    ['a telephone number alone', [0x00102154, 'SH', '+39 02 5551234'], [VERSIONS, 'LO', '+39 02 5551234']],
    ['an address', [0x00101040, 'LO', '14 Larkspur Close Wexham'], [MODEL, 'LO', '14 Larkspur Close Wexham']],
    ['a name', NAME('Amira^Hassan'), [MODEL, 'LO', 'scanner of Amira']],
    ['a number', [0x00200010, 'SH', '750'], [VERSIONS, 'LO', '750']],
    ['a longer number', [0x00100020, 'LO', '20481'], [MODEL, 'LO', 'CT20481']],
  ] as const)('may not be %s', async (_, said, maker) => {
    expect(await outcomeOf([said, maker])).toBe(LEFT)
  })
})
