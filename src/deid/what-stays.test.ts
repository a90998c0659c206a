import { describe, expect, it } from 'vitest'
import { asciiOf } from '../dicom/ascii.ts'
import type { Tag, Vr } from '../dicom/data-set.ts'
import { attributeOf } from '../dicom/dictionary.ts'
import { find } from '../dicom/elements.ts'
import { isFreeText } from './options.ts'
import { identifiersOf } from './identifiers.ts'
import { instanceOf, outcomeOf, text } from './instance.fixture.ts'
import { BASIC_PROFILE } from './profile.ts'
import { isRegisteredUid } from './registered-uids.ts'
import { isStructuralUid } from './structural-uids.ts'
import { policyFor } from './vr-policy.ts'

/** UIDs of kinds of things, by the keywords of PS3.6. */
const KINDS: readonly (readonly [keyword: string, tag: Tag])[] = [
  ['MediaStorageSOPClassUID', 0x00020002],
  ['TransferSyntaxUID', 0x00020010],
  ['SOPClassUID', 0x00080016],
  ['RelatedGeneralSOPClassUID', 0x0008001a],
  ['OriginalSpecializedSOPClassUID', 0x0008001b],
  ['SOPClassesInStudy', 0x00080062],
  ['CodingSchemeUID', 0x0008010c],
  ['ContextUID', 0x00080117],
  ['MappingResourceUID', 0x00080118],
  ['ReferencedSOPClassUID', 0x00081150],
  ['SOPClassesSupported', 0x0008115a],
  ['AvailableTransferSyntaxUID', 0x00083002],
  ['FlowTransferSyntaxUID', 0x00340003],
  ['MACCalculationTransferSyntaxUID', 0x04000010],
  ['EncryptedContentTransferSyntaxUID', 0x04000510],
  ['PertinentSOPClassesInStudy', 0x30100052],
  ['PertinentSOPClassesInSeries', 0x30100053],
]

/** Bytes that are samples or settings. */
const SAMPLES: readonly (readonly [keyword: string, tag: Tag])[] = [
  ['CoordinateSystemAxisValues', 0x00142210],
  ['DarkCurrentCounts', 0x00143050],
  ['AirCounts', 0x00143070],
  ['BadPixelImage', 0x00143080],
  ['InteroperabilityVersion', 0x00160062],
  ['ICCProfile', 0x00282000],
  ['FillPattern', 0x00700256],
  ['WeightingLookupTableData', 0x00701808],
  ['ThreatROIBitmap', 0x40101006],
  ['DetectorCalibrationData', 0x4010106c],
  ['ChannelMinimumValue', 0x54000110],
  ['ChannelMaximumValue', 0x54000112],
  ['WaveformPaddingValue', 0x5400100a],
  ['WaveformData', 0x54001010],
  ['PixelData', 0x7fe00010],
]

describe('of what Table E.1-1 does not list', () => {
  it.each(KINDS)('%s names a kind of thing, and stays', (keyword, tag) => {
    expect(attributeOf(tag)?.keyword).toBe(keyword)
    expect(policyFor(tag, 'UI')).toBe('terms')
  })

  it.each<[string, Tag]>([
    ['SourceIrradiationEventSequence', 0x00081167],
    ['SOPInstanceUIDOfConcatenationSource', 0x00200242],
    ['TrackingUID', 0x00620021],
    ['DimensionOrganizationUID', 0x00209164],
  ])('%s names a thing, and gets another', (_, tag) => {
    expect(policyFor(tag, 'UI')).toBe('U')
  })

  it.each(SAMPLES)('%s is bytes that say nothing, and stays', (keyword, tag) => {
    expect(attributeOf(tag)?.keyword).toBe(keyword)
    expect(policyFor(tag, 'OB')).toBe('K')
  })

  it('other bytes may be a document, and go', () => {
    expect(policyFor(0x00420011, 'OB')).toBe('X')
    expect(policyFor(0x00340007, 'OB')).toBe('X')
  })

  it('free text is what PS3.5 6.2 leaves to whoever writes it', () => {
    const vrs: readonly Vr[] = ['SH', 'LO', 'ST', 'LT', 'UC', 'UT', 'CS', 'PN', 'UR', 'AE', 'DA', 'DS', 'UI', 'OB']
    expect(vrs.filter(isFreeText)).toEqual(['SH', 'LO', 'ST', 'LT', 'UC', 'UT'])
  })
})

describe('the UIDs of PS3.6 annex A', () => {
  it.each([
    '1.2.840.10008.1.1',
    '1.2.840.10008.1.9',
    '1.2.840.10008.1.20.1',
    '1.2.840.10008.1.40',
    '1.2.840.10008.1.42',
    '1.2.840.10008.1.2',
    '1.2.840.10008.1.2.1',
    '1.2.840.10008.1.2.1.98',
    '1.2.840.10008.1.2.1.99',
    '1.2.840.10008.1.2.2',
    '1.2.840.10008.1.2.5',
    '1.2.840.10008.1.2.4.50',
    '1.2.840.10008.1.2.4.102.1',
    '1.2.840.10008.1.2.6.1',
    '1.2.840.10008.1.2.7.1',
    '1.2.840.10008.1.2.8.1',
    '1.2.840.10008.1.3.10',
    '1.2.840.10008.1.4.1.1',
    '1.2.840.10008.1.5.1',
    '1.2.840.10008.2.6.1',
    '1.2.840.10008.2.16.4',
    '1.2.840.10008.3.1.2.3.3',
    '1.2.840.10008.4.2',
    '1.2.840.10008.5.1.4.1.1.2',
    '1.2.840.10008.5.1.1.9',
    '1.2.840.10008.6.1.1437',
    '1.2.840.10008.7.1.1',
    '1.2.840.10008.8.1.1',
    '1.2.840.10008.10.1',
    '1.2.840.10008.15.0.3.1',
    '1.2.840.10008.15.0.4.1',
    '1.2.840.10008.15.1.1',
  ])('%s is one', (uid) => {
    expect(isRegisteredUid(uid)).toBe(true)
  })

  it.each([
    '1.2.840.10008',
    '1.2.840.10008.3',
    '1.2.840.10008.1.3.11',
    '1.2.840.10008.12.1',
    '1.2.840.10008.15.2.1',
    '11.2.840.10008.1.1',
    '1.2.840.10008.4.2.4711',
    '1.2.840.10008.11.123',
    '1.2.840.10008.6.1.0',
    '1.2.840.10008.6.1.1601',
    '1.2.840.10008.6.1.9999',
    '1.2.840.10008.5.1.4.1.1.2.204.817',
    '1.2.840.10008.5.1.4.1.1.2.204.817.9',
    '1.2.840.10008.5.1.4.1.1.999',
    '1.2.840.10008.1.2.4.999',
    '1.2.840.10008.1.4.1.99',
    '1.2.840.10008.2.16.99',
    '1.2.840.10008.',
    '1.2.840.10008.5.1.4.1.1.2 ',
    'x1.2.840.10008.6.1.1',
    '1.2.840.10008.6.1.1.1',
    '',
  ])('%s is none', (uid) => {
    expect(isRegisteredUid(uid)).toBe(false)
  })
})

describe('of a UID that DICOM gave', () => {
  const [INSTANCE, STUDY, SERIES, REFERENCED, FRAME, CONTENT] = [
    0x00080018, 0x0020000d, 0x0020000e, 0x00081155, 0x00200052, 0x0040a124,
  ] as const
  const [KIND, FIXED, PALETTE] = ['1.2.840.10008.5.1.4.1.1.2', '1.2.840.10008.1.4.3.1', '1.2.840.10008.1.5.1']

  it.each([INSTANCE, STUDY, SERIES, REFERENCED, 0x00020003])(
    '%i names a thing, so a kind does not stay there',
    (tag) => {
      expect(isStructuralUid(tag, KIND)).toBe(false)
      expect(isStructuralUid(tag, '1.2.840.10008.6.1.1')).toBe(false)
      expect(isStructuralUid(tag, PALETTE)).toBe(true)
    },
  )

  it('what is the same for everybody stays', () => {
    for (const uid of [KIND, FIXED, PALETTE]) {
      expect(isStructuralUid(FRAME, uid)).toBe(true)
      expect(isStructuralUid(CONTENT, uid)).toBe(true)
    }
    expect(isStructuralUid(0x00111001, KIND)).toBe(true)
    expect(isStructuralUid(FRAME, '1.2.840.10008.1.4.3.99')).toBe(false)
  })

  it('a number of a patient under the root of DICOM is no such UID, wherever it stands', async () => {
    const patients = '1.2.840.10008.5.1.4.1.1.2.204.817'
    const { file } = await outcomeOf([
      text(INSTANCE, 'UI', `${patients}.9`),
      text(STUDY, 'UI', patients),
      text(SERIES, 'UI', KIND),
      text(FRAME, 'UI', FIXED),
    ])
    const said = (tag: Tag) => asciiOf(find(file.dataSet, tag))
    expect([INSTANCE, STUDY, SERIES].map(said)).toEqual(Array(3).fill(expect.stringMatching(/^2\.25\.\d+$/)))
    expect(asciiOf(find(file.meta, 0x00020003))).toBe(said(INSTANCE))
    expect(said(FRAME)).toBe(FIXED)
  })

  it('is searched for in what leaves, unless it is registered', async () => {
    const patients = '1.2.840.10008.5.1.4.1.1.2.204.817'
    const { uids } = identifiersOf(
      await instanceOf([text(STUDY, 'UI', patients), text(SERIES, 'UI', KIND)]),
      BASIC_PROFILE,
    )
    expect(uids).toContain(patients)
    expect(uids).not.toContain(KIND)
  })

  it('a class or transfer syntax of a maker stays, because its attribute names a kind', async () => {
    const own = '1.3.12.2.1107.5.9.1'
    const { file } = await outcomeOf([text(0x00080016, 'UI', own)])
    expect(asciiOf(find(file.dataSet, 0x00080016))).toBe(own)
    expect(asciiOf(find(file.meta, 0x00020002))).toBe(own)
  })
})
