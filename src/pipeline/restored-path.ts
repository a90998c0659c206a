import { Failure } from '../errors.ts'
import type { CatalogueEntry } from '../seal/catalogue.ts'

// What a folder or an archive may safely be called: pseudonyms and UIDs are such names.
const SAFE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/
const segment = (name: string, missing: string): string => {
  if (name === '') return missing
  if (!SAFE.test(name)) throw new Failure('seal/bad-manifest', { detail: { part: 'path' } })
  return name
}

/** Folders by pseudonymised patient, study and series. */
export const pathOf = ({ patientId, studyUid, seriesUid, instanceUid, object }: CatalogueEntry): string =>
  [
    segment(patientId, 'no-patient-id'),
    segment(studyUid, 'no-study'),
    segment(seriesUid, 'no-series'),
    `${segment(instanceUid, object)}.dcm`,
  ].join('/')

/** Two objects of the same instance must not become one file: the second gets a number. */
export function freeNames(): (path: string) => string {
  const taken = new Map<string, number>()
  return (path) => {
    const count = (taken.get(path) ?? 0) + 1
    taken.set(path, count)
    return count === 1 ? path : path.replace(/\.dcm$/, `-${count}.dcm`)
  }
}
