/** Who asks for more than a day is misread, not obeyed. */
const CAP_MS = 24 * 3_600_000

/** RFC 9110 section 10.2.3: seconds, or a date, which is read by the clock of who sent it. */
export const retryAfterMs = (header: string | undefined, serverNowMs: number): number | undefined => {
  if (header === undefined || header === '') return undefined
  if (/^\d+$/.test(header)) return Math.min(CAP_MS, Number(header) * 1000)
  const untilMs = Date.parse(header)
  return Number.isNaN(untilMs) ? undefined : Math.min(CAP_MS, Math.max(0, untilMs - serverNowMs))
}
