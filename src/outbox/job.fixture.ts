import { newProgress, type Job, type Sealed } from './job.ts'

/** An object of ten bytes. What is nobody else's goes by itself. */
export const sealed = (id: string, change: Partial<Sealed> = {}): Sealed => ({
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
})

/** The same, of which nothing has left. */
export const jobOf = (id: string, change: Partial<Sealed> = {}): Job => {
  const one = sealed(id, change)
  return { ...one, ...newProgress(one) }
}
