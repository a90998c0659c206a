/** A patient withdraws: find what of them stands in a store, and carry out the request that it be deleted. */
import { toFailure } from '../errors.ts'
import type { VerifiedManifest } from '../seal/manifest.ts'
import { MANIFEST_PREFIX } from '../seal/object-name.ts'
import type { HeldObject, Holding, Withdrawal } from '../seal/withdrawal.ts'
import type { ObjectRemover } from '../upload/object-remover.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import { reasonOf, type Refused } from './restore-tally.ts'
import { catalogueOf, manifestAt, type Opening, type Restoring } from './restore.ts'
import { placing } from './withdraw-places.ts'

export interface Search extends Opening, Pick<Restoring, 'trusted'> {
  readonly pseudonyms: ReadonlySet<string>
}

export interface Held {
  readonly holdings: readonly Holding[]
  /** Batches that could not be looked into: there may be more. */
  readonly unread: readonly Refused[]
  /** Objects that were looked at. */
  readonly of: number
}

type Trust = Pick<Restoring, 'reader' | 'trusted' | 'signal'>

interface Manifests {
  readonly manifests: readonly VerifiedManifest[]
  readonly unread: readonly Refused[]
}

/** Every manifest of a store, and the names of those that cannot be read or believed. */
async function manifestsIn(options: Trust): Promise<Manifests> {
  const [manifests, unread] = [[] as VerifiedManifest[], [] as Refused[]]
  for await (const { name } of options.reader.list(MANIFEST_PREFIX, options.signal)) {
    try {
      manifests.push(await manifestAt(name, options))
    } catch (thrown) {
      if (options.signal.aborted) throw toFailure(thrown)
      unread.push({ object: name, code: reasonOf(thrown) })
    }
  }
  return { manifests, unread }
}

async function holdingIn(manifest: VerifiedManifest, search: Search): Promise<Holding> {
  const { entries } = await catalogueOf(manifest, search)
  const isHeld = (name: string) => search.pseudonyms.has(entries.get(name)?.patientId ?? '')
  const objects = manifest.objects.filter(({ name }) => isHeld(name))
  return { batch: manifest.batch, manifest: manifest.sha256, objects }
}

/** Every object of a patient, by the catalogues that the recipients can open. */
export async function findPatient(search: Search): Promise<Held> {
  const { manifests, unread: unreadable } = await manifestsIn(search)
  const [holdings, unread] = [[] as Holding[], [...unreadable]]
  for (const manifest of manifests) {
    try {
      const holding = await holdingIn(manifest, search)
      if (holding.objects.length > 0) holdings.push(holding)
    } catch (thrown) {
      if (search.signal.aborted) throw toFailure(thrown)
      unread.push({ object: manifest.batch, code: reasonOf(thrown) })
    }
  }
  return { holdings, unread, of: manifests.reduce((sum, { objects }) => sum + objects.length, 0) }
}

export interface CarryingOut {
  readonly request: Withdrawal
  readonly store: ObjectReader & Pick<ObjectStore, 'stat'>
  readonly remover: ObjectRemover
  readonly signal: AbortSignal
}

export interface CarriedOut {
  /** Objects of which nothing is left. */
  readonly removed: number
  /** Objects that were not there any more, and cannot come. */
  readonly absent: number
  /** Names of objects that share a blob with what is not to be deleted. They stay. */
  readonly shared: readonly string[]
  /**
   * Names of objects that had not been sent when it was asked for, and that no manifest lists yet. They may still come,
   * also those that stood there already and were removed.
   */
  readonly waiting: readonly string[]
  readonly refused: readonly Refused[]
}

type Fate = 'removed' | 'absent' | 'shared'

/** Blobs in which anything stands that the request does not name. */
function foreignBlobs({ holdings }: Withdrawal, { manifests, unread }: Manifests): (blob: string) => boolean {
  const named = new Set(holdings.flatMap(({ objects }) => objects.map(({ name }) => name)))
  const others = manifests.flatMap(({ objects }) => objects.filter(({ name }) => !named.has(name)))
  const used = new Set(others.flatMap(({ segments }) => segments.map(({ blob }) => blob)))
  // What a manifest says that cannot be read is not known: then only blobs that bear an object's own name are its own.
  return (blob) => used.has(blob) || (unread.length > 0 && !named.has(blob))
}

/** How many bytes of each blob the request names, each of them once. */
function namedBytes(objects: readonly HeldObject[]): ReadonlyMap<string, number> {
  const ranges = new Map<string, { from: number; to: number }[]>()
  for (const { blob, offset, length } of objects.flatMap(({ segments }) => segments))
    ranges.set(blob, [...(ranges.get(blob) ?? []), { from: offset, to: offset + length }])
  const covered = (all: { from: number; to: number }[]) => {
    let [end, sum] = [0, 0]
    for (const { from, to } of all.sort((a, b) => a.from - b.from)) {
      sum += Math.max(0, to - Math.max(from, end))
      end = Math.max(end, to)
    }
    return sum
  }
  return new Map([...ranges].map(([blob, all]) => [blob, covered(all)]))
}

/** The result of each that has one, and why the others have none. */
async function gathered<T, R>(all: readonly T[], { nameOf, task, signal }: Task<T, R>) {
  const [done, refused] = [[] as R[], [] as Refused[]]
  for (const one of all) {
    try {
      done.push(await task(one))
    } catch (thrown) {
      if (signal.aborted) throw toFailure(thrown)
      refused.push({ object: nameOf(one), code: toFailure(thrown).code })
    }
  }
  return { done, refused }
}

interface Task<T, R> {
  readonly nameOf: (one: T) => string
  readonly task: (one: T) => Promise<R>
  readonly signal: AbortSignal
}

/**
 * Delete what a request names, where it stands now. [Law: no byte of another] A blob goes only when the request names every
 * byte of it and no manifest in the store needs it for anything else; what shares a pack stays, and is said to.
 */
export async function carryOut({ request, store, remover, signal }: CarryingOut): Promise<CarriedOut> {
  const told = await manifestsIn({ reader: store, signal })
  const asked = request.holdings.flatMap(({ batch, objects }) => objects.map((object) => ({ batch, object })))
  const placed = await gathered(asked, {
    nameOf: ({ object }) => object.name,
    task: placing(request, told.manifests, { store, signal }),
    signal,
  })
  const named = namedBytes(placed.done.map(({ object }) => object))
  const fateOf = removing({ store, remover, signal }, { isForeign: foreignBlobs(request, told), named })
  const fates = await gathered(placed.done, {
    nameOf: ({ object }) => object.name,
    task: async ({ object, isSettled }) => ({ name: object.name, fate: await fateOf(object), isSettled }),
    signal,
  })
  return {
    removed: fates.done.filter(({ fate }) => fate === 'removed').length,
    absent: fates.done.filter(({ fate, isSettled }) => fate === 'absent' && isSettled).length,
    shared: fates.done.filter(({ fate }) => fate === 'shared').map(({ name }) => name),
    waiting: placed.done.filter(({ isSettled }) => !isSettled).map(({ object }) => object.name),
    refused: [...placed.refused, ...fates.refused],
  }
}

interface Named {
  readonly isForeign: (blob: string) => boolean
  /** How many bytes of each blob. */
  readonly named: ReadonlyMap<string, number>
}

/** Removes the blobs of objects, each once. */
function removing({ store, remover, signal }: Omit<CarryingOut, 'request'>, { isForeign, named }: Named) {
  const remove = async (blob: string): Promise<Fate> => {
    const found = await store.stat(blob, signal)
    if (found === undefined) return 'absent'
    if (isForeign(blob) || found.sizeBytes !== named.get(blob)) return 'shared'
    await remover.remove(blob, signal)
    return 'removed'
  }
  const fates = new Map<string, Promise<Fate>>()
  return async ({ segments }: HeldObject): Promise<Fate> => {
    const all: Fate[] = []
    for (const { blob } of segments) {
      const fate = fates.get(blob) ?? remove(blob)
      fates.set(blob, fate)
      all.push(await fate)
    }
    if (all.includes('shared')) return 'shared'
    return all.includes('removed') ? 'removed' : 'absent'
  }
}

/** Fingerprints and counts, for people: nothing of a patient. */
export const countsOf = (holdings: readonly Holding[]): { readonly objects: number; readonly batches: number } => ({
  objects: holdings.reduce((sum, { objects }) => sum + objects.length, 0),
  batches: holdings.length,
})
