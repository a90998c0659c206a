import type { ListProblem } from '../../workers/patients.ts'
import type { WordKey } from '../words.ts'

/** What is wrong with a list, by line and column: what stands there is the patients'. */
export const PROBLEM_WORDS: Readonly<Record<ListProblem['problem'], WordKey>> = {
  encoding: 'patients.problemEncoding',
  'not-csv': 'patients.problemNotCsv',
  'field-count': 'patients.problemFieldCount',
  'no-patients': 'patients.problemNoPatients',
  'missing-column': 'patients.problemMissingColumn',
  'same-column': 'patients.problemSameColumn',
  'no-original-id': 'patients.problemNoOriginal',
  'no-study-id': 'patients.problemNoStudy',
  'unusable-study-id': 'patients.problemStudyId',
  'unusable-study-name': 'patients.problemStudyName',
  'unusable-value': 'patients.problemValue',
  'wrong-value': 'patients.problemWrongValue',
  'study-id-is-original-id': 'patients.problemIsOriginal',
  'same-original-id': 'patients.problemSameOriginal',
  'same-study-id': 'patients.problemSameStudy',
}
