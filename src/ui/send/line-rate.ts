import type { OutboxView } from '../../workers/sealift.ts'

/** What the line did when it was last measured, in this session or before. Undefined: nothing was sent yet. */
export const lineRate = ({ lineBytesPerSecond: rate }: Pick<OutboxView, 'lineBytesPerSecond'>): number | undefined =>
  rate !== undefined && rate > 0 ? rate : undefined
