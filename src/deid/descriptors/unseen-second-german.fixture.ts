/**
 * German descriptions, questions and findings that other published scripts and pages list (of nobody). Gathered and measured
 * when the vocabulary had been grown from the first lists. One a line.
 */
export const SECOND_GERMAN = `
Aortenbogen
Truncus pulmonalis
li. Vorhof bzw. li. Herzohr
re. Ventrikel
vena cava inf.
Zwerchfellkuppeln in Höhe der 10./11. Rippe dorsal
Li. Zwerchfellschenkel üblicherweise 2 Querfinger unter der re. Zwerchfellkuppel (Zwerchfellparese)
Sinus phrenicocostales frei, glatt, scharf begrenzt, spitzwinklig (Pleuraerguß?)
max. Herz (Breite) zu max. Thorax (Breite) - Quotient: 1:2 (Kardiomegalie?)
dichotome Aufzweigung der Lungengefäße, bis in die Peripherie zu verfolgen (Pneumothorax?)
Lungendurchblutung basal größer als apikal (Stauung?)
Hilus links meist 1 QF höher als rechts (Lymphome, Bronchialkarzinom?)
relative Aufhellung paracardial re. und li. dadurch scharfe Konturierung der Herzränder (Infiltrat?)
unauffälliger knöcherner Status (Rippenfrakturen?)
Mammillenmarkierung bei dem rechten Thorax
V. a. Chondropathie linkes Kniegelenk
Kein Frakturnachweis und kein bone bruise
frische kleine, ca. 5-6 mm messende osteochondrale Läsion im Bereich der posterioren Hälfte der Gelenkfläche
fokalem Knochenmarködem ohne Nachweis eines herausgelösten Knochenstückchens
Sonst keine weiteren umschriebenen Knorpeldefekte retropatellar, im femoralen Gleitlager oder im FT-Gelenk
Die Kreuzbänder, die Kollateralbänder, die Quadrizepssehne und die Patellarsehne sind intakt
Minimaler retropatellarer Kniegelenkserguss bis maximal 4,5 mm Saumbreite
Das Innenmeniskushinterhorn mit kleiner fissurartiger Rissbildung an der Unterfläche
Das Innenmeniskusvorderhorn ohne relevante Signalalterationen
Minimale schmale flau zentrale bandförmige Signalanhebung im gesamten Außenmeniskus
PD-TSE-FS-Sequenzen sagittal, koronar, axial
T2-FSE-Sequenzen parakoronar: zur Beurteilung des vorderen Kreuzbands
T2-FSE-FS-Sequenzen nach Kontrastmittel sagittal und koronar: bei entzündlichen Veränderungen (Synovialitis, Arthritis, Abszess)
MR-Arthrographie des Kniegelenks nach Meniskusnaht
Lungentumore, Herzerkrankungen wie Kardiomyopathien, Erkrankungen der Aorta, der Luftröhre
knöcherner Brustkorb mit Rippen, Brustbein und Brustwirbelsäule
Demographie und Verlaufskontrolle nach Therapie
t1_tse_tra_Kopf
t1_tse_tra_Kopf_Motion
t1_tse_tra_fs_mbh_Leber
t2_tse_tra_fs_navi_Leber
t2_tse_tra_fs_navi_Leber_Shim_xz
t1_tse_tra_fs_Becken
t2_tse_tra_fs_Becken_Motion
CT Thorax nativ+KM
CT Kopf nativ
MRT Knie nativ
MRT Abdomen mit KM
MRT Becken mit KM
Kein Nachweis eines fokalen Infiltrats
CT Oberbauch
MRT Kopf / Schädel
CT NNH nativ
Röntgen Thorax/Lunge 2 Ebenen
CT Wirbelsäulenabschnitt
Röntgen Schulter 2 Ebenen
Sonografie der mütterlichen Nieren / des Retroperitoneums
MRT LWS nach Vereinbarung
Deutlicher mediolateraler Bandscheibenvorfall (Herniation) im Segment L4/L5 links mit konsekutiver Kompression der abgangsnahen Nervenwurzel L5 links
Diskrete Osteochondrose und Facettengelenksarthrose L4-S1, kein Wirbelgleiten (Spondylolisthesis)
Medialer Bandscheibenvorfall L4/L5 links mit Einengung des Spinalnervs L5
Lumbale Radikulopathie L5 links bei Bandscheibenvorfall L4/L5 mit Fußheberparese
Wirbelkörper: Regelrechte Höhe und Signalgebung. Keine Fraktur
Bandscheiben: Keine Vorwölbung. Keine Sequester
Spinalkanal: Normalweit
Neuroforamen: Beidseits frei
BWK3 Höhenminderung
Indikation: V.a. Nierenkolik
Technik: Native CT-Untersuchung
Beurteilung: Kein Stein, keine Harnstauung
Harnstau rechts
Gefäße: Aorta: 2,5 cm. Keine Wandverdickung
Leber: Pfortader: 1,0 cm. Fluss orthograd
Aortenaneurysma 3,2 cm
Blutung/aktive Extravasation
Infiltrat/Konsolidierung
Hinweis auf Lungenembolie
Kein akuter pathologischer Befund
Kardio-MRT
MRT Weichteil
Ischaemiezeichen
Oedem/Entzuendung
Raumforderung/Tumorhinweis
Unauffaelliger MRT-Befund
Thorax Bettaufnahme
Pneumothoraxzeichen
Frakturhinweis
Pulmonale Stauung
Kein akuter Rontgenbefund
Echo Notfallfokus
Klappenfokus
LV-Funktion reduziert
Klappenvitium relevant
Diagnostische Koronarangiographie
ACS-Interventionsprotokoll
Signifikante 1-Gefaess-Erkrankung
Akute Koronarokklusion
Ballondilatation (PTCA)
Stentimplantation
Thrombusaspiration
MR des Gehirnschädels
MR der Lendenwirbelsäule
Sonografie Abdomen komplett
Halswirbelsäule in 2 Ebenen
Ellbogengelenk in 2 Ebenen
Sprunggelenk in 2 Ebenen
Zehe in 2 Ebenen
Beckenübersicht stehend
Fibulafraktur unterhalb der Syndesmose, Syndesmose intakt
Lobärpneumonie: flächige Verschattung mit positivem Bronchopneumogramm
Fieber und Husten
Infiltrate im rechten Unterlappen
Kompressionssonographie bestätigte Thrombose der V. poplitea et femoralis
Keine strukturellen Auffälligkeiten, die auf sekundäre Kopfschmerzursachen hindeuten
Pulsierende Resistenz, Hypotonie
V.a. rupturiertes AAA
Fieber + punktueller Klopfschmerz
V.a. spinaler Abszess
V.a. maligne Infiltration
MRT LWS notfallmäßig
`
