import type { FailureCode } from '../errors.ts'

export const it: Readonly<Record<FailureCode, string>> = {
  'bytes/aborted': 'L’operazione è stata interrotta prima della fine.',
  'internal/unexpected': 'Si è verificato un problema imprevisto. Nulla è andato perso; riprova.',
  'bytes/archive-encrypted': 'Questo archivio ZIP è protetto da password. Estrailo prima, poi scegli la cartella.',
  'bytes/archive-too-large':
    'Questo archivio ZIP contiene più di quanto questo dispositivo possa estrarre in sicurezza. Estrailo prima, poi scegli la cartella.',
  'bytes/archive-unreadable': 'Questo archivio ZIP è danneggiato. Copialo di nuovo dall’origine.',
  'bytes/not-base64': 'Un testo che doveva contenere dati è stato alterato. Chiedilo di nuovo.',
  'bytes/not-hex': 'Un testo che doveva contenere dati è stato alterato. Chiedilo di nuovo.',
  'bytes/not-utf8':
    'Un testo non è leggibile perché le sue lettere sono salvate in un modo sconosciuto. Chiedilo di nuovo.',
  'bytes/too-large': 'Qui c’è più di quanto questo dispositivo possa contenere. Scegli una parte più piccola.',
  'dicom/charset-unknown':
    'Le lettere dei testi di questa immagine sono salvate in un modo che Sealift non conosce. Escludi l’immagine oppure esportala di nuovo.',
  'dicom/inflate-failed':
    'Questa immagine è compressa e il suo contenuto è danneggiato. Copiala di nuovo dall’apparecchio o dall’archivio.',
  'dicom/inflate-too-large':
    'Questa immagine diventa troppo grande quando viene estratta. Escludila e avvisa il supporto.',
  'dicom/length-contradicts':
    'Questa immagine contiene indicazioni contraddittorie sulla propria lunghezza. Copiala di nuovo dall’apparecchio o dall’archivio.',
  'dicom/not-dicom': 'Questo file non è un’immagine DICOM. Escludilo.',
  'dicom/too-deep': 'Questa immagine ha più livelli di qualunque immagine reale. Escludila e avvisa il supporto.',
  'dicom/too-large-header':
    'La descrizione contenuta in questa immagine è più grande di quanto Sealift possa leggere. Escludila e avvisa il supporto.',
  'dicom/too-many-elements': 'Questa immagine ha più voci di qualunque immagine reale. Escludila e avvisa il supporto.',
  'dicom/truncated': 'Questa immagine è incompleta: manca la fine. Copiala di nuovo dall’apparecchio o dall’archivio.',
  'dicom/unknown-transfer-syntax':
    'Questa immagine è salvata in un formato che Sealift non conosce. Esportala di nuovo in un formato standard.',
  'dicom/unknown-vr':
    'Questa immagine ha una voce di tipo sconosciuto e non può essere letta in sicurezza. Copiala di nuovo dall’apparecchio o dall’archivio.',
  'dicom/value-too-long':
    'Un valore di questa immagine è troppo lungo per essere scritto. Escludi l’immagine e avvisa il supporto.',
  'deid/audio': 'Questa registrazione contiene audio, in cui si possono sentire nomi. Sealift non la invia; escludila.',
  'deid/bad-patient-list':
    'L’elenco dei pazienti non si può usare così com’è. Correggere la riga indicata e riprovare.',
  'deid/bad-profile':
    'Le regole di questo progetto non possono essere applicate da questa versione di Sealift. Chiedi di nuovo il file del progetto o aggiorna Sealift.',
  'deid/changed-since-approval': 'Questa immagine non è più quella che è stata approvata. Rivedila di nuovo.',
  'deid/date-not-moved':
    'Una regola di questo progetto mantiene una data mentre le altre date del paziente vengono spostate: si scoprirebbe di quanto. Togli la regola, o scegli di non spostare le date.',
  'deid/dicomdir':
    'Questo è l’indice di un disco, non un’immagine. Contiene nomi di pazienti e viene escluso; non serve fare nulla.',
  'deid/embedded-overlay':
    'Nei pixel di questa immagine sono nascoste scritte che non si possono togliere in sicurezza. Escludila.',
  'deid/encapsulated-document':
    'Questo file contiene un documento, per esempio un PDF, in cui il paziente può essere nominato. Sealift non lo invia; escludilo.',
  'deid/output-unreadable':
    'Questa immagine non è più leggibile dopo che ne è stata rimossa l’identità, quindi non è stata trasmessa. Escludila e avvisa l’assistenza.',
  'deid/no-instance-uid':
    'Questa immagine non ha un proprio numero e non si distingue dalle altre. Esportala di nuovo dall’apparecchio o dall’archivio.',
  'deid/no-sop-class':
    'Questo file non dice che tipo di immagine sia e non può essere controllato. Esportalo di nuovo dall’apparecchio o dall’archivio.',
  'deid/patient-list-too-large':
    'Questo elenco di pazienti è più grande di quanto un elenco possa essere, quindi non è stato letto. Scegli il file giusto, oppure salvalo con le sole colonne che servono.',
  'deid/patient-not-listed':
    'Questo paziente non è nell’elenco dei pazienti dello studio. Aggiungerlo all’elenco, oppure lasciare fuori l’immagine.',
  'deid/patient-withdrawn': 'Questo paziente si è ritirato dallo studio. Lasciare fuori l’immagine.',
  'deid/pixel-data-lost':
    'L’immagine in questo file è memorizzata in un modo che non si può conservare com’è. Esportala di nuovo dall’apparecchio o dall’archivio.',
  'deid/picture-metadata':
    'Una fotocamera o un programma ha scritto delle note dentro l’immagine, come il luogo o la data dello scatto. Esportala di nuovo senza, oppure lasciala fuori.',
  'deid/remote-pixels':
    'In questo file non c’è l’immagine, ma solo dove si trova. Esportala di nuovo con i suoi pixel.',
  'deid/residual-identifier':
    'Dopo la rimozione dell’identità, un controllo ha trovato ancora qualcosa del paziente in questa immagine, quindi non è stata trasmessa. Escludila e avvisa l’assistenza.',
  'deid/several-pixel-data':
    'Il file contiene più di un’immagine dove può essercene una sola. Chiedi a chi l’ha creato di esportarlo di nuovo.',
  'deid/unreadable-measures':
    'Le dimensioni o le misure di questa immagine non si possono leggere, quindi arriverebbe danneggiata. Esportala di nuovo dall’apparecchio o dall’archivio.',
  'deid/video':
    'Questo è un video, in cui si possono vedere o sentire volti, nomi o voci. Sealift non lo invia; escludilo.',
  'crypto/bad-key': 'Questa non è una chiave che Sealift può leggere. Chiedi di nuovo il file della chiave.',
  'crypto/bad-signature':
    'La firma non corrisponde: il contenuto è stato cambiato dopo la firma. Non usarlo; chiedilo di nuovo.',
  'crypto/damaged': 'Questo oggetto sigillato è stato alterato o danneggiato e non è stato aperto. Scaricalo di nuovo.',
  'crypto/no-recipient': 'Non è indicato nessuno che possa aprirlo. Carica un progetto che indichi i destinatari.',
  'crypto/not-a-recipient':
    'Questa chiave non lo apre: è stato sigillato per qualcun altro. Scegli il file della chiave giusto.',
  'crypto/not-canonical':
    'Questo documento non è scritto come lo scrive Sealift ed è stato rifiutato. Chiedilo di nuovo.',
  'crypto/passphrase-needed': 'Questo file della chiave è protetto. Inserisci la sua frase segreta.',
  'crypto/too-large': 'È più grande di quanto si possa sigillare in un solo oggetto. Invialo in più parti.',
  'crypto/trailing-bytes':
    'Qualcosa è stato aggiunto alla fine di questo oggetto sigillato e non è stato aperto. Scaricalo di nuovo.',
  'crypto/truncated': 'Manca la fine di questo oggetto sigillato. Scaricalo di nuovo.',
  'crypto/unknown-format': 'Questo non è un oggetto sigillato da Sealift. Scegline un altro.',
  'crypto/weak-key': 'Questa chiave è troppo corta per proteggere i pazienti. Chiedi una chiave RSA da 4096 bit.',
  'crypto/wrong-passphrase': 'Questa frase segreta non apre il file della chiave. Controllala e riprova.',
  'vault/absent': 'Sealift non è ancora configurato su questo dispositivo. Scegli prima una frase segreta.',
  'vault/damaged':
    'Ciò che questo dispositivo custodiva è stato alterato o danneggiato. Avvisa il supporto prima di continuare.',
  'vault/exists': 'Sealift è già configurato su questo dispositivo. Sbloccalo con la sua frase segreta.',
  'vault/locked': 'Sealift è bloccato. Sbloccalo con la tua frase segreta.',
  'vault/weak-parameters':
    'La protezione di questo dispositivo è stata indebolita da qualcuno e non è stata aperta. Avvisa il supporto.',
  'vault/weak-passphrase':
    'Questa frase segreta è troppo facile da indovinare. Usa almeno 12 caratteri, per esempio quattro parole senza legame.',
  'vault/wrong-passphrase': 'Questa frase segreta non sblocca Sealift. Controllala e riprova.',
  'seal/bad-barred-list':
    'L’elenco di chi si è ritirato è danneggiato o è di un altro progetto. Chiederlo di nuovo; fino ad allora non si invia nulla.',
  'seal/bad-linkage-table': 'Questa non è una tabella di collegamento leggibile. Chiederla di nuovo a chi l’ha fatta.',
  'seal/bad-manifest': 'L’elenco di questo invio non è leggibile. Scaricalo di nuovo.',
  'seal/bad-project': 'Questo non è un file di progetto che Sealift può usare. Chiedilo di nuovo.',
  'seal/bad-secret': 'Questo segreto non appartiene a questo progetto. Chiedi il file giusto.',
  'seal/bad-withdrawal':
    'Questa richiesta di cancellazione è danneggiata o non è tale. Chiederla di nuovo a chi l’ha fatta; nulla è stato cancellato.',
  'seal/custodian-is-recipient':
    'La chiave indicata per il custode apre anche le immagini. Scegliere la chiave di qualcuno che non può aprirle.',
  'seal/not-as-listed': 'Questo oggetto non è quello indicato nell’elenco dell’invio. Scaricalo di nuovo.',
  'seal/not-what-was-approved': 'Il file è cambiato dopo l’approvazione e non è stato inviato. Controllalo di nuovo.',
  'seal/older-barred-list':
    'Questo elenco di chi si è ritirato è più vecchio di uno già usato qui. Chiedi il più recente.',
  'seal/older-project': 'Questo file di progetto è più vecchio di quello in uso. Chiedi il più recente.',
  'seal/unknown-encoding':
    'Questo oggetto è stato compresso in un modo che questa versione non conosce. Aggiorna Sealift.',
  'seal/unknown-signer':
    'Questo è firmato da un dispositivo che qui non è conosciuto. Confronta l’impronta con chi lo ha inviato; finché non coincide, non usarlo.',
  'seal/wrong-lane':
    'Ricerca e backup non si mescolano mai: questo progetto è per l’altro uso. Carica il progetto giusto.',
  'seal/wrong-root':
    'Questo file di progetto è firmato da qualcuno diverso da prima. Non usarlo; chiama il tuo centro studi.',
  'outbox/block-damaged':
    'Una parte sigillata si è danneggiata su questo dispositivo e non è stata inviata. Scegli di nuovo il file originale.',
  'outbox/fenced': 'L’invio è passato a un’altra finestra di Sealift. Continua in quella finestra e chiudi questa.',
  'outbox/rules-unsound':
    'Queste impostazioni di invio non sono valide. Inserisci quantità maggiori di zero e orari del giorno.',
  'outbox/manifest-outdated':
    'L’archivio ha preso un oggetto con un altro nome, quindi l’elenco va firmato di nuovo. Sblocca Sealift: lo fa da solo.',
  'outbox/not-kept':
    'Questo file è troppo grande per restare qui durante l’invio e l’archivio non lo ha tutto. Scegli di nuovo il file e invialo; se non riesce ancora, avvisa il centro studi.',
  'outbox/too-large-for-budget':
    'Questo file è più grande dello spazio che Sealift può usare su questo dispositivo. Invialo da un computer con la riga di comando.',
  'outbox/unknown-job': 'Questo oggetto non è più nella posta in uscita. Ricarica la pagina per vedere che cosa c’è.',
  'storage/cleared':
    'Il browser ha cancellato ciò che Sealift teneva su questo dispositivo. Ricarica la pagina: mostra che cosa va scelto di nuovo.',
  'storage/damaged':
    'Ciò che Sealift conservava su questo dispositivo è stato modificato o danneggiato. Non inviare altro da qui e avvisa l’assistenza.',
  'storage/full':
    'Lo spazio su questo dispositivo è esaurito. Attendi che altri file siano inviati o libera spazio; gli originali non sono stati toccati.',
  'storage/newer-version':
    'In questo browser è già attiva una versione più recente di Sealift. Ricarica la pagina; nulla va perso.',
  'storage/unavailable':
    'Questo browser non permette a Sealift di conservare nulla, come in una finestra privata. Apri Sealift in una finestra normale.',
  'upload/account-disabled':
    'L’account di archiviazione è disattivato. Avvisa il centro studi; qui tutto attende al sicuro.',
  'upload/blocks-lost':
    'L’archivio non ha più alcune parti inviate molto tempo fa. Vengono inviate di nuovo; non devi fare nulla.',
  'upload/broker-refused':
    'Il servizio che concede l’accesso non accetta più questo dispositivo. Nulla è perduto; chiedi un nuovo accesso al centro studi.',
  'upload/broker-unreachable':
    'Il servizio che concede l’accesso non risponde. Sealift riprova da solo; se continua, avvisa il centro studi.',
  'upload/busy': 'L’archivio è occupato. Sealift riprova da solo; non devi fare nulla.',
  'upload/changed':
    'Questo oggetto è cambiato nell’archivio durante la lettura. Leggilo di nuovo e, se succede ancora, avvisa il centro studi.',
  'upload/checksum-refused':
    'Una parte si è danneggiata durante l’invio e l’archivio l’ha rifiutata. Sealift la invia di nuovo; non devi fare nulla.',
  'upload/container-missing':
    'Il contenitore indicato dal link di accesso non esiste. Chiedi un nuovo link al centro studi; qui tutto attende al sicuro.',
  'upload/host-not-allowed':
    'Questo Sealift non è predisposto per comunicare con quell’host. Nulla è stato preso; avvisa chi lo gestisce o chiedi un altro link.',
  'upload/interrupted': 'L’invio è stato interrotto. Riprende da solo da dove si era fermato.',
  'upload/mobile-budget-spent':
    'I dati mobili che hai consentito sono esauriti. Tutto è conservato. Consentine altri oppure collegati a un’altra rete.',
  'upload/link-expired':
    'Il link di accesso è scaduto. Chiedine uno nuovo al centro studi e inseriscilo; qui tutto attende al sicuro.',
  'upload/link-invalid': 'Questo non è un link di accesso a un contenitore. Copia di nuovo il link completo.',
  'upload/link-refused':
    'L’archivio non accetta il link di accesso, oppure l’orologio di questo dispositivo è sbagliato. Controlla l’ora, poi chiedi un nuovo link.',
  'upload/may-not-delete':
    'Questo link di accesso non può cancellare. Dare la richiesta a chi ha un link che può; nulla è stato cancellato.',
  'upload/mismatch':
    'Ciò che si trova nell’archivio non è ciò che è stato inviato. Una copia resta qui; avvisa il centro studi.',
  'upload/name-clash':
    'L’archivio ha qualcosa di incompleto con questo nome. Sealift invia di nuovo l’oggetto con un altro nome; non devi fare nulla.',
  'upload/other-container':
    'Questo link di accesso porta a un altro archivio, mentre una parte di questo lotto si trova già nel primo. Procuri un link al primo archivio; ciò che è nuovo può andare in entrambi.',
  'upload/name-taken':
    'Nell’archivio un altro oggetto ha già questo nome. Sealift invia questo con un altro nome; non devi fare nulla.',
  'upload/name-unusable':
    'L’archivio non può accettare un oggetto con questo nome. Scegli di nuovo il file originale: avrà un altro nome.',
  'upload/network': 'L’archivio non è raggiungibile. Sealift riprova da solo; se continua, controlla la rete.',
  'upload/no-answer':
    'L’archivio non risponde a questa pagina, anche se il server della pagina è raggiungibile. Sealift riprova da solo. Se continua, chiedi a chi gestisce l’archivio di consentire l’indirizzo di questa pagina (regola CORS) e di controllare il link.',
  'upload/not-found': 'Questo oggetto non è nell’archivio. Controlla di aver scelto il link giusto.',
  'upload/not-permitted':
    'Il link di accesso non consente questa operazione, o non da questa rete. Chiedi al centro studi un link adatto; qui tutto attende al sicuro.',
  'upload/not-readable':
    'Questo link di accesso non può leggere dall’archivio. Chiedi un link con il diritto di lettura.',
  'upload/refused':
    'L’archivio ha rifiutato questo oggetto per un motivo sconosciuto a Sealift. Resta qui e viene ritentato; se continua, avvisa l’assistenza.',
  'upload/sign-in-needed':
    'La tua sessione presso l’archivio è terminata o non è mai iniziata. Nulla è perduto; accedi di nuovo da Progetto.',
  'upload/stalled': 'La connessione si è bloccata. Sealift riprova da solo; se continua, controlla la rete.',
  'upload/too-many-blocks': 'Questo oggetto è troppo grande per l’archivio. Invialo in parti.',
  'bytes/source-unreadable': 'Questo file non è più leggibile. Verifica che ci sia ancora e sceglilo di nuovo.',
  'dicom/no-data-set': 'Questo file DICOM è vuoto. Copialo di nuovo dall’apparecchio o dall’archivio.',
  'prepare/document': 'È un documento, non un’immagine DICOM. È stato escluso.',
  'prepare/not-dicom': 'Non è un file DICOM. È stato escluso.',
  'prepare/archive-in-archive': 'È un archivio dentro un altro archivio. Estrailo e aggiungilo di nuovo.',
  'cli/usage': 'Il comando non è stato riconosciuto. Eseguilo con --help per vedere come si usa.',
  'restore/nothing-found': 'Qui non è stato trovato alcun lotto sigillato. Controlla il contenitore o la cartella.',
  'restore/object-missing': 'Manca un oggetto sigillato presente nell’elenco. Chiedi a chi gestisce l’archivio.',
  'restore/withdrawn':
    'Questo oggetto è stato eliminato perché un paziente si è ritirato. Non è andato perso: non c’è niente da fare.',
  'restore/not-yet-deleted':
    'Un paziente si è ritirato, e questo oggetto c’è ancora. Viene lasciato fuori. Fai ripetere la richiesta di ritiro e farla eseguire.',
  'restore/not-yet-sent':
    'Un paziente si è ritirato, e quando è stato chiesto questo oggetto non era ancora stato inviato: può ancora arrivare. Quando il dispositivo ha inviato tutto, esegui di nuovo la richiesta; se il messaggio torna, fai fare una nuova richiesta.',
  'restore/other-project':
    'Questa richiesta di ritiro è di un altro progetto rispetto a ciò che è conservato qui, quindi nulla è stato ripristinato. Scegli la richiesta di questo progetto.',
  'report/contradicts-itself':
    'Questo rapporto si contraddice: i suoi numeri non concordano. Chiedine un’altra copia a chi lo ha inviato. Le immagini non ne risentono.',
  'report/unreadable':
    'Questo file non è un rapporto che questa versione di Sealift sappia leggere. Chiedine un’altra copia a chi lo ha inviato.',
  'project/none': 'Su questo dispositivo non c’è ancora un progetto. Carica prima un file di progetto.',
  'project/changed': 'Nel frattempo è cambiato il progetto, o chi vi è ammesso. Scegli di nuovo i file.',
  'project/no-secret': 'Manca il segreto del progetto su questo dispositivo. Importalo prima.',
  'project/demo-host': 'I progetti demo funzionano solo su questo computer (localhost). Carica il tuo progetto.',
  'project/no-sign-in': 'Questo progetto non dice dove accedere. Chiedi un file di progetto più recente.',
  'project/no-link': 'Non c’è ancora un link di accesso. Incolla quello che ti è stato dato.',
  'project/no-patient-list':
    'Le regole di questo progetto prendono valori da un elenco di pazienti, e qui non c’è un elenco con le colonne giuste. Caricalo nella schermata Progetto.',
  'project/nobody-looked-at':
    'Nessuna immagine è stata esaminata da quando Sealift è stato sbloccato o il progetto è cambiato, quindi non c’è nessuno da elencare. Scegli prima la cartella nella schermata Invia.',
  'workers/not-leader': 'Sealift è aperto in un’altra scheda, che si occupa dell’invio. Continua lì oppure chiudila.',
  'dicom/value-has-backslash':
    'Un nuovo valore contiene una barra rovesciata, che DICOM lì non ammette. Togli la barra rovesciata e riprova.',
  'project/other-host': 'Questo link porta a un archivio non previsto dal progetto. Chiedi un link a quello giusto.',
  'cli/file-exists': 'Esiste già un file con questo nome e non viene sovrascritto. Scegli un’altra cartella.',
}
