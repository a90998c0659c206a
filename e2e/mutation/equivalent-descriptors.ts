const CALENDAR = [
  ['isNear | clause dropped | token !== undefined', 'who asks has a token'],
  ['isYear | clause dropped | token !== undefined', 'who asks has a token'],
  ['reach | answer undefined | index', 'nowhere stands neither a day nor a year'],
  ['reach | answer undefined | index #2', 'nowhere stands neither a day nor a year'],
  ['strikeMonth | clause dropped | before !== index', 'a month is neither a day nor a year'],
  ['strikeMonth | clause dropped | after !== index', 'a month is neither a day nor a year'],
  ["strikeMonth | text emptied | 'pattern'", 'nobody asks whether a pattern was the reason'],
  ["isOldAge | clause dropped | token.kind === 'digits'", 'a shortcut: what reads so is digits'],
  ["strikeAge | text emptied | 'pattern'", 'nobody asks whether a pattern was the reason'],
  ["strikeAge | text emptied | 'pattern' #2", 'nobody asks whether a pattern was the reason'],
  ["strikeAge | text emptied | 'pattern' #3", 'nobody asks whether a pattern was the reason'],
  ["strikeAge | text emptied | 'pattern' #4", 'nobody asks whether a pattern was the reason'],
  ['strikeAgeInParts | clause dropped | unit === undefined', 'where nothing stands there is no unit'],
  ["strikeAgeInParts | text emptied | 'pattern'", 'nobody asks whether a pattern was the reason'],
  ["strikeAgeInParts | text emptied | 'pattern' #2", 'nobody asks whether a pattern was the reason'],
  ["strikeDatesAndAges | clause dropped | token.kind === 'letters'", 'a shortcut: months are letters'],
] as const

const NO_LIMIT = 'no text is known that takes so many rounds, or grows'
const REMEMBERED = 'only what is remembered: it is made again, and is the same'
const CLEANER = [
  ['cleaned | condition true | round < MAX_ROUNDS', NO_LIMIT],
  ['cleaned | swapped | round < MAX_ROUNDS', NO_LIMIT],
  ['cleaned | condition false | next.length > text.length', NO_LIMIT],
  ['cleanerOf | condition false | before !== undefined', REMEMBERED],
  ['cleanerOf | condition true | text.length <= CACHED_CHARACTERS', REMEMBERED],
  ['cleanerOf | condition false | text.length <= CACHED_CHARACTERS', REMEMBERED],
  ['cleanerOf | swapped | text.length <= CACHED_CHARACTERS', REMEMBERED],
  ['cleanerOf | condition true | cache.size >= CACHED_TEXTS', REMEMBERED],
  ['cleanerOf | condition false | cache.size >= CACHED_TEXTS', REMEMBERED],
  ['cleanerOf | swapped | cache.size >= CACHED_TEXTS', REMEMBERED],
  ['cleanerOf | step dropped | cache.clear()', REMEMBERED],
  ['cleanerOf | step dropped | cache.set(text, result)', REMEMBERED],
  ['textCleaner | step dropped | recent.delete(key)', REMEMBERED],
  ['textCleaner | clause dropped | oldest !== undefined', 'of more than eight there is a first'],
  ['textCleaner | swapped | recent.size > MAX_RECENT', REMEMBERED],
] as const

const NO_CHARACTER = 'beyond either end there is no character'
const AT_ONCE = 'what may be nothing is found where the search begins'
const AT_FIRST = 'before the first token no sign joins'
const COMPOSE = [
  ['balanced | swapped | index < text.length', NO_CHARACTER],
  ['balanced | condition false | drop.size === 0', 'a shortcut: all stay'],
  ['endOf | clause dropped | end > 0', NO_CHARACTER],
  ['endOf | swapped | end > 0', NO_CHARACTER],
  [String.raw`joint | start open | /^[)\]}]*/`, AT_ONCE],
  ['saysNothing | clause dropped | instead === undefined', 'no word of an age is one that says nothing'],
  ['composed | condition false | index === 0', 'what stands before the first is taken by itself'],
  ['composed | condition false | index === 0 #2', AT_FIRST],
  ["composed | text emptied | ' '", AT_FIRST],
  ['composed | default dropped | tokens.at(-1)?.end ?? text.length', 'who asks has tokens'],
  [String.raw`composed | start open | /^[)\]}]*/`, AT_ONCE],
] as const

const FOLD = [
  [String.raw`ASCII | never matches | /^[\0-\x7f]*$/`, 'a shortcut: of ASCII both make the same'],
  ['fold | condition false | ASCII.test(original)', 'a shortcut: of ASCII both make the same'],
  ['foldedCharacter | condition false | known !== undefined', REMEMBERED],
  ['foldedCharacter | condition true | seen.size >= FEW_CHARACTERS', REMEMBERED],
  ['foldedCharacter | condition false | seen.size >= FEW_CHARACTERS', REMEMBERED],
  ['foldedCharacter | swapped | seen.size >= FEW_CHARACTERS', REMEMBERED],
  ['foldedCharacter | step dropped | seen.clear()', REMEMBERED],
  ['foldedCharacter | step dropped | seen.set(character, folded)', REMEMBERED],
  ['foldedText | condition false | ASCII.test(text)', 'a shortcut: of ASCII both make the same'],
  ['foldedForms | condition false | !SPELLED_LETTER.test(letters)', 'a shortcut: what has no such letter has one form'],
  ['foldedForms | default dropped | SPELLED[letter] ?? letter', 'of each such letter it is known'],
  ['foldedForms | condition false | spelled === plain', 'such a letter is spelled with two, and plain with one'],
  ['foldedForms | entry dropped | plain #2', 'such a letter is spelled with two, and plain with one'],
  ['foldedForms | condition false | /^[a-z0-9]*$/.test(word)', 'a shortcut: what is plain has one form'],
  ['foldedForms | never matches | /^[a-z0-9]*$/', 'a shortcut: what is plain has one form'],
] as const

const INFLECT = [["portuguese | entry dropped | ['vel', 'veis'],", 'it ends as `el` does, and changes alike']] as const

const HAS_THREE = 'where there is a third, two stand before it'
const NO_MORE = 'more than three are not looked at'
const KNOWN_DATES = [
  ['partsFrom | clause dropped | found.length < 3', NO_MORE],
  ['partsFrom | swapped | found.length < 3', NO_MORE],
  ['isKnownDay | clause dropped | first === undefined', HAS_THREE],
  ['isKnownDay | clause dropped | second === undefined', HAS_THREE],
  ['strikeKnownDates | condition false | known.size === 0', 'a shortcut: of no days none is found'],
  [
    'strikeKnownDates | call dropped | places.map((at) => tokens[at]).filter((one) => one !== undefined)',
    'all are there',
  ],
  ['strikeKnownDates | answer true | one !== undefined', 'all are there'],
] as const

const FOUR = 'of more than four digits it is not asked'
const OF_ONE = 'a word alone that nobody knows goes anyway'
const ROMAN = String.raw`| /^(?:i{1,3}|iv|vi{0,3}|ix|x|xi{1,2})$/`
const MEASURES = [
  ['UNITS | word dropped | mm2', 'letters and digits are two tokens'],
  [`ROMAN | alternative dropped: iv ${ROMAN}`, 'it is a word of the vocabulary as well'],
  [`ROMAN | alternative dropped: ix ${ROMAN}`, 'it is a word of the vocabulary as well'],
  [`ROMAN | alternative dropped: x ${ROMAN}`, 'a letter alone is a word as well'],
  ['YEAR | start open | /^(?:19|20)\\d\\d$/', FOUR],
  ['YEAR | end open | /^(?:19|20)\\d\\d$/', FOUR],
  ["isWord | clause dropped | token.kind === 'letters'", 'who asks has letters'],
  ['judgeRun | clause dropped | run[0]?.gone === undefined', 'what is gone stays gone'],
  ['judgeWords | clause dropped | first !== undefined', 'in each run there is a first'],
  ['judgeWords | clause dropped | run.length > 1 #2', OF_ONE],
  ['judgeWords | swapped | run.length > 1 #2', OF_ONE],
] as const

const NEEDLES = [
  ['strikeCompact | answer undefined | isSure', 'a shortcut: what else ends there begins later'],
  ['strikeCompact | swapped | tokens.length - 1', 'behind the last there is none'],
  ["strikeDays | text emptied | 'identifier'", 'of a number nobody asks why it goes'],
  ["strikeDays | text emptied | 'identifier' #2", 'of a number nobody asks why it goes'],
] as const

const PATTERNS = [
  ["strikePatterns | text emptied | 'pattern'", 'nobody asks whether a pattern was the reason'],
  ['strikePatterns | condition true | NETWORK.test(text)', 'a shortcut: each of those patterns has such a character'],
  ['strikePatterns | condition true | digits >= needed', 'a shortcut: none of those patterns fits fewer digits'],
] as const

const PHRASES = [['Phrases | answer undefined | ROOT', 'who asks takes what is no node for the root']] as const

const ROLES = [
  ["strikeNamed | condition false | token.kind !== 'letters'", 'a shortcut: roles and names are letters'],
] as const

const TOKENS = [
  [String.raw`ASCII | never matches | /^[\0-\x7f]*$/`, 'a shortcut: of ASCII both find the same'],
  ['tokensOf | condition false | ASCII.test(folded.text)', 'a shortcut: of ASCII both find the same'],
  ['kindOf | clause dropped | code >= 0x30', 'no letter and no digit comes before 0'],
  ['camelParts | clause dropped | !BOTH_CASES.test(written)', 'a shortcut: nothing is there to part'],
  ['camelParts | clause dropped | written === piece', 'a shortcut: nothing is there to part'],
  ["tokensOf | condition true | kind === 'letters'", 'what is not Latin goes, in however many pieces'],
  ['strike | condition true | token !== undefined', 'who asks has a token'],
  ['strikeSpan | condition true | index < tokens.length', 'behind the last there is none'],
  ['strikeSpan | swapped | index < tokens.length', 'behind the last there is none'],
  ['strikeSpan | clause dropped | token === undefined', 'up to the last there is one'],
] as const

const inFile = (file: string, known: readonly (readonly [key: string, reason: string])[]) =>
  known.map(([key, reason]) => [`src/deid/descriptors/${file}.ts | ${key}`, reason] as const)

/** Of the cleaning of free text: mutants that change nothing that anybody can see, and why. */
export const OF_DESCRIPTORS: Readonly<Record<string, string>> = Object.fromEntries([
  ...inFile('calendar', CALENDAR),
  ...inFile('cleaner', CLEANER),
  ...inFile('compose', COMPOSE),
  ...inFile('fold', FOLD),
  ...inFile('inflect', INFLECT),
  ...inFile('known-dates', KNOWN_DATES),
  ...inFile('measures', MEASURES),
  ...inFile('needles', NEEDLES),
  ...inFile('patterns', PATTERNS),
  ...inFile('phrases', PHRASES),
  ...inFile('roles', ROLES),
  ...inFile('tokens', TOKENS),
])
