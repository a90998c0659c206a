import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    NOTHING,
  )

/** The closing line: `N passed, N failed`, and `, N skipped` when something could not run. */
export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A check that says yes or no by its exit code counts as one. */
export const ofExit = (code) => (code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 })

// A runner that ended badly without one failing test (a file that did not load, an error outside every test, a crash,
// a time limit) is one failure more, not a pass.
const withExit = (tally, code) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally)

const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Counts of Vitest's JSON report. A file that did not load has no tests in it; it counts as one failure. */
export function ofVitest(file, code) {
  const found = report(file)
  if (found === undefined) return { ...NOTHING, failed: 1 }
  const broken = found.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return withExit(
    {
      passed: found.numPassedTests,
      failed: found.numFailedTests + broken.length,
      skipped: found.numPendingTests + (found.numTodoTests ?? 0),
    },
    code,
  )
}

/** Counts of Playwright's JSON report. What passed only when tried again has failed. */
export function ofPlaywright(file, code) {
  const stats = report(file)?.stats
  if (stats === undefined) return { ...NOTHING, failed: 1 }
  return withExit({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, code)
}
