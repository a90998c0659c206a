/** What is complained of, found and done, in English. */
export const ENGLISH_CLINICAL = `
pleuritic postictal ictal interictal confusion confused extravasation extravasated antecubital elderly frail convexity
premedicated prednisone diphenhydramine benadryl metformin conditional bilious malrotation volvulus limping slipped
capital restrained driver collision crash stab stabbed plaques smoker nonsmoker exacerbation mucus plugging widened
claudication pedal varicose creatinine egfr gfr bun stool rheumatoid brace bracing abuse incidentally hyperthyroidism
hypothyroidism thyroiditis thyrotoxicosis goiter goitre malfunction malfunctioning bruit occult pus purulent sepsis
septic bacteremia bacterial viral virus fungal mycotic mycobacterial aspergillus aspergilloma pneumocystis candida
influenza flu hiv aids immunocompromised immunosuppressed neutropenia neutropenic leukocytosis leukopenia anemia
anaemia anemic thrombocytopenia thrombocytosis anticoagulated anticoagulation anticoagulant heparin warfarin coumadin
aspirin plavix eliquis xarelto chills rigors malaise lethargy lethargic obtunded unresponsive responsive comatose coma
delirium agitation agitated anxious anxiety depressed psychosis amnesia aphasia dysphasia dysarthria slurred droop
drooping ptosis diplopia blindness blurry scotoma papilledema nystagmus ataxia ataxic gait imbalance tremor dystonia
spasticity paralysis paralyzed paresis hemiparesis hemiplegia paraplegia quadriplegia tetraplegia paresthesia tingling
numb radicular neuralgia migraine tinnitus hearing deafness deaf otalgia otorrhea epistaxis rhinorrhea hoarseness
hoarse dysphonia stridor dysphagia odynophagia swallowed ingested ingestion aspirated choking regurgitating heartburn
gerd dyspepsia bloating belching hiccups anorexia cachexia cachectic emesis hematemesis melena hematochezia
incontinence incontinent hesitancy nocturia polyuria oliguria anuria pyuria proteinuria glycosuria azotemia uremia
uremic stricture hydronephrotic pyelonephritis cystitis urethritis prostatitis epididymitis orchitis torsed priapism
azoospermia amenorrhea dysmenorrhea dyspareunia menometrorrhagia adenomyosis endometriosis endometrioma endometritis
salpingitis hydrosalpinx pid pcos miscarriage abortion accreta abruption preeclampsia eclampsia postpartum gravid
gravida multiparous nulliparous iugr oligohydramnios polyhydramnios macrosomia breech cephalic rash erythema
cellulitis ulcer ulceration ulcerated gangrene gangrenous necrotizing abscessed osteitis myositis pyomyositis phlegmon
lymphangitis anasarca pitting cyanosis cyanotic clubbing pallor diaphoresis sweats night palpitations syncopal
orthopnea tachypnea tachypneic bradypnea apneic hypoxia hypoxic hypoxemia hypercapnia desaturation desaturating
intubated intubation extubated extubation ventilated ventilator bipap cpap bronchospasm asthma asthmatic bronchitis
bronchiolitis croup pertussis pneumonitis asbestosis asbestos mesothelial hemothorax hemopneumothorax chylothorax
pleurisy pleurodesis resectable unresectable grafted grafting stented restenosis instent patch pacer aicd
defibrillator lvad ecmo impella balloonpump piccs portacath mediport permcath catheterized drained draining drainages
pigtail maze nstemi stemi angina chd pad pvd hld hyperlipidemia hypercholesterolemia dyslipidemia atherosclerosis
atherosclerotic calcific hocm hcm arvc arvd amyloidosis myocarditis pericarditis tamponade endocarditis murmur
coarctation tetralogy fontan ductus tga tapvr situs inversus dextrocardia heterotaxy aortitis arteritis takayasu giant
raynaud thromboembolism thromboembolic thrombophlebitis dvts embolized phlebitis reticulum nafld masld hepatoma
cholestasis cholestatic psc pbc choledochal lap nail nails cages arthrodesis resurfacing debridement amputation
amputated bka aka stump flap flaps transplanted allograft donor recipient gvhd radiated irradiated xrt proton hormonal
tamoxifen adjuvant neoadjuvant palliative curative cycles induction maintenance relapse relapsed refractory responder
progressing progressed metastasize primaries restage pathologically biopsied carcinomatosis leptomeningeal
lymphomatous leukemic myelodysplastic myelofibrosis plasmacytoma macroglobulinemia hodgkin nonhodgkin mantle burkitt
oncocytoma angiomyolipoma urothelial chromophobe seminomatous nonseminomatous germ yolk choriocarcinoma dysgerminoma
thecoma cystadenoma cystadenocarcinoma ipmn mcn pnet vipoma gastrinoma glucagonoma somatostatinoma neuroma vestibular
pinealoma germinoma hemangioblastoma oligoastrocytoma gliosis gliomatosis pseudoprogression prolactinoma prolactin
galactorrhea cushing insipidus tbi concussion contrecoup subfalcine uncal transtentorial sah sdh edh ich ivh ischemias
avms caroticocavernous tpa penumbra collaterals ribbon craniosynostosis plagiocephaly macrocephaly microcephaly chiari
syringomyelia syrinx tethered spina bifida myelomeningocele meningocele encephalocele holoprosencephaly lissencephaly
heterotopia pachygyria polymicrogyria schizencephaly leukodystrophy leukomalacia kernicterus hie cerebritis
ventriculitis neurocysticercosis toxoplasmosis tuberculoma creutzfeldt msa psp nph lewy frontotemporal ftd
kyphoscoliosis spondylarthritis spurring spur spurs degenerated desiccation extruded sequestered impinging impinges
compressing compresses retropulsion retropulsed wedged compressions fragility greenstick torus butterfly comminution
angulated impacted avulsed monteggia colles boxer maisonneuve bimalleolar trimalleolar malleolus malleoli malleolar
pilon plafond tillaux segond lipohemarthrosis hemarthrosis subluxed casting splinted immobilized immobilization
crutches bear limps gouty gout tophi tophus pseudogout cppd chondrocalcinosis calcinosis psoriatic psoriasis lupus sle
scleroderma polymyositis dermatomyositis polymyalgia fibromyalgia osteomalacia rickets paget hyperostosis dish
ossificans heterotopic exostosis bunion hammertoe charcot equinus clubfoot flatfoot planus cavus genu ddh scfe
asymmetries distortions retraction dimpling intracapsular extracapsular silicone silicon gynecomastia mastitis
mastalgia brca carriers lifetime birad complicated indistinct shadowing vascularity hyperemia hyperemic intoxicated
alcohol alcoholic alcoholism ethanol etoh cocaine opioid heroin methadone poisoning carbon monoxide drowning burn
burns electrocution frostbite hypothermia hyperthermia heatstroke dehydration dehydrated hydrated hydration fluids npo
fasting fasted eaten breakfast lunch shielded apron lmp hcg inconclusive repeats habitus obesity obese bmi raised
cooperate cooperative claustrophobia claustrophobic sedated anaesthesia anesthetized anesthetist lidocaine midazolam
versed fentanyl propofol ketamine lorazepam ativan valium diazepam chloral melatonin swaddled fed bottle pacifier
crying urticaria anaphylaxis anaphylactic itching vasovagal fainted dizzy lightheaded consented declined declines
refused refuses refusal postponed cancelled canceled rescheduled malpositioned coiled kinked dislodged migrated
migration misplaced retracted pulled withdrawn carina cavoatrial azygos malposition hyperinflated overinflated
underinflated hypoinflated hypoventilatory underpenetrated overexposed underexposed obscured obscures obscuring
silhouette blunting eventration tenting cuffing cephalization engorgement airspace bibasilar bibasal tortuosity
ectatic ectasia uncoiled granulomata biapical scarring scar scars
`
