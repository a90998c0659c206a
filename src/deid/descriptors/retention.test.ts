import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'
import { HARMLESS, isHeldOut, keptOf, tokensIn } from './harmless.fixture.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })

const retained = (lines: readonly string[]): { readonly tokens: number; readonly whole: number } => {
  let [kept, tokens, whole] = [0, 0, 0]
  for (const line of lines) {
    const result = cleaner.clean(line)
    tokens += tokensIn(line).length
    kept += keptOf(tokensIn(line), tokensIn(result))
    if (result === line) whole++
  }
  return { tokens: kept / tokens, whole: whole / lines.length }
}

describe.each(Object.entries(HARMLESS))('harmless descriptors (%s)', (_, lines) => {
  it.each([
    ['that were looked at', false],
    ['that were put aside', true],
  ])('%s keep at least 99 %% of their words, and as many stay as they are', (_name, heldOut) => {
    const { tokens, whole } = retained(lines.filter((_line, index) => isHeldOut(index) === heldOut))
    expect(tokens).toBeGreaterThanOrEqual(0.99)
    expect(whole).toBeGreaterThanOrEqual(0.98)
  })
})
