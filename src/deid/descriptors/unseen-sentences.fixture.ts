/**
 * Reasons, comments and findings as physicians and technologists type them. What stands between `[[` and `]]` names
 * somebody, a place or a day and has to go; no list of the patient's values is given. Written down before the vocabulary
 * was grown for the second time. One a line.
 */
export const SENTENCES = `
Shortness of breath and pleuritic chest pain since this morning, rule out pulmonary embolism.
Fell down the stairs yesterday, unable to bear weight on the right leg.
History of colon cancer, status post right hemicolectomy, restaging.
Persistent cough for three weeks despite antibiotics, smoker.
Please evaluate for occult hip fracture in an elderly woman after a ground level fall.
Follow up of known left upper lobe nodule, previously 7 mm.
New onset seizure with postictal confusion, evaluate for mass or hemorrhage.
Headache with visual changes, worse in the morning, rule out intracranial mass.
Abdominal pain in the right lower quadrant with elevated white count, appendicitis?
Known cirrhosis, hepatoma surveillance.
Patient could not hold her breath, several sequences were repeated.
Patient claustrophobic, examination terminated early at the request of the patient.
Contrast extravasation of about 20 ml in the left antecubital fossa, ice applied.
IV access was lost, study completed without contrast.
Metal artifact from dental hardware limits evaluation of the oral cavity.
Hip prosthesis causes beam hardening.
Unable to lie flat because of back pain.
Images degraded by respiratory motion but still diagnostic.
Compared with the outside study, the lesion has grown from 12 to 17 mm.
Endotracheal tube tip 4 cm above the carina, nasogastric tube in the stomach.
Right internal jugular catheter with tip in the superior vena cava, no pneumothorax.
Interval improvement of the bibasilar atelectasis and small effusions.
Stable postsurgical changes, no evidence of recurrent disease.
Moderate cardiomegaly with mild pulmonary vascular congestion.
Acute nondisplaced fracture of the distal radius.
Severe osteoarthritis of the medial compartment with joint space loss.
Large posterior disc herniation at L5-S1 compressing the right S1 nerve root.
Complete tear of the supraspinatus tendon with retraction.
Multiple hypervascular liver lesions, most likely metastases.
Simple renal cyst, no follow up needed.
Gallstones without signs of acute cholecystitis.
Sigmoid diverticulosis without diverticulitis.
Age-appropriate volume loss and mild chronic small vessel ischemic changes.
No restricted diffusion to suggest acute infarct.
Enhancing extra-axial mass along the left convexity, consistent with a meningioma.
Empty sella, otherwise unremarkable.
The thyroid gland is enlarged and heterogeneous with several nodules.
Bilateral breast implants, no suspicious masses or calcifications.
Scattered areas of fibroglandular density.
Recommend short interval follow up in six months.
Ultrasound guided biopsy is recommended.
The examination was discussed with the ordering physician by telephone.
Technique: helical acquisition with coronal and sagittal reformations.
Contrast: 100 ml of iodinated contrast at 3 ml per second.
Dose was reduced using automated tube current modulation and iterative reconstruction.
Gating failed because of arrhythmia.
Poor bolus timing, repeated with a longer delay.
Wrong side was marked on the first image, corrected before sending.
Image flipped, please ignore series 3.
Duplicate of the previous acquisition because the patient moved.
Premedicated for contrast allergy with prednisone and diphenhydramine.
Creatinine 1.4, gfr 48, hydrated before the study.
Diabetic on metformin, held for two days.
Pregnant, first trimester, shielded; only the necessary views were taken.
Pacemaker is MRI conditional, cardiology present during scanning.
Sedated with propofol, anesthesia at bedside.
Newborn with bilious vomiting, evaluate for malrotation.
Toddler swallowed a coin, where is it?
Limping child, rule out slipped capital femoral epiphysis.
Football injury with knee swelling, suspected meniscal tear.
Motor vehicle collision, restrained driver, neck pain.
Gunshot wound to the abdomen, trauma activation.
Stab wound, left flank, hemodynamically stable.
Burning pain in the foot, diabetic ulcer, osteomyelitis?
Elevated PSA, prior negative biopsy.
Painless hematuria in a heavy smoker.
Postmenopausal bleeding with thickened endometrium.
Infertility workup, evaluate tubal patency.
Palpable lump in the upper outer quadrant of the left breast.
Annual screening, no complaints.
Memory loss, evaluate for normal pressure hydrocephalus.
Sudden hearing loss on the left with tinnitus, rule out acoustic neuroma.
Double vision and drooping eyelid, aneurysm?
Weakness of the left arm and facial droop, onset two hours ago.
Multiple sclerosis, new symptoms, any active plaques?
Low back pain radiating to both legs, urinary retention, cauda equina?
Radiation planning for head and neck cancer.
Baseline before starting immunotherapy.
Response assessment after four cycles of chemotherapy.
Restaging of lymphoma, partial response on the last scan.
Fever of unknown origin, looking for an abscess.
Septic patient in intensive care, source unknown.
Hemoptysis, former smoker, weight loss.
Interstitial lung disease, progression?
Asthma exacerbation with mucus plugging.
Line placement, check position.
Feeding tube advanced, repeat film.
Chest tube removed this morning, residual pneumothorax?
Status post bypass surgery, widened mediastinum.
Dissection follow up, increasing diameter of the false lumen.
Claudication at 200 meters, absent pedal pulses.
Swollen calf after a long flight, deep vein thrombosis?
Varicose veins before ablation.
Hypertension resistant to treatment, renal artery stenosis?
Failing dialysis fistula with low flow.
Living donor evaluation for kidney transplantation.
Transplant kidney with rising creatinine, obstruction or rejection.
Jaundice with dilated ducts on ultrasound, stone or stricture.
Chronic pancreatitis, pseudocyst follow up.
Crohn disease with active inflammation of the terminal ileum.
Blood in stool, incomplete colonoscopy.
Difficulty swallowing solids, stricture?
Hiatal hernia before surgery.
Rotator cuff repair last year, recurrent pain.
Wrist pain after lifting, ganglion?
Stress fracture of the tibia in a runner.
Rheumatoid arthritis, erosions?
Painful total knee replacement, loosening?
Scoliosis, progression since the brace was removed.
Bone age, short stature.
Suspected child abuse, skeletal survey.
Growing soft tissue mass of the thigh, biopsy proven sarcoma.
Lytic lesion of the pelvis found incidentally.
Melanoma of the back, sentinel node mapping.
Hyperthyroidism, uptake and scan.
Elevated calcium, parathyroid adenoma localization.
Shunt malfunction suspected, compare ventricular size.
Subdural hematoma, evacuated, follow up.
Carotid bruit, screening.
Scan started late due to scanner fault; table height was adjusted and the coil replaced.
Patient declined contrast after explanation of benefits and risks.
Interpreter was used to obtain consent.
Priors were not available at the time of reading.
Study performed at an outside facility and imported for comparison.
Images sent to the referring service; critical result called to the emergency department.
Seen by [[Dr. Whitfield]] in clinic, suspected gout of the big toe.
Referred by [[Dr. Hand]] for evaluation of thyroid nodules.
Technologist: [[Mr. Long]]; patient was cooperative.
Spoke with nurse [[Kathleen Marsh]] about the critical finding.
[[Mrs. Pilkington]] refused the second injection.
Discussed with [[Dr. Nakamura]] at [[14:35]] by phone.
Compared with CT from [[03/14/2018]], no change.
Surgery on [[12 June 2017]], evaluate healing.
Previous exam at [[St. Bartholomew]] was normal.
Call [[555-867-5309]] with results as soon as possible.
Fax report to [[(312) 555-0199]] please.
Patient of [[Dr. Ramanathan]], MRN [[4471923]], known aneurysm.
[[John Kowalewski]] fell from a ladder, wrist pain.
[[Ms. Young]] has dense breasts, ultrasound advised.
Results emailed to [[j.mcallister@example.org]] today.
Performed by [[Zbigniew Wisniewski]], contrast 80 ml.
Seen on [[2019-11-04]], follow up in six weeks.
The patient is a [[93]] year old woman with a hip fracture.
Mother [[Esperanza Villanueva]] present during the scan.
Dictated by [[Prof. Stein]], signed electronically.
Accession [[A20190412334]] is the comparison study.
Insurance [[078-05-1120]], preauthorization pending.
Attending [[Dr. Klein]] requested thin slices.
Images reviewed with [[Dr. Brown]] and [[Dr. Petit]] in conference.
Tech [[Jimenez]] repeated the lateral view.
Transferred from [[Ridgemont]] with a known bleed.
Lives in [[Chattanooga]], transported by helicopter.
Scanned by [[R. Okonkwo]] without complications.
`
