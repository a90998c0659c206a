import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What never stands in a file that is served: by what it is, and how it looks. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  // RFC 7468; the label alone is code that reads such a file.
  'private key (PEM)': /-----BEGIN [A-Z ]*PRIVATE KEY-----(\s|\\n)*[A-Za-z0-9+/]{40}/,
  // DER, SEQUENCE of more than 255 bytes, base64: PKCS#8, PKCS#1, SPKI and certificates all begin so.
  'key or certificate (DER)': /(?<![A-Za-z0-9+/])MII[A-Za-z0-9+/]{200}/,
  // RFC 7517, 6.2.2 and 6.3.2.
  'private key (JWK)': /["']?\bd["']?\s*:\s*["'][A-Za-z0-9_-]{43,}["']/,
  'access link': /[?&]sig=[A-Za-z0-9%+/]{20}/,
  'secret of a project': /sealift-secret\/1["'],\s*["']?(projectRoot|secret)["']?\s*:\s*["'][A-Za-z0-9+/=]{20}/,
  'source map': /sourceMappingURL=/,
}

const ACCOUNT_KEY = /AccountKey=([A-Za-z0-9+/=]{20,})/g

/**
 * SHA-256 of the one account key that is no secret: that of the emulator's `devstoreaccount1`, which Microsoft publishes and
 * the Azure SDK carries in its code. Our own Azurite does not know it; its key is made at each start.
 */
const EMULATOR_KEY = '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059'

const isEmulators = (key: string): boolean => createHash('sha256').update(key).digest('hex') === EMULATOR_KEY

const hasAccountKey = (text: string): boolean =>
  [...text.matchAll(ACCOUNT_KEY)].some(([, key = '']) => !isEmulators(key))

const isText = (name: string) => /\.(js|mjs|css|html|json|webmanifest|svg|txt|md|sh|py)$/.test(name)

/** Every file below the folder, by its path from there. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** What of the forbidden stands in the text. */
export const forbiddenIn = (text: string): readonly string[] => [
  ...Object.entries(FORBIDDEN)
    .filter(([, pattern]) => pattern.test(text))
    .map(([what]) => what),
  ...(hasAccountKey(text) ? ['account key'] : []),
]

/** What may not be served, as `file: what`. `secrets` are values that are known, such as those of the demo project. */
export const findingsIn = (folder: string, secrets: readonly string[] = []): readonly string[] =>
  filesIn(folder).flatMap((name) => {
    if (name.endsWith('.map')) return [`${name}: source map`]
    const content = readFileSync(join(folder, name), 'latin1')
    const known = secrets.some((secret) => content.includes(secret)) ? ['a secret of the demo project'] : []
    return [...(isText(name) ? forbiddenIn(content) : []), ...known].map((what) => `${name}: ${what}`)
  })
