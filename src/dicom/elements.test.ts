import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHex } from '../bytes/text.ts'
import { DEFAULT_CHARSET, textOf } from './charset.ts'
import type { DataSet } from './data-set.ts'
import {
  bytesElement,
  emptyElement,
  find,
  metaFor,
  numbersElement,
  numbersOf,
  privateCreatorOf,
  sequenceElement,
  textElement,
  uidOf,
  withElement,
  withItems,
  withoutElement,
} from './elements.ts'
import { creatorTagOf, formatTag, isPrivate, isPrivateCreator, parseTag } from './tags.ts'
import { EXPLICIT_BE, EXPLICIT_LE, isDeflated, encodingOf, outputTransferSyntax } from './transfer-syntax.ts'

const hexOf = ({ value }: { readonly value: { readonly kind: string; readonly bytes?: Uint8Array } }) =>
  toHex(value.bytes!)

describe('elements', () => {
  it('are padded as their VR wants it', () => {
    expect(hexOf(textElement(0x00100020, 'LO', 'A'))).toBe('4120')
    expect(hexOf(textElement(0x00080018, 'UI', '1.2'))).toBe('312e3200')
    expect(hexOf(bytesElement(0x00420011, 'OB', new Uint8Array([1])))).toBe('0100')
    expect(hexOf(emptyElement(0x00100010, 'PN'))).toBe('')
  })

  it('take several values, none of which may hold the delimiter', () => {
    expect(textOf(textElement(0x00080008, 'CS', ['A', 'B C']), DEFAULT_CHARSET)).toEqual(['A', 'B C'])
    expect(() => textElement(0x00080008, 'CS', ['A\\B'])).toThrow('dicom/value-has-backslash')
    expect(textOf(textElement(0x00104000, 'LT', 'A\\B '), DEFAULT_CHARSET)).toEqual(['A\\B'])
  })

  it('give numbers back in both byte orders', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), fc.constantFrom(EXPLICIT_LE, EXPLICIT_BE), (numbers, encoding) => {
        expect(numbersOf(numbersElement(0x00280010, 'US', numbers, encoding), encoding)).toEqual(numbers)
        expect(numbersOf(numbersElement(0x00189073, 'FD', numbers, encoding), encoding)).toEqual(numbers)
      }),
    )
    expect(numbersOf(textElement(0x00280030, 'DS', ['0.5 ', ' -1e3']), EXPLICIT_LE)).toEqual([0.5, -1000])
    expect(numbersOf(bytesElement(0x00280009, 'AT', new Uint8Array([0x10, 0, 0x20, 0])), EXPLICIT_LE)).toEqual([
      0x00100020,
    ])
    expect(numbersOf(bytesElement(0x00420011, 'OB', new Uint8Array([1, 2])), EXPLICIT_LE)).toEqual([])
  })

  it('stand in the order of their tags, one of each', () => {
    const tags = fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 20 })
    fc.assert(
      fc.property(tags, (given) => {
        const dataSet = given.reduce<DataSet>((all, tag) => withElement(all, emptyElement(tag, 'LO')), { elements: [] })
        expect(dataSet.elements.map(({ tag }) => tag)).toEqual(given.toSorted((a, b) => a - b))
        for (const tag of given) {
          expect(withElement(dataSet, textElement(tag, 'LO', 'x')).elements).toHaveLength(given.length)
          expect(find(withoutElement(dataSet, tag), tag)).toBeUndefined()
        }
      }),
    )
  })

  it('a sequence keeps its encoding when its items change; nothing else has items', () => {
    const sequence = sequenceElement(0x00081140, [], EXPLICIT_BE)
    expect(withItems(sequence, [{ elements: [] }])).toMatchObject({
      value: { encoding: EXPLICIT_BE, items: [{ elements: [] }] },
    })
    expect(() => withItems(emptyElement(0x00081140, 'UN'), [])).toThrow('internal/unexpected')
  })
})

describe('File Meta Information', () => {
  it('has the elements of PS3.10 7.1 and no others; the writer counts their length', () => {
    const meta = metaFor({
      sopClass: '1.2.840.10008.5.1.4.1.1.2',
      sopInstance: '2.25.1',
      transferSyntax: '1.2.840.10008.1.2.1',
      implementationClass: '2.25.2',
      implementationVersion: 'TEST_1',
    })
    expect(meta.elements.map(({ tag }) => tag & 0xffff)).toEqual([0x01, 0x02, 0x03, 0x10, 0x12, 0x13])
    expect(uidOf(meta, 0x00020003)).toBe('2.25.1')
  })
})

describe('tags', () => {
  it('are read as they are printed', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (tag) => {
        expect(parseTag(formatTag(tag))).toBe(tag)
      }),
    )
    expect(formatTag(0x7fe00010)).toBe('(7FE0,0010)')
    expect(parseTag('0010,0020')).toBe(0x00100020)
    expect(parseTag('PatientID')).toBeUndefined()
  })

  it('PS3.5 7.8.1: a private element belongs to whoever reserved its block', () => {
    const dataSet = {
      elements: [textElement(0x00290010, 'LO', 'SIEMENS CSA HEADER'), textElement(0x002900e1, 'LO', 'OTHER ')],
    }
    expect(privateCreatorOf(dataSet, 0x00291010)).toBe('SIEMENS CSA HEADER')
    expect(privateCreatorOf(dataSet, 0x0029e1ff)).toBe('OTHER')
    expect(privateCreatorOf(dataSet, 0x00291110)).toBeUndefined()
    expect(privateCreatorOf(dataSet, 0x00290010)).toBeUndefined()
    expect([isPrivate(0x00290010), isPrivateCreator(0x00290010), isPrivateCreator(0x00291010)]).toEqual([
      true,
      true,
      false,
    ])
    expect(creatorTagOf(0x00100020)).toBeUndefined()
  })
})

describe('transfer syntaxes', () => {
  it('are known or not; what is big-endian or deflated comes out as Explicit VR Little Endian', () => {
    expect(encodingOf('1.2.3')).toBeUndefined()
    expect(encodingOf('1.2.840.10008.1.2.4.203')).toEqual(EXPLICIT_LE)
    expect(outputTransferSyntax('1.2.840.10008.1.2.2')).toBe('1.2.840.10008.1.2.1')
    expect(outputTransferSyntax('1.2.840.10008.1.2.1.99')).toBe('1.2.840.10008.1.2.1')
    expect(outputTransferSyntax('1.2.840.10008.1.2')).toBe('1.2.840.10008.1.2')
    expect(outputTransferSyntax('1.2.840.10008.1.2.4.90')).toBe('1.2.840.10008.1.2.4.90')
    expect(isDeflated(outputTransferSyntax('1.2.840.10008.1.2.4.95'))).toBe(false)
  })
})
