import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { box, j2k, J2K_MAIN, jp2, tilePart } from './codestream.fixture.ts'
import { encapsulated, u32be } from './encapsulated.fixture.ts'
import { residualIn } from './residual-scan.ts'

const JPEG_2000 = '1.2.840.10008.1.2.4.90'
const JPEG_XL = '1.2.840.10008.1.2.4.110'
const WANTED = { names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: [] }
const PLACE = { place: 'pixel data segment', kind: 'name' }

const found = async (transferSyntax: string, ...fragments: readonly Uint8Array[]) =>
  residualIn(await encapsulated(transferSyntax, fragments), WANTED)

/** So short that it is evidence only where text stands. */
const SHORT = toUtf8(' Doe ')
const CHANCE = concat([new Uint8Array([0x81, 0x92]), SHORT, new Uint8Array([0x83, 0x94])])
const jxl = (...boxes: readonly Uint8Array[]) => concat([box('JXL ', u32be(0x0d0a870a)), ...boxes])
const largeBox = (type: string, payload: Uint8Array, sizeBytes = payload.length + 16) =>
  concat([u32be(1), toUtf8(type), u32be(Math.floor(sizeBytes / 2 ** 32)), u32be(sizeBytes % 2 ** 32), payload])

describe('boxes around a codestream', () => {
  it('hold text, but for those that hold the codestream', async () => {
    expect(await found(JPEG_2000, jp2(box('xml ', CHANCE), box('jp2c', j2k([]))))).toMatchObject(PLACE)
    expect(await found(JPEG_XL, jxl(box('xml ', CHANCE), box('jxlc', new Uint8Array(40))))).toMatchObject(PLACE)
    const coded = concat([J2K_MAIN, tilePart(new Uint8Array(0), CHANCE), Uint8Array.of(0xff, 0xd9)])
    expect(await found(JPEG_2000, jp2(box('jp2c', coded)))).toBeUndefined()
    for (const type of ['jxlc', 'jxlp']) {
      const padded = concat([new Uint8Array(20), CHANCE, new Uint8Array(20)])
      expect(await found(JPEG_XL, jxl(box(type, padded)))).toBeUndefined()
    }
  })

  it('of JPEG XL may have text behind what ends as a JPEG does, whatever is before that', async () => {
    const coded = concat([new Uint8Array(20), Uint8Array.of(0xff, 0xc5, 0x7f, 0xff, 0xff, 0xd9), CHANCE])
    expect(await found(JPEG_XL, jxl(box('jxlc', coded)))).toMatchObject(PLACE)
  })

  it('may say in eight bytes how long they are', async () => {
    expect(await found(JPEG_2000, jp2(largeBox('xml ', CHANCE), box('jp2c', j2k([]))))).toMatchObject(PLACE)
    const next = jp2(largeBox('free', new Uint8Array(9)), box('xml ', CHANCE), box('jp2c', j2k([])))
    expect(await found(JPEG_2000, next)).toMatchObject(PLACE)
    const toTheEnd = largeBox('xml ', concat([new Uint8Array(8), SHORT, new Uint8Array(30)]), 2 ** 32 + 24)
    expect(await found(JPEG_2000, jp2(toTheEnd))).toMatchObject(PLACE)
  })

  it('may go on to the end', async () => {
    const last = concat([u32be(0), toUtf8('xml '), SHORT, new Uint8Array(30)])
    expect(await found(JPEG_2000, jp2(last))).toMatchObject(PLACE)
  })

  it('may be small, and the last of them', async () => {
    const endless = concat([J2K_MAIN, tilePart(new Uint8Array(0))])
    expect(await found(JPEG_2000, jp2(box('jp2c', endless), box('xml ', toUtf8('\u0001Doe\0\0\0\0'))))).toMatchObject(
      PLACE,
    )
  })

  it('may be damaged, and all behind them is looked at', async () => {
    const coded = concat([J2K_MAIN, tilePart(new Uint8Array(0), toUtf8('for Doe^Jane, today'))])
    expect(await found(JPEG_2000, jp2(box('jp2c', coded), u32be(3)))).toMatchObject(PLACE)
    expect(await found(JPEG_2000, jp2(u32be(3), toUtf8('free'), toUtf8('for Doe^Jane, today')))).toMatchObject(PLACE)
  })
})
