import type { changesEn } from './changes.en.ts'

export const changesIt: typeof changesEn = {
  title: 'Che cosa cambia in un’istanza',
  words: 'Gli originali si vedono solo qui, su questo schermo. Non ne viene conservato nulla.',
  instance: 'Istanza, su {of}',
  action: 'Azione',
  changed: 'Ciò che cambia',
  everything: 'Tutto, anche ciò che resta',
  filter: 'Cerca tag, nome o valore',
  reading: 'Lettura dell’istanza…',
  shown: 'Un attributo | {n} attributi',
  attribute: 'Attributo',
  before: 'Prima',
  after: 'Dopo',
  rule: 'Regola',
  actionD: 'sostituito con un valore fittizio',
  actionZ: 'svuotato',
  actionX: 'rimosso',
  actionK: 'mantenuto',
  actionC: 'ripulito',
  actionU: 'UID sostituito, in modo coerente',
}
