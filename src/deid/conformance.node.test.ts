import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { conformanceStatement } from './conformance-statement.ts'

it('the conformance statement says what the tables of the program say (PS3.15 E.1.3)', () => {
  const written = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'conformance.md'), 'utf8')
  expect(written).toBe(conformanceStatement())
})
