import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterIdling, afterRequest, afterTrouble, slowStart, type Pace } from './pace.ts'

/** A line on which so many requests together send so many bytes a second; each request is of 1,000 bytes. */
const after = (rounds: number, bytesPerSecond: (width: number) => number): readonly number[] => {
  let [pace, nowMs] = [slowStart(0), 0]
  const widths = [pace.width]
  while (widths.length <= rounds) {
    const { width } = pace
    for (let ended = 0; ended < 2 * width; ended += 1) {
      nowMs += (1000 * 1000) / bytesPerSecond(width)
      pace = afterRequest(pace, 1000, nowMs)
    }
    widths.push(pace.width)
  }
  return widths
}

describe('the pace of a line', () => {
  it('grows to four while each request more makes it faster', () => {
    expect(after(5, (width) => 1000 * width)).toEqual([1, 2, 3, 4, 4, 4])
  })

  it('goes back when one more brought nothing, and tries again much later', () => {
    const widths = after(60, (width) => 1000 * Math.min(2, width))
    expect(widths.slice(0, 4)).toEqual([1, 2, 3, 2])
    expect(widths.slice(3, 19).every((width) => width === 2)).toBe(true)
    expect(widths.slice(19)).toContain(3)
    expect(Math.max(...widths)).toBe(3)
    expect(widths.filter((width) => width === 3).length).toBeLessThan(8)
  })

  it('halves when the line stalls, and is never without a request', () => {
    const four: Pace = { ...slowStart(0), width: 4 }
    expect(afterTrouble(four, 1).width).toBe(2)
    expect(afterTrouble(afterTrouble(four, 1), 2).width).toBe(1)
    expect(afterTrouble(slowStart(0), 1).width).toBe(1)
    let pace = afterTrouble(four, 0)
    for (let ended = 1; ended <= 12; ended += 1) pace = afterRequest(pace, 1000, ended)
    expect(pace.width).toBe(2)
  })

  it('counts no time in which nothing was asked of it', () => {
    const busy = afterRequest(slowStart(0), 1000, 1000)
    const rested = afterRequest(afterIdling(busy, 90_000), 1000, 92_000)
    expect(rested).toMatchObject({ width: 2, beforeBytesPerSecond: 1000 })
  })

  it('is one to four whatever happens', () => {
    const event = fc.record({ isWell: fc.boolean(), sizeBytes: fc.nat(), tookMs: fc.nat({ max: 10_000 }) })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), (events) => {
        let [pace, nowMs] = [slowStart(0), 0]
        for (const { isWell, sizeBytes, tookMs } of events) {
          nowMs += tookMs
          pace = isWell ? afterRequest(pace, sizeBytes, nowMs) : afterTrouble(pace, nowMs)
          expect([1, 2, 3, 4]).toContain(pace.width)
        }
      }),
    )
  })
})
