/**
 * The rare end of real study descriptions (MIDRC) and of public catalogues and report templates in Italian, Portuguese,
 * French and Spanish: gathered when the vocabulary was done, and measured before a word was added for them. One a line.
 */
export const TAIL = `
CT ANGIOGRAPHY CHEST W/WO CON
Thorax^1MM_CHEST (Adult)
Thorax^CHESTABDPELVIS.WCONTRAST
Thorax^1ThoraxRoutine (Adult)
Thorax^1_CAP_W_WO (Adult)
Thorax^1_PULMONARY_EMBOLIS (Adult)
Thorax^1_ROUTINE_CHEST_LARGE (Adult)
Thorax^3 PE PROTOCOL + LEGS
Thorax^31_ThorAbd_N_CE (Adult)
Thorax^C2_CHEST_ENHANCED (Adult)
Thorax^C4A_FLASH_CTA_PE_ROUTINE (Adult)
Thorax^CAP_ARTERIAL_PORTVENOUS (Adult)
CT Abdomen Nonenh & Enhanced-BODY
Thorax^CAP_WO_W_IRIS (Adult)
CT C/A/ P W/O WITH
PETCT LUNG NODULE
CT C/A LIVER PROT
PETCT_Skull-MidThigh
PETCT_SkullMidThigh
PET^02_CBM_Lung_Only (Adult)
CT C-A-P RENAL-3D
CT Body Outside Consultation With Formal Dictation
PET^1PETCT_LUNG_RTP (Adult)
CT Biopsy Bone Marrow
PET^WHOLEBODY_LONG_LD90 (Adult)
PRONE ANUS
PROSTATE FOSSA
PROSTATE RE-SIM
PROSTATE W/URETHRO
PETCT FDG VERTEX TO MID THIGH (NON DIAGNOSTIC CT)
PULMONARY PERFU SION
PET/CT Body Reference Only
PET/CT LUNG CA STAGING FD
PET/CT NCAP
PET/CT NSCLC INITIAL S
CT CAP LIV PRO
PET/CT Tumor Img. Skull Base to Mid-thigh
CT C/A/P W-WO PE
PET/RT planningWhole
CT C/A/P PRE/POST
CT BIOPSY BONE DEEP/NE
CT Aspiration
[[S.KOZAK]]
SBRT LUNG
SCAN ABDOMINO-PELVIEN C+ -ABD
CT Angio Chest W+/or WO + Recon
SPLIT DISSECTION GATED  CTA
SUPINE RECTUM
Scanner-Philips_Exp-50_Pitch-0.9_SlCol-16x0.75
RT^RCCT_THORAX_8F_High_CONTRAST (Adult)
Pancreas/Liver DIBH 2mm
CT BIOPSY ST MASS
Pelvis^01_Pelvis_Routine (Adult)
PinSourceImg
Post Treatment- Specials 1PETCT_WholeBody
RCC S/P PARTIAL RT NEP
RENAL// C A P
RP ABSCESS DRAINAGE
RP IR CONSULT
CT CAP LIVER PROTO
testCTACw75ccContrast
ABDOMEN COMPLETE MIN 2 VWS
ANKLE LEFT 3 VIEWS (WEIGHT BEARING)
Adult Chest - 2 Views
Thorax^Chest_Routine_Without (Adult)
CT ABDOMEN W CNTRST
CHEST DECUB RGHT/LFT/BIL (RAD)-CS
lung+ccc
CT SOFT TISSUE NECK W CONTRAST
lt hemorrahagic cyst
lt. renal mass,? bleed
lung bx
CHEST SINGLE VIEW ADULT PORTABLE
FOREARM RIGHT 2 VIEWS
GASTROGRAFIN CHALLENGE, ABDOMEN 1V, INITIAL
KNEE COMPLETE LEFT 4 OR MORE VIEWS
L-SpineLAT WALL
LUMBOSACRAL SP W/OBL ROUTINE-CS
Obstruction  Series
CT ABDOMEN + PELVIS AUGMENTED=AB
PYELOGRAM, IV W/TOMO
PelvisAP TABLE
CT ABDOMEN AND PELVIS RENAL STONE LOW DOSE
CHEST XRAY 2 VIEW (PA & LATE
CT_biopsylung
CT ABDOMEN PELVIS W CONTRAST (CIRRHOSIS)
ChestPA WALL
DX ABDOMEN PORTABLE ANTERIOR POSTERIOR 1 VIEW
DX ADULT VP SHUNT SERIES
CT ABDOMEN ENHANC
CT ABDOMEN AND PELVIS WO  INFUSION - UROLOGY TX
DX INFANT CHEST AND ABDOMEN PORTABLE 1 VIEW
FINGER(S) LEFT 2 VIEWS MIN
CT Chest W/ Non Ionic
Thorax^PEDS__PE_CHEST (Child)
Thorax^PE_CHEST_DSXXL (Adult)
Thorax^PE_DE_UNDER_200 (Adult)
Thorax^Pulmonary_Embolism_Study (Adult)
CT ANGIO ABD/PELVIS W RUNOFFS
CT ANGIO AB W/WO AND CH/PEL W/
Thorax^ROUTINE_CONTRAST_CHEST_175lbs_andUnder (Adult)
Thorax^DE_TRAUMA_CAP_WITH__INFUSION_AUTO_Customized (Adult)
CT ANGIO KIDNEY ONLY
CT ANGIO CHST/ABD/PEL W/WO CONTRAST
Thorax^ILD_BMI_Greater_than_40 (Adult)
Thorax^LOW_DOSE_CHEST_CT_NON_CON (Adult)
Thorax^LOW_DOSE_NON_CONCHEST (Adult)
CT ANGIO CHEST WITH ECG GATING
Tomoscintigrafia PET total body TOMOSCINTIGRAFIA TOTAL BODY-Tomo
Vascular^VENOUS_AbdPel_Less45 (Adult)
XR CHEST AP PORTABLE for [[Scott Kaufman]]
XT CHEST W/CONT
ascities
ch.3d ao.cta
Vascular^_DISSECTION_CHEST_only (Adult)
Vascular^VASC02_CTA_AAA_W_DELAY (Adult)
UPPER GI
CT ABDOMEN wo Lmtd
VIRTUAL GYN PELVIS FULL BLADDER
Vascular^01_0_Abdominal_Aorta_CTA_Pre_Post_Stent (Adult)
Vascular^CTA_ABD_PEL_GI_BLEED (Adult)
CT ABDOMEN WWO CHEST PELVIS W (KIDNEYS)
Vascular^PEAngio(Adiult) (Adult)
PET/CT ATTN ONLY NCAP
CT THORAX/ABDOMENW/
CT TREATMENT P
CT CHEST HI-RESOLUTION W/O IV CONTRAST
CT UROGRAM W POST PROCESSING
CT VIRTUAL COLONOSCOPY
CT WHOLE BODY LOW DOSE WITHOUT CONTRAST (ABDOMEN FOCUS)
CT RAD THERAPY EXAM ONLY
CT RFA LUMBAR/SACRAL NERVE/JOINT 1 LEVEL
CT SPINE LUMBAR WOUT CON
CT THORACIC SPINE REFORMAT IMAG
CT THORAX UNENHAN
CT THORAX W/DYE
CT CHEST OUTSIDE WITH INTERPRETATION OR CONSULT
CTA CHEST(ENTIRE AORTA)
CTSTNECK CHEST ABDOMEN PELVIS W WO CONTRAST
CTA ABDM PELVIS RENAL
CT, LUNG,MED, PLEURAL W/CONTRAST
CT-Abdomen/Pelvis enha
CT/CC Brain, Unenhanc
CTA ABD AORTA W/BILAT LE ARTERIES
CT ENTEROGRAPHY DONE AT [[WAKE FOREST BAPTIST]] IMAGING
CT FACE/SINUSES (BRAINLAB) W* CONTRAST
CT FNA RT + LT LUNG
CT GUIDED BIOPSY LUNG MEDIASTINUM
CT GUIDED NEEDLE INJ,B
CT Chest withBH
CT COLONGRAGHY
CT Chest Abdomen and P
CT ORBITS OPTIC NERVES WWO CONTRAST
`
/** Italian, Portuguese, French, Spanish. */
export const TAIL_OF_OTHERS = `
TC COLON. Incluso eventuale studio dell'addome extraintestinale e Colonscopia virtuale
studio del colon in caso di colonscopia tradizionale non completata
RX DIRETTA DELL' ADDOME [RX DELL'ADDOME] [RX APPARATO URINARIO A VUOTO]
RX DELLO STRETTO TORACICO SUPERIORE - STUDIO DELLA CLAVICOLA E DELL'ARTICOLAZIONE STERNOCLAVEARE
RX DELLA MANO comprese le dita
RX DI BACINO E ARTICOLAZIONI SACROILIACHE
INIEZIONE DI ANESTETICO NEL CANALE VERTEBRALE PER ANALGESIA
BIOPSIA [PERCUTANEA] [AGOBIOPSIA] DELLA TIROIDE
ASPIRAZIONE NELLA REGIONE TIROIDEA
Realizadas aquisições volumétricas com posteriores reconstruções multiplanares
Imagens obtidas sem uso de meio de contraste endovenoso
Parênquima cerebral com coeficientes de atenuação normais
Cisternas basais anatômicas
Fissuras e sulcos entre os giros corticais anatômicos
Ausência de coleções extra-axiais ou de desvio de estruturas da linha mediana
Exame realizado em caráter de urgência
Espaços liquóricos intra e extraventriculares anatômicos
Aquisição volumétrica multislice, antes e após a administração endovenosa de meio de contraste iodado
Transição craniovertebral sem alterações
Corpos vertebrais alinhados e com alturas preservadas
Articulações interapofisárias e uncovertebrais de contornos regulares
Ausência de luxações ou subluxações
Scanographie du crâne, de son contenu et du tronc, avec injection intraveineuse de produit de contraste
Scanographie des tissus mous du cou, avec injection intraveineuse de produit de contraste
scanographie du crâne et de son contenu, sans injection de produit de contraste
endoscopie œso-gastro-duodénale par voie orale, avec biopsie
exérèse de tumeur intraparenchymateuse du cerveau, par craniotomie
Artériographie coronaire sans ventriculographie gauche, par voie artérielle transcutanée
Tomoscintigraphie du corps entier par émission de positons
RADIOGRAFIA DE TORAX, PROYECCION COMPLEMENTARIA
RADIOGRAFIA DE COLUMNA CERVICAL O ATLAS-AXIS (FRONTAL Y LATERAL)
RADIOGRAFIA DE COLUMNA CERVICAL FLEXION Y EXTENSION (DINAMICAS)
RADIOGRAFIA DE COLUMNA DORSAL O DORSOLUMBAR LOCALIZADA, PARRILLA COSTAL ADULTOS
RADIOGRAFIA COLUMNA LUMBAR O LUMBOSACRA (FRONTAL, LATERAL Y FOCALIZADA EN EL 5° ESPACIO)
RADIOGRAFIA DE PELVIS, CADERA O COXOFEMORAL
`
