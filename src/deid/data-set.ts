import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, DataSet, DicomFile, Tag } from '../dicom/data-set.ts'
import { charsetOf } from '../dicom/charset.ts'
import { find, textElement, uidOf } from '../dicom/elements.ts'
import { formatTag, TAGS } from '../dicom/tags.ts'
import { Failure } from '../errors.ts'
import type { Change } from './changes.ts'
import type { ConfidentialityTable } from './confidentiality-profile.ts'
import type { Identity } from './deidentified.ts'
import type { Means } from './act.ts'
import { cleanerFor } from './cleaner.ts'
import { contentLaw } from './content-items.ts'
import { graphicsLaw } from './graphics.ts'
import { patientOf } from './patient.ts'
import { CHARACTERISTICS, claimsAfter } from './private-claims.ts'
import { DEFAULT_SHIFT, type Profile } from './profile.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { refuseLostMeasures, refuseLostPixels, refuseUnsafe } from './quarantine.ts'
import { rulesFor } from './rules.ts'
import { safePrivateOf } from './safe-private.ts'
import { METHOD, placed, STAMP_CHANGES, stamps } from './stamp.ts'
import { decoded } from './text.ts'
import { isOfVr } from './value-check.ts'
import { walkElements, type Walk } from './walk.ts'

export interface DeidentifiedDataSet {
  readonly dataSet: DataSet
  readonly changes: readonly Change[]
  readonly identity: Identity
}

export interface Law {
  readonly profile: Profile
  readonly pseudonyms: Pseudonyms
  /** Another Table E.1-1, for tests of what a lost row does. */
  readonly table?: ConfidentialityTable
}

/** PS3.15 E.3: with what the chosen options replace, move and clean. */
const meansOf = (file: DicomFile, { profile, pseudonyms }: Law): Means => ({
  pseudonyms,
  shift: profile.shift ?? DEFAULT_SHIFT,
  clean: cleanerFor(file, profile),
})

const sopClassOf = ({ dataSet, meta }: DicomFile): string => {
  const sopClass = uidOf(dataSet, TAGS.SOPClassUID) ?? uidOf(meta, TAGS.MediaStorageSOPClassUID)
  if (sopClass === undefined || !isOfVr('UI', sopClass)) throw new Failure('deid/no-sop-class')
  return sopClass
}

const instanceOf = ({ dataSet, meta }: DicomFile): string => {
  const instance = uidOf(dataSet, TAGS.SOPInstanceUID) ?? uidOf(meta, TAGS.MediaStorageSOPInstanceUID)
  if (instance === undefined) throw new Failure('deid/no-instance-uid')
  return instance
}

/** What File Meta Information will say, also where the data set is silent. */
const newInstanceOf = (file: DicomFile, { profile, pseudonyms }: Law): string => {
  const instance = instanceOf(file)
  if (!profile.options.includes('rtnUIDs')) return pseudonyms.uid(instance)
  if (!isOfVr('UI', instance)) throw new Failure('deid/no-instance-uid')
  return instance
}

/** What the instance says of itself now; where it is silent, what its source stands for. */
const identityOf = (dataSet: DataSet, otherwise: Omit<Identity, 'studyUid' | 'seriesUid' | 'modality'>): Identity => {
  const valueOf = (tag: Tag) => asciiOf(find(dataSet, tag)) ?? ''
  return {
    patientId: valueOf(0x00100020) || otherwise.patientId,
    studyUid: valueOf(0x0020000d),
    seriesUid: valueOf(0x0020000e),
    instanceUid: uidOf(dataSet, TAGS.SOPInstanceUID) ?? otherwise.instanceUid,
    modality: valueOf(0x00080060),
    sopClass: otherwise.sopClass,
  }
}

const UTF_8 = textElement(TAGS.SpecificCharacterSet, 'CS', 'ISO_IR 192')

/** All text that stays is ASCII or was written anew: one name for its character set, where one was named. PS3.3 C.12.1.1.2. */
const charsetElements = (dataSet: DataSet, { changes, isUtf8 }: Walk): readonly DataElement[] => {
  const declared = find(dataSet, TAGS.SpecificCharacterSet)
  const isRewritten = isUtf8 || changes.some(({ rule }) => rule === 'charset')
  if (declared === undefined && !isRewritten) return []
  if (asciiOf(declared) !== 'ISO_IR 192') {
    changes.push({ path: '(0008,0005)', action: 'D', rule: 'charset' })
  }
  return [UTF_8]
}

/** What programs write of what they did: ours, and codes of CID 7050 (PS3.16). */
const BY_PROGRAM =
  /^(?:Sealift: (?:(?:less than )?DICOM PS3\.15 \d{4}[a-z] Basic Profile|\d+ site rules(?:, \d+ keep)?)|DCM:1131\d\d(?:[/,]1131\d\d)*)$/

/** What earlier hands wrote of their method; anybody may have written it (PS3.15 E.3.5). */
const methodBefore = (dataSet: DataSet, { profile }: Law, { clean }: Means): string | undefined => {
  const method = find(dataSet, METHOD)
  const text = method === undefined ? undefined : decoded(method, charsetOf(dataSet))
  if (!profile.options.includes('cleanDesc')) return text
  return text
    ?.split('\\')
    .map((value) => (BY_PROGRAM.test(value.trim()) ? value.trim() : clean(value)))
    .join('\\')
}

const walkOf = ({ dataSet }: DicomFile, sopClass: string, { profile, table }: Law): Walk => {
  const options = new Set(profile.options)
  const { safePrivate: siteList = [] } = profile
  return {
    rules: rulesFor({ profile, sopClass, dataSet, table }),
    safePrivate: options.has('rtnSafePriv') ? safePrivateOf({ dataSet, siteList, options }) : undefined,
    content: options.has('cleanStruct') ? contentLaw(dataSet, options) : undefined,
    graphics: options.has('cleanGraph') ? graphicsLaw(options) : undefined,
    changes: [],
    place: { tags: [], items: [] },
    isUtf8: false,
  }
}

/** PS3.3 C.12.1: Private Data Element Characteristics speak of the blocks that are left, and of no others. */
const withClaims = (walked: readonly DataElement[], { dataSet }: DicomFile, changes: Change[]) => {
  const before = find(dataSet, CHARACTERISTICS)
  if (before === undefined) return walked
  const after = claimsAfter(before, walked)
  changes.push({ path: '(0008,0300)', action: after === undefined ? 'X' : 'C', rule: 'private' })
  const others = walked.filter(({ tag }) => tag !== CHARACTERISTICS)
  return after === undefined ? others : placed(others, [after])
}

/** PS3.15 Annex E on a data set that was read whole. Throws for what must not be passed on. */
export const deidentifyDataSet = (file: DicomFile, law: Law): DeidentifiedDataSet => {
  const { dataSet } = file
  const { profile, pseudonyms } = law
  refuseUnsafe(file)
  const sopClass = sopClassOf(file)
  const instance = newInstanceOf(file, law)
  const walk = walkOf(file, sopClass, law)
  const { changes } = walk
  const charset = charsetOf(dataSet)
  const { elements: siblings } = dataSet
  const patient = patientOf(siblings, charset)
  pseudonyms.admit(patient.key)
  const means = meansOf(file, law)
  const walked = walkElements(walk, { siblings, charset, patient, means })
  refuseLostMeasures(changes)
  refuseLostPixels(dataSet, { elements: walked }, changes)
  const claimed = withClaims(walked, file, changes)
  const stamped = stamps(claimed, profile, methodBefore(dataSet, law, means))
  const elements = placed(claimed, [...charsetElements(dataSet, walk), ...stamped])
  const written = new Set(stamped.map(({ tag }) => formatTag(tag)))
  changes.push(...STAMP_CHANGES.filter(({ path }) => written.has(path)))
  // A patient who withdraws has to be found by the catalogue also where Patient ID is empty (PS3.3 C.7.1.1: Type 2).
  const patientId = patient.key === '' ? '' : pseudonyms.patientId(patient.key)
  const identity = identityOf({ elements }, { patientId, instanceUid: instance, sopClass })
  return { dataSet: { elements }, changes, identity }
}
