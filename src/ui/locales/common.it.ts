import type { commonEn } from './common.en.ts'

export const commonIt: typeof commonEn = {
  opening: 'Apertura di Sealift…',
  troubleTitle: 'Sealift non può avviarsi',
  reload: 'Ricarica la pagina',
  navigation: 'Schermate',
  notices: 'Avvisi',
  skip: 'Vai al contenuto',
  code: 'Codice:',
  close: 'Chiudi',
  cancel: 'Annulla',
  back: 'Indietro',
  dismiss: 'Chiudi avviso',
  show: 'Mostra',
  hide: 'Nascondi',
  chooseFile: 'Scegli file',
  demo: 'Chiavi dimostrative. Non usare pazienti reali: queste chiavi sono state create su questo computer per provare Sealift.',
  otherTab: 'Sealift è aperto in un’altra scheda, ed è quella a inviare. Qui puoi guardare e preparare.',
  update: 'È pronta una nuova versione di Sealift.',
  updateTake: 'Aggiorna ora',
}
