import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runNode, say } from './commands.mjs'
import { NOTHING, ofExit, ofPlaywright, ofVitest, sum } from './tally.mjs'

const RESULTS = 'test-results'
export const APP = 'dist/app'

const hasFiles = (folder, ending) =>
  existsSync(join(ROOT, folder)) &&
  readdirSync(join(ROOT, folder), { recursive: true }).some((name) => name.endsWith(ending))

const resultFile = (name) => {
  const file = join(ROOT, RESULTS, `${name}.json`)
  mkdirSync(join(ROOT, RESULTS), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** Vitest leaves one free, which of two is half. */
const EVERY_CORE = ['--maxWorkers=100%']

/** Several yes-or-no checks, each counted as one, each run even if another failed: the long first one beside the others. */
async function checks([first, ...others]) {
  const one = async ([name, script, ...args]) => {
    const code = await runNode(`node_modules/${script}`, args, { limitMinutes: 10 })
    if (code !== 0) say(`${name}: failed`)
    return ofExit(code)
  }
  const oneByOne = async () => {
    const tallies = []
    for (const other of others) tallies.push(await one(other))
    return sum(tallies)
  }
  return sum(await Promise.all([one(first), oneByOne()]))
}

async function vitest(project, { env, limitMinutes = 15, more = [] } = {}) {
  const file = resultFile(project.replace('*', ''))
  const said = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = ['run', '--project', project, ...said, ...more]
  return ofVitest(file, await runNode('node_modules/vitest/vitest.mjs', args, { env, limitMinutes }))
}

const lint = () =>
  checks([
    ['eslint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    ['prettier', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    ['knip', 'knip/bin/knip.js'],
  ])

const types = () =>
  checks([
    ['window', 'vue-tsc/bin/vue-tsc.js', '-p', '.ci/worlds/dom.json'],
    ['worker', 'typescript/bin/tsc', '-p', '.ci/worlds/worker.json'],
    ['node', 'typescript/bin/tsc', '-p', '.ci/worlds/node.json'],
    ['e2e', 'typescript/bin/tsc', '-p', '.ci/worlds/e2e.json'],
  ])

export const buildApp = () =>
  runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], { limitMinutes: 5 })

/** The build, and what may not stand in the built files. */
async function build() {
  const built = ofExit(await buildApp())
  return built.failed > 0 ? built : sum([built, await vitest('built')])
}

/** Stories of one kind, against the built app and a real Azurite. */
async function playwright(project, { env, limitMinutes = 15 }) {
  if (!existsSync(join(ROOT, APP, 'index.html')) && (await buildApp()) !== 0) return ofExit(1)
  const file = resultFile(`${project}-in-app`)
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--project', project, '--reporter=list,json']
  const code = await runNode('node_modules/playwright/cli.js', args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    limitMinutes,
  })
  return ofPlaywright(file, code)
}

/** A slow tier, where its folder has tests. */
const tier = (name, limitMinutes) => async (options) => {
  if (hasFiles(`e2e/${name}`, '.test.ts')) return vitest(name, { ...options, limitMinutes })
  say(`e2e/${name} has no tests.`)
  return NOTHING
}

/** The line and the device break under the outbox alone, and then under the app. */
const faults = async (options) =>
  sum([await tier('faults', 25)(options), await playwright('faults', { ...options, limitMinutes: 15 })])

/** `npm test`, in its order. */
export const QUICK = {
  lint: { does: lint },
  types: { does: types },
  unit: { does: (options) => vitest('node', { ...options, more: EVERY_CORE }), needs: ['judges'] },
  core: { does: (options) => vitest('chromium*', options), needs: ['chromium'] },
  build: { does: build },
  cli: { does: (options) => vitest('cli', { ...options, more: EVERY_CORE }) },
  stories: { does: (options) => playwright('stories', options), needs: ['chromium'] },
}

/** `npm run test:full`: what `npm test` has no time for. */
export const FULL = {
  conformance: { does: tier('conformance', 30), needs: ['judges'] },
  faults: { does: faults, needs: ['chromium', 'other browsers'] },
  mutation: { does: tier('mutation', 60) },
  soak: { does: tier('soak', 60), needs: ['chromium'] },
}
