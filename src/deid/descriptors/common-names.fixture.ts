/**
 * Family and given names that are common where the six languages are spoken, from the published counts of their offices
 * of statistics (US Census Bureau, ONS, GfdS, Istat, Insee, INE, IBGE). Without accents, as texts are compared.
 */

const UNITED_STATES = `
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas
taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king
wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez
phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz
morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett
gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry
russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander
hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens
murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman
webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt
hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels
ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters
santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado
berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george
chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin
carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson
gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez
fields park yang little banks padilla day walsh bowman schultz luna fowler mejia
james mary robert patricia john jennifer michael linda david elizabeth william barbara richard susan joseph jessica
thomas karen charles sarah christopher lisa daniel nancy matthew betty anthony sandra mark margaret donald ashley steven
kimberly andrew emily paul donna joshua michelle kenneth carol kevin amanda brian melissa george deborah timothy
stephanie ronald rebecca jason laura edward helen jeffrey sharon ryan cynthia jacob kathleen gary amy nicholas angela
eric shirley jonathan anna stephen brenda larry pamela justin nicole scott emma brandon samantha benjamin katherine
samuel christine gregory debra alexander rachel patrick carolyn frank janet raymond maria jack catherine dennis heather
jerry diane tyler olivia aaron julie jose joyce adam victoria nathan kelly henry christina zachary joan douglas evelyn
peter lauren kyle judith noah megan ethan cheryl jeremy andrea walter hannah keith jacqueline austin martha roger gloria
terry teresa sean ann gerald sara carl madison dylan frances harold kathryn jordan janice jesse jean bryan abigail
lawrence alice arthur julia gabriel judy bruce sophia logan grace billy denise joe amber alan doris juan marilyn elijah
danielle willie beverly albert isabella wayne theresa randy diana mason natalie vincent brittany liam charlotte roy
marie bobby kayla caleb alexis bradley lori russell
`

const UNITED_KINGDOM = `
davies shaw hughes lloyd griffiths owen barker saunders pearce gibbs hodgson atkinson fletcher marsden sutton holland
barrett bates booth bird briggs byrne chambers connor curtis dawson dickinson doyle farrell finch fleming francis frost
gallagher gregory hammond hargreaves hewitt hilton hobbs hopkins horton hussain jarvis johnstone kaur kemp kent khan kerr
lamb lambert leach lowe mann manning marsh may mckenzie mistry naylor newman newton nicholson nolan norman norris osborne
parkin parry parsons pearson potter pratt preston pritchard quinn ramsay rees rhodes riddell rowe sharp short sinclair
skinner slater stokes stone storey swift thornton townsend turnbull vaughan wade walton waters watts weston wilkins
wilkinson winter woodward wyatt yates akhtar begum ahmed ali ahmad iqbal malik mahmood shah sheikh
oliver amelia harry isla alfie ava archie poppy freddie ella theo lily oscar evie leo rosie arlo freya jude florence
reggie willow albie elsie tommy daisy rory phoebe finley sienna toby harriet callum imogen ewan niamh angus ailsa nigel
trevor graham colin ian neil stuart simon clive gareth rhys dafydd sian bronwen fiona morag hamish duncan
`

const GERMANY = `
muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer schaefer koch bauer richter
klein wolf schroder schroeder neumann schwarz zimmermann braun kruger krueger hofmann hartmann lange schmitt werner
schmitz krause meier lehmann schmid schulze maier kohler koehler herrmann konig koenig walter mayer huber kaiser fuchs
peters lang scholz moller moeller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler roth beck
lorenz baumann franke albrecht schuster simon ludwig bohm boehm winter kraus martin schumacher kramer kraemer vogt stein
jager jaeger otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn pohl engel horn
busch bergmann thomas voigt sauer arnold wolff pfeiffer ernst hubner huebner lindner peter kuhlmann kirsch nowak lenz
haase petersen jansen janssen hansen paul bock barth thiel beyer ebert seifert steiner kunz kern rausch otten wenzel
urban stark kurz frey dick hauser forster foerster naumann wendt moritz bayer jahn hess conrad ott ullrich kluge kopp
geiger held rudolph reuter marx hein bender fritz schilling zander gebhardt eckert stahl witt bruns wimmer seitz eder
peter michael thomas andreas wolfgang claus klaus jurgen juergen gunter stefan christian uwe werner horst frank dieter
manfred gerhard hans bernd torsten mathias helmut walter heinz martin jorg joerg rolf jens sven alexander jan rainer
holger karl dirk joachim ralf carsten herbert oliver wilhelm kurt markus heinrich harald paul hermann rudolf gunther
lothar marcel marco tobias dennis philipp felix niklas lukas jonas leon finn luca maximilian moritz emil anton
maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele
christa christine hildegard anna birgit barbara gerda martina heike stefanie angelika kerstin gudrun ulrike nicole
silke anja bettina katrin jutta marianne ilse irmgard inge waltraud edith hannelore regina heidi doris sonja tanja
melanie sandra lea lena mia hanna emilia johanna greta frieda ida mathilda
`

const ITALY = `
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa giordano
rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile
martinelli vitale lombardo serra coppola desantis demarco marchetti parisi villa conte ferraro ferri fabbri bianco marini
grasso valentini messina sala deangelis gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri
mazza testa grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari guerra palmieri bernardi
martino fiore deluca fusco ruggiero battaglia orlando ferretti negri basile piras valente sartori donati milani bellini
basso giorgi pagano bassi piazza rota cirillo ferrero neri damico marra damiani bruni rizzo ruggeri cocco pinna melis
francesco giuseppe antonio alessandro andrea giovanni roberto luigi marco mario stefano salvatore angelo vincenzo pietro
carlo franco domenico bruno paolo michele giorgio aldo sergio luciano matteo lorenzo davide federico riccardo gabriele
maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita
margherita franca paola giulia chiara sara martina aurora sofia alice ginevra beatrice silvia laura simona elisa
`

const FRANCE = `
martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand
morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin
boyer garnier chevalier francois legrand gauthier garcia perrin robin clement morin nicolas henry roussel mathieu gautier
masson marchand duval denis dumont marie lemaire noel meyer dufour meunier brun blanchard giraud joly riviere lucas
brunet gaillard barbier arnaud martinez gerard roche renard schmitt roy leroux colin vidal caron picard roger fabre
aubert lemoine renaud dumas lacroix olivier philippe bourgeois pierre benoit rey leclerc payet rolland leclercq guillaume
lecomte lopez jean dupuy guillot hubert berger carpentier sanchez dupuis moulin louis deschamps huet vasseur perez
boucher fleury royer klein jacquet adam paris poirier marty aubry guyot carre charles renault charpentier menard maillard
jean pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger robert paul claude christian henri
georges nicolas francois patrick laurent sebastien thierry olivier stephane hugo jules gabriel raphael arthur adam
marie jeanne francoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole suzanne helene
christine marguerite denise louise christiane valerie yvonne sandrine sophie celine virginie julie camille lea manon chloe
`

const SPAIN = `
garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez hernandez ruiz diaz moreno munoz
alvarez romero gutierrez alonso navarro torres dominguez ramos vazquez ramirez gil serrano morales molina blanco suarez
castro ortega delgado ortiz marin rubio nunez medina sanz castillo iglesias cortes garrido santos guerrero lozano cano
cruz mendez flores prieto herrera pena leon marquez cabrera gallego calvo vidal campos reyes vega fuentes carrasco diez
aguilar caballero nieto santana vargas pascual gimenez herrero hidalgo montero lorenzo santiago benitez duran ibanez
arias mora ferrer carmona vicente rojas soto crespo roman pastor velasco parra saez moya bravo rivera gallardo soler
antonio manuel jose francisco david juan javier daniel carlos jesus alejandro miguel rafael pedro pablo angel sergio
fernando jorge luis alberto alvaro diego adrian raul ivan enrique ramon vicente joaquin ruben andres
maria carmen ana isabel laura cristina marta dolores lucia pilar elena sara josefa rosa raquel teresa antonia paula
mercedes beatriz nuria silvia julia irene patricia rocio montserrat alba rosario andrea mireia consuelo encarnacion
`

const BRAZIL = `
silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes
soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso ramos
goncalves santana teixeira araujo monteiro cavalcanti pinto moura campos correia reis borges batista medeiros castro
azevedo barros melo farias nogueira coelho cunha pires siqueira brito miranda fonseca xavier guimaraes tavares duarte
morais rezende sales macedo neves bezerra pinheiro amaral assis queiroz leite franco braga aguiar bastos
jose joao antonio francisco carlos paulo pedro lucas luiz marcos luis gabriel rafael daniel marcelo bruno eduardo felipe
raimundo rodrigo manoel mateus andre fernando fabio leonardo gustavo guilherme leandro tiago anderson ricardo marcio
maria ana francisca antonia adriana juliana marcia fernanda patricia aline sandra camila amanda bruna jessica leticia
julia luciana vanessa mariana gabriela vera vitoria larissa claudia beatriz rita luana sonia renata eliane josefa
`

export const COMMON_NAMES: readonly string[] = [
  ...new Set(
    [UNITED_STATES, UNITED_KINGDOM, GERMANY, ITALY, FRANCE, SPAIN, BRAZIL].flatMap((names) =>
      names.trim().split(/\s+/),
    ),
  ),
]
