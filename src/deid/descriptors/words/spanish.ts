/** Spanish. */
const BODY = `
abdominal+es abdominopélvic-o-a abdomino tórax torácic-o-a-os-as toraco toracoabdominal toracolumbar pélvic-o-a-os-as
pelviano cabeza cuello cráneo craneal+es cerebro cerebral+es cerebelo cerebelos-o-a encéfalo encefálic-o-a tronco
hipófisis hipofisari-o-a silla turca órbita+s orbitari-o-a ojo+s nervio+s óptico nariz nasal+es senos seno
paranasal+es macizo facial+es cara maxilar+es mandíbula diente+s dental+es dentari-o-a lengua faringe laringe cavum
nasofaringe orofaringe oído+s peñasco+s mastoides atm articulación articulaciones articular tiroides tiroide-o-a
paratiroides parótida+s glándula+s salival+es ganglio+s adenopatía+s columna raquis vertebral+es cervical+es dorsal+es
dorso dorsolumbar lumbar+es lumbosacr-o-a sacro sacra cóccix coxis sacroilíac-o-a-as disco+s discal médula medular
espinal hombro+s escápula clavícula+s esternón húmero codo+s brazo+s antebrazo+s radio cúbito muñeca+s escafoides
carpo carpian-o metacarpo mano+s dedo+s pulgar+es falange+s cadera+s femoral+es muslo+s rodilla+s rótula+s
rotulian-o-a patela menisco+s ligamento+s cruzado peroné pierna+s tobillo+s tarso calcáneo+s talón astrágalo pie+s
antepié retropié metatarso+s hallux miembro+s extremidad+es superior+es inferior+es músculo+s muscular+es tendones
hueso+s óse-o-a-os-as esqueleto esquelétic-o-a cartílago costilla+s costal+es parrilla hemitórax pulmón pulmones
pulmonar+es bronquio+s bronquial+es tráquea pleural+es mediastino mediastínic-o-a-as hilio+s hiliar+es diafragma
esófago esofágic-o-a corazón cardíac-o-a-os-as miocardio miocárdic-o-a pericardio coronari-o-a-os-as válvula+s
aurícula+s ventrículo+s ventricular+es aórtic-o-a arteria+s arterial+es vena+s venos-o-a-os-as vascular+es vaso+s
carótida+s carotíde-o-a troncos supraaórticos tsa iliac-o-a ilíac-o-a-as renal+es riñón riñones suprarrenal+es
uréter+es vejiga uretra vías urinari-o-a-as prostátic-o-a vesículas vesícula seminales testículo+s escroto escrotal
útero uterin-o-a endometrio ovario+s ováric-o-a anexos anexial hígado hepátic-o-a-os-as hepatobiliar biliar+es
colédoco bazo esplénic-o-a pancreátic-o-a estómago gástric-o-a duodeno yeyuno íleon intestino+s intestinal+es delgado
cólic-o-a ciego apéndice recto ano periné mesentéric-o-a mesenterio peritoneo retroperitoneo mama+s mamari-o-a-os-as
pezón axila+s axilar+es piel subcutáne-o-a tejido+s blando+s blandas partes parte grasa gras-o-a pared+es regiones
inguinal+es ingle glúte-o-a espalda lóbulo+s ápice+s vértice base+s basal+es segmento+s feto cuerpo enter-o-a completo
`
const SIDES = `
derech-o-a-os-as izquierd-o-a-os-as izq izda izqda dcha dcho izdo bilateral+es anterior+es posterior+es lateral+es
medial+es medi-o-a-os-as proximal+es distal+es superficial+es profund-o-a-os-as intern-o-a-os-as extern-o-a-os-as
central+es lado+s lateralidad decúbito supino prono bipedestación cama carga sedestación portátil axial+es coronal+es
sagital+es oblicu-o-a-os-as transversal+es transvers-o-a proyección proyecciones perfil frente plano+s
`
const DONE = `
tac rmn rx imagen imágenes resonancia magnétic-a-o tomografía+s tomográfic-o-a computarizada computada radiografía+s
radiográfic-o-a ecografía+s ecográfic-o-a eco ecocardiograma ecocardiografía ecodoppler ultrasonido gammagrafía+s
gammagráfic-o-a centellograma cintigrama mamografía+s mamográfic-o-a tomosíntesis angiotc angiotac angiorm
angioresonancia angiorresonancia angiografía+s angiográfic-o-a arteriografía flebografía colangiorm
colangiorresonancia colangioresonancia colangiografía colangio urotc urotac urorm uro urografía enterotc enterorm
enterorresonancia artrorm artrotc artrorresonancia artrografía mielografía mielotc cistografía cums miccional
histerosalpingografía opaco tránsito esofagograma eged papilla defecografía ortopantomografía panorámic-a-o
telerradiografía telemetría densitometría biopsia+s punción paaf bag drenaje guiad-o-a-os-as localización arpón
marcaje catéter prótesis artroplastia osteosíntesis control+es contraste contrastad-o-a sin tras después antes
poscontraste postcontraste precontraste simples endovenoso civ yodado gadolinio inyección administración fase+s
tardi-o-a-as precoz equilibrio excretora nefrográfica multifásic-o-a trifásic-o-a dinámic-o-a-os difusión
potenciad-o-a-as ponderad-o-a supresión saturación reconstrucción reconstrucciones reconstruid-o-a corte+s
fin-o-a-os-as grues-o-a-os-as grosor espesor filtro adquisición adquisiciones secuencia+s estudio+s exploración
exploraciones examen exámenes protocolo+s procedimiento complet-o-a-os-as parcial limitad-o-a dirigid-o-a cribado
despistaje estadificación reestadificación estadiaje seguimiento comparación comparativ-o-a previ-o-a-os-as urgente+s
urgencia+s traumatismo politrauma politraumatizado ictus acv pediátric-o-a adulto+s mujer hombre masculino femenino
paciente+s niño+s niña ambulatorio ingresad-o radiología informe hallazgo+s impresión indicación historia
antecedente+s técnica diagnóstic-o-a nota resumen planificación simulación radioterapia tratamiento terapia
quimioterapia cirugía quirúrgic-o-a-os-as posquirúrgic-o-a postquirúrgic-o-a operatorio postoperatorio preoperatorio
realizad-o-a-os-as obtenid-o-a-os-as adquirid-o-a calcio coronariotc cardiotc cardiorm colonoscopia baja alta
resolución apnea inspiración espiración respiración obstétric-o-a morfológic-o-a transtorácic-o-a transesofágic-o-a
oncológic-o-a musculoesquelétic-o-a multiparamétric-o-a estrés embarazo trimestre semana+s
`
const SEEN = `
lesiones nódulo+s masa+s quiste+s quístic-o-a tumor+es neoplasia+s neoplásic-o-a metastásic-o-a pólipo+s mioma+s
fractura+s luxación derrame+s neumotórax neumonía consolidación consolidaciones condensación opacidad+es atelectasia+s
enfisema bronquiectasias vidrio deslustrado hemorragia+s hemorrágic-o-a isquemia isquémic-o-a infarto+s trombosis
trombo embolia tromboembolismo estenosis oclusión aneurisma+s disección protrusiones artrosis degenerativ-o-a-os-as
osteofitos escoliosis esteatosis cirrosis cálculo+s litiasis hidronefrosis divertículo+s dilatación dilatad-o-a-os
engrosamiento+s calcificación calcificaciones calcificad-o-a ascitis colección colecciones absceso+s inflamatori-o-a
infección infeccios-o-a alteración alteraciones anomalía+s normal+es normalidad regular+es irregular+es límites límite
dentro estable+s cambio+s aument-o aumentad-o-a-os-as disminuid-o-a reducid-o-a tamaño dimensiones leve+s discret-o-a
moderad-o-a-os-as marcad-o-a grave+s sever-o-a agud-o-a-os-as crónic-o-a-os-as reciente+s evidente+s evidencia+s
evidencian signos signo observa observan aprecia aprecian identifica identifican visualiza presencia ausencia ausente
presente+s sospech-a-oso-osa focal+es difus-o-a-os-as múltiple+s únic-o-a benign-o-a malign-o-a pequeñ-o-a-os-as
grande+s mayor+es menor+es máxim-o-a diámetro aproximadamente mide zona+s artefacto+s movimiento degradad-o-a calidad
limitación buena mala compatible+s probable+s sugestiv-o-a sugiere resto preservad-o-a aspecto secuela+s captación
hipercaptación realce señal hiperintens-o-a hipodens-o-a hipoecoic-o-a dolor tos fiebre disnea caída cefalea mareo
sinusal respecto
`
const COMMON = `
el los las lo un una unos unas de al en por sobre bajo entre hasta desde hacia según e o u pero que quien cual como
cuando donde menos muy poco también aún ya sólo siempre nunca hoy ayer fue fueron era ser está están estar ha han hay
tiene tienen tener este estos estas ese esa aquel otro+s otra+s todo+s toda+s cada algún alguna ningún ninguna mismo
misma primer-o-a segund-o-a tercer-o-a últim-o-a dos tres cuatro cinco seis siete ocho nueve diez ambos ambas durante
mediante años meses mes días día horas hora minuto+s segundo+s edad cerca nuev-o-a-os-as tipo grupo número línea
solicitad-o-a estándar rutina su sus les
`
export const SPANISH = [BODY, SIDES, DONE, SEEN, COMMON]
