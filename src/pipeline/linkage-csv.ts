import { unparse } from '../deid/csv.ts'
import type { LinkedPatient } from '../seal/linkage-table.ts'

const COLUMNS = ['original_id', 'study_id', 'study_name', 'original_name', 'original_study_uids', 'study_uids']

/**
 * The table for a spreadsheet, in clear; it can be read again as a list of patients. What a spreadsheet would carry out
 * as a formula gets an apostrophe before it.
 */
export const linkageCsv = (patients: readonly LinkedPatient[]): string => {
  const rows = patients.map(({ originalId: id, studyId, studyName, originalName, studies }) => [
    id,
    studyId,
    studyName,
    originalName,
    studies.map(({ originalUid }) => originalUid).join(' '),
    studies.map(({ uid }) => uid).join(' '),
  ])
  return `${unparse([COLUMNS, ...rows], { escapeFormulae: true })}\r\n`
}
