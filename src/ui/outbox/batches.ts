import type { StudyView } from '../../workers/sealift.ts'

export interface Batch {
  readonly batch: string
  readonly studies: readonly StudyView[]
  readonly objects: number
  readonly sizeBytes: number
  readonly acknowledgedBytes: number
}

const batchOf = (batch: string, studies: readonly StudyView[]): Batch => {
  const sum = (of: (study: StudyView) => number): number => studies.reduce((total, study) => total + of(study), 0)
  return {
    batch,
    studies,
    objects: sum(({ objects }) => objects),
    sizeBytes: sum(({ sizeBytes }) => sizeBytes),
    acknowledgedBytes: sum(({ acknowledgedBytes }) => acknowledgedBytes),
  }
}

/** Batches in the order in which their first object stands in the outbox. */
export function batchesOf(studies: readonly StudyView[]): readonly Batch[] {
  const byBatch = new Map<string, StudyView[]>()
  for (const study of studies) {
    const known = byBatch.get(study.batch)
    if (known === undefined) byBatch.set(study.batch, [study])
    else known.push(study)
  }
  return [...byBatch].map(([batch, ofBatch]) => batchOf(batch, ofBatch))
}
