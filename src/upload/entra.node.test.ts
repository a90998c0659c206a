import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startAzurite, type Azurite } from '../../e2e/stand/azurite.ts'
import { newCertificate } from '../../e2e/stand/certificate.ts'
import { accessToken } from '../../e2e/stand/entra-token.ts'
import { linkSource } from './access-source.ts'
import { accessText, parseAccess } from './access.ts'
import { azureStore } from './azure.ts'

const { signal } = new AbortController()
const HOUR = 3_600_000
const folder = mkdtempSync(join(tmpdir(), 'sealift-entra-'))
let azurite: Azurite
beforeAll(async () => {
  // This computer's own certificate, for this test alone.
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  azurite = await startAzurite({ certificate: newCertificate(folder) })
  await azurite.createContainer('box')
}, 60_000)
afterAll(async () => {
  await azurite.stop()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

const store = (tokens: readonly string[], url = `${azurite.url}/box`) => {
  const given: string[] = []
  const giveToken = () => {
    const token = tokens[given.length] ?? ''
    given.push(token)
    return Promise.resolve({ token, lifeMs: HOUR })
  }
  return { given, box: azureStore(linkSource(parseAccess(`sealift-entra:${url}`), { giveToken })) }
}
const body = Uint8Array.of(1, 2, 3)

it('a person’s token opens the container, for writing and for reading', async () => {
  const { box, given } = store([accessToken()])
  await box.put('one', body, signal)
  expect(await box.stat('one', signal)).toMatchObject({ sizeBytes: 3 })
  expect(given).toHaveLength(1)
})

it('a token that has ended is replaced once', async () => {
  const { box, given } = store([accessToken({ lifeMs: -60_000 }), accessToken()])
  await box.put('two', body, signal)
  expect(given).toHaveLength(2)
  const failure: unknown = await store([accessToken({ lifeMs: -60_000 }), accessToken({ lifeMs: -60_000 })])
    .box.put('three', body, signal)
    .catch((thrown: unknown) => thrown)
  expect(failure).toMatchObject({ code: 'upload/link-refused' })
  expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain(given[0])
})

it('goes as a bearer token with the version of the service, and nothing of it in the address', async () => {
  const heard: Record<string, unknown>[] = []
  const server = createServer(({ url, headers }, response) => {
    heard.push({ url, authorization: headers.authorization, version: headers['x-ms-version'] })
    response.writeHead(503).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await store(['t0ken'], `http://127.0.0.1:${port}/sealift/box`)
    .box.put('one', body, signal)
    .catch(() => undefined)
  server.close()
  const version = expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as unknown
  expect(heard).toEqual([{ url: '/sealift/box/one', authorization: 'Bearer t0ken', version }])
})

it('nobody has signed in', async () => {
  const access = parseAccess('sealift-entra:https://clinic.blob.core.windows.net/box')
  expect(accessText(access)).toBe('sealift-entra:https://clinic.blob.core.windows.net/box')
  await expect(azureStore(linkSource(access)).put('one', body, signal)).rejects.toMatchObject({
    code: 'upload/sign-in-needed',
  })
})

it.each([
  ['sealift-entra:https://clinic.blob.core.windows.net/box?sig=x', 'not-a-container'],
  ['sealift-entra:https://clinic.blob.core.windows.net/', 'not-a-container'],
  ['sealift-entra:http://clinic.blob.core.windows.net/box', 'not-https'],
])('%s is refused: %s', (text, why) => {
  expect(() => parseAccess(text)).toThrow(expect.objectContaining({ code: 'upload/link-invalid', detail: { why } }))
})
