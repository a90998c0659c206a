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

/** How an instance is written and where it stands in its study. For the work on a list, not for eyes. */
export interface Traits {
  readonly transferSyntax: string
  /** Study Date and Study Time, so that the newer is the greater; empty where no date is known. */
  readonly studyMoment: string
  readonly seriesNumber?: number
  readonly instanceNumber?: number
}

const PATIENT_NAME: Tag = 0x00100010
const PATIENT_ID: Tag = 0x00100020
const STUDY_DATE: Tag = 0x00080020
const STUDY_TIME: Tag = 0x00080030
const STUDY_DESCRIPTION: Tag = 0x00081030
const STUDY_UID: Tag = 0x0020000d
const MODALITY: Tag = 0x00080060
const SERIES_NUMBER: Tag = 0x00200011
const INSTANCE_NUMBER: Tag = 0x00200013
const SERIES_DESCRIPTION: Tag = 0x0008103e
const SERIES_UID: Tag = 0x0020000e

const joined = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(' · ')

/** PS3.5 6.2.1: components are parted by `^`. */
const readableName = (name: string) => name.split('=')[0]?.split('^').filter(Boolean).join(', ') ?? ''

/** 20240311 -> 2024-03-11. What is no date stays as it is. */
const readableDate = (date: string) => date.replace(/^(\d{4})\.?(\d\d)\.?(\d\d)$/, '$1-$2-$3')

const textsOf = ({ dataSet }: DicomFile) => {
  const charset = charsetOf(dataSet)
  return (tag: Tag): string => {
    const element = find(dataSet, tag)
    return element === undefined ? '' : (textOf(element, charset)[0] ?? '').trim()
  }
}

export function labelsOf(file: DicomFile): Labels {
  const text = textsOf(file)
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

// PS3.5 6.2: DA and TM, and how ACR-NEMA wrote them, with `.` and `:` between.
const DATE = /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/
const TIME = /^\d{2}(\d{2}(\d{2}(\.\d{1,6})?)?)?$/

const momentOf = (date: string, time: string): string => {
  const [day, clock] = [date.replaceAll('.', ''), time.replaceAll(':', '')]
  if (!DATE.test(day)) return ''
  return TIME.test(clock) ? day + clock : day
}

/** PS3.5 6.2, IS. */
const numberOf = (text: string): number | undefined => (/^[+-]?\d{1,11}$/.test(text) ? Number(text) : undefined)

export function traitsOf(file: DicomFile): Traits {
  const text = textsOf(file)
  const [seriesNumber, instanceNumber] = [numberOf(text(SERIES_NUMBER)), numberOf(text(INSTANCE_NUMBER))]
  return {
    transferSyntax: file.transferSyntax,
    studyMoment: momentOf(text(STUDY_DATE), text(STUDY_TIME)),
    ...(seriesNumber === undefined ? {} : { seriesNumber }),
    ...(instanceNumber === undefined ? {} : { instanceNumber }),
  }
}
