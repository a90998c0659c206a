import type { commonEn } from './common.en.ts'

export const commonPtBR: typeof commonEn = {
  opening: 'Abrindo o Sealift…',
  troubleTitle: 'O Sealift não consegue iniciar',
  reload: 'Recarregar a página',
  navigation: 'Telas',
  notices: 'Avisos',
  skip: 'Ir para o conteúdo',
  code: 'Código:',
  close: 'Fechar',
  cancel: 'Cancelar',
  back: 'Voltar',
  dismiss: 'Dispensar',
  show: 'Mostrar',
  hide: 'Ocultar',
  chooseFile: 'Escolher arquivo',
  demo: 'Chaves de demonstração. Não use pacientes reais: estas chaves foram criadas neste computador para experimentar o Sealift.',
  otherTab: 'O Sealift está aberto em outra aba, e é ela que envia. Aqui você pode ver e preparar.',
  update: 'Uma nova versão do Sealift está pronta.',
  updateTake: 'Atualizar agora',
}
