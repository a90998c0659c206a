import { charsetOf } from '../../dicom/charset.ts'
import type { DataSet, DicomFile } from '../../dicom/data-set.ts'
import { find } from '../../dicom/elements.ts'
import type { Part } from '../../dicom/output.ts'
import type { Law } from '../data-set.ts'
import { shifted } from '../dates.ts'
import { identifiersOf, type Identifiers } from '../identifiers.ts'
import { patientOf } from '../patient.ts'
import { DEFAULT_SHIFT } from '../profile.ts'
import { stampedBy } from '../stamp.ts'
import { comparableText } from '../text.ts'
import { keptContentOf } from './kept-content.ts'
import { refuseResidual } from './residual-scan.ts'

/** What the project itself writes of a patient: pseudonyms, and what its list says. It is looked up only for a find. */
const writtenOf = (key: string, { profile, pseudonyms }: Law): readonly string[] => {
  const fromSite = profile.siteRules.map(
    ({ value, column }) => value ?? (column === undefined ? undefined : pseudonyms.columnOf(key, column)),
  )
  const names = key === '' ? [] : [pseudonyms.patientId(key), pseudonyms.patientName(key)]
  return [...names, ...fromSite].filter((value) => value !== undefined)
}

const [INSTITUTION, DEPARTMENT] = [0x00080080, 0x00081040]

const placesOf = (dataSet: DataSet): ReadonlySet<string> => {
  const charset = charsetOf(dataSet)
  const elements = [INSTITUTION, DEPARTMENT].map((tag) => find(dataSet, tag)).filter((one) => one !== undefined)
  return new Set(elements.map((element) => comparableText(element, charset).trim().toUpperCase()))
}

/** PS3.15 E.3.6: a day that another day of this patient was moved to stands there by right, and is no evidence. */
const withoutMoved = (identifiers: Identifiers, days: number): Identifiers => {
  const { dates } = identifiers
  const moved = new Set(dates.map((date) => shifted('DA', date, days)))
  return dates.some((date) => moved.has(date))
    ? { ...identifiers, dates: dates.filter((date) => !moved.has(date)) }
    : identifiers
}

/**
 * The proof on the way out: throws `deid/residual-identifier` when the file that would leave still holds something that
 * identified its source. PS3.15 E.1.1.
 */
export const refuseWhatIsLeft = (
  parts: readonly Part[],
  { file, law }: { file: DicomFile; law: Law },
): Promise<void> => {
  const { profile, pseudonyms } = law
  const { dataSet } = file
  const patient = () => patientOf(dataSet.elements, charsetOf(dataSet))
  const identifiers = identifiersOf(file, profile)
  const wanted = profile.options.includes('rtnLongMod')
    ? withoutMoved(identifiers, pseudonyms.shiftDays(patient().shiftKey, profile.shift ?? DEFAULT_SHIFT))
    : identifiers
  return refuseResidual(parts, wanted, {
    allowed: () => writtenOf(patient().key, law),
    rights: { stamps: () => stampedBy(profile), places: () => placesOf(dataSet) },
    keptContent: () => keptContentOf(dataSet, profile.options),
  })
}
