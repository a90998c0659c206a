import type { Bytes } from '../bytes/concat.ts'
import { zipOf, type ZipSource } from '../bytes/zip.ts'
import { collect, readChunks } from '../bytes/streams.ts'
import { readFingerprint } from '../crypto/fingerprint.ts'
import { importIdentity } from '../crypto/recipient.ts'
import type { Restored } from '../pipeline/restore-tally.ts'
import { restore, type Sink } from '../pipeline/restore.ts'
import { withdrawnBy, type Withdrawn } from '../pipeline/withdrawn.ts'
import { verifyWithdrawal } from '../seal/withdrawal.ts'
import type { ObjectReader } from '../upload/object-store.ts'
import type { RestoreOptions, RestoreOutcome, Withdrawals } from './sealift.ts'

const MiB = 1024 * 1024
const MAX_REQUEST_BYTES = 64 * MiB

/** Into a folder that the person named. A file has its name only when it has closed whole (File System Standard 2.5). */
const folderSink = (root: FileSystemDirectoryHandle): Sink => ({
  write: async (path, body) => {
    const folders = path.split('/')
    const name = folders.pop() ?? ''
    let folder = root
    for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true })
    const file = await folder.getFileHandle(name, { create: true })
    try {
      await body.pipeTo(await file.createWritable())
    } catch (thrown) {
      await folder.removeEntry(name).catch(() => undefined)
      throw thrown
    }
  },
})

/** Into one archive. Each file is read whole before it is put in: what breaks off leaves nothing. */
function zipSink(signal: AbortSignal) {
  const { readable, writable } = new TransformStream<ZipSource, ZipSource>()
  const writer = writable.getWriter()
  const archive = new Response(zipOf(readChunks(readable), signal)).blob()
  const sink: Sink = {
    write: async (path, body: ReadableStream<Bytes>) => {
      const whole = await new Response(body).blob()
      await writer.write({ path, body: whole.stream() })
    },
  }
  const finish = async () => {
    await writer.close()
    return archive
  }
  return { sink, finish }
}

/** What the requests say is gone. Fails where one of them is not to be believed. */
async function withdrawnIn({ requests, signers }: Withdrawals): Promise<Withdrawn> {
  const trusted = new Set(signers.map(readFingerprint))
  const read = requests.map(async (file) => verifyWithdrawal(await collect(file.stream(), MAX_REQUEST_BYTES), trusted))
  return withdrawnBy(await Promise.all(read))
}

/** The restoring worker: it lives as long as one restore, and the private key with it. Ending it cancels. */
export const restoreApi = (openStore: (link: string) => ObjectReader) => ({
  restore: async (
    { link, key, keyPassphrase, into, withdrawals }: Omit<RestoreOptions, 'signal' | 'onProgress'>,
    onProgress: (progress: Restored) => void,
  ): Promise<RestoreOutcome> => {
    const { signal } = new AbortController()
    const gone = withdrawals === undefined ? {} : { withdrawn: await withdrawnIn(withdrawals) }
    const identity = await importIdentity(await key.text(), keyPassphrase)
    const archive = into === 'zip' ? zipSink(signal) : undefined
    const sink = archive?.sink ?? folderSink(into as FileSystemDirectoryHandle)
    const reader = openStore(link)
    const opening = { reader, identities: [identity], sink, signal, onProgress, ...gone }
    const { restored, refused, withdrawn = [], batches } = await restore(opening)
    const zip = await archive?.finish()
    // An archive of nothing is nothing to save.
    const told = withdrawals === undefined ? {} : { withdrawn }
    return { restored, refused, ...told, batches, ...(zip === undefined || restored === 0 ? {} : { zip }) }
  },
})

export type RestoreApi = ReturnType<typeof restoreApi>
