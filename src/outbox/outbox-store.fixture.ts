import type { Receipt, Sealed } from './job.ts'
import type { Acceptance } from './ports.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

export const sealedAs = (id: string, change: Partial<Sealed> = {}): Sealed => ({
  id,
  batch: 'batch-1',
  kind: 'instance',
  order: 1,
  acceptedMs: 1_700_000_000_000,
  sizeBytes: 5,
  blockBytes: 3,
  sha256: 'aa'.repeat(32),
  blocks: ['bb'.repeat(32), 'cc'.repeat(32)],
  messageId: 'dd'.repeat(32),
  recipients: ['ee'.repeat(32)],
  ledgerKey: `source-of-${id}`,
  sealedRecord: bytes(9, 8, 7),
  ...change,
})

export const acceptance = (id: string, change: Partial<Sealed> = {}): Acceptance => ({
  sealed: sealedAs(id, change),
  blocks: [
    { index: 0, body: bytes(1, 2, 3) },
    { index: 1, body: bytes(4, 5) },
  ],
  ledger: { key: `source-of-${id}`, value: bytes(1) },
})

export const receiptFor = ({ sealed }: Acceptance): Receipt => {
  const { blockBytes: _blockBytes, blocks: _blocks, ...rest } = sealed
  return { ...rest, etag: '"1"', verifiedMs: 1_700_000_001_000, how: 'read-back' }
}
