/** Family names that begin, end or are put together like words of radiology, of six languages and Greek. */
export const FAMILY_NAMES: readonly string[] = `
Hartmann Kopfmueller Kopfmuller Beinhauer Handwerker Herzberg Knochenhauer Zahnleiter Brustmann Halsband Lungwitz
Nierhaus Rippenberger Fleischhauer Fingerhut Fusshoeller Hauptmann Kniebuehler Kniehase Bauchspiess Haarmann Haarhaus
Augenstein Augenthaler Ohrmann Nasemann Mundhenk Lippmann Kehlmann Kehlenbeck Armbruster Armbrecht Ellenberger
Handschuh Handrick Schenkelberg Wadephul Steinkopf Breitkopf Rothkopf Vorderbruegge Mittelstaedt Mittelbach Oberholzer
Unterberger Hinterseer Grosskopf Kleinhans Langbein Krumbein Schoenbein Gallenmueller Milzner Magenheimer Darmstaedter
Wirbelauer Hirnschal Strahlendorf Schattenfroh Spaltenstein Kammerer Kammermeier Wasserfuhr Luftensteiner Herzfeld
Nierenberger Bruchmueller Bruchhausen Rissmann Spitzbart Spitzweg Kugelmann Kernbach Feldmann Feldkamp Winkelmann
Winkelhake Randebrock Bogenschuetz Bogenrieder Lochmann Lochbrunner Gittermann Netzband Nagelschmidt Nagelschneider
Plattner Plattenhardt Drahtschmidt Medlicott Radcliffe Costello Costanza Cordelia Cardona Ventrella Ventresca
Uterhoeven Renaldi Renaldo Renard Hilario Coronado Coronel Ferrario Dorsett Basilio Basile Basilico Marinaro Tendulkar
Venosta Venezia Ovando Portillo Cerviño Cervantes Cervera Sternberg Sternheim Sandoval Orlandini Orbison Radice
Radicchi Radionova Medinas Medici Medina Lingard Lingenfelter Lippert Lipinski Lobato Lobanov Palmerio Palmarola
Palpatine Perinetti Parisini Parodi Parotti Sacristan Sacramento Sanguineti Scapolo Scapinelli Stomatopoulos Splendore
Spinelli Spinola Spinazzola Spinosa Talamini Talarico Talamantes Tarsitano Temporini Tendero Testaverde Testolin
Thymiopoulos Tiberio Tonsager Torsello Trabucco Trachtenberg Tracheopoulos Tubino Tuberville Urbano Urinov Valverde
Vasconcelos Vaselli Ventimiglia Ventura Vesentini Villalobos Vitruvio Vitrano Cartagena Calcagno Calcaterra Brachetti
Bronstein Bronislav Bronkhorst Angioletti Annunziata Antrobus Apicella Arteaga Arterton Artigas Atripaldi Aurelio
Axelrod Bilotti Cadavid Carcano Caudillo Caudell Cecilia Cefalu Cephas Cholmondeley Colonna Colombini Colpani
Condorelli Corneille Cornelius Costagliola Coxon Cranston Crurin Cystkowski Denton Dentinger Dermody Desmond Dorsey
Durand Duranti Durall Encarnacion Estrella Fibonacci Fistarol Frontini Fundora Gastaldi Gastone Genitempo Geronimo
Gliozzi Glossop Gonzalo Gonella Granados Hamilton Hamann Hematian Herniman Hilarion Histon Hyalmar Ilardi Ilioiu
Iriarte Ischinger Jugovic Keratsini Labriola Lacroix Lactantius Laminack Laparra Laringer Lateano Leukel Liendo
Lithgow Litvinenko Lobue Lumbreras Malleson Mammoliti Mandibuzu Mastroianni Mastino Maxillian Mediavilla Mendel
Mentink Mitropoulos Mucciolo Myerson Nasello Navicchio Nefretiri Nodari Occhipinti Odonnell Osorio Ossietzky Ovadia
Pancrazio Parente Pectorini Pelosi Phrenhold Pilarski Pisani Plantamura Politis Mavriditis Theodoritis Karpathitis
Polypas Portenier Postlethwaite Prostov Radetzky Rectenwald Renoir Rhinehart Rotondi Sebastian Seppelt Septimus Serota
Seroussi Sigmund Sigmaringer Sinatra Sinclair Spindler Sternhell Sulcova Tectander Tempelhof Tenorio Thelonious
Tibaldi Tibiriza Trochanski Ulmann Ulnik Ungaretti Ureta Uterwedde Uvarova Vagini Valvano Valvassori Vascotto Venables
Venier Ventris Vertova Vestergaard Villani Viscardi Viscerova Xanthopoulos Zigomanis Antonioni Anastasiou Papadopoulos
Konstantinidis Georgiadis Melissinos Theodorakis Alexiou Ioannidis Mitsotakis Tsipras Venizelos Karamanlis Onassis
Kazantzakis Seferis Elytis Ritsos Cavafis Palamas Solomos Kapodistrias Kolokotronis Makarios Damaskinos Athenagoras
Chrysostomos Bartholomaios Morales Corrales Cardenas Pascual Marcial Juvenal Percival Lestal Ancelotti Costalonga
Ponticelli Ariosto Ambrosio Ambrosis Montrose Melrose Penrose Primrose Ambrose Lagerlof Celine Adelina Adenauer
Adeniran Adenike Adenuga Hernandes Ismail Osmanovic Osterloh Osterkamp Ostermann Osteen Ossandon Ovalle Ovarlez Parada
Paracelsus Paranhos Parisot Perazzo Perico Pericles Peridis Petrarca Pleurs Polanski Portella Postiglione Precordi
Procter Proctor Pruitt Pubill Pulido Pyle Quadrio Radburn Radermacher Retana Rinaldi Rinella Rincon Sacripante
Salpeter Saphira Sciarra Sciatti Sellers Selma Semilunio Sepulveda Septien Sialiti Sinibaldi Sphendone Stenhouse
Stenosky Sternin Stylianou Styles Subercaseaux Sulkowski Supramaniam Tallis Tarsis Tegmark Tentori Testino Thalamy
Tonelli Torsen Transue Triangeli Trochu Tubman Turbay Tympanis Ulceby Umberto Ungar Uraca Uribe Valvona Vasari Vasile
Vasilev Velarde Venturi Verteuil Villar Vulpe Kopfmüller Fußhöller Kniebühler Vorderbrügge Mittelstädt Darmstädter
Schönbein Großkopf Bogenschütz Bruchmüller Röntgenthal Herzkamp Halswick Handloik Angenendt Umgelter Fleischmann
Blutner Gallenkamp Nierentz Lungershausen Leberecht Milzarek Dickhaut Dünnhaupt Kurzhals Langguth Hochstetter
Tiefensee Vollbrecht Halbritter Hinterhuber Innerhofer Außerlechner Randelzhofer Kammerlander Klappenbach Ringelnatz
Spitzmüller Knochenmuß Zungenbach Lippenmeier Kieferle Ohrenstein Nasenberg Fingerle Daumenlang Ellenrieder Waderlein
Kniepkamp Fersenmeier Zehetmair Beckenbauer Hüftmeier Bauchwitz Magenau Darmstetter Nabelberger
Espinosa Espinar Bronchalo Costilla Cadera Rodilla Spinale Spinali Nervi Cervelli Reni Lunge Costales
`
  .trim()
  .split(/\s+/)
