import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attributeType } from './iod-types.ts'
import { SAFE_PRIVATE, tripleKey } from './safe-private-table.ts'
import {
  confidentialityProfileSource,
  contentItemsSource,
  iodTypesSource,
  readCsv,
  safePrivateSource,
} from './tables.source.generate.ts'

const standard = process.env['SEALIFT_STANDARD'] ?? ''
const generated = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

describe.skipIf(standard === '')('the generated tables (needs SEALIFT_STANDARD)', () => {
  it('are what the generator makes of the standard now', () => {
    expect(generated('confidentiality-profile.generated.ts')).toBe(confidentialityProfileSource(standard))
    expect(generated('iod-types.generated.ts')).toBe(iodTypesSource(standard))
    expect(generated('safe-private.generated.ts')).toBe(safePrivateSource(standard))
    expect(generated('content-items.generated.ts')).toBe(contentItemsSource(standard))
  })

  it('give every attribute of every SOP class the type that PS3.3 gives it', () => {
    const { rows } = readCsv(standard, 'iod-types-compound.csv')
    const wrong = rows.filter((row) => {
      const path = (row['tag_path'] ?? '').split('>').map((tag) => parseInt(tag, 16))
      return attributeType(row['sop_class_uid'] ?? '', path) !== row['type']
    })
    expect(rows).toHaveLength(8180)
    expect(wrong).toEqual([])
  })

  it('know every safe private attribute by its creator, with the VR that the standard gives it', () => {
    const { rows } = readCsv(standard, 'ps3.15-e3.10-safe-private.csv')
    const wrong = rows.filter((row) => {
      const group = parseInt((row['tag'] ?? '').slice(1, 5), 16)
      const element = parseInt((row['tag'] ?? '').slice(8, 10), 16)
      return SAFE_PRIVATE.get(tripleKey(row['private_creator'] ?? '', group, element))?.join('/') !== row['vr']
    })
    expect(rows).toHaveLength(479)
    expect(SAFE_PRIVATE.size).toBe(479)
    expect(wrong).toEqual([])
  })
})
