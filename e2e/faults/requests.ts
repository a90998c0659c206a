import type { Seen } from '../stand/fault-proxy.ts'

/** What the requests of a delivery are, by what they carry. */
export const isPut = ({ method }: Seen): boolean => method === 'PUT'
export const isBlock = (seen: Seen): boolean => isPut(seen) && seen.url.includes('comp=block&')
export const isBlockList = (seen: Seen): boolean => isPut(seen) && seen.url.includes('comp=blocklist')
/** Ciphertext is on its way: a block, or an object in one request. */
export const carriesBody = (seen: Seen): boolean => isPut(seen) && !isBlockList(seen)

/** Ciphertext in these requests, as announced. */
export const sentBytes = (seen: readonly Seen[]): number =>
  seen.filter(carriesBody).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)

/** The blob that a request is about. */
export const nameIn = ({ url }: Seen): string => decodeURIComponent(url.split('?')[0]?.split('/').at(-1) ?? '')

/** What a request does, the same for its repetition: a block of a blob, a blob as a whole, its list. */
export const workOf = (seen: Seen): string => {
  const query = new URL(seen.url, 'http://store').searchParams
  return `${nameIn(seen)} ${query.get('comp') ?? 'blob'} ${query.get('blockid') ?? ''}`
}

/** True for the first request of every work, false for its repetitions. */
export const firstOfEach = (): ((seen: Seen) => boolean) => {
  const known = new Set<string>()
  return (seen) => known.size < known.add(workOf(seen)).size
}

/** Works that the store had acknowledged and was sent again all the same. */
export const sentTwice = (seen: readonly Seen[]): readonly string[] => {
  const acknowledged = new Set<string>()
  return seen.filter(carriesBody).flatMap((one) => {
    const work = workOf(one)
    const again = acknowledged.has(work)
    if (one.status === 201) acknowledged.add(work)
    return again ? [work] : []
  })
}

/** Requests that the browser has made again by itself: a script's own repetition has an id of its own. */
export const replayed = (seen: readonly Seen[]): number => {
  const known = new Set<string>()
  return seen.filter(({ headers }) => {
    const id = String(headers['x-ms-client-request-id'])
    return isNaN(Number(headers['content-length'])) ? false : known.size === known.add(id).size
  }).length
}
