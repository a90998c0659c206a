import type { DataElement, Item, Tag } from '../dicom/data-set.ts'
import { asciiOf } from '../dicom/ascii.ts'
import type { Change } from './changes.ts'
import { claimsFor } from './claims.ts'
import { find, sequenceElement, textElement } from '../dicom/elements.ts'
import type { Option, Profile } from './profile.ts'

const PATIENT_IDENTITY_REMOVED = 0x00120062
export const METHOD = 0x00120063
const METHOD_CODES = 0x00120064
const LONGITUDINAL = 0x00280303
const CODE_VALUE = 0x00080100

/** PS3.5 6.2: an LO has at most 64 characters. */
const LO_CHARACTERS = 64

/** PS3.16 CID 7050 De-identification Method. */
const BASIC = ['113100', 'Basic Application Confidentiality Profile'] as const
export const OPTION_CODES: Readonly<Record<Option, readonly [code: string, meaning: string]>> = {
  cleanGraph: ['113103', 'Clean Graphics Option'],
  cleanStruct: ['113104', 'Clean Structured Content Option'],
  cleanDesc: ['113105', 'Clean Descriptors Option'],
  rtnLongFull: ['113106', 'Retain Longitudinal Temporal Information Full Dates Option'],
  rtnLongMod: ['113107', 'Retain Longitudinal Temporal Information Modified Dates Option'],
  rtnPatChars: ['113108', 'Retain Patient Characteristics Option'],
  rtnDevId: ['113109', 'Retain Device Identity Option'],
  rtnUIDs: ['113110', 'Retain UIDs Option'],
  rtnSafePriv: ['113111', 'Retain Safe Private Option'],
  rtnInstId: ['113112', 'Retain Institution Identity Option'],
}

/** PS3.16 CID 7050: what the profile does, by code and meaning. Where a site keeps what the Basic Profile takes, it is another. */
export const codesOf = (profile: Profile): readonly (readonly [code: string, meaning: string])[] => {
  const options = profile.options.map((option) => OPTION_CODES[option])
  return [...(claimsFor(profile).kept === 0 ? [BASIC] : []), ...options].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

const methodsOf = (profile: Profile): readonly string[] => {
  const { edition, siteRules } = profile
  const { kept } = claimsFor(profile)
  return [
    `Sealift: ${kept === 0 ? '' : 'less than '}DICOM PS3.15 ${edition} Basic Profile`,
    ...(siteRules.length === 0 ? [] : [`Sealift: ${siteRules.length} site rules${kept === 0 ? '' : `, ${kept} keep`}`]),
  ]
}

const codeItem = ([code, meaning]: readonly [string, string]): Item => ({
  elements: [
    textElement(CODE_VALUE, 'SH', code),
    textElement(0x00080102, 'SH', 'DCM'),
    textElement(0x00080104, 'LO', meaning),
  ],
})

const methods = (before: string | undefined, profile: Profile): readonly string[] => {
  const mine = methodsOf(profile)
  const others = (before ?? '').split('\\').filter((value) => value !== '' && !mine.includes(value))
  return [...others.map((value) => value.slice(0, LO_CHARACTERS)), ...mine]
}

/** What an earlier hand did stays before ours, except where we did the same. A sequence of nothing is not written. */
const methodCodes = (before: DataElement | undefined, profile: Profile): DataElement | undefined => {
  const mine = codesOf(profile)
  if (mine.length === 0) return before
  const items = mine.map(codeItem)
  if (before?.value.kind !== 'items') return sequenceElement(METHOD_CODES, items)
  const { encoding } = before.value
  const others = before.value.items.filter((item) => {
    const value = asciiOf(find(item, CODE_VALUE))
    return !mine.some(([code]) => code === value)
  })
  return sequenceElement(METHOD_CODES, [...others, ...items], encoding)
}

/**
 * PS3.15 E.2 and E.3.6: Longitudinal Temporal Information Modified. Where a site keeps one date, whoever reads must know
 * that a date may be true.
 */
export const longitudinal = (profile: Profile): string => {
  const { options } = profile
  if (options.includes('rtnLongMod')) return 'MODIFIED'
  return options.includes('rtnLongFull') || !claimsFor(profile).areDatesRemoved ? 'UNMODIFIED' : 'REMOVED'
}

/** PS3.3 C.7.1.1: whether the true identity of the patient was removed. */
const identityRemoved = (profile: Profile): string => (claimsFor(profile).isIdentityRemoved ? 'YES' : 'NO')

/** Every value that the stamp of a profile is made of, in capitals. */
export const stampedBy = (profile: Profile): ReadonlySet<string> => {
  const values = [
    ...methodsOf(profile),
    ...codesOf(profile).flat(),
    'DCM',
    identityRemoved(profile),
    longitudinal(profile),
  ]
  return new Set(values.map((value) => value.toUpperCase()))
}

/** Puts elements where PS3.5 7.1 wants them, in place of those that stand there. */
export const placed = (elements: readonly DataElement[], made: readonly DataElement[]): readonly DataElement[] => {
  const tags = new Set<Tag>(made.map(({ tag }) => tag))
  const all = [...elements.filter(({ tag }) => !tags.has(tag)), ...made]
  return all.sort((a, b) => a.tag - b.tag)
}

/**
 * PS3.15 E.1.1, E.2 and E.3: that identity was removed, by which method, with which options, and what became of times.
 * What earlier hands wrote about their method stays before ours.
 */
export const stamps = (
  elements: readonly DataElement[],
  profile: Profile,
  methodBefore: string | undefined,
): readonly DataElement[] => {
  const codes = methodCodes(
    elements.find(({ tag }) => tag === METHOD_CODES),
    profile,
  )
  return [
    textElement(PATIENT_IDENTITY_REMOVED, 'CS', identityRemoved(profile)),
    textElement(METHOD, 'LO', methods(methodBefore, profile)),
    ...(codes === undefined ? [] : [codes]),
    textElement(LONGITUDINAL, 'CS', longitudinal(profile)),
  ]
}

export const STAMP_CHANGES: readonly Change[] = [
  { path: '(0012,0062)', action: 'D', rule: 'stamp' },
  { path: '(0012,0063)', action: 'D', rule: 'stamp' },
  { path: '(0012,0064)', action: 'D', rule: 'stamp' },
  { path: '(0028,0303)', action: 'D', rule: 'stamp' },
]
