export const accessPtBR = {
  broker: 'Os links são dados por',
  brokerWords: 'Links de curta duração, renovados sozinhos enquanto este dispositivo for aceito.',
  notYet: 'Conhecido quando o primeiro link for dado',
  signIn: 'Entrar',
  signedIn: 'Você entrou. Isso termina quando esta página for fechada ou recarregada.',
  signInWords: 'Para entrar você sai desta página. Ao voltar, desbloqueie de novo este dispositivo.',
  protection: 'Como o que foi enviado está protegido',
  file: 'Ou abra de um arquivo',
  fileHint: 'Um arquivo de texto que contém o acesso. Depois apague-o.',
  picture: 'Ou leia um código QR de uma foto',
  pictureHint: 'Fotografe o código ou escolha uma foto. A foto não é guardada.',
  noCode: 'Não se vê nenhum código QR nesta foto. Tire outra, mais perto e mais nítida.',
}
