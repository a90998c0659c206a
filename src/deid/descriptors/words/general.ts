/** Words of PS3.16 and of reports that the others leave out, and English that holds sentences together. */
const STANDARD = `
dcmjs dicom tst bending bend cerebrospinal perit paten thal poss addend retroperiton biliopancreatic thrombect thrombo
infu infusion+s lev mech transureth transurethral nu suprapubic myelo esoph func swallowing hystero manometry fossa+e
pyelo nephrost sial vesicul vesiculogram speech urethro vacuum vitro fertilization ivf exist+ing fistulagram
ureter-ogram ij ejv embo emb sclero prosthet morphologie permeabilite porte alithiasique distendu+e+s interposition+s
aérodigestive+s ni lithiasique+s réplétion contenu anéchogène régulières axe+s réno réno-vésicale agulha+s
aspirativ-o-a sentinelle wächter wächterlymphknoten miktion miktions miktionszysturethrographie statisch+e ent
entzündungs me2d me3d traumat-ic-ically mineral+s densit-ometry pta pto ptbd nephroureteral nephrourethral pulmo
thromb coag plat platelet+s spine-level bronchogram hemodynamic+s hemodynamically oximetry gradient+s ventriculogram+s
aortogram+s coronarogram+s angiocardio+graphy flow-reserve ffr ifr ivl rotablator occluder closure asd vsd pfo laa
watchman amplatzer mitraclip icd crt leadless generator+s electrophysiology ablate transseptal varicocoele
ovarian-vein gonadal pelvic-congestion uae ufe fpe bae sirt dsm tacedeb dc-bead particles plug+s onyx glue nbca
flow-diverter wada petrosal ips venous-sampling renin aldosterone adrenalvein gastrojejunostomy gastrojejunal
nasojejunal nasogastric ngt nj ng gj peg pej pegj percutan perq biliary-drain ptcd cholangiostent ureteroscopy
lithotripsy eswl cystoscop-y-ic urodynamic+s videourodynamic+s whitaker tenogram bursogram bursography sinography
hypopharyngogram pharyngogram pharyngography speechpath cine-esophagram deglutition laryngogram bronchography dacryo
hipspica spica bivalve cast+ed postreduction prereduction c-arm orif hardwareremoval pinning pin+s k-wire bonelength
leglength hip-knee-ankle hka long-leg pelvimetric skeletalsurvey metastaticseries myelomasurvey arthritisseries
babygrams shunt-series abdomenseries obstructionseries swallowstudy modifiedbarium ugi ugis ugib sbs airwayfluoro
sniff diaphragmfluoro mandibularis orthopantogram nasalbones facialbones zygomaticarch nasopharynxlat softtissueneck
adenoids tmjopen tmjclosed perfusion-ct ctvenography ctmyelo ctarthro ctguidedbx ctcap adni ppmi hcp abcd mcrib rp bx
bxs tis aspir struc struct perfus scoli swim swims excl bucky congential babygram intussusception feed+ing
advance+ment ns sp cmmr cmrr arthrocent thoracent pericardiocent paracent pl vert verts pel pels tl ctl void+ing
postvoid residual+s fistulogram+s fistulography loopogram+s loopography pouchogram tubogram gastrogram colostogram
ileostogram shuntogram shuntography cavogram+s cavernosogram lymphogram+s galactogram+s ductogram+s ductography
pelvimetry cephalopelvic osseus gastrostomy jejunostomy colostomy ileostomy cholecystostomy tracheostomy thoracostomy
cystostomy nephrolithotomy perc transjugular transhepatic transarterial transcatheter retrograde antegrade
arteriovenous fistula+s hemodialysis dialysis tunneled nontunneled tunnelled declot thrombolytic sheath ivcf snare
septostomy valvuloplasty atherectomy vasc angiopl embol chemoembol radioembolization ablat microcoil coiling
pseudoaneurysm endograft stentgraft evar tevar endoleak+s exch repo reposition+ed repositioning replac remov insrt
insert+ed plac placmt inject injs thera diag ther pedi neo premature singleton multifetal transabd tv umb fetalecho
nuchaltrans biophys biophysical profile+s amniocentesis cvs cordocentesis hysterosonography sonohyst folliculometry
follicle+s ovulation iud intrauterine contraceptive ectopic hydrosonography hemiscrotum hydrocele varicocele appx
append surv vein-map reflux abi abis pvr pvrs arterials venouses bue ble aaa thyro parathyr extrem nonvasc nonvascular
plexopathy carotidartery vertebrobasilar tcds neonat sacraldimple gastricemptying emptying gastroesophageal motility
meckel meckels rbc rbcs wbc wbcs tagged leukocyte+s octreo zevalin bexxar renogram+s captopril diuretic salivagram
dacryoscintigraphy cisternogram leaks leak lvp shuntpatency ventriculoperitoneal leveen denver bonemarrow ventilation
vent perf quant q vq aerosol mugas fpa firstpass wallmotion lexiscan nuc nucl med radiol localiz wholebdy multi-area
threephase 3phase spect-ct dat amyvid vizamyl neuraceq tauvid cerianna illuccix locametz posluma fluciclovine axumin
detectnet florbeta fluoroestradiol isotonic glucose metabolism cardiacviab strategy skullvertex vertexto arms-up
arms-down ctsim mrsim simct mrtherapy fus stereotactic stealth neuronav neuronavigation gammaknife knife frameless dbs
ecog seeg cochlears cyber radiosurgery dxr ffd digi scr screeningmammo tomosyn comboscreen mlos imp+lant axt lmcc rmcc
needle-loc seed-loc savi magseed clipcheck specimenrad sentinel pjn th uid uids uri scoord tcoord scoord3d pp iec
fidelity hounsfield adenoid+s fluorine consultation+s descendant+s accept+ed ih glycolysis percentile+s histogram+s
histogrammetry standardi-zed-sed-zation apparent shuttle frfse diff shc spi sw characterize+d characterise+d scaled
creat-e-ed-ing-ion generat-e-ed-ing-ion-or project-ed-ion-ions oberes bolo rwv lv rv ra lvedv lvesv nk algo
microscop-e-y-ic stain+s+ing+ed hematoxylin haematoxylin eosin dapi paraffin wax formalin buffered embedding fixative
brightfield epifluorescence soluble milliliter+s millilitre+s millimeter+s millimetre+s centimeter+s centimetre+s
micrometer+s meter+s metre+s squaremillimeter square cubic gram+s kilogram+s liter+s litre+s millisecond+s microvolt+s
millivolt+s volt+s ampere+s becquerel+s megabecquerel gray+s hertz kilohertz megahertz celsius pascal+s onset+s
heading+s title+s language+s person+s organi-zation-zations-sation library concept+s artificial intelligence
connective normality topographical gaze laser ophthalmoscop-e-y dosimetry radionuclide+s radiopharmaceutical+s agent+s
route+s glycolytic capillary bowtie cu rh mo ag foci collimator+s grid+s cassette+s paddle+s drum slide+s tile+s
system+s fc obli om relational descriptor+s description+s caption+s method+s machine+s model+s manufacturer+s console
room tableside synchrony axon neuron+s nuclei cell+s cellular cytology cytologic immunohistochemistry antibody
well-differentiated differentiated undifferentiated transitional papillary follicular lobular mucinous serous
endometrioid neuroendocrine carcinoid gist insulinoma pheochromocytoma paraganglioma craniopharyngioma ependymoma
medulloblastoma oligodendroglioma chordoma chondrosarcoma osteosarcoma ewing rhabdomyosarcoma liposarcoma
leiomyosarcoma leiomyoma neuroblastoma nephroblastoma retinoblastoma hepatoblastoma seminoma thymoma ganglioneuroma
neurofibroma neurofibromatosis tuberous osteochondroma enchondroma osteoma osteoid encephalomalacia microangiopathic
leukoaraiosis lacunar lacune+s watershed territory vasospasm vasculitis moyamoya dolichoectasia fenestration
trigeminal arachnoid dermoid epidermoid cholesteatoma otitis mastoiditis sinusitis polyposis rhinosinusitis retention
mucocele deviated bullosa turbinate+s osteomeatal ethmoid+al sphenoid+al sphenoethmoidal antrum antral pterygoid
carotidjugular spondylodiscitis discitis sacroiliitis ankylosing ankylosis syndesmophyte+s schmorl modic endplate+s
annular annulus fissure+s fissured ligamentum flavum hypertrophied thecal sac nerve-root exiting traversing recess
subarticular far paracentral tendinopathy tendinosis tendinitis tenosynovitis bursitis bursa bursal synovitis synovial
synovium effused capsulitis labrum labral slap bankart hillsachs chondral chondromalacia chondropathy osteochondral
contusion+s bruise+s bucket-handle discoid popliteus retinaculum plica baker fabella patella-alta trochlea trochlear
dysplasia dysplastic avascular aseptic osteonecrosis legg perthes femoroacetabular fai cam pincer vara valga valgus
varus recurvatum rigidus plantaris fasciitis peroneus longus brevis tibialis flexor+s extensor+s hallucis digitorum
syndesmosis syndesmotic lisfranc tarsometatarsal subtalar talonavicular calcaneocuboid navicular cuneiform+s cuboid
sesamoid+s triangular fibrocartilage tfcc dru druj radiocarpal ulnocarpal scapholunate lunotriquetral triquetrum
pisiform trapezium trapezoid capitate cmc mcp pip dip mtp interphalangeal metacarpophalangeal metatarsophalangeal
epicondyle+s epicondylitis olecranon coronoid capitellum trochanter+ic lesser tuberosity tubercle intertrochanteric
subtrochanteric subcapital supracondylar intercondylar condyle+s plateau diaphysis diaphyseal metaphysis metaphyseal
epiphysis epiphyseal physis physeal growth maturation ossification ossified wedging burst teardrop hangman
spondylolytic listhesis retrolisthesis anterolisthesis kyphotic scoliotic cobb
`
const SENTENCES = `
dictionary where it differs generated by ts to be edited dash marks what is according account+ing achieved
acknowledge+d actually ago allow+s alone already although always amount+s appropriate appropriately arrive+d aside
ask+ed assume+d attempt+ed attempts away became become becomes began begun behind believe+d beside+s beyond bring
brought call+ed came carefully careful carried case+s cause+d causes causing caution certain certainly choice chosen
choose close closely comes coming commonly complain+s+ed+ing complaint+s concern+s+ed consist+s consisting contain+s
contained content+s continue+s continued course covered covers cover decide+d demonstrable depend+s depending despite
determine+d difficult difficulty discharge+d distinct earlier easily easy elsewhere enough especially essentially
establish+ed even ever exactly experience+d experiences explain+ed fact fact+s fashion favour favor favors feel feels
felt figure+s finally finds fit fits followed following form+s formed former found frequent frequently future gave
generally getting gives going gone got gradual gradually happen+ed healthy help+ed helpful hence herein however idea
impossible improve+d improvement improving indeed indicate+s indicated indicating instead issue+s itself keep kept
know knowledge lack lay leading leaves let lie+s like+ly limit+s live located lose lost mainly makes making manage+d
manner mean+s meant mentioned mention met moreover mostly namely natural nature nearly necessary nonetheless normally
noticeable obvious obviously occasional occasionally occur+s occurring offer+ed often ones otherwise outline+d
outlines particular particularly pattern+s perhaps period+s pointed portion+s problem+s produce+d proceed+ed prompt+ly
proper proved prove provide+d provides put question+s quick quickly quite rather reach+es reached reading+s really
reason+able reasonably regard+ing+less regards relate+d relation remain+s remained remarkable remove+d replace+d
respect+ive+ively resulted return+ed review+ed reviews revealed reveal+s said satisfactorily say seem+s seemed send
sent separate+ly serially serve shape+d significantly similar similarly simply situation slowly someone something
sometimes somewhat space+s specifically specimen+s spread stated stop+ped strongly sudden suddenly suffer+s+ed
sufficient suitable supplied support+s+ed sure take+s taking tell term+s thank thanks therefore thing+s think though
thought thus together took toward+s try trying turn underneath undergo underwent undergoing understand understood
unless unlike unremarkably upon usually utilized utilizing vary varies varying verify want way+s went whether while
widely work+ed your agreed aid aim amenable anatomically apparently arise+s arising attach+ed attachment attributable
avoid+ed await+ed basically blunted bound+ary broad building chance component+s confined correspond+s correctly cross
crosses crossing cut+s deemed define+d defining definitive dependent deposit+s deposition directly discontinuity
discrete disrupt+ed disruption distributed dominant drop edge+s elevated encountered engorged equal+ly equivocal
eventual evolution evolving expan-d-ded-sile-sion exception exert+s expose+d favorable feature+d filling floor
function+al+ing graph healthcare held homogeneously immediately importance incompletely independent individual+ly
inflow inform+ed interfere+s interrupted isolated judged junction junctional landmark+s lateralization lengthening
line+d linearly majority margin+al+s match+ed meaningful multilevel multilobulated multiplanar nearby neighboring
occupy+ing occupies optimal origin+s originates outcome outward pair+ed pathway+s perfused pole+s policy population
position+ed potentially predominant+ly predominance prognosis prominence proportion+al protrude+s protruding proven
radiating radiologically reactive redemonstrated redemonstration referral reliable remainder remnant+s reserve
respond+ed rule+d sampled sequela+e sharp+ly short+ening signs smooth+ly solitary specificity spontaneous stability
staged straight+ening strand+ing strands stretch surround+s surrounded survive sustained switch systemic systematic
technical tendency tense thread tolerate+d torsion tortuous totally transient transmitted treat trend typically unable
unclear uniform+ly unresolved unspecific usable validated valley visual+ly wait warm warrant+s warranted weak widening
worrisome worsened worsening written wrong
`
export const GENERAL = [STANDARD, SENTENCES]
