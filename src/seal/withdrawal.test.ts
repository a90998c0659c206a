import { beforeAll, describe, expect, it } from 'vitest'
import { fromUtf8, toUtf8 } from '../bytes/text.ts'
import { canonical } from '../crypto/canonical-json.ts'
import { generateSigner, importSigner, type Signer } from '../crypto/signature.ts'
import { signDocument } from '../crypto/signed-document.ts'
import {
  knownBarredRecord,
  noneBarred,
  readKnownBarred,
  signBarredList,
  verifyBarredList,
  withBarred,
  withTaken,
  type BarredList,
} from './barred-list.ts'
import { signWithdrawal, verifyWithdrawal, type Withdrawal } from './withdrawal.ts'

let [root, stranger] = [{} as Signer, {} as Signer]
beforeAll(async () => {
  root = await importSigner((await generateSigner()).privatePem)
  stranger = await importSigner((await generateSigner()).privatePem)
})

const HEX = (byte: string) => byte.repeat(32)
const trusted = () => new Set([root.fingerprint])

const withdrawal: Withdrawal = {
  project: HEX('0d'),
  pseudonyms: ['SL-1', 'S-001'],
  reason: 'objection',
  requested: '2026-11-21T08:00:00Z',
  holdings: [
    {
      batch: '0b'.repeat(16),
      manifest: HEX('0c'),
      objects: [
        {
          name: 'a1',
          sizeBytes: 9,
          sha256: HEX('0e'),
          segments: [{ blob: 'pack', offset: 3, length: 9, sha256: HEX('0e') }],
        },
      ],
    },
    { batch: '0f'.repeat(16), objects: [] },
  ],
  waiting: ['a1'],
  unread: 1,
}

describe('a withdrawal', () => {
  it('comes back as it was, with who asks', async () => {
    const bytes = await signWithdrawal(withdrawal, root)
    expect(await verifyWithdrawal(bytes, trusted())).toEqual({ ...withdrawal, signer: root.fingerprint })
  })

  it('of an older version, which did not say what had not been sent, is read', async () => {
    const { waiting: _waiting, ...older } = withdrawal
    const read = await verifyWithdrawal(await signWithdrawal(older, root), trusted())
    expect(read).toEqual({ ...older, signer: root.fingerprint })
  })

  it('of a stranger, or changed by one byte, is none', async () => {
    const refused = async (bytes: Uint8Array<ArrayBuffer>, code: string) =>
      expect(verifyWithdrawal(bytes, trusted())).rejects.toMatchObject({ code })
    await refused(await signWithdrawal(withdrawal, stranger), 'seal/unknown-signer')
    const text = fromUtf8(await signWithdrawal(withdrawal, root))
    await refused(toUtf8(text.replace('"a1"', '"a2"')), 'crypto/bad-signature')
  })

  it('gives its reason in a term, and is no other document', async () => {
    const signed = (document: Parameters<typeof signDocument>[0]) => signDocument(document, root)
    const facts = { project: HEX('0d'), pseudonyms: [], requested: '', holdings: [], unread: 0 }
    const freely = await signed({ ...facts, format: 'sealift-withdrawal/1', reason: 'Mrs Miller called' })
    await expect(verifyWithdrawal(freely, trusted())).rejects.toMatchObject({ code: 'seal/bad-withdrawal' })
    const other = await signed({ ...facts, format: 'sealift-barred/1', reason: 'other' })
    await expect(verifyWithdrawal(other, trusted())).rejects.toMatchObject({ code: 'crypto/not-canonical' })
  })
})

describe('the list of the barred', () => {
  const empty: BarredList = { project: HEX('0d'), number: 0, barred: [] }
  const barring = () => ({ project: HEX('0d'), trusted: trusted() })

  it('grows, names nobody twice, and loses nobody', async () => {
    const one = withBarred(empty, [HEX('aa'), HEX('aa')], '2026-11-21T08:00:00Z')
    const two = withBarred(one, [HEX('aa'), HEX('bb')], '2026-11-22T08:00:00Z')
    expect(two).toEqual({
      project: HEX('0d'),
      number: 2,
      barred: [
        { entry: HEX('aa'), since: '2026-11-21T08:00:00Z' },
        { entry: HEX('bb'), since: '2026-11-22T08:00:00Z' },
      ],
    })
    expect(withBarred(two, [HEX('aa')], '2026-11-23T08:00:00Z')).toBe(two)
    expect(await verifyBarredList(await signBarredList(two, root), barring())).toEqual({
      ...two,
      signer: root.fingerprint,
    })
  })

  it('is remembered: an older one of the same signer is told, and takes nobody off', () => {
    const none = noneBarred(HEX('0d'))
    const [a, b] = [HEX('aa'), HEX('bb')].map((entry) => ({ entry, since: '2026-11-21T08:00:00Z' }))
    const list = (number: number, barred: readonly (typeof a)[], signer = HEX('01')) => ({
      project: HEX('0d'),
      number,
      barred: barred.flatMap((one) => one ?? []),
      signer,
    })
    const older = expect.objectContaining({
      code: 'seal/older-barred-list',
      detail: { number: 1, known: 2 },
    }) as unknown
    const known = withTaken(withTaken(none, list(1, [a])), list(2, [a, b]))
    expect(known).toMatchObject({ number: 2, barred: [a, b], newest: [{ signer: HEX('01'), number: 2 }] })
    expect(withTaken(known, list(2, [a, b]))).toEqual(known)
    for (const barred of [[a], []]) expect(() => withTaken(known, list(1, barred))).toThrow(older)
    // Numbers are each signer's own, and who is new is barred whatever the number says.
    const apart = withTaken(known, list(1, [a], HEX('02')))
    expect(apart.newest).toEqual([...known.newest, { signer: HEX('02'), number: 1 }])
    const forked = withTaken(withTaken(none, list(2, [a])), list(1, [b]))
    expect(forked).toEqual({ ...known, barred: [a, b] })
    expect(() => withTaken(forked, list(1, [b]))).toThrow(older)
    const read = (bytes: Uint8Array<ArrayBuffer>, project = HEX('0d')) =>
      readKnownBarred(bytes, project, 'vault/damaged')
    expect(read(knownBarredRecord(apart))).toEqual(apart)
    expect(() => read(knownBarredRecord(apart), HEX('0e'))).toThrow('vault/damaged')
    expect(read(canonical({ number: 3, barred: [] }))).toEqual({ ...none, number: 3 })
  })

  it('of a stranger, of another project, or changed, is none', async () => {
    const refused = async (bytes: Uint8Array<ArrayBuffer>, code: string) =>
      expect(verifyBarredList(bytes, barring())).rejects.toMatchObject({ code })
    const list = withBarred(empty, [HEX('aa')], '2026-11-21T08:00:00Z')
    await refused(await signBarredList(list, stranger), 'seal/unknown-signer')
    await refused(await signBarredList({ ...list, project: HEX('0e') }, root), 'seal/bad-barred-list')
    const text = fromUtf8(await signBarredList(list, root))
    await refused(toUtf8(text.replace(HEX('aa'), HEX('ab'))), 'crypto/bad-signature')
  })
})
