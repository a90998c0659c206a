import { afterEach, describe, expect, it, vi } from 'vitest'
import { assembled, running, type WasmFunction } from './wasm.ts'

const made = (body: string, more: Partial<WasmFunction> = {}): WasmFunction => ({
  params: ['one', 'other'],
  locals: {},
  body,
  memoryPages: 1,
  ...more,
})

const ran = (body: string, one: number, other: number, more?: Partial<WasmFunction>): number | undefined =>
  running(made(body, more))?.run(one, other)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a function in the text format', () => {
  it('is the bytes that WebAssembly Core 2.0 has for it', () => {
    const bytes = assembled(made('local.get $one  local.get $other  i32.add'))
    // The same as wabt 1.0 makes of it.
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    const sections = [
      '0061736d01000000',
      '01070160027f7f017f',
      '03020100',
      '0503010001',
      '07100203' + '72756e0000' + '066d656d6f72790200',
      '0a09010700' + '20002001' + '6a0b',
    ]
    expect(hex).toBe(sections.join(''))
  })

  it('adds, shifts and joins what it is given', () => {
    expect(ran('local.get $one  local.get $other  i32.add', 40, 2)).toBe(42)
    expect(ran('local.get $one  local.get $other  i32.shl', 3, 4)).toBe(48)
    expect(ran('local.get $one  local.get $other  i32.or', 0x50, 0x0f)).toBe(0x5f)
    expect(ran('local.get $one  i32.ctz', 0x30, 0)).toBe(4)
    expect(ran('local.get $one  local.get $other  i32.mul', 0x10001, 0x10003)).toBe(0x40003)
    expect(ran('local.get $one  local.get $other  i32.and', 0x5c, 0x0f)).toBe(0x0c)
    expect(ran('local.get $one  local.get $other  i32.shr_u', -1, 28)).toBe(15)
  })

  it('compares without a sign', () => {
    const both = (body: string) => [ran(body, -1, 1), ran(body, 1, -1), ran(body, 1, 1)]
    expect(both('local.get $one  local.get $other  i32.lt_u')).toEqual([0, 1, 0])
    expect(both('local.get $one  local.get $other  i32.ge_u')).toEqual([1, 0, 1])
  })

  it('joins two numbers in one of 64 bits, and adds them at once', () => {
    const body = `
      local.get $one  i64.load offset=0  local.set $sum
      local.get $sum  local.get $one  i64.load offset=8  i64.add  local.set $sum
      local.get $other  i64.extend_i32_u  local.get $sum  i64.add  local.set $sum
      i32.const 64  local.get $sum  i64.store offset=0
      local.get $sum  i32.wrap_i64`
    const one = running(made(body, { locals: { sum: 'i64' } }))
    const numbers = new Int32Array(one?.memory.buffer ?? new ArrayBuffer(128))
    numbers.set([1, 20, 0x7ffffffe, 300], 2)
    expect(one?.run(8, -1)).toBe(0x7ffffffe)
    expect([...numbers.subarray(16, 18)]).toEqual([0x7ffffffe, 321])
  })

  it.each([0, 1, -1, 63, 64, -64, -65, 127, 128, 8191, 8192, -8193, 0x7fffffff, -0x80000000])(
    'has the constant %i',
    (number) => {
      expect(ran(`i32.const ${number}`, 0, 0)).toBe(number)
    },
  )

  it('leaves the block that a label names, and begins a loop again', () => {
    const counting = `
      block $out
        loop $again
          local.get $count  local.get $one  i32.ge_u  br_if $out
          local.get $count  i32.const 1  i32.add  local.set $count
          local.get $count  local.get $other  i32.ge_u
          if $enough
            i32.const 1000  return
          end
          br $again
        end
      end
      local.get $count`
    expect(ran(counting, 7, 9, { locals: { count: 'i32' } })).toBe(7)
    expect(ran(counting, 7, 5, { locals: { count: 'i32' } })).toBe(1000)
  })

  it('loads from memory, at an offset', () => {
    const body = 'local.get $one  v128.load offset=200  local.get $other  i8x16.splat  i8x16.eq  i8x16.bitmask'
    const one = running(made(body))
    one?.memory.set([5, 6, 5], 203)
    expect(one?.run(0, 5)).toBe(0b101000)
    expect(one?.run(3, 6)).toBe(0b10)
  })

  it('loads and writes numbers of one byte, of two and of four', () => {
    const one = running(made('local.get $other  local.get $one  i32.load offset=3  i32.store16 offset=1  i32.const 0'))
    one?.memory.set([0x12, 0x34, 0x56, 0x78], 10)
    one?.run(7, 20)
    expect([...(one?.memory.subarray(20, 25) ?? [])]).toEqual([0, 0x12, 0x34, 0, 0])
    expect(ran('local.get $one  i32.load8_u offset=0', 65_535, 0)).toBe(0)
    const byte = running(made('local.get $one  i32.load8_u offset=2'))
    byte?.memory.set([0xfe, 0xff], 6)
    expect([byte?.run(4, 0), byte?.run(5, 0)]).toEqual([0xfe, 0xff])
  })

  it('is none with words or names that are not known', () => {
    expect(() => assembled(made('i32.gibberish'))).toThrow(TypeError)
    expect(() => assembled(made('local.get $nobody'))).toThrow(TypeError)
    expect(() => assembled(made('block $one end br $one i32.const 0'))).toThrow(TypeError)
  })
})

describe('where WebAssembly cannot run', () => {
  const FUNCTION = made('i32.const 1')

  it('there is nothing that runs: it is not there, or a policy forbids it', () => {
    expect(running(FUNCTION)?.run(0, 0)).toBe(1)
    vi.stubGlobal('WebAssembly', undefined)
    expect(running(FUNCTION)).toBeUndefined()
    const Module = () => {
      throw new Error('Refused to compile or instantiate WebAssembly module')
    }
    vi.stubGlobal('WebAssembly', { Module, Instance: Module })
    expect(running(FUNCTION)).toBeUndefined()
  })

  it('nor where a module is not valid, as one with vectors is to an engine that has none', () => {
    expect(running(made('local.get $one  v128.any_true'))).toBeUndefined()
  })
})
