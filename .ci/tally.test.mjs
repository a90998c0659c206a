import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { line, ofPlaywright, ofVitest, sum } from './tally.mjs'

const written = (report) => {
  const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
const vitestReport = (more = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  testResults: [],
  ...more,
})

describe('the closing line', () => {
  it('adds up every step, and names the skipped only where there are some', () => {
    expect(
      line(
        sum([
          { passed: 3, failed: 1, skipped: 0 },
          { passed: 1, failed: 0, skipped: 0 },
        ]),
      ),
    ).toBe('4 passed, 1 failed')
    expect(line({ passed: 0, failed: 0, skipped: 2 })).toBe('0 passed, 0 failed, 2 skipped')
  })
})

describe('what counts as a failure', () => {
  it('a run without a report', () => {
    expect(ofVitest('/nowhere/report.json', 0).failed).toBe(1)
    expect(ofPlaywright('/nowhere/report.json', 0).failed).toBe(1)
  })

  it('a runner that ended badly though no test failed', () => {
    expect(ofVitest(written(vitestReport()), 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
    expect(ofVitest(written(vitestReport()), 'limit').failed).toBe(1)
  })

  it('a file that did not load', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(ofVitest(written(vitestReport({ testResults, numFailedTests: 1 })), 1).failed).toBe(2)
  })

  it('a story that passed only when tried again', () => {
    const stats = { expected: 2, unexpected: 0, flaky: 1, skipped: 0 }
    expect(ofPlaywright(written({ stats }), 0)).toEqual({ passed: 2, failed: 1, skipped: 0 })
  })
})
