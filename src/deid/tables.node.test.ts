import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attributeType } from './iod-types.ts'
import { confidentialityProfileSource, iodTypesSource, readCsv } from './tables.source.generate.ts'

const standard = process.env['SEALIFT_STANDARD'] ?? ''
const generated = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

describe.skipIf(standard === '')('the generated tables (needs SEALIFT_STANDARD)', () => {
  it('are what the generator makes of the standard now', () => {
    expect(generated('confidentiality-profile.generated.ts')).toBe(confidentialityProfileSource(standard))
    expect(generated('iod-types.generated.ts')).toBe(iodTypesSource(standard))
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
})
