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
  ["strikeAge | text emptied | 'pattern' #5", 'nobody asks whether a pattern was the reason'],
  ["strikeDatesAndAges | clause dropped | token.kind === 'letters'", 'a shortcut: months are letters'],
] as const

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
  ...inFile('roles', ROLES),
  ...inFile('tokens', TOKENS),
])
