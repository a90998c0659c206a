import { toUtf8 } from '../bytes/text.ts'
import type { CatalogueEntry } from '../seal/catalogue.ts'

const MAX_CHARACTERS = 128

const percented = (characters: string): string =>
  [...toUtf8(characters)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/**
 * A name that every file system takes. Pseudonyms and UIDs are such names; what a site keeps of an instance may be any
 * text, and must not say where a file lies: all but letters, digits and a few is written as in RFC 3986 section 2.1.
 */
const nameOf = (value: string): string =>
  value
    .replace(/[^A-Za-z0-9._-]+|^[._-]/g, percented)
    .slice(0, MAX_CHARACTERS)
    .replace(/\.$/, percented)

const segment = (value: string, missing: string): string => (value === '' ? missing : nameOf(value))

/** What an instance is called, and the object that holds it, for an instance that is called nothing. */
type Names = Pick<CatalogueEntry, 'patientId' | 'studyUid' | 'seriesUid' | 'instanceUid' | 'object'>

/** Folders by pseudonymised patient, study and series. */
export const pathOf = ({ patientId, studyUid, seriesUid, instanceUid, object }: Names): string =>
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
