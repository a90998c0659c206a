/** English that holds sentences together. `note~` is note, notes, noted and noting. */
export const ENGLISH_COMMON = `
please kindly constancy dear critical conference advised advise~ advisable advice pending electronically electronic
ignore~ flipped flips swap~ swapped mirror mirrored upside invert grown grow~ grew rise~ risen fail~ lift~ decline~
benefit~ risks morning evening afternoon noon midnight night tonight overnight yesterday tomorrow weekend monthly
annually biannual hourly moment monday tuesday wednesday thursday friday saturday sunday speak~ spoke spoken talk~
told tell~ explain~ mention~ inform~ notify~ contact~ page~ email~ mail~ letter message~ answer~ question~ reply~
respond~ call~ phoned verbally write~ wrote type~ dictate~ sign~ release~ finalize~ validate~ approve~ reject~ cancel~
schedule~ arrange~ arrangement book~ visit~ attend~ admitted admit~ discharge~ transfer~ transport~ arrive~ leave~
return~ wait~ stay~ house work~ worker school sport football soccer basketball rugby hockey tennis ski~ snowboard
climbing cycling bike bikes car cars truck vehicle motor motorcycle motorbike scooter bus pedestrian passenger
seatbelt airbag helmet ladder stair ice icy wet slip~ slipped trip~ tripped stumble~ twist~ hit~ struck strike~ kick~
punch~ assault~ fight bite~ horse cut~ crush~ blunt penetrating penetrate~ coin coins batteries magnet toy wood wooden
splinter bullet pellet shrapnel people boys girls daughter father parents wife husband sister brother spouse relatives
friend caregiver guardian staff team crew providers doctor surgeon resident fellow student colleague services rooms
office suite bay theatre theater desk wheelchair stretcher trolley able hard nice okay correct~ incorrect incorrectly
mistake mistaken mislabeled mismarked mark~ duplicated duplicate~ delete~ remove~ add~ addition additionally roughly
precisely fully start~ begin~ continue~ stop~ end~ finish~ lasted lasting formerly preceding initially sixth seventh
eighth ninth tenth repeatedly rarely intermittent intermittently constantly persist~ persistently ongoing rapidly see~
look~ view~ invisible find~ detect~ recognize~ seem~ suggest~ reveal~ confirm~ exclude~ rule~ suspect~ worry~
questionable doubt doubtful presumed uncertain assess~ evaluate~ reevaluate~ reassess~ reassessment investigate~
investigation examine~ check~ recheck~ monitor~ observe~ compare~ comparisons describe~ correlate~ consider~
consideration recommend~ require~ request~ need~ want~ prefer~ plan~ order~ perform~ obtain~ acquire~ attempt~ try~
use~ help~ allow~ prevent~ avoid~ improve~ worsen~ reduce~ change~ alter~ resolve~ heal~ recover~ develop~ development
form~ formation association inconsistent characteristic clustered rough tall shallow bigger huge opposite distant
inside histories feel~ suffer~ experience~ deny~ state~ claims claim~ pension legal court police custody prison
prisoner inmate veteran employment preemployment immigration visa checkup health illness sick care medications
medicines tablet pill pills inject~ surgeries operate~ interventions anesthetic bring~ carry~ hold~ push~ pull~ press~
move~ movements walk~ ambulate~ ambulatory run~ running runner stand~ sit~ lie~ lying bend~ turn~ rotate~ flex~ raise~
lower~ open~ close~ breathe~ breaths cough~ sneeze~ swallow~ eat~ drink~ drank chew~ sleep~ snore~ wake~ woke cry~
void~ urinate~ urination defecate~ defecation fault faulty broken break~ broke repair~ replace~ install~ update~
upgrade~ server store~ send~ receive~ upload~ download~ import~ export~ burn~ print~ scan~ archive~ accessible lose~
missing miss~ place~ count~ doubled tripled rates ranges timed categories kinds shapes piece furthermore aka give~
take~ make~ get~ go~ goes come~ keep~ know~ think~ believe~ expect~ hopes hoped hoping wish~ decide~ choose~ chose
agree~ disagree~ accept~ offer~ ask~ share~ discuss~ discussion meet~ review~ read~ learn~ teach~ educate~ educational
train~ study~ project programme guideline criterion goal affect~ impact responses cover~ consist~ relate~ refer~
belong~ depend~ apply~ restrict~ degrade~ obscure~ compromise~ interfere~ interference hinder~ preclude~ insufficient
unacceptable useless unnecessary inappropriate improper urgently emergent elective asap live~ born died diing died
deceased autopsy postmortem forensic ages older oldest young younger youngest adolescent adolescence teenager
childhood infancy puberty pubertal menopause menopausal cesarean cloudy bloody gas food oil hair nail odor cool heat
febrile afebrile painless stinging stabbing cramping cramps dull radiate~ swell~ bump bumps bruise~ bleed~ itch~ itchy
stiff tired dizzy faint~ vomit~ appetite thirst gain~ spell attack episodes events accidental accidentally fall~
fallen challenge specials formal dictation hi ionic nonionic augmented dye nep resim lmtd rght
`
