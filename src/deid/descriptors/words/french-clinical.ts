/** French of requests and findings; the endings are the language's own. */
export const FRENCH_CLINICAL = `
endométriose stéréotaxie stéréotaxique scannoguidé hauteur recherche organisé polygone effort paupière cristallin
lacrymal tympan osselet cloison cornet choane adénoïde amygdale palais luette gencive molaire prémolaire incisive
racine temporo bouche lèvre joue menton zygomatique sphénoïde ethmoïde clivus sellaire épiphyse hippocampe noyau caudé
capsule calleux grise pont bulbe mésencéphale citerne liquide céphalo méninge arachnoïdien scissure sillon gyrus fosse
nuque clavier creux bronchiole alvéole alvéolaire interstitium interstitiel coupole diaphragmatique endocarde crosse
ascendant isthme cœliaque poplité péronier ulnaire cubital jugulaire saphène perforant varice variqueux cardia pylore
antre caecal iléocæcal rectosigmoïde sphincter fistule mésorectum cystique papille calice pyélique méat trigone
épididyme trompe follicule embryon gestationnel coccygien odontoïde pédicule lame apophyse épineux facette jaune
récessus radiculaire ilion ischion pubis symphyse cotyle diaphyse métaphyse achille corne collatéral bourse malléole
naviculaire cuboïde cunéiforme sésamoïde plantaire palmaire olécrane trochlée coracoïde glène bourrelet infra
scapulaire prescripteur motif connu opéré exérèse greffe vis clou sonde suture cicatrice bariatrique doute vérifier
évaluer réévaluation réévaluer éliminer exclure exploration complément complémentaire compléter prévention sortie
entrée programmé prioritaire réanimation bloc brancard fauteuil coopérant agité sédaté anesthésie intubé
claustrophobie claustrophobe allergie allergique créatinine insuffisance enceinte poids obèse maigre jeune douloureux
lombalgie lombosciatique sciatique sciatalgie cervicalgie dorsalgie arthralgie myalgie migraine vertige malaise crise
épileptique épilepsie convulsion perte conscience confus confusion amnésie aphasie dysarthrie dysphagie dysphonie
diplopie paresthésie parésie hémiparésie hémiplégie déficit moteur sensitif faiblesse tremblement ataxie marche
boiterie claudication publique voiture vélo piéton entorse plaie coupure morsure étranger ingestion brûlure agression
fébrile expectoration hémoptysie essoufflement asthme bronchite bpco foyer tvp phlébite angor décompensation arythmie
hypertendu diabète diabétique dyslipidémie tabac tabagisme fumeur amaigrissement pondéral asthénie anorexie nausée
vomissement hématémèse méléna rectorragie saignement diarrhée distension occlusif perforation appendicite
appendiculaire cholécystite angiocholite pancréatite diverticulite sigmoïdite colite entérite gastrite œsophagite
ulcère hépatite cirrhotique ictère hématurie dysurie néphrétique cystite prostatite hypertrophie orchite aménorrhée
métrorragie stérilité infertilité ménopause sarcome lymphome leucémie myélome mélanome gliome glioblastome méningiome
schwannome neurinome secondaire récidive résidu résiduel réponse lésionnel tuméfaction formation expansif infiltrant
solide adipeux fluide hématique purulent aérique gazeux bulle excavé spiculé marge net flou lobulé encapsulé homogène
hétérogène hypodensité hyperdensité densité intensité captant nécrose nécrotique empyème ostéomyélite spondylodiscite
arthrite coxarthrose gonarthrose cervicarthrose discarthrose débord exclu séquestre sténosant rétrécissement ectasie
anévrismal déchirure tendinose tendinite bursite synovite chondromalacie ostéonécrose ostéopénie tassement trait
déplacement déplacé comminutif impacté consolidé pseudarthrose diastasis cyphose lordose rectitude antélisthésis lyse
asymétrie symétrique alignement découverte fortuit significatif notable discret majeur étendu circonscrit isolé épars
millimétrique centimétrique volumineux conservé amélioré aggravé disparition apparition subaigu évolutif sénile
indiqué suggéré conseillé recommandé utile nécessaire éventuel perméable athéromateux athérome flux vitesse spectre
multiplanaire volumique tridimensionnel importé mollet gros annulaire auriculaire ongle tiers moitié appareil tractus
système digestif repos épreuve captation traceur radiopharmaceutique statique planaire diurétique pénien
musculosquelettique clarté nucale semestre porteur atteint traitée adressé réaliser répéter toléré refus incomplet
métallique escalier stade lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir nuit demain pendant
selon outre ainsi également seulement beaucoup mieux pire bien mal inhalation dirigé dosimétrique manipulateur
manipulatrice infirmier infirmière radiologue chirurgien anesthésiste médecin supplémentaire mammotome vide harpon
percutané alcoolisation pose retrait changement mise cathétérisme persistant irradiant élevé aggravation brutal
soudain insidieux progressif récidivant nocturne diurne matinal spontané palpation tuméfié rouge chaud froid
gonflement gonflé fonctionnel impotence blocage craquement instabilité raideur fourmillement prurit crampe spasme
contracture frisson sueur hypotension bradycardie tachycardie souffle cyanose pâleur sèche productive squelettique
nerveux lymphatique glandulaire muqueuse séreux muqueux viscéral épiploon crural hypogastre hypochondre flanc loge
obturateur segmentaire orthostatisme abduction adduction inclinaison ouverture fermeture ouverte fermée valsalva
évacuation remplissage miction décharge appui tangentiel défilé cavité organe espace comprimé refoulé refoulement
effacé effacement aminci épaissi irrégularité régularité symétrie diffusément partiellement complètement
principalement légèrement modérément discrètement nettement probablement possiblement actuellement précédemment
ultérieurement récemment cliniquement significativement prénatal traumatique partum donneur receveur préventive
travail sportif visite urologie obstétrique gériatrie psychiatrie inclus utilisé utilisation anatomique anatomie
localisé traditionnel conventionnel spécifique particulier propre étroit bref ample énorme analgésie anesthésique
médicament thérapeutique analyse valeur pourcentage nombre nombreux divers égal semblable tel quel bord début voisin
contigu avoisinant restant visualisé visualiser mis démontré détecté identifié reconnu caractérisé décrit confirmé
douteux méthode modalité permet apparaît montre présentent état tableau effet origine caractère forme niveau degré
classe catégorie sexe mère père fils fille garçon personne positon uncovertébral aligné habituel usuel largeur
longueur
`
