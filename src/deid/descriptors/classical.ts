/**
 * Words that medicine makes of Greek and Latin in all of the six languages: `okzipitomental`, `pielonefrite`,
 * `tracheobronchial`. Parts of the body, or of what happens to it, one after the other, and an ending.
 */

/** Of what they are made, without their vowel. The spellings of six languages, folded. */
const STEMS = `
addukt abdukt spirator respirator synovior koagul coagul myomat phyt phag plantar zellul cellul celul abdomin acetabul acromi akromi adduct aden adip adren alveol amnion amygdal amyloid angi angin ankyl annul anter
antebrach antr aort aponeur append apic arachn arter arteri arthr artr articul ascit asthm atel ather atlant atri aur
auricul axill axil bacill basi bil bili blephar brach brachi bronch bronchiol bron bronc burs caec calcane calcin
capsul carcin cardi card karcin karzin karp karpal kard kardi carot carp cartilag caud cec cephal cefal zephal kephal
cerebell cerebr zerebell zerebr cervic zervik zervic chol cholangi choledoch cholezyst cholecyst colecist chondr condr
cor chori chorioid clavic clavicul klavikul cocc coccyg koccyg col kol colon kolon colp kolp condyl kondyl conjunctiv
coracoid korakoid coron koronar coronar cost kost cox kox crani krani crur krur cubit kubit cyst zyst cist cyt zyt
dactyl daktyl dent derm dermat desm diaphragm diafragm diaphys digit disc disk discit divertik divertic dors duct
duoden dur dural electr elektr encephal enzephal encefal enceph endometr endotheli enter ependym epicondyl epikondyl
epidur epididym epigastr epiphys epitheli erythr eryth esophag oesophag osophag esofag ethmoid etmoid fasci faszi fasc
faszikul fascicul femor fibr fibrin fibul fist foramin front fung gangli gastr genit geron gingiv gli glom glomerul
gloss glosso gonad gon granul gynec gynak gynaek haem hamat haemat hemat hem hemisph hepat hiat hil hilar hippocamp
hippokamp hyal hydr hyp hypogastr hypophys hypophyse hyster ile ili ilio infarc ingu inguin insul intercost intestin
iri isch ischi jejun jug jugul kerat klit labyrinth lacrim lakrim lact lamin lapar laryng laring leiomy leuk leuc lien
ligament ling lingu lith lit lob lobul lumb lymph linf limph linfaden lymphaden malle malleol mamm mammill mandibul
mast mastoid mastit maxill meat med mediastin medull melan mening menisc menisk ment mesenter mesent metacarp metakarp
metaphys metatars metr mitr muc muk mukos muscul muskul myel miel myc myk mycot myelin myocard miocard myometr nas
navicul nasopharyng necr nekr nephr nefr nerv neur nod nucl nukle occipit okzipit ocul okul odont olecran oment omphal
onc onk opercul ophthalm oftalm optic optik orbit orchi orqu osse ossic oste osteochondr ovari ovar palat
palmar palp pancre pancreat pankre pankreat papill paracol parathyr parathyreoid parenchym pariet parot partur patell
paten pect pectin pector pektor pedunc pelv pelvic pelvi perich pericard perikard perine perin periost periphys
peritone periton perone peritroch phalang falang pharyng faring phleb fleb phren fren pleur pneum pneumat pneumon
polyp polip pontin popl poplit poplite post precord prekord proct prokt prost prostat psoas pter pterygoid ptery pub
pulm pulmon polmon pulp pyel piel pylor pilor pyr quadric rad radic radik radicul radikul radi rect rekt ren renal
retin rhabd rhin rin rhiz rotat sacr sakr sial salping salpinx saphen scaphoid skaphoid skapho scapho scapul skapul
sci sciat scler skler esclero scoli skoli seb segment sell semilun sept septal sero seros sigm sigmoid sinus sinov
synov sphen sphenoid esfen spin splanchn splen esplen spondyl espondil spondil sten estenos stern estern stom
stomat styl styloid subarach subclav subklav sulc sulk supracl supraren suprarenal symphys sinfis syndesm sindesm
syring tars tectal tegm tempor ten tendin tend tenosynov tentor tentori thalam talam thec thel thorac torac thorak
thromb tromb thym thyr thyre thyreoid thyroid tiroid tib tibi tonsill tors trab trabek trabec trabekul trabecul trach
trache trake tricusp trikuspid trochant trochle trokle tub tubul tubercul tuberk tuberkul tumor tympan timpan ulcer
ulzer uln umbilic umbilik ung urac ureter urethr uretr urin uter uve uvul vagin valv valvul vas vascul vaskul ven
ventr ventricul ventrikul vertebr vesic vesik vesicul vesikul vestibul visc viscer viszer vitr volar vulv xanth xiph
xyph zygom zigom zygomat hemorrh hamorrh haemorrh emorrag hemorrag basilar orchi lipomat lipo sklerod infarkt
insuffizi thrombo embol okklus occlus ruptur
`

/** Beginnings that say where, how many, how fast. */
const PREFIXES = `
a an ab ad ana ante anti auto bi brady co con contra de des di dia dis dys dis echo ecto ekto ektop en endo epi eu ex extra hemi hetero
hiper holo homo hyper iper hypo hipo ipo im in infra inter intra ipsi iso juxta kontra macro makro mal mega mes meso meta micro mikro mono
mult multi neo non oligo pan para per peri pluri poly poli post pre prae pra pro pseudo quadri re retro semi sub sobre super supra syn
tachy trans tri ultra uni
`

/** How they end: nouns of findings and of procedures, and what adjectives are made of. Folded, without their inflection. */
const ENDINGS = `
itis itid itisch itic ite iti ose osis oses osen osi osio otisch otic otik om oma omas omat omatos omatosis omatose
al alis ale ar aris är aer ic ik isch ical ikal ico ica iko os osum osus oso osa ous eus eal iell iel ial iar iario ario
us um en ens ea eum ium
gram gramm gramme grama gramma graph graphie graphy graphi grafia grafie grafi graphisch graphic graphiqu grafic
logie logy logia logisch logic skop skopie skopisch scop scopy scopie scopia scopi ektomie ectomy ectomie ectomia ektomiert ectomiz
tomie tomy tomia stomie stomy stomia stoma plastik plasty plastie plastia plastic plasie plasia plastisch
pathie pathy pathia patia pathisch pathic megalie megaly megalia malazie malacia malacie ektasie ectasia ectasie ectasis ektatisch ectatic
zele cele cel zel stenose stenosis stenosi stenotisch stenotic sklerose sclerosis sclerosi sklerotisch sclerotic ptose ptosis ptosi
lyse lysis lisis lise lytisch lytic litic rrhagie rrhage rragia rrhagia rragie rrho rrhoe rrhea algie algia algisch
penie penia troph trophie trophy trofia trophisch trophic trop gen genic genes genese genesis genesi form forme oid oide oides oideus
zyt cyt cyte cito blast blastom nekrose necrosis necrosi nekrotisch necrotic fibrose fibrosis fibrosi dese desis pexie pexy pexia
rhaphie raphy rrafia centesis zentese centese centesi kinesie kinesis kinetisch kinetic tonie tonia tonic statisch static stase stasis
amie aemia emia emie amisch urie uria uric lith lithiasis lithiase litiasi litiase litiasis iasis iase
metrie metry metria metrisch metric thorax thoras peritoneum perikard pericardium card kard cardium kardium uretero
aneurysm aneurysma insuffizienz ekzem ödem edem edema oedem oedema abszess abscess ulkus ulcer nom
`

/** What an ending is declined with, in six languages. */
const INFLECTIONS = new Set([
  '',
  'e',
  'en',
  'er',
  'es',
  'em',
  'n',
  's',
  'a',
  'o',
  'i',
  'as',
  'os',
  'is',
  'us',
  'um',
  'ly',
  'ally',
  'x',
  'aux',
])

const plain = (list: string): ReadonlySet<string> =>
  new Set(list.normalize('NFKD').replace(/\p{M}/gu, '').trim().split(/\s+/))

const stems = plain(STEMS)
const prefixes = plain(PREFIXES)
const endings = plain(ENDINGS)
const [LONGEST_STEM, LONGEST_PREFIX, LONGEST_ENDING] = [stems, prefixes, endings].map((set) =>
  Math.max(...[...set].map((one) => one.length)),
) as [number, number, number]
const MIN_STEM = 3
/** Most places in a word begin no stem: seen by three letters. */
const stemBeginnings = new Set([...stems].map((stem) => stem.slice(0, MIN_STEM)))
const LINKS = ['', 'o', 'i', 'e', 'eo', 'io', 'a', 'u', 'ul']

const isEnding = (rest: string): boolean => {
  for (let length = Math.min(rest.length, LONGEST_ENDING); length >= 2; length--)
    if (endings.has(rest.slice(0, length)) && INFLECTIONS.has(rest.slice(length))) return true
  return false
}

/** Letters of stems so far: a short one alone is the beginning of many names. */
const MIN_LETTERS = 5

const goesOn = (word: string, at: number, letters: number, depth: number): boolean => {
  if (letters >= MIN_LETTERS && isEnding(word.slice(at))) return true
  if (depth === 0 || !stemBeginnings.has(word.slice(at, at + MIN_STEM))) return false
  for (let length = Math.min(LONGEST_STEM, word.length - at); length >= MIN_STEM; length--) {
    if (!stems.has(word.slice(at, at + length))) continue
    for (const link of LINKS) {
      if (!word.startsWith(link, at + length)) continue
      if (goesOn(word, at + length + link.length, letters + length, depth - 1)) return true
    }
  }
  return false
}

const MOST_STEMS = 4

/** Whether a folded word is made of Greek or Latin parts to its end. */
export const isClassical = (word: string): boolean => {
  if (goesOn(word, 0, 0, MOST_STEMS)) return true
  for (let length = Math.min(LONGEST_PREFIX, word.length); length >= 2; length--)
    if (prefixes.has(word.slice(0, length)) && goesOn(word, length, 0, MOST_STEMS)) return true
  return false
}

/**
 * Shapes that no family name has: endings of verbs that languages make from Latin, and of qualities; of German, what
 * stands with `ge` or `zu` behind another beginning, and what is made of such with `ung`.
 */
const SHAPES: readonly RegExp[] = [
  /(?:i[sz]ation(?:s|en)?|i[sz]ierung(?:en)?|ierung(?:en)?|iert(?:e[nrsm]?)?|ierend(?:e[nrsm]?)?|ieren|i[sz]ed|izing)$/,
  /(?:ability|ibility|igkeit(?:en)?|barkeit|.heit(?:en)?|lessness|fulness|iveness)$/,
  /(?:izzazion[ei]|izzat[aeio]|izacion(?:es)?|izacao|izacoes|izad[ao]s?|isees?)$/,
  /^(?:ab|auf|aus|bei|durch|ein|fest|fort|her|hin|hoch|los|mit|nach|um|vor|weg|wieder|zu|zuruck|zusammen)ge[a-z]{3,12}(?:t|en)(?:e[nrsm]?)?$/,
  /^(?:ab|an|auf|aus|dar|durch|ein|fest|nach|vor)zu[a-z]{4,14}en$/,
  /^(?:ver|ent|zer|ab|auf|aus|ein|durch|unter|uber|vor|nach|ruck|zusammen|wieder)[a-z]{4,14}ung(?:en|s)?$/,
]
/** Shorter ones have names among them: `Freiheit`. */
const MIN_SHAPED = 9

/** Whether a folded word has a shape that no name has. */
export const isShaped = (word: string): boolean => word.length >= MIN_SHAPED && SHAPES.some((shape) => shape.test(word))
