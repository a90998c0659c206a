import { toUtf8 } from '../bytes/text.ts'
import { Failure } from '../errors.ts'
import type { ShiftRange } from './profile.ts'

const WORDS = 2 ** 32

/** Whole days, at least one: a shift of none would leave the dates as they are. */
const check = ({ minDays, maxDays }: ShiftRange): void => {
  if (!Number.isSafeInteger(minDays) || !Number.isSafeInteger(maxDays) || minDays < 1 || maxDays < minDays)
    throw new Failure('deid/bad-profile', { detail: { part: 'shift' } })
  if (maxDays > WORDS / 4) throw new Failure('deid/bad-profile', { detail: { part: 'shift' } })
}

/**
 * The days by which a patient's dates are moved: from HMAC, so that who has the secret gets the same on every machine, and
 * even over the range, back and forth. A word beyond the last whole multiple of the choices is passed over (NIST SP
 * 800-90A B.5.1.1, the simple discard method), because a remainder of it would make some choices likelier than others.
 */
export const shiftOf = (hash: (message: Uint8Array) => Uint8Array, patient: string, range: ShiftRange): number => {
  check(range)
  const choices = range.maxDays - range.minDays + 1
  const limit = WORDS - (WORDS % (2 * choices))
  for (let attempt = 0; ; attempt += 1) {
    const bytes = hash(toUtf8(`${attempt} ${patient}`))
    const word = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
    if (word >= limit) continue
    const days = range.minDays + (Math.floor(word / 2) % choices)
    return word % 2 === 0 ? days : -days
  }
}
