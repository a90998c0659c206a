/** Italian of requests and findings; the endings are the language's own. */
export const ITALIAN_CLINICAL = `
toto scavo distretto aggiuntivo globale corporeo accidentale dimero elevato rivalutazione antibiotico parenchima
parenchimale ecoguidato guidato tcguidato dentalscan giunzione cerniera passaggio fasciale cuoio palpebra cristallino
bulbo lacrimale timpano cassa catena ossicino antro cellula setto turbinato coana rinosinusale adenoide tonsilla
palato ugola gengiva molare premolare incisivo canino radice gnatico condilo condilare temporomandibolare bocca labbro
guancia mento zigomo zigomatico fronte parietale occipitale temporale sfenoide etmoide clivo sellare epifisi pineale
talamo talamico ippocampo ippocampale nucleo caudato lenticolare capsula calloso corona radiata centro semiovale
sostanza grigia corteccia corticale sottocorticale ponte bulbare mesencefalo cisterna liquor liquorale meninge
meningeo durale subdurale epidurale subaracnoideo scissura solco giro emisfero emisferico nuca nucale ghiandolare
sopraclaveare sottoclaveare succlavio ilomediastinico bronchiolo alveolo alveolare scissurale interstizio
interstiziale basi cupola emidiaframma diaframmatico endocardico settale cuspide lembo arco ascendente discendente
istmo celiaco tripode popliteo peroniero brachiale cefalico basilica giugulare anonimo safena crosse perforante varice
varicoso cardias piloro fondo ciecale ileocecale rettosigma ampolla sfintere fistola mesoretto mesorettale dotto
wirsung uncinato istmico coda polo cortico calice caliceale pielico giunto meato trigono detrusore vescichetta
epididimo funicolo pene miometrio cervice salpinge annesso follicolo embrione sacco rachideo sacrococcigeo atlante
epistrofeo odontoide soma somatico peduncolo apofisi spinoso faccetta interapofisario giallo foraminale recesso
radicolare cono filum ischio pube sinfisi acetabolo trocantere diafisi metafisi piatto emipiatto quadricipite achille
meniscale corno collaterale borsa malleolo cuboide cuneiforme sesamoide plantare palmare volare capitello olecrano
epicondilo epitroclea troclea coracoide glena cercine sovraspinato sottospinato sottoscapolare bicipite cuffia
rotatori motivo clinica notizia anamnestico noto pregresso operato chirurgia resezione asportazione exeresi trapianto
protesizzato vite placca cerchiaggio sondino tubo sutura cicatrice ernioplastica verifica valutare valutazione
rivalutare escludere esclusione ricerca approfondimento completamento monitoraggio prevenzione dimissione ricovero
differibile programmato prioritario degenza rianimazione intensiva sala portatile barella carrozzina trasporto
collaborante scarsamente agitato sedato sedazione anestesia intubato claustrofobia claustrofobico allergia allergico
premedicazione creatinina filtrato insufficienza gravidanza gravida peso altezza obeso magro anziano giovane neonato
lattante dolente doloroso algia lombalgia lombosciatalgia sciatalgia cervicalgia dorsalgia brachialgia cruralgia
coxalgia gonalgia artralgia mialgia emicrania vertigine lipotimia svenimento crisi epilettico epilessia convulsione
perdita coscienza confuso confusione amnesia afasia disartria disfagia disfonia diplopia parestesia ipoestesia paresi
emiparesi emiplegia plegia deficit motorio sensitivo forza tremore atassia marcia deambulazione zoppia incidente
stradale bicicletta pedone investimento distorsione contusione contusivo ferita taglio morso estraneo ingestione
aspirazione ustione febbrile espettorato emottisi affanno asma bronchite bpco focolaio addensato pnx tvp flebite
angina scompenso aritmia fibrillazione ipertensione iperteso diabete diabetico dislipidemia fumatore fumo tabagismo
calo ponderale astenia anoressia vomito ematemesi melena rettorragia stipsi diarrea alvo perforazione appendicite
colecistite colangite pancreatite diverticolite colite enterite gastrite esofagite reflusso ulcera epatite cirrotico
ittero ematuria disuria pollachiuria ritenzione litiasico calcolosi cistite prostatite ipertrofia idrocele torsione
orchite amenorrea metrorragia menometrorragia sterilità infertilità endometriosi fibromatoso menopausa epatocarcinoma
linfoma leucemia mieloma neurinoma cordoma secondario secondarismo ripetizione ripetitivo recidiva residuo ripresa
malattia progressione remissione risposta radiotrattato lesionale focalità nodularità tumefazione formazione espansivo
infiltrante infiltrazione solido fluido liquido corpuscolato ematico purulento aereo gassoso bolla bolloso
enfisematoso cavitazione cavitato spiculato margine contorno netto sfumato lobulato capsulato omogeneo disomogeneo
eterogeneo ipodensità iperdensità ipointensità iperintensità densità intensità impregnazione potenziamento captante
necrosi necrotico edematoso versante falda ascessuale empiema infettivo osteomielite spondilodiscite artrite
coxartrosi gonartrosi spondiloartrosi protruso erniario espulso migrato stenotico restringimento ectasia ectasico
aneurismatico dissecazione rottura lacerazione tendinosi borsite sinovite osteonecrosi algodistrofia osteoporotico
cedimento crollo rima composto scomposto pluriframmentario ingranato callo consolidato consolidazione pseudoartrosi
diastasi cifosi lordosi rettilineizzazione listesi anterolistesi retrolistesi spondilolisi dismorfismo asimmetria
simmetrico asse assetto riscontro incidentale occasionale significativo rilievo rilevante modico moderato esteso
circoscritto isolato sparso millimetrico centimetrico subcentimetrico conservato mantenuto stazionario immodificato
migliorato peggiorato regredito scomparso comparsa evoluzione evolutivo involutivo senile suggestivo possibile
indicato consigliato utile necessario opportuno eventuale ulteriore integrazione correlazione pervio pervietà
opacizzazione opacizzato trombosato ateromasico ateroma calcificato flusso velocità spettro incontinenza competente
compressibile volumetrico tridimensionale escretore acqua infusione pompa dosimetria allegato archivio provenienza
polpaccio tallone indice anulare mignolo unghia costola emibacino emimandibola emicolon emiaddome emilato tratto
craniale caudale sforzo riposo prova dipiridamolo dobutamina ergometrico tracciante radiofarmaco sentinella statico
planare diuretico segmentario leucociti dosimetrico transfontanellare sovrapubico penieno muscolotendineo caduti
colpito sbattuto riferito riferisce lamenta presenta portatore affetto noti trattato inviato accesso eseguire ripetere
tollerato rifiuta rifiutato impossibile incompleto inficiato artefattuale metallico respiratorio mosso giovedì venerdì
lunedì martedì mercoledì mattina mattino pomeriggio sera notte domani settimana entro presso tramite inoltre infine
pertanto quindi tuttavia soltanto appena troppo abbastanza meglio bene tecnico tsrm infermiere infermiera radiologo
chirurgo anestesista ostetrica medico speco digerente pielostomico nefrostomico ortopanoramica telecuore sequenziale
stereotassi stereotassico mammotome agoaspirazione ecoguida tcguida percutaneo transluminale laparoscopico
embolizzazione alcolizzazione termoablazione radiofrequenza microonde crioablazione vertebroplastica cifoplastica
rimozione sostituzione recupero trombolisi fibrinolisi angioplastica dilatativo persistente irradiato irradiazione
aumentare peggiorare insorto insorgenza improvviso graduale saltuario ricorrente recidivante riacutizzato
riacutizzazione notturno diurno mattutino spontaneo provocato palpazione palpabile tumefatto arrossato caldo freddo
gonfio gonfiore limitazione funzionale impotenza blocco scroscio instabilità cedevolezza rigidità formicolio bruciore
prurito crampo spasmo contrattura debolezza stanchezza malessere brivido sudorazione ipotensione bradicardia
tachicardia extrasistole soffio cianosi pallore calore produttivo stizzoso emisoma nervoso linfatico mucosa mucoso
sieroso sottomucoso viscerale omentale crurale ombelicale mesogastrio ipogastrio ipocondrio loggia surrenalico
paracavale intercavoaortico otturatorio aggiunta bacinetto sottocarico flessione estensione rotazione abduzione
adduzione inclinazione apertura chiusura aperta chiusa valsalva ponzamento evacuazione riempimento minzione cavità
struttura organo apparato piani spazio contenuto contenente compressione compresso dislocato dislocazione deviazione
deviato spostato obliterato obliterazione cancellato ispessito irregolarità regolarità simmetria diffusamente
parzialmente prevalentemente maggiormente lievemente modicamente discretamente marcatamente probabilmente
possibilmente attualmente precedentemente successivamente recentemente clinicamente radiologicamente ecograficamente
significativamente sostanzialmente pressoché consulenza posttraumatico postinfartuale donatore ricevente preventiva
legale infortunio inail idoneità lavoro sportivo visita specialistica ortopedico ortopedia urologia ostetricia otorino
odontoiatria oculistica geriatria psichiatria fisiatria incluso compreso escluso eventualmente comprendere includere
uso utilizzo utilizzato impiego impiegato anatomico anatomia mediano transizione localizzato tradizionale
convenzionale completato generale specifico speciale stretto largo lungo breve alto ampio enorme analgesia anestetico
farmaco terapeutico diagnosi analisi risultato valore misura misurato misurazione percentuale coefficiente
attenuazione numeroso ciascuno vario diverso uguale simile tale quale quanto triplo quadruplo porzione punto faccia
bordo estremità inizio periferico lontano adiacente contiguo limitrofo circostante rimanente visualizzato visualizzare
evidenziato dimostrato documentato osservato rilevato riscontrato identificato riconosciuto apprezzato segnalato
descritto confermato ipotizzato presunto certa sicura metodo metodica modalità eseguibile necessita richiede permette
consente dimostra conferma esclude suggerisce indica appare risulta mostra presentano appaiono risultano condizione
situazione causa effetto origine natura carattere aspetto forma posizione direzione grado classe categoria maschile
femminile genitore madre padre figlio ragazzo persona soggetto
`
