import type { Language } from './failures.ts'

/** What a link lets its holder do to what was sent, and what the project says of the container. */
export const PROTECTION_FACTS = [
  'create-only',
  'keeps-what-was-sent',
  'may-overwrite',
  'may-delete',
  'may-delete-versions',
  'may-read',
  'rights-unknown',
  'role-decides',
  'versions-kept',
  'no-versions',
  'immutable-locked',
  'immutable-unlocked',
  'container-unknown',
] as const

export type ProtectionFact = (typeof PROTECTION_FACTS)[number]

export type ProtectionWords = Readonly<Record<ProtectionFact, string>>

const en: ProtectionWords = {
  'create-only': 'With this access one can only add: nothing that was sent can be read, changed or deleted with it.',
  'keeps-what-was-sent': 'With this access nothing that was sent can be changed or deleted.',
  'may-overwrite': 'Whoever has this access can overwrite what was sent.',
  'may-delete': 'Whoever has this access can delete what was sent.',
  'may-delete-versions': 'Whoever has this access can delete earlier versions too, for good.',
  'may-read': 'Whoever has this access can fetch what was sent, but not open it: it is sealed.',
  'rights-unknown': 'The link does not say what it allows: the storage decides. Ask who gave it to you.',
  'role-decides': 'What may be done with your sign-in is decided by your role in the storage. Ask who gave it to you.',
  'versions-kept':
    'The project says that the container keeps earlier versions: what was overwritten or deleted can be brought back.',
  'no-versions': 'The project says that the container keeps no earlier versions.',
  'immutable-locked':
    'The project says that for a fixed time nobody can change or delete what is in the container, its owner included.',
  'immutable-unlocked':
    'The project says that nobody can change or delete what is in the container, as long as its owner leaves it so.',
  'container-unknown': 'The project does not say whether the container keeps what is overwritten or deleted.',
}

const it: ProtectionWords = {
  'create-only':
    'Con questo accesso si può solo aggiungere: nulla di ciò che è stato inviato può essere letto, cambiato o eliminato.',
  'keeps-what-was-sent': 'Con questo accesso nulla di ciò che è stato inviato può essere cambiato o eliminato.',
  'may-overwrite': 'Chi ha questo accesso può sovrascrivere ciò che è stato inviato.',
  'may-delete': 'Chi ha questo accesso può eliminare ciò che è stato inviato.',
  'may-delete-versions': 'Chi ha questo accesso può eliminare per sempre anche le versioni precedenti.',
  'may-read': 'Chi ha questo accesso può prelevare ciò che è stato inviato, ma non aprirlo: è sigillato.',
  'rights-unknown': 'Il link non dice che cosa permette: decide l’archivio. Chiedi a chi te lo ha dato.',
  'role-decides':
    'Che cosa permette il tuo accesso personale dipende dal tuo ruolo nell’archivio. Chiedi a chi te lo ha dato.',
  'versions-kept':
    'Il progetto dice che il contenitore conserva le versioni precedenti: ciò che viene sovrascritto o eliminato si può recuperare.',
  'no-versions': 'Il progetto dice che il contenitore non conserva versioni precedenti.',
  'immutable-locked':
    'Il progetto dice che per un tempo fissato nessuno può cambiare o eliminare ciò che è nel contenitore, nemmeno il proprietario.',
  'immutable-unlocked':
    'Il progetto dice che nessuno può cambiare o eliminare ciò che è nel contenitore, finché il proprietario lascia così.',
  'container-unknown': 'Il progetto non dice se il contenitore conserva ciò che viene sovrascritto o eliminato.',
}

const ptBR: ProtectionWords = {
  'create-only':
    'Com este acesso só se pode acrescentar: nada do que foi enviado pode ser lido, alterado ou apagado com ele.',
  'keeps-what-was-sent': 'Com este acesso nada do que foi enviado pode ser alterado ou apagado.',
  'may-overwrite': 'Quem tem este acesso pode sobrescrever o que foi enviado.',
  'may-delete': 'Quem tem este acesso pode apagar o que foi enviado.',
  'may-delete-versions': 'Quem tem este acesso pode apagar de vez também as versões anteriores.',
  'may-read': 'Quem tem este acesso pode buscar o que foi enviado, mas não abrir: está lacrado.',
  'rights-unknown': 'O link não diz o que permite: quem decide é o armazenamento. Pergunte a quem o deu.',
  'role-decides': 'O que a sua entrada permite depende do seu papel no armazenamento. Pergunte a quem o deu.',
  'versions-kept':
    'O projeto diz que o contêiner guarda as versões anteriores: o que for sobrescrito ou apagado pode ser recuperado.',
  'no-versions': 'O projeto diz que o contêiner não guarda versões anteriores.',
  'immutable-locked':
    'O projeto diz que por um prazo fixo ninguém pode alterar nem apagar o que está no contêiner, nem mesmo o dono.',
  'immutable-unlocked':
    'O projeto diz que ninguém pode alterar nem apagar o que está no contêiner, enquanto o dono deixar assim.',
  'container-unknown': 'O projeto não diz se o contêiner guarda o que é sobrescrito ou apagado.',
}

export const PROTECTION_WORDS: Readonly<Record<Language, ProtectionWords>> = { en, it, 'pt-BR': ptBR }
