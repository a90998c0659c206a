/**
 * Requests, protocols and series as Canadian, American and Indian hospitals and a group of published protocol books word
 * them. None names anybody. Gathered when the vocabulary was done, and measured before a word was added for them. One a
 * line.
 */
export const REQUESTS = `
CT Thorax Abdomen Pelvis with Contrast
XRAY Chest PA and LAT
CT Thorax Rule Out Pulmonary Embolus
CT Perfusion Stroke
US Doppler  Venous Lower Extremity Bilateral- R/O DVT
Cardiolite and Persantine Scan with Rest
PORTABLE Abdomen
Interventional Radiological Procedure Request
CT Abdomen Pelvis Triphasic Study
US Doppler Portal Vein
XRAY Hip Unilateral Left AP and LAT
US Doppler Abdomen Renal Arterial or Venous
CT Head Angio (Circle of Willis)
XRAY Deglutition Study
CT Abdomen Rule Out Renal Colic
XRAY Cervical Spine AP, Lateral and Open Mouth Odontoid View
XRAY ERCP
US Pelvis Transvaginal (First Trimester)
US Soft Tissue Unilateral
US Extremity Left (Soft Tissue)
Hemodialysis Catheter Insertion
NVA Abscess Drain Abdomen
CT Scan CT Head and Cervical Spine
XRAY Metastatic Survey
XRAY NG Tube Insertion
US Doppler Liver Disease Screening
XRAY Tib Fib Right 2 Views
MRI Extremity Unilateral
CT Thoarax Low Dose
CT Abdominal Aneurysm
PICC Insertion Double Lumen
US Abdomen Limited and Pelvis Limited
MRI Stroke clinic Time of Flight Circle of Willis
MRI Fast Brain Gadolinium
MRI Osteomyelitis Unilateral
MRI Liver MRCP
U/S Whole Abdomen-Female
U/S Upper Abdomen (Only Fasting )
U/S Kub & Prostate ( Full Bladder )
U/S Fetal Well Being ( Ist Trimester, Full Bladder)
U/S Nuchal Thickness & Nasal Bone
U/S Level Ii Obstreteric
U/S Biophysical Score ( 3rd Trimester )
U/S Twin Pregnancy ( >12 Weeks)
U/S Follicular Studies , Single Sitting
U/S Transrectal ( Trus )
U/S Post Void Residual Volume (Full Bladder )
U/S Additional Tvs
U/S Confirmation Of Pregnancy
U/S Parotid (Salivary Gland )
U/S Sub Mandibular (Salivary Gland )
U/S Small Parts
U/S Screening Usg
U/S Obsteteric Doppler
U/S Cartoid Doppler
U/S Aorto Femoral Doppler (Fasting)
U/S Splenoportal Doppler (Fasting)
U/S Colour Doppler Abdominal For Aorta & Branches
X-Ray Chest ( R Lat Decubitus )
X-Ray Apicogram
X-Ray Cervical Spine ( Ro)
X-Ray Thoraco Lumbar ( Ap ) / Dorso Lumbar Spine
X-Ray Lumbo Sacral Spine Flexion / Extension
X-Ray Sacro Coccyx ( Ap )
X-Ray Sterno Clavicular Joint (Ap)
X-Ray Skull ( Base Of Skull )
X-Ray Both Patella (Skyline )
X-Ray Kub (Fasting With Preparation )
X-Ray Pelvis (Frog View)
X-Ray Right Sacro-Iliac Joint (O)
X-Ray Both Knee (Ap) Standing
X-Ray Intracondylar Notch
X-Ray Both Calcaneum (Ap)
X-Ray Left Ankle With Foot (Ap)
X-Ray Adenoids (Nasopharynx)
Skull axial seated
Skull 30 degree (Towne’s)
Sella turcica – lateral
Petrous bone – Stenvers view
Zygomatic PA + LAT
Eye Object Position
Jaw Open & Close
C Spine left & right LAT
DL Spine
Ribs AP + Axial
Clavicle LT AP + RT AP
STN
Elbow AP LAT (4 views)
Hand Extent LT
T Pipe
Calcaneus Axial
Foot LT with Weight
MRI brain - post fossa w/ & w/o contrast (IAC w/ & w/o)
MRI brain (seizure protocol) w/ & w/o contrast
MRI face, orbit, neck w/ & w/o contrast
MRI brain w/o contrast and consider MRA head
Seizures - multiple early onset
Traumatic brain injury (chronic)
Tumor, mass, swelling, or infection of the soft tissue neck
Headaches (depends on associated clinical history)
Common bile duct or gallbladder concerns
Any complaint related to liver, spleen, pancreas or kidneys
Inflammatory bowel disease
Coccyx fracture
Pubic arthralgia
AC joints bilateral
Arthogram ankle
Bone survey complete
C-spine minimum 5 views
Pelvis 3 views i.e. cesium implant
Cholangiogram T-tube
Small bowel i.e. enteroclysis
Esophagus dilatation
Facial bones less than 3 views
Small bowel air contrast
GI single contrast; barium
Intrathecal injection with contrast
Intrathecal radioisotope injection
RENAL-3 phases
LIVER-Post RFA/fatty liver
CTA abdominal aorta +/- pelvis
CTAleft atrium/pulmonary veins
CTVthoracic veins
CT UROGRAM 2 PHASE / split bolus protocol
Low dose, above kidney to below bladder
Nephrogram phase : abdomen pelvis
3D rotation of aorta and kidneys with transparent bone
2mm MIP sag through celiac and SMA origins
1.25mm axial recons-both phases
Excretory phase, delay of ~5 minutes through kidneys only
3D Sag Cube T2
Ax 2D T2* Merge
Sag T2 Flex
Ax 3D Merge
Ax T2 Propeller FS RT
Ax DIF B50/400/800
Cor PD FSE FS
Ax DWI (SEND TO RAPID-3)
CTA  2.0  MPR  Cor
Perfusion Parameter Maps
AIF/VOF
CT HEAD WO IV CONTRAST
DE_Head optimum contrast
3D Lab
Head 2.5mm
Ax Brain Soft
AXIAL DWI 4MM
CT CVJ
Sag bone
NCCT HEAD
Series 3: Coronary 75-113 BPM
TRAUMA PANSCAN
Patched Sag 3D spgr
Optional Sag 3D
Sag 3d bilateral dynamic - FAT SAT
Sag Vibrant Dry
SAG Vibrant SPECIAL
Sag VIBRANT wo FS
Dyn Ax Vibrant 5p
WATER: Ph3/Ax VIBRANT-Flex
Sag Vibrant SinglePhase
T1WI early arterial
T1WI transitional/delayed
t2_tse_tra_p3_brain
resolve_3scan_trace_tra_160_brain
vessel_scout_neck
angio3d_cor_pre
localizer_neck
t1_vibe_fs_cor_C
CHEST (PORTABLE AP)
BBS_Display
AXIAL 0.625MM BONE
WATER: OAx T2 FSE Flex
Ax DWI b50-b700
MEDIASTINUM 3mm
COR REFORMAT 3mm
FUJI Basic Text SR for HL7 Radiological Report
Range-CT
PT mu map uncorrected
US PELVIS TRANSABDOMINAL
MRI SHOULDER LEFT WITHOUT CONTRAST
Renal Doppler (Fasting )
Thyroid Uptake & Scan
`
