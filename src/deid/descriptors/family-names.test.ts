import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'
import { isClassical, isShaped } from './classical.ts'
import { COMMON_NAMES } from './common-names.fixture.ts'
import { FAMILY_NAMES } from './family-names.fixture.ts'
import { isSurnameToo, isVocabulary } from './vocabulary.ts'

const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()
const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })

describe('family names that are made like words of medicine', () => {
  it('are not taken for one', () => {
    expect(FAMILY_NAMES.length).toBeGreaterThan(300)
    expect(FAMILY_NAMES.filter((name) => isVocabulary(plain(name)) && !isSurnameToo(plain(name)))).toEqual([])
  })

  it('go, with and without a given name', () => {
    const stayed = FAMILY_NAMES.filter((name) => cleaner.clean(`CT Abdomen ${name} nativ`).includes(name))
    expect(stayed.filter((name) => !isSurnameToo(plain(name)))).toEqual([])
    expect(FAMILY_NAMES.filter((name) => cleaner.clean(`${name}^Wendelin CT`).includes(name))).toEqual([])
  })

  it('and the common ones of seven countries have neither the parts nor the shapes', () => {
    const long = COMMON_NAMES.map(plain).filter((name) => name.length >= 8)
    expect(long.filter((name) => isClassical(name) || isShaped(name))).toEqual([])
  })
})

describe('words of medicine', () => {
  it.each(
    `okzipitomental frontoparietal lipomatös prävesikales retropatellar Plantarfasziitis osteophytosis Trachealkanüle
    tracheobronchial pielonefrite pyelonephritis colecistite cholangiozelluläres hepatosplénomégalie gastroentérite
    spondyloarthropathische Bauchaortenaneurysma Wirbelsäulenganzaufnahme Perfusionskarte Kontrastmittelbolus
    Nephrostomiewechsel Syndesmosenruptur Kalibersprung pneumatisiert Kollateralisierung imponierend trabekuliert
    aufgetrieben umgeknickte nachzuweisen Verschmälerung demineralized calcificazioni`.split(/\s+/),
  )('%s is one by its parts or its shape', (word) => {
    expect(isVocabulary(plain(word))).toBe(true)
  })
})
