/** The body, its sides and its regions, in English and in the Latin that all share. FMA, RadLex, PS3.16 CID 4. */
const BODY = `
abd abdo abdomen+s abdominopelvic abdomenpelvis ab pelv pelvis pelves pelvic chest+s thoracic thora thor chestabd
chestabdpel cap abdpel abdpelv abdpelvis tap head+s neck+s h&n brain+s cerebellar cranium crane intracranial skull+s
face+s facial maxillofacial orbit+s orbital sinus+es paranasal nasal nose nasopharynx nasopharyngeal oropharynx
oropharyngeal hypopharynx pharyngeal laryngeal mandible+s mandibular maxilla maxillary tmj tmjs temporomandibular
zygoma zygomatic tongue palate tonsil+s tonsillar ear+s iac iacs mastoid+s petrous auditory canal+s cochlea cochlear
globe retina macula macular fundus iris choroid choroidal optic nerve+s disc+s disk+s sclera eyelid lacrimal pituitary
sellar hypophysis pineal hippocampus hippocampal hippocampi amygdala thalamus thalamic hypothalamus ganglia ganglion
caudate putamen pallidum striatum insula insular frontal parietal occipital lobe+s lobar hemisphere+s brainstem stem
midbrain pons pontine medulla medullary cortex cortical subcortical grey matter wm csf ventricle+s ventricular corpus
callosum fornix cistern+s meninges meningeal dura dural epidural subdural subarachnoid falx tentorium parenchyma
parenchymal stroma cranio craniocervical craniovertebral spine+s c-spine tspine lspine csp tsp lsp cerv cervical
cervicothoracic thoracolumbar lumbosacral lumbo lumbar lum thoracicspine sacral sacroiliac sacrococcygeal sij coccyx
coccygeal vertebra+e+l+s intervertebral foramen foramina foraminal neuroforaminal cauda equina cord+s conus medullaris
dens c1 facet+s pars lamina laminae pedicle+s spinous process+es shoulder+s shldr clavicle+s clav scapula+e sternal
sternoclavicular acromioclavicular acromion glenoid glenohumeral humeral humeri rotator cuff supraspinatus
infraspinatus subscapularis biceps triceps deltoid arm+s forearm+s elbow+s ulnar wrist+s carpus lunate hamate
metacarpal+s hand+s thumb+s digit+s phalanx phalanges phalangeal extremit-y-ies limb+s ue le lue rue lle uext lext
joint+s jt jts non-joint hip+s acetabulum acetabular femora femoral fem thigh+s groin inguinal knee+s patellar
patellofemoral tibiae tibial tib fib tibfib fibular calf calves leg+s lowerleg ankle+s tarsal tarsus talar calcaneal
heel+s foot feet forefoot midfoot hindfoot toe+s metatarsal+s achilles meniscus menisci meniscal acl pcl mcl lcl
ligament+s tendon+s tendinous muscle+s muscular quadriceps hamstring+s gluteal psoas bone+s boney bony osseous
skeletal skeleton cartilage cartilaginous marrow periosteum periosteal fascia fascial fatty rib+s costal costochondral
cage thoracicinlet hilum hila lung+s pulmonary pulm bronch-us-i-ial tracheal airway+s alveolar alveoli diaphragmatic
esophagus esophageal oesophageal thymus thymic heart+s cardiovascular card myocardium myocardial epicardial
endocardial pericardium pericardial atrium atria atrial atri mitral tricuspid aortic valve+s valvular septum septal
coronary coronaries lcx rca pda cx ramus artery arteries arteriole+s vein+s venous vascular vessel+s vasculature
aortoiliac arch thoracoabdominal carotid+s vertebrals basilar ica eca cca mca aca sma ima ivc svc iliac iliacs renal
subclavian brachial brachiocephalic axilla+e popliteal runoff runoffs circle willis cow jugular cava caval cavae
hepatic splenic mesenteric mesentery omentum omental saphenous liver+s hepatobiliary hep biliary bile duct+s ductal
gallbladder gall gb cbd spleen pancreas pancreatic stomach gastric gastro gastrointestinal gi duodenal jejunum jejunal
ileum ileal ileocecal bowel+s smallbowel sb sbft intestine+s intestinal colonic cecum cecal appendiceal sigmoid rectal
anus anorectal perianal perineum perineal kidney+s renals adrenal+s ureter+s ureteral urethra urethral bladder+s
vesical urinary gu genitourinary urogenital prostate prostatic seminal vesicle+s penile scrotum scrotal testis testes
testicle+s testicular epididymis uterine endometrium endometrial myometrium cervix ovary ovaries ovarian adnexa
adnexal vaginal vulva vulvar fallopian tube+s placenta placental foetus foetal gestational umbilical breast+s mammary
nipple+s areola retroareolar subareolar quadrant+s chestwall wall+s thyroid parathyroid+s parotid+s salivary
submandibular gland+s lymph node+s nodal lymphatic+s subcutaneous cutaneous dermis scalp trunk torso flank+s buttock+s
back skullbase midthigh eyestothighs entire regional plexus brachialplexus lumbosacralplexus supraclavicular
infraclavicular parasternal subxiphoid suprasternal subcostal substernal retrosternal infrahilar perihilar apices
cardiophrenic costophrenic subphrenic subhepatic periportal paraaortic paracolic presacral pericolic periventricular
suprasellar infratentorial supratentorial retrobulbar retropharyngeal parapharyngeal paraspinal prevertebral
paravertebral perivesical periprosthetic endoluminal intraluminal transmural lumen luminal neuro msk musculoskeletal
bodies wholespine tooth teeth incisor+s molar+s premolar+s canine+s bitewing+s periapical occlusal root+s
cephalometric cephalogram ceph airwayct feline equine fetlock stifle hock pastern concha auricle pinna
`
const SIDES = `
lft rgt lf r lhs rhs bilaterally unilaterally ipsilateral contralateral side+s sided sidedness left-sided
anteroposterior posteroanterior anterolateral posterolateral anteromedial posteromedial superolateral sup inf
mediolateral laterally medially proximally distally midline paramedian middle superficial caudal craniocaudal
caudocranial dorsoplantar plantar palmar volar dorsovolar plantodorsal rostral cephalad caudad lul lll rul rll
lingular luq llq ruq rlq uoq uiq loq liq ou od oclock clock ascending descending circumferential multifocal
`
const PEOPLE_AND_PLACES = `
adult+s paediatric+s pediatric+s peds ped child+ren infant+s neonate+s neonatal newborn baby babies boy girl male+s
female+s man woman men women gentleman lady pts volunteer+s subject+s phantom+s animal mouse mice rat+s rabbit dog
dogs pig porcine murine hospital+s clinic+s dept ward+s icu nicu picu ccu ed or outpatient+s inpatient+s emergency
emerg stat urgent radiolog-y-ical-ic-ist-ists oncology oncologic oncological cardiology neurology neurological
neuroradiology orthopedic+s orthopaedic+s urology urologic gynecology gynaecology gyn gynecologic obstetric+s
obstetrical obgyn pathology pathologic histology histopathology pulmonology gastroenterology endocrinology dermatology
rheumatology interventional physics technologist+s technician+s nurse reader+s observer+s user+s rater+s
`

export const ENGLISH_BODY = [BODY, SIDES, PEOPLE_AND_PLACES]
