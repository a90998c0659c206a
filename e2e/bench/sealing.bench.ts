import { chromium } from 'playwright'
import { LAUNCH } from '../stand/chromium.ts'
import { pageWith } from './in-browser.ts'
import { cpuMs } from './processor.ts'
import { inRounds, sayRatios, type Taken } from './rounds.ts'
import type {} from './sealing-page.ts'
import { sealingContenders } from './sealing-contenders.ts'

const MiB = 1024 * 1024
const SIZES_BYTES = [MiB / 2, 16 * MiB, 64 * MiB]
const OPTIONS = { rounds: 15, turnMs: 60 }

/** The same lines, in a browser. */
async function inChromium(): Promise<readonly (readonly Taken[])[]> {
  const browser = await chromium.launch(LAUNCH)
  try {
    const { page, close } = await pageWith(browser, 'sealing-page.ts')
    await page.waitForFunction(() => 'benchSealing' in globalThis)
    const all: (readonly Taken[])[] = []
    for (const sizeBytes of SIZES_BYTES)
      all.push(await page.evaluate(([size, options]) => benchSealing(size, options), [sizeBytes, OPTIONS] as const))
    await close()
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
