import { expect, it } from 'vitest'
import { byReason } from './reasons.ts'

it('every refused object stands under its reason, the most frequent reason first', () => {
  expect(
    byReason([
      { object: 'a', code: 'crypto/damaged' },
      { object: 'b', code: 'crypto/not-a-recipient' },
      { object: 'c', code: 'crypto/not-a-recipient' },
    ]),
  ).toEqual([
    { code: 'crypto/not-a-recipient', objects: ['b', 'c'] },
    { code: 'crypto/damaged', objects: ['a'] },
  ])
})
