import { COLLECTED } from './unseen-collected.fixture.ts'
import { DICTATION } from './unseen-dictation.fixture.ts'
import {
  UNSEEN_FRENCH,
  UNSEEN_GERMAN,
  UNSEEN_ITALIAN,
  UNSEEN_PORTUGUESE,
  UNSEEN_SPANISH,
} from './unseen-languages.fixture.ts'
import { FIFTH_ENGLISH } from './unseen-fifth-english.fixture.ts'
import { FIFTH_GERMAN } from './unseen-fifth-german.fixture.ts'
import { FOURTH_ENGLISH } from './unseen-fourth-english.fixture.ts'
import { FOURTH_GERMAN } from './unseen-fourth-german.fixture.ts'
import { ORDERS } from './unseen-orders.fixture.ts'
import { REQUESTS } from './unseen-requests.fixture.ts'
import { SCANNERS } from './unseen-scanners.fixture.ts'
import { SECOND_ENGLISH } from './unseen-second-english.fixture.ts'
import { SECOND_GERMAN } from './unseen-second-german.fixture.ts'
import { SENTENCES } from './unseen-sentences.fixture.ts'
import { TAIL, TAIL_OF_OTHERS } from './unseen-tail.fixture.ts'
import { THIRD_ENGLISH, THIRD_GERMAN } from './unseen-third.fixture.ts'
import { TARIFF } from './unseen-tariff.fixture.ts'

const linesOf = (list: string): readonly string[] => list.trim().split(/\n| ~ /)

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
  scanners: linesOf(SCANNERS),
  orders: linesOf(ORDERS),
  requests: linesOf(REQUESTS),
  tariff: linesOf(TARIFF),
  dictation: linesOf(DICTATION),
  secondEnglish: linesOf(SECOND_ENGLISH),
  secondGerman: linesOf(SECOND_GERMAN),
  thirdEnglish: linesOf(THIRD_ENGLISH),
  thirdGerman: linesOf(THIRD_GERMAN),
  fourthEnglish: linesOf(FOURTH_ENGLISH),
  fourthGerman: linesOf(FOURTH_GERMAN),
  fifthEnglish: linesOf(FIFTH_ENGLISH),
  fifthGerman: linesOf(FIFTH_GERMAN),
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
