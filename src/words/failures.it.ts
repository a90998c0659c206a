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
}
