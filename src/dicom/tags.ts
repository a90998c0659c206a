import type { Tag } from './data-set.ts'

/** The attributes that the code itself speaks of, by their keywords in PS3.6. */
export const TAGS = {
  FileMetaInformationGroupLength: 0x00020000,
  FileMetaInformationVersion: 0x00020001,
  MediaStorageSOPClassUID: 0x00020002,
  MediaStorageSOPInstanceUID: 0x00020003,
  TransferSyntaxUID: 0x00020010,
  ImplementationClassUID: 0x00020012,
  ImplementationVersionName: 0x00020013,
  SpecificCharacterSet: 0x00080005,
  SOPClassUID: 0x00080016,
  SOPInstanceUID: 0x00080018,
  PixelRepresentation: 0x00280103,
  FloatPixelData: 0x7fe00008,
  DoubleFloatPixelData: 0x7fe00009,
  PixelData: 0x7fe00010,
  Item: 0xfffee000,
  ItemDelimitationItem: 0xfffee00d,
  SequenceDelimitationItem: 0xfffee0dd,
} as const satisfies Readonly<Record<string, Tag>>

export const tagFrom = (group: number, element: number): Tag => group * 0x10000 + element
export const groupOf = (tag: Tag): number => tag >>> 16
export const elementOf = (tag: Tag): number => tag & 0xffff

const digits = (number: number) => number.toString(16).toUpperCase().padStart(4, '0')

/** As the standard prints it: (0010,0020). */
export const formatTag = (tag: Tag): string => `(${digits(groupOf(tag))},${digits(elementOf(tag))})`

/** Reads '00100020', '0010,0020' and '(0010,0020)'. */
export const parseTag = (text: string): Tag | undefined => {
  const [, group, element] = /^\(?([0-9a-f]{4}),?([0-9a-f]{4})\)?$/i.exec(text) ?? []
  return group === undefined || element === undefined ? undefined : tagFrom(parseInt(group, 16), parseInt(element, 16))
}

/** PS3.5 7.8: odd groups are private. */
export const isPrivate = (tag: Tag): boolean => (groupOf(tag) & 1) === 1

/** PS3.5 7.8.1: (gggg,0010-00FF) names who uses the block (gggg,bb00-bbFF). */
export const isPrivateCreator = (tag: Tag): boolean =>
  isPrivate(tag) && elementOf(tag) >= 0x10 && elementOf(tag) <= 0xff

/** The tag that names the creator of a private element's block; undefined where there is no block. */
export const creatorTagOf = (tag: Tag): Tag | undefined =>
  isPrivate(tag) && elementOf(tag) >= 0x1000 ? tagFrom(groupOf(tag), elementOf(tag) >>> 8) : undefined

/** PS3.5 7.2: (gggg,0000), retired except in groups 0000, 0002 and 0004. */
export const isGroupLength = (tag: Tag): boolean => elementOf(tag) === 0
