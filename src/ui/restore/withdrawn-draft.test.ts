import { expect, it } from 'vitest'
import { lacksSigner, NOBODY_WITHDREW, withdrawalsOf } from './withdrawn-draft.ts'

const request = new File(['{}'], 'withdrawal-request.json')

it('without a request nothing is asked, whatever is typed', () => {
  expect(withdrawalsOf({ ...NOBODY_WITHDREW, signers: 'ab' })).toEqual({})
  expect(lacksSigner(NOBODY_WITHDREW, false)).toBe(false)
})

it('a fingerprint stands on each line, in groups as it was written', () => {
  const draft = { requests: [request], signers: ' 3f9a 71c4\n\nAB:CD \r\n' }
  expect(withdrawalsOf(draft)).toEqual({ withdrawals: { requests: [request], signers: ['3f9a 71c4', 'AB:CD'] } })
})

it('a request needs somebody who is believed: by the vault, or by name', () => {
  expect(lacksSigner({ requests: [request], signers: ' \n ' }, false)).toBe(true)
  expect(lacksSigner({ requests: [request], signers: ' \n ' }, true)).toBe(false)
  expect(lacksSigner({ requests: [request], signers: 'ab' }, false)).toBe(false)
})
