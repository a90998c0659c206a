import type { StudyView } from '../../workers/sealift.ts'
import { hasFailed, isDone } from './studies.ts'

export interface Batch {
  readonly batch: string
  readonly studies: readonly NumberedStudy[]
  readonly objects: number
  readonly sizeBytes: number
  readonly acknowledgedBytes: number
  readonly isDone: boolean
}

/** What a person calls it: where it stands in its batch, counted from 1. */
export interface NumberedStudy {
  readonly ordinal: number
  readonly study: StudyView
}

/** Which studies a person wants to see. */
export const CHOICES = ['all', 'left', 'failed'] as const
export type Choice = (typeof CHOICES)[number]

const IS_CHOSEN: Readonly<Record<Choice, (study: StudyView) => boolean>> = {
  all: () => true,
  left: (study) => !isDone(study),
  failed: hasFailed,
}

/** What a batch needs besides its studies is none; where it fails it is counted all the same, so that it is found. */
export const countOf = (studies: readonly StudyView[], choice: Choice): number =>
  studies.filter((study) => IS_CHOSEN[choice](study) && (study.group !== undefined || choice === 'failed')).length

const batchOf = (batch: string, studies: readonly StudyView[]): Batch => {
  const sum = (of: (study: StudyView) => number): number => studies.reduce((total, study) => total + of(study), 0)
  return {
    batch,
    studies: studies.map((study, index) => ({ ordinal: index + 1, study })),
    objects: sum(({ objects }) => objects),
    sizeBytes: sum(({ sizeBytes }) => sizeBytes),
    acknowledgedBytes: sum(({ acknowledgedBytes }) => acknowledgedBytes),
    isDone: studies.every(isDone),
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

/** The sums stay those of the whole batch; a batch of which nothing is chosen goes. */
export const chosenOf = (batches: readonly Batch[], choice: Choice): readonly Batch[] =>
  choice === 'all'
    ? batches
    : batches
        .map((batch) => ({ ...batch, studies: batch.studies.filter(({ study }) => IS_CHOSEN[choice](study)) }))
        .filter(({ studies }) => studies.length > 0)
