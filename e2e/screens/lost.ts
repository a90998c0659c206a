import type { LostBatch } from '../../src/workers/sealift.ts'

/** Of three batches one had arrived whole, one in part, and one not at all. */
export const LOST: readonly LostBatch[] = [
  {
    batch: '0b8f13aa960b8f13aa960b8f13aa96ee',
    sinceMs: Date.UTC(2026, 2, 13, 9),
    accepted: 812,
    delivered: 812,
    isListed: true,
    lost: 0,
    again: 0,
  },
  {
    batch: '7c41d09be27c41d09be27c41d09be2ff',
    sinceMs: Date.UTC(2026, 2, 14, 9),
    accepted: 140,
    delivered: 61,
    isListed: false,
    lost: 140,
    again: 0,
  },
  {
    batch: 'e09a5513fae09a5513fae09a5513fa11',
    sinceMs: Date.UTC(2026, 2, 14, 11),
    accepted: 24,
    delivered: 0,
    isListed: false,
    lost: 24,
    again: 0,
  },
]

/** The same, when all of it was picked again. */
export const AGAIN = LOST.map((one) => ({ ...one, again: one.lost }))
