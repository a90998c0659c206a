import { newProgress, type Job, type Sealed } from './job.ts'

/** An object of ten bytes of which nothing has left. What is nobody else's goes by itself. */
export const jobOf = (id: string, change: Partial<Sealed> = {}): Job => {
  const sealed: Sealed = {
    id,
    batch: 'batch',
    kind: 'instance',
    order: 1,
    acceptedMs: 0,
    sizeBytes: 10,
    blockBytes: 10,
    sha256: '',
    blocks: ['x'],
    messageId: '',
    recipients: [],
    group: id,
    ...change,
  }
  return { ...sealed, ...newProgress(sealed) }
}
