import type { Folded } from './fold.ts'
import { strike, type Token } from './tokens.ts'
import { isGivenName, isSurnameToo } from './vocabulary.ts'

/** Who may be named without a title: `technologist Long`, `nurse Brown`, `sage-femme Petit`. */
const ROLES = new Set(
  `technologist tech operator nurse radiologist physician surgeon attending resident fellow consultant sonographer radiographer
anesthetist anesthesiologist cardiologist oncologist neurologist urologist orthopedist pediatrician midwife examiner technician
infermiera infermiere tecnico tecnica tsrm radiologo radiologa medico medica chirurgo anestesista ostetrica cardiologo primario
tecnologo tecnologa radiologista enfermeira enfermeiro cirurgiao anestesiologista cardiologista enfermera enfermero cirujano
cirujana anestesiologo arzt arztin mtra mta mtr schwester pfleger oberarzt oberarztin chefarzt chirurg radiologe radiologin
infirmiere infirmier manipulateur manipulatrice medecin radiologue chirurgien anesthesiste femme`.split(/\s+/),
)

const AFTER_ROLE = /^[\s._]?[\s:_-]{1,2}$/
const BETWEEN_NAMES = /^(?:,? |[\^_,]|\. ?)$/

const capital = (token: Token, { original, at }: Folded): boolean =>
  /\p{Lu}/u.test(original.slice(at(token.start), at(token.end)))

const isName = (token: Token | undefined): token is Token => token?.kind === 'letters' && isSurnameToo(token.text)

const strikeAfterRole = (tokens: readonly Token[], index: number, text: Folded): void => {
  for (const token of tokens.slice(index + 1, index + 4)) {
    const gap = token === tokens[index + 1] ? AFTER_ROLE : BETWEEN_NAMES
    if (!isName(token) || !gap.test(token.gap) || !capital(token, text)) return
    strike(token, 'context')
  }
}

/**
 * Words that are names as well where names stand: after who does the work, and a given name beside a family name
 * (`Rose Young`, `LONG^MARK`).
 */
export const strikeNamed = (tokens: readonly Token[], text: Folded): void => {
  tokens.forEach((token, index) => {
    if (token.kind !== 'letters') return
    if (ROLES.has(token.text)) strikeAfterRole(tokens, index, text)
    const next = tokens[index + 1]
    if (!isName(token) || !isName(next) || !BETWEEN_NAMES.test(next.gap)) return
    if (!isGivenName(token.text) && !isGivenName(next.text)) return
    if (!capital(token, text) || !capital(next, text)) return
    strike(token, 'context')
    strike(next, 'context')
  })
}
