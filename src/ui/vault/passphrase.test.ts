import { describe, expect, it } from 'vitest'
import { strengthOf } from './passphrase.ts'

describe('the strength hint', () => {
  it.each([
    ['', 'short'],
    ['Tr0ub4dor&3', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890123456789', 'weak'],
    ['abcdefghijklmnopqrstuvwxyz', 'weak'],
    ['radiologia24', 'fair'],
    ['correct horse battery staple', 'good'],
    ['violet harbour nineteen kites', 'good'],
  ])('%j is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })
})
