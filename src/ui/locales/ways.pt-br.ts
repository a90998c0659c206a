import type { waysEn } from './ways.en.ts'

export const waysPtBR: typeof waysEn = {
  title: 'Armazenamento e entrada (detalhes)',
  words:
    'Para quem administra o armazenamento. Tudo pode ficar vazio: então a instalação decide para onde os dados podem ir, e nada se diz do armazenamento.',
  containerHosts: 'Armazenamentos para os quais se pode enviar',
  containerHostsHint:
    'Um endereço por linha, por exemplo clinic.blob.core.windows.net. Vazio: todos os que a instalação permite. No arquivo de projeto: containerHosts.',
  brokerHosts: 'Serviços que dão links de acesso',
  brokerHostsHint:
    'Um endereço por linha, por exemplo broker.clinic.example. Assim que houver um endereço aqui ou acima, um serviço que não esteja nomeado é recusado. No arquivo de projeto: brokerHosts.',
  wrongHost: 'Isto não é o endereço de um servidor. Escreva um por linha, sem *.',
  declares: 'Dizer o que o armazenamento guarda',
  declaresWords:
    'Cada centro lê isto como palavra sua, porque o Sealift não pode verificar. Pergunte a quem administra a conta de armazenamento. No arquivo de projeto: container.',
  versioning: 'As versões anteriores são guardadas',
  versioningWords: 'O que for sobrescrito ou apagado pode ser recuperado. No Azure: blob versioning.',
  immutability: 'O que chegou não pode ser alterado nem apagado por um prazo fixo',
  immutabilityTerms: 'No Azure: time-based retention policy do contêiner.',
  none: 'Não protegido',
  noneWords: 'Não há nenhuma política assim.',
  unlocked: 'Protegido, mas a proteção pode ser encerrada',
  unlockedWords: 'Quem administra o armazenamento ainda pode encurtá-la ou removê-la. No Azure: unlocked.',
  locked: 'Protegido, e ninguém pode encerrar a proteção',
  lockedWords: 'Ninguém pode encerrá-la antes do prazo, nem quem administra o armazenamento. No Azure: locked.',
  signsIn: 'As pessoas entram com a própria conta',
  signsInWords:
    'Com o Microsoft Entra ID, por OpenID Connect. Quem envia com um link de acesso não precisa de nada disto. No arquivo de projeto: entra.',
  authority: 'Onde as pessoas entram (authority)',
  authorityHint: 'Por exemplo https://login.microsoftonline.com/ seguido do ID do diretório (tenant).',
  wrongAuthority: 'Um endereço que começa com https:// e não contém ? nem #.',
  clientId: 'O número do Sealift nesse serviço (client ID)',
  clientIdHint: 'O Sealift está registrado ali como single-page application.',
  scope: 'Para que as pessoas entram (scope)',
  scopeHint: 'Para o Azure Storage, deixe como está.',
}
