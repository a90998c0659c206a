import type { StudyView } from '../../workers/sealift.ts'

/** A study of objects of 100 bytes each, of which the confirmed ones are acknowledged. */
export const studyView = (
  batch: string,
  group: string,
  some: Partial<StudyView['counts']>,
  more: Partial<StudyView> = {},
): StudyView => {
  const counts = { sealed: 0, uploading: 0, waiting: 0, uploaded: 0, verified: 0, parked: 0, ...some }
  const objects = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    batch,
    group,
    objects,
    sizeBytes: 100 * objects,
    acknowledgedBytes: 100 * counts.verified,
    counts,
    reasons: [],
    isUrgent: false,
    ...more,
  }
}
