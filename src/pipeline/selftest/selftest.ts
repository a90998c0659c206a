/**
 * The proof on this device: identifiers of people who do not exist are planted in every kind of place, the whole of the
 * preparing pipeline is run on each instance with the user's own profile, and the bytes that would be sent are searched
 * for them by a judge that shares no parsing with it.
 */
import type { Profile } from '../../deid/profile.ts'
import { projectKeys, pseudonymiser } from '../../deid/pseudonyms.ts'
import type { Part } from '../../dicom/output.ts'
import { Failure, type FailureCode } from '../../errors.ts'
import { examine } from '../examine.ts'
import type { Source } from '../source.ts'
import { ATTRIBUTES, PLAIN } from './attributes.ts'
import { CHARSETS } from './charsets.ts'
import { FILE_PLACES } from './file-places.ts'
import { instanceOf, PIXELS } from './instance.ts'
import { isRetained, stands, visible } from './judge.ts'
import { person } from './person.ts'
import { PIXEL_PLACES } from './pixel-places.ts'
import type { PlaceGroup, PlaceKind } from './planting.ts'
import { PRIVATE_AND_CONTENT } from './private.ts'

/**
 * `clean`: nothing of it comes out. `retained`: it comes out because the profile keeps what it is. `stopped`: the instance
 * does not come out. `leak`: it comes out, and nobody asked for that.
 */
export const SCORES = ['clean', 'retained', 'stopped', 'leak'] as const
export type Score = (typeof SCORES)[number]

export interface ScoredPlace {
  readonly group: PlaceGroup
  readonly place: string
  readonly score: Score
  /** Why it was stopped. */
  readonly code?: FailureCode
}

export interface SelftestResult {
  readonly edition: string
  readonly options: Profile['options']
  readonly places: readonly ScoredPlace[]
  readonly counts: Readonly<Record<Score, number>>
  /** The plain image comes out, with every byte of its pixels: stopping everything is no proof. */
  readonly passesPlain: boolean
  /** No leak, and the plain image passes. */
  readonly holds: boolean
}

/** What became of a source: the bytes that would be sent and what is told of them, or why nothing is. */
export type Outcome =
  | { readonly kind: 'out'; readonly parts: readonly Part[]; readonly told: string }
  | { readonly kind: 'stopped'; readonly code?: FailureCode }
export type Look = (source: Source) => Promise<Outcome>

export const PLACES: readonly PlaceKind[] = [
  PLAIN,
  ...ATTRIBUTES,
  ...PRIVATE_AND_CONTENT,
  ...CHARSETS,
  ...FILE_PLACES,
  ...PIXEL_PLACES,
]

/** The pipeline as it is, under keys that nobody has. */
async function lookWith(profile: Profile, signal?: AbortSignal): Promise<Look> {
  const pseudonyms = await pseudonymiser(await projectKeys(crypto.getRandomValues(new Uint8Array(32))))
  return async (source) => {
    const finding = await examine(source, { profile, pseudonyms }, signal)
    if (finding.kind !== 'instance')
      return finding.kind === 'archive' ? { kind: 'stopped' } : { kind: 'stopped', code: finding.code }
    const { parts, identity, changes } = finding.instance
    return { kind: 'out', parts, told: JSON.stringify({ identity, changes }) }
  }
}

interface Seen {
  readonly scored: ScoredPlace
  readonly keepsPixels: boolean
}

async function scoreOnce(kind: PlaceKind, number: number, { look, profile }: Trial): Promise<Seen> {
  const who = person(number)
  const planting = kind.plant(who)
  const content = await instanceOf(who, planting)
  const { group, place } = kind
  const path = `${who.family}_${who.given}/${who.token}.dcm`
  const outcome = await look({ path, sizeBytes: content.length, blob: new Blob([content]) })
  if (outcome.kind === 'stopped') {
    const scored = {
      group,
      place,
      score: 'stopped',
      ...(outcome.code === undefined ? {} : { code: outcome.code }),
    } as const
    return { scored, keepsPixels: false }
  }
  const seen = visible(new Uint8Array(await new Blob([...outcome.parts]).arrayBuffer()))
  const found = planting.needles.filter((needle) => stands(needle, seen) || stands(needle, outcome.told))
  const leaks = found.some((needle) => !isRetained(needle, profile))
  const score = leaks ? 'leak' : found.length > 0 ? 'retained' : 'clean'
  return { scored: { group, place, score }, keepsPixels: seen.includes(visible(PIXELS)) }
}

interface Trial {
  readonly look: Look
  readonly profile: Profile
}

/** A moved day may fall upon another by chance. It does not do so twice: what leaks, leaks of somebody else too. */
async function scoreOf(kind: PlaceKind, index: number, trial: Trial): Promise<Seen> {
  const first = await scoreOnce(kind, index, trial)
  return first.scored.score === 'leak' ? scoreOnce(kind, index + PLACES.length, trial) : first
}

export interface SelftestOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
  /** Instead of the pipeline: for tests of the judge. */
  readonly look?: Look
}

export async function selftest(profile: Profile, options: SelftestOptions = {}): Promise<SelftestResult> {
  const { signal, onProgress, look = await lookWith(profile, signal) } = options
  const places: ScoredPlace[] = []
  let passesPlain = false
  for (const [index, kind] of PLACES.entries()) {
    if (signal?.aborted === true) throw new Failure('bytes/aborted')
    const { scored, keepsPixels } = await scoreOf(kind, index, { look, profile })
    places.push(scored)
    if (kind === PLAIN) passesPlain = keepsPixels && scored.score !== 'leak'
    onProgress?.(places.length, PLACES.length)
  }
  const count = (score: Score) => places.filter((one) => one.score === score).length
  const counts = { clean: count('clean'), retained: count('retained'), stopped: count('stopped'), leak: count('leak') }
  const { edition, options: chosen } = profile
  return { edition, options: chosen, places, counts, passesPlain, holds: counts.leak === 0 && passesPlain }
}
