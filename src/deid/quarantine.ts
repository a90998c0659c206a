import type { DataElement, DataSet, DicomFile, Encoding, Tag } from '../dicom/data-set.ts'
import { numbersOf, uidOf } from '../dicom/elements.ts'
import { formatTag, TAGS } from '../dicom/tags.ts'
import { Failure, type FailureCode } from '../errors.ts'
import type { Change } from './changes.ts'
import { isEmpty } from './elements.ts'

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

const isOverlay = (tag: Tag, element: number) => (tag & 0xff01ffff) >>> 0 === 0x60000000 + element
const [BITS_ALLOCATED, BIT_POSITION, OVERLAY_DATA] = [0x0100, 0x0102, 0x3000]

/** Whether all that it says is one number. What is no number says another. */
const saysOnly = ({ tag, value }: DataElement, number: number, encoding: Encoding): boolean =>
  value.kind === 'bytes' &&
  value.bytes.length % 2 === 0 &&
  numbersOf({ tag, vr: 'US', value }, encoding).every((one) => one === number)

/**
 * PS3.5 8.1.2, retired: an overlay may lie in unused high bits of Pixel Data, where it would stay. It says in which, other
 * than 0, and that its samples have so many bits as those of the pixels, or it has no Overlay Data (60xx,3000) to lie in.
 * What stands in Overlay Data beside that is no proof of the contrary.
 */
const refuseEmbeddedOverlays = ({ dataSet: { elements }, encoding }: DicomFile) => {
  if (!elements.some(({ tag }) => tag === TAGS.PixelData)) return
  const filled = new Set(
    elements.filter((one) => isOverlay(one.tag, OVERLAY_DATA) && !isEmpty(one)).map(({ tag }) => tag),
  )
  const isEmbedded = (one: DataElement): boolean => {
    if (isOverlay(one.tag, BITS_ALLOCATED)) return !saysOnly(one, 1, encoding)
    if (!isOverlay(one.tag, BIT_POSITION)) return false
    return !filled.has(one.tag - BIT_POSITION + OVERLAY_DATA) || !saysOnly(one, 0, encoding)
  }
  if (elements.some(isEmbedded)) throw new Failure('deid/embedded-overlay')
}

/** PS3.3 C.7.6.3, C.7.6.24: samples stand in one of these, once. What a second holds nobody would ever look at. */
const PIXEL_DATA: ReadonlySet<Tag> = new Set([0x7fe00008, 0x7fe00009, 0x7fe00010])
export const isPixelData = (tag: Tag): boolean => PIXEL_DATA.has(tag)

const refuseSeveral = ({ elements }: DataSet) => {
  if (elements.filter(({ tag }) => isPixelData(tag)).length > 1) throw new Failure('deid/several-pixel-data')
}

/** PS3.5 6.2.2: under UN bytes are in Little Endian, or were never swapped. In Big Endian nobody knows which. */
const refuseUnorderedPixels = ({ dataSet, encoding }: DicomFile) => {
  if (!encoding.littleEndian && dataSet.elements.some(({ tag, vr }) => isPixelData(tag) && vr === 'UN'))
    throw new Failure('deid/pixel-data-lost')
}

/** Throws for an instance that no rule of the profile can make safe. PS3.15 E.1.1: it is not passed on unlooked at. */
export const refuseUnsafe = (file: DicomFile): void => {
  const { meta, dataSet, transferSyntax } = file
  refuse(CLASSES, uidOf(dataSet, TAGS.SOPClassUID) ?? '')
  refuse(CLASSES, uidOf(meta, TAGS.MediaStorageSOPClassUID) ?? '')
  refuse(SYNTAXES, transferSyntax)
  for (const { tag } of dataSet.elements) {
    const code = CONTENTS.get(tag)
    if (code !== undefined) throw new Failure(code)
  }
  refuseSeveral(dataSet)
  refuseUnorderedPixels(file)
  refuseEmbeddedOverlays(file)
}

/**
 * What an image cannot be shown or measured without: kind, matrix, samples, spacing, place, and how stored values become
 * real ones; what a structure is drawn by. PS3.3 C.7.3.1, C.7.6.2, C.7.6.3, C.7.6.6, C.11.1, C.8.8.3, C.8.8.6.
 */
const MEASURES: ReadonlySet<string> = new Set(
  [
    0x00080060, 0x00280002, 0x00280004, 0x00280006, 0x00280008, 0x00280010, 0x00280011, 0x00280030, 0x00280034,
    0x00280100, 0x00280101, 0x00280102, 0x00280103, 0x00281052, 0x00281053, 0x00281101, 0x00281102, 0x00281103,
    0x00281201, 0x00281202, 0x00281203, 0x00283002, 0x00283006, 0x00181164, 0x00200032, 0x00200037, 0x3004000c,
    0x3004000e, 0x30060050,
  ].map(formatTag),
)

const LAST_TAG = '(gggg,eeee)'.length
const isMeasure = (path: string): boolean => MEASURES.has(path.slice(-LAST_TAG))

/**
 * An image of whose measures one could not be kept, because it cannot be read, would arrive damaged without a word. Of
 * functional groups, contours and lookup tables they stand in items (PS3.3 C.7.6.16, C.8.8.6, C.11.1).
 */
export const refuseLostMeasures = (changes: readonly Change[]): void => {
  const lost = changes.find(({ path, rule }) => rule === 'vr-policy' && isMeasure(path))
  if (lost !== undefined) throw new Failure('deid/unreadable-measures', { detail: { path: lost.path } })
}

/** Pixels that were there are there, the same, unless the site wanted them out: an image without any is no image. */
export const refuseLostPixels = (before: DataSet, after: DataSet, changes: readonly Change[]): void => {
  const wanted = new Set(changes.flatMap(({ path, rule }) => (rule === 'site' ? [path] : [])))
  for (const { tag, value } of before.elements) {
    if (!isPixelData(tag) || wanted.has(formatTag(tag))) continue
    if (!after.elements.some((one) => one.value === value)) throw new Failure('deid/pixel-data-lost')
  }
}
