import { beforeAll, describe, expect, it } from 'vitest'
import { collect, streamOf } from '../bytes/streams.ts'
import { toUtf8 } from '../bytes/text.ts'
import { generateRecipient, importIdentity, importRecipient, type RecipientPair } from '../crypto/recipient.ts'
import {
  joinedLinkage,
  readLinkageTable,
  sealLinkageTable,
  type LinkageTable,
  type LinkedPatient,
} from './linkage-table.ts'
import { openSealed } from './open.ts'

const table: LinkageTable = {
  project: '0d'.repeat(32),
  created: '2026-11-21T08:00:00Z',
  patients: [
    {
      originalId: 'HOSP-4711',
      originalName: 'Müller^Änne=山田',
      studyId: 'SL-1',
      studyName: 'SEALIFT^1',
      studies: [{ originalUid: '1.2.3', uid: '2.25.1' }],
    },
    { originalId: '', originalName: 'DOE^JOHN', studyId: 'SL-2', studyName: 'SEALIFT^2', studies: [] },
  ],
}

let [custodian, stranger] = [{} as RecipientPair, {} as RecipientPair]
beforeAll(async () => {
  custodian = await generateRecipient(undefined, 3072)
  stranger = await generateRecipient(undefined, 3072)
}, 60_000)

const recipientOf = ({ publicPem }: RecipientPair) => importRecipient({ name: 'custodian', pem: publicPem })
const sealed = async () => {
  const { stream } = await sealLinkageTable(table, { custodian: await recipientOf(custodian), recipients: [] })
  return collect(stream)
}

describe('a linkage table', () => {
  it('comes back to its custodian as it was, and to nobody else', async () => {
    const bytes = await sealed()
    const { plain } = await openSealed(streamOf([bytes]), [await importIdentity(custodian.privatePem)])
    expect(readLinkageTable(await collect(plain))).toEqual(table)
    const other = await importIdentity(stranger.privatePem)
    await expect(openSealed(streamOf([bytes]), [other])).rejects.toMatchObject({ code: 'crypto/not-a-recipient' })
  })

  it('says nothing in clear', async () => {
    const text = new TextDecoder('latin1').decode(await sealed())
    for (const planted of ['HOSP', 'DOE', 'SL-1', 'linkage', '1.2.3']) expect(text).not.toContain(planted)
  })

  it('is not sealed to who can open the images', async () => {
    const recipient = await recipientOf(custodian)
    const custody = { custodian: recipient, recipients: ['aa'.repeat(32), recipient.fingerprint] }
    await expect(sealLinkageTable(table, custody)).rejects.toMatchObject({ code: 'seal/custodian-is-recipient' })
  })

  it.each(['{"format":"sealift-linkage/2"}', '{"format":"sealift-catalogue/1"}', '{}'])('is not %s', (text) => {
    expect(() => readLinkageTable(toUtf8(text))).toThrow(/seal\/bad-linkage-table|crypto\/not-canonical/)
  })
})

describe('linkage tables of several workers', () => {
  const [first, second] = [
    { originalUid: '1.2.3', uid: '2.25.1' },
    { originalUid: '1.2.4', uid: '2.25.2' },
  ]
  const of = (studies: LinkedPatient['studies'], more: Partial<LinkedPatient> = {}): LinkedPatient => ({
    originalId: '4711',
    originalName: 'Müller^Änne',
    studyId: 'SL-1',
    studyName: 'SEALIFT^1',
    studies,
    ...more,
  })

  it('become one: each patient once, with every study once', () => {
    const other = of([first], { originalId: '4712', studyId: 'SL-0' })
    expect(joinedLinkage([[of([first])], [of([second, first]), other]])).toEqual([other, of([first, second])])
  })

  it('keep two apart whom only their names tell from each other', () => {
    const nameless = { originalId: '', studyId: '' }
    expect(
      joinedLinkage([[of([first], nameless)], [of([first], { ...nameless, studyName: 'SEALIFT^2' })]]),
    ).toHaveLength(2)
  })
})
