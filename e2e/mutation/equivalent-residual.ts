const SHORTCUT = 'a shortcut: the answer is the same'
const CACHE = 'only what is remembered: it is found again'
const TWICE = 'what is looked for twice is found once'
const HAS_PATTERN = 'who asks has a pattern'

const ATTRIBUTE_KINDS = [
  ["ofTable | clause dropped | letters === ''", 'what is not listed reads as a description'],
  ['placeOf | answer undefined | Math.imul(tag, 0x9e3779b1) >>> (32 - PLACE_BITS)', CACHE],
  ['placeOf | swapped | 32 - PLACE_BITS', CACHE],
  ['sayingOf | condition true | knownTags[place] !== tag || tag === 0', CACHE],
  ['sayingOf | clause dropped | tag === 0', 'of (0000,0000) nothing is known'],
  ['sayingOf | swapped | tag === 0', CACHE],
  ['sayingOf | step dropped | knownTags[place] = tag', CACHE],
] as const

const BELIEF = [
  ['isPrintable | clause dropped | byte !== undefined', 'what is undefined is no number'],
  ['runOf | swapped | from + step * TEXT_RUN', 'a shortcut: what is longer is text all the same'],
  ['runOf | swapped | step * TEXT_RUN', 'a shortcut: what is longer is text all the same'],
  ['runOf | clause dropped | at !== last', 'a shortcut: what is longer is text all the same'],
  ['standsInText | default dropped | pattern?.step ?? 1', HAS_PATTERN],
  ["formOf | answer '' | 'text'", 'it is neither of the others, and has no least number'],
  ['MIN_DIGITS | entry dropped | text: 0,', 'no number is less than undefined, nor than 0'],
  ['saysNothing | clause dropped | pattern.digitCount > 0', 'a shortcut: what has digits is found out below'],
] as const

const BY_RIGHT = [
  ['valueAround | swapped | to < 0', 'behind a find nothing is at 0'],
  [
    'standsByRight | call dropped | decoder.decode(bytes.subarray(at, at + length)).toUpperCase()',
    'who asks looks at no case',
  ],
] as const

const EXIF = [['exifSaysMore | swapped | tiff.length < 8', 'in a header alone there is no directory']] as const

const JUDGED_AFTERWARDS = 'a shortcut: what may begin or go on there is judged afterwards'
const IS_BEFORE = 'who asks was told that something begins there'
const SEARCH = [
  ['uidAt | condition true | matches(text, at, key, end)', 'a shortcut: the reader reads it whole'],
  ['beginsAt | always default | head.crowds?.some(({ crowd }) => crowd.begins(passage)) ?? head.patter…', SHORTCUT],
  ['beginsAt | answer true | uidAt(passage, key, uids) !== undefined', JUDGED_AFTERWARDS],
  ['patternsAt | condition false | begin.length === 0', SHORTCUT],
  ['candidatesAt | condition false | head === undefined', IS_BEFORE],
  ['characters | answer undefined | NONE', 'neither is a letter or a digit'],
  ['endsDate | clause dropped | digits.length <= 6', 'a shortcut: of more digits none end a day'],
  ['beginningAt | condition true | step === 2', 'at a place all characters are of one size'],
  ['beginningAt | condition false | step === 2', 'at a place all characters are of one size'],
  ['beginningAt | condition false | before !== undefined', CACHE],
  ['beginningAt | step dropped | known.set(left, mayBegin)', CACHE],
  ['goesOn | condition true | pattern?.step !== 1 || next >= end', JUDGED_AFTERWARDS],
  ["goesOn | condition false | pattern.right === 'letter'", JUDGED_AFTERWARDS],
  ['goesOn | answer false | isLetter(bytes[next] ?? 0)', JUDGED_AFTERWARDS],
  [
    "goesOn | answer false | (pattern.right === 'number' || pattern.right === 'digit') && isDigit(b…",
    JUDGED_AFTERWARDS,
  ],
  ["goesOn | clause dropped | pattern.right === 'number'", JUDGED_AFTERWARDS],
  ["goesOn | clause dropped | pattern.right === 'digit'", JUDGED_AFTERWARDS],
] as const

const NO_EVIDENCE = [
  ['isOfTwoWords | condition false | !beginnings.has(text.slice(0, MIN_CHARACTERS))', SHORTCUT],
  ['words | call dropped | COMMON_WORDS.toUpperCase().trim()', 'nobody asks of a word without letters'],
  ['isOfTwoWords | swapped | text.length - MIN_CHARACTERS', 'no word is without letters'],
] as const

const WRITTEN_FORMS = [
  ['namesOfMonth | condition false | known !== undefined', CACHE],
  ['namesOfMonth | step dropped | namesOfMonths.set(month, names)', CACHE],
  ['wordsOf | condition false | parts.length === 1', TWICE],
  ['textForms | clause dropped | digits !== text', TWICE],
] as const

const BEYOND = 'beyond its end an array takes nothing'
const ENCODINGS = [
  ['ofAscii | swapped | index < text.length', BEYOND],
  ['utf8Of | condition false | isAscii(text)', SHORTCUT],
  ['hexOf | swapped | index < bytes.length', BEYOND],
  ['swapped | swapped | bytes.length - from', 'both are even, or neither'],
] as const

const NO_OTHER = 'no other transfer syntax is called so'
const VIDEO = String.raw`/^1\.2\.840\.10008\.1\.2\.4\.10\d(?:\.1)?$/`
const TAILS = [
  [`VIDEO | start open | ${VIDEO}`, NO_OTHER],
  [`VIDEO | end open | ${VIDEO}`, NO_OTHER],
] as const

const NO_CONCEPT = 'nothing is kept that has no concept'
const KEPT_CONTENT = [
  ['conceptIn | clause dropped | name', NO_CONCEPT],
  ['conceptIn | call dropped | asciiOf(find(name, tag))?.trim()', 'values are read without their spaces'],
  ['gather | clause dropped | uid !== undefined', 'no UID reads as undefined'],
  [String.raw`textOf | end open | /[\0 ]+$/`, 'no code that is kept, and no UID, has a space within'],
  ['conceptOf | condition false | known !== undefined', CACHE],
  ['conceptOf | step dropped | concepts.set(siblings, concept)', CACHE],
  ['conceptOf | condition false | name === undefined #2', NO_CONCEPT],
  ["isKeptContent | clause dropped | concept !== ''", NO_CONCEPT],
  ['isKeptContent | clause dropped | kept.size === 0', SHORTCUT],
  [
    'isKeptContent | clause dropped | leaf.end - leaf.valueStart > MAX_UID_BYTES',
    'what is longer is no UID that is found',
  ],
] as const

const NO_BASE64 = 'what is no base64 decodes to what is no UID'
const TOO_LONG = 'a shortcut: what is longer is no UID'
const UID_READERS = [
  ['isUidByte | clause dropped | byte !== undefined', 'what is undefined is no number'],
  ['sextets | condition false | value < 0', 'of -1 a byte holds 255'],
  ['sextet | default dropped | sextets[bytes[at] ?? 0] ?? 255', 'there are 256 of them'],
  ['decodeFrom | condition true | decoded.length < MAX_CHARACTERS + 3', TOO_LONG],
  ['decodeFrom | swapped | decoded.length < MAX_CHARACTERS + 3', TOO_LONG],
  ['decodeFrom | condition false | a > 63 || b > 63', NO_BASE64],
  ['decodeFrom | clause dropped | a > 63', NO_BASE64],
  ['decodeFrom | clause dropped | b > 63', NO_BASE64],
  ['decodeFrom | swapped | a > 63', 'it begins no character of a UID'],
  ['decodeFrom | condition false | c > 63', NO_BASE64],
  ['decodeFrom | swapped | c > 63', 'it ends no character of a UID'],
  ['decodeFrom | condition false | d > 63', NO_BASE64],
  ['decodeFrom | swapped | d > 63', 'it ends no character of a UID'],
  ['base64 | swapped | end < 0', 'neither is a UID'],
  ['wideUidKeys | swapped | index < bytes.length', BEYOND],
  ['base64Of | swapped | index < 4', BEYOND],
] as const

const BEHIND = 'what stands behind Pixel Data is of a higher group'
const NATIVE_PIXELS = [
  ['imageValues | condition true | index >= 0', 'File Meta Information ends it before'],
  ['imageValues | swapped | index >= 0', 'File Meta Information ends it before'],
  ['imageValues | condition false | end >= before', BEHIND],
  ['imageValues | swapped | end >= before', BEHIND],
  ['imageValues | step dropped | continue', BEHIND],
  ['imageValues | condition true | !output.reaches(start, needed)', SHORTCUT],
  ['imageValues | condition false | group < IMAGE_GROUP', 'a shortcut: tags ascend'],
  ['imageValues | clause dropped | !USED.has(element)', 'nobody asks for the others'],
  ['besideSamples | clause dropped | native === undefined', 'without Pixel Data nothing is known of its samples'],
] as const

const A_GUESS = 'only a guess of how far to leap: the answer is the same'
const RLE_FRAME = [
  ['planeStarts | swapped | end - start < HEADER_BYTES', 'in a header alone there is no plane'],
  ['endOfPlane | swapped | plane.end - offset', A_GUESS],
  ['endOfRle | default dropped | starts[index + 1] ?? frame.end', A_GUESS],
  ['endOfRle | swapped | index + 1', A_GUESS],
] as const

const RLE_RUNS = [
  ['waysOf | answer undefined | (ways === null ? (ways = waysInWasm()) : ways)', A_GUESS],
  ['waysOf | condition true | ways === null', 'they are made again, and are the same'],
  ['leap | condition false | number < WAYS', A_GUESS],
  ['leap | swapped | start + number * stretch', A_GUESS],
  ['leap | swapped | number * stretch', A_GUESS],
  ['leap | condition false | index !== other && index < guess + stretch', A_GUESS],
  ['leap | swapped | index !== other', A_GUESS],
  ['leap | swapped | index < guess + stretch', A_GUESS],
  ['leap | swapped | guess + stretch', A_GUESS],
  ['leap | swapped | index < other', A_GUESS],
  ['leap | condition true | index !== other', A_GUESS],
  ['followRuns | swapped | ((Math.min(expectedEnd, bytes.length) - LAST_BYTES - index) / WAYS) | …', A_GUESS],
  ['followRuns | condition true | goWays === undefined', A_GUESS],
  ['followRuns | condition true | stretch < MIN_STRETCH_BYTES', A_GUESS],
  ['followRuns | swapped | stretch < MIN_STRETCH_BYTES', A_GUESS],
  ['followRuns | condition true | made + next.made >= wantedBytes', A_GUESS],
] as const

const inFile = (file: string, known: readonly (readonly [key: string, reason: string])[]) =>
  known.map(([key, reason]) => [`src/deid/residual/${file}.ts | ${key}`, reason] as const)

/** Of the proof on the way out: mutants that change nothing that anybody can see, and why. */
export const OF_RESIDUAL: Readonly<Record<string, string>> = Object.fromEntries([
  ...inFile('attribute-kinds', ATTRIBUTE_KINDS),
  ...inFile('belief', BELIEF),
  ...inFile('by-right', BY_RIGHT),
  ...inFile('exif', EXIF),
  ...inFile('search', SEARCH),
  ...inFile('no-evidence', NO_EVIDENCE),
  ...inFile('written-forms', WRITTEN_FORMS),
  ...inFile('encodings', ENCODINGS),
  ...inFile('native-pixels', NATIVE_PIXELS),
  ...inFile('kept-content', KEPT_CONTENT),
  ...inFile('tails', TAILS),
  ...inFile('uid-readers', UID_READERS),
  ...inFile('rle-frame', RLE_FRAME),
  ...inFile('rle-runs', RLE_RUNS),
])
