import type { IsOnline } from '../upload/answering.ts'

const PATIENCE_MS = 5_000

/** Asks for what no service worker of ours keeps: its own script. */
export const ownServerAnswers: IsOnline = async (signal) => {
  // What is built stands in assets/, beside sw.js.
  const url = new URL('../sw.js', location.href)
  const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
  const answer = await fetch(url, { method: 'HEAD', cache: 'no-store', signal: within }).catch(() => undefined)
  return answer?.ok === true
}
