import { inRounds, type RoundsOptions, type Taken } from './rounds.ts'
import { sealingContenders } from './sealing-contenders.ts'

declare global {
  var benchSealing: (sizeBytes: number, options: RoundsOptions) => Promise<readonly Taken[]>
}

globalThis.benchSealing = async (sizeBytes, options) => inRounds(await sealingContenders(sizeBytes), options)
