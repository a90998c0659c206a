/** What German puts at the end of a compound, behind a word that is known: findings, procedures, measures. None is a name's end. */
export const GERMAN_TAILS = `
wechsel filter scan scans bolus karte karten kamm kämme riss risse risses bruch brüche sprung sprünge sehne sehnen muskel muskeln
muskulatur gewebe gewebes schleimhaut drüse drüsen gang gänge ganges stamm stämme sack säcke beutel kranz rinde bahn bahnen strom
leiste leisten winkels furche furchen windung windungen lippe lippen blatt blätter öffnung öffnungen mündung abgang abgangs austritt
eintritt eingang ausgang zugang zugänge übergang übergänge schwellung schwellungen verdickung verdickungen verkalkung verkalkungen
verschattung verschattungen verschmälerung verlagerung verletzung verletzungen verschluss verschlüsse verschlusses verdacht veränderung
veränderungen vergrößerung vermehrung verminderung verbreiterung verplumpung verziehung vernarbung verklebung verknöcherung versteifung
verstopfung verfettung versorgung verhalt verlegung verschiebung verödung verformung verkrümmung verkürzung verlängerung verschleiß
verbrennung vergiftung wucherung vorwölbung wölbung weitung erweiterung weite höhe höhen breite länge längen tiefe dicke größe grösse
differenz lage form grad stufe wert wertes rate index quotient zeichen zeichens linie linien schmerz schmerzen schwäche störung
störungen insuffizienz insuffizienzen syndrom syndroms syndrome entzündung entzündungen infektion infektionen infekt infekte krankheit
krankheiten erkrankung erkrankungen befall anfall anfälle ausfall ausfälle abfall unfall trauma traumas sturz stoß biss bisse wunde
wunden narbe narben naht nähte operation operationen eingriff eingriffe entfernung ersatz ersatzes verband verbände schiene schienen
schraube schrauben platte platten stift stifte sonde sonden kanüle kanülen katheter katheters schlauch tubus drain drains stent stents
clip clips aggregat aggregats gerät geräte spule spulen lagerung haltung bewegung bewegungen beweglichkeit stabilität entlastung prüfung
test tests suche ausschluss nachweis nachweises abklärung beurteilung bestimmung planung steuerung führung gabe gaben injektion
injektionen infusion spülung füllung entleerung fluss flusses rückfluss stau stauung stauungen druck drucks spannung menge mengen masse
massen stärke zahl anzahl faktor zeiten dauer intervall beginn ende ergebnis ergebnisse bild bilder bildes bildgebung ansicht strahl
strahlen strahlung licht welle wellen puls rhythmus station klinik abteilung zentrum bogen bögen sporn reaktion reaktionen beteiligung
anlagerung anbau anbauten ausziehung ausziehungen abriss abrisse ausriss ruptur rupturen zerrung dehnung prellung quetschung luxation
subluxation fehlstellung fehlbildung instabilität lockerung dislokation abkippung einbruch einbrüche sinterung nekrose nekrosen abszess
abszesse abszesses empyem ulkus polyp polypen divertikel adenom adenome lipom hämangiom aneurysma aneurysmen dissektion plaque plaques
sklerose kalzifikation kalk kalzinose aplasie hypoplasie hyperplasie atrophie hypertrophie ektasie dilatation obstruktion kompression
infiltration infiltrate infiltrat imbibierung ödems ileus kaliber kalibersprung konkrement konkremente stein? steine? ansammlung flüssigkeit
flüssigkeiten sekret luft gas inhalt rest reste rückstand fistel fisteln leck leckage defekt defekte schädigung substanz substanzdefekt
kontusion hämatom hämatome hämatoms erosion erosionen zerstörung destruktion auflösung aufhellung aufweitung auftreibung anreicherung
anreicherungen speicherung aussaat rezidiv rezidive absiedlung herd herde herdes herdbefund rundherde raumforderung raumforderungen
läsion läsionen signal signale signals intensität verhalten muster überlagerung auslöschung sequenz sequenzen messfeld ausschnitt
abschnitt abschnitte abschnitts anteil anteile anteils drittel viertel hälfte bezirk quadrant zipfel pol schale kapsel hülle septum
kette reihe gruppe paar ring kanals sinus knorpel knorpels grube gruben knöchel kondylus trochanter fraktur kompartiment loge faszie
fett fettgewebe polster körper körpers segel klappe klappen kammer vorhof ohr? bypass shunt graft prothese prothesen endoprothese
osteosynthese nagelung fixateur zement gips verplattung arthrodese resektion amputation transplantation plastik rekonstruktion
anlage anlagen einlage entnahme probe proben punktat schnitt schnitte schnitts ultraschall sonographie endoskopie spiegelung
urographie kontrastierung einlauf passage schluck durchleuchtung vergrößerungsaufnahme zielaufnahme spezialaufnahme schrägaufnahme
belichtung einblendung qualität artefakte verschieblichkeit unschärfe rauschen auflösung raster kassette folie detektor röhre
bogenlampe? tisch protokolle programm modus richtung winkelmessung abstand abstands achse achsen verkippung neigung drehung rotation
beugung streckung hebung senkung hochstand tiefstand schiefstand engstand überstand vorschub rückstand bruchspalt fragment fragmente
scoring stopp arztbericht schein scheine bogenaufnahme achsaufnahme beratung betreuung einweisung überweisung anforderung bescheinigung
abhängig abhängige frei freie freier freies freien seitig seitige seitiger seitigen seitiges förmig förmige förmiger förmigen förmiges
bedingt bedingte bedingter bedingten nah nahe naher nahen ständig ständige artig haltig haltige verdächtig verdächtige verdächtiger
verdächtigen pflichtig pflichtige gesteuert gesteuerte gesteuerter getriggert getriggerte gestützt gestützte gesättigt gewichtet
gewichtete gewichteten übergreifend betont betonte tauglich fähig unfähig los lose loser losem entsprechend entsprechende gerecht
gerechte gerechter gerechtes weise wärts assoziiert assoziierte induziert induzierte positiv positive negativ reich arm arme armer
armes dicht dichte dichter dichtes intens intense intenser isointens hypointens hyperintens hypodens hyperdens
`.replace(/\S+\?/g, '')

/** What German puts at the beginning of one, beside what is a word of its own. */
export const GERMAN_HEADS = `
wirbelsäulen halsgefäß beingefäß hüft hüfte hüftkopf femurkopf humeruskopf radiuskopf pankreaskopf gallen gallenwegs
gallengangs gallenblasen leber milz nieren nierenbecken nebennieren harn harnleiter harnröhren harnblasen blasen samenblasen samen hoden
nebenhoden prostata eierstock eileiter gebärmutter scheiden mutterkuchen plazenta frucht fruchtwasser nabel nabelschnur brustdrüsen
brustwand brustkorb thorax lungen lungenarterien lungenvenen bronchial tracheal luftröhren luft luftwegs atemwegs atem zwerchfell pleura
mediastinal herz herzkranz koronar koronararterien vorhof kammer klappen herzklappen aorten bauchaorten schlagader venen beinvenen
hohlvenen pfortader krampfader gefäß gefäße stent shunt bypass schrittmacher kontrastmittel kontrast bolus perfusions diffusions
funktions signal sequenz fett fettgewebs wasser liquor ventrikel hirn gehirn großhirn kleinhirn stammhirn hirnstamm hypophysen hirnnerven
seh hör gehör innenohr mittelohr felsenbein schläfen stirn scheitel hinterhaupt jochbein jochbogen kiefer oberkiefer unterkiefer
kiefergelenk zahn zahnwurzel zungen zungengrund gaumen rachen kehlkopf stimmband schilddrüsen nebenschilddrüsen speicheldrüsen parotis
lymphknoten lymph wächterlymphknoten hals nacken schulter schulterdach schultergelenk schlüsselbein schulterblatt? oberarm ellenbogen
ellen speichen unterarm handgelenk handwurzel mittelhand finger fingergelenk daumen becken beckenkamm beckenboden kreuzbein steißbein
sitzbein schambein symphysen iliosakral leisten oberschenkel knie kniescheiben kreuzband seitenband außenband innenband meniskus
innenmeniskus außenmeniskus knorpel unterschenkel schienbein wadenbein waden sprunggelenk sprungbein fersen fersenbein fußwurzel mittelfuß
vorfuß rückfuß zehen großzehen achillessehnen sehnen sehnenscheiden bänder band gelenk gelenks gelenkspalt facettengelenk wirbel
wirbelkörper halswirbel brustwirbel lendenwirbel bandscheiben spinalkanal rückenmark myelon nervenwurzel nerven knochen knochenmark
mark muskel muskel weichteil weichgewebs haut unterhaut schleimhaut magen magen darm dünndarm dickdarm zwölffingerdarm enddarm mastdarm
blinddarm appendix sigma speiseröhren bauch bauchwand bauchspeicheldrüsen oberbauch unterbauch mittelbauch flanken zysten
kaliber cava adduktoren abduktoren platz riss quetsch schürf biss stich schnitt brand durchgangs durchgangsarzt hausarzt facharzt notarzt baker douglas schmorl tumor krebs metastasen knoten rundherd herd abszess fistel hernien leistenbruch narben hämatom blut blutungs thrombose embolie infarkt
schlaganfall entzündungs infektions fieber schmerz druck stoß sturz unfall trauma bruch fraktur frakturen abriss spalt platten nagel
schrauben draht prothesen implantat zement gips material metall fremdkörper katheter sonden drainage tubus kanülen punktions biopsie
stanz feinnadel vakuum nadel operations narkose vollnarkose kontroll verlaufs vor nach früh spät akut notfall erst zweit folge neben
haupt einzel mehr zweit drei vier hoch tief niedrig gering mittel groß klein dünn dick weit eng lang kurz alt neu jung rechts links
beidseits ober unter innen außen aussen vorder hinter seiten rand zentral peripher quer längs schräg steh stehend liege rücken bauchlage
seiten sitz planungs bestrahlungs strahlen röntgen ultraschall schall doppler duplex farbdoppler schicht schnitt bild bilder aufnahme
untersuchungs befund bericht dosis mess test such alters patienten eltern geburts schwangerschafts säuglings kinder jugend erwachsenen
frauen männer herzschritt gang geh sprech schluck schlaf schwindel kopfschmerz bewusstseins krampf lähmungs gefühls kribbel taub gicht
rheuma zucker diabetes dialyse alkohol nikotin raucher allergie ernährungs gewichts größen seh
`.replace(/\S+\?/g, '')

/** Ends of German words that only medicine has, whatever stands before them. No family name ends so. */
export const GERMAN_ENDINGS = `
karzinom karzinoms karzinome sarkom sarkome adenom adenome hämangiom hämangiome meningeom tumor tumors tumoren zyste zysten abszess
abszesses abszesse fraktur frakturen ruptur rupturen stenose stenosen thrombose thrombosen embolie embolien blutung blutungen infarkt
infarkts infarkte nekrose nekrosen sklerose sklerosen arthrose arthrosen insuffizienz insuffizienzen hypertrophie hyperplasie atrophie
dysplasie aplasie hypoplasie dilatation deformität deformitäten malformation malformationen kompression verletzung verletzungen luxation
luxationen aneurysma aneurysmas aneurysmen entzündung entzündungen erweiterung erweiterungen verkalkung verkalkungen verdickung verdickungen
verengung verengungen verschattung verschattungen verschmälerung verlagerung erkrankung erkrankungen störung störungen schwellung
schwellungen beschwerden ablation ablationen infiltration infiltrationen punktion punktionen drainage drainagen resektion resektionen
implantation transplantation plastik ultraschall untersuchung untersuchungen belastung metastase metastasen läsion läsionen ödem ödems
ödeme erguss ergusses ergüsse hämatom hämatome empyem empyeme divertikel divertikeln polypen konkrement konkremente katheter katheters
implantat implantats implantate prothese prothesen rekonstruktion rekonstruktionen darstellung darstellungen syndrom syndroms syndrome
embolisation sonographie elastographie aufnahmen injektion infektion infektionen artefakte überlagerung verödung aufweitung abkippung
insertion destruktion destruktionen restriktion obstruktion malazie
`
