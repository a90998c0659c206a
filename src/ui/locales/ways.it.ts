import type { waysEn } from './ways.en.ts'

export const waysIt: typeof waysEn = {
  title: 'Archivio e accesso personale (dettagli)',
  words:
    'Per chi gestisce l’archivio. Tutto può restare vuoto: allora è l’installazione a decidere dove possono andare i dati, e dell’archivio non si dice nulla.',
  containerHosts: 'Archivi a cui si può inviare',
  containerHostsHint:
    'Un indirizzo per riga, per esempio clinic.blob.core.windows.net. Vuoto: tutti quelli che l’installazione permette. Nel file di progetto: containerHosts.',
  brokerHosts: 'Servizi che danno i link di accesso',
  brokerHostsHint:
    'Un indirizzo per riga, per esempio broker.clinic.example. Appena un indirizzo sta qui o qui sopra, un servizio che non è nominato viene rifiutato. Nel file di progetto: brokerHosts.',
  wrongHost: 'Non è l’indirizzo di un server. Scrivine uno per riga, senza *.',
  declares: 'Dichiara che cosa conserva l’archivio',
  declaresWords:
    'Ogni sede lo legge come parola tua, perché Sealift non può guardare. Chiedi a chi gestisce l’account di archiviazione. Nel file di progetto: container.',
  versioning: 'Le versioni precedenti sono conservate',
  versioningWords: 'Ciò che viene sovrascritto o eliminato si può recuperare. In Azure: blob versioning.',
  immutability: 'Ciò che è arrivato non può essere cambiato o eliminato per un tempo fissato',
  immutabilityTerms: 'In Azure: time-based retention policy del contenitore.',
  none: 'Non protetto',
  noneWords: 'Non c’è alcun criterio del genere.',
  unlocked: 'Protetto, ma la protezione può essere tolta',
  unlockedWords: 'Chi gestisce l’archivio può ancora abbreviarla o toglierla. In Azure: unlocked.',
  locked: 'Protetto, e nessuno può togliere la protezione',
  lockedWords: 'Nessuno può toglierla prima del tempo, nemmeno chi gestisce l’archivio. In Azure: locked.',
  signsIn: 'Le persone accedono con il proprio account',
  signsInWords:
    'Con Microsoft Entra ID, tramite OpenID Connect. Chi invia con un link di accesso non ne ha bisogno. Nel file di progetto: entra.',
  authority: 'Dove si accede (authority)',
  authorityHint: 'Per esempio https://login.microsoftonline.com/ seguito dall’ID della directory (tenant).',
  wrongAuthority: 'Un indirizzo che comincia con https:// e non contiene ? né #.',
  clientId: 'Il numero di Sealift in quel servizio (client ID)',
  clientIdHint: 'Sealift vi è registrato come single-page application.',
  scope: 'Per che cosa si accede (scope)',
  scopeHint: 'Per Azure Storage lascialo com’è.',
}
