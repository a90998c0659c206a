import type { lostEn } from './lost.en.ts'

export const lostPtBR: typeof lostEn = {
  title: 'O navegador limpou este dispositivo',
  what: 'O que o Sealift guardava aqui se foi: a saída, os recibos e as chaves. Seus arquivos originais não foram tocados. O Sealift tinha anotado o que havia aceitado:',
  again: 'Uma imagem precisa ser escolhida de novo. | {n} imagens precisam ser escolhidas de novo.',
  nothing: 'Nada precisa ser enviado de novo: tudo foi entregue e os destinatários podem abrir.',
  allAgain: 'Tudo o que foi perdido já foi aceito de novo.',
  howNew:
    'Prepare este dispositivo de novo com o mesmo arquivo de projeto e o mesmo segredo do projeto. Depois escolha as mesmas pastas: o que foi entregue é pulado.',
  how: 'Escolha as mesmas pastas de novo: o que foi entregue é pulado.',
  batches: 'O que foi perdido, por lote',
  batch: 'Lote',
  since: 'Aceito',
  accepted: 'Imagens',
  delivered: 'Entregues',
  arrived: 'Chegaram, sem uso',
  pick: 'A escolher de novo',
  arrivedWhy:
    'De algumas imagens chegou uma cópia, mas não a lista assinada sem a qual os destinatários não a encontram. Elas também precisam ser escolhidas de novo.',
  newest: 'O que foi aceito nos últimos segundos pode faltar aqui.',
  save: 'Salvar este relatório',
  read: 'Já li',
}
