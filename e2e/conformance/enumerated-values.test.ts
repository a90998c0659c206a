import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENUMERATED_VALUES } from '../../src/deid/enumerated-values.ts'
import { attributeOf } from '../../src/dicom/dictionary.ts'

const WRONG = 'XYZZY'
/** Quality Control Image had no BOTH when dciodvfy of today was written. */
const NEWER = 'BOTH'
const hex = (tag: number) => tag.toString(16).padStart(8, '0')

interface Judged {
  readonly tag: string
  readonly value: string
  /** Kinds of instances in which the attribute was looked at, and in which the value was no enumerated one. */
  readonly looked: number
  readonly refused: number
}

const asked = [...ENUMERATED_VALUES].flatMap(([tag, { values }]) =>
  [WRONG, ...values].map((value) => ({ tag: hex(tag), value })),
)

describe('values that PS3.3 enumerates, before dciodvfy', () => {
  let folder: string
  let judged: readonly Judged[]
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealift-terms-'))
    const script = join(import.meta.dirname, 'enumerated_values.py')
    const said = execFileSync('/usr/bin/python3', [script, folder], {
      input: JSON.stringify(asked),
      maxBuffer: 1 << 26,
    })
    judged = JSON.parse(said.toString('utf8')) as readonly Judged[]
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([...ENUMERATED_VALUES].map(([tag, row]) => ({ keyword: attributeOf(tag)?.keyword, tag: hex(tag), ...row })))(
    '$keyword, $section: $values and nothing else',
    ({ tag, values }) => {
      const of = (value: string) => judged.find((one) => one.tag === tag && one.value === value)
      expect(of(WRONG)?.refused).toBeGreaterThan(0)
      for (const value of values.filter((one) => one !== NEWER)) {
        const { looked = 0, refused = 0 } = of(value) ?? {}
        // Some kinds allow only some of them.
        expect([value, refused < looked]).toEqual([value, true])
      }
    },
  )
})
