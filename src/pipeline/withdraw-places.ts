/** Where the objects of a request stand by now: what had not been sent when it was asked for may have gone elsewhere. */
import { readChunks } from '../bytes/streams.ts'
import { sha256Digest } from '../crypto/digest.ts'
import { toFailure } from '../errors.ts'
import type { ManifestObject, VerifiedManifest } from '../seal/manifest.ts'
import type { HeldObject, Withdrawal } from '../seal/withdrawal.ts'
import type { ObjectReader } from '../upload/object-store.ts'

interface Looking {
  readonly store: ObjectReader
  readonly signal: AbortSignal
}

/** An object, where it was to stand when the request was made and where it stands now. */
export interface Placed {
  readonly object: HeldObject
  /** Nothing more of it can arrive: it had been sent before, or a manifest lists it, which is sent last. */
  readonly isSettled: boolean
}

type Segments = HeldObject['segments']

const isSame = (a: Segments, b: Segments): boolean =>
  a.length === b.length &&
  a.every(({ blob, offset, length }, index) => {
    const other = b[index]
    return other?.blob === blob && other.offset === offset && other.length === length
  })

/** Whether these bytes are the object's, or are gone from there. One who may write can sign a manifest that names another's. */
async function isItsPlace({ segments, sha256 }: HeldObject, { store, signal }: Looking): Promise<boolean> {
  const digest = await sha256Digest()
  let goneCount = 0
  for (const { blob, offset, length } of segments) {
    try {
      for await (const chunk of readChunks(await store.read(blob, { offset, length }, signal))) digest.update(chunk)
    } catch (thrown) {
      if (toFailure(thrown).code !== 'upload/not-found') throw thrown
      goneCount += 1
    }
  }
  return goneCount === segments.length || (goneCount === 0 && digest.hex() === sha256)
}

interface Asked {
  readonly batch: string
  readonly object: HeldObject
}

/** By the request, and by the manifests of its project. */
export function placing(request: Withdrawal, manifests: readonly VerifiedManifest[], looking: Looking) {
  const waiting = request.waiting === undefined ? undefined : new Set(request.waiting)
  const listed = new Map<string, ManifestObject[]>()
  for (const { project, batch, objects } of manifests)
    for (const object of project === request.project ? objects : []) {
      const key = `${batch} ${object.name}`
      listed.set(key, [...(listed.get(key) ?? []), object])
    }
  return async ({ batch, object }: Asked): Promise<Placed> => {
    const { name, sizeBytes, sha256 } = object
    let [segments, isSettled] = [object.segments, waiting?.has(name) === false]
    for (const other of listed.get(`${batch} ${name}`) ?? []) {
      if (other.sizeBytes !== sizeBytes || other.sha256 !== sha256) continue
      const isPlanned = isSame(other.segments, object.segments)
      if (!isPlanned && !(await isItsPlace(other, looking))) continue
      if (!isPlanned) segments = [...segments, ...other.segments]
      isSettled = true
    }
    return { object: { ...object, segments }, isSettled }
  }
}
