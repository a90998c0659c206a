import { fromUtf8 } from '../bytes/text.ts'
import type { RecordCipher } from '../crypto/record-cipher.ts'
import { Failure } from '../errors.ts'
import { allAccepted } from '../outbox/all-accepted.ts'
import type { OutboxStore } from '../outbox/ports.ts'
import type { CatalogueEntry } from '../seal/catalogue.ts'

export interface StudyName {
  readonly group: string
  /** The pseudonym that stands in what is sent. */
  readonly pseudonym: string
}

interface Named {
  readonly id: string
  readonly sealedRecord: Uint8Array<ArrayBuffer>
}

/** A record of another vault stays closed. */
async function pseudonymOf({ id, sealedRecord }: Named, records: RecordCipher): Promise<string | undefined> {
  try {
    const { patientId } = JSON.parse(fromUtf8(await records.open(id, sealedRecord))) as Partial<CatalogueEntry>
    return patientId
  } catch (thrown) {
    if (thrown instanceof Failure || thrown instanceof SyntaxError) return undefined
    throw thrown
  }
}

/**
 * By which pseudonym a person knows the studies in the outbox: the outbox itself has keyed digests only. One record of
 * each study is opened.
 */
export async function studyNames(outbox: OutboxStore, records: RecordCipher): Promise<readonly StudyName[]> {
  const { open, delivered } = await allAccepted(outbox)
  const one = new Map<string, Named>()
  for (const { id, group, sealedRecord } of [...open, ...delivered])
    if (group !== undefined && sealedRecord !== undefined) one.set(group, { id, sealedRecord })
  const names = await Promise.all(
    [...one].map(async ([group, named]) => ({ group, pseudonym: await pseudonymOf(named, records) })),
  )
  return names.flatMap(({ group, pseudonym }) => (pseudonym === undefined ? [] : { group, pseudonym }))
}
