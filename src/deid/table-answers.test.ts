import { expect, it } from 'vitest'
import { toHex, toUtf8 } from '../bytes/text.ts'
import * as content from './content-items.generated.ts'
import * as e1 from './confidentiality-profile.generated.ts'
import * as iod from './iod-types.generated.ts'
import { attributeType } from './iod-types.ts'
import { SAFE_PRIVATE } from './safe-private-table.ts'

const columns = (line: string, ...wanted: readonly number[]): string => {
  const cells = line.split('|')
  return wanted.map((column) => cells[column]).join('|')
}

const typesOfPs33 = (): string[] => {
  const paths = new Set(iod.ENTRIES.map((entry) => entry.split(':')[0] ?? ''))
  return iod.CLASSES.flatMap((line) => {
    const [sopClass = ''] = line.split(':')
    return [...paths].flatMap((path) => {
      const type = attributeType(
        sopClass,
        path.split('>').map((tag) => parseInt(tag, 16)),
      )
      return type === undefined ? [] : [`${sopClass}|${path}|${type}`]
    })
  })
}

/** What each table answers, row by row. The digests were made of the standard's tables by another program. */
const TABLES: readonly (readonly [name: string, rows: number, digest: string, answers: () => string[]])[] = [
  [
    'Table E.1-1',
    657,
    '51f502fee9449440f3c7ea1414106eec94002f3c808bfe0c097dd0fa0091472e',
    () => e1.ROWS.map((line) => columns(line, 0, 3, 4)),
  ],
  [
    'Table E.3.4-1',
    214,
    '5e5bd2ee4132fc1b21c683cdc2539ee835c15de06e9bfee65cfecd34c145bbcd',
    () => content.ROWS.map((line) => columns(line, 0, 1, 2, 4, 5)),
  ],
  [
    'Table E.3.10-1',
    479,
    '746239a4fb7d0abf35248b955cdcd85a3f9a07080433245794f8387dc049b9ec',
    () => [...SAFE_PRIVATE].map(([triple, vrs]) => `${triple}|${vrs.join('/')}`),
  ],
  ['the types of PS3.3', 9609, '2c79a182e18874e6e1d9080c726ada2aa6f6b0c9586800ca932c1de66c908e44', typesOfPs33],
]

it.each(TABLES)('%s answers as the standard says, all %i rows of it', async (_, rows, digest, answers) => {
  const lines = answers().toSorted()
  expect(lines).toHaveLength(rows)
  const bytes = await crypto.subtle.digest('SHA-256', toUtf8(lines.join('\n')))
  expect(toHex(new Uint8Array(bytes))).toBe(digest)
})
