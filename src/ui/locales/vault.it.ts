import type { vaultEn } from './vault.en.ts'

export const vaultIt: typeof vaultEn = {
  welcome: 'Benvenuti in Sealift',
  purpose:
    'Sealift prende le immagini mediche dal tuo dispositivo, rimuove ciò che identifica il paziente, le cifra e le consegna in sicurezza.',
  promiseDeidTitle: 'L’identità viene rimossa qui',
  promiseDeid: 'Nomi, date e numeri vengono tolti su questo dispositivo, prima di salvare o inviare qualsiasi cosa.',
  promiseSealTitle: 'Sigillate prima di partire',
  promiseSeal:
    'Solo le persone del progetto hanno la chiave che apre le immagini. Il fornitore dello spazio non ce l’ha.',
  promiseResumeTitle: 'Se la connessione cade, nulla va perso',
  promiseResume: 'L’invio aspetta quando sei senza rete e riprende da dove si era fermato.',
  begin: 'Inizia',
  recipient: 'Hai ricevuto immagini sigillate? Per aprirle qui basta la tua chiave privata.',
  toRestore: 'Ripristina immagini',
  createTitle: 'Scegli una frase segreta',
  createWhy:
    'Protegge le chiavi di questo dispositivo. Ti verrà chiesta all’apertura di Sealift e dopo 15 minuti senza uso.',
  passphrase: 'Frase segreta',
  passphraseHint: 'Almeno {n} caratteri. Quattro o più parole senza legame vanno bene.',
  strengthShort: 'Troppo corta: almeno {n} caratteri.',
  strengthWeak: 'Troppo facile da indovinare: usa più parole, e più varie.',
  strengthFair: 'Discreta. Una parola in più la rende forte.',
  strengthGood: 'Forte.',
  again: 'Ripeti la frase segreta',
  different: 'Le due frasi segrete non sono uguali.',
  keepSafe:
    'Nessuno può reimpostarla. Se viene persa, il dispositivo va configurato di nuovo. Ciò che è stato consegnato non ne risente.',
  create: 'Proteggi questo dispositivo',
  creating: 'Protezione in corso…',
  lock: 'Blocca',
  locked: 'Sealift è bloccato',
  lockedWhy: 'Inserisci la frase segreta per continuare.',
  unlock: 'Sblocca',
  unlocking: 'Sblocco in corso…',
  nothingWaits: 'Nulla è in attesa di invio.',
  waitsForUnlock:
    'Un oggetto è in attesa di invio. Sblocca per continuare. | {n} oggetti sono in attesa di invio. Sblocca per continuare.',
  goesOn: 'L’invio continua: resta un oggetto | L’invio continua: restano {n} oggetti',
  lockAsk: 'Bloccare mentre è in corso un lavoro?',
  lockAskWords:
    'Alcuni file sono in lettura, sigillatura o ripristino. Il blocco ferma questo lavoro. Ciò che è già accettato resta in uscita e viene inviato.',
  lockAnyway: 'Ferma e blocca',
}
