export const accessIt = {
  broker: 'I link sono dati da',
  brokerWords: 'Link di breve durata, rinnovati da soli finché questo dispositivo è accettato.',
  notYet: 'Noto quando sarà dato il primo link',
  signIn: 'Accedi',
  signedIn: 'Hai effettuato l’accesso. Finisce quando questa pagina viene chiusa o ricaricata.',
  signInWords: 'Per accedere lasci questa pagina. Al ritorno sblocca di nuovo questo dispositivo.',
  protection: 'Come è protetto ciò che è stato inviato',
  file: 'Oppure aprilo da un file',
  fileHint: 'Un file di testo che contiene l’accesso. Poi eliminalo.',
  picture: 'Oppure leggi un codice QR da una foto',
  pictureHint: 'Fotografa il codice o scegli una foto. La foto non viene conservata.',
  noCode: 'In questa foto non si vede alcun codice QR. Rifalla, più vicina e più nitida.',
}
