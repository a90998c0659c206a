/** Italian. Endings follow the stem: `destr-o-a-i-e`. */
const BODY = `
addome addomi addominal-e-i addominopelvic-o-a addomino torace toracic-o-a-i-he toracoaddominal-e-i bacino pelvi
pelvic-o-a-i-he testa capo collo cranic-o-a-i-he cranioencefalico encefalic-o-a-i-he cervello cerebral-e-i cervelletto
cerebellar-e-i encefal ipofisi ipofisari-o-a orbit-a-e orbital-e-i occhi-o nervi ottic-o-a-i-he naso nasal-e-i seni
paranasal-i-e mascell-a-e mascellar-e-i mandibol-a-e mandibolar-e-i massiccio facciale faccial-i viso dent-e-i
dental-e-i dentarie arcat-a-e dentascan faringe-o-a rinofaringe ipofaringe laringe-o-a orecchi-o-e-a roc rocche rocca
petros-a-e mastoid-e-i ghiandol-a-e tiroid-e-i-eo-ea paratiroid-e-i parotid-e-i salivar-i-e sottomandibolar-e-i
linfonod-o-i linfonodal-e-i linfoadenopati-a-e colonna rachide vertebr-a-e vertebral-e-i cervical-e-i dorsal-e-i
lombar-e-i sacral-e-i lombosacral-e dorsolombare cervicodorsale coccige sacroiliac-o-a-he dischi discal-e-i
intersomatic-o-i midoll-o-are spinal-e-i canale forami radici spall-a-e scapol-a-e clavicol-a-e sterno sternal-e
sternoclavear-e acromioclavear-e omero omerale gomit-o-i braccio bracci avambracci-o radial-e ulnar-e pols-o-i
scafoide carpal-e metacarp-o-i man-o-i dit-o-a pollic-e-i falang-e-i anc-a-he femor-e-i femoral-e-i cosci-a-e cosce
ginocchi-o-a rotul-a-e rotuleo rotulea femororotulea crociato legament-o-i tibie tibial-e-i peroneal-e-i gamb-a-e
cavigli-a-e tibiotarsic-a-he tarsal-e calcagn-o-i calcaneare pied-e-i avampied-e-i retropiede metatars-o-i alluce
allucI art-o-i superior-e-i inferior-e-i articolazion-e-i articolar-e-i muscol-o-i muscolar-e-i tendin-e-i oss-o-a-i
ossee osse-o-a-i scheletr-o-ico cartilagin-e-i cost-a-e costal-e-i emicostato emitorace polmon-e-i polmonar-e-i
bronc-o-hi bronchial-e-i tracheal-e pleur-a-e pleuric-o-a-i-he mediastinic-o-a-i-he ilo ilar-e-i ili diaframma
esofage-o-a cuore cardiac-o-a-i-he coronari-e-a coronaric-o-a-he coronarografia valvol-a-e valvolar-e aortic-o-a-i-he
mitral-e-ica atri-o-ale ventricol-o-i ventricolar-e-i arterios-o-a-i-e venos-o-a-i-e vascolar-e-i vas-o-i carotid-e-i
sovraaortici sovraortici epiaortic-o-i tronchi iliac-o-a-he renal-e-i rene reni surren-e-i surrenal-i-e uret-ere-eri
ureteral-e vescic-a-ale vescical-e-i vie vescichette seminali testicol-o-i testicolar-e-i scrot-o-ale ovai-o-a
ovaric-o-a-he anness-i-iale annessial-e-i vaginal-e fegato epatic-o-a-i-he epato epatobiliar-e biliar-e-i colecisti
cistifellea milza splenic-o-a pancreatic-o-a-he stomaco duodenal-e digiun-o-ale ileal-e intestin-o-ale intestinal-e-i
tenue ansa anse colic-o-a-he cieco appendice retto rettal-e anal-e perineal-e mesenter-e-iale-ico peritone-o-ale
mammell-a-e mammari-o-a-i-e capezzol-o ascell-a-e ascellar-e-i cut-e sottocut-e-aneo-anea cutane-o-a tessut-o-i molle
parti grasso adipos-o-a parete pareti regione regioni inguinal-e-i inguine glutei fianco lobi lobar-e-i apici
apical-e-i basal-e-i segment-o-i fetal-e-i
`
const SIDES = `
destr-o-a-i-e sinistr-o-a-i-e sx dex bilateral-e-i monolateral-e-i anterior-e-i posterior-e-i lateral-e-i mediali
prossimal-e-i distal-e-i medi medie superficial-e-i profond-o-a-i-e intern-o-a-i-e estern-o-a-i-e ambo lato lati
controlaterale omolaterale supina prona ortostasi clinostatismo letto carico sotto sopra assiale assiali coronal-e-i
sagittal-e-i obliqu-o-a-i-e trasversal-e-i trasvers-o-a longitudinal-e multiplanar-e parasagittale laterolaterale
anteroposteriore proiezion-e-i profilo frontale
`
const DONE = `
radiografi-a-e radiografic-o-a-i-he radiogramma ecografi-a-e ecotomografia ecocolordoppler ecocardiogramma
scintigrafi-a-e scintigrafic-o-a mammografi-a-e mammografic-o-a mx tomosintesi computerizzata risonanza nucleare
medicina colangiopancreatografia artro mielo minzionale isterosalpingografia clisma doppio pasto baritato defecorm
teleradiografi-a moc mineralometria bioptic-o-a agobiopsia agoaspirato drenaggi-o puntura centraggio centratura repere
posizionamento controllo controlli catetere protesi artroprotesi sintesi osteosintesi mezzi mezzo contrasto mdc
mezzodicontrasto senza dopo prima somministrazione iniezione endovena iodato paramagnetico dirett-o-a-i-e bianco vuoto
fasi portal-e-i tardiv-o-a-i-e precoc-e-i escretori-a corticomidollare epatospecifico dinamic-o-a-i-he perfusion-e
diffusion-e pesat-o-a-e soppressione saturazione ricostruzion-e-i ricostruit-o-a strati strato sottile sottili
spess-o-a-ore finestra algoritmo scansion-e-i acquisizion-e-i sequenz-a-e studio studi esame esami indagin-e-i
protocoll-o-i prestazion-e complet-o-a-i-e parzial-e mirat-o-a-i-e total-e intero stadiazione ristadiazione prequ
confronto precedent-e-i urgenza pronto soccorso politraumatizzato neonatal-e adult-o-i donna uomo maschio femmina
paziente pazienti bambin-o-i ambulatorial-e ricoverat-o reparto ospedale reperto reperti referto conclusion-e-i
quesito anamnesi immagin-e-i rapporto riepilogo pianificazione simulazione trattamento chemioterapia intervento
chirurgic-o-a-i postoperatori-o-a eseguit-o-a-i-e effettuat-o-a-i-e ottenut-o-a-i-e iniettat-o coronarotc colonscopia
virtuale colonTC bassa risoluzione respir-o inspiri-o espiri-o espirazione inspirazione respirazione
cardiosincronizzata
`
const SEEN = `
lesion-e-i nodul-o-i nodular-e-i masse cist-i-ica tumor-e-i tumoral-e-i neoplastic-o-a neoformazion-e-i metastas-i
metastatic-o-a-he polip-o-i angiom-a-i frattur-a-e fratturativ-o lussazione versament-o-i pneumotorace polmonite
consolidament-o-i addensament-o-i atelettasi-a fibrosi bronchiectasi-e opacit-à vetro smerigliato emorragi-a-e
emorragic-o-a ematoma ischemi-a-co-ca ischemic-o-a-he trombos-i stenosi occlusion-e aneurism-a-i dissezione ernia
ernie erniazione protrusion-e-i artrosi artrosic-o-a-he degenerativ-o-a-i-e osteofit-i osteoporosi scoliosi steatosi
cirrosi calcol-o-i litiasi idronefrosi diverticol-i dilatazion-e dilatat-o-a-i-e ispessiment-o-i calcificazion-i-e
calcific-o-a-he linfoadenomegali-e raccolt-a-e ascess-o-i infiammatori-o-a-e infezione flogosi flogistic-o-a
alterazion-e-i normal-e-i regolar-e-i irregolar-e-i nella nei limiti norma invariat-o-a-i-e stabil-e-i
aumentat-o-a-i-e ridott-o-a-i-e diminuit-o-a dimension-i-e lieve lievi modest-o-a-i-e marcat-o-a-i-e gravi
acut-o-a-i-e cronic-o-a-i-he recent-e-i evident-e-i evidenza evidenze evidenzia evidenziano osserva osservano segnala
rileva rilevano riconosce documenta apprezzabil-e-i visibil-e-i sospett-o-a-i-e focal-e-i diffus-o-a-i-e
multipl-o-a-i-e singol-o-a piccol-o-a-i-e grandi maggior-e-i minor-e-i massim-o-a aree zone segni segno esiti esito
artefatt-o-i moto degradat-o-a-i-e limitat-o-a-i-e qualità scarsa buona ottima presenti presenza assenza assente
compatibil-e-i riferibil-e-i verosimil-e-i verosimilmente probabil-e-i dubbio dubbia sede sedi livello livelli quadro
captazione ipercaptazione accumulo patologic-o-a-i-he segnale iperintens-o-a-e ipointens-o-a ipodens-o-a-i-e
iperdens-o-a-i-e ipoecogen-o-a iperecogen-o-a dolore febbre dispnea caduta cadut-o sinusale sincope vertigini
oncologic-o-a-i-he
`
const COMMON = `
il gli uno d di dello della dei degli delle dell allo alla agli dal dallo dalla dai dagli dalle dall nel nello negli
nelle nell sul sullo sulla sui sugli sulle sull fra che chi cui come dove più meno molto ancora già mai oggi ieri
stato stata stati essere hanno avere questo questa quello quella altro altri altra altre tutto tutti tutta tutte ogni
alcun-o-a-i-e nessun-o-a qualche stesso stessa primo secondo seconda terzo terza tre quattro cinque sei sette otto
dieci entrambi entrambe rispetto verso anni anno mesi mese giorni giorno ore ora minuti secondi settimane età
nuov-o-a-i-e vecchi-o gruppo nord richiest-o-a ottimal-e fermo seguito
`
export const ITALIAN = [BODY, SIDES, DONE, SEEN, COMMON]
