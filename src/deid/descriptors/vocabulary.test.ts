import { describe, expect, it } from 'vitest'
import { isVocabulary } from './vocabulary.ts'

const WORD = 'sternoclavicular'
const places = Array.from(WORD, (_, at) => at)
const parted = (at: number) => [WORD.slice(0, at), WORD.slice(at)] as const

describe('a long word of the body', () => {
  it.each([
    ['without a letter', places.map((at) => parted(at)[0] + parted(at)[1].slice(1))],
    ['with a letter too many', [...places, WORD.length].map((at) => `${parted(at)[0]}q${parted(at)[1]}`)],
    ['with a wrong letter', places.map((at) => `${parted(at)[0]}q${parted(at)[1].slice(1)}`)],
    [
      'with two letters changed over',
      places.slice(1).map((at) => WORD.slice(0, at - 1) + WORD.charAt(at) + WORD.charAt(at - 1) + WORD.slice(at + 1)),
    ],
  ])('is known %s, wherever that is', (_, words) => {
    expect(words.filter((word) => !isVocabulary(word))).toEqual([])
  })

  it('is not known with two letters wrong', () => {
    expect(places.slice(5).filter((at) => isVocabulary(`q${WORD.slice(1, at)}q${WORD.slice(at + 1)}`))).toEqual([])
  })
})
