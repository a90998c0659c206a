import { COLLECTED } from './unseen-collected.fixture.ts'
import {
  UNSEEN_FRENCH,
  UNSEEN_GERMAN,
  UNSEEN_ITALIAN,
  UNSEEN_PORTUGUESE,
  UNSEEN_SPANISH,
} from './unseen-languages.fixture.ts'
import { SENTENCES } from './unseen-sentences.fixture.ts'
import { TAIL, TAIL_OF_OTHERS } from './unseen-tail.fixture.ts'

const linesOf = (list: string): readonly string[] => list.trim().split('\n')

export const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  collected: linesOf(COLLECTED),
  it: linesOf(UNSEEN_ITALIAN),
  pt: linesOf(UNSEEN_PORTUGUESE),
  de: linesOf(UNSEEN_GERMAN),
  fr: linesOf(UNSEEN_FRENCH),
  es: linesOf(UNSEEN_SPANISH),
  sentences: linesOf(SENTENCES),
  tail: linesOf(TAIL),
  tailOfOthers: linesOf(TAIL_OF_OTHERS),
}

/** Every second line was not looked at while the vocabulary was grown: what is lost of it is counted, never read. */
export const isLockedAway = (index: number): boolean => index % 2 === 1

/** What stands between `[[` and `]]` has to go; the rest is harmless. */
export const marked = (
  line: string,
): { readonly text: string; readonly harmless: string; readonly secrets: readonly string[] } => ({
  text: line.replace(/\[\[|\]\]/g, ''),
  harmless: line.replace(/\[\[.*?\]\]/g, ' '),
  secrets: Array.from(line.matchAll(/\[\[(.*?)\]\]/g), ([, secret = '']) => secret),
})
