import type { SendingRules } from '../../workers/sealift.ts'

/** The rules as a person writes them: amounts in MB, times as clocks show them. What is not ticked counts for nothing. */
export interface RulesForm {
  isUsed: boolean
  isAllowed: boolean
  hasBudget: boolean
  budgetMB: string | number
  hasHours: boolean
  from: string
  until: string
  hasRate: boolean
  rateMB: string | number
}

const MB = 1_000_000

const two = (figure: number): string => String(figure).padStart(2, '0')
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** NaN where nothing sensible stands: that is refused, with words. */
const minuteOf = (clock: string): number => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(clock) ?? []
  return 60 * Number(hours) + Number(minutes)
}
/** A field of numbers gives a number, or nothing. */
const bytesOf = (amountMB: string | number): number => Math.round(Number(String(amountMB).trim() || NaN) * MB)

/** What stands in a field that nobody has filled yet. */
const OFFERED = { budgetMB: '100', fromMinute: 20 * 60, untilMinute: 6 * 60, rateMB: '1' } as const

export const formOf = ({ mobile, hours, mostBytesPerSecond }: SendingRules): RulesForm => ({
  isUsed: mobile.isUsed,
  isAllowed: mobile.isAllowed,
  hasBudget: mobile.budgetBytes !== undefined,
  budgetMB: mobile.budgetBytes === undefined ? OFFERED.budgetMB : String(mobile.budgetBytes / MB),
  hasHours: hours !== undefined,
  from: clockOf(hours?.fromMinute ?? OFFERED.fromMinute),
  until: clockOf(hours?.untilMinute ?? OFFERED.untilMinute),
  hasRate: mostBytesPerSecond !== undefined,
  rateMB: mostBytesPerSecond === undefined ? OFFERED.rateMB : String(mostBytesPerSecond / MB),
})

export const rulesOf = (form: RulesForm): SendingRules => ({
  mobile: {
    isUsed: form.isUsed,
    isAllowed: form.isAllowed,
    ...(form.hasBudget ? { budgetBytes: bytesOf(form.budgetMB) } : {}),
  },
  ...(form.hasHours ? { hours: { fromMinute: minuteOf(form.from), untilMinute: minuteOf(form.until) } } : {}),
  ...(form.hasRate ? { mostBytesPerSecond: bytesOf(form.rateMB) } : {}),
})
