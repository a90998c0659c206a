import type { DataSet, DicomFile, Tag } from '../dicom/data-set.ts'
import { uidOf } from '../dicom/elements.ts'
import { formatTag, TAGS } from '../dicom/tags.ts'
import { Failure, type FailureCode } from '../errors.ts'
import type { Change } from './changes.ts'

/**
 * SOP classes whose content cannot be looked into here, PS3.6 annex A: Media Storage Directory; encapsulated PDF, CDA,
 * STL, OBJ and MTL; video of endoscopy, microscopy and photography, sent live too; voice and sound.
 */
const CLASSES: readonly (readonly [RegExp, FailureCode])[] = [
  [/^1\.2\.840\.10008\.1\.3\.10$/, 'deid/dicomdir'],
  [/^1\.2\.840\.10008\.5\.1\.4\.1\.1\.104\.\d+$/, 'deid/encapsulated-document'],
  [/^1\.2\.840\.10008\.5\.1\.4\.1\.1\.77\.1\.[124]\.1$/, 'deid/video'],
  [/^1\.2\.840\.10008\.10\.[12]$/, 'deid/video'],
  [/^1\.2\.840\.10008\.5\.1\.4\.1\.1\.9\.4\.\d+$/, 'deid/audio'],
  [/^1\.2\.840\.10008\.10\.3$/, 'deid/audio'],
]

/** Transfer syntaxes that are video (MPEG2, MPEG-4, HEVC; SMPTE ST 2110) or whose pixels lie elsewhere (JPIP). PS3.5 A.4, A.6 to A.8. */
const SYNTAXES: readonly (readonly [RegExp, FailureCode])[] = [
  [/^1\.2\.840\.10008\.1\.2\.4\.10[0-8](\.1)?$/, 'deid/video'],
  [/^1\.2\.840\.10008\.1\.2\.7\.\d+$/, 'deid/video'],
  [/^1\.2\.840\.10008\.1\.2\.4\.(94|95|204|205)$/, 'deid/remote-pixels'],
]

/** Attributes that stand for content that cannot be looked into, whatever the SOP class says. */
const CONTENTS: ReadonlyMap<Tag, FailureCode> = new Map<Tag, FailureCode>([
  [0x00041220, 'deid/dicomdir'],
  [0x00420011, 'deid/encapsulated-document'],
  [0x00287fe0, 'deid/remote-pixels'],
])

const refuse = (list: typeof CLASSES, uid: string) => {
  const found = list.find(([pattern]) => pattern.test(uid))
  if (found !== undefined) throw new Failure(found[1], { detail: { uid } })
}

const isOverlayGroup = (tag: Tag) => (tag & 0xff010000) >>> 0 === 0x60000000

/**
 * PS3.5 8.1.2, retired: an overlay without Overlay Data (60xx,3000) lies in unused high bits of Pixel Data, where it
 * would stay.
 */
const refuseEmbeddedOverlays = ({ elements }: DataSet) => {
  const positioned = elements.filter(({ tag }) => isOverlayGroup(tag) && (tag & 0xffff) === 0x0102)
  if (!elements.some(({ tag }) => tag === TAGS.PixelData)) return
  const tags = new Set(elements.map(({ tag }) => tag))
  if (positioned.some(({ tag }) => !tags.has(tag - 0x0102 + 0x3000))) throw new Failure('deid/embedded-overlay')
}

/** PS3.3 C.7.6.3, C.7.6.24: samples stand in one of these, once. What a second holds nobody would ever look at. */
const PIXEL_DATA: ReadonlySet<Tag> = new Set([0x7fe00008, 0x7fe00009, 0x7fe00010])
export const isPixelData = (tag: Tag): boolean => PIXEL_DATA.has(tag)

const refuseSeveral = ({ elements }: DataSet) => {
  if (elements.filter(({ tag }) => isPixelData(tag)).length > 1) throw new Failure('deid/several-pixel-data')
}

/** Throws for an instance that no rule of the profile can make safe. PS3.15 E.1.1: it is not passed on unlooked at. */
export const refuseUnsafe = ({ meta, dataSet, transferSyntax }: DicomFile): void => {
  refuse(CLASSES, uidOf(dataSet, TAGS.SOPClassUID) ?? '')
  refuse(CLASSES, uidOf(meta, TAGS.MediaStorageSOPClassUID) ?? '')
  refuse(SYNTAXES, transferSyntax)
  for (const { tag } of dataSet.elements) {
    const code = CONTENTS.get(tag)
    if (code !== undefined) throw new Failure(code)
  }
  refuseSeveral(dataSet)
  refuseEmbeddedOverlays(dataSet)
}

/**
 * What an image cannot be shown or measured without: kind, matrix, samples, spacing, place, and how stored values become
 * real ones. PS3.3 C.7.3.1, C.7.6.2, C.7.6.3, C.7.6.6, C.11.1, C.8.8.3.
 */
const MEASURES: ReadonlySet<string> = new Set(
  [
    0x00080060, 0x00280002, 0x00280004, 0x00280006, 0x00280008, 0x00280010, 0x00280011, 0x00280030, 0x00280034,
    0x00280100, 0x00280101, 0x00280102, 0x00280103, 0x00281052, 0x00281053, 0x00281101, 0x00281102, 0x00281103,
    0x00281201, 0x00281202, 0x00281203, 0x00181164, 0x00200032, 0x00200037, 0x3004000e,
  ].map(formatTag),
)

/** An image of whose measures one could not be kept, because it cannot be read, would arrive damaged without a word. */
export const refuseLostMeasures = (changes: readonly Change[]): void => {
  const lost = changes.find(({ path, rule }) => rule === 'vr-policy' && MEASURES.has(path))
  if (lost !== undefined) throw new Failure('deid/unreadable-measures', { detail: { path: lost.path } })
}
