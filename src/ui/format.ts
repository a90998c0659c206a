import { computed } from 'vue'
import { language } from './words.ts'

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const formatBytes = (bytes: number, locale: string): string => {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), BYTE_UNITS.length - 1)
  const value = bytes / 1000 ** step
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: BYTE_UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 || value >= 100 ? 0 : 1,
  }).format(value)
}

/** Two units at most: nobody plans by the second of an hour. */
export const formatDuration = (durationMs: number, locale: string): string => {
  const part = (value: number, unit: 'day' | 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(Math.floor(value))
  if (durationMs >= DAY) return `${part(durationMs / DAY, 'day')} ${part((durationMs % DAY) / HOUR, 'hour')}`
  if (durationMs >= HOUR) return `${part(durationMs / HOUR, 'hour')} ${part((durationMs % HOUR) / MINUTE, 'minute')}`
  if (durationMs >= MINUTE) return part(durationMs / MINUTE, 'minute')
  return part(Math.max(1, durationMs / SECOND), 'second')
}

const formatMoment = (atMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(atMs)

const formatTime = (atMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(atMs)

/** A date as DICOM (PS3.5 6.2, DA) or ISO 8601 writes it, as people of the locale write it; anything else stands as it is. */
export const formatDicomDate = (date: string, locale: string): string => {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date)
  if (parts === null) return date
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (moment.getUTCMonth() !== month - 1) return date
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(moment)
}

/** Hexadecimal digits in groups of four, as they are read aloud and compared. */
export const groupsOfFour = (hex: string): readonly string[] => hex.toUpperCase().match(/.{1,4}/g) ?? []

export function useFormat() {
  const percent = computed(() => new Intl.NumberFormat(language.value, { style: 'percent' }))
  const count = computed(() => new Intl.NumberFormat(language.value))
  return {
    bytes: (value: number) => formatBytes(value, language.value),
    duration: (valueMs: number) => formatDuration(valueMs, language.value),
    moment: (atMs: number) => formatMoment(atMs, language.value),
    time: (atMs: number) => formatTime(atMs, language.value),
    dicomDate: (date: string) => formatDicomDate(date, language.value),
    percent: (part: number, whole: number) =>
      percent.value.format(whole === 0 ? 0 : Math.floor((part / whole) * 100) / 100),
    count: (value: number) => count.value.format(value),
  }
}
