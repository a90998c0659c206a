/** German: its compounds are words of their own. A word with an umlaut also stands for its form with e. */
const BODY = `
abdomen abdominell+e+en+er abdominal+e+er bauch oberbauch unterbauch mittelbauch bauchraum thorax thorakal+e+er+en
thorakales brust brustkorb brustwand becken beckens kleines kopf kopfes hals halses gesicht gesichts schädel schädels
schädelbasis schädelkalotte kalotte gehirn hirn gehirns hirns hirnstamm großhirn kleinhirn zerebral+e+er+en
cerebral+e+er+en cerebrum cerebellum neurokranium neurocranium gesichtsschädel mittelgesicht hypophyse sella orbita
orbitae orbitahöhle auge+n augen netzhaut makula sehnerv nase nasennebenhöhlen nasennebenhöhle nebenhöhlen nnh
nasenbein kiefer oberkiefer unterkiefer kiefergelenk+e zahn zähne zahnstatus dental dvt zunge mund rachen pharynx
larynx kehlkopf ohr ohren felsenbein+e felsenbeine mastoid innenohr schilddrüse schilddrüsen nebenschilddrüse+n
speicheldrüse+n ohrspeicheldrüse parotis drüse+n lymphknoten lymphknotenstation lk wirbelsäule wirbelsäulen
ganzwirbelsäule wirbel wirbelkörper wirbelbogen bws hws lws bwk hwk lwk ws halswirbelsäule brustwirbelsäule
lendenwirbelsäule lendenwirbel halswirbel brustwirbel kreuzbein steißbein os sacrum iliosakralgelenk+e isg sig
bandscheibe+n bandscheibenfach spinalkanal spinal+e+er neuroforamen neuroforamina myelon rückenmark rücken schulter+n
schultergelenk+e schulterblatt skapula schlüsselbein clavicula klavikula ac acg sternum brustbein oberarm+e humerus
humeruskopf ellenbogen ellenbogengelenk ellbogen unterarm+e radius ulna speiche elle handgelenk+e handwurzel kahnbein
scaphoid skaphoid mittelhand hand hände handskelett finger fingers daumen zeigefinger mittelfinger ringfinger
kleinfinger langfinger hüfte+n hüftgelenk+e hüfte hüft oberschenkel oberschenkels femur schenkelhals femurkopf knie
knies kniegelenk+e kniegelenks kniegelenkes patella kniescheibe patellae meniskus innenmeniskus außenmeniskus
kreuzband kreuzbänder band bänder ligament+e unterschenkel tibia tibiakopf schienbein fibula wadenbein sprunggelenk+e
sprunggelenks osg usg fuß füße fußes fußwurzel mittelfuß vorfuß rückfuß fersenbein ferse kalkaneus calcaneus talus
zehe+n zehen großzehe großzehengrundgelenk extremität+en obere+n oberen oberer untere+n unteren unterer arm+e arme
armes bein+e beine beins bein gelenk+e gelenks gelenke muskel+n muskulatur sehne+n sehnen rotatorenmanschette
achillessehne knochen knochens skelett skelettsystem knorpel rippe+n rippen rippenthorax hemithorax lunge+n lunge
lungen lungenflügel lungenoberlappen bronchus bronchien bronchial trachea luftröhre pleura pleural+e+er mediastinum
mediastinal+e+er hilus hilär+e hili zwerchfell ösophagus oesophagus speiseröhre herz herzens herzes herzkranzgefäße
kardial+e+er myokard perikard koronar+e+er koronararterie+n koronararterien koronarien koronarkalk klappe+n
aortenklappe mitralklappe vorhof ventrikel linksventrikulär+e rechtsventrikulär+e aorta aortal thorakale abdominale
bauchaorta brustaorta aortenbogen arterie+n arteriell+e+er+en arteria vene+n venös+e+er+en gefäß+e gefäße gefäßen
gefäßdarstellung halsgefäße hirngefäße beingefäße beinvenen beckengefäße beckenarterien becken-bein supraaortal+e
supraaortale karotis carotis carotiden karotiden vertebralis hirnarterien nierenarterien nierenarterie leber
leberläsion leberlappen lebersegment gallenblase gallenwege gallengang gallengänge galle milz pankreas
bauchspeicheldrüse magen duodenum zwölffingerdarm dünndarm dickdarm darm kolon colon sigma rektum rectum enddarm anal
blinddarm appendix mesenterial peritoneum peritoneal retroperitoneum retroperitoneal+e niere+n nieren nierenbecken
nebenniere+n nebennieren harnleiter ureter harnblase blase harnröhre harnwege harntrakt ableitende prostata
samenblasen hoden skrotum penis uterus gebärmutter ovar ovarien eierstöcke vagina adnexe mamma mammae brüste axilla
axillär+e haut subkutan subcutan weichteil+e weichteile weichteilen weichgewebe gewebe fettgewebe wand leiste+n
leistenregion flanke gesäß glutäal region lappen oberlappen mittellappen unterlappen lingula spitze basis basal+e
segment+e fetus fetal plazenta ganzkörper körper körperstamm stamm kopf-hals hals-thorax schädel-hirn
`
const SIDES = `
rechts links rechte+n+r+s linke+n+r+s rechter linker li re bds beidseits beidseitig+e bs beide+n beidseitige
einseitig+e seite+n seitlich+e seitl seitliche seitlicher lateral+e+er medial+e+er anterior posterior ventral+e+er
dorsal+e+er kranial+e kaudal+e proximal+e+er+en distal+e+er+en distalen zentral+e peripher+e innen außen vorne hinten
oben unten oberer mittlerer unterer mittel mittig superior inferior links-seitig linksseitig+e rechtsseitig+e
linksseits rechtsseits axial+e+er koronar+e koronal+e coronar coronal sagittal+e sag transversal+e tra schräg+e quer
längs ebene+n ebenen ap pa dp dv aufnahme+n aufnahmen liegend+e liegen stehend+e stehen sitzend+e im bett rückenlage
bauchlage seitenlage belastung gehalten belastungsaufnahme+n zielaufnahme+n teilaufnahme tangential hochkant
`
const DONE = `
ct mrt mr mri röntgen roentgen rö rtg sono sonographie+n sonografie sonographisch ultraschall doppler farbdoppler
farbduplex duplex duplexsonographie schilddrüsensonographie abdomensonographie echo echokardiographie tte tee
szintigraphie szintigrafie szinti skelettszintigraphie schilddrüsenszintigraphie nierenszintigraphie
myokardszintigraphie lungenszintigraphie mammographie+n mammografie mg tomosynthese galaktographie angiographie+n
angiografie angio mrangio mra cta dsa cta-becken phlebographie phlebo computertomographie computertomografie
magnetresonanztomographie magnetresonanz kernspintomographie kernspin tomographie durchleuchtung dl breischluck
ösophagusbreischluck magen-darm-passage passage mdp kontrasteinlauf defäkographie mr-defäkographie urographie
ausscheidungsurographie mcu zystographie myelographie arthrographie arthro cholangiographie mrcp ercp hsg
hysterosalpingographie orthopantomogramm opg pan knochendichte knochendichtemessung osteodensitometrie densitometrie
dxa knochenalter knochenalterbestimmung knochenmarksödem koronarangiographie herzkatheter herz-ct kardio kardio-ct
kardio-mrt cardio stress adenosin biopsie+n stanzbiopsie punktion+en feinnadelpunktion drainage+n stent+s katheter
markierung drahtmarkierung implantat prothese endoprothese hüft-tep tep ktep htep osteosynthese schraube+n platte+n
kontrolle+n verlaufskontrolle verlauf nachsorge staging restaging screening vorsorge früherkennung kontrastmittel
kontrast kontrastmittelgabe kontrastiert+e kontrastverstärkt+e gadolinium km i.v. iv oral+e oraler rektal mit ohne
nach vor gabe nativ+e nativen native phase+n arteriell portalvenös+e+er+en portal venös spätvenös+e parenchymphase
spätphase spätaufnahme+n späte frühe frühphase ausscheidungsphase urographische nephrographische gleichgewichtsphase
hepatobiliäre leberspezifisch+e mehrphasig triphasisch biphasisch dynamisch+e dynamik perfusion diffusion
diffusionsgewichtet gewichtet+e gewichtung fettgesättigt+e fettsättigung fettunterdrückung fett wasser
rekonstruktion+en rekon rekonstruiert+e mehrschicht schicht+en schichtdicke schichten dünnschicht dünn+e dick+e dicke
fenster lungenfenster knochenfenster weichteilfenster hirnfenster leberfenster knochenkern weichteilkern faltungskern
kern filter akquisition serie+n sequenz+en übersicht+en übersichtsaufnahme+n beckenübersicht abdomenübersicht
abdomenleeraufnahme leeraufnahme planung planungs-ct simulation bestrahlung bestrahlungsplanung strahlentherapie
therapie therapiekontrolle chemotherapie behandlung lokalisierer untersuchung+en untersuchungen protokoll+e protokolls
komplett+e vollständig gesamt total ganze ganz+e teil+e gezielt orientierend notfall polytrauma schockraum trauma
schlaganfall stroke pädiatrisch kind+er kinder säugling erwachsene+r patient+en patienten frau mann weiblich männlich
stationär ambulant klinik krankenhaus radiologie bericht befund+e befundes beurteilung fragestellung indikation
anamnese vergleich voraufnahme+n voruntersuchung vorbefund dosis dosisbericht dosisprotokoll zusammenfassung bild+er
bilder bildqualität kurzbefund diagnostisch+e diagnostik operation+en op präoperativ+e postoperativ+e präop postop
zustand zustandn z.n. zn durchgeführt+e erstellt angefertigt untersucht niedrigdosis low-dose hochauflösend
hochauflösung auflösung atemanhalten atmung inspiration exspiration atemgetriggert getriggert ekg multiparametrisch+e
kalziumscore calciumscoring kalk virtuelle koloskopie ganzkörper-ct ganzbein ganzbeinaufnahme+n beinachsen achse+n
`
const SEEN = `
kein+e+en+er nachweis nachweisbar frisch+e+en+er alt+e+en blutung+en einblutung hirnblutung raumforderung+en
rundherd+e herd+e herdbefund+e läsion+en knoten zyste+n zystisch+e tumor+en tumore tumors neoplasie karzinom+e krebs
metastase+n metastasen metastasierung polyp+en hämangiom+e lipom adenom+e myom+e fraktur+en frakturen bruch luxation
erguss ergüsse pleuraerguss pleuraergüsse gelenkerguss pneumothorax pneumonie konsolidierung+en infiltrat+e infiltrate
verschattung+en atelektase+n emphysem fibrose bronchiektasen milchglas ödem+e hämatom+e ischämie+n ischämisch+e
infarkt+e infarkte hirninfarkt thrombose+n thrombus embolie lungenembolie lae stenose+n stenosen verschluss aneurysma
aneurysmen dissektion prolaps bandscheibenvorfall bandscheibenprotrusion protrusion+en arthrose+n degenerativ+e+en
osteophyten osteoporose osteochondrose skoliose steatose zirrhose stein+e konkrement+e hydronephrose divertikel
divertikulose divertikulitis erweiterung erweitert+e dilatation dilatiert verdickung verdickt+e verkalkung+en
verkalkt+e lymphadenopathie vergrößert+e aszites verhalt abszess+e entzündung entzündlich+e infektion veränderung+en
veränderungen anomalie+n normal+e+en+er normalbefund unauffällig+e+er+en auffällig+e regelrecht+e+er regulär
unverändert+e stabil+e konstant+e größenkonstant zunahme zunehmend+e abnahme abnehmend+e reduziert+e größe
groß+e+en+er größer klein+e+en+er kleiner leicht+e+en+er gering+e geringe geringgradig+e mäßig+e mäßiggradig
deutlich+e ausgeprägt+e schwer+e hochgradig+e akut+e+en chronisch+e+en aktuell+e neu+e neue neuer fokal+e diffus+e
multipel multiple einzeln+e gutartig+e bösartig+e verdacht verdächtig+e va suspekt+e fraglich+e möglich+e
wahrscheinlich+e vereinbar hinweis+e hinweise zeichen durchmesser maximal+e etwa ca bereich areal+e artefakt+e
bewegungsartefakt+e bewegungsartefakte bewegung eingeschränkt+e beurteilbar+e qualität gut+e schlecht+e vorhanden
fehlend+e dargestellt+e darstellung abgrenzbar signal hyperintens+e hypointens+e hypodens+e hyperdens+e echoarm+e
echoreich+e anreicherung mehranreicherung kontrastmittelaufnahme speicherung schmerz+en husten fieber dyspnoe sturz
schwindel kopfschmerz+en sinusrhythmus onkologisch+e heisses eisen metallblau schritte sommer herbst frühling winter
grün rot blau
`
const COMMON = `
der die das den dem des ein eine einen einem einer eines und oder aber auch noch nur nicht kein in im ins an am auf
aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor während wegen zu zum zur
zwischen als wie wenn ob dass es er sie wir ist sind war waren wird werden wurde wurden hat haben kann können soll
sollte mehr weniger sehr etwas alle alles jede jeder jedes beide andere anderer anderen gleich gleiche erste erster
ersten zweite zweiter dritte dritter letzte zwei drei vier fünf sechs sieben acht neun zehn heute gestern jahr jahre
jahren monat monate monaten tag tage tagen stunde stunden minuten sekunden woche wochen alter bzw ggf evtl incl inkl
exkl sowie somit daher dabei hier dort nun weiter weitere weiterer weiterhin bitte zusätzlich gesamter gesamte typ
gruppe nummer reihe standard routine dunkel hell anzahl
`
export const GERMAN = [BODY, SIDES, DONE, SEEN, COMMON]
