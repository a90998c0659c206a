import { sha256 } from '../crypto/digest.ts'
import type { RecordCipher } from '../crypto/record-cipher.ts'
import { allAccepted } from '../outbox/all-accepted.ts'
import type { Receipt } from '../outbox/job.ts'
import type { Open } from '../outbox/places.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import type { HeldObject, Holding } from '../seal/withdrawal.ts'
import { listed } from './batch.ts'
import { pseudonymOf } from './kept.ts'

export interface HeldHere {
  readonly holdings: readonly Holding[]
  /** Names of those among them that have not left this device yet. Their places may still change. */
  readonly waiting: readonly string[]
  /** Objects of which this device has no record. */
  readonly unread: number
}

type Accepted = Open | Receipt

async function isOf({ id, sealedRecord }: Accepted, pseudonyms: ReadonlySet<string>, records: RecordCipher) {
  if (sealedRecord === undefined) return undefined
  const pseudonym = await pseudonymOf({ id, sealedRecord }, records)
  return pseudonym === undefined ? undefined : pseudonyms.has(pseudonym)
}

/** Every object of a patient that this device has accepted, by its own records: for who cannot open the catalogues. */
export async function findInOutbox(
  outbox: OutboxStore,
  records: RecordCipher,
  pseudonyms: ReadonlySet<string>,
): Promise<HeldHere> {
  const { open, delivered } = await allAccepted(outbox)
  const byBatch = new Map<string, HeldObject[]>()
  const waiting: string[] = []
  let unread = 0
  for (const accepted of [...delivered, ...open].filter(({ kind }) => kind === 'instance')) {
    const held = await isOf(accepted, pseudonyms, records)
    if (held === undefined) unread += 1
    if (held !== true) continue
    if ('state' in accepted) waiting.push(accepted.id)
    byBatch.set(accepted.batch, [...(byBatch.get(accepted.batch) ?? []), listed(accepted)])
  }
  const manifests = new Map((await outbox.batches.list()).map(({ id, manifest }) => [id, manifest]))
  const holdings = [...byBatch].map(async ([batch, objects]): Promise<Holding> => {
    const manifest = manifests.get(batch)
    return { batch, objects, ...(manifest === undefined ? {} : { manifest: await sha256(manifest) }) }
  })
  return { holdings: await Promise.all(holdings), waiting, unread }
}
