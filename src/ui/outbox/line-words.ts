import type { LineView } from '../../workers/sealift.ts'
import { useWords, type WordKey } from '../words.ts'

const TITLES: Readonly<Record<LineView['state'], WordKey>> = {
  idle: 'outbox.lineIdle',
  running: 'outbox.lineRunning',
  paused: 'outbox.linePaused',
  offline: 'outbox.lineOffline',
  parked: 'outbox.lineParked',
  locked: 'outbox.lineLocked',
  held: 'outbox.lineHeld',
}

const WORDS: Readonly<Record<Exclude<LineView['state'], 'parked' | 'held'>, WordKey>> = {
  idle: 'outbox.lineIdleWords',
  running: 'outbox.lineRunningWords',
  paused: 'outbox.linePausedWords',
  offline: 'outbox.lineOfflineWords',
  locked: 'outbox.lineLockedWords',
}

/** The state of the queue, as one title and one sentence. */
export function useLineWords() {
  const { t, failureWords, language } = useWords()
  const clock = (atMs: number): string => new Intl.DateTimeFormat(language.value, { timeStyle: 'short' }).format(atMs)
  const lineTitle = (line: LineView): string => t(TITLES[line.state])
  const lineWords = (line: LineView): string => {
    if ('code' in line) return failureWords(line.code)
    if (line.state !== 'held') return t(WORDS[line.state])
    return line.by === 'hours' ? t('outbox.heldByHours', { time: clock(line.untilMs) }) : t('outbox.heldByMobileData')
  }
  return { lineTitle, lineWords }
}
