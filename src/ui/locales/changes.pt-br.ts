import type { changesEn } from './changes.en.ts'

export const changesPtBR: typeof changesEn = {
  title: 'O que muda em uma instância',
  words: 'Os originais aparecem só aqui, nesta tela. Nada deles é guardado.',
  instance: 'Instância, de {of}',
  action: 'Ação',
  changed: 'O que muda',
  everything: 'Tudo, também o que fica',
  filter: 'Procurar tag, nome ou valor',
  reading: 'Lendo a instância…',
  shown: 'Um atributo | {n} atributos',
  attribute: 'Atributo',
  before: 'Antes',
  after: 'Depois',
  rule: 'Regra',
  actionD: 'substituído por um valor fictício',
  actionZ: 'esvaziado',
  actionX: 'removido',
  actionK: 'mantido',
  actionC: 'limpo',
  actionU: 'UID substituído, de forma consistente',
}
