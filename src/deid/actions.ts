import type { Act, Outcome, Subject } from './act.ts'
import { dummy, empty, keep, pseudonym, remove, replaceUids } from './basic-actions.ts'
import type { Verdict } from './rules.ts'
import {
  capAge,
  cleanMeaning,
  cleanText,
  keepDate,
  keepMeaning,
  keepScheme,
  keepText,
  keepZone,
  nameStation,
  shiftDate,
  siteValue,
  terms,
} from './value-actions.ts'

const ACTS: Readonly<Record<Verdict['action'], Act>> = {
  X: remove,
  Z: empty,
  D: dummy,
  K: keep,
  U: replaceUids,
  text: keepText,
  terms,
  meaning: keepMeaning,
  'clean-meaning': cleanMeaning,
  scheme: keepScheme,
  age: capAge,
  date: keepDate,
  shift: shiftDate,
  clean: cleanText,
  station: nameStation,
  zone: keepZone,
  'site-value': siteValue,
  'patient-id': pseudonym('patientId'),
  'patient-name': pseudonym('patientName'),
}

/** PS3.15 Table E.1-1a: carries out what was decided on one element. What is inside a sequence is not its concern. */
export const act = (subject: Subject): Outcome => ACTS[subject.verdict.action](subject)
