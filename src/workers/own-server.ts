import type { IsOnline } from '../upload/answering.ts'

const SCRIPT = 'sw.js'
const PATIENCE_MS = 5_000

/** Asks for what no service worker of ours keeps: its own script. */
export const ownServerAnswers: IsOnline = async (signal) => {
  // What is built stands in assets/, beside it.
  const url = new URL(`../${SCRIPT}`, location.href)
  const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
  const answer = await fetch(url, { method: 'HEAD', cache: 'no-store', signal: within }).catch(() => undefined)
  return answer?.ok === true
}
