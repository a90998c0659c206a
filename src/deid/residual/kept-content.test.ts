import { beforeAll, describe, expect, it } from 'vitest'
import type { DataElement } from '../../dicom/data-set.ts'
import { sequenceElement, textElement } from '../../dicom/elements.ts'
import { deidentify } from '../deidentify.ts'
import { BASIC_PROFILE, type Option, type Profile } from '../profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../pseudonyms.ts'
import { refuseWhatIsLeft } from './proof.ts'
import { sourceOf, written } from './written.fixture.ts'

const SR = '1.2.840.10008.5.1.4.1.1.88.33'
const OBSERVER = '1.2.826.0.1.3680043.8.498.77'
const DEVICE_OBSERVER_UID = '121012'
const TRACKING_UID = '112040'

const uidReference = (code: string, uid: string, scheme = 'DCM') => ({
  elements: [
    textElement(0x0040a010, 'CS', 'CONTAINS'),
    textElement(0x0040a040, 'CS', 'UIDREF'),
    sequenceElement(0x0040a043, [
      {
        elements: [
          textElement(0x00080100, 'SH', code),
          textElement(0x00080102, 'SH', scheme),
          textElement(0x00080104, 'LO', 'Device Observer UID'),
        ],
      },
    ]),
    textElement(0x0040a124, 'UI', uid),
  ],
})
const content = (...items: { elements: DataElement[] }[]) => sequenceElement(0x0040a730, items)
const document = (...elements: DataElement[]) => [
  textElement(0x00080016, 'UI', SR),
  textElement(0x00080018, 'UI', '1.2.826.0.1.3680043.8.498.18'),
  textElement(0x00080060, 'CS', 'SR'),
  textElement(0x00100010, 'PN', 'Doe^Jane'),
  textElement(0x00100020, 'LO', '47114711'),
  ...elements,
]
const profileWith = (...options: Option[]): Profile => ({ ...BASIC_PROFILE, options })
const KEEPING = profileWith('cleanStruct', 'rtnUIDs')

describe('a UID of a content item that PS3.15 Table E.3.4-1 keeps', () => {
  let pseudonyms: Pseudonyms
  beforeAll(async () => {
    pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32)))
  })
  const source = sourceOf(document(content(uidReference(DEVICE_OBSERVER_UID, OBSERVER))))
  /** What leaves is not what the walk made, but this. */
  const leaving = async (profile: Profile, ...elements: DataElement[]) =>
    refuseWhatIsLeft(await written({ elements }), { file: source, law: { profile, pseudonyms } })
  const refused = { code: 'deid/residual-identifier', detail: { kind: 'uid' } }

  it.each<[Option]>([['rtnUIDs'], ['rtnDevId']])('passes with %s', async (option) => {
    const profile = profileWith('cleanStruct', option)
    await expect(deidentify(source, profile, pseudonyms)).resolves.toBeDefined()
    await expect(leaving(profile, content(uidReference(DEVICE_OBSERVER_UID, OBSERVER)))).resolves.toBeUndefined()
  })

  it('is a leak without the options that keep it', async () => {
    for (const profile of [BASIC_PROFILE, profileWith('cleanStruct'), profileWith('cleanStruct', 'rtnInstId')])
      await expect(leaving(profile, content(uidReference(DEVICE_OBSERVER_UID, OBSERVER)))).rejects.toMatchObject(
        refused,
      )
  })

  it('is a leak at every other place', async () => {
    const kept = content(uidReference(DEVICE_OBSERVER_UID, OBSERVER))
    for (const elements of [
      [textElement(0x0020000d, 'UI', OBSERVER), kept],
      [kept, textElement(0x300a0003, 'ST', OBSERVER)],
      [textElement(0x0040a124, 'UI', OBSERVER), kept],
      [content(uidReference(TRACKING_UID, OBSERVER))],
      [content(uidReference(DEVICE_OBSERVER_UID, OBSERVER, '99LOCAL'))],
      [content(uidReference(DEVICE_OBSERVER_UID, OBSERVER), { elements: [textElement(0x0040a124, 'UI', OBSERVER)] })],
      [content(uidReference(DEVICE_OBSERVER_UID, OBSERVER), uidReference(TRACKING_UID, OBSERVER))],
    ])
      await expect(leaving(KEEPING, ...elements)).rejects.toMatchObject(refused)
  })
})
