import { argon2id } from 'hash-wasm'
import type { Bytes } from '../bytes/concat.ts'
import { toUtf8 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import type { Key } from './web-crypto.ts'

/** How a passphrase is made slow to guess: Argon2id (RFC 9106). Stored beside what it protects. */
export interface KdfParameters {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
  readonly salt: Bytes
}

/** RFC 9106 section 4, second recommended option, with one lane: WebAssembly has one thread. */
const STANDARD = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 } as const
const SALT_BYTES = 16
/** What is stored may be raised later, to what a phone can still do; asking for more is an attack on the device. */
const CEILING = { memoryKiB: 1024 * 1024, passes: 20, lanes: 4 } as const

export const freshParameters = (): KdfParameters => ({
  ...STANDARD,
  salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
})

/** Whoever can write to the store could make guessing cheap: parameters below the standard are refused before use. */
const check = ({ memoryKiB, passes, lanes, salt }: KdfParameters): void => {
  const low = memoryKiB < STANDARD.memoryKiB || passes < STANDARD.passes || lanes < STANDARD.lanes
  const high = memoryKiB > CEILING.memoryKiB || passes > CEILING.passes || lanes > CEILING.lanes
  if (low || high || salt.length < SALT_BYTES) {
    throw new Failure('vault/weak-parameters', { detail: { memoryKiB, passes, lanes, saltBytes: salt.length } })
  }
}

/** The same letters typed on another keyboard are the same passphrase: Unicode NFKC, as RFC 8265 has it. */
const normalised = (passphrase: string): string => passphrase.normalize('NFKC')

/** The key-encryption key (AES-256-GCM) that a passphrase stands for. */
export const keyFromPassphrase = async (passphrase: string, parameters: KdfParameters): Promise<Key> => {
  check(parameters)
  if (passphrase === '') throw new Failure('vault/wrong-passphrase')
  const raw = await argon2id({
    password: toUtf8(normalised(passphrase)),
    salt: parameters.salt,
    memorySize: parameters.memoryKiB,
    iterations: parameters.passes,
    parallelism: parameters.lanes,
    hashLength: 32,
    outputType: 'binary',
  })
  return crypto.subtle.importKey('raw', Uint8Array.from(raw), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const MIN_LENGTH = 12
const MIN_DISTINCT = 6
/** What must be left when everything that guessers try first is taken out. */
const MIN_LEFT = 6

const COMMON = [
  ...['password', 'passphrase', 'passwort', 'senha', 'contraseña', 'letmein', 'welcome', 'benvenuto', 'bemvindo'],
  ...['qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'zxcvbnm', 'qwerty', 'qwertz', 'asdf', 'admin', 'secret', 'login'],
  ...['sealift', 'dicom', 'hospital', 'ospedale', 'clinic', 'clinica', 'radiology', 'radiologia', 'doctor', 'dottore'],
  ...['01234567890', '1234567890', '12345678', '123456', '1234', '0987654321', '4321', 'abcdefghij', 'abcdef', 'abc'],
]

const withoutCommon = (text: string): string => COMMON.reduce((left, word) => left.replaceAll(word, ''), text)

/** A piece that only repeats, once or more: `hospital1hospital1` is as good as `hospital1`. */
const withoutRepeats = (text: string): string => text.replace(/^(.+?)\1+$/su, '$1')

/** Refuses what is guessed first. No estimate of strength: it keeps out the trivial, no more. */
export const checkPassphrase = (passphrase: string): void => {
  const text = normalised(passphrase).toLowerCase()
  const left = withoutRepeats(withoutCommon(text))
  const reason =
    Array.from(text).length < MIN_LENGTH
      ? 'short'
      : new Set(text).size < MIN_DISTINCT || Array.from(left).length < MIN_LEFT
        ? 'common'
        : /^[\d\s.,/-]+$/u.test(text)
          ? 'digits'
          : undefined
  if (reason !== undefined) throw new Failure('vault/weak-passphrase', { detail: { reason } })
}
