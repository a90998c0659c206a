import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright'

const COMPUTES_MS = 800

/** https://chromedevtools.github.io/devtools-protocol/tot/SystemInfo/#method-getProcessInfo */
const secondsOfRenderers = async (browser: Browser): Promise<ReadonlyMap<number, number>> => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]))
}

/**
 * The process that shows a page and runs its workers: the one that computes while its page is told to. Which of them
 * was made for a page cannot be told from their number, because a browser has one ready for the next.
 */
export async function rendererOf(page: Page): Promise<number> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('This browser tells nothing of its processes.')
  const before = await secondsOfRenderers(browser)
  await page.evaluate((forMs) => {
    for (const untilMs = Date.now() + forMs; Date.now() < untilMs;);
  }, COMPUTES_MS)
  const spent = [...(await secondsOfRenderers(browser))].map(([id, seconds]) => [id, seconds - (before.get(id) ?? 0)])
  const [[pid, most] = [0, 0], [, second] = [0, 0]] = spent.toSorted(([, one], [, other]) => (other ?? 0) - (one ?? 0))
  if (pid === undefined || pid <= 1 || (most ?? 0) < 2 * (second ?? 0))
    throw new Error('More than one process computes: which of them shows the page is not known.')
  return pid
}

/** As proc(5) tells it: `T` is stopped. What it is called stands in parentheses before it. */
const stateOf = (pid: number): string => /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? ''

/** Stops a process with all its threads, as a system does that is short of memory or goes to sleep. Returns how it wakes up. */
export async function freeze(pid: number): Promise<() => void> {
  process.kill(pid, 'SIGSTOP')
  while (stateOf(pid) !== 'T') await new Promise((resolve) => setTimeout(resolve, 10))
  return () => void process.kill(pid, 'SIGCONT')
}
