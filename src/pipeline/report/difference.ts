import type { Held } from '../kept.ts'
import type { Counts } from '../report.ts'

/** Sources less what became of them. */
export const differenceOf = (sources: number, { accepted: _listed, ...others }: Counts, held: Held): number =>
  sources - held.instances - Object.values(others).reduce((sum, count) => sum + count, 0)
