/**
 * What German and Austrian radiologists dictate and order, from published lists of phrases for dictation, of orders in
 * emergency departments and of report templates. None names anybody. Gathered when the vocabulary was done, and measured
 * before a word was added for them. One a line.
 */
export const DICTATION = `
Hochauflösender Nervenschall
Thorax pa/seitlich
Computertomografie
Karpaltunnel
Acromioclaviculargelenk
Sacroiliacalgelenk
Spondylosis deformans, pontifizierend
Hinterhorn-Läsion, Korbhenkelriss
Bandscheibenprolaps mit Spinalkanalstenose
Osteochondrosen, Spondylarthrosen
Kapsel-Band-Läsion
Bakerzyste
Einklemmungssyndrom
CT-gesteuerte Biopsie
MR-Arthrographie
Skelettaufnahme
Gelenkspaltverschmälerung, Subluxation
Wirbelkörperkompression
Rotatorenmanschettenruptur
Labrumläsion
Subchondrale Sklerosierung
Nervus medianus
Zerebrospinalflüssigkeit
Großhirnrinde, Weiße Substanz, Basalganglien
Arteria carotis interna
Vena cava inferior
Intrakranielles Aneurysma
Ischämischer Infarkt
Intracranielle Blutung
Subarachnoidalblutung (SAB)
Subduralhämatom (SDH)
Epiduralhämatom (EDH)
Hypophysenadenom
Normaldruckhydrozephalus
Carotisstenose, Plaqubildung, Softplaque
Aortendissektion
gemischte Plaqueformation
Intima-Media-Hyperplasie
T1-gewichtete Sequenz
Flair-Sequenz
Atherosklerotische Plaque
Sakkuläres Aneurysma
Gefäßokklusion
Pulmonales Infiltrat
Spannungspneumothorax
Aortenklappeninsuffizienz
Leberzirrhose, Cholezystitis
Nierenstein, Ureterstein
Ovarielle Zyste, Adnexitis
Milzruptur
Hiatushernie, Inguinalhernie
Faszienverdickung
Peritonealkarzinose
Fokale Raumforderung (FRF)
Echoarm, Echogen
Malignität, Benignität
unscharf begrenzt, Rückbildung, Progression
Differenzialdiagnose (DD)
kein Nachweis für
Kontraindikation
Echogenität
Dosis-Längen-Produkt (DLP)
Standard-Abweichung (SD)
Flüssigkeitsspiegel
Projektionsaufnahme
Cholangiokarzinom
Neurofibrom
Aortenaneurysma
Partialruptur, Tendinose, Impingement
zervikotorakolumbal
Retrolisthese
Foraminalstenosen
L4 gegenüber L5
flachbogige, S-förmige Skoliose
Tenosynovitis der langen Bizepssehne
Bizepssehnenscheide
Tendinosis calcarea
Supraspinatussehne, Infraspinatussehne, Subscapularissehne
Teres-minor-Sehne
begleitende Bursitis subacromialis
Kalkschulter, Kalkspick, Kalkablagerung
Verkalkung der Supraspinatussehne
subacromiales Impingement
Processus coracoideus, Labrum glenoidale
Glenohumeralgelenk
Röntgen und Sonographie des Schultergelenkes
Schultersonographie, Schulterultraschall
Sehnenkalkeinlagerung
Gelenkerguss, Gelenkspalt, Gelenkkapsel
analog zur Gegenseite, seitengleich
ohne pathologischen Befund
Echostruktur, Echotextur, echonormal
Binnenstruktur homogen
Weichteilmantel, Weichteilschwellung
des linken Ellbogengelenkes
kein Frakturnachweis, Fissur
zweite Zehe, Metatarsale, Phalanx
Mammasonographie beidseits
Drüsenparenchym, Brustdrüse
thrombosierte Hautvenen
axillären Quadranten
Axillen beidseits frei
Subcutis, Cutis, Mikrokalkansammlungen
Architekturstörung
suspekter Herdbefund
solide Läsionen
pathologisch vergrößerte Lymphknoten
Inspektion und Palpation
Sulcus nervi ulnaris
Ramus profundus
Querschnittsfläche
Epicondylus medialis humeri
mediales Septum intermusculare
Ellbogenflexion, Ellbogenstreckung
Nervenkompression
Hypothenarmuskulatur
Echogenitätssteigerung
Strecksehnenfach
rechtskonvex, linkskonvex
kyphotische Fehlhaltung
multisegmentale Deckplattenimpressionen
Bogenwurzeln, Dornfortsätze, Querfortsätze
Beckenschiefstand nach links um 4 mm bei Beinlängendifferenz
Intakte Hüft-TEP rechts, soweit in einer Ebene beurteilbar
Pfannenkomponente und Schaftkomponente in regelrechter Position
Kein periprothetischer Aufhellungssaum
Coxarthrose links mit deutlicher Gelenkspaltverschmälerung, subchondraler Sklerosierung und osteophytären Randwülsten
Unregelmäßigkeit der Symphysenfuge
Harmonischer Achsenverlauf. Keine Höhenminderung der Intervertebralräume
Zwerchfellkuppen glatt begrenzt, Sinus frei
Lungenfelder regelrecht belüftet
Altersentsprechender Normalbefund
Homogenes Leberparenchym ohne Nachweis fokaler Läsionen. Keine Cholestase
Nebennieren, Nieren in Lage, Form und Größe regelrecht mit unauffälligen KM-Verhalten. Kein Harnstau
An Magen, Dünndarm, Colonrahmen, und Rektum keine erkennbaren Wandverdickungen und Stenosen
Unauffälliger Uterus und Adnexe
Keine freie Luft oder freie Flüssigkeit
Keine pathologisch vergrößerten LK zwischen Zwerchfell und Symphyse
Im Liegen gestauchte kardiomediastinale Silhouette, etwa mittelständig
Keine Lungenstauung
Keine flächigen Infiltrate in den einsehbaren Lungenabschnitten
Annähernd symmetrischer Rippenthorax. Weichteilschatten unauffällig
Diesbezüglich liegen keine Voraufnahmen zum Vergleich vor
CCT nativ
CT-Angio Thorax (LAE)
Polytrauma-CT
Doppler arteriell
Kompressions-Sono Bein
TVT-Sono
Gallenblasenwand verdickt
normale LV-Funktion, RV-Belastung
varizensonografie
daumensattelprothese
aszendierende Pressphlebographie
intravenöses Urogramm
oesophagus magenduodenum doppelkontrast
knöcherner Hemithorax
Mittelständige Falx
subkortikal betonte globale Hirnatrophie mit unveränderter Erweiterung der inneren Liquorräume
Kein Anhalt für eine Liquorzirkulationsstörung
Unbeobachteter Sturz / Fraktur? Blutung? Stroke?
Technik: Native Spiral-CT des Neurocraniums, axiale und koronare Rekonstruktionen
Mark-Rinden-Differenzierung, Stammganglien, Hirnstamm, innere und äußere Liquorräume
Kein Nachweis einer intrakraniellen Blutung oder einer demarkierten Ischämie
Röntgen Knie prä-TEP
CT Urolithiasis
CT Primärstaging Lungenkarzinom
MR Wirbelsäule degenerativ
Akutdiagnostik (VD auf SAB, Blutung, Infarkt)
Demyelinisierende Erkrankungen (MS)
Weichteiltumoren Schädelbasis
Akustikusneurinome (besonders intrameatale)
Trigeminusneuralgie (Gefäßanomalie, Neurinom)
endokrine Orbitopathie
Vorsorgeuntersuchung in der Schwangerschaft
Verdacht auf Extrauterinschwangerschaft
Verlust Intrauterinpessar (IUP)
Wiederholte Fehlgeburten
`
