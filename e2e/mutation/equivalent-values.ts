const [CHECK, AGE, ITEMS] = ['src/deid/check-profile.ts', 'src/deid/content-age.ts', 'src/deid/content-items.ts']
const [RESOLVE, STAMP, VALUE] = ['src/deid/resolve-vr.ts', 'src/deid/stamp.ts', 'src/deid/value-check.ts']

const [DUMMIES, CLAIMS] = ['src/deid/dummies.ts', 'src/deid/private-claims.ts']

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
  [`${AGE} | isOverEightyNine | clause dropped | unit === undefined`]: 'what is divided by nothing is no number',
  [`${ITEMS} | unlisted | text emptied | 'K'`]: 'of what has no value of its own only X is told from the rest',
  [`${ITEMS} | KEPT | entry dropped | name: 'D',`]: NO_LETTER,
  [`${ITEMS} | KEPT | text emptied | 'D'`]: NO_LETTER,
  [`${ITEMS} | CLEANED | entry dropped | name: 'D',`]: NO_LETTER,
  [`${ITEMS} | CLEANED | entry dropped | , uid: 'U'`]: NO_LETTER,
  [`${ITEMS} | CLEANED | text emptied | 'D'`]: NO_LETTER,
  [`${ITEMS} | CLEANED | text emptied | 'U'`]: NO_LETTER,
  [`${CLAIMS} | isAction | clause dropped | text === 'X'`]: 'what is no action is removed as well',
  [`${RESOLVE} | resolveVr | clause dropped | known.vrs[0] === vr`]: 'a shortcut: the first is one of them',
  [`${RESOLVE} | resolveVr | clause dropped | isSequence`]: 'items are no bytes, so the last answer is the same',
  [`${STAMP} | codesOf | swapped | a < b`]: 'no two options have one code',
  [`${VALUE} | mostValues | start open | /^\\d+$/`]: 'before a number there stands nothing',
  [`${VALUE} | fitsVm | default dropped | UNIT_BYTES[vr] ?? 1`]: 'every number has a width',
  [`${VALUE} | fitsVm | text emptied | '1-n'`]: 'neither says how many',
  ...Object.fromEntries(SEQUENCES),
}
