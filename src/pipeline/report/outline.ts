import type { Language } from '../../words/failures.ts'
import { filled, REPORT_WORDS, type ReportWords } from '../../words/report.ts'

/** A report as people read it: the same on the screen, on paper and as a file. */
export interface Outline {
  readonly language: Language
  readonly title: string
  readonly lead: string
  /** Stands at the foot. */
  readonly foot: string
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'good' | 'warn' }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Table

export interface Fact {
  readonly name: string
  readonly value: string
  /** Digests and names that are compared letter by letter. */
  readonly isCode?: boolean
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly { readonly head: string; readonly as?: 'count' | 'code' }[]
  readonly rows: readonly (readonly string[])[]
}

/** What a section is written with. */
export interface Pen {
  readonly words: ReportWords
  readonly language: Language
  readonly count: (value: number) => string
  readonly say: (text: string, named: Readonly<Record<string, string>>) => string
}

export const penFor = (language: Language): Pen => {
  const number = new Intl.NumberFormat(language)
  return { words: REPORT_WORDS[language], language, count: (value) => number.format(value), say: filled }
}

export const text = (words: string, tone?: 'good' | 'warn'): Block => ({
  kind: 'text',
  text: words,
  ...(tone === undefined ? {} : { tone }),
})
