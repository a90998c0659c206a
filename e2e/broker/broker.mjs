/**
 * A reference broker: it gives a device that has a token a link to one container, for minutes. The contract stands in
 * docs/access.md. `node e2e/broker/broker.mjs CONFIG.json` runs it where Azure lends it an identity (a virtual machine, a
 * container); in front of it stands whatever gives it TLS.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { argv, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import {
  BlobServiceClient,
  ContainerSASPermissions,
  SASProtocol,
  generateBlobSASQueryParameters,
} from '@azure/storage-blob'

const IDENTITY = 'http://169.254.169.254/metadata/identity/oauth2/token'
const QUERY = '?api-version=2018-02-01&resource=https%3A%2F%2Fstorage.azure.com%2F'

/** The identity that Azure lends to a machine of its own: no secret is kept here. */
export const managedIdentity = (endpoint = IDENTITY) => ({
  getToken: async () => {
    const answer = await fetch(`${endpoint}${QUERY}`, { headers: { metadata: 'true' } })
    if (!answer.ok) throw new Error(`The identity endpoint answered ${answer.status}.`)
    const { access_token: token, expires_on: expiresOn } = await answer.json()
    return { token, expiresOnTimestamp: Number(expiresOn) * 1000 }
  },
})

/** Links that are signed with a key which Entra ID lends for their lifetime: revoking it ends them all. */
export const userDelegation = (serviceUrl, credential) => {
  const service = new BlobServiceClient(serviceUrl, credential)
  return async ({ container, rights, lifeMs }) => {
    const expiresOn = new Date(Date.now() + lifeMs)
    // Clocks differ: a start of now would be in the future for some.
    const key = await service.getUserDelegationKey(new Date(Date.now() - 15 * 60_000), expiresOn)
    const terms = {
      containerName: container,
      permissions: ContainerSASPermissions.parse(rights),
      expiresOn,
      protocol: SASProtocol.Https,
    }
    const query = generateBlobSASQueryParameters(terms, key, service.accountName)
    return `${serviceUrl}/${container}?${query.toString()}`
  }
}

const bearerOf = ({ authorization = '' }) => /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1]

const digestOf = (token) => createHash('sha256').update(token).digest('hex')

/** Only pages of these origins may read what is answered, its date included. */
const corsFor = (origin, origins) =>
  origins.includes(origin)
    ? {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'authorization',
        'Access-Control-Expose-Headers': 'Date, Retry-After',
        'Access-Control-Max-Age': '3600',
      }
    : {}

/**
 * `devices`: by the SHA-256 of a device's token, in hex, which container it may send to and with which rights. Taking a
 * device away refuses it from then on. `mint` makes the link.
 */
export const broker = ({ mint, devices, origins, lifeMs = 60 * 60_000 }) =>
  createServer((request, response) => {
    const headers = { 'Cache-Control': 'no-store', Vary: 'Origin', ...corsFor(request.headers.origin, origins) }
    const answer = (status, more = {}, body = '') => response.writeHead(status, { ...headers, ...more }).end(body)
    request.resume()
    if (request.method === 'OPTIONS') return answer(204)
    if (request.method !== 'POST') return answer(405, { Allow: 'POST' })
    const token = bearerOf(request.headers)
    const device = token === undefined ? undefined : devices.get(digestOf(token))
    if (device === undefined) return answer(401, { 'WWW-Authenticate': 'Bearer' })
    return mint({ ...device, lifeMs }).then(
      (link) => answer(200, { 'Content-Type': 'application/json' }, JSON.stringify({ link })),
      () => answer(503, { 'Retry-After': '30' }),
    )
  })

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const { port, service, origins, devices, identity } = JSON.parse(readFileSync(argv[2], 'utf8'))
  const mint = userDelegation(service, managedIdentity(identity))
  const server = broker({ mint, origins, devices: new Map(Object.entries(devices)) })
  server.listen(port, '127.0.0.1', () => stdout.write(`The broker listens on ${server.address().port}.\n`))
}
