import type { OutboxView } from '../../workers/sealift.ts'

/** What the line did when it was last measured, in this session or before. Undefined: nothing was sent yet. */
export const lineRate = (
  outbox: Pick<OutboxView, 'heldBytes'> & { readonly lineBytesPerSecond?: number },
): number | undefined => {
  const { lineBytesPerSecond: rate } = outbox
  return rate !== undefined && rate > 0 ? rate : undefined
}
