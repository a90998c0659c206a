import type { Tag } from '../dicom/data-set.ts'
import { attributeOf } from '../dicom/dictionary.ts'
import { isRegisteredUid, isWellKnownInstance } from './registered-uids.ts'

/** Attributes that name a kind of thing, never a thing: SOP classes, transfer syntaxes, coding schemes, context groups. */
const KINDS: ReadonlySet<Tag> = new Set([
  0x00020002, 0x00020010, 0x00080016, 0x0008001a, 0x0008001b, 0x00080062, 0x0008010c, 0x00080117, 0x00080118,
  0x00081150, 0x0008115a, 0x00083002, 0x00340003, 0x04000010, 0x04000510, 0x30100052, 0x30100053,
])

export const namesAKind = (tag: Tag): boolean => KINDS.has(tag)

/** SOP, Study and Series Instance UIDs, and those that refer to them. */
const namesAnInstance = (tag: Tag): boolean => attributeOf(tag)?.keyword.includes('InstanceUID') ?? false

/** Whether a UID says the same of every patient, so that it stays: where an instance is named, only a well-known one. */
export const isStructuralUid = (tag: Tag, uid: string): boolean =>
  isWellKnownInstance(uid) || (isRegisteredUid(uid) && !namesAnInstance(tag))
