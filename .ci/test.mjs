import { ensureChromium } from './chromium.mjs'
import { requireNode, say } from './commands.mjs'
import { ensureJudges, ensureOtherBrowsers } from './judges.mjs'
import { ensureModules } from './modules.mjs'
import { FULL, QUICK } from './steps.mjs'
import { line, ofExit, sum } from './tally.mjs'

const USAGE = `npm test [-- --only NAME,NAME]         ${Object.keys(QUICK).join(', ')}
npm run test:full [-- --only NAME,…]   ${Object.keys(FULL).join(', ')}`

/** The steps to run, in their order; undefined when the arguments name none. */
function chosen(args) {
  const steps = args.includes('--full') ? FULL : QUICK
  const [flag, names, ...more] = args.filter((arg) => arg !== '--full')
  if (flag === undefined) return Object.entries(steps)
  const wanted = names?.split(',') ?? []
  const known = flag === '--only' && more.length === 0 && wanted.length > 0 && wanted.every((name) => name in steps)
  return known ? Object.entries(steps).filter(([name]) => wanted.includes(name)) : undefined
}

async function runStep(name, step, env) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const startedMs = Date.now()
  const lacksBrowser = step.needs?.includes('chromium') && env.SEALIFT_CHROMIUM === undefined
  if (lacksBrowser) say(`${name} needs a Chromium.`)
  const tally = lacksBrowser ? ofExit(1) : await step.does({ env })
  return { name, tally, seconds: Math.round((Date.now() - startedMs) / 1000) }
}

async function main() {
  requireNode()
  const steps = chosen(process.argv.slice(2))
  if (steps === undefined) {
    say(USAGE)
    process.exit(2)
  }
  await ensureModules()
  const needs = new Set(steps.flatMap(([, step]) => step.needs ?? []))
  const chromium = needs.has('chromium') ? await ensureChromium() : undefined
  if (needs.has('judges')) await ensureJudges()
  if (needs.has('other browsers')) await ensureOtherBrowsers()
  const env = chromium === undefined ? {} : { SEALIFT_CHROMIUM: chromium }

  const results = []
  for (const [name, step] of steps) results.push(await runStep(name, step, env))

  console.log(`\n${'─'.repeat(64)}`)
  for (const { name, tally, seconds } of results)
    console.log(`${name.padEnd(12)} ${line(tally).padEnd(40)} ${seconds} s`)
  const total = sum(results.map(({ tally }) => tally))
  console.log(line(total))
  process.exitCode = total.failed > 0 ? 1 : 0
}

await main()
