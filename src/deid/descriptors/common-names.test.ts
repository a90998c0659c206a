import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'
import { COMMON_NAMES } from './common-names.fixture.ts'
import { isFunctionWord, isSurnameToo, isVocabulary } from './vocabulary.ts'

/** Words of radiology or of every sentence that people are called too: what stands beside a name goes with it. */
const WORDS_TOO = `
brown white young green baker ward wood gray long burns dixon black stone dunn ray delgado willis li le fields little day
mark donna chambers mann may sharp short wade waters winter clive klein jung stein otto sommer gross kern kurz dick held
petra costa bianco grasso sala testa pinna petit roche rene cortes diez bravo dolores dias assis marcia
`
  .trim()
  .split(/\s+/)

const known = COMMON_NAMES.filter(isVocabulary)

describe('the vocabulary', () => {
  it('holds few common names, and takes each for a name beside another', () => {
    expect(known.filter((name) => !WORDS_TOO.includes(name))).toEqual([])
    expect(known.filter((name) => !isSurnameToo(name) && !isFunctionWord(name))).toEqual([])
  })

  it('loses every other common name, alone in a text', () => {
    const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })
    const stayed = COMMON_NAMES.filter((name) => !isVocabulary(name)).filter((name) =>
      cleaner.clean(`CT HEAD ${name.toUpperCase()}`).toLowerCase().split(/\s+/).includes(name),
    )
    expect(stayed).toEqual([])
  })
})
