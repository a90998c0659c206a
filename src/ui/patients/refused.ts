import type { FailureCode } from '../../errors.ts'
import type { Examined } from '../../workers/sealift.ts'

export interface RefusedPatient {
  readonly label: string
  readonly files: number
}

/** The patients of a group that was set aside, each once. */
export function patientsIn(group: readonly Examined[] | undefined): readonly RefusedPatient[] {
  const patients = new Map<string, RefusedPatient>()
  for (const { finding } of group ?? []) {
    const patient = 'patient' in finding ? finding.patient : undefined
    if (patient === undefined) continue
    const files = (patients.get(patient.key)?.files ?? 0) + 1
    patients.set(patient.key, { label: patient.label, files })
  }
  return [...patients.values()]
}

export const NOT_LISTED: FailureCode = 'deid/patient-not-listed'
export const WITHDRAWN: FailureCode = 'deid/patient-withdrawn'
