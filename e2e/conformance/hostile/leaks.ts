/** Every way in which a secret is sought in raw bytes, by a search that shares nothing with the program's own. */
const encodings = (secret: string): readonly (readonly [string, Buffer])[] => {
  const bytes = Buffer.from(secret)
  return [
    ['text', bytes],
    ['capitals', Buffer.from(secret.toUpperCase())],
    ['UTF-16', Buffer.from(secret, 'utf16le').subarray(0, -1)],
    ['hexadecimal', Buffer.from(bytes.toString('hex'))],
    ['base64, 0', Buffer.from(bytes.toString('base64').slice(0, Math.floor((bytes.length * 8) / 6)))],
    ...[1, 2].map((before): readonly [string, Buffer] => {
      const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
      return [
        `base64, ${before}`,
        Buffer.from(shifted.slice(before + 1, Math.floor(((before + bytes.length) * 8) / 6))),
      ]
    }),
  ]
}

/** Which secrets are in the bytes, and how they are written there. */
export const leaksIn = (output: Buffer, secrets: readonly string[]): readonly string[] =>
  secrets.flatMap((secret) =>
    encodings(secret)
      .filter(([, bytes]) => output.includes(bytes))
      .map(([how]) => `${secret} as ${how} at ${output.indexOf(encodings(secret).find(([one]) => one === how)![1])}`),
  )
