import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sealift } from './command.ts'

it('conformance prints the statement that is in the documents', async () => {
  const { code, stdout, stderr } = await sealift(['conformance'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toBe(readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'conformance.md'), 'utf8'))
})
