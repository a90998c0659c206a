/**
 * Requests, studies and series as hospitals of five languages write them, with the accents and without. None names
 * anybody. Written down before the vocabulary was grown for the second time. One a line.
 */
export const UNSEEN_ITALIAN = `
TC CRANIO-ENCEFALICA SENZA E CON MDC
TC collo-torace-addome con mdc
Tomografia computerizzata (TC) del bacino e articolazioni sacroiliache
TC arto inferiore dx (coscia, ginocchio, gamba)
TC dentaria arcata superiore (Dentalscan)
Risonanza magnetica nucleare (RM) della colonna in toto
RM addome inferiore e scavo pelvico
RM articolazioni temporo-mandibolari dinamica
RM mammella bilaterale senza e con contrasto
RM encefalo e tronco encefalico, giunzione cranio spinale
Angio-RM distretto vascolare intracranico
Rx clavicola sx 2 proiezioni
Rx emicostato dx
Rx arti inferiori e bacino in ortostatismo sotto carico
Rx colonna vertebrale in toto
Rx avambraccio e polso sinistro
RX FEMORE DX IN 2 PROIEZIONI
Rx tubo digerente prime vie con bario
Rx stratigrafia laringe
Ecografia del capo e del collo
Ecografia cute e tessuto sottocutaneo
Ecografia anche neonatali
Ecografia transrettale
Ecocolordoppler arti inferiori arterioso e venoso
Eco-color doppler tronchi sovraaortici
Eco fegato e vie biliari
Mammografia bilaterale con tomosintesi e proiezioni aggiuntive
Biopsia mammaria vacuum assisted stereotassica
Agoaspirato tiroideo ecoguidato
Scintigrafia renale sequenziale con test diuretico
PET-TC globale corporea con 18F-FDG
Tomoscintigrafia miocardica (SPECT) di perfusione da sforzo
Arteriografia degli arti inferiori
Angioplastica transluminale percutanea
Caduta accidentale, sospetta frattura del femore
Paziente con tosse e febbre da 3 giorni
Controllo a 6 mesi per nodulo polmonare
Dolore lombare persistente con irradiazione alla gamba destra
Sospetta embolia polmonare, D-dimero elevato
Valutazione pre-operatoria
Addome acuto, rivalutazione dopo terapia antibiotica
Assiali 1 mm osso
Ricostruzioni MPR coronali parenchima
Encefalo basale
`
export const UNSEEN_PORTUGUESE = `
TC DE CRANIO SEM CONTRASTE
Tomografia computadorizada de tórax de alta resolução
TC de abdome total com contraste endovenoso
TC de seios da face
TC de mastóides ou ouvidos
Angiotomografia arterial de membros inferiores
Angio-TC de coronárias com escore de cálcio
RM de encéfalo com espectroscopia
RM de ombro esquerdo sem contraste
RESSONANCIA MAGNETICA DE ABDOME INFERIOR
Ressonância magnética da coluna cérvico-dorsal
Colangio RM com hepatoespecífico
RM de próstata multiparamétrica com bobina endorretal
Radiografia de tórax PA e perfil
RX abdome simples ortostático
Raio X de mão e punho para idade óssea
RX PE ESQUERDO COM CARGA
Rx coluna lombo-sacra com oblíquas
Rx panorâmica de coluna total para escoliose
RX CAVUM LATERAL PARA ADENOIDES
Ultrassom obstétrico morfológico do segundo trimestre
USG de aparelho urinário
US abdome superior com Doppler
Ecografia mamária bilateral e axilas
Doppler colorido de carótidas e vertebrais
Mamografia digital bilateral de rastreamento
Core biopsy de mama guiada por ultrassom
PAAF de nódulo de tireoide
Cintilografia óssea trifásica
Cintilografia do miocárdio repouso e estresse com MIBI
PET-CT oncológico com FDG
Densitometria óssea coluna e fêmur
Enema opaco com duplo contraste
Uretrocistografia miccional e retrógrada
Trânsito intestinal
Histerossalpingografia com contraste
Dor torácica súbita, dispneia
Trauma craniano após queda da própria altura
Controle de nódulo pulmonar em lobo superior direito
Pós-operatório de cirurgia bariátrica
Suspeita de apendicite aguda
Avaliação de metástases hepáticas
Cortes finos axiais janela óssea
Sagital T2 com supressão de gordura
`
export const UNSEEN_GERMAN = `
CT Schädel nativ
CT Thorax/Abdomen mit KM portalvenös
CT Angiographie Becken-Bein-Arterien
CT HWS nativ mit Rekonstruktionen
CT NNH low dose
CT gesteuerte Punktion Lunge links
Polytrauma-Spirale mit KM i.v.
MRT Schädel mit Angio und KM
MRT LWS nativ
MRT Kniegelenk rechts
MRT Prostata multiparametrisch mit Gadolinium
MRT Sprunggelenk li. o. KM
MRT Oberbauch mit MRCP
MRT Mamma beidseits
MR-Angiographie der supraaortalen Gefäße
Kardio-MRT mit Stressperfusion
Röntgen Thorax in 2 Ebenen
Rö-Thorax a.p. liegend Bettaufnahme
Röntgen Hand rechts dorsovolar und schräg
Beckenübersicht mit tiefer Zentrierung
Rö Knie beidseits a.p. im Stehen
Patella tangential 30/60/90 Grad
Hüfte axial nach Lauenstein
Ganzbeinaufnahme im Stehen mit Messkugel
Kontrolle ZVK-Lage
Abdomen Linksseitenlage
Skelettszintigraphie 3-Phasen
Schilddrüsenszintigraphie mit Technetium
PET/CT Ganzkörper mit F18-FDG
Mammographie beidseits MLO/CC
Galaktographie links
Stanzbiopsie Mamma sonographisch gesteuert
Sonographie Abdomen komplett
Farbduplex der Carotiden
Durchleuchtung Ösophagus Breischluck
Kolonkontrasteinlauf
Phlebographie Bein rechts
DSA Becken-Bein mit PTA A. femoralis superficialis
Vd. a. Lungenembolie, D-Dimere erhöht
Zustand nach Sturz, Frakturausschluss
Verlaufskontrolle bei bekanntem Bronchialkarzinom
Rückenschmerzen mit Ausstrahlung ins linke Bein
Unklare Raumforderung der Leber
Schädel Knochenfenster 1 mm axial
Thorax Weichteil 3.0 cor
Ausschluss Sinusvenenthrombose
`
export const UNSEEN_FRENCH = `
TDM CEREBRALE SANS INJECTION
Scanner thoraco-abdomino-pelvien injecté
Scanner des sinus de la face
TDM rachis lombaire L3 S1
Angioscanner des membres inférieurs
Coroscanner avec score calcique
Uroscanner sans et avec injection
IRM encéphalique avec gadolinium
IRM du genou droit
IRM hypophysaire dynamique
IRM pelvienne pour bilan d'endométriose
IRM hépatique et bili-IRM
IRM médullaire entière
Angio-IRM du polygone de Willis
Radiographie du thorax face et profil
Radio du poignet gauche
ASP debout de face
Rx bassin de face et hanche droite profil
Rachis cervical dynamique flexion extension
Goniométrie des membres inférieurs en charge
Panoramique dentaire
Cliché au lit du thorax
Échographie abdominale et rénale
Echographie thyroidienne
Echo-doppler des troncs supra-aortiques
Écho-Doppler veineux des membres inférieurs
Echographie obstétricale du troisième trimestre
Mammographie bilatérale de dépistage organisé
Macrobiopsie mammaire sous stéréotaxie
Ponction lombaire sous scopie
Infiltration épidurale scannoguidée
Arthroscanner de l'épaule
Lavement baryté en double contraste
Transit du grêle
Urétrocystographie rétrograde et mictionnelle
Scintigraphie osseuse trois temps
TEP-TDM au 18F-FDG corps entier
Scintigraphie myocardique d'effort
Ostéodensitométrie
Douleur thoracique, suspicion d'embolie pulmonaire
Chute de sa hauteur, recherche de fracture
Toux fébrile depuis 5 jours
Surveillance d'un nodule pulmonaire
Bilan préopératoire d'une tumeur rectale
Coupes axiales fines en fenêtre osseuse
`
export const UNSEEN_SPANISH = `
TC CRANEO SIN CONTRASTE
TC toracoabdominopélvico con contraste iv
TAC de senos paranasales
TC de cuello con contraste yodado
Angio-TC de troncos supraaórticos
Angio TC de arterias pulmonares
TC coronario con score de calcio
RM cerebral con difusión y perfusión
RMN de columna lumbosacra
RM de rodilla izquierda
RM de hombro derecho con artrografía
RM de mama bilateral dinámica
RM pélvica con protocolo de fístulas
RM cardiaca de estrés con adenosina
Rx tórax PA y lateral
RX ABDOMEN EN BIPEDESTACION
Rx mano izquierda AP y oblicua
Radiografía de pelvis AP y axial de caderas
Rx rodillas en carga
Telemetría de miembros inferiores
Ortopantomografía digital
Serie ósea metastásica
Ecografía abdominopélvica
Eco doppler carotídeo
Ecografía transvaginal
Ecografía de partes blandas
Eco obstétrica del primer trimestre
Mamografía bilateral de cribado
Biopsia con aguja gruesa de mama guiada por ecografía
PAAF de tiroides
Gammagrafía ósea de cuerpo completo
Gammagrafía de ventilación y perfusión pulmonar
PET-TC con FDG de cuerpo entero
Enema opaco
Tránsito intestinal con bario
Esofagograma con doble contraste
Histerosalpingografía
Cistografía retrógrada
Angioplastia transluminal de arteria femoral superficial
Dolor en fosa ilíaca derecha, descartar apendicitis
Caída accidental con dolor de cadera
Tos y fiebre de 4 días de evolución
Control de nódulo pulmonar solitario
Valoración preoperatoria de neoplasia de recto
Cortes finos con ventana de hueso
`
