/** What is done and what is seen, and the words that hold a sentence together. English. */
const PROCEDURES = `
procedure+s exam+s examination+s examine+d stud prot proto protocolname program+s acq acquire imgs picture+s photo+s
photograph+s digitized digitised radiograph+s+y+ic angiogram+s angiograph-y-ic-ies angios arteriogram+s arteriography
venogram+s venography mr-venogram arthrogram+s arthrography myelogram+s myelography mammogram+s mammography
mammographic mammogr sonogram+s sonograph-y-ic ultrasound+s ultrason-ic-ography dopler dupplex colour colorflow mmode
bmode tomogram+s tomograph-y-ic-ies computed computerized resonance fluoroscop-y-ic fluoro echocardiogram+s
echocardiograph-y-ic electrocardiogram transthoracic transesophageal transvaginal transabdominal transrectal
transcranial transvenous transperineal endovaginal endorectal endoanal endoscop-y-ic endobronchial intraoperative
intraop preop preoperative perioperative postprocessed preprocessed scintigra-phy-m-phic lymphoscintigraphy
lymphangiogram sialogram sialography dacryocystogram cystogram+s cystograph-y-ic cystourethrogram urethrogram
urogram+s urography pyelogram pyelography nephrogram nephrostomy nephrostogram hysterosalpingogram hysterosonogram
sonohysterogram cholangiogram+s cholangiography cholangiopancreatography cholecystogram defecography proctography
proctogram esophagram esophagogram swallow videofluoroscopy meal enema enteroclysis enterograph-y-ic colonograph-y-ic
colonoscop-y-ic urographic follow aircontrast discogram discography vertebroplasty kyphoplasty biops-y-ies aspiration
aspirate fna fnab core needle localisation guide+d guid wire placement insertion exchange drain+s catheter+s
catheterization cath picc port stenting balloon angioplasty embolization embolisation chemoembolization thrombectomy
thrombolysis ablation+s ablated rfa microwave cryoablation cryo radiofrequency sclerotherapy paracentesis
thoracentesis puncture lumbarpuncture injection+s injected inj infiltration vertebro resection resected lobectomy
pneumonectomy mastectomy lumpectomy nephrectomy prostatectomy hysterectomy cholecystectomy craniotomy craniectomy
laminectomy replacement arthroplasty tka tha thr tkr transplant+s transplantation graft+s anastomosis anastomotic
bypass shunt+s pacemaker electrode+s lead+s implant+s prosthes-is-es prosthetic hardware screw+s rod+s plate+s clip+s
cast splint anesthesia sedation chemo chemotherapy treatment+s treated immunotherapy hormone seed+s surveillance
diagnostic+s grade+s follow-up followups fu f/u up surveil evaluate assess+ment rule r/o metastatic workup repeat+ed
rpt redo rescan addl extra new old compared unchanged change+s changed consult outside osh import+ed exported opinion
over overread report+s finding+s impression conclusion+s indication+s hx addendum quantification quantitative
qualitative analyses analyze+d automatic automated manual manually semi semiautomatic algorithm+s ai cad cadx detect
classify research cohort control+s visit+s session+s timepoint+s week+s month+s year+s hour+s minute+s daily weekly
yearly annual test+s testing qa qc accreditation acr assurance con cont cntrst contr contrasted contrasts
w/contrast wcontrast ivcon ivcontrast ic po intravenous intraarterial intrathecal intraarticular enhance+ment
unenhanced nonenhanced noncon nonco noncont nonenh nc wo w wwo wow wo+contrast wandwo with without w/o w/ w/wo wt woc
wc wcon wocon ce plain art ven arter artphase pv pvp pve portovenous hap ppp paren nephrographic nephro
corticomedullary excretory equilibrium equil dly del hbp hbphase multiphase multiphasic triphasic biphasic split
washin wash injector
`
const FINDINGS = `
abnormal abnormalit-y-ies anomal-y-ies-ous unremarkable neg pos benign malignan-t-cy-cies suspicious suspected suspect
concerning probable probably possible possibly likely unlikely definite definitely indeterminate nonspecific
incidental significant insignificant stable unstable increased increase+s increasing decreased decrease+s decreasing
enlarged enlarging enlargement larger smaller tiny mild mildly moderate moderately severe severely marked markedly
minimal minimally slight slightly grossly extensive subtle prominent subacute chronic remote recurrent recurrence
regression resolved resolving mass+es lesion+s nodule+s nodular nodularity cyst+s cystic pseudocyst tumour+s tumoral
neoplasm+s neoplastic neoplasia cancer+s cancerous carcinoma+s adenocarcinoma squamous non-small nsclc sclc hcc crc
sarcoma+s lymphoma+s leukemia leukaemia antileukemia lymphocyte electrophoresis melanoma glioma+s glioblastoma gbm
astrocytoma meningioma+s schwannoma adenoma+s adenomatous polyp+s hemangioma+s haemangioma lipoma fibroma ossifying
nonossifying fibroid+s fibroadenoma+s hamartoma teratoma cholangiocarcinoma mesothelioma myeloma metastas-is-es mets
invasive noninvasive dcis lcis idc ilc situ edema oedema edematous hemorrhage+s hemorrhagic haemorrhage bleed bleeding
hematoma+s haematoma infarct+s infarction+s infarcted ischemi-a-c ischaemia ischaemic stroke+s cva tia thrombosis
thrombosed embol-us-i-ism-ic pe occlusion occluded stenos-is-es stenotic narrowing narrowed aneurysm+s aneurysmal
dissection dissected rupture+d tear+s torn avulsion sprain fracture+s fractured nondisplaced comminuted healed healing
union nonunion malunion dislocation subluxation fragment+s loose dislocated arthritis arthrosis osteoarthritis oa
degeneration spondyl-osis-itis-olisthesis-olysis osteophyte+s osteoporosis osteopenia osteopenic osteomyelitis
sclerosis sclerotic lytic erosion+s erosive bulge bulging herniation+s herniated hnp extrusion sequestration
impingement compressive myelopathy radiculopathy scoliosis kyphosis lordosis malalignment effusion+s ascites
collection+s abscess+es empyema pneumonia ptx pneumomediastinum pneumoperitoneum atelectasis consolidation+s
opacit-y-ies opacified opacification infiltrate+s groundglass ground glass ggo ggn honeycombing bronchiectasis
emphysema emphysematous fibrosis fibrotic interstitial ild reticular reticulation tree bud trapping hyperinflation
cardiomegaly congestion congestive chf copd tuberculosis covid covid19 sarcoid sarcoidosis pneumoconiosis silicosis
granuloma+s granulomatous calcification+s calcified microcalcification+s calculus calculi stone+s nephrolithiasis
urolithiasis cholelithiasis hydronephrosis hydroureter obstruction obstructed obstructive ileus distended distention
thickening thickened inflammation inflammatory infect-ion-ions-ed-ious appendicitis diverticul-um-a-osis-itis colitis
crohn crohns enteritis gastritis pancreatitis cholecystitis cholangitis hepatitis cirrhosis cirrhotic steatosis
steatotic hepatomegaly splenomegaly hepatosplenomegaly varices lymphadenopathy adenopathy hernia+s hiatal hypertrophy
hypertrophic hyperplasia hyperplastic bph atrophy atrophic demyelinat-ing-ion leukoencephalopathy encephalopathy
encephalitis meningitis hydrocephalus ventriculomegaly malformation+s avm cavernoma congenital variant+s developmental
epilepsy seizure+s dementia alzheimer alzheimers parkinson parkinsons headache+s dizziness vertigo syncope weakness
numbness pain painful ache aching injury injuries injured mva fall fell laceration wound+s foreign gunshot fever cough
dyspnea sob shortness wheezing hemoptysis hematuria dysuria nausea vomiting diarrhea constipation jaundice fatigue
swelling swollen palpable lump+s tender tenderness limp pregnan-t-cy gestation twin+s trimester viability dating
nuchal translucency biometry nt nst bpp infertility menorrhagia postmenopausal hypertension htn diabetes diabetic dm
insufficiency disease+s disorder+s syndrome symptom+s symptomatic asymptomatic complication+s reaction+s remission
effect+s allergic allergy densities fibroglandular scattered heterogeneous heterogeneously homogeneous extremely
almost entirely asymmetric architectural spiculated circumscribed lobulated irregular oval round margins isointense
hyperintensity isodense hyperechoic hypoechoic isoechoic anechoic echogenic echogenicity hypermetabolic metabolic avid
avidity fdg-avid hot cold photopenic intensities restricted enhancing nonenhancing rim heterogenous necrosis necrotic
cavitary cavity cavitation solid subsolid septated septations loculated patent patency velocities waveform+s
monophasic pressure+s regurgitation prolapse vegetation hypokinesis akinesis akinetic contractility dysfunction rhythm
tachycardia bradycardia fibrillation flutter afib arrhythmia+s lvh rvh bundle qt qrs depression precordial birads rads
lirads lungrads pirads tirads recist orads nirads cadrads tnm gleason psa who fazekas aspects nihss artifact+s
artefact+s artifactual blurring blurred noisy streak aliasing wrap ghosting ghost metal metallic metalart mar omar
smartmar degraded limitation+s suboptimal nondiagnostic technically inadequate adequate satisfactory good poor
excellent fair acceptable reject error+s aborted incomplete terminated moved moving uncooperative damaged damage
altered morpholog-y-ic-ical-ically cluster+s amorphous pleomorphic
`
const COMMON = `
a this that these those there here its are was were been has have had having do does did done no nor none nothing
never yes but if then than as of into on onto under above below among throughout during until till around about
against versus vs down again also just very more less least few fewer several many much some any each every either
neither others another same different such own so too well still yet now once fourth fifth four five six seven eight
nine ten twice due because which whom whose when why how can could may might must shall should will would cannot i we
you he she they his her their our my him them see saw seeing looking show+s showed shown showing demonstrate+s
demonstrated demonstrating identif-y-ied-ies note+d appear+s appeared appearing appearance represent+s representing
represented consistent compatible suggest+s suggestive suggesting correlate+d correlation recommend+ed
recommendation+s consider+ed given unknown exclude+d including inclusive except obtain+ed perform+ed useful made
take+n give get place+d received need+ed required require order+ed added leave develop+ed involve+s involving involved
involvement refer+red presume extraordinarily currently drugs past guess experimental numerous presumably relatively
fairly adjacent associated corresponding underlying overlying surrounding extending extends extend invading invade+s
abutting encasing approximately approx sum sized width+s height+s diameter+s area+s ratio+s level+s num score+s scored
part+s section+s list+s labeled named code+s option+s dataset+s file+s newline example+s demonstration demo
comprehensive inferred enter ver vers revision v left-over tested approved investigational purposes teaching education
date+s today aged yo yr yrs start+ed ended begin beginning later previously recently soon higher highest lowest longer
shorter great greater slow completely partially partly better worse worst clearly minor unavailable absence evident
visible visualized visualised visualization well-defined poorly ill-defined ill intact usual typical atypical unusual
rare unexpected yellow orange purple pink brown cyan magenta colors iron spring summer autumn rainbow generic enable+d
disabled ok na n/a nos nec tbd misc various all-in-one etc eg ie x y z col cols stack+s layer+s annotate bidirectional
arrow ellipse elliptical ellipticalroi freehand arrowannotate spline mark caliper calipers ruler states docs zip
zipreport phoenix phoenixdocument phoenixzipreport shimprotocol doses drived merge+d join joined concatenated stitched
stitch stitching composing composer paste pasted divide multiply ctr alert copy duplicate dup archived pacs cd dvd
loaded load restore retrieved backup temp tmp unnamed untitled undefined unused reserved null nil foo ritmo upload
uploaded download minus plus equal circa quarter thirds anti pro super hyper hypo peri poly irregularly clinicians
treating follows discuss+ed possibility kilovolt transferred confirmed confirm+ing
`
export const ENGLISH = [PROCEDURES, FINDINGS, COMMON]
