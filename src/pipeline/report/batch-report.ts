import { version } from '../../../package.json'
import type { Sha256 } from '../../crypto/digest.ts'
import type { ActionCode } from '../../deid/profile.ts'
import { keywordOf } from '../../dicom/dictionary.ts'
import type { FailureCode } from '../../errors.ts'
import type { Gathered, Held } from '../kept.ts'
import { utcSeconds, type Counts, type ReportLine, type Review } from '../report.ts'
import { differenceOf } from './difference.ts'
import type { ProfileFacts } from './profile-facts.ts'
import type { ResidualFind } from './residual-find.ts'
import type { Deed } from './tally.ts'

const FORMAT = 'sealift-batch-report/2'

/** How many sources were set aside for a reason. */
export interface SetAside {
  readonly status: 'quarantined' | 'skipped'
  readonly code: FailureCode
  readonly count: number
}

export interface AttributeDeeds extends Deed {
  /** Keyword of PS3.6; empty for what it does not list. */
  readonly attribute: string
}

/** What was done to the accepted instances, at every depth. */
export interface Deeds {
  /** Accepted instances whose records say what was done: all, unless an older version prepared some. */
  readonly instances: number
  readonly actions: Readonly<Partial<Record<ActionCode, number>>>
  readonly attributes: readonly AttributeDeeds[]
}

/** PS3.15 E.1.1: the proof on the way out, as `deid/residual/` carries it out on every output before it is sealed. */
export interface ResidualScan {
  /** `passed` and `stopped` together. */
  readonly scanned: number
  /** Accepted instances, each scanned as it was sealed. */
  readonly passed: number
  readonly stopped: number
  readonly finds: readonly (ResidualFind & { readonly count: number })[]
}

/** Nothing of a patient and nothing of a device stands in it. It names who reviewed, so it travels and is kept sealed. */
export interface BatchReport {
  readonly format: typeof FORMAT
  readonly batch: string
  /** RFC 3339, in UTC. */
  readonly created: string
  /** Fingerprint of the project's root. */
  readonly project: Sha256
  /** Version of the program that wrote the report. */
  readonly program: string
  readonly profile: ProfileFacts
  /** Accepted instances that were prepared with this profile, as their records say. */
  readonly byProfile: number
  readonly reviews: readonly Review[]
  /** False where a sitting broke off, and what it had set aside is not known any more. */
  readonly complete: boolean
  readonly counts: Counts
  /** What the batch holds, counted in the outbox and not among the sources. */
  readonly held: Held
  /** Sources, less held instances, less all others that are counted: 0 when in = out + set aside. */
  readonly difference: number
  readonly setAside: readonly SetAside[]
  readonly deeds: Deeds
  readonly residualScan: ResidualScan
  readonly sources: readonly ReportLine[]
}

export interface ReportFacts {
  readonly batch: string
  readonly createdMs: number
  readonly project: Sha256
  readonly profile: ProfileFacts
  readonly reviews: readonly Review[]
  readonly complete: boolean
  readonly gathered: Pick<Gathered, 'held' | 'deeds' | 'counted' | 'profiles'>
}

const RESIDUAL = 'deid/residual-identifier'

const countsOf = (sources: readonly ReportLine[]): Counts => {
  const counts = { accepted: 0, 'already-accepted': 0, 'not-chosen': 0, quarantined: 0, skipped: 0 }
  for (const { status } of sources) counts[status] += 1
  return counts
}

/** The same things once, with how often they stood there; in the order of their texts. */
function tallied<T extends object>(all: readonly T[]): readonly (T & { readonly count: number })[] {
  const counts = new Map<string, { readonly one: T; count: number }>()
  for (const one of all) {
    const key = JSON.stringify(one)
    const known = counts.get(key) ?? { one, count: 0 }
    known.count += 1
    counts.set(key, known)
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { one, count }]) => ({ ...one, count }))
}

const asideIn = (sources: readonly ReportLine[]): readonly SetAside[] =>
  tallied(
    sources.flatMap(({ status, code }) =>
      (status === 'quarantined' || status === 'skipped') && code !== undefined ? { status, code } : [],
    ),
  )

const scanIn = (sources: readonly ReportLine[], passed: number): ResidualScan => {
  const stopped = sources.filter(({ code }) => code === RESIDUAL)
  const finds = tallied(stopped.flatMap(({ residual }) => residual ?? []))
  return { scanned: passed + stopped.length, passed, stopped: stopped.length, finds }
}

/** Of `00100010` and `60xx3000`; what stands for many attributes has no keyword. */
const keywordIn = (tag: string): string => {
  const [, group, element] = /^([0-9A-F]{4}|[56]0xx)([0-9A-F]{4})/.exec(tag) ?? []
  return group === undefined ? '' : (keywordOf(parseInt(`${group.replace('xx', '00')}${element ?? ''}`, 16)) ?? '')
}

const deedsOf = (deeds: readonly Deed[], instances: number): Deeds => {
  const actions: Partial<Record<ActionCode, number>> = {}
  for (const { action, count } of deeds) actions[action] = (actions[action] ?? 0) + count
  return {
    instances,
    actions,
    attributes: deeds.map(({ tag, ...deed }) => ({ tag, attribute: keywordIn(tag), ...deed })),
  }
}

export function batchReport({ gathered, ...facts }: ReportFacts, sources: readonly ReportLine[]): BatchReport {
  const { held, deeds, counted, profiles } = gathered
  const counts = countsOf(sources)
  return {
    format: FORMAT,
    batch: facts.batch,
    created: utcSeconds(facts.createdMs),
    project: facts.project,
    program: version,
    profile: facts.profile,
    byProfile: profiles.get(facts.profile.sha256) ?? 0,
    reviews: facts.reviews,
    complete: facts.complete,
    counts,
    held,
    difference: differenceOf(sources.length, counts, held),
    setAside: asideIn(sources),
    deeds: deedsOf(deeds, counted),
    residualScan: scanIn(sources, counted),
    sources,
  }
}
