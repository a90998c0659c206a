import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import { DEFAULT_CHARSET } from '../dicom/charset.ts'
import type { DataElement } from '../dicom/data-set.ts'
import { bytesElement, emptyElement, sequenceElement } from '../dicom/elements.ts'
import { EXPLICIT_LE } from '../dicom/transfer-syntax.ts'
import type { Subject } from './act.ts'
import { act } from './actions.ts'
import { item, sequence, text } from './instance.fixture.ts'
import { DEFAULT_SHIFT } from './profile.ts'
import type { Verdict } from './rules.ts'

const PSEUDONYMS: Subject['scope']['means']['pseudonyms'] = {
  uid: (original) => `2.25.${original.length}`,
  patientId: (key) => `ID-${key}`,
  patientName: (key) => `NAME-${key}`,
  shiftDays: () => 10,
  columnOf: () => undefined,
  admit: () => undefined,
}

interface Given extends Partial<Omit<Subject, 'verdict'>> {
  readonly rule?: Verdict['rule']
  readonly otherwise?: 'X' | 'Z' | 'D'
  readonly siblings?: readonly DataElement[]
  readonly key?: string
}

const done = (action: Verdict['action'], element: DataElement, given: Given = {}) => {
  const { rule = 'table', otherwise, siblings = [], key = 'k', vr = element.vr, readable = true } = given
  const patient = { key, shiftKey: key, name: '' }
  const means = { pseudonyms: PSEUDONYMS, shift: DEFAULT_SHIFT, clean: (value: string) => value }
  const verdict: Verdict = otherwise === undefined ? { action, rule } : { action, rule, otherwise }
  return act({ element, vr, readable, verdict, scope: { siblings, charset: DEFAULT_CHARSET, patient, means } })
}

const REMOVED = { element: undefined, action: 'X' }
const UID = 0x00200052
const SOP_INSTANCE_UID = 0x00080018
const LARGE: DataElement['value'] = { kind: 'far', range: { offset: 0, length: 8 } }
const FRAGMENTS: DataElement['value'] = { kind: 'fragments', range: { offset: 0, length: 8 }, fragments: [] }

describe('Z', () => {
  it('leaves what is empty as it is, under the VR that it was judged by', () => {
    const empty = text(0x00080050, 'SH', '')
    const outcome = done('Z', empty)
    expect(outcome.element).toBe(empty)
    expect(outcome.action).toBeUndefined()
    expect(done('Z', emptyElement(0x00080050, 'UN'), { vr: 'SH' })).toEqual({ element: empty })
  })
})

describe('U', () => {
  it('replaces each value that is one, and says so', () => {
    const { element, action } = done('U', text(UID, 'UI', '1.2.3\\\\1.2.840.10008.1.2'))
    expect([asciiOf(element), action]).toEqual(['2.25.5\\\\1.2.840.10008.1.2', 'U'])
  })

  it('replaces what DICOM itself gave to a kind of thing where it names an instance', () => {
    const { element, action } = done('U', text(SOP_INSTANCE_UID, 'UI', '1.2.840.10008.1.2'))
    expect([asciiOf(element), action]).toEqual(['2.25.17', 'U'])
  })

  it('leaves what DICOM itself gave, under the VR that it was judged by', () => {
    const registered = text(UID, 'UI', '1.2.840.10008.1.2\\')
    expect(done('U', registered)).toEqual({ element: registered })
    expect(done('U', { ...registered, vr: 'UN' }, { vr: 'UI' })).toEqual({ element: registered })
  })

  it('keeps a sequence, to look into it, and nothing that cannot be read', () => {
    const items = sequence(0x00081140, item())
    expect(done('U', items)).toEqual({ element: items })
    expect(done('U', items, { readable: false })).toEqual(REMOVED)
    expect(done('U', text(UID, 'UI', '1.2.3'), { readable: false })).toEqual(REMOVED)
    expect(done('U', { tag: UID, vr: 'UI', value: LARGE })).toEqual(REMOVED)
  })
})

describe('D', () => {
  it('invents nothing by VR where there was nothing, as the table does', () => {
    const empty = text(0x00181030, 'LO', '')
    expect(done('D', empty, { rule: 'vr-policy' }).element).toBe(empty)
    expect(done('D', emptyElement(0x00181030, 'UN'), { rule: 'vr-policy', vr: 'LO' })).toEqual({ element: empty })
    expect(done('D', empty).action).toBe('D')
    expect(done('D', text(0x00181030, 'LO', 'Jane'), { rule: 'vr-policy' }).action).toBe('D')
  })

  it('of a UID is another UID', () => {
    expect(done('D', text(UID, 'UI', '1.2.3'))).toEqual({ element: text(UID, 'UI', '2.25.5'), action: 'D' })
    const registered = text(UID, 'UI', '1.2.840.10008.1.2')
    expect(done('D', registered)).toEqual({ element: registered })
  })

  it('of a sequence without a dummy keeps its items, to look into them; bytes in its place go', () => {
    const items = sequence(0x00081111, item())
    expect(done('D', items)).toEqual({ element: items })
    expect(done('D', bytesElement(0x00081111, 'UN', new Uint8Array(4)), { vr: 'SQ' })).toEqual(REMOVED)
  })
})

describe('K', () => {
  const number = bytesElement(0x00280010, 'US', new Uint8Array(2))

  it('keeps what can be read, under the VR that it was judged by', () => {
    expect(done('K', { ...number, vr: 'UN' }, { vr: 'US' })).toEqual({ element: number })
  })

  it.each([
    ['Z', { element: emptyElement(0x00280010, 'US'), action: 'Z' }],
    ['D', { element: number, action: 'D' }],
    ['X', REMOVED],
  ] as const)('gives up what cannot as the Basic Profile would: %s', (otherwise, expected) => {
    expect(done('K', number, { readable: false, otherwise })).toEqual(expected)
  })

  it('keeps no bytes that are not whole values, or more of them than there may be', () => {
    const bytes = (size: number): DataElement['value'] => ({ kind: 'bytes', bytes: new Uint8Array(size) })
    expect(done('K', { tag: 0x00281201, vr: 'OW', value: bytes(3) })).toEqual(REMOVED)
    expect(done('K', { tag: 0x00280010, vr: 'US', value: bytes(4) })).toEqual(REMOVED)
  })

  it('keeps fragments as Pixel Data alone', () => {
    const pixels: DataElement = { tag: 0x7fe00010, vr: 'OB', value: FRAGMENTS }
    expect(done('K', pixels)).toEqual({ element: pixels })
    expect(done('K', { ...pixels, tag: 0x00282000 })).toEqual(REMOVED)
  })
})

describe('a pseudonym', () => {
  it('stands where something stood, of a patient who can be told from others', () => {
    const id = text(0x00100020, 'LO', '4711')
    expect(done('patient-id', id)).toEqual({ element: text(0x00100020, 'LO', 'ID-k'), action: 'D', isUtf8: true })
    expect(done('patient-id', id, { key: '' })).toEqual({ element: text(0x00100020, 'LO', ''), action: 'Z' })
    expect(done('patient-id', text(0x00100020, 'LO', ''))).toEqual({ element: text(0x00100020, 'LO', '') })
  })
})

describe('the name of a coding scheme', () => {
  it('stays where the scheme is one that PS3.16 names', () => {
    const name = text(0x00080115, 'ST', 'Systematized Nomenclature')
    const scheme = (value: string) => ({ siblings: [text(0x00080102, 'SH', value), name] })
    expect(done('scheme', name, scheme('SCT'))).toEqual({ element: name })
    expect(done('scheme', name, scheme('99LOCAL'))).toEqual(REMOVED)
  })
})

it('what an item holds is of no concern to the act on the sequence', () => {
  const inner = sequenceElement(0x00081140, [item(text(0x00100010, 'PN', 'Doe'))], EXPLICIT_LE)
  expect(done('K', inner)).toEqual({ element: inner })
})
