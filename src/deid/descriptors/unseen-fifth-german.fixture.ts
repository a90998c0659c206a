/**
 * Descriptors of a fifth gathering, German, written with the fourth and put aside: nothing was grown from it, and what is
 * lost of it is counted, never read. Several a line, with `~` between.
 */
export const FIFTH_GERMAN = `
Rö Großzehe links ~ Rö Ala- und Obturatoraufnahme ~ Rö Patella Defilee ~ Rö Schulter axial ~ Rö Ellenbogen seitlich ~ Rö BWS seitlich
Rö Steißbein ~ Rö Nasenbein ~ Rö Fersenbein axial ~ Rö Halsweichteile ~ Rö Thorax Rasteraufnahme ~ Rö Dens transoral ~ Rö Unterkiefer
Rö Abdomen Fremdkörpersuche ~ Rö Oberschenkel intraoperativ ~ Rö Zahnstatus ~ Rö Handskelett Knochenalter ~ Rö Jochbogen Henkeltopf ~ Rö Sternum
CT Nasennebenhöhlen Navigation ~ CT Kopf Venographie ~ CT Thorax HR interstitiell ~ CT Lungenkrebs-Screening ~ CT Aorta EKG-getriggert
CT Urographie ~ CT Sprunggelenk Pilonfraktur ~ CT Hüfte Antetorsion ~ CT Mesenterialischämie ~ CT Lebervolumetrie ~ CT Abszessdrainage Becken
CT Schulterpfanne ~ CT Larynx Phonation ~ CT Handwurzel ~ CT Ellenbogen 3D ~ CT Vorhofohr ~ CT Bestrahlungsplanung Mamma ~ CT TAVI Ausmessung
MRT Kopf Epilepsie ~ MRT Kopf Verlaufskontrolle MS ~ MRT Trigeminus ~ MRT Parotis ~ MRT BWS Myelonkompression ~ MRT Hüftkopfnekrose
MRT Ellenbogen Bizepssehne ~ MRT Finger Ringband ~ MRT Vorfuß Neurom ~ MRT Oberschenkel Weichteiltumor ~ MRT Nebennieren ~ MRT Endometriose
MRT Plexus brachialis ~ MRT Kiefergelenk ~ MRT Herz Amyloidose ~ MRT Nierenarterien ~ MRT Steißbein ~ MR Venographie ~ MRT Zervixkarzinom
Sono Gallenblase nüchtern ~ Sono Nieren und Harnblase ~ Sono Hoden ~ Sono Neugeborenenschädel ~ Sono Weichteile Nacken ~ Scherwellenelastographie
Lymphknotensonographie ~ Transplantatniere Duplex ~ Ultraschall Halsweichteile ~ Sono Rektusdiastase ~ Pleurapunktion ~ Dopplersonographie Nabelschnur ~ Vaginalsonographie
Leukozytenszintigraphie ~ Speicheldrüsenszintigraphie ~ Blutungsquellensuche ~ MIBG-Szintigraphie ~ Hirnperfusion SPECT ~ Captoprilszintigraphie ~ Amyloid-PET
Sialographie ~ Diskographie ~ Fistulographie ~ Lumbalpunktion unter Durchleuchtung ~ Antegrade Pyelographie ~ Gelenkinfiltration Hüfte ~ Facettengelenksinfiltration
Shuntangioplastie ~ Lysekatheter ~ Prostataembolisation ~ PEG-Wechsel ~ Demerskatheter ~ Kyphoplastie ~ Mikrowellenablation Niere ~ Varikozelenverödung ~ TIPS-Anlage
Drahtmarkierung Mamma ~ Präparatradiographie ~ Tomosynthese ~ Duktographie ~ Osteodensitometrie Unterarm ~ Kontrastmammographie ~ Zahnfilm ~ Fernröntgenseitenbild
t2_blade_tra ~ t1_fl3d_cor_we ~ ciss3d_Innenohr ~ pd_fs_cor_Knie ~ ep2d_perf ~ t2star_map ~ trufi_Herzachse ~ cine_4ch ~ de_psir_kurzachse ~ t1_dynamisch_Hypophyse
Survey_Kopf ~ T2W_TSE_Wirbelsäule ~ DWI_Leber_atemgetriggert ~ STIR_Fettunterdrückung ~ Angio_KM_arteriell ~ Phase 2 Subtraktion ~ Spule Knie 15 Kanal ~ Feldkarte
Hals KM 3.0 I40f ~ Becken knöchern 1.5 B60s ~ LWS sag 2.0 ~ Felsenbein 0.6 H70h axial ~ Gehirn schräg 4.0 ~ Leber spätvenös ~ Niere exkretorisch ~ Herz 75% diastolisch
Referenzbild ~ Startbild ~ Auswertung Gefäß ~ Standbild ~ Volumenrendering ~ Dünnschicht ~ Bildserie 4 ~ gekrümmte Rekonstruktion ~ Testbolus ~ Scan Verzögerung 70 s
Skolioseaufnahme ~ Stehendaufnahme ~ Hartstrahltechnik ~ Inspirationslage ~ Kassette 35x43 ~ Streustrahlenraster ~ Belichtungsautomatik ~ Gonadenschutz ~ Einblendung
Cobb-Winkel 24°, rechtskonvexe Skoliose. ~ Vermehrte Strahlentransparenz des Knochens. ~ Kein Nachweis osteolytischer Destruktionen.
Mediastinum mittelständig, nicht verbreitert. ~ Minderbelüftung in beiden Unterlappen. ~ Peribronchiale Zeichnungsvermehrung. ~ Apikale Schwielen.
Pulmonalvenöse Stauung mit Umverteilung, Kerley-Linien. ~ Tubus endet 4 cm oberhalb der Carina. ~ Thoraxdrainage rechts unverändert.
Spikulierte Raumforderung mit Einschmelzung, dringender Verdacht auf Bronchialkarzinom. ~ Lymphangiosis ~ Milchglastrübungen fleckig verteilt
Honigwabenmuster subpleural, Traktionsbronchiektasen, UIP-Muster. ~ Atemwegserkrankung ~ Pleuraplaques, asbestassoziiert ~ Tracheobronchialsystem frei
Aortendissektion Stanford B mit Abgang des Truncus coeliacus aus dem wahren Lumen. ~ Perikardtamponade ~ Herzvergrößerung ~ Klappenverkalkung
Weber-B-Fraktur mit Sprengung der Sprunggelenksgabel. ~ Plattenosteosynthese ohne Materialbruch. ~ Pseudarthrose ~ Marknagel achsgerecht ~ Refraktur
Ulnaplusvariante ~ Erosionen der Fingergrundgelenke ~ Rhizarthrose ~ Skapholunäre Dissoziation ~ Bennettfraktur ~ Mittelhandschaftfraktur ~ Schwanenhalsdeformität
Extraaxiale Flüssigkeitsansammlung, sichelförmig, verstrichene Sulci. ~ Einklemmungszeichen ~ Hydrozephalus mit Liquordiapedese ~ Kontusionsblutung frontobasal
Ringförmig anreichernde Läsion parietal mit perifokalem Ödem. ~ Arachnoidalzyste ~ Kavernom Brücke ~ Hippokampusatrophie ~ Akustikusneurinom intrameatal
Demyelinisierungsherde periventrikulär, balkennah, teils aktiv. ~ Diffusionsrestriktion ~ Sinusvenenthrombose ~ Hypophysenmikroadenom ~ Gefäßmalformation
Spondylolisthesis mit Spondylolyse. ~ Schmorl-Knötchen ~ Neuroforamenstenose L5 beidseits ~ Spondylodiszitis mit Abszess im M. psoas ~ Hämangiomwirbel ~ Konus regelrecht
Pneumatosis intestinalis ~ Mechanischer Ileus mit Strangulation ~ Invagination ~ Koprostase ~ Hiatusgleithernie ~ Perforierte Sigmadivertikulitis, gedeckt ~ Peritonealkarzinose
Peripankreatische Nekrosestraßen ~ Pankreasgangerweiterung ~ Leberzirrhose mit Aszites und Umgehungskreisläufen ~ Fettleber ~ Regenerationsknoten ~ Cholangiozelluläres Karzinom
Irisblendenphänomen, typisches Hämangiom. ~ Gallenblasenempyem ~ Choledocholithiasis ~ Milzruptur mit Hämatoperitoneum ~ Leberlazeration ~ Gallengangsdilatation intrahepatisch
Angiomyolipom 1,1 cm ~ Ausgussstein ~ Harnstauungsniere Grad II ~ Blasendivertikel ~ Schrumpfniere ~ Harnleiterschiene einliegend ~ Doppelniere ~ Nierenzellkarzinom
Ovarialtorsion ~ Hydrosalpinx ~ Adenomyose ~ Endometriumdicke 14 mm ~ Retroflektierter Uterus ~ Dermoidzyste ~ Kein Plazentarest ~ Intrauterinpessar regelrecht liegend
Hodenmikrolithiasis ~ Nebenhodenentzündung ~ Samenblaseninfiltration ~ Kapselüberschreitung ~ PSA-Wert 12,4 ng/ml ~ Harnröhrenstriktur ~ Leistenhoden ~ Harnverhalt
Partialruptur der Subskapularissehne ~ Hill-Sachs-Delle ~ Tendinosis calcarea ~ Bizepssehnenluxation ~ Kapselverdickung ~ Impingementkonfiguration ~ Schultereckgelenk
Korbhenkelriss ~ Patellahochstand ~ Trochleadysplasie ~ Bone bruise lateraler Femurkondylus ~ Seitenbandzerrung ~ Plica mediopatellaris ~ Knorpelglatze ~ Quadrizepssehne
Lunatummalazie ~ Sehnenscheidenentzündung ~ Tarsaltunnel ~ Talusschulter osteochondral ~ Peronealsehnenluxation ~ Stressfraktur Metatarsale III ~ Knochenmarksödem
Glatt begrenzter Herdbefund, a.e. Fibroadenom, BI-RADS 3 ~ Hautverdickung ~ Brustwandnah ~ Implantatruptur intrakapsulär ~ Ölzyste ~ Kurzfristige Kontrolle in 6 Monaten
Beckenendlage ~ Fruchtwassermenge normal ~ Tiefsitzende Plazenta ~ Schätzgewicht 41. Perzentile ~ Dottersack darstellbar ~ Herzaktion positiv ~ Nackentransparenz
Speichelstein submandibulär ~ Halszyste medial ~ Peritonsillarabszess ~ Thyreoiditis Hashimoto ~ Rekurrensparese ~ Zungengrund ~ Tonsillenkarzinom ~ Kehlkopfskelett
Triphasisches Flussprofil ~ Pseudoaneurysma Leiste ~ Systolische Spitzengeschwindigkeit 245 cm/s ~ Stammvarikose ~ Klappeninsuffizienz ~ Anschlussaneurysma ~ Bypass offen
Homogene Radionuklidverteilung ~ Reversible Minderperfusion inferior, Ejektionsfraktion 48% ~ Fokale Mehranreicherung ~ Autonomes Adenom ~ Szintigraphisch stumm ~ Uptake 3,2 %
Punktion mit 18-G-Nadel, drei Stanzzylinder ~ Lokalanästhesie Scandicain 1% ~ 8-French-Pigtail ~ Druckverband ~ Schleuse rechte Leiste ~ Führungsdraht ~ Komplikationslos
Eingeschränkte Beurteilbarkeit durch Darmgasüberlagerung ~ Metallartefakte ~ Pulsationsartefakte ~ Atemverschieblichkeit ~ Unruhiger Patient ~ Einfaltung ~ Zahnersatz
Umknicktrauma ~ Druckschmerz Tabatiere ~ Rasselgeräusche basal links ~ Vernichtungskopfschmerz ~ Synkope ~ Treppensturz ~ Wadenschmerz, D-Dimere erhöht ~ Schluckstörung
Stuhlunregelmäßigkeiten ~ rezidivierende Harnwegsinfekte ~ Zyklusstörung ~ familiäre Belastung ~ Blockaden des Kniegelenks ~ Fußheberschwäche ~ Heiserkeit ~ Teerstuhl
Tbc-Umgebungsuntersuchung ~ Polytrauma, GCS 7 ~ Nikotinabusus 30 py ~ Schilddrüsenresektion 2015 ~ immunsupprimiert ~ Dialysepflicht ~ Herzinsuffizienz NYHA III ~ OP-Vorbereitung
Stillzeit ~ Cochleaimplantat ~ Dolmetscher erforderlich ~ Rollstuhl ~ Paravasat 20 ml ~ Luftanhalten nicht möglich ~ Schilddrüsenblockade ~ Blutzucker 110 mg/dl ~ Isolierung MRSA
Zuweiser Dr. [[Hirschbiegel]] ~ Kopie an Dr. [[Rautenkranz]] ~ Frau [[Mühlenbrock]] nicht anwesend ~ Tel. [[089 5550387]] ~ Klinik [[Eschenlohe]] ~ geb. [[22.11.1947]]
Vers.-Nr. [[A123456780]] ~ Schwester [[Pfannkuch]] informiert ~ untersucht von [[Steinmüller-Haas]] ~ Auftrag [[RX20394857]] ~ Assistenzarzt [[Oyelaran]] ~ Ltd. OA [[Kesselring]]
Zweitmeinung ~ Diskrepanz zum Vorbefund ~ Kritischer Befund telefonisch übermittelt ~ Bildqualität eingeschränkt ~ Auswärtige Aufnahmen ~ Nachtrag ~ Seitenkorrektur ~ Freigabe
`
