import { OF_PATIENTS } from './equivalent-patient.ts'

const [OPTIONS, TABLE, CONTENT, CONCEPTS, WALK, PRIVATE] = [
  'src/deid/options.ts',
  'src/deid/confidentiality-profile.ts',
  'src/deid/content-table.ts',
  'src/deid/content-concepts.ts',
  'src/deid/walk.ts',
  'src/deid/private-vr.ts',
]

/** Mutants that change nothing that anybody can see, and why. One that is noticed, or is no more, must leave this list. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  ...OF_PATIENTS,
  [`${OPTIONS} | letterOf | answer '' | 'C'`]: 'who asks only tells K, another letter, and none apart',
  [`${TABLE} | HEX_TAG | start open | /^[0-9A-F]{8}$/`]: 'no row has more than eight characters',
  [`${TABLE} | HEX_TAG | end open | /^[0-9A-F]{8}$/`]: 'no row has more than eight characters',
  [`${TABLE} | confidentialityTable | condition false | tag < 0x50000000`]: 'a shortcut: no pattern fits a lower tag',
  [`${CONTENT} | optionLetter | text emptied | '-'`]: 'neither is a letter',
  [`${CONTENT} | contentLetter | clause dropped | valueType === 'DATETIME'`]: 'a birth goes in every value type',
  [`${CONTENT} | contentLetter | condition false | concept === undefined`]: 'no row is called undefined',
  [`${CONCEPTS} | conceptOf | call dropped | asciiOf(find(name, tag))?.trim()`]: 'values are read without their spaces',
  [`${CONCEPTS} | conceptOf | call dropped | asciiOf(find(name, SCHEME))?.trim()`]:
    'values are read without their spaces',
  [`${PRIVATE} | readAs | clause dropped | isSequence`]: 'items are text in no VR, so the last answer is the same',
  [`${WALK} | byOption | condition false | content === undefined && graphics === undefined`]: 'a shortcut',
  [`${WALK} | walkElement | clause dropped | outcome.element !== undefined`]: 'what goes has an action',
  [`${WALK} | dropOrphans | condition false | left === elements`]: 'a shortcut: all stay',
  [`${WALK} | walkElements | condition false | walk.safePrivate === undefined #2`]:
    'without the option no private element is left',
}
