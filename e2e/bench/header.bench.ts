import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { CT, filesOf, MR, type Kind } from './kinds.ts'
import { cpuMs } from './processor.ts'
import { inRounds, sayRatios } from './rounds.ts'
import { byDcmjs, bySealift } from './header-contenders.ts'

const KINDS: readonly Kind[] = [
  CT,
  ['Implicit VR', ['ct-3slice/01.dcm', 'MR_small_implicit.dcm']],
  MR,
  ['colour', ['US1_UNCI.dcm', 'SC_ybr_full_422_uncompressed.dcm']],
  ['multi-frame', ['emri_small.dcm', 'rtdose.dcm']],
  ['compressed', ['CT0012.not_fragmented_no_bot_rle.dcm', 'JPEG2000.dcm']],
  ['segmentation', ['liver_1frame.dcm']],
  ['structured report', ['test-SR.dcm']],
]

const OPTIONS = { rounds: 15, turnMs: 40, warmMs: 1000, cpuMs }

/**
 * Read, de-identify, write, in memory and into memory. Sealift hands on Pixel Data as a slice of what was read, beside
 * what it wrote anew; dcmjs can only copy it, so the copy of Sealift's parts into one array is measured too.
 */
export async function bench(): Promise<void> {
  console.log('read, edit as many elements, write; dcmjs against Sealift')
  for (const { kind, path } of filesOf(KINDS)) {
    const bytes = Uint8Array.from(readFileSync(path))
    const { contender, joined, changed } = await bySealift(bytes)
    const contenders = [contender, byDcmjs(bytes, changed), joined]
    sayRatios(
      `${kind}, ${basename(path)}, ${Math.ceil(bytes.length / 1024)} KiB, ${changed.size} changed`,
      contenders,
      await inRounds(contenders, OPTIONS),
    )
  }
}
