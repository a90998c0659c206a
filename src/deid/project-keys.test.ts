import { expect, it } from 'vitest'
import { barredEntry, projectKeys, pseudonymiser } from './pseudonyms.ts'

it('shifts and entries of the barred are what RFC 5869 and RFC 2104 make of the secret, computed once by other means', async () => {
  const keys = await projectKeys(new Uint8Array(32).fill(5))
  expect((await pseudonymiser(keys)).shiftDays('id 4711', { minDays: 1, maxDays: 100_000 })).toBe(31_630)
  expect((await barredEntry(keys))('SL-1')).toBe('32ed73a552256defb6f977b6436a44a58b4015e9aba9e99a073587c771b9ef3b')
})
