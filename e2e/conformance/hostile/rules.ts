/** Each rule of the descriptors on its own, with the texts over which it could go back and forth. */
import { strikeDatesAndAges } from '../../../src/deid/descriptors/calendar.ts'
import { composed } from '../../../src/deid/descriptors/compose.ts'
import { fold, type Folded } from '../../../src/deid/descriptors/fold.ts'
import { judgeRun } from '../../../src/deid/descriptors/measures.ts'
import { needlesOf, strikeDays, strikeIdentifiers } from '../../../src/deid/descriptors/needles.ts'
import { strikePatterns } from '../../../src/deid/descriptors/patterns.ts'
import { strikeCarets, strikeNamesakes, strikeSpelled, strikeTitled } from '../../../src/deid/descriptors/people.ts'
import { strikeNamed } from '../../../src/deid/descriptors/roles.ts'
import { runsOf, strike, tokensOf, type Token } from '../../../src/deid/descriptors/tokens.ts'
import { FAMILY, HIDDEN, PATIENT_ID, PATIENT_NAME } from './raw.ts'

/** Of so many characters. */
type Text = (characters: number) => string

export const repeated =
  (piece: string, start = '', end = ''): Text =>
  (characters) =>
    start + piece.repeat(Math.ceil(characters / piece.length)) + end

/** Words of which no two are the same. */
const distinct =
  (stem: string): Text =>
  (characters) => {
    const letters = (number: number) =>
      number.toString(26).replace(/\d/g, (digit) => 'qwzxvkjyqw'.charAt(Number(digit)))
    const count = Math.ceil(characters / (stem.length + 5))
    return Array.from({ length: count }, (_, number) => `${stem}${letters(number * 7919)}`).join(' ')
  }

/** 4,000 IDs and places that begin alike, and one of 60,000 characters that repeats itself. */
const NEEDLES = needlesOf({
  names: [PATIENT_NAME],
  ids: [PATIENT_ID, `${'ab'.repeat(30_000)}7`, ...Array.from({ length: 2_000 }, (_, at) => `${'q'.repeat(40)}${at}`)],
  texts: Array.from({ length: 2_000 }, (_, at) => `${'qq '.repeat(20)}${at}`),
  dates: ['19570412', '20190311'],
  uids: [],
})

export interface Ready {
  readonly folded: Folded
  readonly tokens: Token[]
}

export interface TextRule {
  readonly name: string
  readonly run: (ready: Ready) => unknown
  readonly texts: readonly Text[]
  /** The last of the texts is full of what the rule is for; of the others no more than their length is asked. */
  readonly finds: (ready: Ready, result: unknown) => number
}

const gone = ({ tokens }: Ready): number => tokens.filter((token) => token.gone !== undefined).length
const kept = (_: Ready, result: unknown): number => (typeof result === 'string' ? result.length : 0)

const judgeAll = ({ tokens }: Ready): void => {
  for (const run of runsOf(tokens)) judgeRun(tokens, run)
}

export const RULES: readonly TextRule[] = [
  {
    name: 'fold',
    run: ({ folded }) => fold(folded.original).text,
    texts: [repeated('\u0301', 'a'), repeated('\ufdfa'), repeated('\u200d'), repeated('Müller ')],
    finds: kept,
  },
  {
    name: 'tokens',
    run: ({ folded }) => tokensOf(folded).length,
    texts: [repeated('aB'), repeated('山1'), repeated('beckenubersicht'), repeated('4dct'), repeated('a1')],
    finds: (_, result) => Number(result),
  },
  {
    name: 'identifiers',
    run: ({ tokens }) => strikeIdentifiers(tokens, NEEDLES),
    texts: [
      repeated('q'),
      repeated('qq '),
      repeated('ab'),
      repeated('q     q'),
      repeated('a b '),
      repeated(`${FAMILY} `),
    ],
    finds: gone,
  },
  {
    name: 'calendar',
    run: ({ tokens }) => strikeDatesAndAges(tokens),
    texts: ['may ', 'de ', 'may de ', '1 ', '99 ', 'of the 1 de may ', '3 may 2019 99 y '].map((piece) =>
      repeated(piece),
    ),
    finds: gone,
  },
  {
    name: 'patterns',
    run: ({ folded, tokens }) => strikePatterns(folded.text, tokens),
    texts: [
      ...[
        '1',
        '1.',
        '1-',
        '1 ',
        '12/',
        '12.03.',
        '12:',
        ':',
        'a:',
        'a@',
        `${'a'.repeat(63)} `,
        'http:',
        'www.',
        'aaa.',
      ],
      ...['\\\\', '\\\\a', '+', '+1 ', '#', 'x*#', 'mrn ', 'mrn ....', 'rssmra', 'ab12', 'a-', '_1', ' 10.10 c', '(1'],
      '12.03.2019 ',
    ].map((piece) => repeated(piece)),
    finds: gone,
  },
  {
    name: 'days',
    run: ({ tokens }) => strikeDays(tokens, NEEDLES),
    texts: [repeated('12.'), repeated('1/'), repeated('12/4 ')],
    finds: gone,
  },
  {
    name: 'titles',
    run: ({ folded, tokens }) => strikeTitled(tokens, folded),
    texts: [
      repeated('Dr. '),
      repeated('name: '),
      repeated('de la '),
      repeated('Dr. Sig.ra ra ra '),
      repeated('Dr. Long '),
    ],
    finds: gone,
  },
  {
    name: 'roles',
    run: ({ folded, tokens }) => strikeNamed(tokens, folded),
    texts: [repeated('nurse '), repeated('Rose '), repeated('nurse Long ')],
    finds: gone,
  },
  {
    name: 'words and measures',
    run: judgeAll,
    texts: [
      ...['a1', '1.', '1x', '1024x', '99 ', 'chest '].map((piece) => repeated(piece)),
      ...[distinct('headneckchest'), distinct('headneckctheadneckcthead'), distinct('zanzottovic')],
    ],
    finds: gone,
  },
  {
    name: 'letters one by one',
    run: ({ tokens }) => strikeSpelled(tokens, NEEDLES),
    texts: [repeated('a.'), repeated('a-'), repeated('a b  '), repeated('j d ')],
    finds: gone,
  },
  {
    name: 'namesakes',
    run: (ready) => {
      for (const token of ready.tokens) if (token.text.length > 4) strike(token, 'unknown')
      strikeNamesakes(ready.tokens, NEEDLES, ready.folded)
    },
    texts: [repeated('a '), repeated('van '), repeated('O’'), repeated(`${HIDDEN} van q `)],
    finds: gone,
  },
  {
    name: 'carets',
    run: (ready) => {
      judgeAll(ready)
      strikeCarets(ready.tokens)
    },
    texts: [repeated('a^'), repeated('^'), repeated(`chest^`), repeated(`${HIDDEN}^chest `)],
    finds: gone,
  },
  {
    name: 'composition',
    run: (ready) => {
      ready.tokens.forEach((token, index) => index % 2 === 0 && strike(token, 'unknown'))
      return composed(ready.folded, ready.tokens)
    },
    texts: [
      ...['(', ')', '( ', ' [', '-', '\t ', '\n', '.', ', '].map((piece) =>
        repeated(piece, 'chest zanzo head', ' head x'),
      ),
      ...['a)', '(a', 'chest head '].map((piece) => repeated(piece)),
    ],
    finds: kept,
  },
]
