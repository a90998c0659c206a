import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newProgress, runsOf, type Job, type Progress, type Sealed, type State } from './job.ts'
import { digestOfDigests, mayBePacked, packAround, packOf, unpacked } from './pack.ts'
import { blobsOf, keptPieces, objectsOf, placesOf, receiptsOf } from './places.ts'

const MiB = 1024 * 1024
const idle = () => false
const digest = (value: number): string => value.toString(16).padStart(2, '0').repeat(32)

const job = (order: number, change: Partial<Sealed> = {}, progress: Partial<Progress> = {}): Job => {
  const sealed: Sealed = {
    id: `object-${order}`,
    batch: 'batch',
    kind: 'instance',
    order,
    acceptedMs: order,
    sizeBytes: MiB / 2,
    blockBytes: MiB,
    sha256: digest(order),
    blocks: [digest(order)],
    messageId: digest(order),
    recipients: [digest(0)],
    ledgerKey: `source-${order}`,
    group: 'study',
    ...change,
  }
  return { ...sealed, ...newProgress(sealed), ...progress }
}
const jobs = (count: number, change: Partial<Sealed> = {}): Job[] =>
  Array.from({ length: count }, (_, index) => job(index + 1, change))
const idsOf = (chosen: readonly Job[]) => chosen.map(({ id }) => id)

describe('what may share a pack', () => {
  it('is a small instance that was never begun', () => {
    const waiting: State = { state: 'waiting', attempt: 1, untilMs: 0, code: 'upload/network' }
    expect(mayBePacked(job(1))).toBe(true)
    for (const other of [
      job(1, { kind: 'manifest' }),
      job(1, { kind: 'catalogue' }),
      job(1, { kind: 'pack' }),
      job(1, { sizeBytes: 2 * MiB + 1 }),
      job(1, { blocks: [digest(1), digest(2)] }),
      job(1, {}, { state: waiting }),
      job(1, {}, { alone: true }),
      job(1, {}, { rolled: true }),
    ])
      expect(mayBePacked(other)).toBe(false)
  })

  it('is of one batch and of one study, and under way nowhere else', () => {
    const all = [job(1), job(2, { batch: 'other' }), job(3, { group: 'other' }), job(4), job(5)]
    expect(idsOf(packAround(all[0]!, all, (id) => id === 'object-4'))).toEqual(['object-1', 'object-5'])
  })

  it('fills a pack of 8 MiB and never one of more than 16 MiB', () => {
    expect(packAround(job(1), jobs(100), idle)).toHaveLength(16)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 * MiB }), { minLength: 2, maxLength: 60 }), (sizes) => {
        const all = sizes.map((sizeBytes, index) => job(index + 1, { sizeBytes }))
        const packed = packAround(all[0]!, all, idle).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
        const whole = sizes.reduce((sum, sizeBytes) => sum + sizeBytes, 0)
        expect(packed).toBeGreaterThanOrEqual(Math.min(whole, 8 * MiB))
        expect(packed).toBeLessThanOrEqual(16 * MiB)
      }),
    )
  })
})

describe('a pack', () => {
  it('is one request where the line takes one, and several where it does not', async () => {
    const one = await packOf(jobs(16), 'pack', 16 * MiB)
    expect([one.kind, one.sizeBytes, one.blocks.length, one.order]).toEqual(['pack', 8 * MiB, 1, 1])
    expect(one.blocks[0]).toBe(await digestOfDigests(jobs(16).map(({ sha256 }) => sha256)))
    const slow = await packOf(jobs(16), 'pack', MiB + 5)
    expect(slow.blocks).toHaveLength(8)
    expect(keptPieces(slow)(7).map(({ id }) => id)).toEqual(['object-15', 'object-16'])
  })

  it('says of each member where it stands, whole, in parts, and under another name', async () => {
    const pack = await packOf(jobs(3), 'pack', MiB)
    const ranges = (one: Job) =>
      objectsOf(one).flatMap(({ places }) => places.map(({ blob, offset, length }) => [blob, offset, length]))
    const half = MiB / 2
    expect(ranges(pack)).toEqual([
      ['pack', 0, half],
      ['pack', half, half],
      ['pack', MiB, half],
    ])
    expect(ranges({ ...pack, parted: true, blob: 'other' })).toEqual([
      ['other-000000', 0, half],
      ['other-000000', half, half],
      ['other-000001', 0, half],
    ])
    expect(blobsOf({ ...pack, parted: true }).map(({ name, pieces }) => [name, pieces.length])).toEqual([
      ['pack-000000', 2],
      ['pack-000001', 1],
    ])
  })

  it('leaves a receipt for each object, with what its own record said', async () => {
    const pack = await packOf(jobs(2), 'pack', MiB)
    const state: State = { state: 'verified', stored: { etag: '"7"' }, atMs: 99, how: 'read-back' }
    const receipts = receiptsOf({ ...pack, state })
    expect(receipts.map(({ id, order, ledgerKey, sha256 }) => [id, order, ledgerKey, sha256])).toEqual([
      ['object-1', 1, 'source-1', digest(1)],
      ['object-2', 2, 'source-2', digest(2)],
    ])
    expect(receipts.map(({ etag, verifiedMs, how }) => [etag, verifiedMs, how])).toEqual([
      ['"7"', 99, 'read-back'],
      ['"7"', 99, 'read-back'],
    ])
    expect(placesOf(receipts[1]!)).toEqual([{ blob: 'pack', offset: MiB / 2, length: MiB / 2, sha256: digest(2) }])
  })

  it('is taken apart into what went in, which goes by itself from then on', async () => {
    const before = jobs(3)
    const after = unpacked(await packOf(before, 'pack', MiB))
    expect(after.map(({ alone: _alone, ...rest }) => rest)).toEqual(before)
    expect(after.some(mayBePacked)).toBe(false)
  })
})

describe('an object that shares its blobs with nobody', () => {
  it('stands under its own name, under another, or in parts', () => {
    const large = job(1, { sizeBytes: 5, blockBytes: 3, blocks: [digest(8), digest(9)] })
    const place = { offset: 0, length: 5, sha256: digest(1) }
    expect(objectsOf(large)[0]?.places).toEqual([{ blob: 'object-1', ...place }])
    expect(objectsOf({ ...large, blob: 'b' })[0]?.places).toEqual([{ blob: 'b', ...place }])
    const parts = [
      { blob: 'object-1-000000', offset: 0, length: 3, sha256: digest(8) },
      { blob: 'object-1-000001', offset: 0, length: 2, sha256: digest(9) },
    ]
    expect(objectsOf({ ...large, parted: true })[0]?.places).toEqual(parts)
    const state: State = { state: 'verified', stored: {}, atMs: 1, how: 'block-checksums' }
    expect(receiptsOf({ ...large, state, parted: true })[0]?.places).toEqual(parts)
    expect(receiptsOf({ ...large, state, blob: 'b' })[0]).toMatchObject({ blob: 'b' })
    expect(receiptsOf({ ...large, state })[0]).not.toHaveProperty('places')
  })
})

it('cuts members into blocks that lose none, keep the order, and are no larger than they may', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 100 }), (all, blockBytes) => {
      const members = all.map((sizeBytes) => ({ sizeBytes }))
      const runs = runsOf(members, blockBytes)
      expect(runs.flat()).toEqual(members)
      for (const run of runs) {
        const sum = run.reduce((total, { sizeBytes }) => total + sizeBytes, 0)
        expect(run.length === 1 || sum <= blockBytes).toBe(true)
      }
      for (const [index, run] of runs.slice(1).entries())
        expect(runs[index]!.reduce((total, { sizeBytes }) => total + sizeBytes, 0) + run[0]!.sizeBytes).toBeGreaterThan(
          blockBytes,
        )
    }),
  )
})
