/** Portuguese, as written in Brazil and in Portugal. */
const BODY = `
abdome abdominais pelve bacia cabeça pescoço cranian-o-a cerebrais cerebelar hipófise sela túrcica olho+s nervo+s
nasais seio+s faciais paranasais maxila dente+s língua hipofaringe ouvido+s orelha+s mastóide+s temporais articulação
articulações tireoide tiróide tireoidian-o-a paratireoide+s salivares linfonodo+s linfonodal coluna vertebrais
cervicais dorsais lombar lombares lombo lombossacr-a-o lombosacr-a-o discais espinhal forame+s ombro+s esterno acrômio
úmero umeral cotovelo+s braço+s antebraço+s punho+s escafoide mão mãos polegar quirodáctilo+s quirodátilo quadril
quadris anca femorais coxa+s coxofemoral coxofemorais joelho+s patelar patelofemoral perna+s tornozelo+s pés antepé
retropé hálux pododáctilo+s membro+s extremidade+s tendão tendões osso+s ósse-o-a-os-as cartilagem costela+s arcos
costais pulmão pulmões brônquic-o-a traqueia traqueal pleura+s pleurais mediastinais hilo+s hilares coração
pericárdic-o-a coronarian-o-a valva+s valvar átrio+s arteriais veia+s renais rins suprarrenais adrenais bexiga
seminais bolsa ovarian-o-a anexo+s fígado baço jejuno íleo ceco sigmoide reto retal períneo peritônio retroperitônio
mamilo+s pele tecido+s mole moles gordura gorduros-o-a parede+s região regiões inguinais lobo+s
`
const SIDES = `
direit-o-a-os-as esquerd-o-a-os-as esq bilaterais laterais mediais proximais distais superficiais ortostase
ortostatismo ortostático leito axiais coronais sagitais oblíqu-o-a-os-as incidência+s póstero ântero projeção
projeções
`
const DONE = `
raio raios ress ressonância computadorizada computorizada ultrassonografia+s ultrassom ultra-som ultrassonográfic-o-a
dopplerfluxometria colorido cintilografia+s cintigrafia+s cintilográfic-o-a tomossíntese angiotomografia
angiorressonância angioressonância colangiorressonância urotomografia enterotomografia enterorressonância
artrorressonância artrotomografia mielotomografia uretrocistografia histerossalpingografia eed deglutograma
defecorressonância escanometria escanograma punção drenagem localização agulhamento prótese+s controle controlo
contrastes sem com após iodado injeção precoce excretor hepatoespecífico perfusão difusão supressão saturação
reconstrução reconstruções espess-o-a-ura janela aquisição aquisições sequência+s estudo+s exame+s procedimento corpo
inteiro inteira rastreamento rastreio estadiamento reestadiamento seguimento acompanhamento comparação emergência avc
avci avch mulher homem feminin-o-a criança+s ambulatorial internad-o laudo achado+s conclusão impressão indicação
imagem imagens relatório resumo planejamento planeamento simulação tratamento cirurgia cirúrgic-o-a-os-as
operatóri-o-a pós-operatório preoperatóri-o-a obtid-o-a-os-as submetid-o-a escore coronariotomografia baixa resolução
apneia inspiração expiração respiração transfontanelar transretal endocavitári-o-a
`
const SEEN = `
lesão lesões nodulares massa+s cisto+s quisto+s cístic-o-a-os-as cancro metastátic-o-a fratura+s luxação pneumotórax
consolidação consolidações opacidade+s bronquiectasia+s vidro fosco isquêmic-o-a-os-as enfarte trombose êmbolo
estenose+s oclusão dissecção protrusão protrusões abaulamento artrose escoliose esteatose cirrose litíase hidronefrose
dilatação dilatad-o-a-os-as espessamento+s calcificação calcificações linfonodomegalia+s linfonodopatia ascite coleção
coleções abscesso+s infecção alteração alterações normais normalidade estável estáveis inalterad-o-a reduzid-o-a-os-as
dimensão dimensões tamanho discret-o-a-os-as acentuad-o-a recente+s sinais sinal observa-se observam nota-se notam
presença suspeit-o-a-os-as focais múltipl-o-a-os-as maior+es medindo mede artefato+s movimento movimentação
prejudicad-o-a qualidade limitação boa ruim não compatível compatíveis provável prováveis sugestiv-o-a-os-as sugere
restante restantes preservad-o-a-os-as aspeto sequela+s captação hipercaptação hiperecoic-o-a dor tosse febre dispneia
queda cefaleia livre+s
`
const COMMON = `
uma uns umas da nas ao aos pelo pela pelos pelas até quem qual quais quando onde mais muito muita pouco também ainda
já sempre hoje ontem são foi foram estão tem ter esse essa aquele aquela isto isso outro+s outra+s algum alguma nenhum
nenhuma mesmo mesma primeir-o-a terceir-o-a dois duas quatro sete oito nove dez relação idade nov-o-a-os-as linha
padrão rotina demais
`
export const PORTUGUESE = [BODY, SIDES, DONE, SEEN, COMMON]
