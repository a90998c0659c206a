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
