import type { deviceEn } from './device.en.ts'

export const deviceIt: typeof deviceEn = {
  mayClear: 'Questo browser può cancellare ciò che aspetta qui quando lo spazio sul dispositivo scarseggia.',
  mayClearLater:
    'Ciò che invii aspetta su questo dispositivo finché non è consegnato, e questo browser può cancellarlo quando lo spazio sul dispositivo scarseggia.',
  askWhy: 'Chiedi al browser di conservarlo. Alcuni browser ti chiedono allora il permesso.',
  ask: 'Chiedi al browser di conservarlo',
  refused:
    'Il browser non ha accettato. Lascia che tutto sia inviato prima di lasciare questo dispositivo e non cancellare i dati di navigazione. I browser accettano più facilmente quando Sealift è installato o può inviare notifiche.',
  install: 'Installa Sealift',
  homeScreen:
    'Safari cancella i siti non usati per sette giorni. Tocca Condividi, poi Aggiungi alla schermata Home, e apri Sealift da lì: quello viene conservato. Parte vuoto e si prepara a parte.',
  homeScreenLater:
    'Safari cancella i siti non usati per sette giorni. Prima lascia che tutto ciò che è qui sia inviato. Poi tocca Condividi, poi Aggiungi alla schermata Home, e usa Sealift da lì: quello viene conservato. Parte vuoto e si prepara a parte.',
  switches: 'Durante l’invio',
  keepAwake: 'Tieni acceso lo schermo',
  keepAwakeWhy: 'Mentre si invia qualcosa. Un tablet in riposo non invia nulla.',
  tellMe: 'Avvisami quando è finito',
  tellMeWhat: 'E quando si blocca. Il messaggio dice quanti oggetti, e nulla di un paziente.',
  tellMeDenied: 'Le notifiche sono bloccate per Sealift. Puoi permetterle nelle impostazioni del browser.',
  doneTitle: 'Tutto è consegnato',
  doneBody: 'Tutto ciò che era in uscita è consegnato e confermato.',
  stuckTitle: 'Sealift ha bisogno di te',
  stuckBody:
    'Un oggetto ora non può essere inviato. È conservato. Apri In uscita. | {n} oggetti aspettano e l’invio è bloccato. Sono conservati. Apri In uscita.',
}
