import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSound, mobileLeftBytes, nextTurnMs, NO_RULES, restraintOf, type SendingRules } from './sending-rules.ts'

const at = (hour: number, minute = 0): number => new Date(2026, 5, 15, hour, minute).getTime()
const hours = (from: number, until: number): SendingRules => ({
  ...NO_RULES,
  hours: { fromMinute: 60 * from, untilMinute: 60 * until },
})
const mobile = (change: Partial<SendingRules['mobile']>): SendingRules => ({
  mobile: { isUsed: true, isAllowed: false, ...change },
})

describe('what a person has said of sending', () => {
  it('holds nothing back as long as nothing was said', () => {
    expect(restraintOf(NO_RULES, at(3))).toBeUndefined()
    expect(nextTurnMs(NO_RULES, at(3))).toBeUndefined()
    expect(mobileLeftBytes(NO_RULES, 1e12)).toBeUndefined()
  })

  it('lets nothing over mobile data unless it is allowed', () => {
    expect(restraintOf(mobile({}), at(3))).toEqual({ by: 'mobile-data' })
    expect(restraintOf(mobile({ isAllowed: true }), at(3))).toBeUndefined()
    expect(restraintOf(mobile({ isUsed: false }), at(3))).toBeUndefined()
  })

  it('counts what is left of the budget only while mobile data is used', () => {
    expect(mobileLeftBytes(mobile({ isAllowed: true, budgetBytes: 100 }), 30)).toBe(70)
    expect(mobileLeftBytes(mobile({ isAllowed: true, budgetBytes: 100 }), 300)).toBe(0)
    expect(mobileLeftBytes(mobile({ isUsed: false, budgetBytes: 100 }), 300)).toBeUndefined()
  })

  it('keeps to hours within a day and over midnight', () => {
    expect(restraintOf(hours(9, 17), at(8, 59))).toEqual({ by: 'hours', untilMs: at(9) })
    expect(restraintOf(hours(9, 17), at(9))).toBeUndefined()
    expect(restraintOf(hours(9, 17), at(16, 59))).toBeUndefined()
    expect(restraintOf(hours(9, 17), at(17))).toEqual({ by: 'hours', untilMs: at(24 + 9) })
    expect(restraintOf(hours(20, 6), at(19, 59))).toEqual({ by: 'hours', untilMs: at(20) })
    for (const hour of [20, 23, 24, 29]) expect(restraintOf(hours(20, 6), at(hour))).toBeUndefined()
    expect(restraintOf(hours(20, 6), at(30))).toEqual({ by: 'hours', untilMs: at(24 + 20) })
    expect(restraintOf(hours(7, 7), at(12))).toBeUndefined()
  })

  it('at each turn, and at no other time, what may be sent changes', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })
    fc.assert(
      fc.property(minutes, minutes, minutes, (fromMinute, untilMinute, minute) => {
        fc.pre(fromMinute !== untilMinute)
        const rules = { ...NO_RULES, hours: { fromMinute, untilMinute } }
        const nowMs = at(0, minute) + 17_000
        const turnMs = nextTurnMs(rules, nowMs) ?? NaN
        expect(turnMs).toBeGreaterThan(nowMs)
        const may = (ms: number) => restraintOf(rules, ms) === undefined
        expect(may(turnMs - 1)).toBe(may(nowMs))
        expect(may(turnMs)).toBe(!may(nowMs))
      }),
    )
  })

  it('is refused when it makes no sense', () => {
    expect(isSound(NO_RULES)).toBe(true)
    expect(isSound(mobile({ budgetBytes: 0 }))).toBe(false)
    expect(isSound({ ...NO_RULES, mostBytesPerSecond: Number.NaN })).toBe(false)
    expect(isSound({ ...NO_RULES, hours: { fromMinute: 1440, untilMinute: 3 } })).toBe(false)
    expect(isSound({ ...NO_RULES, hours: { fromMinute: 1439, untilMinute: 3.5 } })).toBe(false)
  })
})
