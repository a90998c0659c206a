import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Certificate } from './certificate.ts'
import { accessToken } from './entra-token.ts'

const TENANT = '11111111-2222-3333-4444-555555555555'

export interface Issuer {
  readonly origin: string
  readonly authority: string
  /** Every access token that it has given, and every refresh token. */
  readonly given: readonly string[]
  stop(): Promise<void>
}

interface Asked {
  readonly challenge: string
  readonly nonce: string
  readonly clientId: string
}

const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url')

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return new URLSearchParams(text)
}

/** RFC 7636 section 4.6. */
const proves = (verifier: string | null, { challenge }: Asked): boolean =>
  createHash('sha256')
    .update(verifier ?? '')
    .digest('base64url') === challenge

/** An issuer as Entra ID is one, in what an app sees of it: discovery, a code for PKCE by redirect, tokens. It asks nobody anything. */
export async function startIssuer(certificate: Certificate): Promise<Issuer> {
  const codes = new Map<string, Asked>()
  const given: string[] = []
  let origin = ''

  const metadata = () => ({
    issuer: `${origin}/${TENANT}/v2.0`,
    authorization_endpoint: `${origin}/${TENANT}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/${TENANT}/oauth2/v2.0/token`,
    end_session_endpoint: `${origin}/${TENANT}/oauth2/v2.0/logout`,
    jwks_uri: `${origin}/${TENANT}/discovery/v2.0/keys`,
  })
  const authorize = ({ searchParams: query }: URL, response: ServerResponse): void => {
    const code = randomBytes(16).toString('hex')
    const named = (name: string) => query.get(name) ?? ''
    codes.set(code, { challenge: named('code_challenge'), nonce: named('nonce'), clientId: named('client_id') })
    const answer = new URLSearchParams({ code, state: named('state') })
    response.writeHead(302, { location: `${named('redirect_uri')}#${answer.toString()}` }).end()
  }
  const tokens = async (request: IncomingMessage): Promise<object | undefined> => {
    const form = await bodyOf(request)
    const code = form.get('code') ?? ''
    const asked = codes.get(code)
    codes.delete(code)
    if (asked === undefined || !proves(form.get('code_verifier'), asked)) return undefined
    const [nowS, refresh_token, access_token] = [
      Math.floor(Date.now() / 1000),
      randomBytes(24).toString('hex'),
      accessToken(),
    ]
    given.push(access_token, refresh_token)
    const who = { sub: 'tester', oid: 'tester', tid: TENANT, preferred_username: 'tester@clinic.example', ver: '2.0' }
    const terms = { iss: metadata().issuer, aud: asked.clientId, iat: nowS, nbf: nowS - 60, exp: nowS + 3600 }
    const id_token = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ ...who, ...terms, nonce: asked.nonce })}.x`
    const client_info = part({ uid: 'tester', utid: TENANT })
    const scope = form.get('scope')
    return { token_type: 'Bearer', scope, expires_in: 3600, access_token, refresh_token, id_token, client_info }
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', origin)
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*')
    response.setHeader('Access-Control-Allow-Headers', '*')
    if (url.pathname.endsWith('/authorize')) authorize(url, response)
    else if (url.pathname.endsWith('/openid-configuration')) response.end(JSON.stringify(metadata()))
    else if (request.method !== 'POST') response.writeHead(204).end()
    else {
      const found = await tokens(request)
      response.writeHead(found === undefined ? 400 : 200, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(found ?? { error: 'invalid_grant' }))
    }
  }

  const [cert, key] = [readFileSync(certificate.certFile), readFileSync(certificate.keyFile)]
  const server = createServer({ cert, key }, (request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    authority: `${origin}/${TENANT}`,
    given,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
