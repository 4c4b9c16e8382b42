/**
 * First names of the peoples whom the paper writes about, by gender: the strongest sign that a capitalised pair is a person.
 * Compared in lower case; other spellings of one name are met through the romanisation rather than listed here.
 */
import { wordList } from './word-list.ts';

// biome-ignore format: word lists
export const MALE = wordList(`
aleksandr alexander alexandr aleksander oleksandr aliaksandr sasha sanya aleksei alexei alexey aleksey oleksiy oleksii alyaksei alyosha
anatoly anatoli anatoliy anatolii andrei andrey andriy andrii andrzej anton antin arkady arkadi arseny arseniy artem artyom artur arthur
artemy avraam bogdan bohdan boris borys borislav bronislav daniil danil danila danylo daniel denis denys dmitry dmitri dmitriy dmytro
dzmitry dima edgar eduard edward emil erast ernest evgeny evgeni evgeniy evgenii yevgeny yevgeni yevhen yevgeniy fedor fyodor fedir feliks
felix foma filipp gavriil gennady gennadi gennadiy henadz hennadiy georgy georgi georgiy heorhiy gleb grigory grigori grigoriy hryhoriy
german herman hleb igor ihor ihar ilya illya ilia innokenty innokentiy iosif ivan ioann kirill kyrylo kuzma konstantin kostyantyn kostya
kostiantyn lavr lavrenty leonid leonti leonty lev luka lukyan makar maksim maxim maksym marat mark markiyan matvei matvey mikhail mykhailo
mikhailo misha mikhalai mikalai miron mitrofan mstislav nazar nestor nikita mykyta nikolai nikolay mykola mikola kolya oleg oleh aleh ostap
osip pavel pavlo pasha pyotr petr petro piotr petya platon prokhor radik radion rodion roman ruslan rustam rustem rostislav saveliy savely
semyon semen serafim sergei sergey sergiy serhiy serhii serhei siarhei siarhey seryozha spartak stanislav stanislau stepan svyatoslav
sviatoslav taras tikhon timofei timofey timur trofim vadim vadym valentin valentyn valery valeri valeriy valerii valera vasily vasili
vasiliy vasyl vasil vasya veniamin viktor victor viktar vitaly vitali vitaliy vitalii vital vissarion vlad vladimir volodymyr uladzimir
uladzimer vladislav vladyslav uladzislau volodya vsevolod vyacheslav viacheslav vyachaslau slava yakov yan yaroslav yefim yegor egor yehor
yemelyan yermak yermolai yuri yury yuriy yurii iurii yura yulian zakhar zinovy zhores artemiy klim konon nikifor nikon anzor
aidar aidyn aybek aibek akhmet akhmed akmal akylbek alibek alikhan almaz almazbek altynbek amangeldy arman arslan asan asanbek askar askarbek
askhat aslan aslanbek atabek azamat azat aziz azizbek baatyr bakhtiyar bakyt bakytbek bauyrzhan bekbolat bektur beksultan bolat bolot bolotbek
chingiz daniyar dastan daulet dauren dias doolot elaman emir emirbek eldar eldor erlan ermek ermekbek gabit galym galymzhan ilham ilias
ilyas imangali islam ismail iskender jamshid janar jandos janybek jasur javlon jenishbek jomart joomart jyldyzbek kadyr kadyrbek kairat
kairbek kamchybek kanat kanatbek karim kasym kassym kassym-jomart kemal kenesh kubanychbek kuanysh kubat kurman kurmanbek maksat mansur marlen
maskhud medet melis meder mirlan mirzo mukhtar murat muratbek musa mustafa nariman narymbek nazarbek nurbek nurdin nurlan nurlanbek nursultan nurzhan
olzhas omurbek oraz otabek ravshan rakhat rakhim ramazan rashid rasul ravil renat rinat rishat rizvan rustambek rysbek saadat sabit sadyr
sadyrbek said saken samat samatbek sanjar sanzhar sapar saparmurat serik serikbek shamil sharof shavkat shakhrat shukhrat sooronbai sooronbay
sultan sultanbek syrgak taalai taalaibek talant talgat temir temirlan tilek timurbek tokon toktogul tolegen tursun tursunbek tynchtykbek
ulan ulanbek ulugbek ulukbek ural urmat usman yerbol yerlan yermek yerzhan yeldos zakir zamir zamirbek zhanibek zhandos zhantoro zhenish
abbas abdul abdulla abdullah abdumalik abdurakhman abdurahman abror adham adil adilet afzal ahmad ahmed akbar akram ali alim alisher anvar arif asad
asef ashot askarov avaz azad azer babur bahodir bakhodir bakhrom bekzod botir davlat davron dilshod doniyor elchin elmar elnur emomali erdogan farhad farhod
farid farrukh fayzullo firuz gafur gulom habib hafiz haidar hakim hamid hamza hasan hassan hikmat husayn hussein hussain ibrahim ibragim idris ikram
imomali ilgar isa iskandar islom ismoil jahongir jalol jamal jamol jasurbek jumabek kamil kamol khabib khalid khasan khayrullo khurshed khusan
mahmadali mahmud mahmoud mamed mamuka maruf mehman mehriban mirza mirziyo mohamed mohammad mohammed mohammad-reza muhammad muhammadjon
muhiddin mukhammad munir murad nadir namik nasir natig nizami nodir nozim odil omar omid oqil orkhan osman otkir parviz polat qadir qasim rahim
rahmon rajab ramil ramin ramiz ramzan ramzi rashad rauf rovshan rufat rza saad sabir sadriddin saidjon salim saleh samir sardar sardor sarvar
shahin shakir sherali sherzod shokhrukh sirojiddin suhrob sukhrob tahir talib tohir tofig tural ulmas umar umed usmon vagif vugar yusuf yusup
zafar zaur zelimkhan zohid zokir
adam akhmat apti arbi aslambek bekkhan beslan dzhokhar dzhambulat gadzhi isa ibragim khamzat khasan khizir lom-ali magomed
magomedali magomedrasul magomedsalam movladi movsar musa ramazan sulim suleiman sultan timerlan turpal-ali umar yunus yunus-bek zelim batal adnan aslambek
aram arayik ara armen arsen artak artavazd artsvik ashot avet davit edmon gagik garegin garik gevorg gor grigor hakob harutyun hayk hovhannes
hovik hrant karapet karen khachatur levon manvel martin mher mkhitar mkrtich narek nikol razmik robert ruben samvel sargis sarkis serzh sevak
stepan suren tigran vache vahagn vahan vahe vardan varuzhan vazgen vigen yervand zareh zaven
akaki aleko archil avtandil badri bidzina bacho beka besik bondo dato davit eduard elguja fridon gela gia giga gigi giorgi givi gocha goga
guram iakob irakli ivane jaba kakha kakhaber koba lado lasha levan mamuka merab mikheil nika nikoloz nodar otar ramaz revaz rezo sandro shalva
soso tamaz tornike vakhtang vano vazha vova zaal zaza zurab zviad
aivars aleksandrs algirdas andris andrus antanas arnis artis arturas arvydas ainars dainis dalius darius edgars egidijus egils gintaras gitanas
guntis imants indrek ingus ints jaak jaan janis janez juhan juri jonas juozas juri kaarel karlis kestutis kristjan krisjanis lauri linas marek
margus martins mart mati mihkel mindaugas modris normunds peeter priit raimonds raivo ramunas rein remigijus rimantas rihards saulius siim taavi
toomas tomas toivo urmas uldis urho valdis valdas vytautas vytenis zygimantas ilmar sauli petteri pekka jussi matti mikko timo antti juha
aleksandar adrzej bartosz bogdan branko dragan dusan goran grzegorz jaroslaw jacek jakub jan janusz jaromir jerzy jiri josip jozef karel kamil
krzysztof lech leszek lukasz maciej marcin marek mariusz mateusz michal milan milorad miloš milos mirko miroslav ondrej pawel petar peter petr
radek radoslaw rafal robert slavko slobodan stanislaw stefan szymon tadeusz tomasz tomislav vaclav vojislav waldemar witold wojciech zbigniew
zdenek zoran zdravko viorel vasile ion ionut igor iurie mihai mircea nicolae nicu octavian petru radu renato sorin traian vlad andras attila bela
ferenc gabor gyorgy istvan janos laszlo peter sandor tamas viktor zoltan boyko rumen plamen ivaylo hristo
aaron adrian al alan albert alec alex alfred allan allen amos andre andreas andrew andy angel angus anthony antoine antonio antony archie
arnaud arne arnold austin avi axel barack barry ben benjamin benoit bernard bernd bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan
brent bret brett brian bruce bruno bryan calvin cameron carl carlo carlos cecil charles charlie chris christian christoph christophe christopher
claude claudio clifford clint clive cliff colin connor conrad craig cyril dale damian damien dan daniele danny dave david dean dennis derek desmond didier
diego dieter dirk dmitrij dominic dominik dominique don donald donnie doug douglas drew duncan dustin dwight dylan earl ed eddie eddy edmund eduardo edwin elias elliot
elliott elon emanuel emile emmanuel enrico enrique eric erich erik ernst ethan eugene evan fabian fabio felipe fernando fergus florian francesco francis
francisco francois frank frankie franklin franz fred freddie frederic frederick frederik fritz gabriel gareth garry gary gaston gavin geoff geoffrey
george gerald gerard gerhard gerry giacomo gianni gilbert giles gilles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregor gregory
guido guillaume gunter gunther gustav gustavo guy hal hank hans hans-georg hans-peter harald harold harry harvey hector heiko heinrich heinz helmut hendrik henri henrik henry
herbert hermann howard hugh hugo humphrey ian ignacio ingo ira irving isaac ivo jack jackson jacob jacques jaime jake james jamie jan jared jarrod jason
javier jay jean jean-claude jean-luc jean-marie jean-michel jean-pierre jean-yves jeff jefferson jeffrey jens jeremy jerome jerry jerzy jesse jesus jim jimmy
joachim joao joaquin jochen joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua josep
juan jules julian julien julio jurgen justin karl karl-heinz keir keith ken kenneth kevin kim kirk klaus klaas kurt kyle lance larry lars laurence laurent lawrence lee
len lennart leo leon leonard leonardo leopold leroy leslie lewis liam lionel lloyd loic lorenzo lou louis luc luca lucas lucio ludwig luigi luis luiz luke
lyndon magnus malcolm manfred manuel marc marcel marcello marcelo marco marcos marcus mario marius markus martijn marty marvin massimo mathias mathieu matt matteo
matthew matthias maurice mauricio mauro max maximilian mel melvin michael michel miguel mike mikael miles mitch mitchell mitt morgan mort morten moshe murray nate nathan
nathaniel neal ned neil nelson nevil nicholas nick nico nicola nicolas niels nigel nils noah noam noel norbert norman olaf olav ole oliver olivier olof
orlando oscar oskar oswald otto owen pablo paddy paolo pascal pat patrice patrick paul pedro pele per pete philip philipp philippe phil pierre pierre-yves pieter piero
pietro quentin rafael raffaele rainer ralf ralph ramon randall randy raoul raphael raul ray raymond reggie reinhard rene rex ricardo riccardo rich richard rick ricky
rob robbie roberto robin rod roderick rodney rodrigo roger roland rolf romano ron ronald rory ross roy rudolf rudy rupert russ russell ryan
salvador salvatore sam sammy samuel santiago scott sean sebastian sebastien serge sergio seth shane shaun sherman sidney sid sigmar silvio simon
stan stanley stefano steffen sten stephan stephane stephen steve steven stewart stuart sven sylvain sylvester ted terence terry theo theodor theodore thierry thomas
thorsten tim timothy tobias toby todd tom tomas tommy tony travis trevor tristan tyler ulf ulrich umberto uwe vaughn vernon vicente vince vincent vincenzo vito
volker wallace wally walt walter warren wayne werner wes wesley wilbur wilfried wilhelm will willem william willy winston wolfgang woodrow yann yves zach
zachary antonis alexis costas dimitris george giannis kostas kyriakos nikos panos stavros yannis yiannis constantinos
abdelaziz abdel abdulaziz abu amin amir anas anwar ariel ashraf avigdor ayman bashar bassam benny benyamin binyamin ehud ehsan eitan eli fadi fahd faisal fares
fouad ghassan haitham hani hossein imad issam itzhak izzat jafar jawad jibril karam khaled khalil kamal khamenei mahdi majid mansour marwan mehdi mehmet
meir mordechai mouaz mujtaba mullah nabil naftali nasser nawaf omer osama oz qassem rafik rami rashid reuven reza riyad riad sadiq salah salman sami
saud sergey shimon shlomo tal tamim tariq uri uzi waleed walid yair yaakov yasser yehuda yigal yitzhak yoav yoram youssef yossi zeev zalmay zvi
abdullah ahmet bekir bilal binali bulent burak cem cengiz deniz devlet ekrem emre enver ercan erdal fatih fethullah hakan halil huseyin hulusi ibrahim ismet
kaan kemal mehmet mevlut mustafa necmettin numan oguz okan orhan osman omer recep selahattin selim suleyman tayyip turgut umit volkan yasar yusuf
arjun arun ashok atal deepak dilip gautam harsh imran jawaharlal kapil karan manmohan mohan mukesh nawaz naresh narendra nitin pervez prakash pranab
rahul raj rajiv rajnath rakesh ramesh ravi rohit sanjay shahbaz shyam subrahmanyam sunil suresh sushil vijay vinay vivek zardari zulfikar
wang zhang liu huang zhao zhou xu guo gao luo kim park choi nguyen tran kwok hui leung wong chan tse chow tsang lam cheung yeung tsui lau poon yip mak lui
kwan chiu tsai hsu hsieh deng tian fang cao zeng xie dong cai jia xue meng qin jung kang yoon jang kwon hwang seo ahn pham hoang phan bui hamdullah chet cody dwayne quincy hamish alistair eleni haruki
lyonya lyosha timosha vanya vanka petya fedya senya zhenya tolya tolik seva gosha grisha mitya vitya vova styopa syoma tyoma kirya borya vadik valera zhora shurik mishka
bo chen feng gang guangwei hao hong hu jian jiang jianguo jie jin jinping jintao jun keqiang lei liang li-chen min ming peng qiang qishan tao wei wenbin xi
xiaoping xin yang yi yong zedong zemin zhen hideki hiroshi junichiro kenji naoto shinzo taro takeshi yoshihide yukio yasuo akira fumio shigeru toshimitsu
jong-un jong-il moon-soo jae-in ban-soo geun-hye
adolf adolfo adriano alberto albrecht alexandros alfons alfonso alois alphonse alvaro alvin anders andres andrej angelo archibald armand
armando arno arturo auguste aurelio bart bengt benito bernardo bernhard bertrand bojan camillo carles caspar cesare chad chuck clarence
claus clement cornelius cristian curt daichi dalibor danilo darren davide davor dejan denzel dewey dimitrios diogo domenico eberhard
edmond egon einar emilio enzo ernesto ernie erwin espen ettore eugen eugenio ewald fabrizio fausto ferdinand filip filippo flavio floyd
francesc franciszek frans fredrik gabriele gaetano georges georgios gerardo gerd gheorghe giancarlo gino giulio gonzalo gottfried gregorio
guillermo gunnar gustaf gustave gyula hannes hanno henning henryk hideo hiroki hiroyuki horst hubert humberto imre ioannis ivar jakob jann
jeremiah jesper joakim joonas jordi joris jovan jukka julius jurgis kaspar katsuhiro kazuo keiichi kenny kenta kjell knut koichi konrad
konstantinos koos kristian ladislav lajos leif linus lorenz lothar luciano ludovic ludwik lukas maarten mariano mateo maurizio mehmed
mihail mika miklos moritz mortimer naoki nemanja nenad nikola nobuo osamu otis paavo patrik peer petter phillip piet predrag radovan raimo
reto rodolfo romain ronnie roope rufus ryszard satoshi serhat shinji soren stig svein tadashi takashi tapio tarmo teemu teodor thibaut
tibor tommaso torsten toshiro tuomas uffe veljko vidar vittorio vlado vojtech walther willi wim xavier yannick yoshiro zlatan zvonimir
savva gena genadi gogi vakhushti temur avto nugzar tengiz arshak aren garnik hrayr nver sasun emin fuad heydar jeyhun mahir natiq rasim
tofiq togrul zahid ziya jamshed daler firdavs ilhom komil muhammadi safarali shodmon abdujabbor ibodullo bobur doston farkhod ikrom
jakhongir laziz mirzohid oybek shakhzod umid utkir xurshid serikbolsyn kuban ularbek zhyldyzbek didar dosym erzhan sayat serikzhan
timurlan baurzhan berdibek bekzat amanzhol ardak abdallah abdelfattah amr basel fathi fawaz hadi haider hamad hamdan hashim haytham hisham
husam issa jalal jassim maher malik mazen mohsen mounir mourad nader naguib nidal othman rachid saeed salem sayed sharif tarek tawfik
turki wael yahya yousef zaid ziad alireza arash ardeshir bahman behrouz behnam dariush ebrahim esmail fereydoun hamidreza hojjat homayoun
iraj javad kamran kaveh kazem khosrow mehrdad mohammadreza mojtaba morteza nima payam peyman rasoul rouhollah saman shahram siamak sina
sohrab vahid abhishek aditya ajay ajit akhil amit amitabh anand anil arvind ashish dinesh ganesh gaurav girish gopal harish hemant jagdish
jitendra kartik kishore krishna lalit mahesh manish manoj naveen nikhil pankaj pramod prasad prashant praveen pradeep rajan rajeev rajesh
raman ranjit sachin sandeep sanjeev satish shashi siddharth sourabh subhash sudhir tarun venkat vikas vikram vinod vishal yogesh asif
bilawal iqbal kofi kwame kwasi yaw emeka chinedu chukwu obinna ikenna tunde segun femi kunle ade olusegun babatunde sipho thabo themba
bheki moussa mamadou ousmane ibrahima amadou boubacar seydou souleymane cheikh abdoulaye alassane kouassi konan blaise paul-henri faustin
felix-antoine kizito okello wanjiru kamau kipchoge mwangi juma hamisi baraka tesfaye abebe haile girma dawit yonas
`);

// biome-ignore format: word lists
export const FEMALE = wordList(`
agata aglaya aksinya albina aleksandra alexandra oleksandra alesya alevtina alina alla alyona alena olena anastasia anastasiya anastasiia nastya anfisa
angelina angela anna hanna anya antonina ariadna arina asya aurora avgusta dana daria dariya darya dasha diana dina dinara elena yelena elina eleonora elizaveta yelizaveta
liza elvira emilia ekaterina yekaterina kateryna katya katerina eva evdokia yevdokia evelina evgenia evgeniya yevgenia yevgeniya yevheniia faina fatima galina halyna galya
gelena gulnara gulnaz inessa inga inna iraida irina iryna ira iya izabella karina kira klara klavdia klavdiya kristina ksenia kseniya kseniia oksana oxana lada
larisa larysa lana lena leyla leila lidia lidiya lida lilia liliya liliana lina liya lyubov liubov lyuba lyudmila lyudmyla liudmila ludmila lyusya maya maia margarita rita
maria mariya mariia masha marina maryna marta marfa marianna marya milana mila milena militsa nadezhda nadiya nadia nadya natalia natalya nataliya nataliia natasha nelli nelly
nika nina nona nonna oksana olesya olga olha volha olya palina polina praskovya pelageya raisa regina renata rimma roza rosa rozalia rufina sabina sofia sofiya sofya sophia
snezhana solomia stella stefania svetlana svitlana sviatlana sveta taisia taisiya tamara tatiana tatyana tetiana tetyana tatsiana tanya ulyana uliana valentina valeria
valeriya valeriia varvara vasilisa vera veronika veronica viktoria viktoriya viktoriia victoria vika violetta vita vitalina vlada vladislava yana iana yanina yaroslava yulia yuliya
yuliia julia yulya yunona zarina zhanna zinaida zlata zoya emma ella elza ilona iolanta
aida aidai aigerim aigul aiman aina ainura aisha aisuluu aiperi aijamal ayjamal ainagul aliya alia altynai altynay anara araily asel assel asem ayaulym aynura ayzhan aizhan
baktygul begimai botagoz bibigul bermet burul cholpon damira dana dariga darkhan-gul dilbar dildora dilfuza dilnoza dilrabo elmira eliza elnura farida feruza firuza gaukhar gulbahar gulbara gulchehra gulmira
gulnora gulnur gulsara gulshat gulzada gulzhan guzal iroda jamilya jamila janyl jazgul jibek jyldyz kamila karlygash kanykei kunduz lazzat lola lyazzat madina mahliyo maral mairam malika malohat meerim
mekhri munira mukarram nafisa nargis nargiza nazgul nazira nigora nilufar nodira nurgul nursuluu nurzhamal oydin ozoda perizat raushan raykhan rakhima roza ruzanna saida saltanat salima samal saodat saule
sayora shakhnoza shahnoza shirin sitora tahmina takhmina togzhan tolkun umida venera yulduz zamira zarema zarina zebo zebuniso zhamilya zhanar zhazira zhibek zhuldyz zulfiya zulfia zuhra zukhra
ainur aysel aygun aynur gunay gunel khadija konul lala lamiya mehriban nigar nurana rena sevda sevil sevinj tahira turana ulviyya vusala
aminat aset asiyat eliza fatima heda khava khadizhat luiza larisa laura leila madina malkan patimat raisat saidat svetlana taisa tamila toita zaira zalina zarema zargan zura yakha medni milana
aghavni alvard anahit ani anush araksi arpi arpine arusyak astghik gayane gohar hasmik hermine hripsime karine lilit lusine mane marine mariam nairi narine naira nune ruzanna satenik siranush shushan sona
susanna syuzanna tatevik varduhi zabel zaruhi
ana eka eteri eter irma keti ketevan khatuna khatia lali lela lia maka manana marika medea mzia nana nani nata natela natia nato nino nona nutsa rusudan salome sopo sopho tea tekla teona tinatin tina
agne ausra auste birute dalia daiva dace danute egle elze evika evija giedre grazina ieva inara inese inga ingrida ingrid jolanta jurate kadri kaja katrin kersti kristi kristiina laimdota liene liina
linda loreta maarja maris marju mari merike milda nijole rasa riina ruta sandra sanita siret sirje solveiga tiina ulle urve vaira vilma viktorija vilija zane zivile sanna maija aino
agnieszka alicja aleksandra barbara beata bozena dorota elzbieta ewa grazyna halina hanna iwona izabela jadwiga joanna jolanta justyna kasia katarzyna krystyna magdalena malgorzata marzena monika
renata teresa urszula wanda zofia zuzana dragana jelena jovana ljiljana milica mirjana vesna zorica maia ioana andreea elena ileana kinga ildiko judit katalin zsuzsanna
abigail ada adela adele agatha agnes aileen alexa alexia alice alicia alison allison amanda amber amelia amy andrea angelika angie anita ann anna-lena annabelle anne anne-marie annegret annette
annie april arlene ashley astrid audrey ava avril barbara beatrice beatriz becky belinda bella bernadette bernice bertha beth bethany betsy betty beverly birgit bonnie brenda bridget brigitte
brigid britney brooke camilla camille candice cara carla carmen carol carole caroline carolina carolyn carrie caterina catherine cathy cecilia celia celine charlene charlotte chelsea cheryl chiara
chloe christina christine cindy claire clara clare claudia clementine colette colleen condoleezza connie constance cora corinne cornelia courtney cristina cynthia daisy daniela danielle daphne dawn
debbie deborah debra deirdre delia denise desiree dolores donatella donna dora doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth elise elizabeth ellen elsa elsie emily erica
erika erin esme estelle esther ethel eugenia eunice eve evelyn fay federica felicia felicity fern fiona flora florence frances francesca francine frederica frieda gabriela gabriella gabrielle gail
gemma genevieve georgia georgina geraldine gertrude gillian gina ginger giorgia giovanna gisela giulia gladys glenda gloria grace greta gretchen gudrun gwen hannah harriet heather hedwig heidi
heike helen helena helene helga henrietta hilary hildegard hillary holly ida ilse imogen ines ingeborg irene iris isabel isabella isabelle ivana ivanka ivy jackie jacqueline jane janet janice
janine jasmine jean jeanette jeanne jennifer jenny jessica jill jo joan joann joanne jocelyn jodie johanna josephine joy joyce juanita judith judy julie juliet juliette june justine kamala karen
karin karla kate katharina katharine katherine kathleen kathryn kathy katia katie katrina kay kelly kerry kim kirsten kirstie kirsty krista laetitia laila lara laura lauren laurie lea leah
leanne leigh lena lesley letizia lillian lily linda lindsay lindsey lisa liz lois lorena loretta lorna lorraine louise luana lucia lucille lucinda lucy luisa lydia lynn mabel mackenzie madeleine
madeline maggie magda mandy manuela mara marcella marcia margaret margarete margarethe margot marguerite marie marie-louise mariana marianne marie-claire marilyn marion marisa marjorie
marlene martha martina mary matilda maud maureen maxine may meg megan meghan melanie melania melinda melissa meredith mia michaela michele michelle mildred milena mimi minnie mira miranda miriam
moira mollie molly mona monica monique morag muriel myra nadine nancy naomi natalie nathalie nicole nicola nigella nora norah norma octavia odette olive olivia olympia ophelia paige pam pamela
patricia patti paula paulette pauline pearl peggy penelope penny petra phoebe phyllis pilar pippa polly priscilla rachel rebecca reese rhonda roberta rochelle rosalie rosalind rose roseanne
rosemary rosie roxana roxanne ruby ruth sabine sabrina sadie sally samantha sandra sarah sara saskia selena serena shannon sharon sheila shelley sherry shirley sian sigrid silke silvia simone sofie
solange sonia sonja sophie stacey stacy stephanie sue susan susanna susanne suzanne suzy sybil sylvia sylvie tabitha tamsin tania tanja tara tatjana teresa terri tess theresa therese tiffany
tilda tina toni tracey tracy trisha trudy ulrike una ursula uta valerie vanessa vera verena vicky viola violet virginia vivian viviane wanda wendy whitney wilhelmina wilma winifred xenia yolanda
yvette yvonne zara zoe hadja heidi
katyusha lyusya nyura dusya klava zina tamarochka ira sveta tanya natasha olya polya valya vika yulya zoya lyuda lyuba nadya galya asya tasya marusya ksyusha
aishe amal amina amira asma aya aynur ayse aziza benazir bushra dalal dalia emine farah farzaneh fatemeh fatma fawzia golda hala hanan hayat houda huda jamila khadija laila layla leyla lina lubna
maha manal mariam maryam masoumeh mona nada nadia nahed najla narges nasrin noor noura nour parisa rania rasha razan reem rima roya ruba safa sahar salma samira sana shirin soraya tawakkol tzipi yasmin
zahra zainab zaynab zeinab zeynep zohra indira jaya kiran lakshmi meera nirmala pratibha priya sonia sunita sushma
adriana akiko agneta aiko ailsa alenka alessandra amalia amelie anastasija anja anke annika annikki anneke antonia ayako bettina birgitte
blanca britta carina carlotta carly carmela chantal clarissa claudine concetta corina dagmar danuta delphine dorothea edita elin
elisabetta elke emiko emma-liisa enrica ester etsuko fernanda flavia franziska frauke freja frida gerda gertrud giuseppina gro guadalupe
hanne hannelore helle hilde hiroko ingvild irena irmgard jana janina jarmila jitka josefina julieta jutta kaisa kaori karolina katarina
keiko kerttu krisztina kumiko laia leena leni letitia linnea liv livia luise magdolna maja manon maren margit margrethe maria-luisa marija
mariko marit marjut mathilde mayumi merete merja michiko mirjam mirka naoko natalija nives noemi noriko ofelia ottilie paloma paola pirjo
pirkko ragna ramona renate riikka rika rosaria rumiko sachiko satu signe sirpa siri solveig susana svenja tarja terhi tomoko tora tuula
ulla vigdis viveca waltraud wiebke wiktoria yoko yoshiko yuko yumi zdenka varya rufa lusya galka tosya fenya frosya glasha dunya agafya
nyusha stesha tomochka toma lenochka olenka myroslava illiya solomiia solomiya orysia lesia lesya zoryana bohdana khrystyna liudmyla
natalka odarka sofiia vira alesia aksana maryia nadzeya viyaleta aizada ayana begaim gulbahor gulnoz kymbat mavluda mehri mehrangez
mukhabbat nasiba nigina nozima oygul rano sevara shaira tolgonai tumar uljan zhazgul zhyldyz fatou awa aminata mariama oumou aissatou
ngozi chioma amara adaeze wanjiku akosua efua abena thandiwe nomvula lindiwe naledi fatoumata kadiatou lamara nanuli nestan ninutsa sofiko
tamar tamta tamuna tsira tsisana araksya armine nare srbuhi fidan gulnar nargiz parvana tarana turkan vafa zumrud hatice elif merve busra
esra selin pinar ozlem sibel gulsen nermin aylin ebru hulya
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
