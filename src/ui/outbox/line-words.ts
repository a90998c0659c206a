import type { LineView } from '../../workers/sealift.ts'
import { useWords, type WordKey } from '../words.ts'

const TITLES: Readonly<Record<LineView['state'], WordKey>> = {
  idle: 'outbox.lineIdle',
  running: 'outbox.lineRunning',
  paused: 'outbox.linePaused',
  offline: 'outbox.lineOffline',
  parked: 'outbox.lineParked',
  locked: 'outbox.lineLocked',
}

const WORDS: Readonly<Record<Exclude<LineView['state'], 'parked'>, WordKey>> = {
  idle: 'outbox.lineIdleWords',
  running: 'outbox.lineRunningWords',
  paused: 'outbox.linePausedWords',
  offline: 'outbox.lineOfflineWords',
  locked: 'outbox.lineLockedWords',
}

/** The state of the queue, as one title and one sentence. */
export function useLineWords() {
  const { t, failureWords } = useWords()
  const lineTitle = (line: LineView): string => t(TITLES[line.state])
  const lineWords = (line: LineView): string =>
    line.state === 'parked' ? failureWords(line.code) : t(WORDS[line.state])
  return { lineTitle, lineWords }
}
