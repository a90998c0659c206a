import type { vaultEn } from './vault.en.ts'

export const vaultPtBR: typeof vaultEn = {
  welcome: 'Boas-vindas ao Sealift',
  purpose:
    'O Sealift pega imagens médicas do seu dispositivo, remove o que identifica o paciente, criptografa e entrega com segurança.',
  promiseDeidTitle: 'A identidade é removida aqui',
  promiseDeid: 'Nomes, datas e números são retirados neste dispositivo, antes de guardar ou enviar qualquer coisa.',
  promiseSealTitle: 'Lacradas antes de sair',
  promiseSeal: 'Só as pessoas do projeto têm a chave que abre as imagens. O provedor de armazenamento não tem.',
  promiseResumeTitle: 'Se a conexão cair, nada se perde',
  promiseResume: 'O envio espera quando você está sem rede e continua de onde parou.',
  begin: 'Começar',
  recipient: 'Você recebeu imagens lacradas? Para abri-las aqui basta a sua chave privada.',
  toRestore: 'Restaurar imagens',
  createTitle: 'Escolha uma frase secreta',
  createWhy: 'Ela protege as chaves deste dispositivo. Será pedida ao abrir o Sealift e depois de 15 minutos sem uso.',
  passphrase: 'Frase secreta',
  passphraseHint: 'Pelo menos {n} caracteres. Quatro ou mais palavras sem relação funcionam bem.',
  strengthShort: 'Curta demais: pelo menos {n} caracteres.',
  strengthWeak: 'Fácil demais de adivinhar: use mais palavras, e mais variadas.',
  strengthFair: 'Razoável. Mais uma palavra a torna forte.',
  strengthGood: 'Forte.',
  again: 'Repita a frase secreta',
  different: 'As duas frases secretas não são iguais.',
  keepSafe:
    'Ninguém pode redefini-la. Se for perdida, o dispositivo precisa ser configurado de novo. O que foi entregue não é afetado.',
  create: 'Proteger este dispositivo',
  creating: 'Protegendo…',
  lock: 'Bloquear',
  locked: 'O Sealift está bloqueado',
  lockedWhy: 'Digite sua frase secreta para continuar.',
  unlock: 'Desbloquear',
  unlocking: 'Desbloqueando…',
  nothingWaits: 'Nada está esperando envio.',
  waitsForUnlock:
    'Um objeto espera envio. Desbloqueie para continuar. | {n} objetos esperam envio. Desbloqueie para continuar.',
  goesOn: 'O envio continua: falta um objeto | O envio continua: faltam {n} objetos',
  lockAsk: 'Bloquear enquanto há trabalho em andamento?',
  lockAskWords:
    'Arquivos estão sendo lidos, lacrados ou restaurados. Bloquear interrompe esse trabalho. O que já foi aceito fica na saída e é enviado.',
  lockAnyway: 'Parar e bloquear',
}
