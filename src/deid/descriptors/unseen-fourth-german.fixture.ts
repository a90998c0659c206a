/**
 * Descriptors of a fourth gathering, German: orders, series and sentences of reports, written as departments write them
 * before the vocabulary was looked at, then used to improve the rules. Several a line, with `~` between.
 */
export const FOURTH_GERMAN = `
Rö Thorax p.a. im Stehen ~ Rö Thorax liegend Bett ~ Rö HWS in 2 Ebenen ~ Rö Kniegelenk re. ap/seitl. ~ Rö Patella tangential bds.
Rö Becken Übersicht ~ Rö Hüfte axial nach Lauenstein ~ Rö Handgelenk links ~ Rö Skaphoid-Serie ~ Rö Fuß Belastungsaufnahme
Rö Abdomen Linksseitenlage ~ Rö Ganzbeinaufnahme ~ Rö Wirbelsäulenganzaufnahme ~ Rö Nasennebenhöhlen okzipitomental ~ Rö Rippen Hemithorax
Rö Schulter Y-Aufnahme ~ Rö Orthopantomogramm ~ Rö Funktionsaufnahmen LWS ~ Rö Kontrolle nach Osteosynthese ~ Rö Sprunggelenk gehalten
CT Schädel nativ ~ CT Schädelbasis Felsenbein hochauflösend ~ CT Hals mit KM ~ CT Thorax Lungenembolie ~ CT Abdomen biphasisch
CT Oberbauch Dreiphasen ~ CT Becken knöchern ~ CT Angiographie Becken-Bein ~ CT Polytrauma Spirale ~ CT Nierensteine low dose
CT gesteuerte Punktion Leber ~ CT gesteuerte PRT L5 links ~ CT Herz Kalkscoring ~ CT Koronarangiographie ~ CT Perfusion Schlaganfall
CT Kolonographie ~ CT Planung Strahlentherapie ~ CT Mittelgesicht Orbitabodenfraktur ~ CT Kiefer Implantatplanung ~ CT Drainageanlage
MRT Schädel mit KM ~ MRT Hypophyse dynamisch ~ MRT Kleinhirnbrückenwinkel ~ MRT Orbita fettgesättigt ~ MRT HWS Bandscheibe
MRT LWS nach Nukleotomie ~ MRT ISG Sakroiliitis ~ MRT Schulter Rotatorenmanschette ~ MRT Handgelenk Diskus triangularis ~ MRT Knie Meniskusriss
MRT Sprunggelenk Außenbandruptur ~ MRT Leber Primovist ~ MRCP ~ MRT Prostata multiparametrisch ~ MRT Rektum Staging ~ MRT Becken Fistelsuche
MRT Mamma beidseits ~ MRT Herz Vitalität ~ MRT Dünndarm nach Sellink ~ MR Angiographie Halsgefäße ~ MRT Ganzkörper Metastasensuche
Sono Abdomen ~ Sono Schilddrüse ~ Sono Säuglingshüfte ~ Duplex Beinvenen ~ Farbduplex Karotiden ~ Sono Leiste Hernie ~ Endosonographie
Feinnadelpunktion Schilddrüse ~ sonographisch gesteuerte Aszitespunktion ~ Stanzbiopsie Mamma ~ Vakuumbiopsie ~ Galaktographie ~ Mammographie-Screening
Skelettszintigraphie Mehrphasen ~ Schilddrüsenszintigraphie ~ Nierenfunktionsszintigraphie ~ Myokardszintigraphie Belastung/Ruhe ~ Lungenperfusionsszintigraphie
PET-CT FDG Ganzkörper ~ PSMA-PET ~ Wächterlymphknoten Markierung ~ Radiosynoviorthese ~ Radiojodtherapie ~ SPECT Nebenschilddrüse
Breischluck Ösophagus ~ Kolonkontrasteinlauf ~ Magen-Darm-Passage ~ Miktionszysturethrographie ~ Phlebographie Arm ~ Hysterosalpingographie ~ Defäkographie
DSA Becken-Bein rechts mit PTA ~ Stentimplantation A. iliaca ~ Chemoembolisation ~ PTCD-Wechsel ~ Portanlage ~ Nephrostomiewechsel ~ Vertebroplastie LWK 1
Thrombektomie ~ Coiling Aneurysma ~ Cavafilter ~ Gallenwegsdrainage ~ Knochendichtemessung DXA ~ Myelographie lumbal ~ Arthrographie Schulter
t2_tse_sag_p2_HWS ~ t1_tse_tra_fs_KM ~ t1_vibe_fs_tra_bh_nativ ~ ep2d_diff_b50_400_800_tra ~ ep2d_diff_ADC ~ t2_tirm_cor_p2 ~ pd_tse_fs_sag
t1_mpr_tra_iso_KM ~ t2_haste_cor_bh ~ dynaVIBE_art_pv_spät ~ t1_fl2d_opp-in_tra ~ medic_t2_tra ~ SWI_MIP ~ ToF_3D_multi-slab ~ FLAIR axial 4mm
Topogramm ~ Übersicht ~ Planungsscan ~ Thx nativ 5.0 B31f ~ Abdomen KM portalvenös 3.0 ~ Lunge HR 1.0 B70f ~ Knochenfenster 2 mm ~ Weichteilfenster
Kontrastmittelbolus ~ Prämonitoring ~ Arterielle Phase ~ Spätphase 5 min ~ cor Rekon 3 mm ~ sag Rekons Knochen ~ MIP dünn ~ Dosisbericht
Patientenprotokoll ~ Schädel seq nativ 4.8 ~ Carotis CTA 0.75 ~ Perfusionskarte ~ Sekundärrekonstruktion ~ Oberkiefer Panorama ~ Schrägaufnahme
Mammo MLO rechts ~ Mammo CC links Vergrößerung ~ Aufnahme exspiratorisch ~ Durchleuchtung ~ Beckenkamm ~ Ellenbogen streckseitig ~ Zielaufnahme
Zeitgerechter Befund. ~ Kein Nachweis einer frischen intrakraniellen Blutung. ~ Keine Raumforderung, keine Mittellinienverlagerung.
Altersentsprechende Weite der inneren und äußeren Liquorräume. ~ Mikroangiopathische Marklagerveränderungen, Fazekas 2.
Demarkierter Infarkt im Mediastromgebiet links. ~ Dichtes Mediazeichen. ~ Subduralhämatom frontoparietal mit raumfordernder Wirkung.
Schleimhautschwellung der Kieferhöhlen beidseits, vereinbar mit Sinusitis. ~ Septumdeviation nach rechts. ~ Mastoid regelrecht pneumatisiert.
Herz normal groß, kein Stauungszeichen. ~ Zwerchfellkuppen glatt begrenzt, Randwinkel frei. ~ Kein Pneumothorax in Liegendaufnahme.
Flächige Verschattung im rechten Unterfeld, am ehesten pneumonisches Infiltrat. ~ Dystelektasen basal beidseits.
ZVK über rechte V. jugularis mit Projektion der Spitze auf die obere Hohlvene. ~ Trachealkanüle in regelrechter Lage.
Intrapulmonaler Rundherd im Oberlappen links, 7 mm, spikuliert, Verlaufskontrolle in 3 Monaten empfohlen.
Keine vergrößerten mediastinalen oder hilären Lymphknoten. ~ Paraseptales Emphysem. ~ Bronchiektasen mit Bronchialwandverdickung.
Zentrale Lungenarterienembolie beidseits mit Rechtsherzbelastung. ~ Perikarderguss schmal. ~ Koronarsklerose.
Leber vergrößert mit verminderter Dichte im Sinne einer Steatosis hepatis. ~ Hypodense Läsion Segment IVa, zystisch imponierend.
Gallenblase mit Konkrementen, Wand zart, keine Cholestase. ~ Pankreas lipomatös durchsetzt. ~ Milz homogen, nicht vergrößert.
Nierenbeckenkelchsystem links gestaut, prävesikales Konkrement 5 mm. ~ Nierenzyste Bosniak II. ~ Nebennieren schlank.
Wandverdicktes Sigma mit Divertikeln und perikolischer Fettgewebsimbibierung, Zeichen der Divertikulitis. ~ Keine freie Luft.
Appendix aufgetrieben, retrozökal, mit umgebender Flüssigkeit. ~ Dünndarmileus mit Kalibersprung im rechten Unterbauch.
Infrarenales Bauchaortenaneurysma, maximaler Querdurchmesser 52 mm, teilthrombosiert. ~ Hochgradige Stenose der A. carotis interna.
Verschluss der A. femoralis superficialis im Adduktorenkanal mit Kollateralisierung. ~ Unterschenkelarterien kräftig kontrastiert.
Bandscheibenvorfall L4/L5 mediolateral rechts mit Kontakt zur Nervenwurzel L5. ~ Spinalkanalstenose absolut. ~ Spondylarthrose.
Osteochondrose Typ Modic II. ~ Deckplatteneinbruch BWK 12, älter. ~ Keine Myelopathie. ~ Steilstellung der HWS. ~ Anterolisthese Grad I.
Distale Radiusfraktur mit dorsaler Abkippung, Gelenkbeteiligung. ~ Pertrochantäre Femurfraktur. ~ Subkapitale Humerusfraktur, eingestaucht.
Gonarthrose mit Gelenkspaltverschmälerung und osteophytären Randanbauten. ~ TEP regelrecht einliegend, keine Lockerungszeichen.
Innenmeniskushinterhornriss. ~ Vorderes Kreuzband rupturiert. ~ Knorpelschaden retropatellar IV°. ~ Bakerzyste. ~ Knochenmarködem.
Supraspinatussehne komplett rupturiert, retrahiert. ~ Bursitis subacromialis. ~ AC-Gelenksarthrose aktiviert. ~ Labrumläsion.
Achillessehne verdickt, signalalteriert. ~ Plantarfasziitis mit Fersensporn. ~ Hallux valgus. ~ Syndesmosenruptur. ~ Gichttophi.
Dichte Drüsenkörper ACR c. ~ Gruppierter Mikrokalk oberer äußerer Quadrant rechts, BI-RADS 4. ~ Architekturstörung. ~ Axilla frei.
Uterus myomatosus. ~ Ovarialzyste links 3 cm, echofrei. ~ Freie Flüssigkeit im Douglasraum. ~ Intakte Gravidität SSW 12.
Prostatahyperplasie mit Restharn 120 ml. ~ Harnblasenwand trabekuliert. ~ Hydrozele. ~ Samenstrang unauffällig. ~ PI-RADS 4 periphere Zone.
Echoarmer Knoten Schilddrüse rechts kaudal, TIRADS 3, kalter Knoten. ~ Struma multinodosa. ~ Tiefe Beinvenenthrombose poplitea.
Mehrspeicherung LWK 3, metastasenverdächtig. ~ SUV max 8,4 ~ Keine pathologische Traceranreicherung. ~ Tracer: 250 MBq F-18-FDG
Technik: Spiral-CT nach i.v.-Gabe von 90 ml Imeron 350 ~ Untersuchung in Rückenlage ~ Bewegungsartefakte, eingeschränkt beurteilbar
Z.n. Sturz auf die Hüfte ~ V.a. Lungenödem ~ unklare Oberbauchschmerzen seit 3 Tagen ~ Ausschluss Fraktur ~ bek. Mamma-Ca, Staging
Fieber unklarer Genese, CRP 180 ~ Schwindel, Gangunsicherheit ~ Luftnot bei Belastung, Raucher ~ Anprall linker Ellenbogen ~ Z.n. VKB-Plastik
Kopfplatzwunde, Antikoagulation ~ Kribbelparästhesien Hände nachts ~ Hämaturie, Flankenschmerz ~ tastbarer Knoten Brust ~ Gewichtsverlust
präoperativ vor Hüft-TEP ~ Lagekontrolle Magensonde ~ Verlaufskontrolle bei Pleuraerguss ~ Kontrolle nach Gipsanlage ~ Durchgangsarztbericht
Klaustrophobie ~ KM-Allergie bekannt ~ Metformin pausiert ~ Kreatinin 1,3 ~ Herzschrittmacher MR-tauglich ~ Patient nicht nüchtern
Überweiser Dr. [[Nesselrath]] ~ Rücksprache mit Frau [[Tannhäuser-Loibl]] ~ Tel. [[0711/5550142]] ~ Voraufnahme vom [[14.03.2019]]
Befund an Praxis [[Kieselbronn]] ~ MTRA: [[Schnurrbusch]] ~ OA Dr. [[Wendehorst]] ~ Fall-Nr. [[40028817]] ~ Herr [[Zwiebelhofer]] nicht erschienen
Vorbefunde lagen nicht vor ~ Aufnahme verwackelt, wiederholt ~ Seitenmarkierung korrigiert ~ Nachbefundung ~ Fremdaufnahmen eingelesen
Degenerative Veränderungen der kleinen Wirbelgelenke. ~ Regelrechtes Alignement. ~ Weichteilschwellung über dem Außenknöchel.
Kein Hinweis auf Fremdkörper. ~ Verkalkte Mediastinallymphknoten. ~ Aortenelongation. ~ Sternalcerclagen. ~ Schrittmacheraggregat links pektoral
Fissur im Os naviculare ~ Abrissfraktur ~ Kallusbildung zeitgerecht ~ Materiallage unverändert ~ Spickdrähte entfernt ~ Epiphysenfugen offen
Atemstopp ~ Bauchlage ~ Rektale Füllung mit Gel ~ orale Kontrastierung ~ Buscopan i.v. ~ Aufklärung erfolgt ~ Notfall Schockraum
`
