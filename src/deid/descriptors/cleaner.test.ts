import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const NOBODY = { names: [], ids: [], texts: [], dates: [], uids: [] }
const DOE = {
  names: ['Doe^Jane^Q', 'Hand^Peter', 'Müller^Jürgen=山田^太郎', 'De La Cruz^Alma'],
  ids: ['PID-44712', '00331', '7A1'],
  texts: ['Mercy Heart Center', '12 Elm Avenue', 'Radiology', '617-555-0123', 'CT01'],
  dates: ['19610503'],
  uids: [],
}

const clean = (text: string): string => textCleaner(NOBODY).clean(text)
const cleanOfDoe = (text: string): string => textCleaner(DOE).clean(text)

describe('what stays', () => {
  it.each([
    ['CT CHEST W/O CONTRAST'],
    ['t1_mprage_sag_p2_iso 1.0mm'],
    ['Thorax 1.25 B30f'],
    ['b=1000, TR 2000, 2048 images, 2097:1'],
    ['b0 50 400 800'],
    ['Röntgen Thorax p.a. und seitlich'],
    ['Image 24x38x3 of series 12'],
    ['DR CHEST, MR HEAD, SR'],
    ['2D FLAIR, 24h delay'],
    ['78-year-old woman; lesion may represent a cyst'],
    ['Ureterogram und Nierenszintigraphie'],
    ['CHEST AP VIEWONLY, MR BREASTUNI'],
    ['MR STERNOCLVICULAR JOINT, MAMMO BIALTERAL'],
    ['RM com bobina endorretal'],
    ['CT THORAX UNENHAN, CT COLONOGRA'],
    ['XR hand, technologist moved the table'],
    ['Head^Routine, Kopf^Hals, Hand^Finger'],
    ['Long axis, short axis, hand and foot'],
    ['bianco e costa'],
  ])('%s', (text) => {
    expect(clean(text)).toBe(text)
  })
})

it('keeps a protocol whose one word it does not know', () => {
  expect(clean('Thorax^LOW_DOSE_KOWALSKI_CHEST (Adult)')).toBe('Thorax^LOW_DOSE_CHEST (Adult)')
  expect(clean('Hand^KOWALSKI_CT')).toBe('')
  expect(clean('Liver^KOWALSKI CT')).toBe('CT')
})

describe('what goes, though no list names it', () => {
  it.each([
    ['AX_T2_FLAIR_JDOE', 'AX_T2_FLAIR'],
    ['Ax-T1-Kowalski', 'Ax-T1'],
    ['BrainKowalskiFLAIR', 'Brain FLAIR'],
    ['CT (Dr. Hand) head', 'CT head'],
    ['Rx torace Sig.ra Maria Mano', 'Rx torace'],
    ['MRI referred by Long; hand', 'MRI referred; hand'],
    ['Name: Hand Long; CT chest', 'CT chest'],
    ['Kowalski Hand CT', 'CT'],
    ['Hand^Kowalski CT', 'CT'],
    ['J.D. CT head', 'CT head'],
    ['MRI 12/05/2019 brain', 'MRI brain'],
    ['12MAR19 CT', 'CT'],
    ['Brain MRI May 2019', 'Brain MRI'],
    ['CT 3 de abril de 2019 tórax', 'CT tórax'],
    ['CT 12. Mai Thorax', 'CT Thorax'],
    ['2019年5月12日 CT', 'CT'],
    ['CT at 14:30:05', 'CT'],
    ['CT head, call (617) 555-0123', 'CT head, call'],
    ['CT AB123456C', 'CT'],
    ['RSSMRA85T10A562S CT chest', 'CT chest'],
    ['CT SW1A 1AA', 'CT'],
    ['j.doe@example.org CT', 'CT'],
    ['see https://example.org/1 CT', 'see CT'],
    ['CT 192.168.1.20 head', 'CT head'],
    ['MRN 7741 chest', 'chest'],
    ['Brain MRI Иванов', 'Brain MRI'],
    ['頭部CT', ''],
    ['92 y male', '90Y male'],
    ['92-year-old male', '90Y male'],
    ['096Y', '90Y'],
    ['93F CT', 'CT'],
    ['Kowalski', ''],
    ['XR hand, technologist Long', 'XR hand, technologist'],
    ['Tech: Rose Young, CT head', 'CT head'],
    ['Nurse_Brown CT', 'Nurse CT'],
    ['TC torace, tecnico Bianco', 'TC torace, tecnico'],
    ['MRT Knie, MTRA Klein', 'MRT Knie, MTRA'],
    ['IRM genou, manipulateur Petit', 'IRM genou, manipulateur'],
    ['TC de tórax, enfermera Blanco', 'TC de tórax, enfermera'],
    ['RX mão, técnico Leite', 'RX mão, técnico'],
    ['Rose Young CT', 'CT'],
    ['LONG^MARK CT', 'CT'],
    ['CT head; Hall, Daisy', 'CT head'],
    ['Rosa Costa, Rx torace', 'Rx torace'],
    ['Bruno Bianco TC', 'TC'],
    ['Foley 1 CT', '1 CT'],
    ['Simpson CT', 'CT'],
    ['Schlachter MRT', 'MRT'],
    ['Palumbo TC', 'TC'],
    ['Celeste CT', 'CT'],
    ['CT DONE AT WAKE FOREST BAPTIST IMAGING', 'CT DONE AT IMAGING'],
    ['', ''],
    ['^^^^', ''],
  ])('%s', (text, rest) => {
    expect(clean(text)).toBe(rest)
  })
})

describe('what goes for the patient it belongs to', () => {
  it.each([
    ['XR HAND Peter', 'XR'],
    ['XR hand', 'XR'],
    ['XR ＨＡＮＤ', 'XR'],
    ['Brain Q', 'Brain Q'],
    ['Brain Jane Q', 'Brain'],
    ['Mueller CT, Muller CT, MÜLLER CT', 'CT, CT, CT'],
    ['TC de la Cruz', 'TC'],
    ['TC de tórax', 'TC de tórax'],
    ['CT PID44712', 'CT'],
    ['CT 44 712', 'CT'],
    ['CT 0331', 'CT'],
    ['CT 7A1', 'CT'],
    ['CT Mercy Heart', 'CT'],
    ['Heart Center CT', 'Heart Center CT'],
    ['Radiology CT', 'Radiology CT'],
    ['CT01 chest', 'chest'],
    ['CT 0305', 'CT'],
    ['CT 3/5', 'CT'],
    ['slice 3.5', 'slice 3.5'],
    ['CT 3.5. head', 'CT head'],
  ])('%s', (text, rest) => {
    expect(cleanOfDoe(text)).toBe(rest)
  })
})

describe('a cleaner', () => {
  it('is made once for the instances of a patient, and anew for another', () => {
    const first = textCleaner(DOE)
    expect(textCleaner({ ...DOE, uids: ['1.2.3'] })).toBe(first)
    const other = textCleaner({ ...DOE, names: ['Kopf^Jane'] })
    expect(other.clean('XR hand')).toBe('XR hand')
    expect(first.clean('XR hand')).toBe('XR')
  })

  it('is another where anything that is sought is another', () => {
    expect(textCleaner({ ...DOE, texts: ['Elbow Street'] }).clean('CT elbow street')).toBe('CT')
    expect(textCleaner(DOE).clean('CT elbow')).toBe('CT elbow')
    expect(textCleaner({ ...DOE, dates: ['19570412'] }).clean('CT 12 4 57')).toBe('CT')
    expect(textCleaner(DOE).clean('CT 12 4 57')).toBe('CT 12 4 57')
  })

  it('leaves nothing of what is longer than any text of DICOM', () => {
    expect(clean('CT'.padEnd(128 * 1024))).toMatch(/^CT/)
    expect(clean('CT'.padEnd(128 * 1024 + 1))).toBe('')
  })

  it('is forgotten when others have come after it', () => {
    const first = textCleaner(DOE)
    for (let patient = 0; patient < 8; patient++) textCleaner({ ...DOE, ids: [`${String(patient)}77712`] })
    expect(textCleaner(DOE)).not.toBe(first)
  })
})
