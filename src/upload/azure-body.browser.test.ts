import { afterEach, expect, it, vi } from 'vitest'
import { crc64Nvme } from '../bytes/crc64.ts'
import { toBase64 } from '../bytes/text.ts'
import { parseAccessLink } from './access-link.ts'
import { azureStore } from './azure.ts'
import { fixedLink } from './link-source.ts'

const { signal } = new AbortController()
const LINK =
  'https://clinic.blob.core.windows.net/box?sv=2024-11-04&sr=c&sp=cw&se=2099-01-01T00:00:00Z&sig=c2lnbmF0dXJl'

afterEach(() => void vi.unstubAllGlobals())

it('names the bytes of a request and does not copy them: they are all there, with their checksum', async () => {
  const asked: { readonly body: unknown; readonly checksum: string | null }[] = []
  vi.stubGlobal('fetch', (_: unknown, { body, headers }: { body: unknown; headers: Headers }) => {
    asked.push({ body, checksum: headers.get('x-ms-content-crc64') })
    return Promise.resolve(new Response(undefined, { status: 201, headers: { etag: '"1"' } }))
  })
  const store = azureStore(fixedLink(parseAccessLink(LINK)))
  // A part of a larger buffer, as a block may be.
  const body = crypto.getRandomValues(new Uint8Array(5000)).subarray(1000, 4000)
  await store.put('small', body, signal)
  await store.stage('large', { index: 0, sha256: '00'.repeat(32), body }, signal)
  expect(asked).toHaveLength(2)
  for (const one of asked) {
    expect(one.body).toBeInstanceOf(Blob)
    expect(new Uint8Array(await (one.body as Blob).arrayBuffer())).toEqual(body)
    expect(one.checksum).toBe(toBase64(crc64Nvme(body)))
  }
})
