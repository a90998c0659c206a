import { running } from '../../bytes/wasm.ts'

/** So few that they stay at hand; what falls together there only looks like a beginning. */
const HASH_BITS = 13
/** A bit for each three bytes, by their hash. */
export type BeginningTable = Uint8Array
const TABLE_BYTES = 1 << (HASH_BITS - 3)
export const newBeginningTable = (): BeginningTable => new Uint8Array(TABLE_BYTES)

/** Without the bit that tells small letters from capital ones; other bytes that are then alike only look alike. */
const WITHOUT_CASE = 0xdfdfdf
/** Multiplicative hashing: 2^32 divided by the golden ratio. */
const MULTIPLIER = 0x9e3779b1 | 0
const SHIFT = 32 - HASH_BITS

/** Of three bytes, the first in the lowest bits. */
const hashOf = (bytes: number): number => Math.imul(bytes & WITHOUT_CASE, MULTIPLIER) >>> SHIFT

/** Notes that something begins with three bytes, in either case. */
export const noteBeginning = (table: BeginningTable, first: number, second: number, third: number): void => {
  const hash = hashOf(first | (second << 8) | (third << 16))
  table[hash >> 3] = (table[hash >> 3] ?? 0) | (1 << (hash & 7))
}

/** So much is looked through at once. */
export const PIECE_BYTES = 16 * 1024
/** Of what begins in such a piece, two bytes more are looked at. */
export const BEHIND_BYTES = 2

/**
 * Where in a piece something may begin whose first three bytes were noted, in ascending order, and seldom where nothing
 * does. What is answered is there until the next search.
 */
export type BeginningSearch = (piece: Uint8Array, table: BeginningTable) => Uint16Array

const places = new Uint16Array(PIECE_BYTES)

/** Every place is written down, and stays only where something may begin: to leap takes longer than to write. */
export const searchInScript: BeginningSearch = (piece, table) => {
  let count = 0
  let bytes = (piece[0] ?? 0) | ((piece[1] ?? 0) << 8)
  for (let at = 0; at + BEHIND_BYTES < piece.length; at += 1) {
    bytes |= (piece[at + BEHIND_BYTES] ?? 0) << 16
    const hash = hashOf(bytes)
    places[count] = at
    count += ((table[hash >> 3] ?? 0) >> (hash & 7)) & 1
    bytes >>>= 8
  }
  return places.subarray(0, count)
}

/** In memory: the table, the piece with room for four bytes at its last place, the places. */
const PIECE_AT = TABLE_BYTES
const PLACES_AT = PIECE_AT + PIECE_BYTES + 16

/** The same loop: from a place in memory up to another, what it finds written down from a third on, up to the one it answers. */
const BODY = `
  block $over
    loop $again
      local.get $at  local.get $end  i32.ge_u  br_if $over
      local.get $found  local.get $at  i32.store16 offset=0
      local.get $found
      local.get $at  i32.load offset=0  i32.const ${WITHOUT_CASE}  i32.and  i32.const ${MULTIPLIER}  i32.mul  local.tee $hash
      i32.const ${SHIFT + 3}  i32.shr_u  i32.load8_u offset=0
      local.get $hash  i32.const ${SHIFT}  i32.shr_u  i32.const 7  i32.and  i32.shr_u
      i32.const 1  i32.and  i32.const 1  i32.shl  i32.add  local.set $found
      local.get $at  i32.const 1  i32.add  local.set $at
      br $again
    end
  end
  local.get $found`

const SEARCH = { params: ['at', 'end', 'found'], locals: { hash: 'i32' }, body: BODY, memoryPages: 1 } as const

/** The search by WebAssembly, made anew; undefined where that does not run. */
export const searchInWasm = (): BeginningSearch | undefined => {
  const made = running(SEARCH)
  if (made === undefined) return undefined
  const { run, memory } = made
  const found = new Uint16Array(memory.buffer, PLACES_AT, PIECE_BYTES)
  let known: BeginningTable | undefined
  return (piece, table) => {
    if (table !== known) memory.set(table)
    known = table
    memory.set(piece, PIECE_AT)
    const end = PIECE_AT + Math.max(piece.length - BEHIND_BYTES, 0)
    const count = (run(PIECE_AT, end, PLACES_AT) - PLACES_AT) >> 1
    for (let index = 0; index < count; index += 1) places[index] = (found[index] ?? 0) - PIECE_AT
    return places.subarray(0, count)
  }
}

/** To leave JavaScript takes as long as to look through so many bytes without. */
const FEW_BYTES = 48

let wasm: BeginningSearch | undefined
/** Made when it is first asked for. */
const searchOf = (): BeginningSearch => (wasm ??= searchInWasm() ?? searchInScript)

export const searchBeginnings: BeginningSearch = (piece, table) =>
  piece.length < FEW_BYTES ? searchInScript(piece, table) : searchOf()(piece, table)
