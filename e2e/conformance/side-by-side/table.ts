import { writtenOf, type Done, type Score } from './judged.ts'

const THOUSAND = 1000

export const leaksPerThousand = ({ leaking, kinds }: Score): number => (THOUSAND * leaking.size) / kinds

/** The four measures; less is better in each. */
export const MEASURES: Readonly<Record<string, (score: Score) => number>> = {
  'leaks per 1,000 planted': leaksPerThousand,
  'new dciodvfy errors': ({ newErrors }) => newErrors.length,
  'unreadable outputs': ({ unreadable }) => Object.keys(unreadable).length,
  'pixels changed': ({ pixels }) => pixels.length,
}

const both = (score: Score, of: (done: Done) => number) => `${of(score.planted)} + ${of(score.corpus)}`
const refused = (done: Done) => done.sources.files.length - writtenOf(done).size

const COLUMNS: Readonly<Record<string, (score: Score) => string>> = {
  program: ({ contender }) => `${contender.name} ${contender.version}`,
  in: (score) => both(score, ({ sources }) => sources.files.length),
  out: (score) => both(score, (done) => writtenOf(done).size),
  refused: (score) => both(score, refused),
  'leaks per 1,000 planted': (score) => leaksPerThousand(score).toFixed(0),
  'leaking kinds': ({ leaking, kinds }) => `${leaking.size} of ${kinds}`,
  'identifiers found': ({ identifiers }) => String(identifiers),
  'new dciodvfy errors': ({ newErrors }) => String(newErrors.length),
  'unreadable outputs': ({ unreadable }) => String(Object.keys(unreadable).length),
  'pixels changed': ({ pixels, samples }) => `${pixels.length} (${samples.length})`,
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** As Markdown. Two numbers are of the planted set and of the corpus. */
export const tableOf = (scores: readonly Score[]): string =>
  [
    row(Object.keys(COLUMNS)),
    row(Object.keys(COLUMNS).map((name) => (name === 'program' ? '---' : '---:'))),
    ...scores.map((score) => row(Object.values(COLUMNS).map((cell) => cell(score)))),
  ].join('\n')
