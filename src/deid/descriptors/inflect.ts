/** A word of a list in the forms that its language makes of it, without the word itself. */
export type Inflection = (word: string) => readonly string[]

const withEndings = (stem: string, endings: string): readonly string[] =>
  endings.split(' ').map((ending) => stem + ending)

type Rule = readonly [ending: string, replacements: string]

/** The first rule that fits; a rule takes the place of its ending. */
const byRules =
  (rules: readonly Rule[]): Inflection =>
  (word) => {
    const rule = rules.find(([ending]) => word.endsWith(ending))
    return rule === undefined ? [] : withEndings(word.slice(0, word.length - rule[0].length), rule[1])
  }

export const englishPlural: Inflection = byRules([
  ['sis', 'ses'],
  ['s', 's'],
  ['ay', 'ays'],
  ['ey', 'eys'],
  ['y', 'ies'],
  ['x', 'xes'],
  ['ch', 'ches'],
  ['sh', 'shes'],
  ['', 's'],
])

/** `scan`, `scans`, `scanned` are three entries; `note~` is note, notes, noted and noting. */
export const englishVerb: Inflection = byRules([
  ['e', 'e es ed ing'],
  ['ay', 'ay ays ayed aying'],
  ['y', 'y ies ied ying'],
  ['ch', 'ch ches ched ching'],
  ['sh', 'sh shes shed shing'],
  ['ss', 'ss sses ssed ssing'],
  ['x', 'x xes xed xing'],
  ['', ' s ed ing'],
])

export const italian: Inflection = byRules([
  ['co', 'ca ci chi che'],
  ['go', 'ga gi ghi ghe'],
  ['io', 'ia i ie'],
  ['o', 'a i e'],
  ['ca', 'che'],
  ['ga', 'ghe'],
  ['a', 'e'],
  ['e', 'i'],
])

export const spanish: Inflection = byRules([
  ['o', 'a os as'],
  ['a', 'as'],
  ['e', 'es'],
  ['z', 'ces'],
  ['or', 'ora ores oras'],
  ['s', 's'],
  ['', 'es'],
])

export const portuguese: Inflection = byRules([
  ['ão', 'ões ãos'],
  ['o', 'a os as'],
  ['a', 'as'],
  ['e', 'es'],
  ['vel', 'veis'],
  ['al', 'ais'],
  ['el', 'eis'],
  ['il', 'is'],
  ['m', 'ns'],
  ['or', 'ora ores oras'],
  ['s', 's'],
  ['r', 'res'],
  ['z', 'zes'],
])

export const french: Inflection = byRules([
  ['al', 'als ale ales aux'],
  ['eux', 'euse euses'],
  ['if', 'ifs ive ives'],
  ['el', 'els elle elles'],
  ['en', 'ens enne ennes'],
  ['eur', 'eurs euse euses rice rices'],
  ['er', 'ers é ée és ées ère ères'],
  ['e', 'es'],
  ['au', 'aux'],
  ['s', 'se ses'],
  ['x', 'x'],
  ['', 's e es'],
])

export const german: Inflection = byRules([
  ['e', 'en er es em'],
  ['ung', 'ungen'],
  ['heit', 'heiten'],
  ['keit', 'keiten'],
  ['in', 'ine inen innen'],
  ['el', 'eln els'],
  ['er', 'ern ers ere eren erer eres'],
  ['', 'e en er es em s n'],
])

/** Of a noun: no `Kammer` + `er`, which is a name. */
export const germanNoun: Inflection = byRules([
  ['e', 'en'],
  ['ung', 'ungen'],
  ['heit', 'heiten'],
  ['keit', 'keiten'],
  ['er', 'ern ers'],
  ['el', 'eln els'],
  ['', 'e en es s n'],
])
