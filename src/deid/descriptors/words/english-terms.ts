/** English of anatomy, of what is done and found, that the lists before this one leave out. FMA, RadLex, PS3.16. */
const ANATOMY_AND_FINDINGS = `
abducens abductor abvd acetabuli achalasia acini actinomycosis adductor adiposity adventitia adventitial agenesis
albuginea alteplase alveolus amebic amiodarone amnestic amnion amniotic ampulla ampullary anastrozole androgen
angulations anoxic anteflexed antenatal antepartum antetorsion anteversion anteverted antiandrogen antropyloric
aorticopulmonary aortobifemoral aortocaval aortopulmonary aplasia aplastic aponeurosis apophyseal apophysis
apophysitis appendagitis appendicular arcuate arthralgia arytenoid ascariasis asplenia assistant atlanto atlantoaxial
atresia atretic autosomal avastin avium axillaris axillofemoral basion bevacizumab bicornuate bicuspid bisphosphonate
blanket brachycephaly bronchiolar brucellosis buccal buccinator bulbar cadasil caliceal calyceal calyces calyx cannula
cannulated capecitabine carboplatin cartoid castrate castration cavernosa cavernosum cavernous cecitis celiac
centrilobular cerebellopontine cesium charges chemoradiation chorion chorionic chorioretinal cisplatin clipped
clothing cobalt cognition cognitive colic collapse collateralization collimate compartment compartmental conduit
confusional contrst corpora corticobasal corticosteroid cost coxal cpa crepitus cricoid cricothyroid cropped crossed
crura crus cryptococcal cryptoglandular cryptorchid cryptorchidism cysticercosis cystocele decompression deferral
deferred dehiscence dengue denosumab dentate dentition deprivation dermal desmoid detrusor dexamethasone
diastematomyelia didelphys digoxin discogenic discrepancy diskal dissecans dissecting docetaxel dosing duodenitis
duodenojejunal duplication dysgenesis dysmorphic dystrophy eardrum echinococcal ectopia edentulous elastofibroma
electrons embolics endodontic enterocele enteroenteric entrapment eosinophilic epiphysiolysis epiploic erector
erythematosus esophagitis esophagojejunal eustachian exponential externus extraconal exudate falciform familial fee
fibromatosis fibrous fingernail fistulous fluorouracil fnac foam folfiri folfirinox folfox fontanel fontanelle fundal
fusiform galactocele ganglioglioma ganglionic gastrocnemius gastroschisis gelfoam gemcitabine genicular germinal
gigantism gingiva gingival glomerulonephritis glossopharyngeal glottic glottis gracilis granulomatosis gravis grinding
gubernaculum hadron hemangiopericytoma hemi hemibody hemiepiphysiodesis hemophilia hemophilic hemorrhoid heparinized
hepatis herceptin hereditary herpes herpetic hidradenitis histiocytosis holter homograft horseshoe hospice hydatid
hydromyelia hydrops hydrothorax hydroureteronephrosis hydroxyapatite hygroma hyoid hypercalcemia hyperkalemia
hyperparathyroidism hypocalcemia hypofractionated hypoglossal hypoglycemic hypogonadism hypokalemia hyponatremia
hypoparathyroidism hypoplasia ileitis iliacus imatinib impaired impairment imperfecta imperforate incisional
incompetence incompetent incus infundibular infundibulum inherited innominate instability insulin intensivist
interaortocaval interarticularis intercostobrachial internus interpeduncular intima intimal intraconal introducer
invagination invoice iridium ischial ischiopubic ischiorectal ischium isotopes jejunitis jugulare jugulotympanic
juvenile labyrinth labyrinthine lactating lactation lactational laminar latero latissimus laxity leaded leakage
letrozole leuprolide levator limbic lingual lipid lipidic lipomatous lobulation locking loculations lumbarization
lumbarized lumborum lupron lymphangiomas lymphangiomatosis lymphocele malaria malleus malrotated masseter masticator
mastocytosis maturity maxillae meconium medianus membranous mesenteritis mesocolon mesorectal methotrexate mgus midgut
mitochondrial monostotic mucosal multifidus mural musculocutaneous mutation myasthenia mycobacterium myelitis
myelomatous myopathy nasolabial nasophranx ncc necrotising neobladder nephric nephritic nephrotic neurocytoma
neuromyelitis neutron nitrate nivolumab nocardia nodosa obliquity obliquus obstreteric occipitocervical oculomotor
odontoideum omphalocele opisthion optimum orthodontic orthognathic ossicle ossicular osteochondritis osteodystrophy
osteogenesis osteopetrosis ostomy overcouch oxaliplatin oxygenated paclitaxel palatal palladium palliation palsy
pampiniform pancreaticobiliary panel panlobular panniculitis papaverine parametrial parametrium parkinsonism patched
patches pectoralis pedicular pediculate pedunculated pelvicalyceal pembrolizumab pendulous perforator
peribronchovascular periodontal peroneal petromastoid photons phrenic phyllodes piercing pilonidal pineoblastoma
piriformis plana platybasia platysma pneumatocele pneumatosis pns polycythemia polyostotic polysplenia porencephalic
porencephaly porta portomesenteric postthrombotic precocious prednisolone proctitis pronator protrusio
pseudohypoparathyroidism pterygopalatine pubes pubic puborectalis pudendal pyloric pyothorax quadrate quadratus
radiculitis radii radioisotopes radiolabelled rchop recall recesses recessive rectocele rectovaginal rectus
reimplantation reintubated replantation resistant retinacula retractile retroverted rhabdomyolysis rhomboid rituximab
rugae rugal rump saccular sacralization sacralized sandbag saphenofemoral saphenopopliteal sarcoidal sartorius scalene
scaphocephaly schistosomiasis sciatic sclerosant script semilunaris semimembranosus semitendinosus septate seroma
seromata serosal serratus sickle sigmoidocele soleal soleus sorafenib spermatic sphenopalatine sphincteric spindle
spironolactone splanchnic splenoportal splenorenal splenule sponge spongiosum stapes steatohepatitis stellate
sternocleidomastoid steroid stoma stomal strains strap strongyloides subcarinal subchorionic subconjunctival sublabial
submental sunitinib supinator supplement supplemental supplementary sural syndromic synthetics tail tearing
tenecteplase terminale thalassemia thermoplastic thoarax thrombi thrombin thyrohyoid tibioperoneal toenail torsional
toxic tracheobronchial tracheoesophageal tracheostomized transoral transparency transparent transthoracically
transudate trapezius trastuzumab trisomy tuberculous tunica tympanic tympanum typhlitis typhoid ulnas umbilicus
undercouch undescended unicornuate unwell urachal urachus ureteropelvic ureterovaginal ureterovesical urethrocele
urokinase uropathy usi vagus vallecula varicosities varix vasculitides vasodilator vasopressor vastus vendor
vesicoureteral vesicourethral vesicouterine vesicovaginal vestibule vestibulocochlear viscera vocal vw vws webs wks
xenograft zipper zoledronic zygapophyseal
`
/** Words that describe, in reports and requests. */
const DESCRIBING = `
absorb accurate act adapt adjust adjustment adverse aggregate allergen amend analyst announce apart apparatus
architecture armboard assay assign assist aware bandage beep biologic biological biology blot borderline bubble bulky
button calculate calibrate capsular cartridge checklist circulation clamp clot coarse collect combinations compensate
competent complexity concave concentrate concentric conclude conclusive concomitant concurrent confident confine
connection consecutive constrict constriction consume contaminate continent contractible contraction corrections
crescentic cue cyclic cylindrical dedicated defective deficiency deficient deform deformity degenerate denote dentist
deplete depletion destruction destructive detachment deteriorate diagram differences dilator dilution directional
director discomfort discordant disinfect disposable dissolve distinctive distort distractible diurnal divided division
donate dorsum downstream dozen drape ecchymosis elasticity electrical electrolyte elevations elongate elongation
elusive empiric endogenous endpoint enforce enlarge enzyme equalize equipped equivalence equivalency equivalents
eruption estimates evacuate excise excision excisional excrete exhale exophytic expert exploratory extensible
extensions exterior extract extravasate extreme extrinsic exudative eyeball fatal fatality feasible feedback
fibrillary fibrin fibrinous fibroblastic fifty filmed fitted fixator flatten flexibility fluctuance fluctuant focused
forehead formulas forty fragile friability friable frozen gallstone gauze gel genital genitalia globular glossy graded
grainy granular granularity granulation graphical hazardous hazy headband headfirst heavy hemostasis herniate hidden
highlight historical holmium homebound homogeneity hybrid hydrate hyperaerated hyperostotic hypoplasic hypotensive
hypovolemia hypovolemic iatrogenic immature immobile immobility immune immunity impaction imperfect impinge
implication imply inactive incidents incision inclusion incremental indentation inducible induration ineffective
inflation informative infrequent infuse ingrowth inhale inhibit inhibition inhibitor initials innervation innumerable
inoperable inserts instant instillation instrumental instruments integral intend intense intersect intolerant
intoxication intrinsic involution ionization irreducible irregularity irrigate irrigation irritability irritable
irritant irritated irritation isoechogenic juxtaphrenic juxtarenal keloid kinetic kink laboratory lactic laminated
lamination latency latent lattice layered leaflet leaking lengthened license lifelong ligation limbus linkage linked
lipoid locate lucency lucent lumpy lymphocytic lymphoid lysis mainstem malnutrition malocclusion manipulate
manipulation manubrial manubrium margination mastication masticatory maternal mature medicinal menarche menstruation
mesenchymal metabolites metaplasia microbial midaxillary midcarpal midcoronal midface midfield midgland midlung
midpatellar midpole midportion midsagittal midshaft midsternal midsubstance midthoracic midzone migrainous miliary
mimic mineralized mixture mobility mobilization moist moisture molecule monoclonal morbidity motorvehicle mottled
movable mucoid mucosae mucous multifidi multilocular multiparity multiview musculature myelinated myelination
myelomalacia myoclonic myoclonus nasoenteric neovascular neurapraxia neurogenic neurologist neutralize nidus nitinol
nocturnal noncompliant nonmass nonoperative nonselective normotensive nostril nourishment nulliparity nursery nutrient
obliteration oblong obscuration obstetrician obstruct obturation occlude occupational odd odontogenic odynophagic
ointment oligemia oligemic oncocytic oncologist opacify operative organic orifice orthopedist orthosis orthotic
orthotopic oscillation osmotic osteal osteoblastic osteophytic osteoporotic ostia ostial ostium otic otologic outflow
ovate overaeration overcall overcome overhang overhead overlaps overload overshoot oversight overuse ovoid oxygenation
oxygenator paced pacing palliate palpate panacinar pancake panciliary pancolitis pancreata panniculus pannus
pansinusitis pansystolic papillae papilloma paracentric paracetamol paradoxic paradoxical paraplegic parasite
parasitic parenteral paresthetic parotitis paroxysmal particle partition patchy paused peaked pectus pediatrician
penetration penicillin perforate pericallosal pericapsular pericyst perifissural perimetrial perineural perineurial
perioral periostitis periphery peristalsis peristaltic peritonitis permeate permeative petechial pharmacy pharyngitis
phasic phenomena phenomenon phenotype phlebolith phonation phosphate phosphorus photopenia pigment pinpoint piriform
pitted plastic platform plethora plethoric pleuritis plication pneumobilia pneumococcal pneumonic podiatrist podiatry
polyethylene polypoid polyvalent pooled porcelain pore porous portability positional postherpetic postpolio
postprandial postural posture potassium potency preauricular precavernous precession precipitate precipitous
precordium predictive preferential preload premedicate premotor preparatory prepuberal prepuce presbycusis preterm
priapistic printout procedural processor products profuse prohibitive prolongation pronate pronation propagation
prophylactic prophylaxis proptosis proptotic protein protract protuberance protuberant provocative pruritus
pseudolesion pseudomass pseudomyxoma pseudonodule pseudotumor psychiatric psychiatrist psychogenic psychologist
psychomotor psychotic pubovaginal pullout pulmonic pulpitis pulsatile pulsatility pulsation pulsed pump puncta
punctate pyogenic pyometra pyosalpinx pyramidal pyramids quadriplegic quads quantify quiescent radiopacity radiopaque
ranged rapidity rated reabsorption reactivate reactivation reactivity realignment rearfoot reattachment rebound recede
receptive receptors reconfigured recordings rectangular rectosigmoid recumbency recur reducible redundancy redundant
reexpansion refill reflections reflective reflector reflex refract regeneration regress regressive rehabilitate
reherniation reimage reinforced reinjury reinsertion reinstall relaxant relaxation relocation remodeled removals
renovascular reoccurrence reoperation reorient reperfused reperfusion replication reproducible reproductive resect
reservoir reset resonate resorb resorption respirations restoration restorative resumed retaken retardation retch
retract retractor retroclival retrognathia retrolental reversion reviewers revised revising rheumatic rhinitis ribcage
rigidity ringing rinse rounded rudimentary saccule sacralis salivation salmonella salpinx sanguineous sarcomatoid
sarcomatous sarcopenia sarcopenic satellite scant scarred sciatica sclerose scoped scrape scratch secrete secretion
secretory sedative sediment seeding selective sensorimotor sensors sensory septae septation seromuscular serpiginous
serum sessile seventy severity sexual shadows shaken shelled shields shifted shortened shrinkage shrunken shunted
sialadenitis sialolith siderosis siderotic simulate simulator sinistral sinonasal sinusoid sinusoidal siphon sixty
sizable sizeable sizing skipped slit sludge smear sodium soften solidify somatic somatization somatoform somnolence
somnolent sonic sonologist sore spasm spasmodic spastic specialist specialty spermatocele spermatozoa spheres spheroid
spheroidal spicular spill spillage spinolaminar spinopelvic splay splenosis spondylitic spongiform sporadic spotted
spurious sputum squeeze stacked stapled startle stasis statistic statistical stereotaxic sterile sterility sterilize
stick stiffen stillbirth stillborn stimulation stimulator stirrup streaky striation stridorous strings stringy strobe
structural strut stylet styloid stylomastoid subacromial subcapsular subcondylar subcuticular subdivision subependymal
subfertility subgaleal subluxate subpectoral subpial subpulmonic substances subtentorial subungual suction sugar
sulcal sulci sulcus sulfate sulfonamide supinated supination suppressive suppuration suppurative surfactant suspensory
sutural sutured swab symmetric symmetrical symmetry sympathetic symphyseal symphysis synaptic synchronize synchronous
synechia synechiae synovia synovitic syphilis syphilitic syringes tab tachycardic tape targets technetate temperatures
tempero tendineae tenodesis tenolysis tensile tension tent teratogenic teratoid tertiary tetanus textural therapist
thermistor thinned thirty threefold throat thrombogenic thrombotic thymolipoma thyroglossal thyroidal thyrotoxic tied
tight tightened tinged titanium titration toleration tonic tonicity tonsillitis topical torticollis toxin trabecula
trabeculae trabecular traced tracheitis tractional transaminase transducers transected transection transfusions
transitions translate transposed transudation transudative transversum trap trapped traumatized tremulous trephine
triage tributary trigonal trilineage trimmed triplane triplets triplication triquetral trismus trocar truncal truncate
truncation tubal tubing tuboovarian tubular tuft tumefactive tumescent tumorous tunnels turbulence turbulent twelfth
twelve twenty typhoidal ulcerative ulnohumeral ultrathin upslope ureteric ureterocele ureteroileal ureterolysis urge
uric urinalysis urinoma urogenous urologist urothelium uterosacral uterovaginal uveitis vacuole vaginitis vaginosis
vallecular valproate variability variables variations varicella vasa vasculogenic vasoactive vasodilation vasogenic
vasomotor vegetative velocimetry velum ventilate ventilatory ventromedial venule vermian vermiform vermis verrucous
vertiginous vestibulitis vestigial viable vibrate vibration vibratory villi villous virulent viscosity viscous viscus
visualize vitals vitamin vitiligo vitreal volitional volumetry voluminous waist wart washed wavy weigh whiplash
wideband windpipe wiped withheld workflow worn wounded wrapped wrinkle xanthoma xiphisternal xiphisternum xiphoid
xyphoid yeast zinc neural navigational exophthalmos ipf uip ibd ibs tcc cll cml aml dlbcl tendonitis mental neuritis
video words reward monetary incentive
`

export const ENGLISH_TERMS = [ANATOMY_AND_FINDINGS, DESCRIBING]
