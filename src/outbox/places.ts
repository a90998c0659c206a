import { Failure } from '../errors.ts'
import {
  blobOf,
  blockSizesBytes,
  runsOf,
  sealedOf,
  type Job,
  type Place,
  type Progress,
  type Receipt,
  type Sealed,
} from './job.ts'

/** An object that was accepted and is not delivered yet, and where it will stand. */
export interface Open extends Omit<Job, 'members'> {
  readonly places: readonly Place[]
}

/** The name of a blob that is one block of an object. */
export const partName = (blob: string, index: number): string => `${blob}-${String(index).padStart(6, '0')}`

type Way = Pick<Progress, 'blob' | 'parted'>

/** One blob for each block, or one for all. */
const blobNames = (sealed: Sealed, { blob, parted }: Way) => {
  const name = blobOf({ id: sealed.id, ...(blob === undefined ? {} : { blob }) })
  return (index: number): string => (parted === true ? partName(name, index) : name)
}

/** Where each member of a pack stands. */
const placesInPack = (pack: Sealed & { readonly members: readonly Sealed[] }, way: Way): readonly Place[] => {
  const blobAt = blobNames(pack, way)
  let offset = 0
  return runsOf(pack.members, pack.blockBytes).flatMap((run, index) => {
    if (way.parted === true) offset = 0
    return run.map(({ sizeBytes: length, sha256 }): Place => {
      const place = { blob: blobAt(index), offset, length, sha256 }
      offset += length
      return place
    })
  })
}

/** Where an object stands that shares its blobs with nobody. */
const ownPlaces = (sealed: Sealed, way: Way): readonly Place[] => {
  const blobAt = blobNames(sealed, way)
  if (way.parted !== true) return [{ blob: blobAt(0), offset: 0, length: sealed.sizeBytes, sha256: sealed.sha256 }]
  const sizes = blockSizesBytes(sealed)
  return sealed.blocks.map((sha256, index) => ({ blob: blobAt(index), offset: 0, length: sizes[index] ?? 0, sha256 }))
}

/** The objects of a job: of a pack its members, each as far as the pack is; of any other itself. */
export const objectsOf = (job: Job): readonly Open[] => {
  const { members, ...rest } = job
  if (members === undefined) return [{ ...rest, places: ownPlaces(job, job) }]
  const { state, acknowledged, blob, parted } = job
  const progress = {
    state,
    acknowledged,
    ...(blob === undefined ? {} : { blob }),
    ...(parted === undefined ? {} : { parted }),
  }
  const places = placesInPack({ ...job, members }, job)
  return members.map((member, index) => ({ ...member, ...progress, places: [placeAt(places, index)] }))
}

const placeAt = (places: readonly Place[], index: number): Place => {
  const place = places[index]
  if (place === undefined) throw new Failure('internal/unexpected')
  return place
}

/** Where an accepted object stands, or will. */
export const placesOf = ({
  id,
  blob,
  places,
  sizeBytes,
  sha256,
}: Pick<Receipt, 'id' | 'blob' | 'places' | 'sizeBytes' | 'sha256'>): readonly Place[] =>
  places ?? [{ blob: blob ?? id, offset: 0, length: sizeBytes, sha256 }]

/** A blob of the store, and what stands in it one after the other. */
export interface Standing {
  readonly name: string
  readonly pieces: readonly Pick<Sealed, 'sizeBytes' | 'sha256'>[]
}

/** The blobs in which a job stands, or will. */
export const blobsOf = (job: Job): readonly Standing[] => {
  const blobs = new Map<string, Standing['pieces'][number][]>()
  for (const { blob, length: sizeBytes, sha256 } of objectsOf(job).flatMap(({ places }) => places)) {
    const pieces = blobs.get(blob) ?? []
    pieces.push({ sizeBytes, sha256 })
    blobs.set(blob, pieces)
  }
  return [...blobs].map(([name, pieces]) => ({ name, pieces }))
}

/** A piece of ciphertext as this device keeps it: the block of this index of the object of this name. */
export interface KeptPiece {
  readonly id: string
  readonly index: number
  /** Hex. */
  readonly sha256: string
}

/** A block is one piece as it was taken in; of a pack it is as many members as went into it. */
export const keptPieces = (job: Job): ((index: number) => readonly KeptPiece[]) => {
  if (job.members === undefined) return (index) => [{ id: job.id, index, sha256: job.blocks[index] ?? '' }]
  const runs = runsOf(job.members, job.blockBytes)
  return (index) => (runs[index] ?? []).map(({ id, sha256 }) => ({ id, index: 0, sha256 }))
}

const isUnder = (name: string, places: readonly Place[]): boolean => places.length === 1 && places[0]?.blob === name

/** What stays of a job whose objects are all verified: a receipt for each of them. */
export const receiptsOf = (job: Job): readonly Receipt[] => {
  const { state, blob } = job
  if (state.state !== 'verified') throw new Failure('internal/unexpected', { detail: { state: state.state } })
  const proof = { ...state.stored, verifiedMs: state.atMs, how: state.how }
  return objectsOf(job).map((object) => {
    const { places, ...progress } = object
    const { blockBytes: _blockBytes, blocks: _blocks, ...rest } = sealedOf(progress)
    const isWhole = job.members === undefined && isUnder(blobOf(job), places)
    const where = isWhole ? (blob === undefined ? {} : { blob }) : { places }
    return { ...rest, ...where, ...proof }
  })
}
