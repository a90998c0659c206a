import type { FailureCode } from '../errors.ts'

export const ptBR: Readonly<Record<FailureCode, string>> = {
  'bytes/aborted': 'A operação foi interrompida antes de terminar.',
  'internal/unexpected': 'Ocorreu um problema inesperado. Nada foi perdido; tente de novo.',
  'bytes/archive-encrypted': 'Este arquivo ZIP está protegido por senha. Extraia-o primeiro e escolha a pasta.',
  'bytes/archive-too-large':
    'Este arquivo ZIP contém mais do que este dispositivo pode extrair com segurança. Extraia-o primeiro e escolha a pasta.',
  'bytes/archive-unreadable': 'Este arquivo ZIP está danificado. Copie-o novamente da origem.',
  'bytes/not-base64': 'Um texto que deveria conter dados foi alterado no caminho. Peça-o novamente.',
  'bytes/not-hex': 'Um texto que deveria conter dados foi alterado no caminho. Peça-o novamente.',
  'bytes/not-utf8':
    'Um texto não pode ser lido porque suas letras estão gravadas de forma desconhecida. Peça-o novamente.',
  'bytes/too-large': 'Há mais aqui do que este dispositivo consegue guardar. Escolha uma parte menor.',
  'dicom/charset-unknown':
    'As letras dos textos desta imagem estão gravadas de uma forma que o Sealift não conhece. Deixe a imagem de fora ou exporte-a novamente.',
  'dicom/inflate-failed':
    'Esta imagem está compactada e seu conteúdo está danificado. Copie-a novamente do aparelho ou do arquivo.',
  'dicom/inflate-too-large': 'Esta imagem fica grande demais ao ser descompactada. Deixe-a de fora e avise o suporte.',
  'dicom/length-contradicts':
    'Esta imagem se contradiz sobre o próprio tamanho. Copie-a novamente do aparelho ou do arquivo.',
  'dicom/not-dicom': 'Este arquivo não é uma imagem DICOM. Deixe-o de fora.',
  'dicom/too-deep': 'Esta imagem tem mais níveis do que qualquer imagem real. Deixe-a de fora e avise o suporte.',
  'dicom/too-large-header':
    'A descrição desta imagem é maior do que o Sealift consegue ler. Deixe-a de fora e avise o suporte.',
  'dicom/too-many-elements':
    'Esta imagem tem mais campos do que qualquer imagem real. Deixe-a de fora e avise o suporte.',
  'dicom/truncated': 'Esta imagem está incompleta: falta o final. Copie-a novamente do aparelho ou do arquivo.',
  'dicom/unknown-transfer-syntax':
    'Esta imagem está gravada em um formato que o Sealift não conhece. Exporte-a novamente em um formato padrão.',
  'dicom/unknown-vr':
    'Esta imagem tem um campo de tipo desconhecido e não pode ser lida com segurança. Copie-a novamente do aparelho ou do arquivo.',
  'dicom/value-too-long':
    'Um valor desta imagem é longo demais para ser gravado. Deixe a imagem de fora e avise o suporte.',
}
