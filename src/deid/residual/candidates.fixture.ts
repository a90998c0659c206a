import { candidatesAt, nextPlace, type Candidate, type Wanted } from './search.ts'

/** All that stands at the next place where something does, whatever is before it; undefined where nothing does. */
export const nextCandidates = (
  bytes: Uint8Array,
  from: number,
  end: number,
  wanted: Wanted,
): readonly Candidate[] | undefined => {
  const at = nextPlace(bytes, from, end, wanted)
  return at < end ? candidatesAt({ text: bytes, at, end }, wanted, () => true) : undefined
}
