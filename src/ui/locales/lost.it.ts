import type { lostEn } from './lost.en.ts'

export const lostIt: typeof lostEn = {
  title: 'Il browser ha svuotato questo dispositivo',
  what: 'Ciò che Sealift conservava qui non c’è più: la coda in uscita, le ricevute e le chiavi. I tuoi file originali non sono stati toccati. Sealift aveva annotato ciò che aveva accettato:',
  again: 'Un’immagine va scelta di nuovo. | {n} immagini vanno scelte di nuovo.',
  nothing: 'Non c’è nulla da inviare di nuovo: tutto è consegnato e i destinatari possono aprirlo.',
  allAgain: 'Tutto ciò che era andato perso è stato accettato di nuovo.',
  howNew:
    'Prepara di nuovo questo dispositivo con lo stesso file di progetto e lo stesso segreto di progetto. Poi scegli le stesse cartelle: ciò che era consegnato viene saltato.',
  how: 'Scegli di nuovo le stesse cartelle: ciò che era consegnato viene saltato.',
  batches: 'Ciò che è andato perso, per lotto',
  batch: 'Lotto',
  since: 'Accettato',
  accepted: 'Immagini',
  delivered: 'Consegnate',
  arrived: 'Arrivate, non usabili',
  pick: 'Da scegliere di nuovo',
  arrivedWhy:
    'Di alcune immagini era arrivata una copia, ma non la lista firmata senza la quale i destinatari non possono trovarla. Anche queste vanno scelte di nuovo.',
  newest: 'Ciò che è stato accettato negli ultimi secondi può mancare qui.',
  save: 'Salva questo resoconto',
  read: 'Ho letto',
}
