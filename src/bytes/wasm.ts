import { concat, type Bytes } from './concat.ts'

export type ValueType = 'i32' | 'i64' | 'v128'

/** One function of a module, and the memory that it works in. */
export interface WasmFunction {
  /** By name, in their order. All are i32. */
  readonly params: readonly string[]
  readonly locals: Readonly<Record<string, ValueType>>
  /** In the text format, unfolded: one instruction after the other. It leaves one i32. */
  readonly body: string
  readonly memoryPages: number
}

/** WebAssembly Core 2.0, 5.3: types. */
const TYPES: Readonly<Record<ValueType, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b }
const [FUNCTION_TYPE, NO_RESULT] = [0x60, 0x40]

/** The same, 5.4: instructions, of which what follows each is told by its table. */
const BLOCKS: Readonly<Record<string, number>> = { block: 0x02, loop: 0x03, if: 0x04 }
const BRANCHES: Readonly<Record<string, number>> = { br: 0x0c, br_if: 0x0d }
const OF_LOCALS: Readonly<Record<string, number>> = { 'local.get': 0x20, 'local.set': 0x21, 'local.tee': 0x22 }
const END = 0x0b
const NUMERIC: Readonly<Record<string, number>> = {
  return: 0x0f,
  'i32.lt_u': 0x49,
  'i32.ge_u': 0x4f,
  'i32.ctz': 0x68,
  'i32.add': 0x6a,
  'i32.mul': 0x6c,
  'i32.and': 0x71,
  'i32.or': 0x72,
  'i32.shl': 0x74,
  'i32.shr_u': 0x76,
  'i64.add': 0x7c,
  'i32.wrap_i64': 0xa7,
  'i64.extend_i32_u': 0xad,
}
/** Each is followed by `offset=` so many bytes from its address. */
const OF_MEMORY: Readonly<Record<string, readonly number[]>> = {
  'i32.load': [0x28],
  'i64.load': [0x29],
  'i32.load8_u': [0x2d],
  'i64.store': [0x37],
  'i32.store16': [0x3b],
  'v128.load': [0xfd, 0],
}
const I32_CONST = 0x41
/** Behind a prefix. */
const VECTOR = 0xfd
const VECTORS: Readonly<Record<string, number>> = {
  'i8x16.splat': 15,
  'i8x16.eq': 35,
  'i8x16.lt_u': 38,
  'i8x16.ge_u': 44,
  'v128.and': 78,
  'v128.or': 80,
  'v128.any_true': 83,
  'i8x16.bitmask': 100,
  'i8x16.sub': 113,
}

/** LEB128. */
const unsigned = (value: number): readonly number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
const signed = (value: number): readonly number[] =>
  value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]

const placeIn = (names: readonly string[], name: string): number => {
  const place = names.indexOf(name)
  if (place < 0) throw new TypeError(`${name} is not known here`)
  return place
}

/** What names stand for while a body is read: locals by their number, labels by how many blocks are around. */
interface Names {
  readonly locals: readonly string[]
  /** The innermost first. */
  readonly labels: string[]
}

const instruction = (word: string, next: () => string, { locals, labels }: Names): readonly number[] => {
  const [block, branch, local, vector] = [BLOCKS[word], BRANCHES[word], OF_LOCALS[word], VECTORS[word]]
  const memory = OF_MEMORY[word]
  if (block !== undefined) {
    labels.unshift(next())
    return [block, NO_RESULT]
  }
  if (branch !== undefined) return [branch, ...unsigned(placeIn(labels, next()))]
  if (local !== undefined) return [local, ...unsigned(placeIn(locals, next()))]
  if (vector !== undefined) return [VECTOR, ...unsigned(vector)]
  if (word === 'i32.const') return [I32_CONST, ...signed(Number(next()))]
  // Of an address nothing is known: it is a multiple of 2^0.
  if (memory !== undefined) return [...memory, 0, ...unsigned(Number(next().replace('offset=', '')))]
  if (word !== 'end') return [NUMERIC[word] ?? placeIn([], word)]
  labels.shift()
  return [END]
}

const counted = (entries: readonly (readonly number[])[]): readonly number[] => [
  ...unsigned(entries.length),
  ...entries.flat(),
]
const sized = (bytes: readonly number[]): readonly number[] => [...unsigned(bytes.length), ...bytes]
const named = (name: string): readonly number[] => sized(Array.from(name, (letter) => letter.charCodeAt(0)))

const codeOf = ({ params, locals, body }: WasmFunction): readonly number[] => {
  const words = body.trim().split(/\s+/).values()
  const next = (): string => words.next().value ?? ''
  const names: Names = { locals: [...params, ...Object.keys(locals)].map((name) => `$${name}`), labels: [] }
  const code: number[] = []
  for (let word = next(); word !== ''; word = next()) code.push(...instruction(word, next, names))
  return [...counted(Object.values(locals).map((type) => [1, TYPES[type]])), ...code, END]
}

/** The sections that a module needs, WebAssembly Core 2.0, 5.5.2. */
const [TYPE, FUNCTION, MEMORY, EXPORT, CODE] = [1, 3, 5, 7, 10]
const HEADER = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)

/** A module that exports the function as `run` and its memory as `memory`. Throws a `TypeError` for a word it does not know. */
export const assembled = (made: WasmFunction): Bytes => {
  const params = made.params.map(() => [TYPES.i32])
  const section = (id: number, entries: readonly (readonly number[])[]) =>
    Uint8Array.from([id, ...sized(counted(entries))])
  return concat([
    HEADER,
    section(TYPE, [[FUNCTION_TYPE, ...counted(params), ...counted([[TYPES.i32]])]]),
    section(FUNCTION, [[0]]),
    section(MEMORY, [[0, ...unsigned(made.memoryPages)]]),
    section(EXPORT, [
      [...named('run'), 0, 0],
      [...named('memory'), 2, 0],
    ]),
    section(CODE, [sized(codeOf(made))]),
  ])
}

/** What runs, and the memory that it works in. */
export interface Running {
  readonly run: (...params: readonly number[]) => number
  readonly memory: Uint8Array
}

/** As much of it as is used: not every world in which this is compiled declares it. */
interface Engine {
  readonly Module: new (bytes: Bytes) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

/** What `assembled` makes a module export. */
interface Exports {
  readonly run: Running['run']
  readonly memory: { readonly buffer: ArrayBuffer }
}

/** Undefined where there is no WebAssembly, or none with vectors, or the page's policy forbids it. */
export const running = (made: WasmFunction): Running | undefined => {
  const { WebAssembly: engine } = globalThis as { readonly WebAssembly?: Engine }
  if (engine === undefined) return undefined
  try {
    const { run, memory } = new engine.Instance(new engine.Module(assembled(made))).exports as Exports
    return { run, memory: new Uint8Array(memory.buffer) }
  } catch {
    return undefined
  }
}
