import { join } from 'node:path'
import { cwd } from 'node:process'
import { chromium } from 'playwright'
import { build, type Rolldown } from 'vite'
import { LAUNCH } from '../stand/chromium.ts'
import { cpuMs } from './processor.ts'
import { inRounds, sayRatios, type Taken } from './rounds.ts'
import type {} from './sealing-page.ts'
import { sealingContenders } from './sealing-contenders.ts'

const MiB = 1024 * 1024
const SIZES_BYTES = [MiB / 2, 16 * MiB, 64 * MiB]
const OPTIONS = { rounds: 15, turnMs: 60 }

/** The same lines, bundled for a browser. */
async function bundled(): Promise<string> {
  const entry = join(cwd(), 'e2e/bench/sealing-page.ts')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['es'], fileName: 'sealing' } },
  })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code
}

/** A page of its own on localhost, which is a secure context: WebCrypto is there. W3C Secure Contexts 3.1. */
async function inChromium(): Promise<readonly (readonly Taken[])[]> {
  const browser = await chromium.launch(LAUNCH)
  try {
    const page = await browser.newPage()
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await page.goto('http://localhost/')
    await page.addScriptTag({ content: await bundled(), type: 'module' })
    await page.waitForFunction(() => 'benchSealing' in globalThis)
    const all: (readonly Taken[])[] = []
    for (const sizeBytes of SIZES_BYTES)
      all.push(await page.evaluate(([size, options]) => benchSealing(size, options), [sizeBytes, OPTIONS] as const))
    return all
  } finally {
    await browser.close()
  }
}

/** In memory: encrypting as the sealed format wants it, against encrypting alone. */
export async function bench(): Promise<void> {
  const contenders = await sealingContenders(0)
  for (const sizeBytes of SIZES_BYTES) {
    const these = await sealingContenders(sizeBytes)
    sayRatios(`Node, ${sizeBytes / MiB} MiB`, these, await inRounds(these, { ...OPTIONS, cpuMs }))
  }
  const taken = await inChromium()
  for (const [index, sizeBytes] of SIZES_BYTES.entries())
    sayRatios(`Chromium, ${sizeBytes / MiB} MiB`, contenders, taken[index] ?? [])
}
