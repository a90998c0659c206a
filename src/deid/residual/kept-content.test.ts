import { beforeAll, describe, expect, it } from 'vitest'
import { latin1 } from '../../dicom/ascii.ts'
import type { DataElement } from '../../dicom/data-set.ts'
import { bytesElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { deidentify } from '../deidentify.ts'
import { BASIC_PROFILE, type Option, type Profile } from '../profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../pseudonyms.ts'
import { isKeptContent, keptContentOf } from './kept-content.ts'
import { OutputBytes } from './output-bytes.ts'
import { leafAt, topAt } from './output-leaf.ts'
import { layoutOf } from './output-walk.ts'
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
/** With more elements in the item. */
const besides = (item: { elements: DataElement[] }, ...more: DataElement[]) => ({
  elements: [...item.elements, ...more].toSorted((a, b) => a.tag - b.tag),
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
    for (const profile of [
      BASIC_PROFILE,
      profileWith('cleanStruct'),
      profileWith('cleanStruct', 'rtnInstId'),
      profileWith('rtnDevId'),
    ])
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
      [content(besides(uidReference(DEVICE_OBSERVER_UID, OBSERVER), textElement(0x0040a160, 'UT', OBSERVER)))],
      [
        content({
          elements: [sequenceElement(0x0040a043, [{ elements: [] }]), textElement(0x0040a124, 'UI', OBSERVER)],
        }),
      ],
      [content(uidReference(DEVICE_OBSERVER_UID, OBSERVER), { elements: [textElement(0x0040a124, 'UI', OBSERVER)] })],
      [content(uidReference(DEVICE_OBSERVER_UID, OBSERVER), uidReference(TRACKING_UID, OBSERVER))],
    ])
      await expect(leaving(KEEPING, ...elements)).rejects.toMatchObject(refused)
  })
})

describe('where a content item says a UID', () => {
  const OPTIONS: readonly Option[] = ['cleanStruct', 'rtnUIDs']
  const LARGE = bytesElement(0x0040a0ff, 'OB', new Uint8Array(600_000))
  /** Whether it is kept where it stands, asked twice. */
  const areKept = async (uid: string, item: { elements: DataElement[] }, source = item) => {
    const file = new Blob([...(await written({ elements: [content(item)] }))])
    const at = latin1(new Uint8Array(await file.arrayBuffer())).indexOf(uid)
    const output = new OutputBytes([file])
    const layout = await layoutOf(output)
    const top = await topAt(output, layout, at)
    if (top === undefined) throw new Error('no element stands there')
    const leaf = await leafAt(output, top, at)
    const kept = keptContentOf({ elements: [content(source)] }, OPTIONS)
    return [await isKeptContent(output, leaf, kept), await isKeptContent(output, leaf, kept)]
  }

  it('it is told by what is before it, however far that is and however often it is asked', async () => {
    const item = uidReference(DEVICE_OBSERVER_UID, OBSERVER)
    expect(await areKept(OBSERVER, item)).toEqual([true, true])
    expect(await areKept(OBSERVER, besides(item, LARGE))).toEqual([true, true])
    expect(await areKept(OBSERVER, uidReference(TRACKING_UID, OBSERVER), item)).toEqual([false, false])
  })

  it('it may have 64 characters', async () => {
    const uid = `1.2.${'3'.repeat(60)}`
    expect(await areKept(uid, uidReference(DEVICE_OBSERVER_UID, uid))).toEqual([true, true])
  })

  it('it is kept in an item within an item too', async () => {
    const item = uidReference(DEVICE_OBSERVER_UID, OBSERVER)
    expect(await areKept(OBSERVER, item, { elements: [content(item)] })).toEqual([true, true])
  })
})
