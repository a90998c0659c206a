/** Plain English of requests and reports: what people did, felt and had, and what was seen. None is a family name alone. */
export const ENGLISH_EVERYDAY = `
able~ abrupt abruptly absorb~ accident accidents accidental accidentally accompany~ accurate accurately act~ active actively activity
add~ adjust~ admit admits admitted admitting adult+s advise~ affect~ afford afternoon again aggressive aggravate~ agree~ air airway+s
alcohol alert alive allergic allergies alternate alternating ambulance ambulate~ ambulatory amputate~ amputation+s ankle anxious anxiety
anticoagulated anticoagulation antibiotic+s appetite apply~ appointment+s arrange~ arrival asleep aspirate~ asthma asthmatic asymmetry
athlete attack+s attend~ awake aware backache bathroom bedbound bedridden bend~ bicycle bile bilious bite+s bitten bladder blind
blindness blister+s bloated bloating blood bloody blow blows bottle bowel bowels branch branches brace braces break~ breast
breastfeed~ breath breathe~ breathless breathlessness brisk bruise~ bruising bruised buckle~ bump+s busy cancel cancels
cancelled cane car catch catheterized caught cell cells chair check~ chew~ child childhood children chill chills chin choke~ cigarette
cigarettes clean clear~ cleared clearance click~ climb~ clinic clinics clinical clinically clot clots clotted clotting coagulopathy coated
coin coins cold collapse~ coma comatose come comfortable comfort communicate~ complex complicate~ complicated compress~ compressible
concerned conscious consciousness consent consented constipated constant constantly constrict~ consume~ contact~ contagious
contaminated contract~ contraindicated contraindication+s conversion convert~ cord cords cost coughing coughs count~ cramp+s cramping
crash creatinine crush~ crutches curl~ custody cyclist daily dark daughter dead deaf deafness death debris decline~ deep deeper defer
deferred deficit+s deform~ deformed deformity deformities dehydrated dehydration delirium delivery deliver~ demented dense dent dental dentist
deny~ denied deposits depressed depression descend~ desk detach~ detached deteriorate~ deterioration deviate~ deviating device+s diaphoresis
diet dilate~ dilated dilation diminish~ diminished dip direct~ dirty disability disabled disappear~ discharge~ discolored discoloration
discomfort disoriented displace~ displacement dissolve~ distant distress disturbance+s dizzy donate~ donor door dose~ doubtful drain~ drained
draining dress dressing dressings drink~ drinking drive~ driver drivers driving drool~ drooling drop+s dropped drowsy drugs drunk dry
dryness dusky duty dysphagia dyspnoea ear earache early ears eat eats eating eaten elbow elderly emergency emergent emotional
empty~ endure~ enlarge~ enlarges enter~ entry episode+s episodic equipment erect escalate~ estimate~ evening event+s evolve~ evolves exact
excess excessive excessively excrete~ excreted exertion exertional exhausted exit~ expand~ expect~ expected expel explore~ expose~ extra
extrude~ extruded eye eyelid eyelids eyes face facial fade~ fail~ failed failing failure faint~ fainted fainting familial family fasting
fatal father fatigue~ fatigued fatty feed feet fell female fester~ feverish fight fights finger fingers finish~ fist fit fits fitting
fix fixed fixing flare~ flashes flat flatten~ flattened flatus flex~ flight flights float~ floating floor flu fluctuate~ fluids fold folds
food foods football force forceful foreign forget forgetful forgetfulness fracturing fragile frail freeze freezing fresh friction front
frozen full fullness fuse~ gag gait gasp~ gave girl girls give~ glasses gloves go grind~ grip grow~ growing growth guard~
gunshot habit habitus habits half halt handle~ handed hang~ hanging hard harden~ hardened harm harness hazy head headed hearing
heartburn heated heavy heel heels helmet hemodialysis hiccup+s hit hits hoarse hoarseness hold~ hole holes home homeless hormonal 
hospitalized hospitalised hospitalization hourly house household hungry hurt~ husband hydrate~ hydrated hydration hygiene ignore~
ill illness illnesses imbalance immobile immobility immobilized immunocompromised immunosuppressed impact~ impacted impair~ impaired impairment
implanted improve~ incision+s incline~ incomplete incontinence incontinent indigestion industrial ineffective infant+s infect~ infertile
inflame~ inflamed influenza ingest~ ingested ingestion inhale~ inhaled inhalation inherit~ inherited inject~ insect insert~ inside insist
insomnia instability instruct~ insulin insufficient insurance intake intend~ intense intensive interact~ intermittent intermittently
internally interpreter interrupt~ intolerance intolerant intoxicated intoxication intubate~ intubated intubation irradiate~ irradiated
irregularity irritable irritate~ irritation isolate~ isolation itch~ itchy jammed jerk~ jerking jog jogging jump~ kick~ kicked
kneel~ kneeling knife knock~ knocked labor labour lacerated ladder late layered leave~ legs lethargic lethargy lid lids
lift~ lifting ligated light lighter lightheaded lightheadedness line~ lip lips liquid liquids listen~ live~ lives living load~ loading lock~
locked locking locks loosen~ loosening looseness loss losses lung lying machine~ maintain~ maintained male males malaise man manage~
manoeuvre maneuver married massage meal meals measure~ medicate~ medicated medication+s medicine+s member+s memory men menopause
menses menstrual menstruation metal mild~ milk miss~ missed missing mobile mobility mobilize~ moisture monitor~ morning
motion motorbike motorcycle mother mouth movement+s multiple muscle muscular mute narrow~ nausea nauseated nauseous neck needed needle
nerve nervous night nights nightly nocturnal noise noisy nonverbal nose notice~ nurse nursing obese obesity observe~ observed obstruct~
occlude~ occluded ongoing onset open~ operate~ operated operation+s operative oral orally organ organs outdoor outpatient+s inpatient+s
overdose overlap~ overlie~ overload oversize~ overweight underweight ovulate~ oxygen pace~ paced pack packs pad pads painless 
palliative pale pallor palsy panic paralysed paralyzed paralysis parent+s partial passenger pedestrian peel~ penetrate~ penetrating people
perforate~ perforated perforation+s perform~ permit persist~ persistent persistently persists petechiae pierced pill pills
pinch~ pinched placenta plan~ planned planning playing poison~ poisoning poke~ popped popping positive possible power
precede~ precipitate~ predispose~ premature prescribe~ prescribed pressing pressure~ pressurized prevent~ prevention prisoner proceed~
production productive profuse prolonged promptly prone protect~ protective pull~ pulled pulling pulsate~ pulsating pulsatile puncture~
punched push~ pushed pushing quiet racing radiate~ radiates raise~ raised rapid rapidly rash rashes react~ recall recently recover~
recovered recovering recovery recreational recur~ recurred redness reduce~ reducible reflect~ reflected refuse~ refused regain~ regional
relapse~ relapsed relapsing release~ relief relieve~ relieved rely remember~ repair~ repaired repeat~ replace~ replaced rescue request~
require~ resect~ residence resistance resist~ resolve~ respond~ responsive responsiveness rest~ resting restless restore~ restrict~
restricting restraint result~ resume~ resuscitate~ resuscitated resuscitation retain~ retained retract~ retracted retrieve~ return~ reveal~
rib ribs rigid rigidity ringing rise rises rising roll~ rolled rotate~ rub rubbed rubbing run~ running rushed saddle safe safely
safety saliva salivary scale scar scars scarred scratch~ scream~ seat~ seatbelt seek~ sensation sensitive sensitivity sensory separate~
sepsis septic settle~ sex sexual shake~ shaking shaped sharp shin shiver~ shivering shock shoe shoes shoot~ shooting shorten~ shortened
shot shots shower shrink~ shrunken sibling+s sick sickness side~ sides single sink sister sit~ sits skating skateboard skiing skin
skull sleep~ sleeping sleepy slip slips slipped slipping slope slow~ slowed slurred smoke~ smoked smokes smoker+s smoking
snapping sneeze~ snoring soak~ social soft soften~ solid solids sores soreness sound~ spasm spasms speak speaking
spill~ splint~ split~ spot+s spotting squat squatting squeeze~ stab stabbed stabbing stair stairs stand~ standing
start~ startle~ state~ statin step~ steroids stick~ sticky stiff stiffness stomach stool stools stop~ straight strain~ strained
straining strangulated strength strengthen~ stress stressed stretch~ strike~ stripe stroke~ strong struck stuck student subside~ sudden
suffer~ suicidal suicide superimpose~ superimposed support~ surgery surgeries surgical surgically survive~ suture~ sutured swallow~
swallowed swallowing sweat~ sweats sweating sweaty swell~ swim swimming swing~ swollen symptoms tackle~ tackled talk~ tap~ tapped
taste~ tear~ tearful tearing teeth tenderness tense tension terminate~ terminates tested thicken~ thickens thirst thirsty throb throbbing throw~
thrown thumb tingle~ tingling tired tiredness toddler+s toe toenail toes tongue tooth torn touch~ toward traffic transfer~ transferred
transferring transfuse~ transfused transfusion transmit~ trauma travel~ traveled travelled treat~ treating tremor+s tremble~ trigger~ trip~
tripped tripping tube tubes turning twisted twisting ulcer ulcers ulcerated ulceration unaffected unaware unclear
unconscious uncomplicated uncontrolled undergo~ underlie~ undiagnosed uneventful unexplained unhealed unintentional unknown unlikely unplanned
unresponsive unsteady unsteadiness untreated unwell unwitnessed upper upset urgent urgently urinate~ urinating urination urine usual vaccine
vaccinated vaccination+s variable vehicle ventilated vessel vessels visit~ visible vision voice vomit~ vomiting walk~ walking
wall warm warmth wash~ water watery weak~ weaken~ weakened weakness weaned wear~ wearing week weekend weigh~ weight wet wheelchair
wheeze~ wheezes wheezy white whole wide widen~ widened wife witnessed woman women work~ worker worried worsen~ worsens wound~
wrapped wrist younger
differentiation defect defects unsure uncertain cck
troponin lactate crp esr wbc hgb hct inr ptt bun gfr egfr bnp tsh psa cea afp hcg ldh alt ast alp bilirubin lipase amylase hemoglobin
haemoglobin platelets sodium potassium calcium phosphate magnesium albumin ferritin insulin metformin warfarin heparin aspirin clopidogrel
apixaban rivaroxaban prednisone dexamethasone methotrexate tamoxifen letrozole chemoradiation radiotherapy sbo lbo nec nai loc lmp edd gtpal
bmi copd ckd esrd cad pvd pad tia cva dvt hfref nstemi stemi afib uti bph gerd ibs ibd cbd gb rvsp lvef aki ards hiv hcv hbv aids mrsa
crown rump stripe cul sac magnum bucket reflect shaft shafts wing wings conform~ buckled colored coloured highres iq lcad rcad crad
`
