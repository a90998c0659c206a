import type { DataElement, Tag } from '../dicom/data-set.ts'
import { asciiOf } from '../dicom/ascii.ts'
import type { Change } from './changes.ts'
import { find, sequenceElement, textElement } from '../dicom/elements.ts'
import type { Profile } from './profile.ts'

const PATIENT_IDENTITY_REMOVED = 0x00120062
export const METHOD = 0x00120063
const METHOD_CODES = 0x00120064
const LONGITUDINAL = 0x00280303
const CODE_VALUE = 0x00080100

/** PS3.5 6.2: an LO has at most 64 characters. */
const LO_CHARACTERS = 64

const methodOf = ({ edition }: Profile): string => `Sealift: DICOM PS3.15 ${edition} Basic Profile`

/** PS3.16 CID 7050 De-identification Method. */
const BASIC = { code: '113100', meaning: 'Basic Application Confidentiality Profile' } as const

const basicCode = {
  elements: [
    textElement(CODE_VALUE, 'SH', BASIC.code),
    textElement(0x00080102, 'SH', 'DCM'),
    textElement(0x00080104, 'LO', BASIC.meaning),
  ],
}

const methods = (before: string | undefined, profile: Profile): string => {
  const mine = methodOf(profile)
  const others = (before ?? '').split('\\').filter((value) => value !== '' && value !== mine)
  return [...others.map((value) => value.slice(0, LO_CHARACTERS)), mine].join('\\')
}

const methodCodes = (before: DataElement | undefined): DataElement => {
  if (before?.value.kind !== 'items') return sequenceElement(METHOD_CODES, [basicCode])
  const { items, encoding } = before.value
  const others = items.filter((item) => asciiOf(find(item, CODE_VALUE)) !== BASIC.code)
  return sequenceElement(METHOD_CODES, [...others, basicCode], encoding)
}

/** Puts elements where PS3.5 7.1 wants them, in place of those that stand there. */
export const placed = (elements: readonly DataElement[], made: readonly DataElement[]): readonly DataElement[] => {
  const tags = new Set<Tag>(made.map(({ tag }) => tag))
  const all = [...elements.filter(({ tag }) => !tags.has(tag)), ...made]
  return all.sort((a, b) => a.tag - b.tag)
}

/**
 * PS3.15 E.1.1 and E.2: that identity was removed, by which method, and that no longitudinal time is left (the Basic
 * Profile takes all dates). What earlier hands wrote about their method stays before ours.
 */
export const stamps = (
  elements: readonly DataElement[],
  profile: Profile,
  methodBefore: string | undefined,
): readonly DataElement[] => [
  textElement(PATIENT_IDENTITY_REMOVED, 'CS', 'YES'),
  textElement(METHOD, 'LO', methods(methodBefore, profile)),
  methodCodes(elements.find(({ tag }) => tag === METHOD_CODES)),
  textElement(LONGITUDINAL, 'CS', 'REMOVED'),
]

export const STAMP_CHANGES: readonly Change[] = [
  { path: '(0012,0062)', action: 'D', rule: 'stamp' },
  { path: '(0012,0063)', action: 'D', rule: 'stamp' },
  { path: '(0012,0064)', action: 'D', rule: 'stamp' },
  { path: '(0028,0303)', action: 'D', rule: 'stamp' },
]
