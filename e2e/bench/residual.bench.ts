import { statSync } from 'node:fs'
import { chromium } from 'playwright'
import { listPaths, ownMemory, type Listed } from '../../src/cli/files.ts'
import { corpusFiles } from '../conformance/corpus.ts'
import { LAUNCH } from '../stand/chromium.ts'
import { pageWith } from './in-browser.ts'
import { CT, filesOf, MR, type Kind } from './kinds.ts'
import { cpuMs } from './processor.ts'
import { passedOn, residualContenders, somePseudonyms, type Opened } from './residual-contenders.ts'
import type {} from './residual-page.ts'
import { inRounds, sayRatios } from './rounds.ts'

const KINDS: readonly Kind[] = [
  CT,
  ['CT, 258 elements', ['ct-3slice/01.dcm', 'CT_small.dcm']],
  ['CT, JPEG 2000', ['CT1_J2KR', 'JPEG2000.dcm']],
  ['CT, JPEG lossless', ['CTImage.dcm_JPEGProcess14SV1TransferSyntax_1.2.840.10008.1.2.4.70.dcm']],
  ['CT, JPEG-LS', ['CTImage.dcm_JPEGLSLosslessTransferSyntax_1.2.840.10008.1.2.4.80.dcm']],
  ['CT, JPEG in fragments, 2 frames', ['CT0012.fragmented_no_bot_jpeg_baseline.51.dcm']],
  ['CT, RLE', ['CTImage.dcm_RLELosslessTransferSyntax_1.2.840.10008.1.2.5.dcm', 'MR_small_RLE.dcm']],
  ['CT, RLE, 2 frames', ['CT0012.not_fragmented_no_bot_rle.dcm']],
  ['film, JPEG, 96 frames', ['jpeg_baseline_8bit.dcm']],
  MR,
  ['US', ['US1_UNCI.dcm', 'US-YBR_FULL_422-EVRLE.dcm']],
  ['enhanced MR, 10 frames', ['emri_small.dcm']],
  ['segmentation, 1 frame', ['liver_1frame.dcm']],
  ['structured report', ['reportsi.dcm']],
]

/** Turns so short that what else the machine does meets few of them, and many of them. */
const OPTIONS = { rounds: 800, turnMs: 1, warmMs: 400, cpuMs }
/** In a browser a read takes longer, and its clock is coarser. */
const IN_PAGE = { rounds: 60, turnMs: 20, warmMs: 400 }
const ROUNDS_OF_ALL = 30

const listed = async (path: string): Promise<Listed> => {
  for await (const one of listPaths([path], 'nowhere')) return one
  throw new Error(`${path} is not here.`)
}

interface Measured {
  readonly name: string
  readonly path: string
}

/** Read from the disk as the command line reads. */
async function inNode(kinds: readonly Measured[], all: readonly string[]): Promise<void> {
  const pseudonyms = await somePseudonyms()
  const memory = ownMemory()
  const openedAt = async (path: string): Promise<Opened> => {
    const file = await listed(path)
    return async () => (await file.open(memory)).blob
  }
  for (const { name, path } of kinds) {
    const contenders = residualContenders([await openedAt(path)], pseudonyms)
    sayRatios(`Node, ${name}`, contenders, await inRounds(contenders, OPTIONS))
  }
  const files: Opened[] = []
  for (const path of all) files.push(await openedAt(path))
  const passed = await passedOn(files, pseudonyms)
  if (passed.length === 0) return
  const contenders = residualContenders(passed, pseudonyms)
  const taken = await inRounds(contenders, { ...OPTIONS, rounds: ROUNDS_OF_ALL })
  sayRatios(`Node, one after another, ${passed.length} instances of the corpus`, contenders, taken)
}

/** Files of the disk as a person chooses them. */
async function inChromium(kinds: readonly Measured[], all: readonly string[]): Promise<void> {
  const browser = await chromium.launch(LAUNCH)
  try {
    const { page, close } = await pageWith(browser, 'residual-page.ts')
    await page.waitForFunction(() => 'benchResidual' in globalThis)
    const contenders = residualContenders([], await somePseudonyms())
    await page.setInputFiles('input', kinds.map(({ path }) => path)) // prettier-ignore
    for (const [index, { name }] of kinds.entries()) {
      const { taken } = await page.evaluate(([which, options]) => benchResidual(which, options), [
        index,
        IN_PAGE,
      ] as const)
      sayRatios(`Chromium, ${name}`, contenders, taken)
    }
    if (all.length > 0) {
      await page.setInputFiles('input', [...all])
      const options = { ...IN_PAGE, rounds: ROUNDS_OF_ALL }
      const { files, taken } = await page.evaluate((rounds) => benchResidual('all', rounds), options)
      sayRatios(`Chromium, one after another, ${files} instances of the corpus`, contenders, taken)
    }
    await close()
  } finally {
    await browser.close()
  }
}

/**
 * Reading from the disk and de-identifying one instance after another, with the residual scan and without: of a kind, as
 * in a series, and of all, where nearly every instance is of another patient.
 */
export async function bench(): Promise<void> {
  const kinds = [...filesOf(KINDS)].map(({ kind, path }) => ({
    name: `${kind}, ${Math.ceil(statSync(path).size / 1024)} KiB`,
    path,
  }))
  const all = corpusFiles().map(({ path }) => path)
  await inNode(kinds, all)
  await inChromium(kinds, all)
}
