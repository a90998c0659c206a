import { expect, it } from 'vitest'
import { patientsIn } from './refused.ts'

const examined = (ordinal: number, key?: string) => ({
  ordinal,
  path: `IM${ordinal}`,
  sizeBytes: 1,
  finding: {
    kind: 'quarantined',
    code: 'deid/patient-not-listed',
    ...(key === undefined ? {} : { patient: { key, label: `Name · ${key}` } }),
  } as const,
})

it('counts patients, not their files', () => {
  expect(patientsIn([examined(0, 'A'), examined(1, 'B'), examined(2, 'A'), examined(3)])).toEqual([
    { label: 'Name · A', files: 2 },
    { label: 'Name · B', files: 1 },
  ])
  expect(patientsIn(undefined)).toEqual([])
})
