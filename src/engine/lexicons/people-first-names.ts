/**
 * First names of the peoples whom the paper writes about, by gender: the strongest sign that a capitalised pair is a person.
 * Compared in lower case; other spellings of one name are met through the romanisation rather than listed here.
 */
import { wordList } from './word-list.ts';

// biome-ignore format: word lists
export const MALE = wordList(`
aaron abbas abdallah abdel abdelaziz abdelfattah abdoulaye abdujabbor abdul abdulaziz abdulla abdullah abdumalik abdurahman abdurakhman abebe abhishek
abror abu adam ade adham adil adilet aditya adnan adolf adolfo adrian adriano adrzej afzal ahmad ahmed ahmet ahn aibek aidar aidyn ainars aivars ajay
ajit akaki akbar akhil akhmat akhmed akhmet akira akmal akram akylbek al alan alassane albert alberto albrecht alec aleh aleko aleksandar aleksander
aleksandr aleksandrs aleksei aleksey alex alexander alexandr alexandros alexei alexey alexis alfons alfonso alfred algirdas ali aliaksandr alibek
alikhan alim alireza alisher alistair allan allen almaz almazbek alois alphonse altynbek alvaro alvin alyaksei alyosha amadou amangeldy amanzhol amin
amir amit amitabh amos amr anand anas anatoli anatolii anatoliy anatoly anders andras andre andreas andrei andrej andres andrew andrey andrii andris
andriy andrus andrzej andy angel angelo angus anil antanas anthony antin antoine anton antonio antonis antony antti anvar anwar anzor apti ara aram
arash arayik arbi archibald archie archil ardak ardeshir aren ariel arif arjun arkadi arkady arman armand armando armen arnaud arne arnis arno arnold
arsen arseniy arseny arshak arslan artak artavazd artem artemiy artemy arthur artis artsvik artur arturas arturo artyom arun arvind arvydas asad asan
asanbek asef ashish ashok ashot ashraf asif askar askarbek askarov askhat aslambek aslan aslanbek atabek atal attila auguste aurelio austin avaz avet
avi avigdor avraam avtandil avto axel aybek ayman azad azamat azat azer aziz azizbek baatyr babatunde babur bacho badri bahman bahodir bakhodir
bakhrom bakhtiyar bakyt bakytbek ban-soo barack baraka barry bart bartosz basel bashar bassam batal baurzhan bauyrzhan behnam behrouz beka bekbolat
bekir bekkhan beksultan bektur bekzat bekzod bela ben bengt benito benjamin benny benoit benyamin berdibek bernard bernardo bernd bernhard bernie bert
bertrand besik beslan bheki bidzina bilal bilawal bill billy binali binyamin bjorn blaise bo bob bobby bobur bogdan bohdan bojan bolat bolot bolotbek
bondo boris borislav borya borys botir boubacar boyko brad bradley brandon branko brendan brent bret brett brian bronislav bruce bruno bryan bui
bulent burak cai calvin cameron camillo cao carl carles carlo carlos caspar cecil cem cengiz cesare chad chan charles charlie cheikh chen chet cheung
chinedu chingiz chiu choi chow chris christian christoph christophe christopher chuck chukwu clarence claude claudio claus clement cliff clifford
clint clive cody colin connor conrad constantinos cornelius costas craig cristian curt cyril daichi dainis dale daler dalibor dalius damian damien dan
daniel daniele daniil danil danila danilo daniyar danny danylo darius dariush darren dastan dato daulet dauren dave david davide davit davlat davor
davron dawit dean deepak dejan deng denis deniz dennis denys denzel derek desmond devlet dewey dias didar didier diego dieter dilip dilshod dima
dimitrios dimitris dinesh diogo dirk dmitri dmitrij dmitriy dmitry dmytro domenico dominic dominik dominique don donald dong doniyor donnie doolot
doston dosym doug douglas dragan drew duncan dusan dustin dwayne dwight dylan dzhambulat dzhokhar dzmitry earl eberhard ebrahim ed eddie eddy edgar
edgars edmon edmond edmund eduard eduardo edward edwin egidijus egils egon egor ehsan ehud einar eitan ekrem elaman elchin eldar eldor eleni elguja
eli elias elliot elliott elmar elnur elon emanuel emeka emil emile emilio emin emir emirbek emmanuel emomali emre enrico enrique enver enzo erast
ercan erdal erdogan eric erich erik erlan ermek ermekbek ernest ernesto ernie ernst erwin erzhan esmail espen ethan ettore eugen eugene eugenio evan
evgeni evgenii evgeniy evgeny ewald fabian fabio fabrizio fadi fahd faisal fang fares farhad farhod farid farkhod farrukh fathi fatih faustin fausto
fawaz fayzullo fedir fedor fedya feliks felipe felix felix-antoine femi feng ferdinand ferenc fereydoun fergus fernando fethullah filip filipp filippo
firdavs firuz flavio florian floyd foma fouad francesc francesco francis francisco franciszek francois frank frankie franklin frans franz fred freddie
frederic frederick frederik fredrik fridon fritz fuad fumio fyodor gabit gabor gabriel gabriele gadzhi gaetano gafur gagik galym galymzhan ganesh gang
gao garegin gareth garik garnik garry gary gaston gaurav gautam gavin gavriil gela gena genadi gennadi gennadiy gennady geoff geoffrey george georges
georgi georgios georgiy georgy gerald gerard gerardo gerd gerhard german gerry geun-hye gevorg ghassan gheorghe gia giacomo giancarlo gianni giannis
giga gigi gilbert giles gilles gino gintaras giorgi giorgio giovanni girish girma gitanas giulio giuseppe givi gleb glen glenn gocha goga gogi gonzalo
gopal gor goran gordon gosha gottfried graham grant greg gregor gregorio gregory grigor grigori grigoriy grigory grisha grzegorz guangwei guido
guillaume guillermo gulom gunnar gunter gunther guntis guo guram gustaf gustav gustave gustavo guy gyorgy gyula habib hadi hafiz haidar haider haile
haitham hakan hakim hakob hal halil hamad hamdan hamdullah hamid hamidreza hamish hamisi hamza hani hank hannes hanno hans hans-georg hans-peter hao
harald harish harold harry harsh haruki harutyun harvey hasan hashim hassan hayk haytham hector heiko heinrich heinz helmut hemant henadz hendrik
hennadiy henning henri henrik henry henryk heorhiy herbert herman hermann heydar hideki hideo hikmat hiroki hiroshi hiroyuki hisham hleb hoang hojjat
homayoun hong horst hossein hovhannes hovik howard hrant hrayr hristo hryhoriy hsieh hsu hu huang hubert hugh hugo hui hulusi humberto humphrey husam
husayn huseyin hussain hussein hwang iakob ian ibodullo ibragim ibrahim ibrahima idris ignacio igor ihar ihor ikenna ikram ikrom ilgar ilham ilhom
ilia ilias illya ilmar ilya ilyas imad imangali imants imomali imran imre indrek ingo ingus innokentiy innokenty ints ioann ioannis ion ionut iosif
iqbal ira iraj irakli irving isa isaac iskandar iskender islam islom ismail ismet ismoil issa issam istvan itzhak iurie iurii ivan ivane ivar ivaylo
ivo izzat jaak jaan jaba jacek jack jackson jacob jacques jae-in jafar jagdish jahongir jaime jake jakhongir jakob jakub jalal jalol jamal james jamie
jamol jamshed jamshid jan janar jandos janez jang janis jann janos janusz janybek jared jaromir jaroslaw jarrod jason jassim jasur jasurbek javad
javier javlon jawad jawaharlal jay jean jean-claude jean-luc jean-marie jean-michel jean-pierre jean-yves jeff jefferson jeffrey jenishbek jens
jeremiah jeremy jerome jerry jerzy jesper jesse jesus jeyhun jia jian jiang jianguo jibril jie jim jimmy jin jinping jintao jiri jitendra joachim
joakim joao joaquin jochen joe joel joerg johan johann johannes john johnny jomart jon jonah jonas jonathan jong-il jong-un joomart joonas jordan
jordi jorge joris jose josef josep joseph josh joshua josip jovan jozef juan juha juhan jukka jules julian julien julio julius juma jumabek jun jung
junichiro juozas jurgen jurgis juri jussi justin jyldyzbek kaan kaarel kadyr kadyrbek kairat kairbek kakha kakhaber kamal kamau kamchybek kamil kamol
kamran kanat kanatbek kang kapil karam karan karapet karel karen karim karl karl-heinz karlis kartik kaspar kassym kassym-jomart kasym katsuhiro kaveh
kazem kazuo keiichi keir keith kemal ken kenesh kenji kenneth kenny kenta keqiang kestutis kevin khabib khachatur khaled khalid khalil khamenei
khamzat khasan khayrullo khizir khosrow khurshed khusan kim kipchoge kirill kirk kirya kishore kizito kjell klaas klaus klim knut koba kofi koichi
kolya komil konan konon konrad konstantin konstantinos koos kostas kostiantyn kostya kostyantyn kouassi krishna krisjanis kristian kristjan krzysztof
kuanysh kuban kubanychbek kubat kunle kurman kurmanbek kurt kuzma kwame kwan kwasi kwok kwon kyle kyriakos kyrylo ladislav lado lajos lalit lam lance
larry lars lasha laszlo lau laurence laurent lauri lavr lavrenty lawrence laziz lech lee lei leif len lennart leo leon leonard leonardo leonid leonti
leonty leopold leroy leslie leszek leung lev levan levon lewis li-chen liam liang linas linus lionel liu lloyd loic lom-ali lorenz lorenzo lothar lou
louis luc luca lucas luciano lucio ludovic ludwig ludwik lui luigi luis luiz luka lukas lukasz luke lukyan luo lyndon lyonya lyosha maarten maciej
magnus magomed magomedali magomedrasul magomedsalam mahdi maher mahesh mahir mahmadali mahmoud mahmud majid mak makar maksat maksim maksym malcolm
malik mamadou mamed mamuka manfred manish manmohan manoj mansour mansur manuel manvel marat marc marcel marcello marcelo marcin marco marcos marcus
marek margus mariano mario marius mariusz mark markiyan markus marlen mart martijn martin martins marty maruf marvin marwan maskhud massimo mateo
mateusz mathias mathieu mati matt matteo matthew matthias matti matvei matvey maurice mauricio maurizio mauro max maxim maximilian mazen meder medet
mehdi mehman mehmed mehmet mehrdad mehriban meir mel melis melvin meng merab mevlut mher michael michal michel miguel mihai mihail mihkel mika mikael
mikalai mike mikhail mikhailo mikhalai mikheil mikko miklos mikola milan miles milorad milos miloš min mindaugas ming mircea mirko mirlan miron
miroslav mirza mirziyo mirzo mirzohid misha mishka mitch mitchell mitrofan mitt mitya mkhitar mkrtich modris mohamed mohammad mohammad-reza
mohammadreza mohammed mohan mohsen mojtaba moon-soo mordechai morgan moritz mort morten morteza mortimer moshe mouaz mounir mourad moussa movladi
movsar mstislav muhammad muhammadi muhammadjon muhiddin mujtaba mukesh mukhammad mukhtar mullah munir murad murat muratbek murray musa mustafa mwangi
mykhailo mykola mykyta nabil nader nadir naftali naguib namik naoki naoto narek narendra naresh nariman narymbek nasir nasser nate nathan nathaniel
natig natiq naveen nawaf nawaz nazar nazarbek neal necmettin ned neil nelson nemanja nenad nestor nevil nguyen nicholas nick nico nicola nicolae
nicolas nicu nidal niels nigel nika nikhil nikifor nikita nikol nikola nikolai nikolay nikoloz nikon nikos nils nima nitin nizami noah noam nobuo
nodar nodir noel norbert norman normunds nozim nugzar numan nurbek nurdin nurlan nurlanbek nursultan nurzhan nver obinna octavian odil oguz okan
okello olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olof olusegun olzhas omar omer omid omurbek ondrej oqil oraz orhan orkhan
orlando osama osamu oscar osip oskar osman ostap oswald otabek otar othman otis otkir otto ousmane owen oybek oz paavo pablo paddy pankaj panos paolo
park parviz pascal pasha pat patrice patrick patrik paul paul-henri pavel pavlo pawel payam pedro peer peeter pekka pele peng per pervez petar pete
peter petr petro petru petter petteri petya peyman pham phan phil philip philipp philippe phillip piero pierre pierre-yves piet pieter pietro piotr
plamen platon polat poon pradeep prakash pramod pranab prasad prashant praveen predrag priit prokhor pyotr qadir qasim qassem qiang qin qishan quentin
quincy rachid radek radik radion radoslaw radovan radu rafael rafal raffaele rafik rahim rahmon rahul raimo raimonds rainer raivo raj rajab rajan
rajeev rajesh rajiv rajnath rakesh rakhat rakhim ralf ralph raman ramaz ramazan ramesh rami ramil ramin ramiz ramon ramunas ramzan ramzi randall randy
ranjit raoul raphael rashad rashid rasim rasoul rasul rauf raul ravi ravil ravshan ray raymond razmik recep reggie rein reinhard remigijus renat
renato rene reto reuven revaz rex reza rezo riad ricardo riccardo rich richard rick ricky rihards rimantas rinat rishat riyad rizvan rob robbie robert
roberto robin rod roderick rodion rodney rodolfo rodrigo roger rohit roland rolf romain roman romano ron ronald ronnie roope rory ross rostislav
rouhollah rovshan roy ruben rudolf rudy rufat rufus rumen rupert ruslan russ russell rustam rustambek rustem ryan rysbek ryszard rza saad saadat sabir
sabit sachin sadiq sadriddin sadyr sadyrbek saeed safarali said saidjon saken salah saleh salem salim salman salvador salvatore sam saman samat
samatbek sami samir sammy samuel samvel sandeep sandor sandro sanjar sanjay sanjeev santiago sanya sanzhar sapar saparmurat sardar sardor sargis
sarkis sarvar sasha sasun satish satoshi saud sauli saulius saveliy savely savva sayat sayed scott sean sebastian sebastien segun selahattin selim
semen semyon senya seo serafim serge sergei sergey sergio sergiy serhat serhei serhii serhiy serik serikbek serikbolsyn serikzhan seryozha serzh seth
seva sevak seydou shahbaz shahin shahram shakhrat shakhzod shakir shalva shamil shane sharif sharof shashi shaun shavkat sherali sherman sherzod
shigeru shimon shinji shinzo shlomo shodmon shokhrukh shukhrat shurik shyam siamak siarhei siarhey sid siddharth sidney sigmar siim silvio simon sina
sipho sirojiddin slava slavko slobodan sohrab sooronbai sooronbay soren sorin soso souleymane sourabh spartak stan stanislau stanislav stanislaw
stanley stavros stefan stefano steffen sten stepan stephan stephane stephen steve steven stewart stig stuart styopa subhash subrahmanyam sudhir suhrob
sukhrob suleiman suleyman sulim sultan sultanbek sunil suren suresh sushil svein sven sviatoslav svyatoslav sylvain sylvester syoma syrgak szymon
taalai taalaibek taavi tadashi tadeusz tahir takashi takeshi tal talant talgat talib tamas tamaz tamim tao tapio taras tarek tariq tarmo taro tarun
tawfik tayyip ted teemu temir temirlan temur tengiz teodor terence terry tesfaye thabo themba theo theodor theodore thibaut thierry thomas thorsten
tian tibor tigran tikhon tilek tim timerlan timo timofei timofey timosha timothy timur timurbek timurlan tobias toby todd tofig tofiq togrul tohir
toivo tokon toktogul tolegen tolik tolya tom tomas tomasz tomislav tommaso tommy tony toomas tornike torsten toshimitsu toshiro traian tran travis
trevor tristan trofim tsai tsang tse tsui tunde tuomas tural turgut turki turpal-ali tursun tursunbek tyler tynchtykbek tyoma uffe uladzimer uladzimir
uladzislau ulan ulanbek ularbek uldis ulf ulmas ulrich ulugbek ulukbek umar umberto umed umid umit ural urho uri urmas urmat usman usmon utkir uwe uzi
vache vaclav vadik vadim vadym vagif vahagn vahan vahe vahid vakhtang vakhushti valdas valdis valentin valentyn valera valeri valerii valeriy valery
vanka vano vanya vardan varuzhan vasil vasile vasili vasiliy vasily vasya vasyl vaughn vazgen vazha veljko veniamin venkat vernon viacheslav vicente
victor vidar vigen vijay vikas vikram viktar viktor vinay vince vincent vincenzo vinod viorel vishal vissarion vital vitali vitalii vitaliy vitaly
vito vittorio vitya vivek vlad vladimir vladislav vlado vladyslav vojislav vojtech volkan volker volodya volodymyr vova vsevolod vugar vyachaslau
vyacheslav vytautas vytenis wael waldemar waleed walid wallace wally walt walter walther wang wanjiru warren wayne wei wenbin werner wes wesley wilbur
wilfried wilhelm will willem willi william willy wim winston witold wojciech wolfgang wong woodrow xavier xi xiaoping xie xin xu xue xurshid yaakov
yahya yair yakov yan yang yann yannick yannis yaroslav yasar yasser yasuo yaw yefim yegor yehor yehuda yeldos yemelyan yerbol yerlan yermak yermek
yermolai yervand yerzhan yeung yevgeni yevgeniy yevgeny yevhen yi yiannis yigal yip yitzhak yoav yogesh yonas yong yoon yoram yoshihide yoshiro yossi
yousef youssef yukio yulian yunus yunus-bek yura yuri yurii yuriy yury yusuf yusup yves zaal zach zachary zafar zahid zaid zakhar zakir zalmay zamir
zamirbek zardari zareh zaur zaven zaza zbigniew zdenek zdravko zedong zeev zelim zelimkhan zemin zeng zhandos zhang zhanibek zhantoro zhao zhen
zhenish zhenya zhora zhores zhou zhyldyzbek ziad zinovy ziya zlatan zohid zokir zoltan zoran zulfikar zurab zvi zviad zvonimir zygimantas
`);

// biome-ignore format: word lists
export const FEMALE = wordList(`
abena abigail ada adaeze adela adele adriana agafya agata agatha aghavni aglaya agne agnes agneta agnieszka aida aidai aigerim aigul aijamal aiko
aileen ailsa aiman aina ainagul aino ainur ainura aiperi aisha aishe aissatou aisuluu aizada aizhan akiko akosua aksana aksinya albina aleksandra
alena alenka alesia alessandra alesya alevtina alexa alexandra alexia alia alice alicia alicja alina alison aliya alla allison altynai altynay alvard
alyona amal amalia amanda amara amber amelia amelie amina aminat aminata amira amy ana anahit anara anastasia anastasiia anastasija anastasiya andrea
andreea anfisa angela angelika angelina angie ani anita anja anke ann anna anna-lena annabelle anne anne-marie annegret anneke annette annie annika
annikki antonia antonina anush anya april araily araksi araksya ariadna arina arlene armine arpi arpine arusyak asel asem aset ashley asiyat asma
assel astghik astrid asya audrey aurora ausra auste ava avgusta avril awa aya ayako ayana ayaulym aygun ayjamal aylin aynur aynura ayse aysel ayzhan
aziza baktygul barbara beata beatrice beatriz becky begaim begimai belinda bella benazir bermet bernadette bernice bertha beth bethany betsy bettina
betty beverly bibigul birgit birgitte birute blanca bohdana bonnie botagoz bozena brenda bridget brigid brigitte britney britta brooke burul bushra
busra camilla camille candice cara carina carla carlotta carly carmela carmen carol carole carolina caroline carolyn carrie caterina catherine cathy
cecilia celia celine chantal charlene charlotte chelsea cheryl chiara chioma chloe cholpon christina christine cindy claire clara clare clarissa
claudia claudine clementine colette colleen concetta condoleezza connie constance cora corina corinne cornelia courtney cristina cynthia dace dagmar
daisy daiva dalal dalia damira dana daniela danielle danuta danute daphne daria dariga dariya darkhan-gul darya dasha dawn debbie deborah debra
deirdre delia delphine denise desiree diana dilbar dildora dilfuza dilnoza dilrabo dina dinara dolores donatella donna dora doris dorota dorothea
dorothy dragana dunya dusya ebru edita edith edna efua egle eileen eka ekaterina elaine eleanor elena eleonora elif elin elina elisa elisabeth
elisabetta elise eliza elizabeth elizaveta elke ella ellen elmira elnura elsa elsie elvira elza elzbieta elze emiko emilia emily emine emma emma-liisa
enrica erica erika erin esme esra estelle ester esther eter eteri ethel etsuko eugenia eunice eva evdokia eve evelina evelyn evgenia evgeniya evija
evika ewa faina farah farida farzaneh fatemeh fatima fatma fatou fatoumata fawzia fay federica felicia felicity fenya fern fernanda feruza fidan fiona
firuza flavia flora florence frances francesca francine franziska frauke frederica freja frida frieda frosya gabriela gabriella gabrielle gail galina
galka galya gaukhar gayane gelena gemma genevieve georgia georgina geraldine gerda gertrud gertrude giedre gillian gina ginger giorgia giovanna gisela
giulia giuseppina gladys glasha glenda gloria gohar golda grace grazina grazyna greta gretchen gro guadalupe gudrun gulbahar gulbahor gulbara
gulchehra gulmira gulnar gulnara gulnaz gulnora gulnoz gulnur gulsara gulsen gulshat gulzada gulzhan gunay gunel guzal gwen hadja hala halina halyna
hanan hanna hannah hanne hannelore harriet hasmik hatice hayat heather heda hedwig heidi heike helen helena helene helga helle henrietta hermine
hilary hilde hildegard hillary hiroko holly houda hripsime huda hulya iana ida ieva ildiko ileana illiya ilona ilse imogen inara indira ines inese
inessa inga ingeborg ingrid ingrida ingvild inna ioana iolanta ira iraida irena irene irina iris irma irmgard iroda iryna isabel isabella isabelle
ivana ivanka ivy iwona iya izabela izabella jackie jacqueline jadwiga jamila jamilya jana jane janet janice janina janine janyl jarmila jasmine jaya
jazgul jean jeanette jeanne jelena jennifer jenny jessica jibek jill jitka jo joan joann joanna joanne jocelyn jodie johanna jolanta josefina
josephine jovana joy joyce juanita judit judith judy julia julie juliet julieta juliette june jurate justine justyna jutta jyldyz kadiatou kadri kaisa
kaja kamala kamila kanykei kaori karen karin karina karine karla karlygash karolina kasia katalin katarina katarzyna kate katerina kateryna katharina
katharine katherine kathleen kathryn kathy katia katie katrin katrina katya katyusha kay keiko kelly kerry kersti kerttu ketevan keti khadija
khadizhat khatia khatuna khava khrystyna kim kinga kira kiran kirsten kirstie kirsty klara klava klavdia klavdiya konul krista kristi kristiina
kristina krisztina krystyna ksenia kseniia kseniya ksyusha kumiko kunduz kymbat lada laetitia laia laila laimdota lakshmi lala lali lamara lamiya lana
lara larisa larysa laura lauren laurie layla lazzat lea leah leanne leena leigh leila lela lena leni lenochka lesia lesley lesya letitia letizia leyla
lia lida lidia lidiya liene liina lilia liliana lilit liliya lillian lily lina linda lindiwe lindsay lindsey linnea lisa liubov liudmila liudmyla liv
livia liya liz liza ljiljana lois lola lorena loreta loretta lorna lorraine louise luana lubna lucia lucille lucinda lucy ludmila luisa luise luiza
lusine lusya lyazzat lydia lynn lyuba lyubov lyuda lyudmila lyudmyla lyusya maarja mabel mackenzie madeleine madeline madina magda magdalena magdolna
maggie maha mahliyo maia maija mairam maja maka malgorzata malika malkan malohat manal manana mandy mane manon manuela mara maral marcella marcia
maren marfa margaret margarete margarethe margarita margit margot margrethe marguerite mari maria maria-luisa mariam mariama mariana marianna marianne
marie marie-claire marie-louise mariia marija marika mariko marilyn marina marine marion maris marisa marit mariya marjorie marju marjut marlene marta
martha martina marusya mary marya maryam maryia maryna marzena masha masoumeh mathilde matilda maud maureen mavluda maxine may maya mayumi medea medni
meera meerim meg megan meghan mehrangez mehri mehriban mekhri melania melanie melinda melissa meredith merete merike merja merve mia michaela michele
michelle michiko mila milana milda mildred milena milica militsa mimi minnie mira miranda miriam mirjam mirjana mirka moira mollie molly mona monica
monika monique morag mukarram mukhabbat munira muriel myra myroslava mzia nada nadezhda nadia nadine nadiya nadya nadzeya nafisa nahed naira nairi
najla naledi nana nancy nani nanuli naoko naomi nare narges nargis nargiz nargiza narine nasiba nasrin nastya nata natalia natalie nataliia natalija
nataliya natalka natalya natasha natela nathalie natia nato nazgul nazira nelli nelly nermin nestan ngozi nicola nicole nigar nigella nigina nigora
nijole nika nilufar nina nino ninutsa nirmala nives nodira noemi nomvula nona nonna noor nora norah noriko norma nour noura nozima nune nurana nurgul
nursuluu nurzhamal nutsa nyura nyusha octavia odarka odette ofelia oksana oleksandra olena olenka olesya olga olha olive olivia olya olympia ophelia
orysia ottilie oumou oxana oydin oygul ozlem ozoda paige palina paloma pam pamela paola parisa parvana patimat patricia patti paula paulette pauline
pearl peggy pelageya penelope penny perizat petra phoebe phyllis pilar pinar pippa pirjo pirkko polina polly polya praskovya pratibha priscilla priya
rachel ragna raisa raisat rakhima ramona rania rano rasa rasha raushan raykhan razan rebecca reem reese regina rena renata renate rhonda riikka riina
rika rima rimma rita roberta rochelle rosa rosalie rosalind rosaria rose roseanne rosemary rosie roxana roxanne roya roza rozalia ruba ruby rufa
rufina rumiko rusudan ruta ruth ruzanna sabina sabine sabrina sachiko sadie safa sahar saida saidat salima sally salma salome saltanat samal samantha
samira sana sandra sanita sanna saodat sara sarah saskia satenik satu saule sayora selena selin serena sevara sevda sevil sevinj shahnoza shaira
shakhnoza shannon sharon sheila shelley sherry shirin shirley shushan sian sibel signe sigrid silke silvia simone siranush siret siri sirje sirpa
sitora snezhana sofia sofie sofiia sofiko sofiya sofya solange solomia solomiia solomiya solveig solveiga sona sonia sonja sophia sophie sopho sopo
soraya srbuhi stacey stacy stefania stella stephanie stesha sue sunita susan susana susanna susanne sushma suzanne suzy svenja sveta svetlana
sviatlana svitlana sybil sylvia sylvie syuzanna tabitha tahira tahmina taisa taisia taisiya takhmina tamar tamara tamarochka tamila tamsin tamta
tamuna tania tanja tanya tara tarana tarja tasya tatevik tatiana tatjana tatsiana tatyana tawakkol tea tekla teona teresa terhi terri tess tetiana
tetyana thandiwe theresa therese tiffany tiina tilda tina tinatin togzhan toita tolgonai tolkun toma tomochka tomoko toni tora tosya tracey tracy
trisha trudy tsira tsisana tumar turana turkan tuula tzipi uliana uljan ulla ulle ulrike ulviyya ulyana umida una ursula urszula urve uta vafa vaira
valentina valeria valerie valeriia valeriya valya vanessa varduhi varvara varya vasilisa venera vera verena veronica veronika vesna vicky victoria
vigdis vika viktoria viktoriia viktorija viktoriya vilija vilma viola violet violetta vira virginia vita vitalina viveca vivian viviane viyaleta vlada
vladislava volha vusala waltraud wanda wanjiku wendy whitney wiebke wiktoria wilhelmina wilma winifred xenia yakha yana yanina yaroslava yasmin
yekaterina yelena yelizaveta yevdokia yevgenia yevgeniya yevheniia yoko yolanda yoshiko yuko yulduz yulia yuliia yuliya yulya yumi yunona yvette
yvonne zabel zahra zainab zaira zalina zamira zane zara zarema zargan zarina zaruhi zaynab zdenka zebo zebuniso zeinab zeynep zhamilya zhanar zhanna
zhazgul zhazira zhibek zhuldyz zhyldyz zina zinaida zivile zlata zoe zofia zohra zorica zoryana zoya zsuzsanna zuhra zukhra zulfia zulfiya zumrud zura
zuzana
`);

const MALE_NAMES: ReadonlySet<string> = new Set(MALE);
const FEMALE_NAMES: ReadonlySet<string> = new Set(FEMALE);
/** Asked of every capitalised word, many times. */
const FIRST_NAMES: ReadonlySet<string> = new Set([...MALE, ...FEMALE]);

/** Whether a lower-case word is a first name that the paper's readers meet. */
export function isFirstName(lower: string): boolean {
  return FIRST_NAMES.has(lower);
}

/** Gender of a lower-case first name; null for unknown names and for those that both bear. */
export function genderOfFirstName(lower: string): 'f' | 'm' | null {
  const male = MALE_NAMES.has(lower);
  if (male === FEMALE_NAMES.has(lower)) return null;
  return male ? 'm' : 'f';
}

export interface NameEndingRow {
  readonly gender: 'f' | 'm';
  readonly ending: RegExp;
  /** A first name that only its ending tells. */
  readonly example: string;
}

/** Endings that tell the gender of first names no list holds, as the languages of the region form them. */
export const NAME_ENDINGS: readonly NameEndingRow[] = Object.freeze([
  { gender: 'm', ending: /..be[kg]$/, example: 'Turarbek' },
  { gender: 'm', ending: /..[uio]ddin$/, example: 'Zayniddin' },
  { gender: 'm', ending: /..ull[ao](?:h|kh)?$/, example: 'Rahmatulloh' },
  { gender: 'm', ending: /..berd[iy]$/, example: 'Allaberdi' },
  { gender: 'm', ending: /..slaus?$|..slav$/, example: 'Ratislav' },
  { gender: 'm', ending: /..jonas$|..ius$|..ijus$/, example: 'Sigitijus' },
  { gender: 'f', ending: /..g[uü]l$/, example: 'Aksogul' },
  { gender: 'f', ending: /..(?:[aiy]yim|aiym)$/, example: 'Kalmayim' },
  { gender: 'f', ending: /..bibi$/, example: 'Oybibi' },
  { gender: 'f', ending: /..slava$/, example: 'Ratislava' },
  { gender: 'f', ending: /..nis[ao]$/, example: 'Mahniso' },
  { gender: 'f', ending: /..(?:ella|etta|elina|iana|olina)$/, example: 'Zoriana' },
]);

/** Gender of a lower-case first name by its ending; null where that tells nothing. */
export function genderByEnding(lower: string): 'f' | 'm' | null {
  return NAME_ENDINGS.find(({ ending }) => ending.test(lower))?.gender ?? null;
}
