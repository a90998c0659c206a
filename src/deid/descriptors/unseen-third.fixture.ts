/**
 * Descriptors of a third gathering, English and German: catalogues of demonstration systems, series that published scripts
 * look for, and what an orientation guide for referrers asks. None names anybody. Nothing was grown from it. One a line.
 */
export const THIRD_ENGLISH = `
XR Chest single view
XR Wrist 3 views
No calcium supplements 24 hours before
CT Chest, abdomen and pelvis with contrast
Check creatinine; nil by mouth 4 hours
Oral contrast 60 min prior; check creatinine
CT KUB (renal stone protocol)
CT Paranasal sinuses
CT Coronary angiography
Beta-blocker per protocol; no caffeine 12 hours
MRI safety screening form
MRI safety screening; check eGFR
Full bladder: drink 1 L water 1 hour before
US Thyroid and neck
US Obstetric first trimester
US Breast unilateral
US Doppler lower limb venous
Diagnostic mammography bilateral
No deodorant or talc on the day
NM Whole body bone scan
Hydrate well; injection 3 hours before imaging
NM Thyroid uptake and scan
Stop thyroid medication per protocol
Fast 6 hours; blood glucose < 200 mg/dL
Cerebral angiography
Consent; coagulation profile; NPO 6 hours
Hysterosalpingography
Schedule day 7-10 of cycle
Lungs: Clear. No focal consolidation, effusion or pneumothorax
Heart: Normal cardiothoracic ratio
Mediastinum: Normal contour. Trachea central
Bones and soft tissues: No acute abnormality
Alignment. Bones: No fracture or dislocation
Joints: Joint spaces preserved
Brain parenchyma: Normal grey-white matter differentiation
No intracranial haemorrhage, mass effect or midline shift
Extra-axial spaces: No collection
Calvarium: Intact
Visualised sinuses and mastoids: Clear
Contrast-enhanced axial CT of the chest with multiplanar reformats
Heart and great vessels
CT pulmonary angiography with bolus-tracked IV contrast
no filling defect to the subsegmental level
Right heart strain: RV/LV ratio
Axial CT of the abdomen and pelvis after IV contrast in the portal venous phase
Multiplanar multisequence MRI of the brain including T1, T2, FLAIR, DWI and SWI
Ventricles and sulci: Age-appropriate
Vascular flow voids: Preserved
Extensor mechanism
Real-time grey-scale and colour Doppler ultrasound of the abdomen
Kidneys: Normal size and corticomedullary differentiation. No hydronephrosis
High-frequency ultrasound of the thyroid and neck
Bilateral CC and MLO digital mammography
Architectural distortion: None
Whole-body planar imaging 3 hours after IV Tc-99m MDP
Skeletal distribution
Renal excretion
Clinical correlation and follow-up as appropriate
Cough and fever for 5 days, rule out pneumonia
Sudden severe headache, rule out haemorrhage
Right upper quadrant pain after meals
Fall on outstretched hand, wrist pain
Shortness of breath, raised D-dimer
Chronic low back pain radiating to left leg
Twisting knee injury playing football
Palpable thyroid nodule
Staging of known lung carcinoma
Left flank pain with haematuria
Weight loss and night sweats
Dizziness and left arm weakness
Small disc bulge/central disc protrusion at L5-S1 measuring 1-2 mm AP dimension
History of MVA and low back pain
Left shoulder pain after fall
Moderate to severe degenerative changes of the acromioclavicular joint with inferior osteophyte formation
Superior migration of the humeral head suggesting chronic rotator cuff tear
Left paracentral L4-5 disc extrusion contacting the traversing left L5 nerve root; mild L5-S1 degenerative change
Low back pain radiating to the left leg for 6 weeks, numbness of the left foot dorsum
Alignment normal. Vertebral body heights preserved. Conus ends at L1
MR Cervical spine W anesthesia
XR Cervical spine Swimmers
XR Cervical spine Views W flexion and W extension
RF Cervical spine Views W contrast IT
XR Spine Cervical Odontoid and Cervical axis AP
RF Guidance for fluid aspiration of Lumbar spine space
XR Spine.lumbar and Sacroiliac joint - bilateral Views
CT Guidance for biopsy of Spine
MR CERVICAL SPINE WO AND W CONTRAST
MRI SPINE SURVEY
MR SOFT TISSUE NECK
RT p+ Buk 3.0 B30f
Ax T2 FRFSE GOLD ATLAS
OAx T2 FRFSE 16fov
t2_tse_dixon_tra_384_3mm_W
eT2W_mDIXON_tra
t2_tse_fs-dixon_tra_320_W
T2W_HR_mDIXON_TSE_RL
t1_vibe_fs_tra_Dynamic
t1_fse_wfi_tra_Echo1
T1W_SPIR_C
t1_tse_dixon_tra_3mm_W
T1W_mDIXON_TSE_Fast
T1W_mDIXON_TSEC_pass
WATER_ Ax T2 FRFSE IDEAL
3-WATER_ IDEAL T2
Ax IDEAL T2
CorCTALow 2.0 B25f 0-95%
Ax PD&T2 FSE - 4
Cardiovascular Heart-Cardiac Function
Abdomen 1ABD_PEL_AAA
Abd-Pel w-c 3.0 B30f
AX OBL T2 BLADE SMFOV
AX T2 FSE 3mm
AX T2 NO ANGLE
AX T2 SM FOV
Ax Cube T2-100ETL2Rx
Ax T2 FRFSE PROP
SCAx T2 FSE
T2 AX TSE SMALL FOV
T2 Ax SPACE Prostate PlaneTop of Bladder-Thru Prostate
T2WTSE AX HI
Ax T2 HR FRFSE
Apparent Diffusion Coefficient mm2s
rFOV Apparent Diffusion Coefficient Map
dSShDWI ADC COMBO
ep2d-advdiff-3Scan-b value 1400
Ax DWI rFOV b1350
sDWI B2000 PACS ONLY
Ax FOCUS 50 800 1500
Ax DWI ORIGINAL
`

export const THIRD_GERMAN = `
Unterschenkel-Sonographie rechts unauffällig
Kniegelenk links in 2 Ebenen, Normalbefund
Mammasonographie beidseits unauffällig, BI-RADS 2
Muskulatur Unterschenkel dorsal Sono
Sonographie Schilddrüse beidseits o. B.
Sonographie Hirnversorgende Arterien
Pädiatrische Sonographie
Urogenitale Sonographie
Weiblicher Unterbauch
Sonographie Schilddrüse zeigt knotige Veränderung rechts
Empfehlung: Kontrolluntersuchung in 6 Monaten
Stressechokardiographie mittels Fahrradergometrie
Abbruch wegen muskulärer Erschöpfung und Dyspnoe
Kein Nachweis einer belastungsinduzierten Ischämie
Kein Thrombus im linken Vorhof und Vorhofohr
Persistierendes Foramen ovale, Rechts-links-Shunt
Nachweis von Divertikeln, Tumoren und Gastroösophagealem Reflux
Videokinematographie
Ermöglicht Nachweis funktioneller Störungen
Bei Verdacht auf entzündliche (parapharyngeale) Prozesse, Verfahren der ersten Wahl
Zur Abklärung der Halsweichteile
zur Messung der Ösophagusmotilität
Zeigt Ursache und Grad der Aspiration
Doppelkontrast mit Provokationstechnik, Nachweis postoperativer Veränderungen
Verdacht auf Mediastinitis, sensitiv zum Nachweis extraluminaler Luft
RÖ Schluckakt mit wasserlöslichem KM
Eingeschränkte Sensitivität bei freier Luft
Nach Endoskopie; ohne orales KM
Mit interventionell-therapeutischer Zielsetzung
Wenn Quelle angiographisch nicht auffindbar
RÖ Abdomen Leeraufnahme
Bei Verdacht auf Perforation, wenn CT nicht verfügbar
Überprüfung der Dichtheit von Anastomosen
akut auftretender abdomineller Schmerz, Abwehrspannung
Störung der Darmperistaltik, evtl. mit Meteorismus, Übelkeit, Erbrechen
Kreislaufstörungen bis hin zur Schocksymptomatik
`
