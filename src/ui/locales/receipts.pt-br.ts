import type { receiptsEn } from './receipts.en.ts'

export const receiptsPtBR: typeof receiptsEn = {
  title: 'Recibos',
  words: 'A prova do que foi entregue, lote a lote. Nada aqui identifica um paciente.',
  reading: 'Lendo recibos…',
  empty: 'Ainda não há recibos',
  emptyWords: 'O recibo é escrito quando o armazenamento confirma o que você enviou.',
  complete: 'Completo',
  partial: '{n} de {of} confirmados',
  content: 'Conteúdo',
  confirmed: 'Confirmado por',
  readBack: 'Releitura da cópia armazenada',
  blockChecksums: 'Soma de verificação do armazenamento para cada bloco',
  manifest: 'Manifesto assinado',
  report: 'Relatório',
  back: 'Voltar aos recibos',
  readingReport: 'Abrindo o relatório…',
  print: 'Imprimir',
  savePage: 'Salvar como página (HTML)',
  saveData: 'Salvar como dados (JSON)',
}
