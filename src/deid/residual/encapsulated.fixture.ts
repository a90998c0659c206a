import { concat } from '../../bytes/concat.ts'
import type { DataElement } from '../../dicom/data-set.ts'
import type { Part } from '../../dicom/output.ts'
import { CLEAN, written } from './written.fixture.ts'

export const u16be = (number: number) => Uint8Array.from([number >> 8, number & 0xff])
export const u32be = (number: number) => concat([u16be(number >>> 16), u16be(number & 0xffff)])
export const u32le = (number: number) => u32be(number).reverse()
export const even = (bytes: Uint8Array) => (bytes.length % 2 === 0 ? bytes : concat([bytes, new Uint8Array(1)]))
export const item = (bytes: Uint8Array) =>
  concat([Uint8Array.from([0xfe, 0xff, 0x00, 0xe0]), u32le(bytes.length), bytes])

/** An instance with these fragments after an empty offset table. PS3.5 A.4. */
export const encapsulated = async (
  transferSyntax: string,
  fragments: readonly Uint8Array[],
  elements: readonly DataElement[] = CLEAN,
): Promise<readonly Part[]> => {
  const header = Uint8Array.from([0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff])
  const end = Uint8Array.from([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0])
  const body = concat([header, item(new Uint8Array(0)), ...fragments.map((one) => item(even(one))), end])
  return [...(await written({ elements }, transferSyntax)), new Blob([body])]
}
