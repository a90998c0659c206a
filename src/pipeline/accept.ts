import type { Bytes } from '../bytes/concat.ts'
import { sha256 } from '../crypto/digest.ts'
import { accept, type Intake } from '../outbox/accept.ts'
import type { Sealed } from '../outbox/job.ts'
import type { SealedObject, Sealing } from '../seal/sealing.ts'
import { blockBytesFor } from '../upload/send.ts'

/** What the outbox is told of an object besides its bytes. */
export interface Entry {
  readonly batch: string
  readonly kind: Sealed['kind']
  /** Bytes before sealing: they bound what comes out. */
  readonly plainBytes: number
  readonly ledgerKey?: string
  readonly sourceMark?: string
  /** What may share a pack with it: of the same study. It says nothing to who does not have the vault. */
  readonly group?: string
  /** Its study is sent before all others. */
  readonly urgent?: true
  /** What is kept with the job, once all is known of the object. The outbox's keeper encrypts it. */
  record?(object: SealedObject): Bytes
}

const KiB = 1024

/** No sealed object is longer: header and recipients, 32 bytes a frame, and gzip that found nothing to gain. */
const ceilingBytes = (plainBytes: number): number => Math.ceil(plainBytes * 1.002) + 64 * KiB

/** Take a sealing into the outbox as it comes. When this resolves it is accepted; when it fails, nothing of it stays. */
export async function acceptSealing(
  sealing: Sealing,
  entry: Entry,
  intake: Intake,
  signal: AbortSignal,
): Promise<Sealed> {
  const { batch, kind, plainBytes, ledgerKey, sourceMark, group, urgent } = entry
  const maxBytes = ceilingBytes(plainBytes)
  const details = async () => {
    const object = await sealing.done
    const record = entry.record?.(object)
    return {
      messageId: object.messageId,
      recipients: object.recipients,
      ...(ledgerKey === undefined ? {} : { ledger: { key: ledgerKey, value: new Uint8Array(0) } }),
      ...(sourceMark === undefined ? {} : { sourceMark }),
      ...(record === undefined ? {} : { sealedRecord: record }),
      ...(group === undefined ? {} : { group }),
    }
  }
  const arriving = { id: sealing.objectName, batch, kind, ciphertext: sealing, maxBytes, details }
  const blockBytes = blockBytesFor(maxBytes, await intake.requestBytes())
  return accept({ ...arriving, blockBytes, ...(urgent === undefined ? {} : { urgent }) }, intake, signal)
}

/** Take a document that is no secret, a signed manifest, into the outbox under its own name. */
export async function acceptDocument(
  { name, bytes }: { readonly name: string; readonly bytes: Bytes },
  { batch, kind }: Pick<Entry, 'batch' | 'kind'>,
  intake: Intake,
  signal: AbortSignal,
): Promise<Sealed> {
  const measure = { sizeBytes: bytes.length, sha256: await sha256(bytes) }
  const ciphertext = { stream: new Blob([bytes]).stream(), done: Promise.resolve(measure) }
  const details = () => Promise.resolve({ messageId: '', recipients: [] })
  const blockBytes = blockBytesFor(bytes.length, await intake.requestBytes())
  const sizes = { maxBytes: bytes.length, blockBytes }
  return accept({ id: name, batch, kind, ciphertext, ...sizes, details }, intake, signal)
}
