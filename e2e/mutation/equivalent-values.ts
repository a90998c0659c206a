const [CHECK, AGE, ITEMS] = ['src/deid/check-profile.ts', 'src/deid/content-age.ts', 'src/deid/content-items.ts']
const [RESOLVE, STAMP, VALUE] = ['src/deid/resolve-vr.ts', 'src/deid/stamp.ts', 'src/deid/value-check.ts']

const NUMBER = 'src/deid/number-strings.ts'
const [DUMMIES, CLAIMS] = ['src/deid/dummies.ts', 'src/deid/private-claims.ts']

const OW_FIRST = 'of several VRs the dictionary has OW first'
const NO_LETTER = 'no row of Table E.3.4-1 keeps or cleans a name, or cleans a UID'

/** Of dummies that are sequences: owners, each with two mutants. */
const SEQUENCES = ['CONTENT', 'GRAPHIC_ANNOTATION', 'OPERATOR', 'ITEMS'].flatMap((owner) =>
  [`entry dropped | vr: 'SQ',`, `text emptied | 'SQ'`].map(
    (mutant) => [`${DUMMIES} | ${owner} | ${mutant}`, 'items make a sequence, whatever it is called'] as const,
  ),
)

/** Of modules that look at values and write others: mutants that change nothing that anybody can see, and why. */
export const OF_VALUES: Readonly<Record<string, string>> = {
  [`${CHECK} | isColumnValue | clause dropped | vr !== undefined`]: 'what has no VR has none that is text',
  [`${CHECK} | valueProblem | default dropped | MAX_CHARACTERS[vr] ?? Infinity`]: 'nothing is longer than no number',
  [`${CHECK} | tellsShift | other method | some`]: 'no attribute has a day and something else for its VR',
  [`${CHECK} | checkProfile | clause dropped | problem.part === 'site-rule'`]: 'of a rule alone it is said why',
  [`src/deid/registered-uids.ts | isRegisteredUid | default dropped | CONTEXT_GROUP.exec(uid)?.[1] ?? Infinity`]:
    'what is no number is not below any',
  [`${AGE} | AN_AGE | clause dropped | unit === undefined`]: 'what is divided by nothing is no number',
  [`${AGE} | lawFor | clause dropped | concept !== undefined`]: 'undefined is in no list',
  [`${ITEMS} | unlisted | text emptied | 'K'`]: 'of what has no value of its own only X is told from the rest',
  [`${ITEMS} | KEPT | entry dropped | name: 'D',`]: NO_LETTER,
  [`${ITEMS} | KEPT | text emptied | 'D'`]: NO_LETTER,
  [`${ITEMS} | CLEANED | entry dropped | name: 'D',`]: NO_LETTER,
  [`${ITEMS} | CLEANED | entry dropped | , uid: 'U'`]: NO_LETTER,
  [`${ITEMS} | CLEANED | text emptied | 'D'`]: NO_LETTER,
  [`${ITEMS} | CLEANED | text emptied | 'U'`]: NO_LETTER,
  [`${CLAIMS} | isAction | clause dropped | text === 'X'`]: 'what is no action is removed as well',
  [`${NUMBER} | decimalOf | text emptied | '0'`]: 'an empty text is the number 0',
  [`${NUMBER} | rounded | condition false | digits.length <= count`]: 'a shortcut: there is nothing to round',
  [`${NUMBER} | rounded | swapped | digits.length <= count`]: 'a shortcut: there is nothing to round',
  [`${NUMBER} | rounded | clause dropped | count < 0`]: 'where there is no digit none rounds up',
  [`${NUMBER} | mayBeFixed | answer true | Math.abs(point) <= DS_CHARACTERS`]:
    'a shortcut: what is longer does not fit',
  [`${NUMBER} | formsOf | condition true | mayBeFixed(decimal)`]: 'a shortcut: what is longer does not fit',
  [`${NUMBER} | decimalString | condition true | count > 0`]: 'one digit always fits',
  [`${NUMBER} | decimalString | swapped | count > 0`]: 'one digit always fits',
  [`${NUMBER} | isInteger | clause dropped | digits === ''`]: 'of no digits there are no more than of any',
  [`${NUMBER} | integerString | clause dropped | decimal.point > DS_CHARACTERS`]: 'a shortcut: no IS is so large',
  [`${NUMBER} | integerString | swapped | decimal.point > DS_CHARACTERS`]: 'a shortcut: no IS is so large',
  [`${RESOLVE} | resolveVr | clause dropped | known.vrs[0] === vr`]: 'a shortcut: the first is one of them',
  [`${RESOLVE} | resolveVr | clause dropped | isSequence`]: 'items are no bytes, so the last answer is the same',
  [`${RESOLVE} | samplesVr | always default | vrs.find((one) => one === 'OW') ?? vrs.find((one) => one.startsWith('O…`]:
    OW_FIRST,
  [`${RESOLVE} | samplesVr | answer false | one === 'OW'`]: OW_FIRST,
  [`${STAMP} | codesOf | swapped | a < b`]: 'no two options have one code',
  [`${VALUE} | mostValues | start open | /^\\d+$/`]: 'before a number there stands nothing',
  [`${VALUE} | fitsVm | default dropped | UNIT_BYTES[vr] ?? 1`]: 'every number has a width',
  [`${VALUE} | fitsVm | text emptied | '1-n'`]: 'neither says how many',
  ...Object.fromEntries(SEQUENCES),
}
