import type { receiptsEn } from './receipts.en.ts'

export const receiptsIt: typeof receiptsEn = {
  title: 'Ricevute',
  words: 'La prova di ciò che è stato consegnato, lotto per lotto. Nulla qui identifica un paziente.',
  reading: 'Lettura delle ricevute…',
  empty: 'Ancora nessuna ricevuta',
  emptyWords: 'La ricevuta viene scritta quando l’archivio ha confermato ciò che hai inviato.',
  complete: 'Completo',
  partial: '{n} di {of} confermati',
  content: 'Contenuto',
  confirmed: 'Confermato tramite',
  readBack: 'Rilettura della copia archiviata',
  blockChecksums: 'Somma di controllo dell’archivio per ogni blocco',
  manifest: 'Manifesto firmato',
  report: 'Rapporto',
  back: 'Torna alle ricevute',
  readingReport: 'Apertura del rapporto…',
  print: 'Stampa',
  savePage: 'Salva come pagina (HTML)',
  saveData: 'Salva come dati (JSON)',
}
