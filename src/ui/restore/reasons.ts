import type { FailureCode } from '../../errors.ts'
import type { RestoreOutcome } from '../../workers/sealift.ts'

export interface Reason {
  readonly code: FailureCode
  readonly objects: readonly string[]
}

/** What was refused, by reason, the most frequent first. */
export function byReason(refused: RestoreOutcome['refused']): readonly Reason[] {
  const groups = new Map<FailureCode, string[]>()
  for (const { code, object } of refused) {
    const group = groups.get(code)
    if (group === undefined) groups.set(code, [object])
    else group.push(object)
  }
  return [...groups].map(([code, objects]) => ({ code, objects })).sort((a, b) => b.objects.length - a.objects.length)
}
