import { expect, it } from 'vitest'
import { FAILURE_CODES } from '../errors.ts'
import { REMEDIES } from './remedies.ts'

/** They are told to who asks, and never end a delivery. */
const NOT_ON_THE_WAY_OUT = ['upload/not-readable', 'upload/changed', 'upload/may-not-delete']

it('says of every failure of the way out what is done about it', () => {
  const codes = FAILURE_CODES.filter((code) => code.startsWith('upload/') && !NOT_ON_THE_WAY_OUT.includes(code))
  expect(codes.filter((code) => REMEDIES[code] === undefined)).toEqual([])
})

it('parks the whole line for what only a person at the account, the broker or the sign-in can mend', () => {
  const codes = [
    'upload/account-disabled',
    'upload/broker-refused',
    'upload/container-missing',
    'upload/host-not-allowed',
    'upload/not-permitted',
    'upload/sign-in-needed',
    'project/other-host',
  ] as const
  for (const code of codes) expect(REMEDIES[code]).toEqual({ remedy: 'park', scope: 'line' })
  expect(REMEDIES['upload/broker-unreachable']).toEqual({ remedy: 'retry', scope: 'line' })
})
