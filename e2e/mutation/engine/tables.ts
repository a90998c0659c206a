import { keyed, type Draft, type Mutant } from './mutants.ts'
import { drawn } from './random.ts'

type Lines = readonly string[]

/** One line of a generated table, changed. */
interface LineChange {
  readonly operator: string
  readonly change: (line: string) => string | undefined
}

const cell =
  (column: number, to: (text: string) => string) =>
  (line: string): string =>
    line
      .split('|')
      .map((text, index) => (index === column ? to(text) : text))
      .join('|')

const lettersOf = (line: string): string => line.split('|').at(-1) ?? ''

/** Each option that a row speaks of says nothing any more. */
const lettersOff = (line: string): LineChange[] =>
  [...lettersOf(line).matchAll(/[KC]/g)].map(({ index }) => ({
    operator: `letter ${index} off`,
    change: (text) =>
      text.slice(0, text.length - lettersOf(line).length + index) +
      '-' +
      text.slice(text.length - lettersOf(line).length + index + 1),
  }))

const dropped: LineChange = { operator: 'row dropped', change: () => undefined }
const otherCode = (column: number): LineChange => ({
  operator: 'other code',
  change: cell(column, (code) => (code === 'D' ? 'X' : 'D')),
})

/** Each attribute of a creator's block goes, or has another VR. */
const attributesOf = (line: string): LineChange[] =>
  (line.split('|')[2] ?? '').split(' ').flatMap((one) => [
    {
      operator: `${one} dropped`,
      change: (text: string) => text.replace(new RegExp(` ${one}(?= |$)|(?<=\\|)${one} ?`), ''),
    },
    {
      operator: `${one} of another VR`,
      change: (text: string) => text.replace(one, `${one.slice(0, 2)}${one.endsWith('LO') ? 'SH' : 'LO'}`),
    },
  ])

/** So few of the types of PS3.3 as one in this many: a test that asks for all of them takes long. */
const ONE_IN = 200
const digitsOf = (line: string, row: number): LineChange[] =>
  Array.from(line).flatMap((digit, index) =>
    digit !== '0' && (row * line.length + index) % ONE_IN === 0
      ? [
          {
            operator: `digit ${index} off`,
            change: (text: string) => `${text.slice(0, index)}0${text.slice(index + 1)}`,
          },
        ]
      : [],
  )

const sampled = (line: string, row: number): LineChange[] => (row % 20 === 0 && line !== '' ? [dropped] : [])

/** Every row goes; of what else may be wrong in one, so much is enough. */
const SHARE = 1 / 3
const isTaken = (line: string, { operator }: LineChange): boolean =>
  operator.endsWith('dropped') || operator.startsWith('digit') || drawn(`${operator} ${line}`) < SHARE

type Changes = (line: string, row: number) => readonly LineChange[]

const TABLES: readonly (readonly [file: string, name: string, changes: Changes])[] = [
  ['src/deid/confidentiality-profile.generated.ts', 'ROWS', (line) => [dropped, otherCode(3), ...lettersOff(line)]],
  ['src/deid/content-items.generated.ts', 'ROWS', (line) => [dropped, otherCode(4), ...lettersOff(line)]],
  ['src/deid/safe-private.generated.ts', 'BLOCKS', attributesOf],
  ['src/deid/iod-types.generated.ts', 'LISTS', digitsOf],
  ['src/deid/iod-types.generated.ts', 'ENTRIES', sampled],
  ['src/deid/iod-types.generated.ts', 'CLASSES', sampled],
]

/** Every row of a table that is generated from the standard, changed where it stands. */
export const tableMutants = (file: string, exports: Readonly<Record<string, unknown>>): Mutant[] => {
  const drafts = TABLES.filter(([of]) => of === file).flatMap(([, name, changes]): Draft[] => {
    const lines = exports[name] as Lines
    return lines.flatMap((line, row) =>
      changes(line, row)
        .filter((one) => isTaken(line, one))
        .map(({ operator, change }): Draft => {
          const changed = change(line)
          const all = lines.flatMap((other, index) => (index === row ? (changed ?? []) : other))
          return {
            file,
            owner: name,
            operator,
            snippet: line.slice(0, 60),
            functionId: undefined,
            change: (found) => (found[name] = all),
          }
        }),
    )
  })
  return keyed(drafts)
}
