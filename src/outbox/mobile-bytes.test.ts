import { describe, expect, it } from 'vitest'
import { NO_RULES, type SendingRules } from './sending-rules.ts'
import { wishes } from './wishes.ts'

const MOBILE: SendingRules = { mobile: { isUsed: true, isAllowed: true, budgetBytes: 1000 } }

describe('bytes that did not go out', () => {
  it('are given back to the budget for mobile data', async () => {
    const wanted = wishes()
    await wanted.obey(MOBILE)
    wanted.spend(300)
    wanted.spend(200)(150)
    expect(wanted.now().mobileBytes).toBe(350)
  })

  it('are not given back when they were to go another way, though mobile data is used meanwhile', async () => {
    const wanted = wishes()
    const refund = wanted.spend(400)
    await wanted.obey(MOBILE)
    wanted.spend(500)
    refund(400)
    expect(wanted.now().mobileBytes).toBe(500)
  })

  it('are given back though mobile data is used no more', async () => {
    const wanted = wishes()
    await wanted.obey(MOBILE)
    const refund = wanted.spend(500)
    await wanted.obey(NO_RULES)
    refund(500)
    expect(wanted.now().mobileBytes).toBe(0)
  })

  it('are not given back to a budget that has begun since', async () => {
    const wanted = wishes()
    await wanted.obey(MOBILE)
    const refund = wanted.spend(500)
    await wanted.resetMobile()
    wanted.spend(300)
    refund(500)
    expect(wanted.now().mobileBytes).toBe(300)
  })
})
