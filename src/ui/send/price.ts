/** What the person's provider charges for a gigabyte. Entered on this device, kept on it, and sent nowhere. */
export interface Price {
  readonly perGigabyte: number
  /** As the person writes it: `EUR`, `R$`. */
  readonly currency: string
}

/** SI: what providers count and charge. */
export const GIGABYTE_BYTES = 1e9
export const CURRENCY_MAX = 8

const MAX_PRICE = 1e7
const KEY = 'sealift.price'

const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'

/** What a person types. Undefined: no price, or one that could be read in two ways, as 1,000 can. */
export const parseAmount = (text: string, locale: string): number | undefined => {
  const parts = /^(\d{1,9})(?:([.,])(\d{1,9}))?$/.exec(text.trim())
  if (parts === null) return undefined
  const [, whole = '', sign = '', fraction = ''] = parts
  const isThousands = sign !== '' && sign !== decimalSign(locale) && fraction.length === 3
  const amount = Number(`${whole}.${fraction}`)
  return isThousands || amount > MAX_PRICE ? undefined : amount
}

/** Undefined where nothing is left that a person could read. */
export const parseCurrency = (text: string): string | undefined => {
  const currency = text.trim()
  const isReadable = currency !== '' && !/[\p{C}\p{Z}]/u.test(currency)
  return isReadable && currency.length <= CURRENCY_MAX ? currency : undefined
}

/** As it is typed: without signs between thousands. */
export const amountText = (amount: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 9 }).format(amount)

// Of less than a cent a digit is shown, not nothing.
const digitsOf = (amount: number): Intl.NumberFormatOptions =>
  amount > 0 && amount < 0.01 ? { maximumSignificantDigits: 1 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** ISO 4217 codes as the language writes them; any other text stands before the number. */
const money = (amount: number, currency: string, locale: string, digits: Intl.NumberFormatOptions): string =>
  /^[A-Za-z]{3}$/.test(currency)
    ? new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount)
    : `${currency} ${new Intl.NumberFormat(locale, digits).format(amount)}`

export const costText = (bytes: number, { perGigabyte, currency }: Price, locale: string): string => {
  const amount = (bytes / GIGABYTE_BYTES) * perGigabyte
  return money(amount, currency, locale, digitsOf(amount))
}

/** To the last digit that was entered. */
export const priceText = ({ perGigabyte, currency }: Price, locale: string): string =>
  money(perGigabyte, currency, locale, { minimumFractionDigits: 2, maximumFractionDigits: 9 })

const priceOf = (kept: unknown): Price | undefined => {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { perGigabyte, currency } = kept as { readonly [K in keyof Price]?: unknown }
  const isAmount = typeof perGigabyte === 'number' && perGigabyte >= 0 && perGigabyte <= MAX_PRICE
  const known = typeof currency === 'string' ? parseCurrency(currency) : undefined
  return isAmount && known !== undefined ? { perGigabyte, currency: known } : undefined
}

/** What was kept by a hand or a version that is not ours counts as nothing. */
export const rememberedPrice = (kept: Pick<Storage, 'getItem'>): Price | undefined => {
  try {
    return priceOf(JSON.parse(kept.getItem(KEY) ?? 'null'))
  } catch {
    return undefined
  }
}

export const rememberPrice = (keep: Pick<Storage, 'setItem' | 'removeItem'>, price: Price | undefined): void => {
  if (price === undefined) keep.removeItem(KEY)
  else keep.setItem(KEY, JSON.stringify(price))
}
