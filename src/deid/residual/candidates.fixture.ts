import { Places } from './places.ts'
import { candidatesAt, type Candidate, type Wanted } from './search.ts'

/** All that stands at the next place where something does, whatever is before it; undefined where nothing does. */
export const nextCandidates = (
  bytes: Uint8Array,
  from: number,
  end: number,
  wanted: Wanted,
): readonly Candidate[] | undefined => {
  const at = new Places(bytes, { start: from, until: end, end }, wanted).next()
  return at === undefined ? undefined : candidatesAt({ text: bytes, at, end }, wanted, () => true)
}
