import { describe, expect, it } from 'vitest'
import { isCommon, isEvident, isEvidentDate, isEvidentUid, isEvidentWord, isParticle, isTitle } from './no-evidence.ts'

describe('a word on its own', () => {
  it.each(['Doe', 'XXXY', '471', '山田', ' Doe ', 'HeadDoe', 'DoeHead', 'HeaneyNeck', 'ArDoe', 'Ñu'])(
    'points at somebody: %s',
    (word) => {
      expect(isEvidentWord(word)).toBe(true)
    },
  )

  it.each([
    'Do',
    'D',
    '',
    '山',
    'XXX',
    '0000',
    '山山',
    'Head',
    'PHANTOM',
    'HeadNeck',
    ' Head ',
    'armleg',
    'removed',
    'SEALIFT',
    '19000101',
    'urn:removed',
  ])('says nothing: %s', (word) => {
    expect(isEvidentWord(word)).toBe(false)
  })

  it.each(
    `van der den von zu zur zum de la di da del della delle dos das los las les le du des bin ibn abu mac san santa and und`.split(
      ' ',
    ),
  )('is a particle of many names: %s', (word) => {
    expect(isEvidentWord(word)).toBe(false)
  })

  it('is in everybody’s mouth, or not', () => {
    expect(['head', 'HEAD', 'Siemens', 'Doe', 'van'].map(isCommon)).toEqual([true, true, true, false, false])
  })
})

describe('a word of a name', () => {
  it.each(
    `Mrs. Miss Mister Prof. Dott. Dott.ssa Sig. Sig.ra Herr Frau Ph.D. MBBS M.B.A. BSc MSc Esq. jun. Jnr sen. Snr D.D.S. DVM RTR
Madame Monsieur Senhor Senhora senor SENORA`.split(/\s+/),
  )('is a title: %s', (word) => {
    expect(isTitle(word)).toBe(true)
    expect(isTitle(` ${word} `)).toBe(true)
  })

  it('is a particle, or neither', () => {
    expect(['van', ' Della ', 'Doe', 'Prof'].map(isParticle)).toEqual([true, true, false, false])
    expect(['van', 'Doe', ''].map(isTitle)).toEqual([false, false, false])
  })
})

describe('a value', () => {
  it.each(['Doe', 'PHANTOM Doe', 'Doe^Head', 'Head-471', '12 Elm', '山田 太郎', '協和', ' Doe '])(
    'points at somebody: %s',
    (value) => {
      expect(isEvident(value)).toBe(true)
    },
  )

  it.each([
    'PHANTOM HEAD',
    'Head^Neck',
    '12',
    ' 12 ',
    'XX-XX',
    '0-00/000',
    'Removed',
    'urn:removed',
    '19000101',
    ' urn:removed ',
    'ab cd',
    '',
  ])('says nothing: %s', (value) => {
    expect(isEvident(value)).toBe(false)
  })
})

it('a UID is longer than the number of a version', () => {
  expect(['1.2.34', '1.2.3', '123456', ''].map(isEvidentUid)).toEqual([true, false, false, false])
})

describe('a day', () => {
  it.each('18500101 18991231 19570412 19991130 20000229 20260930 20091020'.split(' '))(
    'that somebody may have seen: %s',
    (day) => {
      expect(isEvidentDate(day)).toBe(true)
    },
  )

  it.each(
    '18491231 19000101 21000101 19570012 19571312 19570400 19570432 19570440 1957041 195704121 x19570412 1957'.split(
      ' ',
    ),
  )('that is none: %s', (day) => {
    expect(isEvidentDate(day)).toBe(false)
  })
})
