import { Failure } from '../errors.ts'
import { readDicom } from './read.ts'
import { writeDicom } from './write.ts'

/** Small, fast, and the same everywhere: a run that failed can be run again from its seed. (Marsaglia, xorshift32.) */
export const randomOf = (seed: number): ((below: number) => number) => {
  let state = seed === 0 ? 1 : seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** What lengths, tags and VRs are mostly broken by. */
const PIECES: readonly (readonly number[])[] = [
  [0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0],
  [0xfe, 0xff, 0x00, 0xe0],
  [0xfe, 0xff, 0x0d, 0xe0],
  [0xfe, 0xff, 0xdd, 0xe0],
  [0x53, 0x51, 0, 0],
  [0x55, 0x4e, 0, 0],
  [0xe0, 0x7f, 0x10, 0x00],
  [0xff, 0xff, 0xff, 0x7f],
]

/** A file with one to four wounds: bytes changed, pieces put over or in, bytes cut out, the end cut off. */
export const mutated = (bytes: Uint8Array<ArrayBuffer>, random: (below: number) => number): Uint8Array<ArrayBuffer> => {
  let wounded = bytes.slice()
  for (let wounds = 1 + random(4); wounds > 0; wounds -= 1) {
    const at = random(Math.max(wounded.length, 1))
    const piece = PIECES[random(PIECES.length)] ?? []
    const kind = random(5)
    if (kind === 0) wounded[at] = random(256)
    else if (kind === 1) wounded.set(piece.slice(0, wounded.length - at), at)
    else if (kind === 2) wounded = Uint8Array.from([...wounded.subarray(0, at), ...piece, ...wounded.subarray(at)])
    else if (kind === 3)
      wounded = Uint8Array.from([...wounded.subarray(0, at), ...wounded.subarray(at + 1 + random(16))])
    else wounded = wounded.slice(0, at)
  }
  return wounded
}

/** Reads it, writes it, reads that: ends well or in a `Failure`. What was read once can always be written and read. */
export const survives = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  try {
    const file = await readDicom(new Blob([bytes]), { bounds: { maxInflatedBytes: 4 * 1024 * 1024 } })
    const written = new Blob([...(await writeDicom(file, file))])
    const again = await readDicom(written)
    const groupLengths = file.dataSet.elements.filter(({ tag }) => (tag & 0xffff) === 0).length
    if (again.dataSet.elements.length !== file.dataSet.elements.length - groupLengths)
      throw new Error('elements were lost')
    return 'read'
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code !== 'internal/unexpected') return thrown.code
    throw thrown
  }
}
