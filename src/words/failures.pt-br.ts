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
  'deid/audio':
    'Esta gravação contém áudio, em que pessoas podem ser nomeadas. O Sealift não a envia; deixe-a de fora.',
  'deid/bad-patient-list':
    'A lista de pacientes não pode ser usada como está. Corrija a linha indicada e tente de novo.',
  'deid/bad-profile':
    'As regras deste projeto não podem ser aplicadas por esta versão do Sealift. Peça o arquivo do projeto de novo ou atualize o Sealift.',
  'deid/changed-since-approval': 'Esta imagem não é mais a que foi aprovada. Revise-a de novo.',
  'deid/date-not-moved':
    'Uma regra deste projeto mantém uma data enquanto as outras datas do paciente são deslocadas, o que revelaria de quanto. Remova a regra, ou escolha não deslocar as datas.',
  'deid/dicomdir':
    'Este é o índice de um disco, não uma imagem. Ele traz nomes de pacientes e fica de fora; não é preciso fazer nada.',
  'deid/embedded-overlay':
    'Há escritas ocultas nos pixels desta imagem que não podem ser retiradas com segurança. Deixe-a de fora.',
  'deid/encapsulated-document':
    'Este arquivo contém um documento, como um PDF, em que o paciente pode ser nomeado. O Sealift não o envia; deixe-o de fora.',
  'deid/output-unreadable':
    'Esta imagem não pôde ser lida de novo depois que a identidade foi removida, por isso não foi passada adiante. Deixe-a de fora e avise o suporte.',
  'deid/no-instance-uid':
    'Esta imagem não tem um número próprio e não se distingue das outras. Exporte-a de novo do aparelho ou do arquivo.',
  'deid/no-sop-class':
    'Este arquivo não diz que tipo de imagem é e não pode ser verificado. Exporte-o de novo do aparelho ou do arquivo.',
  'deid/patient-list-too-large':
    'Esta lista de pacientes é maior do que uma lista pode ser, por isso não foi lida. Escolha o arquivo certo, ou salve-o só com as colunas necessárias.',
  'deid/patient-not-listed':
    'Este paciente não está na lista de pacientes do estudo. Inclua o paciente na lista ou deixe a imagem de fora.',
  'deid/patient-withdrawn': 'Este paciente se retirou do estudo. Deixe a imagem de fora.',
  'deid/pixel-data-lost':
    'A imagem deste arquivo está guardada de um modo que não pode ser mantido como está. Exporte-a de novo do aparelho ou do arquivo.',
  'deid/picture-metadata':
    'Uma câmera ou um programa escreveu notas dentro da própria imagem, como onde ou quando ela foi feita. Exporte-a de novo sem elas, ou deixe-a de fora.',
  'deid/remote-pixels': 'A imagem não está neste arquivo, apenas onde ela fica. Exporte-a de novo com os seus pixels.',
  'deid/residual-identifier':
    'Depois que a identidade foi removida, uma verificação ainda encontrou algo do paciente nesta imagem, por isso ela não foi passada adiante. Deixe-a de fora e avise o suporte.',
  'deid/several-pixel-data':
    'O arquivo contém mais de uma imagem onde só pode haver uma. Peça a quem o criou que o exporte de novo.',
  'deid/unreadable-measures':
    'O tamanho ou as medidas desta imagem não podem ser lidos, por isso ela chegaria danificada. Exporte-a de novo do aparelho ou do arquivo.',
  'deid/video':
    'Este é um vídeo, em que rostos, nomes ou vozes podem ser vistos ou ouvidos. O Sealift não o envia; deixe-o de fora.',
  'crypto/bad-key': 'Esta não é uma chave que o Sealift consiga ler. Peça de novo o arquivo da chave.',
  'crypto/bad-signature':
    'A assinatura não confere: o conteúdo foi alterado depois de assinado. Não o use; peça-o de novo.',
  'crypto/damaged': 'Este objeto lacrado foi alterado ou danificado e não foi aberto. Baixe-o de novo.',
  'crypto/no-recipient':
    'Não foi indicado ninguém que possa abri-lo. Carregue um projeto que indique os destinatários.',
  'crypto/not-a-recipient': 'Esta chave não o abre: foi lacrado para outra pessoa. Escolha o arquivo da chave certo.',
  'crypto/not-canonical': 'Este documento não está escrito como o Sealift o escreve e foi recusado. Peça-o de novo.',
  'crypto/passphrase-needed': 'Este arquivo de chave está protegido. Digite a frase secreta dele.',
  'crypto/too-large': 'É maior do que se pode lacrar em um só objeto. Envie-o em partes.',
  'crypto/trailing-bytes': 'Algo foi acrescentado ao fim deste objeto lacrado e ele não foi aberto. Baixe-o de novo.',
  'crypto/truncated': 'Falta o fim deste objeto lacrado. Baixe-o de novo.',
  'crypto/unknown-format': 'Este não é um objeto lacrado pelo Sealift. Escolha outro.',
  'crypto/weak-key': 'Esta chave é curta demais para proteger os pacientes. Peça uma chave RSA de 4096 bits.',
  'crypto/wrong-passphrase': 'Esta frase secreta não abre o arquivo da chave. Confira-a e tente de novo.',
  'vault/absent': 'O Sealift ainda não está configurado neste dispositivo. Escolha primeiro uma frase secreta.',
  'vault/damaged': 'O que este dispositivo guardava foi alterado ou danificado. Avise o suporte antes de continuar.',
  'vault/exists': 'O Sealift já está configurado neste dispositivo. Desbloqueie-o com a frase secreta.',
  'vault/locked': 'O Sealift está bloqueado. Desbloqueie-o com a sua frase secreta.',
  'vault/weak-parameters':
    'A proteção deste dispositivo foi enfraquecida por alguém e não foi aberta. Avise o suporte.',
  'vault/weak-passphrase':
    'Esta frase secreta é fácil demais de adivinhar. Use pelo menos 12 caracteres, por exemplo quatro palavras sem relação.',
  'vault/wrong-passphrase': 'Esta frase secreta não desbloqueia o Sealift. Confira-a e tente de novo.',
  'seal/bad-barred-list':
    'A lista de quem se retirou está danificada ou é de outro projeto. Peça-a de novo; até lá nada é enviado.',
  'seal/bad-linkage-table': 'Esta não é uma tabela de ligação que se possa ler. Peça-a de novo a quem a fez.',
  'seal/bad-manifest': 'A lista deste envio não pode ser lida. Baixe-a de novo.',
  'seal/bad-project': 'Este não é um arquivo de projeto que o Sealift possa usar. Peça-o de novo.',
  'seal/bad-secret': 'Este segredo não pertence a este projeto. Peça o arquivo certo.',
  'seal/bad-withdrawal':
    'Este pedido de exclusão está danificado ou não é um pedido. Peça-o de novo a quem o fez; nada foi excluído.',
  'seal/custodian-is-recipient':
    'A chave indicada para o custodiante também abre as imagens. Escolha a chave de alguém que não possa abri-las.',
  'seal/not-as-listed': 'Este objeto não é o que a lista do envio indica. Baixe-o de novo.',
  'seal/not-what-was-approved': 'O arquivo mudou depois de aprovado e não foi enviado. Revise-o de novo.',
  'seal/older-barred-list':
    'Esta lista de quem se retirou é mais antiga do que uma já usada aqui. Peça a mais recente.',
  'seal/older-project': 'Este arquivo de projeto é mais antigo do que o que está em uso. Peça o mais recente.',
  'seal/unknown-encoding': 'Este objeto foi compactado de um modo que esta versão não conhece. Atualize o Sealift.',
  'seal/unknown-signer':
    'Isto foi assinado por um dispositivo que não é conhecido aqui. Compare a impressão digital com quem enviou; enquanto não coincidir, não use.',
  'seal/wrong-lane': 'Pesquisa e backup nunca se misturam: este projeto é para o outro uso. Carregue o projeto certo.',
  'seal/wrong-root':
    'Este arquivo de projeto foi assinado por outra pessoa que não a de antes. Não o use; ligue para o centro do estudo.',
  'outbox/block-damaged':
    'Uma parte lacrada foi danificada neste dispositivo e não foi enviada. Escolha de novo o arquivo original.',
  'outbox/fenced': 'Outra janela do Sealift assumiu o envio. Continue nessa outra janela e feche esta.',
  'outbox/rules-unsound':
    'Estas configurações de envio não são válidas. Informe quantidades acima de zero e horários do dia.',
  'outbox/manifest-outdated':
    'O armazenamento guardou um objeto com outro nome, então a lista precisa ser assinada de novo. Desbloqueie o Sealift: ele faz isso sozinho.',
  'outbox/not-kept':
    'Este arquivo é grande demais para ficar aqui durante o envio, e o armazenamento não o tem inteiro. Escolha o arquivo de novo e envie; se falhar outra vez, avise o centro do estudo.',
  'outbox/too-large-for-budget':
    'Este arquivo é maior que o espaço que o Sealift pode usar neste dispositivo. Envie-o de um computador pela linha de comando.',
  'outbox/unknown-job': 'Este objeto não está mais na caixa de saída. Recarregue a página para ver o que há nela.',
  'storage/cleared':
    'O navegador apagou o que o Sealift guardava neste dispositivo. Recarregue a página: ela mostra o que precisa ser escolhido de novo.',
  'storage/damaged':
    'O que o Sealift guardava neste dispositivo foi alterado ou danificado. Não envie mais nada daqui e avise o suporte.',
  'storage/full':
    'Não há mais espaço neste dispositivo. Espere que mais arquivos sejam enviados ou libere espaço; os originais não foram tocados.',
  'storage/newer-version':
    'Uma versão mais nova do Sealift já está aberta neste navegador. Recarregue a página; nada se perde.',
  'storage/unavailable':
    'Este navegador não deixa o Sealift guardar nada, como numa janela anônima. Abra o Sealift numa janela normal.',
  'upload/account-disabled':
    'A conta de armazenamento está desativada. Avise o centro do estudo; tudo espera aqui com segurança.',
  'upload/blocks-lost':
    'O armazenamento não tem mais partes enviadas há muito tempo. Elas estão sendo reenviadas; não é preciso fazer nada.',
  'upload/broker-refused':
    'O serviço que concede o acesso não aceita mais este dispositivo. Nada se perdeu; peça um novo acesso ao centro do estudo.',
  'upload/broker-unreachable':
    'O serviço que concede o acesso não responde. O Sealift tenta de novo sozinho; se continuar, avise o centro do estudo.',
  'upload/busy': 'O armazenamento está ocupado. O Sealift tenta de novo sozinho; não é preciso fazer nada.',
  'upload/changed':
    'Este objeto mudou no armazenamento durante a leitura. Leia-o de novo e, se voltar a acontecer, avise o centro do estudo.',
  'upload/checksum-refused':
    'Uma parte foi danificada no caminho e o armazenamento a recusou. O Sealift a envia de novo; não é preciso fazer nada.',
  'upload/container-missing':
    'O contêiner indicado pelo link de acesso não existe. Peça um novo link ao centro do estudo; tudo espera aqui com segurança.',
  'upload/host-not-allowed':
    'Este Sealift não foi preparado para falar com esse host. Nada foi aceito; avise quem o mantém ou peça outro link.',
  'upload/interrupted': 'O envio foi interrompido. Ele continua sozinho de onde parou.',
  'upload/mobile-budget-spent':
    'Os dados móveis que você permitiu acabaram. Tudo está guardado. Permita mais ou conecte-se a outra rede.',
  'upload/link-expired':
    'O link de acesso venceu. Peça um novo ao centro do estudo e informe-o; tudo espera aqui com segurança.',
  'upload/link-invalid': 'Este não é um link de acesso a um contêiner. Copie o link inteiro de novo.',
  'upload/link-refused':
    'O armazenamento não aceita o link de acesso, ou o relógio deste dispositivo está errado. Confira o relógio e depois peça um novo link.',
  'upload/may-not-delete':
    'Este link de acesso não pode excluir. Entregue o pedido a quem tem um link que possa; nada foi excluído.',
  'upload/mismatch':
    'O que está no armazenamento não é o que foi enviado. Uma cópia continua aqui; avise o centro do estudo.',
  'upload/name-clash':
    'O armazenamento tem algo incompleto com este nome. O Sealift envia o objeto de novo com outro nome; você não precisa fazer nada.',
  'upload/other-container':
    'Este link de acesso leva a outro local de armazenamento, e parte deste lote já está no primeiro. Traga um link para o primeiro local; o que é novo pode ir para qualquer um.',
  'upload/name-taken':
    'Outro objeto já tem este nome no armazenamento. O Sealift envia este com outro nome; você não precisa fazer nada.',
  'upload/name-unusable':
    'O armazenamento não pode aceitar um objeto com este nome. Escolha de novo o arquivo original: ele terá outro nome.',
  'upload/network':
    'O armazenamento não está acessível. O Sealift tenta de novo sozinho; se continuar, verifique a rede.',
  'upload/no-answer':
    'O armazenamento não responde a esta página, embora o servidor da página esteja acessível. O Sealift tenta de novo sozinho. Se continuar, peça a quem administra o armazenamento que permita o endereço desta página (regra CORS) e confira o link.',
  'upload/not-found': 'Este objeto não está no armazenamento. Confira se o link escolhido é o certo.',
  'upload/not-permitted':
    'O link de acesso não permite isto, ou não desta rede. Peça ao centro do estudo um link que permita; tudo espera aqui com segurança.',
  'upload/not-readable': 'Este link de acesso não pode ler do armazenamento. Peça um link com direito de leitura.',
  'upload/refused':
    'O armazenamento recusou este objeto por um motivo que o Sealift não conhece. Ele fica aqui e é tentado de novo; se continuar, avise o suporte.',
  'upload/sign-in-needed':
    'Sua entrada no armazenamento terminou ou nunca foi feita. Nada se perdeu; entre de novo em Projeto.',
  'upload/stalled': 'A conexão parou. O Sealift tenta de novo sozinho; se continuar, verifique a rede.',
  'upload/too-many-blocks': 'Este objeto é grande demais para o armazenamento. Envie-o em partes.',
  'bytes/source-unreadable':
    'Este arquivo não pode mais ser lido. Verifique se ele ainda existe e escolha-o novamente.',
  'dicom/no-data-set': 'Este arquivo DICOM está vazio. Copie-o novamente do aparelho ou do arquivo.',
  'prepare/document': 'Isto é um documento, não uma imagem DICOM. Foi deixado de fora.',
  'prepare/not-dicom': 'Isto não é um arquivo DICOM. Foi deixado de fora.',
  'prepare/archive-in-archive': 'É um arquivo compactado dentro de outro. Descompacte-o e adicione-o de novo.',
  'cli/usage': 'O comando não foi entendido. Execute-o com --help para ver como se usa.',
  'restore/nothing-found': 'Nenhum lote selado foi encontrado aqui. Confira o contêiner ou a pasta.',
  'restore/object-missing': 'Falta um objeto selado que consta da lista. Pergunte a quem cuida do armazenamento.',
  'restore/withdrawn': 'Este objeto foi apagado porque um paciente se retirou. Não se perdeu: não há nada a fazer.',
  'restore/not-yet-deleted':
    'Um paciente se retirou, e este objeto ainda existe. Ele fica de fora. Peça de novo a retirada e faça com que seja executada.',
  'restore/not-yet-sent':
    'Um paciente se retirou, e quando isso foi pedido este objeto ainda não tinha sido enviado: ele ainda pode chegar. Quando o aparelho tiver enviado tudo, execute o pedido de novo; se esta mensagem voltar, peça que façam um novo pedido.',
  'restore/other-project':
    'Este pedido de retirada é de outro projeto, não do que está guardado aqui, por isso nada foi restaurado. Escolha o pedido deste projeto.',
  'report/contradicts-itself':
    'Este relatório se contradiz: os seus números não concordam. Peça outra cópia a quem o enviou. As imagens não são afetadas.',
  'report/unreadable':
    'Este arquivo não é um relatório que esta versão do Sealift saiba ler. Peça outra cópia a quem o enviou.',
  'project/none': 'Ainda não há projeto neste aparelho. Carregue primeiro um arquivo de projeto.',
  'project/changed': 'Enquanto isso mudou o projeto, ou quem ele aceita. Escolha os arquivos de novo.',
  'project/no-secret': 'Falta o segredo do projeto neste aparelho. Importe-o primeiro.',
  'project/demo-host': 'Projetos de demonstração só funcionam neste computador (localhost). Carregue o seu projeto.',
  'project/no-sign-in': 'Este projeto não diz onde entrar. Peça um arquivo de projeto mais novo.',
  'project/no-link': 'Ainda não há link de acesso. Cole o que você recebeu.',
  'project/no-patient-list':
    'As regras deste projeto tomam valores de uma lista de pacientes, e aqui não há uma lista com as colunas certas. Carregue-a na tela Projeto.',
  'project/nobody-looked-at':
    'Nenhuma imagem foi examinada desde que o Sealift foi desbloqueado ou o projeto mudou, então não há ninguém para listar. Escolha antes a pasta na tela Enviar.',
  'workers/not-leader': 'O Sealift está aberto em outra aba, que cuida do envio. Continue lá ou feche-a.',
  'dicom/value-has-backslash':
    'Um novo valor contém uma barra invertida, que o DICOM não permite ali. Remova a barra invertida e tente de novo.',
  'project/other-host': 'Este link leva a um armazenamento que o projeto não indica. Peça um link para o certo.',
  'cli/file-exists': 'Já existe um arquivo com este nome e ele não é sobrescrito. Escolha outra pasta.',
}
