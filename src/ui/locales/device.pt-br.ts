import type { deviceEn } from './device.en.ts'

export const devicePtBR: typeof deviceEn = {
  mayClear: 'Este navegador pode apagar o que espera aqui quando faltar espaço no dispositivo.',
  mayClearLater:
    'O que você envia espera neste dispositivo até ser entregue, e este navegador pode apagá-lo quando faltar espaço no dispositivo.',
  askWhy: 'Peça ao navegador que o guarde. Alguns navegadores pedem então a sua permissão.',
  ask: 'Pedir ao navegador que guarde',
  refused:
    'O navegador não concordou. Deixe tudo ser enviado antes de largar este dispositivo e não limpe os dados de navegação. Os navegadores concordam mais facilmente quando o Sealift está instalado ou pode enviar notificações.',
  install: 'Instalar o Sealift',
  homeScreen:
    'O Safari apaga sites que não foram usados por sete dias. Toque em Compartilhar, depois em Adicionar à Tela de Início, e abra o Sealift por lá: esse é guardado. Ele começa vazio e é preparado à parte.',
  homeScreenLater:
    'O Safari apaga sites que não foram usados por sete dias. Primeiro deixe tudo o que está aqui ser enviado. Depois toque em Compartilhar, em Adicionar à Tela de Início, e use o Sealift por lá: esse é guardado. Ele começa vazio e é preparado à parte.',
  switches: 'Durante o envio',
  keepAwake: 'Manter esta tela ligada',
  keepAwakeWhy: 'Enquanto algo é enviado. Um tablet em repouso não envia nada.',
  tellMe: 'Avise-me quando terminar',
  tellMeWhat: 'E quando travar. A mensagem diz quantos objetos, e nada de um paciente.',
  tellMeDenied:
    'As notificações estão bloqueadas para o Sealift. Você pode permiti-las nas configurações do navegador.',
  doneTitle: 'Tudo foi entregue',
  doneBody: 'Tudo o que estava na saída foi entregue e confirmado.',
  stuckTitle: 'O Sealift precisa de você',
  stuckBody:
    'Um objeto não pode ser enviado agora. Ele está guardado. Abra a Saída. | {n} objetos esperam e o envio travou. Eles estão guardados. Abra a Saída.',
}
