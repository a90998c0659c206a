const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url')

/** An access token as Entra ID's look, with a signature of nobody: Azurite reads only what it says. */
export function accessToken({ lifeMs = 3_600_000, subject = 'tester' } = {}): string {
  const nowS = Math.floor(Date.now() / 1000)
  const claims = {
    aud: 'https://storage.azure.com',
    iss: 'https://sts.windows.net/11111111-2222-3333-4444-555555555555/',
    iat: nowS,
    nbf: nowS - 60,
    exp: nowS + Math.floor(lifeMs / 1000),
    oid: subject,
    tid: '11111111-2222-3333-4444-555555555555',
    ver: '1.0',
  }
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('nobody').toString('base64url')}`
}
