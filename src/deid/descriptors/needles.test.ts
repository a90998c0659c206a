import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const NOTHING = { names: [], ids: [], texts: [], dates: [], uids: [] }
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

describe('a name in all that is made of it', () => {
  const ofName = (name: string, text: string) => textCleaner({ ...NOTHING, names: [name] }).clean(text)

  it.each([
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
  ])('%s: %s', (name, text, rest) => {
    expect(ofName(name, text)).toBe(rest)
  })

  it.each(
    words(`patient patients unknown none test phantom subject case study research sample image images ct mr mri us pet
    technologist technician radiologist radiology physician operator user service of and the`),
  )('%s is nobody', (word) => {
    expect(ofName(`${word}^Hand`, `CT ${word} liver`)).toContain(word)
    expect(ofName(`${word}^Hand`, `CT ${word} hand`)).not.toContain('hand')
  })
})

describe('an ID in all forms', () => {
  const ofId = (id: string, text: string) => textCleaner({ ...NOTHING, ids: [id] }).clean(text)

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
  ])('%s: %s', (id, text, rest) => {
    expect(ofId(id, text)).toBe(rest)
  })
})

describe('a place', () => {
  const ofText = (place: string, text: string) => textCleaner({ ...NOTHING, texts: [place] }).clean(text)

  it.each([
    ['Chest Heart Center', 'CT Chest Heart', 'CT'],
    ['Chest Heart Center', 'CT heart center', 'CT heart center'],
    ['Chest Heart Center', 'CT chest', 'CT chest'],
    ['Chest, 112 Head', 'CT 112 liver', 'CT liver'],
    ['Chest, 12 Head', 'CT 12 liver', 'CT 12 liver'],
    ['55 12 34', 'CT 551 234 liver', 'CT liver'],
    ['+39 055 12 34 567', 'CT 51 234 567; liver', 'CT; liver'],
    ['Liver', 'CT liver', 'CT liver'],
    ['Radiology Department', 'CT radiology department', 'CT radiology department'],
    ['La de Hospital', 'hospital la CT', 'hospital la CT'],
    ['CT01', 'CT01 chest', 'chest'],
  ])('%s: %s', (place, text, rest) => {
    expect(ofText(place, text)).toBe(rest)
  })
})

describe('a day of the patient', () => {
  const ofDay = (text: string) => textCleaner({ ...NOTHING, dates: ['19610503'] }).clean(text)

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
  ])('%s', (text, rest) => {
    expect(ofDay(text)).toBe(rest)
  })
})
