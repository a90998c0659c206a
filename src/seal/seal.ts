import type { Approved } from '../deid/approve.ts'
import type { Original } from './original.ts'
import { sealContent, type SealOptions, type Sealing } from './sealing.ts'

export type { SealedObject, Sealing, SealOptions } from './sealing.ts'

/**
 * Seal what was approved (research) or an original (backup). Bytes that differ from those that were approved break the
 * stream before its final frame, so what was not approved never becomes a whole object.
 */
export const seal = (instance: Approved | Original, options: SealOptions): Promise<Sealing> =>
  sealContent(
    'original' in instance
      ? {
          lane: 'backup',
          parts: [instance.original],
          ...(instance.sha256 === undefined ? {} : { sha256: instance.sha256 }),
        }
      : { lane: 'research', parts: instance.parts, sha256: instance.sha256 },
    options,
  )
