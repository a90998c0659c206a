import { remedyFor } from '../../outbox/remedies.ts'
import type { StudyView } from '../../workers/sealift.ts'

export const isDone = ({ objects, counts }: StudyView): boolean => counts.verified === objects

/** Something of it did not go while the line went, so trying again may help. */
export const hasFailed = ({ counts, reasons }: StudyView): boolean =>
  counts.parked > 0 || reasons.some(({ code }) => remedyFor(code).scope === 'job')

const keyOf = ({ batch, group = '' }: StudyView): string => `${batch} ${group}`

/**
 * What has not changed stays the same object, so nothing is drawn anew for it: each snapshot comes as a copy from another
 * thread, and of 500 studies two or three have moved.
 */
export function keepingUnchanged(): (studies: readonly StudyView[]) => readonly StudyView[] {
  let known = new Map<string, { readonly study: StudyView; readonly said: string }>()
  return (studies) => {
    const next: typeof known = new Map()
    for (const study of studies) {
      const before = known.get(keyOf(study))
      const said = JSON.stringify(study)
      next.set(keyOf(study), before?.said === said ? before : { study, said })
    }
    known = next
    return [...next.values()].map(({ study }) => study)
  }
}
