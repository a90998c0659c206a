/** What holds German together: common verbs, qualities and adverbs of reports and requests. */
export const GERMAN_COMMON = `
im am beim zum zur ins ans vom aufs übers ehesten wahrscheinlich vermutlich möglicherweise offenbar anscheinend eindeutig sicher unsicher
fraglich denkbar vereinbar passend typisch untypisch charakteristisch regelrecht regelhaft regelgerecht ungewöhnlich normal normwertig
auffällig unauffällig pathologisch physiologisch altersgemäß zeitgerecht zeitgerechte zeitgerechter zeitgerechtes glatt glatte glatter
scharf scharfe unscharf unscharfe zart zarte zarter kräftig kräftige schlank schlanke schmal schmale breit breite weit weite eng enge dünn
dick dicke flach flache flächig flächige rund oval länglich spitz stumpf fein feine grob grobe derb weich fest locker lose frei freie
freier freies freien offen offene geschlossen gefüllt leer entleert gebläht gespannt entspannt dicht dichte undicht klar klare trüb trübe
hell helle dunkel farbig farblos warm kalt kalte kalter kaltes kalten heiß nass trocken feucht nüchtern wach müde ansprechbar kooperativ
unkooperativ unruhig ruhig mobil immobil bettlägerig gehfähig selbständig bekannt bekannte bek unbekannt vorbekannt bestehend vorbestehend
neu neue neuer neues neuen neu aufgetreten alt älter ältere älterer älteren frisch frische frischer frischen abgelaufen durchgemacht
stattgehabt aktuell aktuelle früher frühere damals heute gestern morgens abends nachts nachmittags vormittags täglich wöchentlich monatlich
jährlich seit bis ab während zwischenzeitlich inzwischen zuletzt erneut wieder wiederholt mehrfach einmalig zweimal dreimal immer nie
manchmal häufig selten gelegentlich ständig dauernd plötzlich allmählich langsam schnell rasch zunehmend abnehmend gleichbleibend konstant
stabil progredient rückläufig unverändert verändert deutlich deutliche deutlicher gering geringe geringer geringen geringfügig leicht
leichte mäßig mäßige mäßiger mittelgradig hochgradig schwer schwere schwerer massiv massive ausgeprägt ausgeprägte
ausgedehnt ausgedehnte umschrieben diskret minimal kaum etwas viel wenig mehr weniger sehr ganz völlig komplett vollständig teilweise
partiell überwiegend vorwiegend hauptsächlich insbesondere besonders vor allem lediglich nur auch noch schon erst bereits dabei dadurch
daher deshalb somit zudem außerdem ebenfalls ebenso jedoch allerdings dennoch trotz trotzdem obwohl falls sofern soweit sowie bzw ggf evtl
eventuell ca etwa ungefähr circa zirka max min maximal maximaler mindestens höchstens insgesamt gesamt einzeln einzelne einzelner mehrere
mehrerer zahlreiche multiple beide beider beiden jeweils alle aller alles kein keine keinen keiner keinem keinerlei nichts nicht ohne
gegen gegenüber entlang innerhalb außerhalb oberhalb unterhalb seitlich mittig vorne hinten oben unten innen außen rechts links beidseits
zentral peripher randständig hier dort darunter darüber daneben davor dahinter ist sind war waren wird werden wurde wurden worden sein
gewesen hat haben hatte hatten kann können konnte konnten muss müssen soll sollen sollte sollten darf dürfen mag lassen lässt ließ liegt
liegen lag lagen gelegen besteht bestehen bestand bestanden findet finden fand fanden gefunden zeigt zeigen zeigte zeigten gezeigt sieht
sehen sah gesehen erkennen erkennbar erkannt abgrenzbar darstellbar dargestellt beurteilbar nachweisbar nachzuweisen sichtbar einsehbar
tastbar messbar behandelbar erscheint erscheinen imponiert imponierend wirkt entspricht entsprechen entsprechend reicht reichen ragt grenzt
begrenzt verläuft verlaufend kommt kommen kam gekommen geht gehen ging gegangen steht stehen stand gestanden bleibt bleiben blieb geblieben
erfolgt erfolgte erfolgten erfolgen durchgeführt durchzuführen gemacht getan gegeben gabe genommen eingenommen abgenommen zugenommen
entnommen aufgenommen angefertigt erstellt erhoben erhalten erhält erhielt benötigt erforderlich notwendig nötig empfohlen empfehlen
empfehlenswert sinnvoll angezeigt geplant vorgesehen gewünscht erbeten bitte bitten danke dank gern rücksprache absprache vereinbart
abgesprochen besprochen telefonisch mündlich schriftlich mitgeteilt übermittelt informiert aufgeklärt eingewilligt abgelehnt abgebrochen
beendet begonnen fortgesetzt pausiert abgesetzt umgestellt erhöht reduziert verstärkt vermindert vermehrt verbreitert verschmälert
verdickt verplumpt verlagert verschoben verlegt verschlossen eröffnet eingeengt erweitert aufgeweitet aufgetrieben vergrößert verkleinert
verlängert verkürzt gebogen geknickt gedreht rotiert gekippt abgekippt gestaucht eingestaucht gebrochen angebrochen gerissen angerissen
eingerissen abgerissen gezerrt gedehnt geprellt gequetscht verstaucht umgeknickt gestürzt gefallen gestoßen geschlagen gebissen gestochen
geschnitten verletzt verbrannt entzündet infiziert geschwollen gerötet überwärmt schmerzhaft schmerzfrei druckschmerzhaft druckdolent
beschwerdefrei symptomfrei fieberfrei operiert voroperiert entfernt ersetzt implantiert eingesetzt eingebracht eingelegt einliegend
einliegende liegend liegende gelegt gezogen gewechselt punktiert drainiert gespült genäht geklebt geschraubt verplattet versorgt gestellt
eingestellt nachgeholt ergänzt ergänzend zusätzlich korrigiert verwackelt verzeichnet überlagert eingeschränkt eingelesen gespeichert
gelöscht verworfen übernommen übertragen angefordert erschienen gekommen verlassen entlassen verlegt aufnahme einweisung überweisung
sinne hinweis hinweise hinweisend zeichen anhalt nachweis verdacht ausschluss frage fragestellung angabe angaben anamnese vorgeschichte
beschwerden grund ursache folge folgen zustand umstand fall rahmen bereich höhe niveau ebene richtung seite ursprung ende mitte anfang
umgebung nachbarschaft kontakt abstand beziehung vergleich unterschied änderung besserung verschlechterung zunahme abnahme rückgang
fortschreiten heilung genesung nachsorge vorsorge behandlung therapie eingriff termin kontrolle wiedervorstellung verlauf vorbefund
voraufnahme voruntersuchung fremdaufnahme genese ätiologie dignität ausdehnung ausmaß größe form lage kontur konturen begrenzung struktur
textur echo echos signal dichte intensität anreicherung speicherung aufnahme durchsetzt durchzogen umgeben ummauert infiltriert komprimiert
verdrängt arrodiert destruiert zerstört aufgehoben aufgebraucht erhalten intakt defekt insuffizient suffizient dehiszent lagen vorlagen
vorliegend vorliegen lag vorhanden fehlend fehlt ausstehend anprall aufprall tritt schnitt stich quetsche stolpern ausrutschen anheben
husten auswurf atemnot luftnot übelkeit erbrechen durchfall verstopfung blähungen sodbrennen schwindel ohnmacht krampf zittern lähmung
taubheit kribbeln juckreiz ausschlag schwitzen frieren appetit durst schlaf stuhl stuhlgang urin wasserlassen blut eiter pausiert
tauglich verträglich unverträglich gravidität schwanger ssw streckseitig beugeseitig erschien gravida para multipara
vordere vorderer vorderes vorderen vorderem hintere hinterer hinteres hinteren hinterem obere oberer oberes oberen oberem untere
unterer unteres unteren unterem mittlere mittlerer mittleres mittleren mittlerem innere innerer inneres inneren innerem äußere
äußerer äußeres äußeren äußerem linke linker linkes linken linkem rechte rechter rechtes rechten rechtem beidseitige beidseitiger
beidseitiges beidseitigen beidseitigem einseitige einseitiger einseitiges einseitigen einseitigem gegenseitige gegenseitiger
gegenseitiges gegenseitigen gegenseitigem rechtsseitige rechtsseitiger rechtsseitiges rechtsseitigen rechtsseitigem linksseitige
linksseitiger linksseitiges linksseitigen linksseitigem obige obiger obiges obigen obigem untenstehende untenstehender
untenstehendes untenstehenden untenstehendem weitere weiterer weiteres weiteren weiterem übrige übriger übriges übrigen übrigem
sonstige sonstiger sonstiges sonstigen sonstigem jeweilige jeweiliger jeweiliges jeweiligen jeweiligem damalige damaliger
damaliges damaligen damaligem heutige heutiger heutiges heutigen heutigem bisherige bisheriger bisheriges bisherigen bisherigem
vorherige vorheriger vorheriges vorherigen vorherigem nachfolgende nachfolgender nachfolgendes nachfolgenden nachfolgendem
folgende folgender folgendes folgenden folgendem vorangegangene vorangegangener vorangegangenes vorangegangenen vorangegangenem
begleitende begleitender begleitendes begleitenden begleitendem umgebende umgebender umgebendes umgebenden umgebendem angrenzende
angrenzender angrenzendes angrenzenden angrenzendem benachbarte benachbarter benachbartes benachbarten benachbartem gleichzeitige
gleichzeitiger gleichzeitiges gleichzeitigen gleichzeitigem frühzeitige frühzeitiger frühzeitiges frühzeitigen frühzeitigem
rechtzeitige rechtzeitiger rechtzeitiges rechtzeitigen rechtzeitigem langstreckige langstreckiger langstreckiges langstreckigen
langstreckigem kurzstreckige kurzstreckiger kurzstreckiges kurzstreckigen kurzstreckigem langjährige langjähriger langjähriges
langjährigen langjährigem mehrjährige mehrjähriger mehrjähriges mehrjährigen mehrjährigem einjährige einjähriger einjähriges
einjährigen einjährigem halbjährige halbjähriger halbjähriges halbjährigen halbjährigem wiederkehrende wiederkehrender
wiederkehrendes wiederkehrenden wiederkehrendem anhaltende anhaltender anhaltendes anhaltenden anhaltendem persistierende
persistierender persistierendes persistierenden persistierendem rezidivierende rezidivierender rezidivierendes rezidivierenden
rezidivierendem bestehende bestehender bestehendes bestehenden bestehendem fortgeschrittene fortgeschrittener fortgeschrittenes
fortgeschrittenen fortgeschrittenem beginnende beginnender beginnendes beginnenden beginnendem akute akuter akutes akuten akutem
chronische chronischer chronisches chronischen chronischem subakute subakuter subakutes subakuten subakutem fragliche fraglicher
fragliches fraglichen fraglichem mögliche möglicher mögliches möglichen möglichem vermutliche vermutlicher vermutliches
vermutlichen vermutlichem tatsächliche tatsächlicher tatsächliches tatsächlichen tatsächlichem wesentliche wesentlicher
wesentliches wesentlichen wesentlichem relevante relevanter relevantes relevanten relevantem signifikante signifikanter
signifikantes signifikanten signifikantem sichtbare sichtbarer sichtbares sichtbaren sichtbarem erkennbare erkennbarer erkennbares
erkennbaren erkennbarem abgrenzbare abgrenzbarer abgrenzbares abgrenzbaren abgrenzbarem taugliche tauglicher taugliches tauglichen
tauglichem verträgliche verträglicher verträgliches verträglichen verträglichem unverträgliche unverträglicher unverträgliches
unverträglichen unverträglichem schlechte schlechter schlechtes schlechten schlechtem
`
