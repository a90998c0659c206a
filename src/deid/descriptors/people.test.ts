import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const NOTHING = { names: [], ids: [], texts: [], dates: [], uids: [] }
const clean = (text: string, names: readonly string[] = []): string => textCleaner({ ...NOTHING, names }).clean(text)

describe('an initial', () => {
  it('goes with the name of the patient, in whatever script the name is', () => {
    expect(clean('CT T 山田 chest', ['Yamada^Tarou=山田^太郎'])).toBe('CT chest')
    expect(clean('CT 山田 T', ['Yamada^Tarou=山田^太郎'])).toBe('CT')
    expect(clean('CT Т. Иванов T', ['Ivanov^Timur=Иванов^Тимур'])).toBe('CT')
  })
})
