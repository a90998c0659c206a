/** Portuguese of requests and findings; the endings are the language's own. */
export const PORTUGUESE_CLINICAL = `
bobina endorretal duplo súbito apendicite repetido pálpebra cristalino tímpano ossículo septo corneto coana
rinossinusal adenoide amígdala palato úvula gengiva incisivo canino raiz côndilo boca lábio bochecha queixo zigomático
fronte esfenoide etmoide clivo selar tálamo hipocampo núcleo caudado cápsula caloso substância cinzenta ponte bulbo
mesencéfalo cisterna liquor liquórico meninge meníngeo subaracnóideo fissura sulco giro hemisfério nuca subclávio
bronquíolo alvéolo interstício intersticial cúpula diafragmático arco ascendente descendente istmo celíaco poplíteo
braquial safena perfurante variz cárdia piloro antro fundo colônico retossigmoide esfíncter mesorreto ducto papila
polo cálice calicial piélico meato trígono epidídimo miométrio colo tuba trompa folículo embrião saco gestacional
raquimedular sacrococcígeo odontoide pedículo apófise espinhoso faceta facetário interapofisário amarelo recesso
radicular ílio ísquio púbis sínfise acetábulo trocânter diáfise metáfise epífise platô aquiles corno colateral maléolo
cuboide cuneiforme sesamoide olécrano epicôndilo tróclea coracoide glenoide subescapular manguito rotador pedido
solicitação solicitante motivo clínico conhecido operado ressecção transplante transplantado parafuso placa pino
marcapasso dreno sonda tubo clipe sutura cicatriz bariátrico dúvida hipótese verificar avaliar avaliação reavaliação
reavaliar afastar descartar excluir exclusão pesquisa investigação complementar complementação monitorização prevenção
internação eletivo programado prioridade enfermaria uti sala maca cadeira colaborativo agitado sedado sedação
anestesia intubado claustrofobia claustrofóbico alergia alérgico dessensibilização creatinina insuficiência gravidez
gestante grávida peso altura obeso magro idoso jovem recém nascido lactente dores dolorido lombalgia lombociatalgia
ciatalgia cervicalgia dorsalgia artralgia mialgia enxaqueca vertigem tontura desmaio crise epiléptico epilepsia
convulsão perda consciência confuso confusão amnésia afasia disartria disfagia disfonia diplopia parestesia paresia
hemiparesia hemiplegia déficit motor sensitivo força fraqueza tremor ataxia marcha claudicação acidente
automobilístico carro motocicleta bicicleta atropelamento entorse torção contusão ferimento mordida estranho ingestão
aspiração queimadura agressão febril expectoração hemoptise falta asma bronquite dpoc foco tvp flebite angina
descompensado arritmia fibrilação hipertensão hipertenso diabético dislipidemia tabagista tabagismo fumante
emagrecimento ponderal astenia anorexia vômito hematêmese melena sangramento constipação diarreia distensão obstrução
perfuração apendicular colecistite colangite pancreatite diverticulite colite enterite gastrite esofagite refluxo
úlcera hepatite cirrótico icterícia disúria retenção calculose cistite prostatite hiperplasia hidrocele orquite
amenorreia metrorragia esterilidade infertilidade endometriose miomatoso menopausa linfoma leucemia mieloma secundário
recidiva progressão remissão resposta lesional tumefação formação expansivo infiltrativo infiltração sólido fluido
líquido hemático purulento aéreo gasoso bolha cavitação escavado espiculado margem contorno nítido lobulado
encapsulado homogêneo heterogêneo hipodensidade hiperdensidade hipossinal densidade intensidade impregnação captante
hipovascular necrose necrótico edematoso empiema inflamação osteomielite espondilodiscite artrite coxartrose
gonartrose espondiloartrose extruso extrusão sequestro estenótico estreitamento ectasia ectasiado aneurismático
ruptura rotura laceração tendinose bursite sinovite condromalácia osteonecrose colapso achatamento traço desvio
desviado cominutivo impactado calo consolidado pseudartrose diástase cifose lordose retificação listese anterolistese
retrolistese espondilólise assimetria simétrico eixo alinhamento significativo relevante extenso circunscrito isolado
esparso milimétrico centimétrico volumoso conservado melhorado piorado regressão desaparecimento aparecimento antigo
evolução evolutivo senil possível indicado sugerido recomendado útil necessário correlação correlacionar pérvio
perviedade opacificação trombosado ateromatoso ateromatose fluxo velocidade espectro volumétrico tridimensional meio
injetado infusão dosimetria arquivo panturrilha calcanhar indicador anular mínimo unha terço metade aparelho trato
sistema digestivo respiratório esforço repouso estresse teste prova dipiridamol dobutamina traçador radiofármaco
sentinela estático diurético suprapúbico peniano translucência nucal gestação semestre refere relata apresenta
portador acometido tratado encaminhado realizar repetir tolerado recusou recusado impossível incompleto metálico
bastante própria próprio escada quinta sexta sábado manhã tarde noite amanhã depois conforme além portanto assim porém
somente apenas melhor pior bem mal ventilação inalação salivar tireoideano especial técnico tecnólogo radiologista
enfermeira enfermeiro cirurgião anestesiologista médico oclusal adicional estereotaxia estereotático vácuo marcação
percutâneo embolização alcoolização radiofrequência ablação crioablação colocação retirada troca trombólise colocado
inserção cateterismo persistente irradiado irradiação elevado piora insidioso recorrente recidivante agudizado
agudização noturno diurno matinal espontâneo palpação palpável edemaciado avermelhado quente frio inchaço inchado
funcional impotência bloqueio crepitação instabilidade rigidez formigamento queimação prurido cãibra espasmo cansaço
calafrio sudorese hipotensão bradicardia taquicardia sopro cianose palidez seca produtiva nervoso linfático mucosa
seroso submucoso visceral crural mesogástrio hipogástrio hipocôndrio flanco loja obturador segmentar flexão extensão
rotação abdução adução inclinação abertura fechamento aberta fechada valsalva evacuação enchimento micção descarga
apoio tangencial sítio cavidade estrutura órgão espaço conteúdo compressão deslocado deslocamento obliterado
apagamento afilado espessado irregularidade regularidade simetria difusamente parcialmente predominantemente
moderadamente discretamente acentuadamente provavelmente possivelmente atualmente previamente posteriormente
recentemente clinicamente significativamente consulta natal traumático parto doador preventiva ocupacional admissional
demissional periódico laboral perícia esportivo ortopedia urologia otorrino geriatria psiquiatria incluso incluído
excluído uso utilizado utilização anatômico anatomia mediano transição localizado tradicional convencional geral
específico estreito largo breve curto alto baixo amplo enorme analgesia anestésico fármaco terapêutico análise
resultado valor medida medido medição percentual coeficiente atenuação numeroso vário diverso diferente igual
semelhante tal quanto tudo triplo porção ponto borda início fim periférico vizinho distante adjacente contíguo
circundante visível visualizado visualizar evidenciado demonstrado documentado observado detectado identificado
reconhecido caracterizado descrito confirmado presumido duvidoso certo método modalidade permite demonstra confirma
exclui indica aparece mostra apresentam condição situação estado causa efeito origem natureza caráter forma posição
direção nível classe categoria sexo pai filho menino pessoa pósitrons uncovertebral alinhado centrado mantido
normoposicionado habitual anatomicamente largura comprimento
`
