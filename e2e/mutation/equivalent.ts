import { OF_DESCRIPTORS } from './equivalent-descriptors.ts'
import { OF_PATIENTS } from './equivalent-patient.ts'
import { OF_RESIDUAL } from './equivalent-residual.ts'
import { OF_VALUES } from './equivalent-values.ts'

const [VALUES, GRAPHICS] = ['src/deid/value-actions.ts', 'src/deid/graphics.ts']
const [RULES, BASIC, SAFE, WEAKENING] = [
  'src/deid/rules.ts',
  'src/deid/basic-actions.ts',
  'src/deid/safe-private.ts',
  'src/deid/weakening.ts',
]
const [QUARANTINE, CLAIMS] = ['src/deid/quarantine.ts', 'src/deid/claims.ts']
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
  ...OF_VALUES,
  ...OF_DESCRIPTORS,
  ...OF_RESIDUAL,
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
  [`${RULES} | isOutOfPlace | swapped | tag < 0x00080000`]: '(0008,0000) is a group length as well',
  [`${RULES} | byTable | condition false | code.length === 1`]: 'a shortcut: one letter is the same for every type',
  [`${RULES} | byOption | condition false | columns.length === 0`]: 'a shortcut: no column has no letter',
  [`${BASIC} | REMOVED | entry dropped | element: undefined,`]: 'what is absent reads as undefined',
  [`${QUARANTINE} | refuseEmbeddedOverlays | clause dropped | isOverlay(one.tag, OVERLAY_DATA)`]:
    'nobody asks for the others',
  [`${CLAIMS} | lastOf | text emptied | 'UN'`]: 'what the dictionary does not know goes in every VR',
  [`${CLAIMS} | claimsFor | always default | known.get(profile) ?? claimsOf(profile)`]:
    'a cache: it is found out again',
  [`${CLAIMS} | claimsFor | step dropped | known.set(profile, claims)`]: 'a cache: it is found out again',
  [`${SAFE} | creatorsOf | condition false | !isPrivateCreator(element.tag)`]:
    'a shortcut: no block has another for its creator',
  [`${SAFE} | creatorsOf | step dropped | continue`]: 'a shortcut: no block has another for its creator',
  [`${SAFE} | knownWith | condition false | siteList.length === 0`]: 'a shortcut: the copy is the same table',
  [`${SAFE} | knownWith | condition false | vr === undefined`]: 'a VR that is undefined is taken for none',
  [`${WEAKENING} | vrOf | default dropped | attributeOf(tag)?.vrs[0] ?? 'UN'`]:
    'what the dictionary does not know goes in every VR',
  [`${WEAKENING} | vrOf | text emptied | 'UN'`]: 'what the dictionary does not know goes in every VR',
  [`${VALUES} | cleanText | condition false | text === ''`]: 'a shortcut: of nothing nothing goes',
  [`${VALUES} | hasStandardScheme | condition false | before !== undefined`]: 'a cache: it is found out again',
  [`${VALUES} | hasStandardScheme | step dropped | schemes.set(siblings, isStandard)`]:
    'a cache: it is found out again',
  [`${GRAPHICS} | graphicsLaw | condition false | known !== undefined`]: 'a cache: it is found out again',
  [`${GRAPHICS} | graphicsLaw | step dropped | regions.set(siblings, found)`]: 'a cache: it is found out again',
  [`${GRAPHICS} | OF_OVERLAY | text emptied | 'terms'`]: 'what is neither a number nor a text is a term',
  [`${GRAPHICS} | OF_OVERLAY | text emptied | 'terms' #2`]: 'what is neither a number nor a text is a term',
  [`${GRAPHICS} | OF_OVERLAY | text emptied | 'terms' #3`]: 'what is neither a number nor a text is a term',
  [`${GRAPHICS} | OF_OVERLAY | text emptied | 'terms' #4`]: 'what is neither a number nor a text is a term',
  [`${GRAPHICS} | OF_OVERLAY | text emptied | 'terms' #5`]: 'what is neither a number nor a text is a term',
  "src/deid/structural-uids.ts | namesAnInstance | default dropped | attributeOf(tag)?.keyword.includes('InstanceUID') ?? false":
    'who asks wants to know only whether it is so',
  'src/deid/text-policy.ts | whenLost | condition false | rule === undefined': 'no rule says nothing of what is lost',
}
