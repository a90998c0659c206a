/**
 * What is done in radiology and nuclear medicine, as the German scale of charges calls it (GOÄ, section O; an official
 * work, free under section 5 UrhG), and as a university hospital tells its referrers. None names anybody. Gathered when the
 * vocabulary was done, and measured before a word was added for them. One a line.
 */
export const TARIFF = `
Zähne, je Projektion
Panoramaaufnahme(n) eines Kiefers
Panoramaschichtaufnahme der Kiefer
Finger oder Zehen jeweils in zwei Ebenen
ergänzende Ebene(n)
Handgelenk, Mittelhand, alle Finger einer Hand, Sprunggelenk, Fußwurzel und/oder Mittelfuß, Kniescheibe
Oberarm, Unterarm, Ellenbogengelenk, Oberschenkel, Unterschenkel, Kniegelenk, ganze Hand oder ganzer Fuß
Gelenke der Schulter, Schlüsselbein, Beckenteilaufnahme, Kreuzbein oder Hüftgelenk
Teile des Skeletts in einer Ebene, je Teil
Bestimmung des Skelettalters - gegebenenfalls einschließlich Berechnung der prospektiven Endgröße
Beckenübersicht bei einem Kind
Kontrastuntersuchung eines Hüftgelenks, Kniegelenks oder Schultergelenks, einschließlich Punktion
Stichkanalanästhesie und Kontrastmitteleinbringung
Kontrastuntersuchung eines Kiefergelenks
Kontrastuntersuchung der übrigen Gelenke
Schädel-Übersicht, in zwei Ebenen
Schädelteile in Spezialprojektionen, je Teil
Nasennebenhöhlen - gegebenenfalls auch in mehreren Ebenen -
Halswirbelsäule, in zwei Ebenen
Brust- oder Lendenwirbelsäule, in zwei Ebenen, je Teil
Ganzaufnahme der Wirbelsäule oder einer Extremität
Untersuchung von Teilen der Hand oder des Fußes mittels Feinstfokustechnik (Fokusgröße maximal 0,2 mm)
Xeroradiographietechnik zur gleichzeitigen Beurteilung von Knochen und Weichteilen
Rippen einer Thoraxhälfte, Schulterblatt oder Brustbein, in einer Ebene
Halsorgane oder Mundboden
Brustorgane-Übersicht, in einer Ebene
Brustorgane-Übersicht - gegebenenfalls einschließlich Breischluck und Durchleuchtung(en) -, in mehreren Ebenen
Teil der Brustorgane
Brustorgane, Übersicht im Mittelformat
Speiseröhre, gegebenenfalls einschließlich ösophago-gastraler Übergang, Kontrastuntersuchung (auch Doppelkontrast)
Oberer Verdauungstrakt (Speiseröhre, Magen, Zwölffingerdarm und oberer Abschnitt des Dünndarms)
Monokontrastuntersuchung - einschließlich Durchleuchtung(en) -
Erweiterung der Untersuchung bis zum Ileozökalgebiet
Dünndarmkontrastuntersuchung mit im Bereich der Flexura duodeno-jejunalis endender Sonde
Monokontrastuntersuchung von Teilen des Dickdarms
Dickdarmdoppelkontrastuntersuchung
Defäkographie nach Markierung der benachbarten Hohlorgane
Pharyngographie unter Verwendung kinematographischer Techniken
Kontrastuntersuchung von Gallenblase und/oder Gallenwegen und/oder Pankreasgängen
Bauchübersicht, in einer Ebene oder Projektion
Bauchteilaufnahme - gegebenenfalls in mehreren Ebenen oder Spezialprojektionen -
Harntraktkontrastuntersuchung - einschließlich intravenöser Verabreichung des Kontrastmittels -
Harntraktkontrastuntersuchung - einschließlich retrograder Verabreichung des Kontrastmittels, je Seite
Harnröhren- und/oder Harnblasenkontrastuntersuchung (Urethrozystographie)
Refluxzystographie - einschließlich Miktionsaufnahmen -, als selbständige Leistung
Gebärmutter- und/oder Eileiterkontrastuntersuchung
Röntgenuntersuchung natürlicher, künstlicher oder krankhaft entstandener Gänge, Gangsysteme, Hohlräume oder Fisteln
Sialographie, Galaktographie, Kavernographie, Vesikulographie
Mammographie einer Seite, in zwei Ebenen
Ergänzende Ebene(n) oder Spezialprojektion(en)
Myelographie
Bronchographie
Schichtaufnahme(n) (Tomographie), bis zu fünf Strahleneinrichtungen oder Projektionen
Serienangiographie im Bereich von Schädel, Brust- und/oder Bauchraum, eine Serie
Zweite bis dritte Serie im Anschluß an die Leistung
angiographische Darstellung von hirnversorgenden Arterien
Serienangiographie im Bereich des Beckens und beider Beine, eine Serie
Weitere Serien, insgesamt
Serienangiographie einer weiteren Extremität im zeitlichen Zusammenhang
Angiographie der Becken- und Beingefäße in Großkassetten-Technik
Angiokardiographie einer Herzhälfte, eine Serie
Angiokardiographie beider Herzhälften
Selektive Koronarangiographie eines Herzkranzgefäßes oder Bypasses mittels Cinetechnik
Selektive Koronarangiographie aller Herzkranzgefäße oder Bypasse
Zusätzliche Linksventrikulographie bei selektiver Koronarangiographie
Anwendung der simultanen Zwei-Ebenen-Technik
Venographie im Bereich des Brust- und Bauchraums
Ergänzende Projektion(en) (insbesondere des zentralen Abflußgebiets)
computergestützte Analyse und Abbildung
Lymphographie, je Extremität
Perkutane transluminale Dilatation und Rekanalisation von Arterien mit Ausnahme der Koronararterien
Lysebehandlung, als Einzelbehandlung
Einbringung von Gefäßstützen oder Anwendung alternativer Angioplastiemethoden (Atherektomie, Laser)
Embolisation einer oder mehrerer Arterie(n) mit Ausnahme der Arterien im Kopf-Halsbereich oder Spinalkanal
Embolisation der Vena spermatica
Transhepatische Drainage und/oder Dilatation von Gallengängen
Computergesteuerte Tomographie im Kopfbereich - gegebenenfalls einschließlich des kranio-zervikalen Übergangs -
Computergesteuerte Tomographie im Hals-und/oder Thoraxbereich
Computergesteuerte Tomographie im Abdominalbereich
Computergesteuerte Tomographie des Skeletts (Wirbelsäule, Extremitäten oder Gelenke bzw. Gelenkpaare)
Computergesteuerte Tomographie der Zwischenwirbelräume im Bereich der Hals-, Brust-und/oder Lendenwirbelsäule
Computergesteuerte Tomographie der Aorta in ihrer gesamten Länge
mit mindestens einer zusätzlichen Serie (z.B. bei Einsatz von Xenon, bei Einsatz der High-Resolution-Technik)
Computergesteuerte Tomographie zur Bestrahlungsplanung oder zu interventionellen Maßnahmen
Bestimmung des Mineralgehalts (Osteodensitometrie) von repräsentativen (auch mehreren) Skeletteilen
Szintigraphische Untersuchung (Schilddrüse) - gegebenenfalls einschließlich Darstellung dystoper Anteile -
Radiojodkurztest bis zu 24 Stunden (Schilddrüse)
Radiojodtest (Schilddrüse) vor Radiojodtherapie
Szintigraphische Untersuchung des Gehirns
Szintigraphische Untersuchung des Liquorraums
Szintigraphische Untersuchung der Lungenperfusion - mindestens vier Sichten/Projektionen -
Szintigraphische Untersuchung der Lungenbelüftung mit Inhalation radioaktiver Gase, Aerosole oder Stäube
Radionuklidventrikulographie mit quantitativer Bestimmung von mindestens Auswurffraktion und regionaler Wandbewegung in Ruhe
Szintigraphische Untersuchung des Myokards mit myokardaffinen Tracern in Ruhe
unter körperlicher oder pharmakologischer Stimulation - gegebenenfalls einschließlich EKG
Ganzkörperskelettszintigraphie, Schädel und Körperstamm in zwei Sichten/Projektionen
Teilkörperskelettszintigraphie - gegebenenfalls einschließlich der kontralateralen Seite -
Zusätzliche szintigraphische Abbildung des regionalen Blutpools (Zwei-Phasenszintigraphie)
Ganzkörperknochenmarkszintigraphie
Tumorszintigraphie mit radioaktiv markierten unspezifischen Tumormarkern
Nierenfunktionsszintigraphie mit Bestimmung der quantitativen Ganzkörper-Clearance und der Einzelnieren-Clearance
Perfusionsszintigraphie der Nieren - einschließlich semiquantitativer oder quantitativer Auswertung -
Statische Nierenszintigraphie
Tiefenkorrektur durch Verwendung des geometrischen Mittels, Refluxprüfung, forcierte Diurese
Szintigraphische Untersuchung von endokrin aktivem Gewebe - mit Ausnahme der Schilddrüse -
Speicheldrüsen, Ösophagus-Passage - gegebenenfalls einschließlich gastralem Reflux und Magenentleerung -
Gallenwege - gegebenenfalls einschließlich Gallenreflux -, Blutungsquellensuche
Szintigraphische Untersuchung von Leber und/oder Milz (z.B. mit Kolloiden, gallengängigen Substanzen, Erythrozyten)
Szintigraphische Untersuchung von großen Gefäßen und/oder deren Stromgebieten
Szintigraphische Untersuchung von Lymphabflußgebieten an Stamm und/oder Kopf und/oder Extremitäten
Szintigraphische Suche nach Entzündungsherden oder Thromben mit Radiogallium, markierten Eiweißen, Zellen
Szintigraphische Untersuchungen (z.B. von Hoden, Tränenkanälen, Augen, Tuben)
Funktionsszintigraphie - einschließlich Sequenzszintigraphie und Erstellung von Zeit-Radioaktivitätskurven aus ROI
Quantitative Bestimmung des Mineralgehalts im Skelett in einzelnen oder mehreren Stammskelettabschnitten
Sequenzszintigraphie - mindestens sechs Bilder in schneller Folge -
Subtraktionsszintigraphie oder zusätzliche Organ- oder Blutpoolszintigraphie als anatomische Ortsmarkierung
Single-Photonen-Emissions-Computertomographie (SPECT) mit Darstellung in drei Ebenen und regionaler Quantifizierung
Positronen-Emissions-Tomographie (PET) mit quantifizierender Auswertung
Radiojodtherapie von Schilddrüsenerkrankungen
Behandlung von Knochenmetastasen mit knochenaffinen Radiopharmazeutika
Instillation von Radiopharmazeutika in Körperhöhlen, Gelenke oder Hohlorgane
Magnetresonanztomographie im Bereich des Kopfes - gegebenenfalls einschließlich des Halses -, in zwei Projektionen
davon mindestens eine Projektion unter Einschluß T2-gewichteter Aufnahmen
Magnetresonanztomographie im Bereich der Wirbelsäule
Magnetresonanztomographie im Bereich des Thorax, der Thoraxorgane und/oder der Aorta
Magnetresonanztomographie im Bereich des Abdomens und/oder des Beckens
Magnetresonanztomographie der Mamma(e)
Magnetresonanztomographie eines oder mehrerer Gelenke oder Abschnitte von Extremitäten
Darstellung von mindestens zwei großen Gelenken einer Extremität
Ergänzende Serie(n) (z.B. nach Kontrastmitteleinbringung, Darstellung von Arterien als MR-Angiographie)
Positionswechsel und/oder Spulenwechsel
computergesteuerte Analyse (z.B. Kinetik, 3D-Rekonstruktion)
MRT-Schädel mit/ohne KM Erfassung von Raumforderungen, Entzündungen, vaskulären Ursachen
Sonografie Hals (HNO), ggf. MRT oder CT Hals
CT bei knöcherner Beteiligung, MRT mit gutem Weichteilkontrast
Sonografie als Erstdiagnostik; Szinti zur funktionellen Beurteilung
Dynamische Darstellung des Schluckaktes nach Trinken von Kontrastmittel
Akute Dyspnoe / Lungenembolieverdacht
Goldstandard zum Nachweis/Ausschluss einer Lungenembolie
CT bei unklaren Befunden oder Therapieversagen
CT-Koronarangiografie Nichtinvasive Darstellung koronarer Sklerosen
Skelett-GKS, FDG-PET: Staging bei V.a. Fernmetastasen
`
