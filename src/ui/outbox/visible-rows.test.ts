import { describe, expect, it } from 'vitest'
import { pageAround, visibleRows } from './visible-rows.ts'

const at = (scrollTopPx: number, of = 20_000) => visibleRows({ scrollTopPx, heightPx: 400, rowPx: 40, of })

describe('the rows of a long table', () => {
  it.each([
    [0, { from: 0, count: 19 }],
    [4_000, { from: 92, count: 27 }],
    // Half a row is seen above, and half a one below.
    [4_020, { from: 92, count: 27 }],
    [20_000 * 40 - 400, { from: 19_981, count: 19 }],
    // Rubber bands of some browsers.
    [-80, { from: 0, count: 19 }],
  ])('are those that are seen at %d, and some around', (scrollTopPx, rows) => {
    expect(at(scrollTopPx)).toEqual(rows)
  })

  it('are all that is left when there are fewer than before', () => {
    expect(at(4_000, 5)).toEqual({ from: 0, count: 5 })
    expect(at(4_000, 0)).toEqual({ from: 0, count: 0 })
  })

  it('stay on the page while they are scrolled through', () => {
    for (let scrollTopPx = 0; scrollTopPx <= 20_000 * 40 - 400; scrollTopPx += 3_333) {
      const { from, count } = at(scrollTopPx)
      const page = pageAround({ from, count }, 20_000)
      expect(from * 40).toBeLessThanOrEqual(scrollTopPx)
      expect((from + count) * 40).toBeGreaterThanOrEqual(scrollTopPx + 400)
      expect(page.from).toBeLessThanOrEqual(from)
      expect(page.from + page.count).toBeGreaterThanOrEqual(from + count)
      expect(page.count).toBeLessThanOrEqual(150)
    }
  })

  it('are asked for in steps', () => {
    expect(pageAround({ from: 92, count: 27 }, 20_000)).toEqual({ from: 50, count: 100 })
    expect(pageAround({ from: 92, count: 27 }, 130)).toEqual({ from: 50, count: 80 })
  })
})
