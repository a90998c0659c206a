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
}
