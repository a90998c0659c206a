import type { Tag } from '../dicom/data-set.ts'

/**
 * The arcs of PS3.6 annex A under the root of DICOM: SOP classes and meta classes, transfer syntaxes, well-known frames
 * of reference, palettes and instances, coding schemes, context groups, mapping resources, application models. The shape
 * is as narrow as the registry, so that a number of a patient under DICOM's root does not pass for a UID of it.
 */
const REGISTERED = new RegExp(
  `^1\\.2\\.840\\.10008\\.(?:${[
    '1\\.(?:1|9|40|42|20)(?:\\.\\d){0,2}',
    '1\\.2(?:\\.(?:1(?:\\.9[89])?|2|5|[467]\\.\\d{1,3}(?:\\.1)?|8\\.\\d{1,2}))?',
    '1\\.3\\.10',
    '1\\.4\\.\\d\\.\\d{1,2}',
    '1\\.5\\.\\d{1,2}',
    '2\\.(?:6\\.1|16\\.\\d{1,2})',
    '3\\.1\\.[12](?:\\.\\d{1,2}){1,3}',
    '4\\.2',
    '5\\.1\\.[14](?:\\.\\d{1,3}){1,8}',
    '6\\.1\\.\\d{1,4}',
    '7\\.[12]\\.\\d',
    '8\\.1\\.1',
    '(?:9|10|11)\\.\\d{1,2}',
    '15\\.(?:0\\.[34]|1)\\.\\d{1,2}',
  ].join('|')})$`,
)

/** Whether DICOM itself gave this UID, so that it names no instance, person or device. PS3.6 annex A. */
export const isRegisteredUid = (uid: string): boolean => REGISTERED.test(uid)

/** Attributes that name a kind of thing, never a thing: SOP classes, transfer syntaxes, coding schemes, context groups. */
const KINDS: ReadonlySet<Tag> = new Set([
  0x00020002, 0x00020010, 0x00080016, 0x0008001a, 0x0008001b, 0x00080062, 0x0008010c, 0x00080117, 0x00080118,
  0x00081150, 0x0008115a, 0x00083002, 0x00340003, 0x04000010, 0x04000510, 0x30100052, 0x30100053,
])

export const namesAKind = (tag: Tag): boolean => KINDS.has(tag)
