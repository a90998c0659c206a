import type { JobView } from '../../workers/sealift.ts'
import { useFormat } from '../format.ts'
import { useWords, type WordKey } from '../words.ts'

const STATE_WORDS: Readonly<Record<JobView['state'], WordKey>> = {
  sealed: 'outbox.stateSealed',
  uploading: 'outbox.stateUploading',
  waiting: 'outbox.stateWaiting',
  uploaded: 'outbox.stateUploaded',
  verified: 'outbox.stateVerified',
  parked: 'outbox.stateParked',
}

const KIND_WORDS: Readonly<Record<JobView['kind'], WordKey>> = {
  instance: 'outbox.kindInstance',
  catalogue: 'outbox.kindCatalogue',
  manifest: 'outbox.kindManifest',
}

const SOON_MS = 12 * 3_600_000

/** One object, in words. */
export function useObjectWords() {
  const { t, failureWords } = useWords()
  const format = useFormat()
  /** With its day when that may be another. */
  const moment = (atMs: number): string => (atMs - Date.now() < SOON_MS ? format.time(atMs) : format.moment(atMs))
  return {
    kind: ({ kind }: JobView): string => t(KIND_WORDS[kind]),
    state: ({ state, untilMs }: JobView): string =>
      state === 'waiting' && untilMs !== undefined
        ? t('outbox.waitingUntil', { time: moment(untilMs) })
        : t(STATE_WORDS[state]),
    reason: ({ code }: JobView): string => (code === undefined ? '' : failureWords(code)),
  }
}
