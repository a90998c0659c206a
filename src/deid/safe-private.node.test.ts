import { describe, expect, it } from 'vitest'
import type { DataElement, Vr } from '../dicom/data-set.ts'
import { bytesElement, sequenceElement, textElement } from '../dicom/elements.ts'
import { safePrivateOf } from './safe-private.ts'
import { readCsv } from './tables.source.generate.ts'

const standard = process.env['SEALIFT_STANDARD'] ?? ''

/** What becomes of a value of each VR that the table gives. */
const ACTS: Readonly<Record<string, string>> = {
  FL: 'K', FD: 'K', US: 'K', UL: 'K', SS: 'K', SL: 'K', AT: 'K', OB: 'K', OW: 'K', 'OW/OB': 'K', SQ: 'K',
  CS: 'terms', IS: 'terms', DS: 'terms', LO: 'clean', SH: 'clean', ST: 'clean', LT: 'clean', UI: 'U', '': 'X',
} // prettier-ignore

const element = (tag: number, vr: Vr): DataElement =>
  vr === 'SQ' ? sequenceElement(tag, []) : bytesElement(tag, vr, new Uint8Array(8))

describe.skipIf(standard === '')('Table E.3.10-1, row by row (needs SEALIFT_STANDARD)', () => {
  const rows = standard === '' ? [] : readCsv(standard, 'ps3.15-e3.10-safe-private.csv').rows
  const isTold = (row: Readonly<Record<string, string>>, vr: Vr, block: number, creator: string) => {
    const [, group = '', low = ''] = /^\((....),xx(..)\)$/.exec(row['tag'] ?? '') ?? []
    const place = parseInt(group, 16) * 0x10000
    const one = element(place + block * 0x100 + parseInt(low, 16), vr)
    const elements = [textElement(place + block, 'LO', creator), one]
    const safe = safePrivateOf({ dataSet: { elements }, siteList: [], options: new Set(['rtnSafePriv']) })
    const { action, readable } = safe.blocksOf(elements).verdictOf(one)
    return readable || action === 'X' ? action : 'unreadable'
  }
  const vrOf = (row: Readonly<Record<string, string>>) => (row['vr'] ?? '').split('/')[0] as Vr

  it('is carried out at the first block and at others, with the VR in the file and without', () => {
    const wrong = rows.filter((row) => {
      const creator = row['private_creator'] ?? ''
      const told = vrOf(row) === ('' as Vr) ? 'K' : ACTS[row['vr'] ?? '']
      const untold = row['vr'] === 'SQ' ? 'unreadable' : ACTS[row['vr'] ?? '']
      const vr = vrOf(row) === ('' as Vr) ? 'FD' : vrOf(row)
      return (
        isTold(row, vr, 0x10, creator) !== told ||
        isTold(row, vr, 0xe7, `${creator} `) !== told ||
        isTold(row, 'UN', 0x11, creator) !== untold
      )
    })
    expect(rows).toHaveLength(479)
    expect(wrong).toEqual([])
  })

  it('says nothing of the attributes of another creator', () => {
    expect(rows.filter((row) => isTold(row, 'FL', 0x10, 'ACME') !== 'X')).toEqual([])
  })
})
