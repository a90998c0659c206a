/**
 * Descriptors of a fourth gathering, English: orders, series and sentences of reports, written as departments write them
 * before the vocabulary was looked at, then used to improve the rules. Several a line, with `~` between.
 */
export const FOURTH_ENGLISH = `
XR Foot Weight Bearing 3V Left ~ XR Knee Skyline View Bilateral ~ XR Hip Cross Table Lateral Right ~ XR Skeletal Survey NAI
XR Orthopantomogram ~ XR Chest Decubitus ~ XR Abdomen Erect & Supine ~ XR C-Spine Flex/Ext ~ XR Scaphoid Series RT
XR Clavicle 2 views ~ XR Sternum Oblique ~ XR Mandible Towne view ~ XR Bone Age Study ~ XR Leg Length Scanogram
CT Head Trauma w/o IV contrast ~ CT Temporal Bones Thin Slice ~ CT Neck Soft Tissue post contrast ~ CT Chest PE Study
CT Abdomen Triphasic Liver ~ CT Urogram Split Bolus ~ CT Enterography with neutral oral contrast ~ CT Colonography Screening
CT Adrenal Washout ~ CT Pancreas Protocol Dual Phase ~ CT Angiogram Circle of Willis ~ CTA Runoff Bilateral Lower Extremities
CT Guided Lung Biopsy Left Lower Lobe ~ CT Cardiac Calcium Score ~ CT TAVI Planning ~ CT Facial Bones 3D Recon
CT Pulmonary Vein Mapping Pre-Ablation ~ CT Perfusion Brain Stroke Code ~ CT Dental Cone Beam Maxilla ~ CT Whole Body Trauma Pan Scan
MRI Brain w/wo Gadolinium ~ MRI Pituitary Dynamic ~ MRI IACs Acoustic Neuroma ~ MRI Orbits Fat Suppressed ~ MRI TMJ Open/Closed
MRI Cervical Spine Whiplash ~ MRI Lumbar Spine Post Laminectomy ~ MRI Brachial Plexus ~ MRI Shoulder Arthrogram Labral Tear
MRI Wrist TFCC ~ MRI Knee Meniscus/ACL ~ MRI Ankle Achilles Tendon ~ MRI Liver Eovist Hepatobiliary Phase ~ MRCP with Secretin
MRI Prostate Multiparametric PI-RADS ~ MRI Rectum Staging ~ MRI Pelvis Fistula Protocol ~ MRI Breast Bilateral Implants
MRI Cardiac Viability Stress Perfusion ~ MRI Fetal Brain ~ MR Enterography ~ MR Spectroscopy Single Voxel ~ MRA Neck Carotids TOF
US Abdomen Complete ~ US Renal with Post Void Residual ~ US Scrotum Doppler ~ US Thyroid FNA ~ US Carotid Duplex Bilateral
US OB Anatomy Scan 20 weeks ~ US Nuchal Translucency ~ US Pelvis Transvaginal ~ US Infant Hips Graf ~ US Hernia Groin Valsalva
US Guided Paracentesis ~ US DVT Left Leg ~ US Breast Targeted 3 o'clock ~ US AV Fistula Mapping ~ US Appendix Pediatric
NM Bone Scan Three Phase ~ NM HIDA Scan with CCK ~ NM Renogram MAG3 Lasix ~ NM V/Q Scan ~ NM Thyroid Uptake I-123
NM Parathyroid Sestamibi SPECT/CT ~ NM Gastric Emptying Solid ~ NM MUGA ~ NM DaTscan ~ NM Sentinel Node Lymphoscintigraphy
PET/CT Skull Base to Mid Thigh FDG ~ PET PSMA Ga-68 ~ PET Brain Amyloid ~ PET/CT Dotatate ~ PET Myocardial Viability
Fluoro Barium Swallow Modified ~ Fluoro Upper GI Small Bowel Follow Through ~ Fluoro Voiding Cystourethrogram ~ Fluoro Hysterosalpingogram
IR PICC Line Placement ~ IR Port-a-Cath Removal ~ IR TIPS Revision ~ IR Nephrostomy Tube Exchange ~ IR Uterine Fibroid Embolization
IR Chemoembolization Right Hepatic Lobe ~ IR Vertebroplasty L1 ~ IR Biliary Drain Internal/External ~ IR IVC Filter Retrieval
MG Screening Tomosynthesis ~ MG Diagnostic Spot Compression Left ~ MG Stereotactic Biopsy ~ MG Post Clip ~ DXA Hip and Lumbar
Ax T2 FLAIR FS ~ Sag T1 SE ~ Cor STIR ~ Ax DWI b1000 ~ ADC (10^-6 mm2/s) ~ Ax SWAN ~ 3D Ax T1 BRAVO +C ~ Ax PROPELLER T2
t1_mprage_sag_p2_iso ~ t2_tse_tra_512 ~ t2_space_dark-fluid_sag_p2 ~ ep2d_diff_3scan_trace_p2 ~ t1_vibe_dixon_tra_bh_W ~ swi3d_tra_p2_Mag
t1_fl3d_tra_dynaVIEWS_spair ~ haste_cor_mbh ~ trufi_loc_multi_iPAT ~ resolve_3scan_trace_tra_p2_192_TRACEW ~ asl_3d_tra_iso_3.0_highres
sT1W_3D_TFE ~ T2W_TSE_SENSE ~ DWIBS_b0-800 ~ mDIXON_W ~ eTHRIVE_dyn ~ B-TFE_BH_M2D ~ VISTA_T2_sag ~ 3D_FLAIR_CS_4
Ax LAVA Flex BH ~ WATER: Ax LAVA Flex ~ Cor FIESTA FatSat ~ Ax 3D SPGR Dyn 1 ~ FatFrac: IDEAL IQ ~ R2Star: IDEAL IQ ~ Sag CUBE T2
Thorax 1.5 I70f 2 LCAD ~ Abd/Pel Portal 5.0 B30f ~ HeadSeq 4.8 J40s ~ CARDIAC BestDiast 72 % 0.6 B26f ~ CaSc 3.0 Qr36 65% ~ PulmEmb 1.0 Bv40 A3
Axial 2.5mm STD ~ Coronal MPR Bone 2x2 ~ Sagittal MIP Thick Slab ~ 1.25mm LUNG ASiR ~ SmartPrep Series ~ Dose Report ~ Monitoring 120kV
AX WO STANDARD ~ BONE PLUS 0.625 ~ COR REFORMAT SOFT TISSUE ~ Delayed 10 min 3mm ~ Arterial Phase iDose (4) ~ Premonitoring ~ Bolus Tracker
RAPID TMax ~ Perfusion CBF Map ~ MTT colored ~ Vitrea Snapshot ~ 3D VR Rotations ~ Curved MPR LAD ~ Centerline RCA ~ Scanned Documents
L-MLO Tomo Slices 1mm ~ R-CC C-View ~ LCC Mag Spot ~ RML implant displaced ~ AP Portable Upright ~ PA Insp ~ LAT Swimmers ~ AXIAL Y view
FFR CT results ~ [AC] Tc99m static posterior ~ WB EMISSION ANT ~ NAC 3D WB ~ CT AC 3.75 thick ~ Fused Transaxials ~ MAC Coronals ~ PET AC OSEM 4i8s
No acute cardiopulmonary process. ~ Lungs are clear without focal consolidation, effusion or pneumothorax.
Stable 4 mm nodule in the right upper lobe, unchanged since prior. ~ Heart size is at the upper limits of normal.
Endotracheal tube tip terminates 3.5 cm above the carina. ~ Nasogastric tube courses below the diaphragm, tip not visualized.
Right IJ central venous catheter with tip at the cavoatrial junction. ~ Interval removal of the left chest tube.
Mild pulmonary vascular congestion with small bilateral pleural effusions, left greater than right.
Patchy airspace opacity in the lingula may represent aspiration versus developing pneumonia.
Displaced comminuted fracture of the distal radius with dorsal angulation. ~ Intraarticular extension is present.
Moderate tricompartmental osteoarthritis with osteophytosis and subchondral sclerosis.
Status post right total hip arthroplasty without evidence of loosening or periprosthetic lucency.
No intracranial hemorrhage, mass effect or midline shift. ~ Ventricles and sulci are prominent, consistent with age-related atrophy.
Periventricular white matter hypodensities are nonspecific but likely reflect chronic microvascular ischemic disease.
Hyperdense left MCA sign with loss of gray-white differentiation in the insular ribbon; ASPECTS 8.
Tonsillar ectopia measuring 6 mm below the foramen magnum. ~ Partially empty sella. ~ Mucosal thickening of the maxillary sinuses.
Multilevel degenerative disc disease, worst at L4-5 where there is moderate central canal stenosis.
Left paracentral disc extrusion at L5-S1 contacting the traversing S1 nerve root. ~ Facet hypertrophy and ligamentum flavum thickening.
Cholelithiasis without sonographic Murphy sign. ~ Common bile duct measures 4 mm. ~ Hepatic steatosis.
2.3 cm arterially enhancing lesion in segment VIII with washout and capsule, LI-RADS 5.
Obstructing 7 mm calculus at the left ureterovesical junction with moderate hydroureteronephrosis.
Dilated appendix with periappendiceal fat stranding, consistent with acute uncomplicated appendicitis.
Sigmoid diverticulitis with contained perforation and 3 cm pericolonic abscess. ~ No free air.
Infrarenal abdominal aortic aneurysm measuring 5.1 x 4.8 cm, previously 4.7 cm. ~ Type II endoleak.
Saddle embolus with right heart strain, RV/LV ratio 1.4. ~ Filling defects in segmental branches bilaterally.
Complete tear of the supraspinatus tendon with retraction to the glenohumeral joint; fatty atrophy Goutallier 3.
Bucket handle tear of the medial meniscus. ~ ACL graft intact. ~ Baker's cyst. ~ Moderate joint effusion with synovitis.
BI-RADS 4B: suspicious microcalcifications, segmental distribution. ~ Scattered fibroglandular densities. ~ Recommend biopsy.
Intramural fibroid distorting the endometrial stripe. ~ Simple cyst left ovary 2.8 cm, physiologic. ~ Trace free fluid in the cul-de-sac.
Single live intrauterine gestation, crown-rump length 54 mm, fetal heart rate 158 bpm. ~ Placenta posterior, clear of the os.
TI-RADS 4 nodule mid left lobe, hypoechoic with punctate echogenic foci. ~ Isthmus normal. ~ No cervical lymphadenopathy.
Noncompressible peroneal vein consistent with acute thrombus. ~ Phasic flow with augmentation. ~ Ankle brachial index 0.82.
FDG avid mediastinal adenopathy, SUVmax 11.2, Deauville 4. ~ Photopenic defect ~ Physiologic uptake in brown fat.
Technique: multidetector helical acquisition from the lung apices through the symphysis pubis ~ 100 mL Omnipaque 350 IV
Comparison: outside hospital study ~ Findings were discussed with the ordering provider. ~ Limited by motion and body habitus.
Hx: fall from ladder, LOC, on warfarin ~ r/o SBO, distended, no flatus ~ SOB and cough x 2 wks, smoker ~ persistent headaches, vomiting
RUQ pain after meals ~ painless jaundice, weight loss ~ hematuria, flank pain ?stone ~ 32F LMP unsure, spotting ~ numbness both hands
Pt c/o chest pain radiating to jaw, troponin neg ~ post-op day 3 fever, WBC 18 ~ known ca breast, new back pain ?mets ~ SLE, proteinuria
pre-employment medical ~ MVA restrained driver, seatbelt sign ~ dog bite index finger, swelling ~ swallowed coin ~ dysphagia to solids
Claustrophobic, sedation required ~ Allergy to iodine - premedicate ~ Pacemaker MRI conditional ~ Patient refused contrast ~ eGFR 42, hydrate
Called by Dr [[Fernhollow]] ~ report to [[Brackenridge]], phone [[555-0142]] ~ seen on [[03/14/2019]] ~ Ref: [[Quillfeather]] Surgery
Attn: Mrs [[Osterbrook]] ~ Pt [[Delphine Marchbanks]] arrived late ~ MRN [[88412907]] ~ Tech: [[jhawtrey]] ~ read by [[R. Tillingham]] MD
Wet read ~ Addendum ~ Prelim only, to be overread ~ Wrong side marker corrected ~ Repeat views due to rotation ~ Uncooperative toddler
Filling of the renal collecting system is delayed. ~ Bowel gas obscures the tail of the pancreas. ~ Osseous structures are demineralized.
Sternotomy wires and mitral valve prosthesis noted. ~ Calcified granuloma at the left base. ~ Blunting of the costophrenic angle.
Nondisplaced buckle fracture ~ Salter-Harris II ~ Elevated anterior fat pad ~ Periosteal reaction along the tibial shaft
Enchondroma versus bone infarct ~ Lytic lesion in the iliac wing ~ Ossicle adjacent to the medial malleolus ~ Lisfranc interval maintained
Venous phase only ~ Rectal contrast given ~ Prone acquisition ~ Inspiration/expiration pair
`
