import { running } from '../../bytes/wasm.ts'

/** PS3.5 G.3.1: what this byte begins is nothing. */
const NO_OPERATION = 128

/** How many bytes a run has that begins with such a byte. */
export const lengthOf = (count: number): number => {
  if (count > NO_OPERATION) return 2
  return count === NO_OPERATION ? 1 : count + 2
}

/** How many bytes it makes. */
export const madeBy = (count: number): number => {
  if (count > NO_OPERATION) return 257 - count
  return count === NO_OPERATION ? 0 : count + 1
}

/** Where the next run begins is known when the last was looked at, and no sooner: so many ways are gone side by side. */
export const WAYS = 8
/** How far each goes at most. */
export const MAX_STRETCH_BYTES = 16 * 1024

/** Of each way, how many bytes it has gone and how many it has made. */
export type Gone = Int32Array

/**
 * The ways over runs from places on that are so many bytes apart, each until it has gone over its stretch. What is
 * answered is there until the next call.
 */
export type GoWays = (bytes: Uint8Array, start: number, stretchBytes: number) => Gone

/** In memory: of each byte the run that it begins, what the ways came to, the bytes. */
const RUN_BYTES = 8
const GONE_AT = 256 * RUN_BYTES
const BYTES_AT = GONE_AT + WAYS * RUN_BYTES

const numbers = Array.from({ length: WAYS }, (_, number) => number)
const each = (written: (way: string, number: number) => string): string =>
  numbers.map((number) => written(String(number), number)).join('\n')

/** Of a way: where it is in the low half, and what it has made in the high one, so that a run is added at once. */
const GO = (way: string): string => `
  local.get $way${way}  local.get $way${way}  i32.wrap_i64  i32.load8_u offset=0
  i32.const 3  i32.shl  i64.load offset=0  i64.add  local.set $way${way}`

const IS_UNDERWAY = (way: string): string => `local.get $way${way}  i32.wrap_i64  local.get $end${way}  i32.lt_u`

const BODY = `
  ${each(
    (way, number) => `
    local.get $stretch  i32.const ${number}  i32.mul  i32.const ${BYTES_AT}  i32.add  i64.extend_i32_u  local.set $way${way}
    local.get $stretch  i32.const ${number + 1}  i32.mul  i32.const ${BYTES_AT}  i32.add  local.set $end${way}`,
  )}
  loop $all
    ${each(GO)}
    ${each((way, number) => `${IS_UNDERWAY(way)} ${number === 0 ? '' : 'i32.and'}`)}
    br_if $all
  end
  ${each(
    (way, number) => `
    block $over${way}
      loop $on${way}
        ${IS_UNDERWAY(way)}  i32.const 1  i32.lt_u  br_if $over${way}
        ${GO(way)}
        br $on${way}
      end
    end
    i32.const ${GONE_AT + number * RUN_BYTES}  local.get $way${way}  i64.store offset=0`,
  )}
  i32.const 0`

const WALK = {
  params: ['stretch'],
  locals: Object.fromEntries([
    ...numbers.map((number) => [`way${number}`, 'i64'] as const),
    ...numbers.map((number) => [`end${number}`, 'i32'] as const),
  ]),
  body: BODY,
  memoryPages: 3,
}

/** By WebAssembly, made anew; undefined where that does not run. */
export const waysInWasm = (): GoWays | undefined => {
  const made = running(WALK)
  if (made === undefined) return undefined
  const { run, memory } = made
  const table = new Int32Array(memory.buffer, 0, GONE_AT / 4)
  for (let count = 0; count < 256; count += 1) table.set([lengthOf(count), madeBy(count)], 2 * count)
  const gone = new Int32Array(memory.buffer, GONE_AT, 2 * WAYS)
  return (bytes, start, stretchBytes) => {
    memory.set(bytes.subarray(start, start + WAYS * stretchBytes), BYTES_AT)
    run(stretchBytes)
    for (let number = 0; number < WAYS; number += 1)
      gone[2 * number] = (gone[2 * number] ?? 0) - BYTES_AT - number * stretchBytes
    return gone
  }
}
