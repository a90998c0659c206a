import { proxy } from './thread.ts'
import { unlessAborted } from './pool.ts'
import type { Proof, ProveOptions } from './sealift.ts'
import { selftestThread } from './threads.window.ts'

/** In a thread of its own, so that it can be ended at any time and waits for nobody. */
export const prove = async ({ profile, signal, ...told }: ProveOptions): Promise<Proof> => {
  const thread = selftestThread()
  try {
    const onProgress = proxy((done: number, of: number) => told.onProgress(done, of))
    return await unlessAborted(thread.api.prove(profile, onProgress), signal)
  } finally {
    thread.end()
  }
}
