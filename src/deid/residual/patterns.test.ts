import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import type { Identifiers } from '../identifiers.ts'
import { nextCandidates } from './candidates.fixture.ts'
import { patternsOf } from './patterns.ts'

const NOTHING: Identifiers = { names: [], ids: [], texts: [], dates: [], uids: [] }

const isFound = (text: string, identifiers: Identifiers): boolean => {
  const bytes = toUtf8(text)
  const wanted = { patterns: patternsOf(identifiers), uids: new Set(identifiers.uids) }
  return nextCandidates(bytes, 0, bytes.length, wanted) !== undefined
}

describe('patterns that are remembered', () => {
  it('are those of other values where two values are one with a line feed within', () => {
    expect(isFound('BRAVO54', { ...NOTHING, texts: ['ALPHA21\nBRAVO54'] })).toBe(false)
    expect(isFound('BRAVO54', { ...NOTHING, texts: ['ALPHA21', 'BRAVO54'] })).toBe(true)
    expect(isFound('DELTA54', { ...NOTHING, texts: ['CHARLIE21', 'DELTA54'] })).toBe(true)
    expect(isFound('CHARLIE21\nDELTA54', { ...NOTHING, texts: ['CHARLIE21\nDELTA54'] })).toBe(true)
  })

  it('are those of other values where a value holds what parts the kinds', () => {
    expect(isFound('Hotel', { ...NOTHING, names: ['Hotel\0INDIA21'], ids: ['KILO54'] })).toBe(false)
    expect(isFound('Hotel', { ...NOTHING, names: ['Hotel'], ids: ['INDIA21\0KILO54'] })).toBe(true)
  })

  it('are the same ones for the same values, whichever UIDs of the same beginning there are', () => {
    const values = { ...NOTHING, ids: ['FOXTROT21'] }
    const patterns = patternsOf({ ...values, uids: ['1.2.826.0.1.5', '1.2'] })
    expect(patternsOf({ ...values, uids: ['1.2.826.0.1.6', '1.2'] })).toBe(patterns)
    expect(patternsOf({ ...values, uids: ['1.3.826.0.1.6'] })).not.toBe(patterns)
  })
})
