/** Spanish of requests and findings; the endings are the language's own. */
export const SPANISH_CLINICAL = `
aguja accidental solitario primer apendicitis párpado cristalino lagrimal tímpano huesecillo tabique cornete coana
adenoide amígdala paladar úvula encía incisivo canino raíz cóndilo boca labio mejilla mentón cigomático esfenoides
etmoides clivus selar tálamo hipocampo núcleo caudado cápsula calloso sustancia gris corteza protuberancia bulbo
mesencéfalo cisterna líquido cefalorraquídeo meninge meníngeo subaracnoideo fisura surco giro hemisferio fosa
craneofacial nuca subclavio bronquiolo alvéolo intersticio intersticial cúpula diafragmático arco ascendente
descendente istmo celíaco poplíteo peroneo braquial cubital yugular safena perforante variz cardias píloro antro
colónico rectosigma esfínter mesorrecto conducto papila cola polo cáliz calicial meato trígono epidídimo pene
miometrio trompa folículo embrión saco gestacional sacrococcígeo odontoides pedículo apófisis faceta facetario
interapofisario amarillo receso radicular cono ilion isquion pubis sínfisis acetábulo trocánter diáfisis metáfisis
epífisis meseta cuádriceps aquiles cuerno colateral maléolo cuboides cuneiforme sesamoideo epicóndilo tróclea
coracoides glenoides supraespinoso infraespinoso subescapular manguito rotador petición solicitud solicitante motivo
clínico anamnesis conocido operado intervenido resección trasplante trasplantado tornillo placa clavo marcapasos sonda
tubo sutura cicatriz bariátrico duda hipótesis verificar valorar valoración evaluar evaluación reevaluar reevaluación
descartar excluir investigación complementar completar prevención ingreso programado preferente prioridad planta
quirófano colaborador agitado sedado sedación anestesia intubado claustrofobia claustrofóbico alergia alérgico
premedicación creatinina insuficiencia embarazada gestante peso talla obeso anciano joven neonato recién nacido
lactante varón hembra doloroso lumbalgia lumbociática lumbociatalgia ciática cervicalgia dorsalgia artralgia mialgia
migraña desmayo crisis epiléptico epilepsia convulsión pérdida conciencia confuso confusión amnesia afasia disartria
disfagia disfonía diplopía parestesia paresia hemiparesia hemiplejía déficit motor sensitivo fuerza debilidad temblor
ataxia marcha cojera claudicación tráfico coche motocicleta bicicleta atropello craneoencefálico esguince torcedura
herida mordedura extraño ingestión aspiración quemadura agresión golpe febril expectoración hemoptisis ahogo asma
bronquitis epoc foco tvp flebitis angina descompensado arritmia fibrilación hipertensión hipertenso diabético
dislipemia fumador tabaquismo adelgazamiento astenia anorexia vómito hematemesis melena rectorragia sangrado
estreñimiento diarrea distensión obstrucción perforación apendicular colecistitis colangitis esofagitis reflujo úlcera
cirrótico ictericia disuria retención nefrítico litiásico cistitis prostatitis hiperplasia hidrocele orquitis
amenorrea metrorragia esterilidad infertilidad endometriosis menopausia linfoma leucemia mieloma secundario recidiva
progresión remisión respuesta lesional tumefacción formación expansivo infiltrativo infiltración infiltrado sólido
fluido hemático purulento aéreo gaseoso bulla cavitación cavitado espiculado margen contorno nítido lobulado
encapsulado homogéneo heterogéneo hipodensidad hiperdensidad hipointenso densidad intensidad captante hipovascular
necrótico edematoso empiema inflamación osteomielitis espondilodiscitis artritis coxartrosis gonartrosis
espondiloartrosis abombamiento herniado extruido secuestro estenótico estrechamiento ectasia ectásico aneurismático
rotura desgarro laceración sinovitis condromalacia colapso aplastamiento acuñamiento trazo desplazado desplazamiento
conminuto impactado callo consolidado pseudoartrosis diástasis cifosis rectificación listesis anterolistesis
retrolistesis espondilólisis asimetría simétrico eje alineación significativo relevante acusado extenso circunscrito
aislado disperso milimétrico centimétrico conservado mejorado empeorado regresión desaparición aparición antiguo
evolución evolutivo senil sugerente posible indicado sugerido recomendado útil necesario correlación correlacionar
permeable permeabilidad opacificación trombosado ateromatoso ateromatosis flujo velocidad espectro volumétrico
tridimensional inyectado dosimetría archivo pantorrilla gemelo índice anular meñique tercio mitad aparato sistema
digestivo respiratorio esfuerzo reposo prueba dipiridamol dobutamina trazador radiofármaco centinela estático
diurético suprapúbico peneano translucencia nucal gestación semestre trasrectal refiere presenta portador afecto
tratado remitido realizar repetir tolerado rechaza rechazado imposible incompleto artefactado metálico escalera propia
altura lunes martes miércoles jueves viernes sábado mañana tarde noche aproximado conforme además tanto así solamente
todavía mejor peor bien mal ventilación inhalación especial técnico enfermera enfermero radiólogo cirujano
anestesiólogo médico oclusal adicional complementaria estereotaxia estereotáctico vacío percutáneo
transparietohepática alcoholización radiofrecuencia ablación crioablación colocación retirada recambio trombólisis
cateterismo persistente irradiado irradiación elevado empeoramiento brusco insidioso recurrente recidivante
reagudización agudización nocturno diurno matutino espontáneo palpación inflamado enrojecido caliente frío hinchazón
hinchado funcional impotencia bloqueo crepitación inestabilidad rigidez hormigueo quemazón prurito calambre espasmo
contractura cansancio escalofrío sudoración hipotensión bradicardia taquicardia soplo cianosis palidez seca productiva
nervioso linfático mucosa seroso submucoso visceral epiplón crural mesogastrio hipogastrio hipocondrio flanco loja
obturador rotación abducción aducción inclinación apertura cierre abierta cerrada valsalva evacuación llenado micción
descarga apoyo tangencial desenfilada cavidad estructura órgano espacio contenido compresión comprimido obliterado
borramiento adelgazado engrosado irregularidad regularidad simetría difusamente parcialmente predominantemente
moderadamente discretamente marcadamente probablemente posiblemente actualmente previamente posteriormente
recientemente clínicamente significativamente consulta prenatal postraumático posparto donante preventiva laboral
deportivo ortopedia urología geriatría psiquiatría incluido excluido uso utilizado utilización anatómico anatomía
mediano transición localizado tradicional convencional específico propio estrecho ancho largo breve corto alto amplio
enorme analgesia anestésico fármaco terapéutico análisis resultado valor medida medido medición porcentaje relación
coeficiente atenuación numeroso vario diverso diferente igual semejante tal cuanto doble porción punto borde extremo
inicio periférico vecino distante adyacente contiguo circundante visualizado visualizar evidenciado demostrado
documentado observado detectado identificado reconocido caracterizado descrito confirmado presunto dudoso cierto
método modalidad permite demuestra confirma excluye indica aparece muestra presentan condición situación estado cuadro
causa efecto origen naturaleza carácter forma posición dirección nivel grado clase categoría sexo madre padre hijo
persona positrones uncovertebral alineado centrado mantenido habitual anchura longitud focalizado
`
