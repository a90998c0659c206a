import { formatTag } from '../dicom/tags.ts'
import { nameOf } from '../dicom/dictionary.ts'
import { VRS, type Vr } from '../dicom/data-set.ts'
import { EDITION, OPTION_COLUMNS, ROWS } from './confidentiality-profile.generated.ts'
import { optionRows } from './option-rows.ts'
import { PRESETS } from './presets.ts'
import { DEFAULT_SHIFT, type Option } from './profile.ts'
import { SAFE_PRIVATE } from './safe-private-table.ts'
import { ROWS as CONTENT_ROWS } from './content-items.generated.ts'
import { OPTION_CODES } from './stamp.ts'
import { LISTS } from './text-policy.ts'
import { policyFor } from './vr-policy.ts'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const isOption = (column: string): column is Option => Object.hasOwn(OPTION_CODES, column)

const optionTable = (): string =>
  table(
    ['option (CID 7050)', 'code', 'rows it keeps', 'rows it cleans'],
    OPTION_COLUMNS.filter(isOption)
      .toSorted((a, b) => (OPTION_CODES[a][0] < OPTION_CODES[b][0] ? -1 : 1))
      .map((option) => {
        const [code, meaning] = OPTION_CODES[option]
        const { kept, cleaned } = optionRows(option)
        return [meaning, code, String(kept), String(cleaned)]
      }),
  )

/** The last letter of each code says what happens in an instance whose IOD is not known. */
const codeTable = (): string => {
  const counts = new Map<string, number>()
  for (const row of ROWS) {
    const code = row.split('|')[3] ?? ''
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return table(
    ['code', 'rows'],
    [...counts].toSorted(([, a], [, b]) => b - a).map(([code, count]) => [code, String(count)]),
  )
}

const POLICY_WORDS: Readonly<Record<string, string>> = {
  X: 'removed, unless named below',
  Z: 'emptied',
  D: 'replaced by a dummy',
  K: 'kept; a sequence is acted on inside',
  U: 'replaced by a keyed UID, unless it is one of PS3.6 annex A',
  age: 'kept where it is one, and capped at 90 years',
  terms: 'kept where every value is one that the VR allows, else emptied or removed',
}

/** A tag that nobody defines: the answer is that of the VR alone. */
const UNDEFINED_TAG = 0x00080000

const policyTable = (): string => {
  const byAction = new Map<string, Vr[]>()
  for (const vr of VRS) {
    const action = policyFor(UNDEFINED_TAG, vr)
    byAction.set(action, [...(byAction.get(action) ?? []), vr])
  }
  return table(
    ['VR', 'an attribute that Table E.1-1 does not list is'],
    [...byAction].map(([action, vrs]) => [vrs.join(', '), POLICY_WORDS[action] ?? action]),
  )
}

const RULE_WORDS: Readonly<Record<(typeof LISTS)[number][0], string>> = {
  keep: 'kept',
  typed: 'kept; cleaned by Clean Descriptors, and removed where nothing is left',
  'typed-or-empty': 'kept; cleaned by Clean Descriptors, and emptied where nothing is left',
  'typed-or-dummy': 'kept; cleaned by Clean Descriptors, and a dummy where nothing is left',
  meaning: 'kept with a coding scheme of PS3.16, else a dummy',
  scheme: 'kept with a coding scheme of PS3.16, else removed',
  dummy: 'a dummy',
  empty: 'emptied',
}

const textTable = (): string =>
  table(
    ['what', 'why', 'attributes'],
    LISTS.map(([rule, reason, tags]) => [
      RULE_WORDS[rule],
      reason,
      tags
        .trim()
        .split(/\s+/)
        .map((tag) => parseInt(tag, 16))
        .map((tag) => `${nameOf(tag) ?? ''} ${formatTag(tag)}`)
        .join('; '),
    ]),
  )

const rowTable = (): string =>
  table(
    ['attribute', 'tag', 'Basic', 'options'],
    ROWS.map((row) => {
      const [tag = '', name = '', , code = '', letters = ''] = row.split('|')
      const options = OPTION_COLUMNS.flatMap((column, index) =>
        letters.charAt(index) === '-' ? [] : [`${column} ${letters.charAt(index)}`],
      )
      return [name, /^[0-9A-F]{8}$/.test(tag) ? formatTag(parseInt(tag, 16)) : tag, code, options.join(', ')]
    }),
  )

const optionsInWords =
  (): string => `Where several options speak of an attribute, the one that cleans wins. What was done stands in (0012,0063), in
(0012,0064) by the codes above with 113100 for the Basic Profile, and in (0028,0303). Where a rule of a project keeps what
the profile with its options takes, 113100 is not claimed; (0012,0062) is NO where what is kept is a name or a number of
somebody or identifies the patient; (0028,0303) is UNMODIFIED where it is a date or time. The preset \`tcia-like\` is the
Basic Profile with ${PRESETS['tcia-like'].options.map((option) => OPTION_CODES[option][1]).join(', ')}.

- **Clean Descriptors.** Of free text stays what a vocabulary of radiology in six languages and the shapes of measures
  know; every identifying value of the instance goes, and so does what is in doubt. Dates and times, AE titles, codes and
  numbers are not free text.
- **Modified Dates.** All dates of a patient move by the same whole number of days, keyed by the project, ${DEFAULT_SHIFT.minDays} to
  ${DEFAULT_SHIFT.maxDays} either way unless the project says otherwise, never by none. Times of day and time zones stay.
- **Retain Patient Characteristics.** Ages over 89 years become 090Y.
- **Retain Safe Private.** ${SAFE_PRIVATE.size} attributes of Table E.3.10-1 by their creators, those that the project adds,
  and those that (0008,0300) of the instance calls safe; the values of all are cleaned by their VR.
- **Clean Structured Content.** ${CONTENT_ROWS.length} concepts of Table E.3.4-1; other text and names of persons go.
  Of the patient's characteristics the table lists age and sex; other measurements stay, height and weight among them,
  also without Retain Patient Characteristics.
- **Clean Graphics.** Annotations stay without their text; curves and overlays go, except an overlay that is shown to be
  the region of interest that it says it is.
- **Retain Device Identity.** AE titles are replaced by keyed names, the same for the same in all of a project.`

/** PS3.15 E.1.3: what this program does, told by the tables that it is done with. */
export const conformanceStatement = (): string => `# De-identification conformance statement

Generated from the program's own tables by \`src/deid/conformance.generate.ts\`; a test holds the two together.

The program is a de-identifier of the Application Level Confidentiality Profiles of DICOM PS3.15 Annex E, edition
${EDITION}: the Basic Profile, with any of the options below (PS3.15 E.1.3). Clean Pixel Data and Clean Recognizable
Visual Features are not offered, and never claimed: (0028,0301) is left to what is known of the image. Retain
Longitudinal Temporal Information exists with full or with modified dates, not with both.

## Options

${optionTable()}

${optionsInWords()}

## Table E.1-1, ${ROWS.length} rows

The code of a row is settled by the type that PS3.3 gives the attribute in the IOD of the instance. Where that is not
known, the alternative is taken that surely is valid: D before Z before X, and never to keep. Presentation Creation
Date and Time (0070,0082) and (0070,0083) are Type 1 in presentation states: there a dummy stands for the table's X.

${codeTable()}

## What the table does not list

${policyTable()}

Attributes of an even group that neither PS3.6 nor the table knows are removed. Text stays, or is told otherwise, only
for these:

${textTable()}

## What is refused

DICOMDIR; encapsulated documents; video, sound, and pixels that lie elsewhere; overlays in the unused bits of Pixel Data;
a compressed picture that carries Exif, XMP or the like, or a comment that is not known as its encoder's; what is cut off
or contradicts itself; an image of whose kind, matrix, spacing or place something cannot be read; and an instance in whose
output an identifying value of its source is still found. Each is quarantined with a code; nothing is left out without one.

## Each row

${rowTable()}
`
