/** Harmless descriptors in French and Spanish. One a line. */
export const FRENCH = `
Scanner thoracique sans injection
TDM thorax abdomen pelvis avec injection
TDM cérébrale sans injection
Angioscanner des TSA
Scanner du rachis lombaire
Scanner des sinus
Coroscanner
IRM cérébrale avec gadolinium
IRM du genou droit
IRM rachis cervical
IRM prostatique
IRM hépatique
IRM cardiaque de stress
IRM épaule gauche
Radio thorax face
Radiographie du poignet gauche 2 incidences
RX Bassin de face
Cheville face et profil
Mammographie bilatérale de dépistage
Echographie abdominale
Échographie thyroïdienne
Echo-doppler des membres inférieurs
Scintigraphie osseuse corps entier
TEP FDG
Ostéodensitométrie
Panoramique dentaire
Temps artériel
Temps portal
temps tardif
phase veineuse
Sans contraste
après injection
Axial T2
Coupe coronale 3 mm
sagittale T1
Reconstruction osseuse
Parenchyme pulmonaire
Fenêtre médiastinale
Nodule du lobe supérieur gauche
Pas d'anomalie décelable
Examen réalisé en urgence
Artéfacts de mouvement
Contrôle post opératoire
Fracture de l'extrémité distale du radius
Absence d'épanchement pleural
Aspect stable par rapport à l'examen précédent
Cœur de taille normale
Foie de stéatose modérée
Ponction biopsie sous scanner
Hanche droite
Arthroscanner de l'épaule
Uroscanner
Pied gauche en charge
Abdomen sans préparation
Transit oesophagien
Télémétrie des membres inférieurs
Échographie du 2e trimestre
Diffusion b1000
Séquence de perfusion
Main droite
`
export const SPANISH = `
TC de tórax sin contraste
TAC cráneo simple
TC abdomen y pelvis con contraste
TAC toracoabdominal
AngioTC de aorta
TC columna lumbar
TC senos paranasales
RM cerebral con gadolinio
RMN rodilla derecha
RM columna cervical
RM próstata multiparamétrica
RM hombro izquierdo
Resonancia magnética de abdomen
Rx tórax PA y lateral
RX MANO IZQUIERDA
Radiografía de pelvis AP
RX columna lumbosacra
Mamografía bilateral
Mamografía de cribado
Ecografía abdominal
Eco doppler de carótidas
Ecografía obstétrica
Ecocardiograma transtorácico
Gammagrafía ósea
PET-TC con FDG
Densitometría ósea
Ortopantomografía
fase arterial
fase venosa portal
fase tardía
fase excretora
sin contraste
poscontraste
Axial T2 con supresión grasa
corte coronal
reconstrucción sagital
ventana de pulmón
hueso 1 mm
Partes blandas
Nódulo pulmonar en lóbulo superior derecho
No se observa derrame pleural
Estudio dentro de límites normales
Artefacto de movimiento
Control posquirúrgico
Fractura de cadera
Corazón de tamaño normal
Hígado con esteatosis leve
Sin cambios respecto al estudio previo
Biopsia guiada por TC
Tobillo derecho
Muñeca
Cadera bilateral
Arteriografía cerebral
Enema opaco
Tránsito intestinal
Protocolo de ictus
Pie en carga
Telemetría de miembros inferiores
Cuerpo entero
Urografía por TC
`
