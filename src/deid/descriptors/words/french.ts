/** French. */
const BODY = `
abdominaux abdominopelvien+ne+nes thoracique+s thoraco pelvien+ne+nes bassin+s tête cou cervico crânien+ne+nes
encéphale encéphalique cerveau cérébraux cervelet cérébelleux tronc hypophysaire selle turcique orbite+s orbitaire+s
œil yeux rétine nerf+s optique+s nez facial+e massif mâchoire maxillaire+s mandibule mandibulaire dent+s dentaire+s
langue oreille+s rocher+s temporomandibulaire+s thyroïde thyroïdien+ne+nes parathyroïde+s parotide+s glande+s
salivaire+s ganglion+s ganglionnaire+s rachis rachidien+ne colonne vertèbre+s cervicaux dorsaux lombaire+s
lombosacré+e sacré+e sacroiliaque+s iliaque+s disque+s discal+e+es moelle médullaire foramen+s épaule+s omoplate
clavicule+s claviculaire huméral+e coude+s bras avant-bras avant cubitus poignet+s scaphoïde carpe carpien+ne
métacarpe+s main+s doigt+s pouce+s phalange+s hanche+s fémur+s fémoral+e+s fémoraux cuisse+s genou+x rotule+s
rotulien+ne patellaire fémoro ménisque+s croisé+s jambe+s cheville+s tarse calcanéum astragale pied+s avant-pied
arrière métatarse+s orteil+s membre+s extrémité+s supérieur+e+s+es inférieur+e+s+es articulation+s articulaire+s
musculaire+s tendineux coiffe rotateurs osseux osseuse+s squelette côte+s costal+e+s gril poumon+s pulmonaire+s
bronche+s bronchique+s trachée plèvre pleuraux médiastin médiastinal+e+es hile+s hilaire+s diaphragme œsophage
œsophagien oesophagien+ne cœur cardiaque+s myocarde myocardique péricarde péricardique coronaire+s coronarien+ne+s
valvulaire aortique+s oreillette+s ventricule+s ventriculaire+s aorte artère+s artériel+le+les artériels veine+s
veineux veineuse+s vasculaire+s vaisseau+x carotide+s carotidien+ne supra troncs cave rénaux rein+s surrénale+s
surrénalien vessie vésical+e urètre urinaire+s voies voie prostatique+s vésicule+s testicule+s testiculaire+s bourses
utérin+e ovaire+s ovarien+ne annexe+s annexiel+le vagin foie hépatique+s hépato hépatobiliaire biliaire+s cholédoque
splénique pancréatique+s estomac gastrique intestin+s grêle colique+s cæcum rectal+e périnée mésentérique péritoine
rétropéritoine sein+s mammaire+s mamelon+s aréole aisselle+s axillaire+s peau cutané+e sous-cutané tissu+s mou+s
molle+s parties partie graisse graisseux paroi+s aine fessier lobaire+s foetal+e corps entier entière parenchyme+s
parenchymateux
`
const SIDES = `
droit+e+s+es gauche+s dt gche dte bilatéraux unilatéral+e antérieur+e+s+es postérieur+e+s+es latéraux médian+e
moyen+ne+nes distaux superficiel+le profond+e+s interne+s externe+s central+e périphérique+s haut+e bas+se
controlatéral homolatéral debout couché assis lit procubitus axiaux coronaux frontal+e+es sagittal+e+es sagittaux
transverse+s incidence+s profil+s cliché+s
`
const DONE = `
tdm scanographie irm imagerie magnétique tomodensitométrie tomodensitométrique+s radio+s radiographie+s radiographique
échographie+s échographique échodoppler échocardiographie scintigraphie+s scintigraphique tepscan tep-tdm tep-scanner
mammographie+s mammographique angioscanner angioTDM angioirm angiographique artériographie coroscanner coronarographie
cardioscanner uroscanner uroTDM uroirm entéroscanner entéroirm arthroscanner arthroirm myéloscanner bili bili-irm
cholangio cystographie ugcr mictionnelle hystérographie lavement transit tog togd baryté œsogastroduodénal
défécographie orthopantomogramme panoramique panoramiques télémétrie pangonogramme téléradiographie eos asp sans
ponction+s infiltration+s repérage guidé+e cytoponction prothèse+s arthroplastie suivi bilan dépistage dosage
contrasté+e produit pdc iode injecté+e+s+es avec après temps tardif+s tardive+s précoce+s équilibre excrétoire
néphrographique multiphasique triphasique dynamique+s pondéré+e+s pondération eau reconstruit+e coupe+s fine+s fin
épais+se+ses épaisseur fenêtre+s filtre+s filtration étude+s examen+s protocole+s complet+s partiel+le limité+e+s
ciblé+e stadification comparatif comparaison précédent+e+s urgence+s traumatisme polytraumatisé accident pédiatrique+s
nouveau-né nourrisson adulte+s enfant+s femme homme féminin masculin patient+e+s hospitalisation hospitalisé hôpital
clinique compte rendu résultat+s histoire renseignements antécédent+s diagnostique dosimétrie rapport résumé
planification centrage radiothérapie traitement chimiothérapie chirurgie chirurgical+e opératoire postopératoire
préopératoire réalisé+e+s+es effectué+e+s obtenu+e+s calcique coloscanner coloscopie virtuel faible apnée respiratoire
obstétrical+e morphologique morpho grossesse endovaginal+e endorectal+e pubien transthoracique transœsophagienne
oncologique+s ostéoarticulaire multiparamétrique
`
const SEEN = `
nodulaire+s kyste+s kystique+s tumeur+s tumoral+e+es néoplasique carcinome+s métastatique+s polype+s angiome+s
hémangiome lipome fibrome+s fracturaire épanchement+s pneumopathie condensation+s opacité+s atélectasie+s emphysème
bronchectasie+s dilatation+s verre dépoli œdème hémorragie+s hémorragique hématome+s ischémie ischémique+s infarctus
thrombose+s anévrisme+s anévrysme hernie+s protrusion+s arthrosique+s dégénératif+s dégénérative+s scoliose cirrhose
calcul+s lithiase+s diverticule+s dilaté+e+s épaississement+s calcifié+e adénopathie+s adénomégalie+s abcès
inflammatoire+s infectieux normaux régulier régulière irrégulier stable+s inchangé+e augmentation augmenté+e+s
diminution diminué+e réduit+e taille léger légère modéré+e+s important+e marqué+e sévère+s aigu+ë+s chronique+s
ancien+ne visible+s décelable+s décelé individualisée signe+s suspect+e suspicion diffus+e+s unique+s bénin bénigne
malin maligne petit+e+s+es grand+e+s diamètre environ mesurant mesure+s zone+s plage+s mouvement+s dégradé+e qualité
bonne mauvaise pas évocateur évoquant séquelle+s séquellaire+s hyperfixation prise hypersignal hyposignal hypodense+s
hyperdense+s hypoéchogène+s rehaussement douleur+s toux fièvre dyspnée chute céphalée+s rythme étapes vingt printemps
été automne hiver
`
const COMMON = `
une du au aux dans sur sous par pour chez depuis jusqu jusque et donc qu qui quoi dont comme quand ne n moins peu
aussi encore déjà toujours jamais cet cette ces c ils elles nous est sont était être ont avoir avait ses leur autre
autres tout tous toute toutes chaque aucun aucune quelques même mêmes premier première seconde deuxième troisième
dernier dernière deux trois quatre cinq sept huit neuf dix cours lors ans année années mois jour jours heure heures
semaine semaines nouveau nouvelle groupe ligne demandé ère ème
`
export const FRENCH = [BODY, SIDES, DONE, SEEN, COMMON]
