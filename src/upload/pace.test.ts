import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterIdling, afterRequest, afterTrouble, slowStart, type Pace } from './pace.ts'

/** On a line on which so many requests together send so many bytes a second; each is of 1,000 bytes. */
const widthsOf = (pace: Pace, requests: number, bytesPerSecond: (width: number) => number): readonly number[] => {
  let [now, nowMs] = [pace, 0]
  return Array.from({ length: requests }, () => {
    const { width } = now
    nowMs += (1000 * 1000) / bytesPerSecond(width)
    now = afterRequest(now, 1000, nowMs)
    return width
  })
}

/** How long it stayed at each width. */
const stays = (widths: readonly number[]): readonly (readonly [width: number, requests: number])[] => {
  const all: [number, number][] = []
  for (const width of widths) {
    const last = all.at(-1)
    if (last?.[0] === width) last[1] += 1
    else all.push([width, 1])
  }
  return all
}

describe('the pace of a line', () => {
  it('doubles to four while that makes it faster, after each has ended once', () => {
    expect(stays(widthsOf(slowStart(0), 100, (width) => 1000 * width))).toEqual([
      [1, 1],
      [2, 2],
      [4, 97],
    ])
  })

  it('asks twice before it believes that more brings nothing, then takes one less, and tries again much later', () => {
    expect(stays(widthsOf(slowStart(0), 250, (width) => 1000 * Math.min(2, width))).slice(0, 6)).toEqual([
      [1, 1],
      [2, 2],
      [4, 8],
      // Sixteen rounds of rest, and one to compare with.
      [3, 17 * 6],
      [4, 8],
      [3, 17 * 6],
    ])
    const [one, two, ...rest] = stays(widthsOf(slowStart(0), 100, () => 1000))
    expect([one, two, rest[0]]).toEqual([
      [1, 1],
      [2, 4],
      [1, 17 * 2],
    ])
  })

  it('is as wide after a thousand requests as it was when no more paid: a line that stays the same is not given up', () => {
    for (const enough of [2, 3, 4]) {
      const widths = widthsOf(slowStart(0), 1000, (width) => 1000 * Math.min(enough, width))
      expect(Math.min(...widths.slice(20))).toBeGreaterThanOrEqual(enough)
    }
  })

  it('grows one by one after a stall', () => {
    const stalled = afterTrouble({ ...slowStart(0), width: 4 }, 0)
    expect(stays(widthsOf(stalled, 100, (width) => 1000 * width))).toEqual([
      // Four rounds of rest, and one to compare with.
      [2, 5 * 4],
      [3, 6],
      [4, 74],
    ])
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
