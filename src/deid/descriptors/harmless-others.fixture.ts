/** Harmless descriptors in Italian, Portuguese and German. One a line. */
export const ITALIAN = `
TC torace senza mdc
TC addome completo con e senza mezzo di contrasto
TC encefalo
TC cranio senza MDC
TC rachide lombosacrale
Angio TC aorta toracica
TC massiccio facciale
TC coronarica con bolo di contrasto
RM encefalo con gadolinio
RMN ginocchio destro
RM colonna cervicale
RM prostata multiparametrica
RM addome superiore con colangio
RM spalla sinistra
RM cuore
Rx torace 2 proiezioni
RX TORACE AP A LETTO
Rx mano dx
RX bacino e anche
Rx piede sotto carico
Mammografia bilaterale
Mammografia di screening
Ecografia addome completo
Eco tiroide
Ecocolordoppler TSA
Ecografia mammaria bilaterale
Scintigrafia ossea total body
PET total body con FDG
MOC lombare
Ortopantomografia
fase arteriosa
fase venosa portale
fase tardiva
assiale T2
coronale STIR
sagittale T1
ricostruzione coronale 3 mm
Finestra polmone
basale
dopo contrasto
Studio dinamico
Polmone 1.25
osso 2 mm
tessuti molli
Nodulo polmonare del lobo superiore destro
Non si osservano lesioni focali epatiche.
Esame eseguito in urgenza
Immagini degradate da artefatti da movimento
Controllo dopo intervento chirurgico
Frattura del radio distale
Versamento pleurico bilaterale
Linfonodi mediastinici aumentati di dimensioni
Quadro invariato rispetto al precedente esame
Cuore nei limiti
Tibiotarsica in due proiezioni
Arti inferiori sotto carico
Angiografia cerebrale
Clisma opaco
Cistografia minzionale
Protocollo trauma
`
export const PORTUGUESE = `
TC de tórax sem contraste
TC CRANIO SEM CONTRASTE
Tomografia de abdome total
Tomografia computadorizada de abdome e pelve com contraste
Angiotomografia de aorta
TC de coluna lombar
TC seios da face
Ressonância magnética de crânio
RM DE JOELHO DIREITO
RM coluna lombossacra
RM de próstata multiparamétrica
RM ombro esquerdo
RM mamas com contraste
Raio X de tórax PA e perfil
RX TORAX PA
RX mão esquerda 2 incidências
RX seios da face
RX bacia AP
Mamografia digital bilateral
Ultrassonografia abdome total
USG tireoide com doppler
Ultrassom obstétrico
US rins e vias urinárias
Ecocardiograma transtorácico
Cintilografia óssea
PET-CT oncológico
Densitometria óssea
fase arterial
fase portal
fase de equilíbrio
fase excretora
sem contraste
pós contraste
Axial T2 com saturação de gordura
coronal osso
reconstrução sagital
pulmão 1,0
janela óssea
Partes moles
Nódulo no lobo inferior esquerdo
Ausência de derrame pleural
Exame dentro dos limites da normalidade
Artefato de movimento
Controle pós-operatório
Fratura do fêmur proximal
Coração de dimensões normais
Fígado com esteatose leve
Estudo do crânio com perfusão
Biópsia guiada por tomografia
Tornozelo direito
Punho
Quadril bilateral
Angiografia cerebral
Enema opaco
Uretrocistografia miccional
Protocolo de AVC
Exame comparativo com o anterior
Escanometria dos membros inferiores
Coluna total panorâmica
Cavum perfil
`
export const GERMAN = `
CT Thorax nativ
CT Abdomen mit KM
CT Schädel nativ
CT Hals/Thorax/Abdomen
CT Becken
CT LWS
CT HWS
CT NNH
CT Angiographie der Becken-Bein-Gefäße
Schädel CT mit Perfusion
MRT Kopf
MRT Kniegelenk rechts
MRT Schulter li.
MRT LWS nativ und mit KM
MRT Oberbauch mit MRCP
MRT Prostata multiparametrisch
MRT Herz Stress
MR Mammographie
MRT Sprunggelenk links
Röntgen Thorax p.a. und seitlich
Röntgen Thorax in 2 Ebenen
Rö Hand rechts dp/schräg
Beckenübersicht
Rö Knie re. a.p./seitl.
Mammographie beidseits
Sonographie Abdomen
Schilddrüsensonographie
Farbduplex Halsgefäße
Skelettszintigraphie
Ganzkörper PET/CT
Durchleuchtung Ösophagus
Knochendichtemessung
Koronarangiographie
Lungenfenster
Knochenfenster 1.0
Weichteil 3.0
Weichteilfenster axial
arterielle Phase
portalvenöse Phase
Spätphase
venös 5.0 B30f
Nativ 5 mm
koronar 2 mm
axial T2 fettgesättigt
sagittal T1
Rekonstruktion koronal
Übersicht
Dosisbericht
Kein Nachweis einer frischen Blutung.
Unauffälliger Befund
Verlaufskontrolle nach Operation
Rundherd im rechten Oberlappen
Bewegungsartefakte
Fraktur des distalen Radius
Pleuraerguss links
Herz normal groß
Oberschenkel rechts in 2 Ebenen
Ganzwirbelsäule im Stehen
Handgelenk bds.
Magen-Darm-Passage
`
