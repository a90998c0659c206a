import type { Tag } from '../../dicom/data-set.ts'
import type { Option } from '../../deid/profile.ts'
import type { Person } from './person.ts'

/** What was planted and must not come out, unless the profile says that it may. */
export interface Needle {
  readonly what: 'text' | 'name' | 'day' | 'bytes'
  readonly value: string | Uint8Array
  /** Attributes that hold it by right: where the profile keeps one of them, it is no secret. */
  readonly heldBy?: readonly Tag[]
  /** Options that keep it where the table does not list what holds it. */
  readonly keptBy?: readonly Option[]
  /** Options that leave it as it is wherever it stands. */
  readonly leftBy?: readonly Option[]
}

const NAME = 0x00100010
const ID = 0x00100020

export const textNeedle = (value: string, ...heldBy: readonly Tag[]): Needle => ({ what: 'text', value, heldBy })
export const dayNeedle = (value: string, ...heldBy: readonly Tag[]): Needle => ({
  what: 'day',
  value,
  heldBy,
  keptBy: ['rtnLongFull'],
})
/** A time of day: moved by whole days, it is the same. PS3.15 E.3.6. */
export const timeNeedle = (value: string, ...heldBy: readonly Tag[]): Needle => ({
  ...textNeedle(value, ...heldBy),
  keptBy: ['rtnLongFull'],
  leftBy: ['rtnLongMod'],
})
export const uidNeedle = (value: string, ...heldBy: readonly Tag[]): Needle => ({
  what: 'text',
  value,
  heldBy,
  keptBy: ['rtnUIDs'],
})

/** Who the patient is: by name and by number. */
export const identityOf = (who: Person): readonly Needle[] => [
  { what: 'name', value: who.name, heldBy: [NAME] },
  textNeedle(who.id, ID),
]

/** Everything about a patient that the plain instance says. */
export const everythingOf = (who: Person): readonly Needle[] => [
  ...identityOf(who),
  textNeedle(who.accession, 0x00080050),
  textNeedle(who.phone, 0x00102154),
  textNeedle(who.email, 0x00102155),
  textNeedle(who.street, 0x00101040),
  textNeedle(who.institution, 0x00080080),
  { what: 'name', value: who.physician, heldBy: [0x00080090] },
  textNeedle(who.station, 0x00081010),
  textNeedle(who.serial, 0x00181000),
  { what: 'day', value: who.birth, heldBy: [0x00100030] },
  dayNeedle(who.studied, 0x00080020, 0x00080023),
  ...[0x00080018, 0x0020000d, 0x0020000e, 0x00200052].map((tag, index) => uidNeedle(who.uid(index + 1), tag)),
]
