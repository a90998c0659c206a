import { describe, expect, it } from 'vitest'
import { formatBytes, formatDicomDate, formatDuration, groupsOfFour } from './format.ts'

const plain = (text: string) => text.replaceAll(/\s/g, ' ')

describe('figures as people read them', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [524_288, '524 kB'],
    [1_540_000, '1.5 MB'],
    [4_294_967_296, '4.3 GB'],
    [7e15, '7,000 TB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(plain(formatBytes(bytes, 'en'))).toBe(words)
  })

  it.each([
    [0, '1 sec'],
    [59_999, '59 sec'],
    [61_000, '1 min'],
    [3_660_000, '1 hr 1 min'],
    [90_000_000, '1 day 1 hr'],
  ])('%d milliseconds are %s', (durationMs, words) => {
    expect(plain(formatDuration(durationMs, 'en'))).toBe(words)
  })

  it('a DICOM date is written as the language writes it, and nothing else is taken for one', () => {
    expect(formatDicomDate('20240229', 'it')).toBe('29 feb 2024')
    expect(formatDicomDate('2024-02-29', 'it')).toBe('29 feb 2024')
    expect(formatDicomDate('20230231', 'en')).toBe('20230231')
    expect(formatDicomDate('1999.05.24', 'en')).toBe('1999.05.24')
    expect(formatDicomDate('', 'en')).toBe('')
  })

  it('every digit of a fingerprint stands in its groups', () => {
    expect(groupsOfFour('0123abcdef')).toEqual(['0123', 'ABCD', 'EF'])
  })
})
