import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText, costText, parseAmount, parseCurrency, priceText, rememberedPrice, rememberPrice } from './price.ts'

const LOCALES = ['en', 'it', 'pt-BR'] as const
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

const storage = (content?: string) => {
  const kept = new Map(content === undefined ? [] : [['sealift.price', content]])
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('a price that is typed', () => {
  it.each([
    ['0.05', 'en', 0.05],
    ['0,05', 'en', 0.05],
    ['0,05', 'it', 0.05],
    [' 12 ', 'pt-BR', 12],
    ['0', 'en', 0],
    ['1.125', 'en', 1.125],
    ['1,125', 'it', 1.125],
    // A thousand, or one and an eighth?
    ['1,125', 'en', undefined],
    ['1.125', 'it', undefined],
    ['1.000,50', 'it', undefined],
    ['', 'en', undefined],
    ['-1', 'en', undefined],
    ['1e3', 'en', undefined],
    ['€ 5', 'en', undefined],
    ['99999999', 'en', undefined],
  ])('%s, in %s', (text, locale, amount) => {
    expect(parseAmount(text, locale)).toBe(amount)
  })

  it('is read again as it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), fc.integer({ min: 0, max: 1e9 }), (locale, micros) => {
        const amount = micros / 1e6
        expect(parseAmount(amountText(amount, locale), locale)).toBe(amount)
      }),
    )
  })

  it('has a currency that can be read, of 8 characters at most', () => {
    expect(['EUR', ' R$ ', 'Fr.', '€'].map(parseCurrency)).toEqual(['EUR', 'R$', 'Fr.', '€'])
    expect(['', '  ', 'ninechars', 'a b', 'a\u202eb', '\u0000'].map(parseCurrency)).toEqual(Array(6).fill(undefined))
  })
})

describe('a cost', () => {
  it.each([
    [310e6, [0.05, 'EUR'], 'en', '€0.02'],
    [12.34e9, [0.087, 'EUR'], 'it', '1,07 €'],
    [100e9, [1.5, 'BRL'], 'pt-BR', 'R$ 150,00'],
    [100e9, [20, 'R$'], 'pt-BR', 'R$ 2.000,00'],
    [1e6, [0.1, 'USD'], 'en', '$0.0001'],
    [0, [0.1, 'USD'], 'en', '$0.00'],
    [1e9, [3, 'credits'], 'en', 'credits 3.00'],
  ] as const)('of %d bytes at %s, in %s, is %s', (bytes, [perGigabyte, currency], locale, text) => {
    expect(plain(costText(bytes, { perGigabyte, currency }, locale))).toBe(text)
  })

  it('is said with its price to the last digit', () => {
    expect(plain(priceText({ perGigabyte: 0.0125, currency: 'EUR' }, 'en'))).toBe('€0.0125')
    expect(plain(priceText({ perGigabyte: 5, currency: 'Fr.' }, 'it'))).toBe('Fr. 5,00')
  })
})

describe('a price that is remembered', () => {
  it('comes back, and goes when it is removed', () => {
    const kept = storage()
    rememberPrice(kept, { perGigabyte: 0.05, currency: 'EUR' })
    expect(rememberedPrice(kept)).toEqual({ perGigabyte: 0.05, currency: 'EUR' })
    rememberPrice(kept, undefined)
    expect(rememberedPrice(kept)).toBeUndefined()
  })

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no object', '5'],
    ['no number', '{"perGigabyte":"5","currency":"EUR"}'],
    ['a number below zero', '{"perGigabyte":-5,"currency":"EUR"}'],
    ['no currency', '{"perGigabyte":5}'],
    ['a currency that is too long', '{"perGigabyte":5,"currency":"ninechars"}'],
  ])('is none where there is %s', (_, content) => {
    expect(rememberedPrice(storage(content))).toBeUndefined()
  })
})
