/** Descriptors as scanners, worklists and readers write them in English. None names anybody. One a line. */
export const STUDIES = `
CT CHEST W/O CONTRAST
CT Abdomen Pelvis W Contrast
CT HEAD WITHOUT CONTRAST
CT Angio Chest PE Protocol
CTA HEAD AND NECK
CT THORAX ABDOMEN PELVIS WITH IV CONTRAST
CT Sinus Limited
CT Lumbar Spine wo IVCon
CT Cardiac Calcium Score
CT Urogram w/wo
CT Low Dose Lung Cancer Screening
CT GUIDED BIOPSY LIVER
CT Temporal Bones
CT Enterography
CT Colonography screening
CT SOFT TISSUE NECK W CM
CT Upper Extremity Left Without Contrast
CT Orbits/Facial Bones
CT Coronary Angiography Prospective
CT TAVI planning
CT brain perfusion
MRI BRAIN W/WO CONTRAST
MR Brain without and with IV contrast
MRI CERVICAL SPINE WITHOUT CONTRAST
MRI L-SPINE W/O
MRI KNEE LEFT WO
MR Prostate Multiparametric
MRI Breast Bilateral W/WO
MR Cardiac morphology and function
MRCP
MR Enterography
MRI pituitary dynamic
MRA NECK W CONTRAST
MRI Shoulder Rt arthrogram
MRI PELVIS FEMALE
MRI Rectal Cancer Staging
MR liver with Primovist
Fetal MRI
MRI Brachial Plexus
XR CHEST PA AND LATERAL
XR Chest 1 View Portable
XR HAND 3 VIEWS LT
XR KNEE AP LAT SUNRISE
XR Abdomen Acute Series
XR FOOT WEIGHT BEARING
CHEST AP PORTABLE SUPINE
Skull PA/Lat/Towne
Pelvis AP and frog leg lateral
SCAPHOID SERIES
Bone Age
Scoliosis study standing
Digital Mammography Screening Bilateral
R MLO
L CC
RCC TOMOSYNTHESIS
L MLO Combo
Breast Tomosynthesis Views
MAMMO DIAGNOSTIC RIGHT WITH SPOT MAGNIFICATION
US ABDOMEN COMPLETE
US Thyroid
US Renal and Bladder
US Carotid Doppler Bilateral
US OB 2nd Trimester
US Pelvis Transvaginal
Venous duplex lower extremity
ECHO TTE complete
Stress Echo
Intravascular ultrasound LAD
PET CT Skull Base to Mid Thigh
PET/CT FDG WHOLE BODY
F18 PSMA PET
NM Bone Scan Whole Body
Myocardial perfusion rest stress SPECT
HIDA scan
V/Q lung scan
DaTscan
Thyroid uptake and scan I-123
Sentinel node lymphoscintigraphy
Barium swallow
Upper GI with small bowel follow through
VCUG
Hysterosalpingogram
ERCP
Cerebral angiogram
Left heart catheterization
Fluoro guided injection hip
DEXA spine and hip
Panoramic dental
Dental CBCT maxilla
OCT macula OD
Fundus photo OS
RT SIM CT Pelvis
CT SIM HEAD AND NECK 3MM
Lung SBRT 4DCT
4D CT Respiratory Gated
Dose Report
Patient Protocol
Radiation Dose Structured Report
`
