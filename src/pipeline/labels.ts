import type { DicomFile, Tag } from '../dicom/data-set.ts'
import { charsetOf, textOf } from '../dicom/charset.ts'
import { find } from '../dicom/elements.ts'

/**
 * What a person needs to recognise their own study in a list: texts of the source, for the eyes in front of this screen.
 * They are kept nowhere and go nowhere.
 */
export interface Labels {
  readonly modality: string
  readonly patient: string
  readonly patientKey: string
  readonly study: string
  readonly studyDate: string
  readonly studyKey: string
  readonly series: string
  readonly seriesKey: string
}

const PATIENT_NAME: Tag = 0x00100010
const PATIENT_ID: Tag = 0x00100020
const STUDY_DATE: Tag = 0x00080020
const STUDY_DESCRIPTION: Tag = 0x00081030
const STUDY_UID: Tag = 0x0020000d
const MODALITY: Tag = 0x00080060
const SERIES_NUMBER: Tag = 0x00200011
const SERIES_DESCRIPTION: Tag = 0x0008103e
const SERIES_UID: Tag = 0x0020000e

const joined = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(' · ')

/** PS3.5 6.2.1: components are parted by `^`. */
const readableName = (name: string) => name.split('=')[0]?.split('^').filter(Boolean).join(', ') ?? ''

/** 20240311 -> 2024-03-11. What is no date stays as it is. */
const readableDate = (date: string) => date.replace(/^(\d{4})\.?(\d\d)\.?(\d\d)$/, '$1-$2-$3')

export function labelsOf({ dataSet }: DicomFile): Labels {
  const charset = charsetOf(dataSet)
  const text = (tag: Tag): string => {
    const element = find(dataSet, tag)
    return element === undefined ? '' : (textOf(element, charset)[0] ?? '').trim()
  }
  const patientKey = text(PATIENT_ID) || text(PATIENT_NAME)
  return {
    modality: text(MODALITY),
    patient: joined(readableName(text(PATIENT_NAME)), text(PATIENT_ID)),
    patientKey,
    study: text(STUDY_DESCRIPTION),
    studyDate: readableDate(text(STUDY_DATE)),
    studyKey: text(STUDY_UID),
    series: joined(text(SERIES_NUMBER), text(SERIES_DESCRIPTION)),
    seriesKey: text(SERIES_UID),
  }
}
