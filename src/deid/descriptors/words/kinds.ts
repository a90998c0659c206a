/** Words of the vocabulary that are family or given names as well. */
export const SURNAMES_TOO = `
spitzer stirner fensterer calcagno calcagni branch branches brace cord cross driver drivers fight fist fox frail guard
handle head jerk kick knife knock ladder late light lighter lock locks man mother parent parents pill pills power
quiet safe saddle shock shoe shower sink slip soft sound split spot strike strong stroke student sweat swing tackle
tap taste thumb touch trip wall walk walker warm wash water weak white wide wife wing wings wise woman work worker
crown stripe magnum bucket child children chair coin crash cane car stock stocks medici radice spinosa tentori
bogenschutz bogenschuetz hand hands kopf brust long park foot bone bones young small short black green brown grey gray
rose stern price field fields bell day days noble sharp swift bright love heart hart stone stones wood woods hill pool
rivers bush cook baker carter mason marker page ward west north south east summer summers winter frost spring fall
march mark marks grant chase reader major minor mean means sung song li ma an do le la si lo ha ho hu he ng yu chin
chan chu sun lim im good best powers gross klein kleine lang kurz alt alter neu stark weiss schwarz roth rot braun
blau grun gran bauch bein fuss finger zahn auge herz haupt knie stein steine bach feld feldt berg stamm wasser fett
herbst sommer band bruch wagner ganz gut rosa bianco bianca rossa rossi neri verdi bruno piccolo piccola grande grasso
grassi testa mano piede petto costa coste lato franco sala salas campo monte fontana torre chiesa marino riva serra
silva pinto preto branco leite rocha lima ramos campos dias pires bom bravo blanco blanca delgado delgada rubio moreno
mora luna sol cabeza cruz rey pie calvo crespo gallego medina petit petite grand legrand lebrun leblanc blanc brun
roux noir roi main pied bras lebras beau belle fort vida sola terra trio prime drew gale dean dale dell lee rod rex
roy gill guy hope faith joy grace dawn eve iris violet ruby pearl jade amber crystal sandy misty stormy autumn april
june august flora vera clara salvia allegra harmony melody lyric logan waters caldwell judet willis towne townes roche
parkinson leica crohn gleason waller shepp merchant skyline roland artis dos santos san ross case cases lamb wolf bird
fish drake swan hawk robin lark wren finch eagle crane colt buck bull hogg lamm hase fuchs vogel storch adler hahn
koch schmied weber keller kern kerner platte rippe nase mund lippe hals nacken schulter arm arms arme rucken knochen
haut haar kind kinder mann frau herr sohn king prince duke knight abbott pope bishop priest deacon monk carrier porter
potter miller taylor turner tanner fisher hunter shepherd gardner butler kitchen garland flowers flower leaf reed rush
moss heather ivy fern basil sage rosemary ginger pepper olive cherry berry lemon peach plum apple hull bower bowers
tower towers castle house church temple bridge bridges banks lake pond brook brooks ford mill mills port harbor glen
vale moore heath marsh forest grove lane street rhodes rode moody blessed sweet savage wild gentle merry bliss jolly
gay blythe clipper fiorentino cave vela maria ana achilles block blaser canale cann cara colon colonna cortes cortese
durante espinal fazekas frisch gall gamba grandi grosser keiner knies krebs leberer linke little maggiore mala massa
may monaco nino nota nova otto pace paredes perna piccoli pinna pons rocca rocchi scano severa severo sottile stabile
strand terzi terzo vecchio alta amira anca art baby bas benigna benigno bud cam chance constant dita dolores donna
elle era ernie flip gabe genesis hanna hanno hilaire jet lot lue mai malin massimo massima maximo modesto modesta
nella nelli nina norma omar omero oral pascal petra pip primo rein rene reto retta sem secondo son talon tarso vena
vital carina canales fondo fonda ponte ponti corona catena achille nagel raucher leiter scharf marge bay fundo spina
candida calo quinta quinto noto giovane cola duda jung wade pol canino tripodi sacco sacchi marcia pedone post que tia
wake hall glass story burn burns counts friend person lady self close read rule law early quick ready smart speed
stout broad poole nurse rains rise sellers sample samples slaughter sharpe bottom box boxer bumps butts cage clear
corner crush curve dates dial doctor drain edge ends fair farmer fast favor flow free french german gap gates given
golden ground grounds hair hammer held helper high home homes ice joint keys kidd knee large line lines link loss mail
match metal miles mix mode motor needle needles new night nose object packer paddock parts patch peak pike place plane
plug points poor press prior prize pull rash ratio record rest ridge rim ring risk room root round rounds rust sales
saw seal seals shade shell side sides singer slight smooth speaks spray square stack standard staple staples start
steady step steps stiff still storm straight such sure table tank tear tell thick thin tip toe top train tree true
tube twin walls war watch week weeks month wheel whip wire witt word works worth wright yard york ball barber bates
battle bean beard beck bench berger blair bolt bond booker bowman cable cash coffin cotton couch crow curry flood
friday gentry hardy holder hood hooper land lever meadows monday moon nice noon orange palmer pence penny pound rank
runner sands seller sims skinner snow sparks spear tabor tate toll trout tuck usher wick yellow fontan ferguson dunn
clements fowler allura azurion paget colles bankart sachs chiari kerley hodgkin cushing dixon chambers clive dick diez
assis whitaker holter burkitt boxers salter segond lewy huntington takayasu raynaud creutzfeldt dandy wirsung botallo
valsalva graves singleton cho rao morse key freitag sonntag izquierdo galan han bae sim min pan costilla costillas cadera caderas rodilla
spinale spinali costale costales nervi cervelli cervello polmonari reni femori lunge stirn radici mano manos piel bronchales bronchalo
cardia cuore
`

/** Those of them that are given names. */
export const GIVEN_NAMES_TOO = `
rose rosa grace faith joy hope dawn eve iris violet ruby pearl jade amber crystal sandy misty autumn april june august
flora vera clara salvia allegra harmony melody mark grant drew dale dean lee rod rex roy gill guy chase logan roland robin
ivy heather basil ginger olive cherry mason carter marino franco bruno bianca luna sol maria ana art bud chance ray otto
nino nina norma omar omero petra pascal rene carina candida achille massimo modesto modesta severo severa benigno
benigna dolores donna ernie gabe hanna hanno hilaire amira anca nella nelli malin dita alta jet gale summer vida paz sage
rosemary fern wren holly daisy may blanca blanche clement celeste wade flip hector felix victor constant constance marina
angel max leo hugo ugo pia mia lia gaia luce stella viola gemma perla alba aurora diana linda bella dora ada ida eva lea
rita tia salvo fausto fosco sandro silva cruz
`

/** Parts of a name that stand before it. */
export const PARTICLES = `
de da do dos das di del dello della delle degli dei dell dal dalla van von vom zu zum zur der den des ten ter te la le
les el los las al du d l o y e bin ben ibn abu mac mc san santa santo saint af av
`

/** Words that no name has in it and that end one. */
export const STOP_WORDS = `
for with without from to by at in on and or is was were are has had have the this that as not no after before during
seen per con senza dopo prima nel nella e ed mit ohne nach vor bei und oder fur avec sans pour et ou dans apres avant
com sem para pos por sin tras y o
`

/** Where a name ends as well, though they say something. */
export const ENDING_WORDS = `
ct mr mri mrt irm rm tc tac tdm xr rx us pet dx cr scan exam study view views series
`

/** What German makes compounds of; none of these is a name. */
export const COMPOUNDING = `
ränder bändern bänder kuppel kuppeln gleiten lähmung felder felder herden risse heber stück stücke stückchens spalte fläche
flächen schatten abgang abgänge äste kammer wände leiden krebs verengung draht material werte zone anhebung aussparung
markierung missbildung vergrösserung vergrößerung reinigung splitter artig artige artigen artiger artiges raum räume quelle quellen
thorax becken schadel schädel abdomen wirbelsaule wirbelsäule halswirbel brustwirbel lendenwirbel lendenwirbelsäule
knochen weichteil weichteile gelenk gelenke gelenks gelenkt gefäß gefäße gefässe arterie arterien vene venen nieren
leber lungen lunge pleura darm magen schulter hüft hüfte knie oberarm unterarm oberschenkel unterschenkel sprunggelenk
handgelenk ellenbogen kiefer nasen stirn schilddrüsen schilddrüse prostata blasen harnblasen gallen gallenblasen
pankreas milz lymphknoten mamma gehirn hirn schädelbasis rücken wirbel rippen kontrast kontrastmittel aufnahme
aufnahmen übersicht übersichten untersuchung untersuchungen darstellung messung messungen kontrolle kontrollen verlauf
verlaufs rekonstruktion rekonstruktionen fenster phase phasen angiographie angiografie szintigraphie szintigrafie
sonographie sonografie tomographie tomografie graphie punktion punktionen biopsie biopsien drainage planung planungs
bestrahlung bestrahlungs bericht berichte befund befunde dosis protokoll protokolle serie serien schicht schichten
ebene ebenen spätphase früh spät venös arteriell nativ erguss ergüsse fraktur frakturen läsion läsionen metastase
metastasen karzinom karzinome tumor tumoren embolie thrombose stenose blutung blutungen infarkt ödem zyste zysten
knoten rundherd arthrose prothese prothesen implantat implantate belastung belastungs ganzkörper ganzbein einstellung
stellung achse achsen winkel höhle höhlen scheibe scheiben bandscheiben vorfall kanal wurzel basis spitze lappen
segment segmente region bereich screening diagnostik therapie volumen perfusion perfusions diffusion diffusions messer
dichte funktion funktions stress koronar herzkranz kalk score artefakt artefakte bewegungs nebenhöhlen nachsorge
vorsorge
loch klammer muster scheibe schenkel höcker menge mitte mulde rolle netz gitter glied insel hülse decke enge stelle
strecke tasche zelle zeit wurzel warze weite spalt sitz schub schaden reiz pfeiler segel stachel stütze kuppe
ader schlitz stimme strecke schritt schutz fuge sohle summe ufer saum rand wand kante lager lauf naht pfanne platte
stand strang stich stumpf winkel weg zapfen schlag schnitt
`

/** Which stand first in one: alone, or at its end, they are names. */
export const COMPOUND_HEADS = `
aorten strahlen kollateral kreuz scham achilles waden speiseröhren mastdarm ovarial becken boden fett port gips schluck
gefühls sprach bewusstseins fissur
kopf hals brust bauch herz haut hand hände fuss fuß bein zahn auge augen mund nase nasen ohr ohren finger haar nerv nerven
kind kinder klein groß gross kurz lang hoch tief dünn dick voll halb ganz teil einzel doppel mono multi semi haupt neben vor
nach über unter rück zwischen innen außen aussen ober unter mittel quer längs rand rund wand see binnen xero angio radio gelenk gefäß
`

/** Beginnings that stand before a known word. */
export const COMBINING = `
angio cardio neuro pneumo osteo arthro artro gastro hepato broncho bronco cranio cervico thoraco toraco lumbo abdomino
pelvi spondylo entero colo cysto cisto uro nephro nefro phlebo flebo arterio veno lymph linfo radio electro elektro
echo eco sono tomo video micro mikro macro makro mega multi poly poli mono hemi semi ultra super supra infra intra
inter extra un over under mis dis quadri bi tri trans retro para peri endo exo epi hypo hyper ipo hiper iper anti non post pre prae sub sus auto bio fibro
lipo myo mio adeno chondro condro costo sterno vertebro sacro ilio femoro tibio fibulo carpo metacarpo tarso patello
maxillo oro naso laryngo trachea oesophago esofago dorso antero postero latero medio
`

/** Abbreviations that are written without a space before or after a word. */
export const GLUED_SHORT = `
ct mr pet mri mra mrv cta ctv abd pel thx uni bil lat sag cor tra mip mpr dwi adc flr cap view only screen routine study
`

/**
 * Endings of the words that medicine makes as it needs them, in the six languages. A family name of eight letters or more
 * that ends in one of them is not known.
 */
export const MEDICAL_ENDINGS = `
graphy graphies graphic graphical graphically graphie graphien graphisch graphische graphischer graphischen graphisches graphischem
graphique graphiques
grafia grafias grafie grafico grafica graficos graficas grafici grafiche ogram ograms ogramm ogramme ogrammes ograma
ogramas ogramma ogrammi scopy scopic scopie scopia scopias scopisch skopisch skopische skopischer skopischen skopie skopien scopique ectomy ectomies ectomie ectomia ectomias
ectomized ostomy ostomies ostomie ostomia oplasty oplasties oplastie oplastia oplastik otomy otomies otomie otomia
centesis centese centesi centesia ometry ometries ometrie ometria ometrias ometric ology ologic ological ologie ologia
ologico ologica ologicos ologicas ologici ologique ologiques ologisch ologische ologischer ologischen ologisches ologischem
opathy opathies opathie opathien
opatia opatias opatie opathic lithiasis lithiasi litiasis therapy therapies therapie therapien terapia terapias
terapie embolization embolisation embolisierung embolizacion embolizacao embolizzazione angiitis ectasia ectasias
ectasie ectasis ectasien megaly megalie megalia oscopically
`
