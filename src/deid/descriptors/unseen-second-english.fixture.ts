/**
 * Orders, series and protocols that other published scripts, demonstrations and order guides list (of nobody). Gathered and
 * measured when the vocabulary had been grown from the first lists. One a line.
 */
export const SECOND_ENGLISH = `
ct abd pelv w/wo dye
cr chest 2v
mri l-spine wo
us kidney
xr left knee 3 views
mammo screening bilat
mr brain w and wo
mr brain wwo
ct abd/pelvis w contrast
ct a/p wo
ct a/p w
ct chest abd pelvis w dye
ct chest abdomen pelvis w/wo
cta chest pe protocol
ct angiogram chest for pe
cta head neck w contrast
ct cervical spine wo
ct c-spine without contrast
ct sinus wo contrast
ct maxillofacial wo
ct facial bones without
ct temporal bones w/o
ct renal stone protocol
mri pituitary wwo
mri orbits w and wo
mri c-spine wwo
mri t-spine w and wo
mr l spine no dye
mri abdomen mrcp wo
mri prostate wwo
mri shoulder right wo
mri elbow right wo
mri wrist left wo
mra abdomen wwo
us abdomen limited ruq
us liver doppler
us renal complete
us kidney bladder
us pelvic transvaginal
us ob less than 14 weeks
us ob 1st trimester
us ob greater than 14 weeks
us scrotum testicular
us breast left limited
us venous doppler left leg
venous duplex lower ext bilat
us carotid bilateral
arterial duplex right leg
xr chest portable 1 view
chest xray pa lateral
cxr 2 views
xr abdomen kub 1 view
xr lumbar spine 2-3 views
xray rt ankle 3 views
xr hand left min 3 views
xr foot right minimum 3 views
screening mammogram bilateral tomo
diagnostic mammo left w tomo
mammo diag bilat
dexa bone density axial
BRAIN Trauma, CVA, Bleeding, Headache, Shunt Check, Alzheimer's, Memory Loss, TIA, Mental Status Change, Confusion
CT Head W/O Dye OR MRI Brain W/O Dye
BRAIN Hearing Loss, Tumor, Elevated Prolactin Levels, Cranial Nerve Lesions, Dizziness, Vertigo, Multiple Sclerosis, AVM
MRI Brain W/O & W Dye
SINUSES Pain, Congestion, Sinusitis
ORBITS Trauma, Fracture, Foreign Body
ORBITS Grave's Disease, Exophthalmos, Proptosis, Pseudotumor, Vascular Lesions, Mass
TEMPORAL BONES Tinnitus, Cholesteatoma, Pain, Trauma
NECK Infection, Pain, Vocal Cord Paralysis
CHEST Hilar or Mediastinal Mass, Lung Cancer, Lymphoma, Sarcoid, Staging, Mesothelioma Metastatic Work-up
CHEST Interstitial Lung Disease, IPF, UIP, Sarcoid
High Resolution CT Chest W/O Dye
CHEST Neural Tumor, Brachial Plexus Pathology
ABDOMEN & PELVIS Pain, Colitis, IBD, Crohns, Appendicitis, Abscess, Tumor, Cancer
CT Abdomen/Pelvis W Oral & IV Dye
ABDOMEN & PELVIS Hematuria With Pain, Stone Survey
ABDOMEN & PELVIS Hemangioma, Hepatoma, Hepatitis, Cirrhosis, Pancreatitis, Pseudocyst
ABDOMEN & PELVIS Biliary Obstruction, GB Stones, Jaundice, Abnormal Enzymes, Adrenal Mass
MRI Abdomen W/O Dye MRCP
ABDOMEN & PELVIS IBD, Occult GI Bleeding, Diffuse SBD, Gluten Enteropathy
Headaches, tumor, abscess
CVA, TIA, head injury, bleed, hydrocephalus, NPH, bone disease or fracture, abnormal head size in babies
Bone metastases
CT Facial Bones/Sinuses
Mass, tumor, abscess, cellulitis
CT Neck (Soft Tissue)
Salivary gland stone, calcifications
Mass, swelling, abscess, lymphoma, enlarged lymph nodes
Follow-up nodule, asbestosis, pulmonary fibrosis, navigational bronch
Chest pain, aortic dissection, Pulmonary embolism, Aneurysm, mass, tumor, pneumonia, pneumothorax
CTA Head (Circle of Willis)
CT Face (From orbits to mandible)
CT Temporal Bones/Mastoids
3rd nerve palsy
Metastases/known cancer (MRI preferable)
Nasal Polyps Deviated Septum Sinus Headache
Bony Abnormality
Swelling/Mass in Face
Drainage in Ear Mass
Acoustic Neuroma (When there are contraindications for MRI)
t2_stir_tra_orbit
t1_tse_tra_orbit
t2_tse_cor_fs_orbit
t1_tse_fs_tra_orbit_C
t1_tse_fs_cor_orbit_C
t2_tse_tra_brain
t1_fl2d_tra_brain
resolve_3scan_trace_tra_brain
t1_tse_tra_2mm_orbit
t2_space_tra_orbit
t2_tse_obl_sag_2mm
t1_tse_obl_sag_2mm_orbit_C
t1_vibe_fs_cor_brain_C
t2_tse_tra_p3
t1_fl2d_tra
t2_tse_dark_fluid_tra
t1_mp2rage_cor
t2_swi3d_tra_p2
t2_tse_cor_oblique_448_2mm_epilepsy
resolve_3scan_trace_tra_p2
ep2d_diff_tra_14b
swi_tra
t2_tse_tra_fs
t2_tse_tra_Grappa3
ep2d_diff_tra_DYNDIST_ADC
t2_tse_tra_p3_noisereduction
cmrr_mbep2d_bold_videos_AP
cmrr_mbep2d_bold_Pictures_AP
cmrr_mbep2d_bold_Resting_10
t2_tse_tra_dark_fluid_ARIA
pd+t2_tse_tra_3mm_C21/PD+T2TSE_tra_640I/3:26/SL3/35sl/FoV220
t1_fl2d_tra_3mm_384_C21/T1FLASH_tra_384_pc/2:06/SL3/33sl/FoV220
t2_blade_tra_p2_C23/T2TSE_B_tra_384/3:18/G2/SL3/35sl/FoV220/old_infarct
PELVIS_PROSTATE_PROGRAM
t2_tse_tra_320
T1w_MPR
T2w_SPC
UFA_PA_B0
gre3D_mtOFF
gre3D_mtON
gre3D_mtOFF_TR12
task-nback_acq-HiConHiLoWMgated_run-01
t1_mprage_cor_ND
t2_spc_da-fl_sag_ND
fMRI_SMS2_2.2iso_66sl_TR2_run
mbep2d_bold_mb3_p3_AP_rs
mbep2d_diff_b1000_AP
mbep2d_bold_mb3_p3_PA
T1_mprage_sag
QSM_3D_me_tra_e
DTI_64_Dir_
gre_field_map
BOLD_-_Resting_State
fme_pcASL
AAHead_Scout_64ch-head-coil
2D_GRE_MT_tra_2mm
NEURO HEAD^BRAIN
SAG TSE T1
AX TSE T2 H.R.
AX DWI_ADC
AX SPACE
COR MPR
CT UROGRAPHY CT ABDOME
CT RENAL MASS-CT ABDOM
CT Abdo UnEn
Abdomen01AbdPelvisRoutine Adult
CT ABDOMEN WITH AND WI
CT CHEST ABDOMEN PELVIS W WO CONTRAST
threephaseabdomen
CT CAP
CTCAP
CAP W CONTRAST
CT ABDOMEN NONENH ENHANCEDAB
CT ABDPEL WC
CT-CAP WWO CON
CT ABDOMEN PELVIS SPIRAL FOR STONE
CTA CHEST PE
XR ABDOMEN AP
XR CHEST PORTABLE
XRAY CHEST PA AND LATERAL
CT ANGIOGRAM HEAD AND NECK
DX FOOT 3 VIEWS
MAGNETIC RESONANCE THORACIC SPINE
RADIOGRAPH KNEE AP LAT
NUCLEAR MEDICINE BONE SCAN
FLUOROSCOPY UPPER GI
ECHOCARDIOGRAM COMPLETE
HEAD CT WITHOUT IV CONTRAST
CT Head without contrast for trauma evaluation
MRI Brain with and without gadolinium contrast
SPECT Myocardial Perfusion Study
Rule out acute intracranial abnormality
Chest pain, rule out pulmonary embolism
Abdominal pain, evaluate for appendicitis
Follow-up of pneumonia
Residual patchy opacity in the right lower lobe, decreased from prior
Improving right lower lobe pneumonia
Restaging of lymphoma
No hypermetabolic lymphadenopathy in the neck, chest, abdomen, or pelvis
Chronic cough
Airways: Mild bronchial wall thickening without bronchiectasis
Trauma, motor vehicle collision
No pneumothorax, hemothorax, solid organ injury, or acute fracture
CLL staging, evaluate lymphadenopathy and organomegaly
Upright Abdomen
Decubitus Abdomen
ACUTE ABDOMINAL SERIES (A.A.S.)
AIR CONTRAST BARIUM ENEMA (ACBE)
Small Bowel Follow-Through
Cholangiogram (Bile Duct X-Ray)
Intravenous Pyelogram (IVP)
Hysterosalpingogram (Uterine and Fallopian Tube X-Rays)
`
