/** German of requests and findings; the endings are the language's own. */
export const GERMAN_CLINICAL = `
spirale polytraumaspirale vd dimere erhöht erniedrigt bekannt unklar zvk lage bzgl bezüglich lid linse tränen
trommelfell gehörknöchelchen nasenscheidewand nasenmuschel choane adenoide mandel tonsille gaumen zäpfchen zahnfleisch
backenzahn schneidezahn kondylus lippe wange kinn jochbein jochbogen stirn okzipital keilbein siebbein klivus
hypophysär zirbeldrüse hippokampus kapsel balken substanz kortex kortikal subkortikal brücke zisterne liquor hirnhaut
subarachnoidal furche windung hemisphäre kraniell zervikal nacken supraklavikulär infraklavikulär subklavia
achselhöhle bronchiole alveole interstitium interstitiell zwerchfellkuppe endokard apikal ventrikulär bogen aszendens
deszendens isthmus truncus coeliacus femoralis poplitea iliakal brachialis radialis ulnaris jugularis saphena
perforans varizen varikose krampfader kardia pylorus bulbus zökum rektosigmoid schließmuskel fistel mesorektum
choledochus zystikus gang papille schwanz pol kelch meatus trigonum samenblase zervix eileiter follikel fötus embryo
fruchtsack zervikothorakal thorakolumbal lumbosakral sakrokokzygeal pedikel dornfortsatz querfortsatz facette
facettengelenk rezessus radikulär konus kauda sakrum darmbein sitzbein schambein symphyse azetabulum hüftpfanne
diaphyse metaphyse epiphyse tibiaplateau quadrizeps hinterhorn vorderhorn seitenband schleimbeutel malleolus
navikulare kuboid sesambein olekranon epikondylus korakoid bizeps anforderung überweisung überweiser klinisch
vorbekannt operiert resektion resektat entfernung transplantiert nagel schrittmacher sonde tubus naht narbe
appendektomie cholezystektomie kolektomie gastrektomie nephrektomie prostatektomie hysterektomie mastektomie
thyreoidektomie lobektomie laminektomie diskektomie ausschluss abklärung suche zusatz ergänzung ergänzend
kontrolluntersuchung entlassung dringend elektiv geplant intensiv intensivstation notaufnahme operationssaal
transportabel trage rollstuhl kooperativ unruhig sediert sedierung narkose anästhesie intubiert klaustrophobie
platzangst allergie allergisch prämedikation kreatinin niereninsuffizienz schwanger schwangerschaft gewicht adipös
schlank jung erwachsen neugeboren kleinkind jugendlich schmerzhaft lumbalgie lumboischialgie ischialgie zervikalgie
dorsalgie arthralgie myalgie bauchschmerz brustschmerz migräne synkope ohnmacht krampfanfall anfall epileptisch
epilepsie bewusstlos bewusstlosigkeit verwirrt verwirrtheit amnesie aphasie dysarthrie dysphagie dysphonie
doppelbilder parästhesie parese hemiparese hemiplegie lähmung ausfall motorisch sensibel schwäche tremor ataxie hinken
gestürzt unfall verkehrsunfall motorrad fahrrad fußgänger treppe leiter sht distorsion verdreht verstauchung prellung
kontusion wunde schnitt biss fremdkörper ingestion verbrennung schlag febril auswurf hämoptyse luftnot atemnot asthma
bronchitis lungenarterienembolie tvt phlebitis angina dekompensiert arrhythmie vorhofflimmern hypertonie hyperton
diabetisch dyslipidämie raucher nikotinabusus gewichtsverlust gewichtsabnahme asthenie inappetenz übelkeit erbrechen
hämatemesis meläna obstipation durchfall diarrhö distension perforation appendizitis cholezystitis pankreatitis
kolitis ösophagitis ulkus zirrhotisch ikterus hämaturie dysurie harnverhalt kolik nierenkolik zystitis prostatitis
hyperplasie varikozele hydrozele orchitis amenorrhö metrorrhagie sterilität infertilität endometriose menopause
tumorös sarkom lymphom leukämie myelom melanom gliom glioblastom meningeom schwannom neurinom metastasiert sekundär
rezidiv residuell residuum progredient progredienz ansprechen radiatio läsional herdförmig raumfordernd schwellung
formation expansiv infiltrierend solide fettig flüssig flüssigkeit hämorrhagisch eitrig luft gas bulla bullös
emphysematös kavität kavitation spikuliert rand kontur scharf unscharf unregelmäßig lobuliert gekapselt homogen
inhomogen heterogen hypodensität hyperdensität dichte intensität anreichernd hypervaskularisiert hypovaskularisiert
nekrose nekrotisch ödematös kollektion abszedierung empyem entzündet infektiös spondylodiszitis arthrotisch
coxarthrose koxarthrose gonarthrose spondylarthrose chondrose bandscheibenschaden vorwölbung vorfall sequester
stenosiert einengung ektasie ektatisch aneurysmatisch ruptur rupturiert riss einriss lazeration tendinose synovialitis
chondromalazie osteonekrose osteopenie osteoporotisch sinterung einbruch frakturiert bruchspalt dislokation disloziert
mehrfragmentär trümmerfraktur impaktiert kallus konsolidiert pseudarthrose luxiert diastase kyphose lordose
steilstellung listhese anterolisthese retrolisthese spondylolyse asymmetrie symmetrisch fehlstellung zufallsbefund
signifikant ausgedehnt umschrieben isoliert verstreut millimetergroß zentimetergroß voluminös vermehrt vermindert
erhalten gebessert verschlechtert regredient rückläufig verschwunden aufgetreten subakut entwicklung senil hinweisend
indiziert empfohlen empfehlung nützlich notwendig gegebenenfalls korrelation durchgängig durchgängigkeit thrombosiert
atherom atherosklerose arteriosklerose sklerose fluss geschwindigkeit spektrum volumetrisch dreidimensional knöchern
pulmonal spät früh gleichgewicht jodhaltig paramagnetisch injiziert anlage archiv extern fremdaufnahme fremdbilder
wade drittel hälfte tief oberflächlich trakt atemwege ruhe prüfung dipyridamol dobutamin tracer radiopharmakon
diuretikum jod suprapubisch skrotal muskuloskelettal nackentransparenz schwangerschaftswoche trimenon gibt klagt zeigt
betroffen behandelt zugewiesen durchführen wiederholen toleriert verweigert abgelehnt abwesend unmöglich unvollständig
limitiert artefaktüberlagert metallisch atem atemartefakt bewegungsunruhe dienstag mittwoch donnerstag freitag samstag
sonntag morgen vormittag mittag nachmittag abend nacht ungefähr vorher nachher laut gemäß außerdem ebenfalls lediglich
immer nie wenig viel besser schlechter inhalation mammär partiell einfach speziell halbschräg zentrierung messkugel
rosenkranz schluckakt doppelkontrast vakuumbiopsie gesteuert ctgesteuert farbkodiert ausstrahlung ausstrahlend
superficialis ischialgiform
`
