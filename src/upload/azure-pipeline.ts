import {
  AnonymousCredential,
  BaseRequestPolicy,
  newPipeline,
  type HttpOperationResponse,
  type Pipeline,
  type RequestPolicy,
  type RequestPolicyOptions,
  type WebResource,
} from '@azure/storage-blob'
import type { Bytes } from '../bytes/concat.ts'
import { crc64Nvme } from '../bytes/crc64.ts'
import { toBase64 } from '../bytes/text.ts'

/** Put Blob takes a checksum as Put Block does, but the SDK has no option for it. */
class ChecksumPolicy extends BaseRequestPolicy {
  // The base class hides its constructor.
  // eslint-disable-next-line @typescript-eslint/no-useless-constructor
  constructor(next: RequestPolicy, options: RequestPolicyOptions) {
    super(next, options)
  }

  sendRequest(request: WebResource): Promise<HttpOperationResponse> {
    const body: unknown = request.body
    if (request.method === 'PUT' && request.headers.contains('x-ms-blob-type') && body instanceof Uint8Array)
      request.headers.set('x-ms-content-crc64', toBase64(crc64Nvme(body)))
    return this._nextPolicy.sendRequest(request)
  }
}

/** Where requests are made by `fetch`: the SDK's own way under Node takes no Blob. */
const isBrowser = (): boolean => 'WorkerGlobalScope' in globalThis || 'document' in globalThis

/**
 * Bytes of a request are copied for it on the thread that asks; those of a Blob are only named. This one is made of what is
 * in memory: Safari sends no bytes of one that was read back from IndexedDB (WebKit bug 319985).
 */
class BlobPolicy extends BaseRequestPolicy {
  // The base class hides its constructor.
  // eslint-disable-next-line @typescript-eslint/no-useless-constructor
  constructor(next: RequestPolicy, options: RequestPolicyOptions) {
    super(next, options)
  }

  sendRequest(request: WebResource): Promise<HttpOperationResponse> {
    const body: unknown = request.body
    if (body instanceof Uint8Array) request.body = new Blob([body as Bytes])
    return this._nextPolicy.sendRequest(request)
  }
}

/** RFC 6750 section 2.1. The SDK's own way refuses to speak to a stand over http, and keeps tokens by this device's clock. */
class BearerPolicy extends BaseRequestPolicy {
  readonly #token: string

  constructor(token: string, next: RequestPolicy, options: RequestPolicyOptions) {
    super(next, options)
    this.#token = token
  }

  sendRequest(request: WebResource): Promise<HttpOperationResponse> {
    request.headers.set('authorization', `Bearer ${this.#token}`)
    return this._nextPolicy.sendRequest(request)
  }
}

/** The SDK makes the requests; when to try again is not its business. */
export const onePipeline = (bearer?: string): Pipeline => {
  const pipeline = newPipeline(new AnonymousCredential(), { retryOptions: { maxTries: 1 } })
  pipeline.factories.push({ create: (next, options) => new ChecksumPolicy(next, options) })
  if (isBrowser()) pipeline.factories.push({ create: (next, options) => new BlobPolicy(next, options) })
  if (bearer !== undefined)
    pipeline.factories.push({ create: (next, options) => new BearerPolicy(bearer, next, options) })
  return pipeline
}
