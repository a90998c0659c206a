/**
 * Descriptors of a fifth gathering, English, written with the fourth and put aside: nothing was grown from it, and what is
 * lost of it is counted, never read. Several a line, with `~` between.
 */
export const FIFTH_ENGLISH = `
XR Toe Great Right ~ XR Pelvis Judet Views ~ XR Patella Sunrise ~ XR Shoulder Grashey Axillary ~ XR Elbow Radial Head View
XR Thoracic Spine Lateral ~ XR Scoliosis EOS ~ XR Sacrum Coccyx ~ XR Nasal Bones ~ XR Calcaneus Harris ~ XR Soft Tissue Neck
XR Humerus Transthoracic ~ XR Babygram ~ XR Abdomen for Foreign Body ~ XR Femur Intraop ~ XR Shunt Series ~ XR AC Joints Weighted
CT Sinus Stealth ~ CT Brain Venogram ~ CT Larynx with phonation ~ CT Chest High Resolution ILD ~ CT Lung Cancer Screening Low Dose
CT Aorta Dissection Gated ~ CT Renal Stone Ultra Low Dose ~ CT Pelvis Bony ~ CT Cystogram ~ CT Hip Femoral Anteversion ~ CT Ankle Pilon Fracture
CT Spine Lumbar Myelogram ~ CT Mesenteric Ischemia ~ CT Liver Volumetry Donor ~ CT Guided Drain Pelvic Abscess ~ CT Simulation Head Neck Mask
CT Wrist Scaphoid Nonunion ~ CT Shoulder Glenoid Version ~ CT Orbit Blowout ~ CT Parathyroid 4D ~ CT Left Atrial Appendage ~ CT Chest Nodule Followup
MRI Brain Epilepsy Protocol ~ MRI Brain Multiple Sclerosis Followup ~ MRI Trigeminal Neuralgia ~ MRI Soft Tissue Neck Parotid ~ MRI Thoracic Cord Compression
MRI Sacroiliac Joints ~ MRI Hip Avascular Necrosis ~ MRI Elbow Biceps Insertion ~ MRI Finger Pulley ~ MRI Foot Morton Neuroma ~ MRI Thigh Mass
MRI Kidney Characterization ~ MRI Adrenal In/Out ~ MRI Female Pelvis Endometriosis ~ MRI Cervix Brachytherapy ~ MRI Penis ~ MRI Defecography
MRI Heart Iron T2* ~ MRI Cardiac Sarcoid ~ MRA Renal Arteries ~ MRV Head ~ MRI Whole Body Myeloma ~ MRI Abbreviated Breast ~ MR Urogram
US Gallbladder Fasting ~ US Aorta Screening ~ US Bladder ~ US Neonatal Head ~ US Spine Tethered ~ US Pylorus ~ US Fetal Biophysical Profile
US Cervical Length ~ US Ovarian Follicle Tracking ~ US Shoulder Rotator Cuff ~ US Plantar Fascia ~ US Liver Elastography ~ US Transplant Kidney Doppler
US Guided Core Biopsy Axillary Node ~ US Thoracentesis Marking ~ US Vein Reflux ~ US Temporal Arteries ~ US Soft Tissue Lump Back ~ US TIPS Patency
NM White Cell Scan ~ NM Meckel Scan ~ NM Liver Spleen ~ NM Cisternogram ~ NM MIBG ~ NM GI Bleed Tagged RBC ~ NM Stress Rest Myocardial Perfusion
NM Captopril Renogram ~ NM Salivary Gland ~ PET Cardiac Rubidium ~ PET/CT Lymphoma Interim ~ PET/MRI Brain ~ PET Tau ~ NM Y-90 Mapping
Fluoro Esophagram ~ Fluoro Sniff Test ~ Fluoro Loopogram ~ Fluoro Joint Injection Hip ~ Fluoro Lumbar Puncture ~ Fluoro Enema Water Soluble ~ Fluoro Sialogram
IR Angioplasty Fistula ~ IR Thrombolysis ~ IR Prostate Artery Embolization ~ IR Gastrostomy Exchange ~ IR Tunneled Dialysis Catheter ~ IR Kyphoplasty T12
IR Ablation Kidney Microwave ~ IR Varicocele ~ IR Transjugular Liver Biopsy ~ IR Bronchial Artery ~ IR Lymphangiogram ~ IR Celiac Plexus Block
MG Implant Displaced Views ~ MG Wire Localization ~ MG Specimen ~ MG Contrast Enhanced ~ MG Ductogram ~ DXA Forearm ~ DXA Vertebral Fracture Assessment
Ax T1 FSE Post Gad ~ Cor T2 Frfse FS ~ Sag PD FS ~ Obl Cor T1 ~ Ax GRE Heme ~ 3D SPACE FLAIR ~ DTI 32 dir ~ eADC ~ Exp Apparent Diffusion ~ FA color
t2_blade_tra_fs_320 ~ t1_starvibe_fs_post ~ t2_de3d_we_sag ~ ciss3d_tra_iso ~ pd_space_cor_iso ~ bold_moco_64x64 ~ gre_field_mapping ~ svs_se_135 ~ cv_tfi2d_ret_sax
t1_tirm_tra_dark-fluid ~ ep2d_perf_p2_relCBV ~ vessel_scout ~ phase_contrast_thruplane ~ molli_t1map_MOCO ~ de_overview_PSIR ~ tfl_b1map ~ radial_vibe_caipi
FFE_T2*_multi-echo ~ sBTFE_3D_coronaries ~ T1W_SE_clear ~ PDW_SPAIR ~ sDW_SSh ~ SURVEY_BFFE ~ dS_T1W_ISO_BB ~ Quiver_fiber ~ Ref_Head_coil ~ T2W_DRIVE_CLEAR
Ax DISCO 12 phases ~ Cor MAGiC ~ ZTE lung ~ COSMIC cervical ~ MERGE axial ~ Inhance 3D velocity ~ SSFSE thick slab radial ~ ASSET calibration ~ DynaPlan ~ PURE off
Neck 2.0 Br36 S3 ~ Body 1.0 Bf40 M_0.5 ~ Mono 50 keV ~ VNC Liver Q30 ~ Iodine Overlay ~ Spine 2.0 Br59 sag ~ FL03 CT Aortic Valve ~ DE_Carotid F_0.6 ~ Lung CARE 1.0
THIN HELICAL ~ Recon 3: 5mm STND ~ Soft Tissue AIDR 3D ~ FC07 AXIAL ~ Volume 0.5 target ~ Patient Aligned MPR ~ RetroGated 40-80% ~ TestBolus ~ Subtracted BONE
Scout AP/LAT ~ Axial Lung MIP 8x2 ~ MinIP coronal ~ TeraRecon Volume ~ Aorta CPR ~ Segmentation overlay ~ Structured Report ~ Key Images ~ Presentation State ~ Summary
Magnification CC lateral exaggerated ~ Rolled medial ~ Cleavage ~ Tangential BB ~ Specimen radiograph 2x ~ Ultrasound clip M-mode ~ Apical four chamber ~ Subcostal IVC
Cobb angle 24 degrees thoracolumbar dextroscoliosis. ~ Bones appear osteopenic. ~ No suspicious blastic lesion.
The cardiomediastinal silhouette is enlarged, accentuated by AP technique. ~ Low lung volumes with bibasilar atelectasis.
Perihilar interstitial thickening and Kerley lines compatible with edema. ~ Tracheostomy in satisfactory position. ~ Apical scarring.
Spiculated mass abutting the pleura with cavitation, suspicious for primary bronchogenic malignancy. ~ Tree-in-bud nodularity.
Honeycombing with traction bronchiectasis in a subpleural distribution, usual interstitial pneumonia pattern. ~ Mosaic attenuation.
Penetrating atherosclerotic ulcer of the descending aorta. ~ Intimal flap extends into the left subclavian artery. ~ Hemopericardium.
Oblique fracture through the lateral malleolus at the level of the syndesmosis, Weber B. ~ Mortise congruent. ~ Hardware intact.
Chronic ununited fracture of the ulnar styloid. ~ Chondrocalcinosis ~ Erosions at the metacarpophalangeal joints ~ Boutonniere deformity
Extra-axial collection along the left convexity, crescentic, measuring 9 mm with sulcal effacement. ~ Uncal herniation.
Ring-enhancing lesion in the right parietal lobe with surrounding vasogenic edema. ~ Restricted diffusion in the splenium.
Arachnoid cyst middle cranial fossa. ~ Developmental venous anomaly ~ Chiari malformation with syrinx ~ Hippocampal sclerosis
T2 hyperintense demyelinating plaques, some oriented perpendicular to the callosal surface. ~ Optic neuritis ~ Cavernoma of the pons
Grade 1 anterolisthesis of L4 on L5 with bilateral pars defects. ~ Schmorl node ~ Conus terminates at L1. ~ Tarlov cysts ~ Annular fissure
Pneumatosis intestinalis with portal venous gas. ~ Closed loop obstruction with mesenteric swirl. ~ Intussusception ~ Target sign
Peripancreatic fluid and necrosis, walled off. ~ Pancreas divisum ~ Dilated side branch IPMN 14 mm ~ Cirrhotic morphology with splenomegaly and varices
Peripheral nodular discontinuous enhancement, hemangioma. ~ Geographic fatty sparing ~ Gallbladder wall thickened with pericholecystic fluid
Bosniak IIF cyst with thin septations. ~ Angiomyolipoma 1.1 cm ~ Striated nephrogram ~ Bladder diverticulum ~ Staghorn calculus ~ Duplicated collecting system
Ovarian torsion with whirlpool sign. ~ Hemorrhagic corpus luteum ~ Hydrosalpinx ~ Adenomyosis ~ Retained products of conception ~ Nabothian cysts
Testicular microlithiasis ~ Epididymitis with hyperemia ~ Spermatocele ~ Seminal vesicle invasion ~ Extracapsular extension ~ PSA 12.4 ng/mL, gland 58 cc
Partial thickness articular surface tear ~ SLAP lesion ~ Hill-Sachs deformity with bony Bankart ~ Subacromial spurring ~ Biceps tenosynovitis
Posterior horn radial tear with extrusion ~ Pellegrini-Stieda ~ Patella alta ~ Lateral femoral condyle contusion, pivot shift pattern ~ Chondral fissuring
Lunate osteonecrosis ~ De Quervain tenosynovitis ~ Posterior tibial tendinopathy ~ Talar dome osteochondral lesion ~ Sesamoiditis ~ Turf toe
Oval circumscribed mass parallel orientation, BI-RADS 3, short interval followup. ~ Skin retraction ~ Nonmass enhancement, clumped ~ Fat necrosis
Breech presentation, amniotic fluid index 14 cm ~ Low lying placenta 12 mm from internal os ~ Estimated fetal weight 41st percentile ~ Yolk sac present
Spongiform nodule, no follow up needed ~ Submandibular sialolith ~ Thyroglossal duct cyst ~ Peritonsillar abscess ~ Parapharyngeal fat preserved
Triphasic waveforms throughout ~ Pseudoaneurysm neck 3 mm ~ Peak systolic velocity 245 cm/s, 70% stenosis ~ Steal phenomenon ~ Greater saphenous ablated
Symmetric tracer distribution ~ Superscan ~ Reversible inferior wall defect, ejection fraction 48% ~ Matched defects, low probability ~ Delayed gallbladder visualization
Procedure: 18 gauge needle advanced under CT guidance, three passes ~ Hemostasis achieved ~ 8 French pigtail ~ Moderate sedation, fentanyl 50 mcg ~ Timeout performed
Limited exam due to bowel gas and patient cooperation ~ Suboptimal opacification ~ Streak artifact from dental amalgam ~ Susceptibility from hardware ~ Wraparound
Hx: slipped on ice, unable to weight bear ~ tripped, FOOSH, snuffbox tenderness ~ cough productive, crackles L base ~ worst headache of life ~ syncope x2
bloating, altered bowel habit ~ UTI recurrent ~ irregular menses, PCOS? ~ palpable lump outer breast ~ screening, family history positive ~ pulsatile mass
knee locks and gives way ~ foot drop, saddle anesthesia ~ tingling ulnar fingers ~ hoarse voice 6 weeks ~ pleuritic pain, d-dimer raised ~ Crohns flare
pre-op clearance ~ TB contact ~ line placement ~ NGT position please ~ trauma call, GCS 7 ~ ex-smoker 30 pack years ~ thyroidectomy 2015 ~ immunosuppressed
Breastfeeding ~ Hearing implant, not MR safe ~ Interpreter needed ~ Wheelchair ~ Needs hoist ~ Creatinine pending ~ Unable to hold breath ~ IV extravasation 20 mL
Dictated by Dr [[Wetherspoke]] ~ cc: Dr [[Hollingbury]] ~ Mr [[Pemberthwaite]] did not attend ~ tel [[0161 496 0387]] ~ from [[Stonecroft]] Medical Centre
DOB [[22/11/1947]] ~ NHS [[943 476 5919]] ~ sister [[Blathwayt]] informed ~ scanned by [[Kirkbride-Moss]] ~ Acc [[RX20394857]] ~ resident: [[Oyelaran]]
Discrepancy noted ~ Second opinion ~ Critical result communicated and acknowledged ~ Images degraded ~ Outside films for comparison ~ Late entry ~ Corrected laterality
`
