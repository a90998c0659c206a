import { running, type Running } from '../../bytes/wasm.ts'

const PAGE_BYTES = 64 * 1024
/** So much is looked through at once; behind it in memory the byte after it, and room for a step that ends later. */
const CHUNK_BYTES = PAGE_BYTES
/** The first chunk is a small one: where many markers stand, the next is near. */
const FIRST_CHUNK_BYTES = 4 * 1024

/** Of both halves of a step: what is 0xFF, and stands before what may be the code of a marker. */
const CANDIDATES = (half: number): string => `
  local.get $at  v128.load offset=${half}  local.get $marker  i8x16.eq
  local.get $at  v128.load offset=${half + 1}  local.get $least  i8x16.ge_u
  v128.and`

/** Of those candidates the ones whose code is one of so many from 0xC0 on, or from 0xD9 on; one bit for each. */
const WANTED = (half: number, candidates: string): string => `
  local.get $at  v128.load offset=${half + 1}  local.get $least  i8x16.sub  local.get $low  i8x16.splat  i8x16.lt_u
  local.get $at  v128.load offset=${half + 1}  local.get $end  i8x16.sub  local.get $high  i8x16.splat  i8x16.lt_u
  v128.or  local.get ${candidates}  v128.and  i8x16.bitmask`

/**
 * Where in the first bytes of memory the next marker stands, or -1. Thirty-two at a time are asked whether one may be a
 * marker's first, and only of such which.
 */
const BODY = `
  i32.const 0xff  i8x16.splat  local.set $marker
  i32.const 0xc0  i8x16.splat  local.set $least
  i32.const 0xd9  i8x16.splat  local.set $end
  block $none
    loop $again
      local.get $at  local.get $length  i32.ge_u  br_if $none
      ${CANDIDATES(0)}  local.set $first
      ${CANDIDATES(16)}  local.set $second
      local.get $first  local.get $second  v128.or  v128.any_true
      if $may-be
        ${WANTED(0, '$first')}
        ${WANTED(16, '$second')}  i32.const 16  i32.shl  i32.or  local.tee $found
        if $is
          local.get $at  local.get $found  i32.ctz  i32.add  local.tee $at
          local.get $length  i32.ge_u  br_if $none
          local.get $at  return
        end
      end
      local.get $at  i32.const 32  i32.add  local.set $at
      br $again
    end
  end
  i32.const -1`

const SEARCH = {
  params: ['at', 'length', 'low', 'high'],
  locals: { marker: 'v128', least: 'v128', end: 'v128', first: 'v128', second: 'v128', found: 'i32' },
  body: BODY,
  memoryPages: 2,
} as const

/** How many codes from 0xC0 on and from 0xD9 on are looked for: those of segments, or that of the end. */
const [SEGMENTS, END_ONLY] = [
  [0x10, 0x26],
  [0, 1],
] as const

const NONE = -1

const search = ({ run, memory }: Running, bytes: Uint8Array, hasSegments: boolean): number => {
  const [low, high] = hasSegments ? SEGMENTS : END_ONLY
  const { length } = bytes
  let chunkBytes = FIRST_CHUNK_BYTES
  for (let from = 0; from < length; from += chunkBytes, chunkBytes = CHUNK_BYTES) {
    const size = Math.min(chunkBytes, length - from)
    memory.set(bytes.subarray(from, from + size + 1))
    if (from + size === length) memory[size] = 0
    const found = run(0, size, low, high)
    if (found >= 0) return from + found
  }
  return NONE
}

export type MarkerSearch = (bytes: Uint8Array, hasSegments: boolean) => number

/** The search by WebAssembly, made anew; undefined where that does not run. */
export const markerVectors = (): MarkerSearch | undefined => {
  const made = running(SEARCH)
  return made === undefined ? undefined : (bytes, hasSegments) => search(made, bytes, hasSegments)
}
