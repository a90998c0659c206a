import { Failure } from '../errors.ts'
import { containerUrl, type AccessLink } from './access-link.ts'

/** Gives the link that requests go with. A request asks for it each time, so that a link may change under an object. */
export interface LinkSource {
  /** The link of now. */
  current(signal: AbortSignal): Promise<AccessLink>
  /** Another link, because the store has refused this one; undefined where there is no other. */
  renewed(refused: AccessLink, signal: AbortSignal): Promise<AccessLink | undefined>
}

/** The link that a person was given: there is no other. */
export const fixedLink = (link: AccessLink): LinkSource => ({
  current: () => Promise.resolve(link),
  renewed: () => Promise.resolve(undefined),
})

/** Whoever makes links anew may name another container, and nothing that is under way may change its place. */
export const inOneContainer = (source: LinkSource): LinkSource => {
  let first: string | undefined
  const checked = (link: AccessLink): AccessLink => {
    first ??= containerUrl(link)
    if (containerUrl(link) !== first) throw new Failure('upload/other-container')
    return link
  }
  return {
    current: async (signal) => checked(await source.current(signal)),
    renewed: async (refused, signal) => {
      const link = await source.renewed(refused, signal)
      return link === undefined ? undefined : checked(link)
    },
  }
}

/** A link that was made for this device, and how long the store will take it from the moment it was asked for. */
export interface Minted {
  readonly link: AccessLink
  readonly lifeMs: number
}

/** Makes a link. What it throws is a failure with a code. */
export type Mint = (signal: AbortSignal) => Promise<Minted>

interface Held {
  readonly link: AccessLink
  readonly askedMs: number
  readonly renewMs: number
  readonly endMs: number
}

/** Silence of who makes the links, after which it counts as not there. */
const ASK_MS = 30_000
/** Whoever makes very short links, or whose clock cannot be read, is not asked with every request. */
const SHORTEST_USE_MS = 30_000
const TRY_AGAIN_MS = 30_000

const ended = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  const aborted = () => new Failure('bytes/aborted', { cause: signal.reason })
  if (signal.aborted) throw aborted()
  let stop: () => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(aborted())
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/**
 * Links that are made anew at half of their life, and once more when one is refused. All who ask meanwhile share one
 * asking. Only spans of this device's clock are measured, never its time of day: a life is what the maker's clock says.
 *
 * From half life on requests go with the old link while a new one is asked for, so a maker that does not answer is
 * noticed no sooner than the old link has ended. One that refuses is noticed at once.
 */
export const renewingLink = (mint: Mint, nowMs: () => number = Date.now): LinkSource => {
  let held: Held | undefined
  let asking: Promise<AccessLink> | undefined

  const ask = async (): Promise<AccessLink> => {
    const askedMs = nowMs()
    const { link, lifeMs } = await mint(AbortSignal.timeout(ASK_MS))
    const renewMs = askedMs + Math.max(SHORTEST_USE_MS, lifeMs / 2)
    held = { link, askedMs, renewMs, endMs: Math.max(renewMs, askedMs + lifeMs) }
    return link
  }
  const asked = (): Promise<AccessLink> =>
    (asking ??= ask().finally(() => {
      asking = undefined
    }))
  const notRenewed = (thrown: unknown): void => {
    const refused = thrown instanceof Failure && !PASSING.has(thrown.code)
    held = refused || held === undefined ? undefined : { ...held, renewMs: nowMs() + TRY_AGAIN_MS }
  }

  return {
    current: async (signal) => {
      const now = nowMs()
      if (held === undefined || now >= held.endMs) return ended(asked(), signal)
      // A clock that was set back says nothing about when the link was asked for.
      if (now >= held.renewMs || now < held.askedMs) void asked().catch(notRenewed)
      return held.link
    },
    renewed: async (refused, signal) => {
      if (held !== undefined && held.link !== refused) return held.link
      held = undefined
      return ended(asked(), signal)
    },
  }
}

/** With these the old link is good as long as it lives. */
const PASSING: ReadonlySet<string> = new Set([
  'upload/broker-unreachable',
  'upload/network',
  'upload/stalled',
  'upload/sign-in-needed',
])
