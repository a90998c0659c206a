import { readFileSync } from 'node:fs'
import { realFiles } from '../conformance/corpus.ts'
import { cpuMs } from './processor.ts'
import { inRounds, sayRatios } from './rounds.ts'
import { byDcmjs, bySealift } from './header-contenders.ts'

/** Files as they are met, by what they are; the first that is here stands for its kind. */
const KINDS: readonly (readonly [kind: string, endings: readonly string[]])[] = [
  ['CT', ['CT1_UNC.explicit_little_endian.dcm', 'CT_small.dcm']],
  ['CT, Implicit VR', ['ct-3slice/01.dcm', 'CT_small.dcm']],
  ['MR', ['volume/brain_002.dcm', 'MR_small.dcm']],
  ['US', ['US1_UNCI.dcm', 'US-YBR_FULL_422-EVRLE.dcm']],
  ['enhanced MR, 10 frames', ['emri_small.dcm']],
  ['enhanced CT, 2 frames', ['CT0012.not_fragmented_no_bot_rle.dcm']],
  ['segmentation, 1 frame', ['liver_1frame.dcm']],
]

const OPTIONS = { rounds: 15, turnMs: 40, cpuMs }

/** Read, de-identify, write, in memory. Sealift passes Pixel Data on as a slice; dcmjs can only copy it. */
export async function bench(): Promise<void> {
  const files = realFiles()
  console.log('read, edit as many elements, write; dcmjs against Sealift')
  for (const [kind, endings] of KINDS) {
    const file = endings.map((ending) => files.find(({ name }) => name.endsWith(ending))).find((one) => one)
    if (file === undefined) {
      console.log(`${kind}: no such file here`)
      continue
    }
    const bytes = Uint8Array.from(readFileSync(file.path))
    const ours = await bySealift(bytes)
    const contenders = [ours, byDcmjs(bytes, ours.changed)]
    sayRatios(
      `${kind}, ${Math.ceil(bytes.length / 1024)} KiB, ${ours.changed.size} changed`,
      contenders,
      await inRounds(contenders, OPTIONS),
    )
  }
}
