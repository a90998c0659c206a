import { describe, expect, it } from 'vitest'
import { concat, type Bytes } from '../bytes/concat.ts'
import { fromHex, toHex, toUtf8 } from '../bytes/text.ts'
import type { DataElement } from './data-set.ts'
import { encoded, headerBytes, part10, type Model } from './data-set.contract.ts'
import { find, itemsOf } from './elements.ts'
import { readDicom, type ReadOptions } from './read.ts'
import { EXPLICIT_LE, IMPLICIT_LE, TRANSFER_SYNTAXES } from './transfer-syntax.ts'
import { writeDicom } from './write.ts'

const { explicitLittleEndian, implicitLittleEndian, deflatedExplicitLittleEndian } = TRANSFER_SYNTAXES
const START = '0800080043530200 4142'
const hex = (text: string) => fromHex(text.replaceAll(/\s/g, ''))
const explicit = (...pieces: string[]) => new Blob([part10(explicitLittleEndian, hex(START + pieces.join('')))])
const read = (blob: Blob, options?: ReadOptions) => readDicom(blob, options)
const codeOf = (blob: Blob, options?: ReadOptions) =>
  readDicom(blob, options).then(
    () => 'read',
    (thrown: unknown) => (thrown as { code: string }).code,
  )
const hexOf = (element: DataElement | undefined) =>
  element?.value.kind === 'bytes' ? toHex(element.value.bytes) : element?.value.kind
const rewritten = async (blob: Blob) => {
  const file = await read(blob)
  return new Blob([...(await writeDicom(file, file))])
}
const ITEM = 'feff00e0'
const OPEN = 'ffffffff'
const END_ITEM = 'feff0de000000000'
const END_SEQUENCE = 'feffdde000000000'

describe('sequences', () => {
  it('PS3.5 6.2.2: a UN of undefined length holds Implicit VR Little Endian', async () => {
    const inner = '08005011 04000000 312e3200'
    const file = await read(explicit(`08004011 554e0000 ${OPEN} ${ITEM}${OPEN} ${inner} ${END_ITEM}${END_SEQUENCE}`))
    const [item] = itemsOf(file.dataSet, 0x00081140)
    expect(item?.elements.map(({ tag, vr }) => [tag, vr])).toEqual([[0x00081150, 'UI']])
    expect(find(file.dataSet, 0x00081140)).toMatchObject({ vr: 'UN', value: { encoding: IMPLICIT_LE } })
  })

  it('a UN of defined length is parsed when it is a sequence to the byte, and stays bytes when it is not', async () => {
    const good = `${ITEM}0c000000 08005011 04000000 312e3200`
    const bad = `${ITEM}0c000000 08005011 06000000 312e3200`
    const file = await read(explicit(`09001010 554e0000 14000000 ${good}`, `09001110 554e0000 14000000 ${bad}`))
    expect(itemsOf(file.dataSet, 0x00091010)).toHaveLength(1)
    expect(hexOf(find(file.dataSet, 0x00091011))).toBe(toHex(hex(bad)))
  })

  it('are encoded anew, delimited, when an item changes; the untouched items stay as they stand', async () => {
    const first = `${ITEM}0a000000 0800501155490200 3100`
    const second = `${ITEM}0a000000 0800501155490200 3200`
    const file = await read(explicit(`0800401153510000 24000000 ${first}${second}`))
    const [one, two] = itemsOf(file.dataSet, 0x00081140)
    const changed = {
      elements: one!.elements.map((element) => ({
        ...element,
        value: { kind: 'bytes', bytes: fromHex('3900') } as const,
      })),
    }
    const bare = changed.elements.map(({ tag, vr, value }) => ({ tag, vr, value }))
    const element = find(file.dataSet, 0x00081140)!
    const dataSet = {
      elements: [
        {
          tag: element.tag,
          vr: element.vr,
          value: { kind: 'items', items: [{ elements: bare }, two!], encoding: EXPLICIT_LE } as const,
        },
      ],
    }
    const written = new Blob([...(await writeDicom(file, { meta: file.meta, dataSet }))])
    const anew = `${ITEM}${OPEN} 0800501155490200 3900 ${END_ITEM}`
    const expected = hex(`0800401153510000 ${OPEN} ${anew} ${second} ${END_SEQUENCE}`)
    expect(new Uint8Array(await written.slice(-expected.length).arrayBuffer())).toEqual(expected)
  })

  it('are refused when an item is longer than what holds it, or holds another end than its own', async () => {
    expect(
      await codeOf(explicit(`0800401153510000 0a000000 ${ITEM}10000000 3132`, '1000200043530800 4142434445464748')),
    ).toBe('dicom/length-contradicts')
    expect(await codeOf(explicit(`0800401153510000 10000000 ${ITEM}08000000 ${END_ITEM}`))).toBe(
      'dicom/length-contradicts',
    )
    expect(await codeOf(explicit(`0800401153510000 08000000 0800501155490000`))).toBe('dicom/length-contradicts')
    expect(await codeOf(explicit(`08005011 55490000 ${ITEM}00000000`))).toBe('dicom/length-contradicts')
    expect(await codeOf(explicit('0200130053480200 4142'))).toBe('dicom/length-contradicts')
  })
})

describe('Pixel Data', () => {
  const fragments = `${ITEM}00000000 ${ITEM}04000000 01020304 ${ITEM}02000000 0506 ${END_SEQUENCE}`

  it('is passed by its range, fragments and offset table included, and what follows it is read', async () => {
    const pixels = `e07f10004f420000 ${OPEN} ${fragments}`
    const source = explicit(pixels, 'fcfffcff4f420000 02000000 0000')
    const file = await read(source)
    expect(file.dataSet.elements.map(({ tag }) => tag)).toEqual([0x00080008, 0x7fe00010, 0xfffcfffc])
    const value = find(file.dataSet, 0x7fe00010)!.value
    expect(value).toMatchObject({ kind: 'fragments', fragments: [{ length: 0 }, { length: 4 }, { length: 2 }] })
    const written = await rewritten(source)
    expect(new Uint8Array(await written.slice(-(hex(pixels).length + 14)).arrayBuffer())).toEqual(
      concat([hex(pixels), hex('fcfffcff4f420000 02000000 0000')]),
    )
  })

  it('is found in an icon too, native or encapsulated', async () => {
    const icon = `${ITEM}${OPEN} e07f10004f420000 ${OPEN} ${fragments} ${END_ITEM}`
    const file = await read(explicit(`8800000253510000 ${OPEN} ${icon}${END_SEQUENCE}`))
    const [item] = itemsOf(file.dataSet, 0x00880200)
    expect(find(item!, 0x7fe00010)?.value.kind).toBe('fragments')
  })

  it('is refused when its delimiter is missing', async () => {
    expect(await codeOf(explicit(`e07f10004f420000 ${OPEN} ${ITEM}04000000 01020304`))).toBe('dicom/truncated')
    expect(await codeOf(explicit(`e07f10004f420000 ${OPEN} ${ITEM}${OPEN} 01020304`))).toBe('dicom/length-contradicts')
  })

  it('and whatever is long stays in the source, but text is always held', async () => {
    const long: readonly Model[] = [
      { tag: 0x00080008, vr: 'CS', value: toUtf8('AB'), delimited: false },
      { tag: 0x00281201, vr: 'OW', value: new Uint8Array(200_000).fill(1), delimited: false },
      { tag: 0x0040a160, vr: 'UT', value: new Uint8Array(200_000).fill(0x41), delimited: false },
      { tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(300_000).fill(2), delimited: false },
    ]
    const bytes = part10(explicitLittleEndian, encoded(long, EXPLICIT_LE))
    let loadedBytes = 0
    const source = new Blob([bytes])
    const slice = source.slice.bind(source)
    source.slice = (start, end) => {
      loadedBytes += Math.min(end ?? source.size, source.size) - (start ?? 0)
      return slice(start, end)
    }
    const file = await read(source)
    expect(file.dataSet.elements.map(({ value }) => value.kind)).toEqual(['bytes', 'far', 'bytes', 'far'])
    expect(loadedBytes).toBeLessThan(64 * 1024 + 4 * 200_000)
    const written = new Uint8Array(await new Blob([...(await writeDicom(file, file))]).arrayBuffer())
    expect(toHex(written.subarray(-300_000 - 200_000)) === toHex(bytes.subarray(-300_000 - 200_000))).toBe(true)
  })
})

describe('a file that is not as it should be', () => {
  const model: readonly Model[] = [
    { tag: 0x00080008, vr: 'CS', value: toUtf8('AB'), delimited: false },
    { tag: 0x00100010, vr: 'PN', value: toUtf8('A^B '), delimited: false },
  ]
  const tags = async (blob: Blob) => (await read(blob)).dataSet.elements.map(({ tag }) => tag)
  const bare = (encoding = EXPLICIT_LE): Bytes => Uint8Array.from(encoded(model, encoding))

  it('is read without preamble, without File Meta Information, in any encoding', async () => {
    for (const encoding of [EXPLICIT_LE, IMPLICIT_LE, { explicit: true, littleEndian: false }]) {
      const file = await read(new Blob([bare(encoding)]))
      expect(file.encoding).toEqual(encoding)
      expect(file.remarks).toEqual(['no-preamble', 'no-meta'])
      expect(file.dataSet.elements).toHaveLength(2)
    }
    expect(await tags(new Blob([part10(explicitLittleEndian, bare()).slice(128)]))).toEqual([0x00080008, 0x00100010])
    expect(await tags(new Blob([part10(explicitLittleEndian, bare()).slice(132)]))).toEqual([0x00080008, 0x00100010])
  })

  it('is read by its bytes where its group length or its transfer syntax is wrong', async () => {
    const wrong = part10(explicitLittleEndian, bare())
    wrong[140] = 7
    expect(await read(new Blob([wrong]))).toMatchObject({
      remarks: ['meta-length-wrong'],
      dataSet: { elements: { length: 2 } },
    })
    const declared = new Blob([part10(implicitLittleEndian, bare())])
    expect(await read(declared)).toMatchObject({
      transferSyntax: explicitLittleEndian,
      remarks: ['transfer-syntax-wrong'],
    })
  })

  it('may have zeros at its end, which are not written', async () => {
    const padded = new Blob([part10(explicitLittleEndian, [...bare(), ...new Uint8Array(1000)])])
    expect((await read(padded)).remarks).toEqual(['trailing-bytes'])
    expect((await rewritten(padded)).size).toBeLessThan(500)
    expect(await codeOf(new Blob([part10(explicitLittleEndian, [...bare(), ...new Uint8Array(1000), 1])]))).not.toBe(
      'read',
    )
  })

  it('may have values of odd length, which are padded when they are written, wherever they are nested', async () => {
    const source = explicit(
      `0800401153510000 ${OPEN} ${ITEM}${OPEN} 1000200 04c4f 0300 414243 ${END_ITEM}${END_SEQUENCE}`.replace(
        '1000200 0',
        '10002000',
      ),
    )
    expect((await read(source)).remarks).toEqual(['odd-length'])
    const again = await read(await rewritten(source))
    expect(again.remarks).not.toContain('odd-length')
    expect(hexOf(itemsOf(again.dataSet, 0x00081140)[0]?.elements[0])).toBe('41424320')
  })

  it('is refused wherever it is cut, except between two elements', async () => {
    const bytes = part10(explicitLittleEndian, bare())
    const whole = new Set([bytes.length, bytes.length - 12])
    for (let length = 133; length <= bytes.length; length += 1) {
      const code = await codeOf(new Blob([bytes.slice(0, length)]))
      expect([length, code === 'read']).toEqual([length, whole.has(length)])
    }
  })

  it('is refused when it is no DICOM, says a transfer syntax or a VR that nobody knows, or cannot be inflated', async () => {
    expect(await codeOf(new Blob([]))).toBe('dicom/not-dicom')
    expect(await codeOf(new Blob(['Dear colleague, the patient was seen today.']))).toBe('dicom/not-dicom')
    expect(await codeOf(new Blob([new Uint8Array(5000)]))).toBe('dicom/not-dicom')
    expect(await codeOf(new Blob([part10('1.2.3.4', bare())]))).toBe('dicom/unknown-transfer-syntax')
    expect(await codeOf(explicit('10002000 00010200 4142'))).toBe('dicom/unknown-vr')
    expect(await codeOf(new Blob([part10(deflatedExplicitLittleEndian, [1, 2, 3, 4, 5])]))).toBe('dicom/inflate-failed')
    expect(await codeOf(new Blob([part10(explicitLittleEndian, [])]))).toBe('dicom/no-data-set')
  })

  it('keeps duplicates and says so', async () => {
    const file = await read(
      explicit('1000200 04c4f 0200 4142'.replace('1000200 0', '10002000'), '10002000 4c4f 0200 4344'),
    )
    expect(file.dataSet.elements).toHaveLength(3)
    expect(file.remarks).toEqual(['duplicate-tag'])
  })
})

describe('bounds', () => {
  const nested = (depth: number): string =>
    depth === 0 ? '' : `0800401153510000 ${OPEN} ${ITEM}${OPEN} ${nested(depth - 1)} ${END_ITEM}${END_SEQUENCE}`

  it('end what is too deep, too many, too large or too well compressed', async () => {
    expect(await codeOf(explicit(nested(32)))).toBe('read')
    expect(await codeOf(explicit(nested(33)))).toBe('dicom/too-deep')
    expect(await codeOf(explicit(nested(5)), { bounds: { maxElements: 5 } })).toBe('dicom/too-many-elements')
    const large = headerBytes({ tag: 0x0040a160, vr: 'UT', length: 100_000 }, EXPLICIT_LE)
    const text = new Blob([part10(explicitLittleEndian, hex(START)), Uint8Array.from(large), new Uint8Array(100_000)])
    expect(await codeOf(text)).toBe('read')
    expect(await codeOf(text, { bounds: { maxHeaderBytes: 90_000 } })).toBe('dicom/too-large-header')
    const zeros = new Blob([new Uint8Array(100_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    const bomb = new Blob([part10(deflatedExplicitLittleEndian, []), await new Response(zeros).blob()])
    expect(await codeOf(bomb, { bounds: { maxInflatedBytes: 50_000 } })).toBe('dicom/inflate-too-large')
  })

  it('do not end a sequence that is larger than a window', async () => {
    const item = `${ITEM}0a000000 0800501155490200 3100`
    const file = await read(explicit(`0800401153510000 ${OPEN}`, item.repeat(20_000), END_SEQUENCE))
    expect(itemsOf(file.dataSet, 0x00081140)).toHaveLength(20_000)
  })

  it('stop when the signal says so', async () => {
    expect(await codeOf(explicit(''), { signal: AbortSignal.abort() })).toBe('bytes/aborted')
  })
})
