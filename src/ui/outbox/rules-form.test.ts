import { describe, expect, it } from 'vitest'
import { isSound, NO_RULES, type SendingRules } from '../../outbox/sending-rules.ts'
import { formOf, rulesOf } from './rules-form.ts'

const ALL: SendingRules = {
  mobile: { isUsed: true, isAllowed: true, budgetBytes: 250_000_000 },
  hours: { fromMinute: 1_205, untilMinute: 5 },
  mostBytesPerSecond: 300_000,
}

describe('what a person writes of sending', () => {
  it.each([NO_RULES, ALL])('is read as it was written: %j', (rules) => {
    expect(rulesOf(formOf(rules))).toEqual(rules)
  })

  it('is written as clocks and rulers show it', () => {
    expect(formOf(ALL)).toMatchObject({ budgetMB: '250', from: '20:05', until: '00:05', rateMB: '0.3' })
  })

  it('offers what makes sense where a box is ticked for the first time', () => {
    const ticked = { ...formOf(NO_RULES), hasBudget: true, hasHours: true, hasRate: true }
    expect(isSound(rulesOf(ticked))).toBe(true)
  })

  it.each([
    { hasBudget: true, budgetMB: '' },
    { hasBudget: true, budgetMB: ' ' },
    { hasBudget: true, budgetMB: '0' },
    { hasBudget: true, budgetMB: 0 },
    { hasRate: true, rateMB: '-2' },
    { hasHours: true, from: '' },
    { hasHours: true, until: 'noon' },
  ])('is no rule when it makes no sense: %j', (some) => {
    expect(isSound(rulesOf({ ...formOf(NO_RULES), ...some }))).toBe(false)
  })
})
