import type { RecordCipher } from '../crypto/record-cipher.ts'
import { allAccepted } from '../outbox/all-accepted.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import { pseudonymOf, type Recorded } from './kept.ts'

export interface StudyName {
  readonly group: string
  /** The pseudonym that stands in what is sent. */
  readonly pseudonym: string
}

/**
 * By which pseudonym a person knows the studies in the outbox: the outbox itself has keyed digests only. One record of
 * each study is opened.
 */
export async function studyNames(outbox: OutboxStore, records: RecordCipher): Promise<readonly StudyName[]> {
  const { open, delivered } = await allAccepted(outbox)
  const one = new Map<string, Recorded>()
  for (const { id, group, sealedRecord } of [...open, ...delivered])
    if (group !== undefined && sealedRecord !== undefined) one.set(group, { id, sealedRecord })
  const names = await Promise.all(
    [...one].map(async ([group, named]) => ({ group, pseudonym: await pseudonymOf(named, records) })),
  )
  return names.flatMap(({ group, pseudonym }) => (pseudonym === undefined ? [] : { group, pseudonym }))
}
