import type { Tag } from '../dicom/data-set.ts'

/**
 * What happens to text that Table E.1-1 does not list (PS3.15 E.1.1: an implementation protects what identifies, listed
 * or not). Every attribute of PS3.6 with VR SH, LO, ST, LT, UC, UT or UR and no row in the table was looked at; what is
 * not named here goes.
 */
export type TextRule =
  /** Free of identifiers by its definition in PS3.3, and not written for one image: it stays. */
  | 'keep'
  /** The same, but anybody may write it: it stays, and Clean Descriptors cleans it. What is lost as a whole goes, */
  | 'typed'
  /** or is emptied (Type 2 in some IOD), */
  | 'typed-or-empty'
  /** or gets a dummy (Type 1 or 1C in some IOD). */
  | 'typed-or-dummy'
  /** Stays if the code it belongs to is of a coding scheme of PS3.16; else a dummy, as it is Type 1. */
  | 'meaning'
  /** Stays if the coding scheme it describes is one of PS3.16; else it goes: it may name the institution. */
  | 'scheme'
  /** Free text or an identifier that some IOD wants with a value (Type 1, 1C). */
  | 'dummy'
  /** Free text or an identifier that some IOD wants present (Type 2, 2C). */
  | 'empty'

export const LISTS: readonly (readonly [TextRule, reason: string, tags: string])[] = [
  [
    'keep',
    'codes and the names of coding schemes, PS3.3 8',
    '00080100 00080101 00080102 00080103 00080119 00080120 00080122',
  ],
  ['meaning', 'the meaning of a code, PS3.3 8.3', '00080104 00080108'],
  ['scheme', 'what a coding scheme is, PS3.3 C.12.1.1.7', '0008010E 00080112 00080114 00080115 00080116'],
  [
    'keep',
    'make, model and version of a kind of equipment or software, the same for every one that was sold',
    `00080070 00080222 00081090 00181016 00181017 00181018 00181019 0018101A 0018101B 00181020 0018702A 0018702B 00189041
     00189050 00189524 00189525 00189526 00203404 00221093 3010001A`,
  ],
  [
    'typed',
    'named settings and parts of the equipment that acquired, and what windows, views and stages show',
    `00180024 00181022 00181023 00181061 00181064 00181085 00181161 00181180 00181260 00181261 001811A4 001811B1 00181401
     00181801 00185000 00185010 00185020 00185021 00187006 00187008 00187040 00187041 00187062 00189186 00200070 00540018
     00541101 00541103 00541104 00541105 00082127 00082120 00281055 00283003 00209421`,
  ],
  [
    'typed-or-dummy',
    'the same, where some IOD wants a value: sequence, filter, coil, kernel; units and look-up tables',
    `00181160 00181210 00181250 00181251 001811B0 00182002 00182006 00189005 00189046 00189047 00189080 00189175 00189252
     0018925B 0018925E 00189320 00189433 00209056 00281054 00283004 00409210 00221094 300A0226
     0020103F 00102201`,
  ],
  ['typed', 'drugs, nuclides and routes', '00180030 00180031 00180034 00180085 00181040 00181070'],
  ['typed-or-empty', 'terms for where a position is measured from', '00201040'],
  ['keep', 'whose private attributes a pointer means, as it stands there', '00209213 00209238'],
  [
    'keep',
    'names of algorithms and their versions, fonts, media types, display formats, IDs that only point inside the object',
    `00620009 00660031 00660036 00686210 00686221 00700227 00700229 00420012 00420014 20100010 00480106 006A000E`,
  ],
  ['keep', 'how an instance was de-identified; written anew, and cleaned by Clean Descriptors', '00120063'],
  ['keep', 'terms about an animal that is not named: strain', '00100212 00100213'],
  ['typed-or-empty', 'terms about an animal that is not named: breed', '00102292'],
  [
    'dummy',
    'labels, identifiers and text of Type 1 or 1C',
    `0040A160 00620005 00620020 00209453 00189423 00189900 00189908 0018990A 0018990F 00189916 00189922 00280A04 00286022
     0070030F 00700081 00700207 00700310 00720002 00720004 00720008 00720040 0072006F 00720054 00720056 00741056 00741202 00741204
     00686380 006862D5 00686340 006863D0 00686540 00760001 00760003 00760006 00780001 00780020 00780024 007800B2 00660106
     00800009 00820016 00820018 00820023 00240306 00240307 00280700 00287004 0028700C 00221159 00221273 00221454 00221616
     00400031 00400032 30020002 300A00C2 300A0108 300A030F 300A0318 300A0336 300A0346 300A034C 300A0421 300A0390 30100005
     3010001E 00160008 0016000C 00142206 00142222 00142016 00142032 0018003A`,
  ],
  [
    'empty',
    'labels, identifiers and text of Type 2 or 2C',
    `00420010 00400255 30020020 300A00D4 300A00E1 300A00E5 300A0194 300A01A4 300A01B8 300A0291 300A0298 300A0352
     300A0273 300A0263 300A02B3 300A0183 00686345 00100214 00100217 00100222`,
  ],
]

const ruleOf: ReadonlyMap<Tag, TextRule> = new Map(
  LISTS.flatMap(([rule, , tags]) => tags.split(/\s+/).map((tag): [Tag, TextRule] => [parseInt(tag, 16), rule])),
)

/** Undefined: it goes. */
export const textRuleOf = (tag: Tag): TextRule | undefined => ruleOf.get(tag)

const WHEN_LOST: Partial<Readonly<Record<TextRule, 'X' | 'Z' | 'D'>>> = {
  typed: 'X',
  'typed-or-empty': 'Z',
  'typed-or-dummy': 'D',
}

/** Of text that stays but that anybody may write: what is done when nothing of it is left. Undefined: it is not such. */
export const whenLost = (tag: Tag): 'X' | 'Z' | 'D' | undefined => {
  const rule = textRuleOf(tag)
  return rule === undefined ? undefined : WHEN_LOST[rule]
}
