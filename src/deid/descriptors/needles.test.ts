import { describe, expect, it } from 'vitest'
import type { Identifiers } from '../identifiers.ts'
import { textCleaner } from './cleaner.ts'
import { needlesOf } from './needles.ts'

const NOTHING = { names: [], ids: [], texts: [], dates: [], uids: [] }

/** With an ID that nobody has: each text gets a cleaner of its own, made anew. */
let made = 0
const cleanAs = (identifiers: Partial<Identifiers>, text: string): string =>
  textCleaner({ ...NOTHING, ...identifiers, ids: [...(identifiers.ids ?? []), `qz${String((made += 1))}zq`] }).clean(
    text,
  )
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

describe('a name in all that is made of it', () => {
  const ofName = (name: string, text: string) => cleanAs({ names: [name] }, text)

  it.each([
    ['Das^Priya', 'PRIYA DAS HEAD CT', 'HEAD CT'],
    ['Le^Minh', 'MINH LE knee MRI', 'knee MRI'],
    ['Do^Anh', 'CT chest DO', 'CT chest'],
    ['Minh^Do', 'CT chest DO', 'CT chest'],
    ['Pe Hand^Kopf', 'CT PE', 'CT'],
    ['Della^Rosa', 'CT head DELLA', 'CT head'],
    ['Silva^Maria^da', 'CT da head', 'CT da head'],
    ['Hand^Kopf', 'CT hand', 'CT'],
    ['Hand^Kopf', 'CT Kopf', 'CT'],
    ['Hand^Kopf^Knie', 'CT Knie', 'CT'],
    ['Hand, Kopf', 'CT Kopf', 'CT'],
    ['Hand^Kopf=Fuss^Bein', 'CT Fuss Bein', 'CT'],
    ['KopfHand', 'CT Kopf', 'CT'],
    ['Hand-Kopf^Knie', 'CT Kopf', 'CT'],
    ['Hand^Kopf', 'CT HandKopf head', 'CT head'],
    ['Hand^Kopf', 'CT kopfhand head', 'CT head'],
    ['Chest^Thi', 'CT Thi Chest', 'CT'],
    ['Hand^T', 'CT T1 head', 'CT T1 head'],
    ['de Hand^Kopf', 'TC de torax', 'TC de torax'],
    ['de Hand^Kopf', 'TC de Hand', 'TC'],
    ['Chest^Liver', 'CT LIVERCHEST', 'CT'],
    ['Chest^Liver', 'CT CHESTLIVER', 'CT'],
    ['Chest^Chest', 'CT CHESTCHEST', 'CT'],
    ['Chest-Liver^Abdomen', 'CT CHESTLIVERABDOMEN', 'CT'],
    ['Chest-Liver^Abdomen', 'CT ABDOMENCHESTLIVER', 'CT'],
    ['Doe^Jane', 'CT JDOE hand', 'CT hand'],
    ['Doe^Jane', 'CT DOEJ hand', 'CT hand'],
    ['Nguyen^Thi', 'CT thin slices', 'CT thin slices'],
    ['Pe^Jane', 'CT PE', 'CT'],
    ['Ito^Xaver', 'CT grade IX', 'CT grade IX'],
    ['Ivo^Vera', 'CT grade VI', 'CT grade'],
    ['Vera^Ivo', 'CT grade VI', 'CT grade'],
    ['Moe^Rex', 'MR head', 'MR head'],
    ['Hand', 'CT 5 h head', 'CT 5 h head'],
    ['Kneehand^Tom', 'CT KneeHand', 'CT'],
    ['Knee1^Jane', 'CT KNEE1 head', 'CT head'],
    ['Knee1^Jane', 'CT J Knee1', 'CT'],
    ['Doe^Jane^Q', 'CT DoeJ Q', 'CT'],
    ['DeLay^Tom', 'CT DeLay', 'CT'],
    ['DeLay^Tom', 'CT DELAY', 'CT'],
    ['De Lay^Tom', 'CT delay', 'CT'],
    ['Hand^Le Sion', 'CT lesion', 'CT'],
    ['de la Mina^Tom', 'CT lamina', 'CT'],
    ['Du Le Sion^Tom', 'CT lesion', 'CT'],
    ['Hand^De^Lay', 'CT delay', 'CT delay'],
    ['De^Lay', 'CT delay', 'CT'],
  ])('%s: %s', (name, text, rest) => {
    expect(ofName(name, text)).toBe(rest)
  })

  it('of very many parts is no more than its parts and so many forms of them', () => {
    const parts = Array.from({ length: 500 }, (_, number) => `Hand${String(number)}`)
    expect(needlesOf({ ...NOTHING, names: [parts.join(' ')] }).names.size).toBeLessThan(1000)
  })

  it.each(
    words(`patient patients unknown unspecified none null test phantom subject volunteer case study research sample dummy example
    image images ct mr mri mrt us xr dx cr nm pt pet technologist technician radiologist radiology physician operator user
    service default dr md of and the`),
  )('%s is nobody', (word) => {
    expect(ofName(`${word}^Hand`, `CT ${word} liver`)).toContain(word)
    expect(ofName(`${word}^Hand`, `CT ${word} hand`)).not.toContain('hand')
  })
})

describe('an ID in all forms', () => {
  const ofId = (id: string, text: string) => cleanAs({ ids: [id] }, text)

  it.each([
    ['44-12', 'CT 44 12 head', 'CT head'],
    ['4412', 'CT 44-12 head', 'CT head'],
    ['0412', 'CT 412 head', 'CT head'],
    ['007', 'CT 007 head', 'CT head'],
    ['412', 'CT 412 head', 'CT head'],
    ['AB-54-321', 'CT 54 321 head', 'CT head'],
    ['AB-5432', 'CT 54 32 head', 'CT 54 32 head'],
    ['PE2', 'CT PE 2 head', 'CT head'],
    ['PET', 'CT PET head', 'CT PET head'],
    ['CHEST', 'CT chest head', 'CT head'],
    ['test', 'CT test head', 'CT test head'],
    ['412', 'CT 4 1 2 head', 'CT head'],
    ['412', 'CT 24 12 head', 'CT 24 12 head'],
    ['412', 'CT 41 23 head', 'CT 41 23 head'],
    ['412322', 'CT 24 12 32 25 head', 'CT head'],
    ['4412', 'CT 44 ,;., 12 head', 'CT 44 ,;., 12 head'],
    ['4412', 'CT 44 12 chest 44 12 head', 'CT chest head'],
    ['12', 'CT 12 head', 'CT 12 head'],
    ['4012', 'CT 412 head', 'CT 412 head'],
    ['KNEE', 'CT knee head', 'CT head'],
    ['4412', '44-12 CT', 'CT'],
    ['4412', 'CT 44 -- 12 head', 'CT head'],
    ['4412', 'CT head ------ 4412', 'CT head'],
    ['412', 'CT head ------ 412', 'CT head'],
    ['12T2PE', 'CT 512 T2 PE head', 'CT head'],
  ])('%s: %s', (id, text, rest) => {
    expect(ofId(id, text)).toBe(rest)
  })
})

it('an ID goes whole, though another ends where it ends', () => {
  expect(cleanAs({ ids: ['PET2D', 'T2D'] }, 'CT PE T2D head')).toBe('CT head')
})

it('an initial goes with what else of the patient it stands beside', () => {
  expect(cleanAs({ names: ['Doe^Jane'], ids: ['KNEE'] }, 'CT KNEE J')).toBe('CT')
})

describe('a place', () => {
  const ofText = (place: string, text: string) => cleanAs({ texts: [place] }, text)

  it.each([
    ['Chest Heart Center', 'CT Chest Heart', 'CT'],
    ['Chest Heart Center', 'CT heart center', 'CT heart center'],
    ['Chest Heart Center', 'CT chest', 'CT chest'],
    ['Chest, 112 Head', 'CT 112 liver', 'CT liver'],
    ['Chest, 12 Head', 'CT 12 liver', 'CT 12 liver'],
    ['Chest, 12345 Head', 'CT 12.345.678-Z liver', 'CT liver'],
    ['55 12 34', 'CT 551 234 liver', 'CT liver'],
    ['+39 055 12 34 567', 'CT 51 234 567; liver', 'CT; liver'],
    ['Liver', 'CT liver', 'CT liver'],
    ['Radiology Department', 'CT radiology department', 'CT radiology department'],
    ['La de Hospital', 'hospital la CT', 'hospital la CT'],
    ['CT01', 'CT01 chest', 'chest'],
    ['CT1', 'CT1 chest', 'chest'],
    ['C1A', 'CT C1A chest', 'CT chest'],
    ['De la Clinica', 'TC de la clinica torax', 'TC de la clinica torax'],
    ['AP Knee', 'CT ap-knee', 'CT'],
    ['CT Chest', 'MR CT chest', 'MR'],
    ['Liverpool', 'CT Liver-Pool', 'CT'],
    ['CT 1', 'CT 1 head', 'CT 1 head'],
    ['CT 12', 'MR CT 12 head', 'MR head'],
    ['Tel 55 12 34', 'CT 551 234 liver', 'CT liver'],
    ['AP Liver Hospital', 'AP liver', 'AP liver'],
    ['Liver PA Hospital', 'liver PA', 'liver PA'],
    ['Liver Cyst', 'CT liver cyst', 'CT'],
    ['Abdomen Leg Arm Hospital', 'MR leg arm', 'MR'],
  ])('%s: %s', (place, text, rest) => {
    expect(ofText(place, text)).toBe(rest)
  })
})

describe('what every place is called', () => {
  it.each(
    words(`hospital hospitals clinic clinics radiology department dept center centre unit medical health imaging ospedale
    radiologia clinica klinik klinikum krankenhaus radiologie hopital service servicio servico centro reparto abteilung institut
    institute university universita universitat universite universidad universidade praxis`),
  )('%s names none', (word) => {
    expect(cleanAs({ texts: [`Chest Liver ${word}`] }, `CT liver ${word}`)).toContain('liver')
    expect(cleanAs({ texts: [`${word} Liver Chest`] }, `CT ${word} liver`)).toContain('liver')
  })
})

describe('a day of the patient', () => {
  const ofDay = (text: string) => cleanAs({ dates: ['19610503', '19611225'] }, text)

  it.each([
    ['CT 3/5 head', 'CT head'],
    ['CT 5/3 head', 'CT head'],
    ['CT 5-3 head', 'CT head'],
    ['CT 5 - 3 head', 'CT head'],
    ['CT 05-3 head', 'CT head'],
    ['CT 0503 head', 'CT head'],
    ['CT 0305 head', 'CT head'],
    ['CT 3.5 head', 'CT 3.5 head'],
    ['CT 3 5 head', 'CT 3 5 head'],
    ['CT 5/4 head', 'CT 5/4 head'],
    ['CT 3/5', 'CT'],
    ['CT 1225 head', 'CT head'],
    ['CT 2512 head', 'CT head'],
    ['CT 3.5. 7 mm', 'CT 7 mm'],
    ['CT 3. 5. 7 mm', 'CT 7 mm'],
    ['CT 3. - 5. 7 mm', 'CT 3. - 5. 7 mm'],
    ['CT 3, -5 head', 'CT 3, -5 head'],
    ['CT 3- ,5 head', 'CT 3- ,5 head'],
    ['CT 3 .5. 7 mm', 'CT 3 .5. 7 mm'],
  ])('%s', (text, rest) => {
    expect(ofDay(text)).toBe(rest)
  })
})
