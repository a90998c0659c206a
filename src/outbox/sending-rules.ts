/** What a person has said of sending. Kept on this device; nothing of a patient is in it. */
export interface SendingRules {
  readonly mobile: MobileRule
  /** Absent: at any time. */
  readonly hours?: Hours
  /** Absent: as fast as the line goes. An average over requests: one request goes as fast as it can. */
  readonly mostBytesPerSecond?: number
}

export interface MobileRule {
  /** The device is on mobile data now: the person says so, as few browsers can. */
  readonly isUsed: boolean
  readonly isAllowed: boolean
  /** Absent: without bound. */
  readonly budgetBytes?: number
}

/** Of each day, local time, in minutes from midnight. One that ends before it begins goes over midnight. */
export interface Hours {
  readonly fromMinute: number
  readonly untilMinute: number
}

export const NO_RULES: SendingRules = { mobile: { isUsed: false, isAllowed: false } }

/** Why nothing may be sent now although the line could. */
export type Restraint = { readonly by: 'mobile-data' } | { readonly by: 'hours'; readonly untilMs: number }

const MINUTES_A_DAY = 24 * 60

const minuteOf = (date: Date): number => 60 * date.getHours() + date.getMinutes()

/** The next time that a clock on the wall shows it. On the day on which it shows no such time, what stands after it. */
const nextMs = (minute: number, nowMs: number): number => {
  const now = new Date(nowMs)
  const onDay = (days: number): number =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 0, minute).getTime()
  return onDay(0) > nowMs ? onDay(0) : onDay(1)
}

const isWithin = ({ fromMinute, untilMinute }: Hours, nowMs: number): boolean => {
  const minute = minuteOf(new Date(nowMs))
  if (fromMinute === untilMinute) return true
  return fromMinute < untilMinute
    ? minute >= fromMinute && minute < untilMinute
    : minute >= fromMinute || minute < untilMinute
}

export const restraintOf = ({ mobile, hours }: SendingRules, nowMs: number): Restraint | undefined => {
  if (mobile.isUsed && !mobile.isAllowed) return { by: 'mobile-data' }
  if (hours === undefined || isWithin(hours, nowMs)) return undefined
  return { by: 'hours', untilMs: nextMs(hours.fromMinute, nowMs) }
}

export const isSame = (a: Restraint | undefined, b: Restraint | undefined): boolean =>
  a?.by === b?.by && (a?.by !== 'hours' || b?.by !== 'hours' || a.untilMs === b.untilMs)

/** When the hours begin or end next. */
export const nextTurnMs = ({ hours }: SendingRules, nowMs: number): number | undefined =>
  hours === undefined ? undefined : Math.min(nextMs(hours.fromMinute, nowMs), nextMs(hours.untilMinute, nowMs))

/** What of the mobile budget is left; undefined when there is no bound. */
export const mobileLeftBytes = ({ mobile }: SendingRules, usedBytes: number): number | undefined =>
  mobile.isUsed && mobile.budgetBytes !== undefined ? Math.max(0, mobile.budgetBytes - usedBytes) : undefined

const isMinute = (minute: number): boolean => Number.isInteger(minute) && minute >= 0 && minute < MINUTES_A_DAY
const isAmount = (amount: number | undefined): boolean =>
  amount === undefined || (Number.isFinite(amount) && amount > 0)

export const isSound = ({ mobile, hours, mostBytesPerSecond }: SendingRules): boolean =>
  isAmount(mobile.budgetBytes) &&
  isAmount(mostBytesPerSecond) &&
  (hours === undefined || (isMinute(hours.fromMinute) && isMinute(hours.untilMinute)))
