/**
 * Places, peoples and languages: capitalised words that stand before, after and around names and are none.
 * Words that are also common first names or surnames are left out; context settles those.
 */
import { wordList } from './word-list.ts';

// biome-ignore format: word lists
const PLACE_WORDS = wordList(`
aarhus abakan aberdeen abidjan abkhazia abuja accra achinsk adana adygea afghanistan africa agdam aghdam ajara akhalkalaki akhaltsikhe aksai aktau
aktobe alabama alaska alatyr albania alberta aldan aleppo algeria algiers almalyk almaty almetyevsk alsace altai alupka alytus america amman amsterdam
amur anadyr anapa anatolia anchorage andalusia andijan angarsk angola angren ankara annapolis antalya antarctic antwerp apatity arbat arctic argentina
argun arizona arkansas arkhangelsk armavir armenia armyansk ashgabat ashkhabad asia asmara astana astrakhan asuncion athens atlanta atlantic atyrau
auckland australia austria avdiivka azerbaijan baghdad bahamas bahrain baikal baikonur bakhchysarai bakhmut baku balakliia balakovo balashikha
balashov bali balkanabat balkans balkhash balochistan balti baltic baltics baltimore balykchy bamako bangalore bangkok bangladesh bangui baranovichi
barbados barcelona barnaul barvikha bashkiria bashkortostan basra batken batumi bavaria beijing beirut belarus belarussia belfast belgium belgorod
belgrade belogorsk bendery bengal bengaluru benghazi benin berdyansk berezniki berlin bern beslan bessarabia bethlehem bialystok bikin bilbao bilhorod
bilibino birmingham birobidzhan bishkek biysk blagoveshchensk bobruisk bodrum bogota bokhtar bolivia bologna bologoye bolotnaya bonn bordeaux
borisoglebsk borneo borodianka boryspil borzya bosnia bosphorus boston botlikh botswana brandenburg brasilia bratislava bratsk brazil brazzaville
bremen brest brexit brighton brisbane britain brno bronx brooklyn brovary bruges brussels bryansk bucha bucharest budapest budyonnovsk buenos-aires
bugulma buguruslan buinaksk bujumbura bukhara bukovina bulgaria burgas burkina bursa buryatia busan bushehr buzuluk cagliari cahul cairo calcutta
calgary california cambodia cambridge cameroon canada canberra cancun caracas cardiff casablanca caspian catalonia caucasus cebu chasiv chebarkul
cheboksary chechnya chelny chelyabinsk chengdu chennai cheremkhovo cherepovets cherkasy cherkessk chernigov chernihiv chernobyl chicago chile china
chirchik chisinau chita chittagong cholpon-ata chongqing chornobyl chuhuiv chukotka chuvashia cincinnati cleveland cluj cologne colombia colombo
colorado comoros comrat conakry congo connecticut constanta copenhagen cotonou crete crimea croatia cuba cusco cyprus czechia daegu dagestan
dagestanskiye-ogni dakar dakota dalian dallas dalmatia dalnegorsk damascus danube daraa darfur dashoguz daugavpils davos debaltseve debrecen
deir-ez-zor delaware delhi denmark derbent detroit dhaka dilijan diyarbakir djibouti dnieper dniester dnipro dnipropetrovsk dodoma doha domodedovo
don-river donbas donbass donetsk dresden druskininkai dubai dublin dubna dudinka dundee durban dushanbe dusseldorf dzerzhinsk dzhankoi ecuador
edinburgh egypt eindhoven ekaterinburg ekibastuz elbrus elista energodar enerhodar engels england erbil eritrea erzurum espoo estonia ethiopia eurasia
europe everest fastiv feodosia fergana ferghana finland flanders florence florida france frankfurt freetown fukuoka fukushima gabon galicia ganja
gatchina gaza gaziantep gdansk gdov gelendzhik geneva geneve genoa genova germany ghana ghent glasgow glazov goa gomel gori goris gothenburg grayvoron
graz greece greenland gremyachinsk grenoble grodno grozny guadalajara guangzhou guantanamo guatemala guayaquil gudauta gudermes guinea gujarat
gulistan gusinoozersk guyana gyumri hague haifa haiti hama hamburg hampshire hangzhou hanoi hanover harare harbin harlem havana hawaii hebron helsinki
henichesk heraklion herat hesse hiroshima hlukhiv hodeidah hokkaido hollywood homs honduras hong honolulu hostomel houston hrodna huliaipole hungary
hyderabad iasi iceland idaho idlib ijevan illinois incheon india indiana indonesia ingushetia innsbruck inta iowa iran iraq ireland irkutsk irpin
isfahan isfana isfara ishim ishimbay islamabad israel issyk-kul istanbul italy ivangorod ivano-frankivsk ivanovo izberbash izhevsk izium izmail izmir
jaipur jakarta jalal-abad jalalabad jamaica japan jeddah jelgava jenin jerusalem jizzakh johannesburg juba jurmala kabardino-balkaria kabul kachkanar
kaesong kalbajar kaliningrad kalmykia kaluga kamchatka kamensk-uralsky kampala kamyshin kanash kandahar kandalaksha kandy kanibadam kansas kansk
kaohsiung kapan kara-balta karabakh karachay-cherkessia karachayevo-cherkessia karachi karaganda karakalpakstan karakol karbala karelia karlsruhe kars
karshi kashagan kashgar kashmir kaskelen kaspiysk kathmandu katowice kaunas kayseri kazakhstan kazan kemerovo kentucky kenya kerala kerch khabarovsk
khakassia khankendi khanty-mansiysk kharkiv kharkov khartoum khasavyurt kherson khimki khiva khmelnytskyi kholmsk khorasan khorog khromtau khujand
kiel kiev kigali kimry kingisepp kinshasa kirghizia kirishi kirkuk kirov kirovsk kislovodsk kizlyar klaipeda klintsy kobani kochi kogalym kohtla-jarve
kokand kokshetau kolkata kolomna komi komsomolsk komsomolsk-on-amur kondopoga kong konotop konya korea korolyov kosice kosovo kostanay kostroma kotlas
krakow kramatorsk krasnodar krasnokamensk krasnoturinsk krasnoyarsk kremlin kronstadt kropyvnytskyi kryvyi kulob kungur kupiansk kupyansk-vuzlovyi
kurakhove kurdistan kurgan kurgan-tyube kuril kurils kursk kutaisi kuwait kuznetsk kyakhta kyiv kyoto kyrgyzstan kyzyl kyzyl-kiya kyzylorda la-paz
labrador lachin ladoga lagos lahore lankaran laos larnaca latakia latvia lausanne lebanon leeds leipzig lena-river leningrad leninogorsk lensk
lesosibirsk lhasa liberia libreville libya liepaja lille lilongwe lima limassol lipetsk lisbon liski lithuania livny ljubljana lodz lombardy lome
london louisiana luanda lublin lubyanka lucerne lucknow lugano lugansk luhansk lusaka lutsk luxembourg luzon lviv lvov lyon lysva lysychansk macau
macedonia madagascar madrid magadan magas magnitogorsk maikop maine mainz makhachkala maladzyechna malaga malawi malaysia mali malmo malta managua
manama manbij manchester manchuria manhattan manila manitoba maputo maracaibo margilan mari marijampole mariupol marrakesh marseille marseilles mary
maryinka maryland mashhad massachusetts mauritania mauritius mazar-i-sharif mecca medellin medina mediterranean meghri megion melbourne melitopol
mersin mexico miami miass michigan mikhailovka milan mingachevir minneapolis minnesota minsk minusinsk mississippi missouri mogadishu mogilev moldova
molodechno monaco monchegorsk mongolia monrovia montana montenegro monterrey montevideo montreal mordovia morocco moscow mostar mosul mozambique
mozdok mozhga mozyr mukachevo mumbai munich murghab murmansk muscat myanmar mykolaiv mytishchi nablus nadym nagasaki nagorno-karabakh nagoya nairobi
najaf nakhchivan nakhodka nalchik namangan namibia nanjing nantes naples narva naryan-mar naryn nashville natanz naypyidaw nazran nebraska neftekamsk
nefteyugansk nepal nerchinsk neryungri netherlands neva nevada nevinnomyssk newfoundland niamey nicaragua nice nicosia niger nigeria nikel nikolaev
nikolayevsk nikopol nizhnekamsk nizhnevartovsk nizhny nizhny-tagil nizhyn norilsk normandy norway norwich novgorod novi-sad novocherkassk novokuznetsk
novopolotsk novorossiysk novosibirsk novozybkov novy-urengoy noyabrsk nukus nur-sultan nuremberg oakland ob obninsk ochakiv ochamchire odense odesa
odessa ohio okha okhtyrka okinawa oklahoma oman omsk onega ontario oregon orenburg orhei orikhiv orsha orsk oryol osaka osh oskemen oskol oslo ossetia
ostankino ostrava ottawa ouagadougou oulu oxford oymyakon pacific pakistan palana palermo palestine palmyra panama panevezys panjakent paraguay paris
parnu patras pavlodar pechora pechory penh pennsylvania pentagon penza perm perth peru pervouralsk peshawar peterhof petersburg petropavl
petropavlovsk petropavlovsk-kamchatsky petrozavodsk pevek philadelphia philippines phnom piedmont pinsk piraeus pitsunda pittsburgh plovdiv plymouth
podgorica podolsk pokrovsk poland polotsk poltava portland porto portsmouth portugal poti poznan prague pretoria priozersk pristina provence pskov
puerto-rico pulkovo punjab pusan pyatigorsk pyeongchang pyongyang qatar qingdao quantico quba quebec queens queensland quetta quito rabat rafah rajin
ramallah rangoon raqqa rasht rason raychikhinsk rechitsa reykjavik rezekne rhodes ridder riga rio-de-janeiro rivne riyadh robotyne romania rome
roslavl rossosh rostock rostov rostov-on-don rotterdam rtishchevo rublyovka rudny russia rustavi rwanda ryazan rybnitsa rylsk rzeszow rzhev sacramento
sahel saigon sakha sakhalin salavat salekhard salisbury salzburg samara samarkand samsun sanaa santiago sapporo sarajevo saransk sarapul saratov
sardinia sarov saskatchewan saxony scandinavia scotland seattle segezha selydove semey semipalatinsk senaki senegal seoul serbia sergiev-posad
serpukhov sevan sevastopol severo-kurilsk severobaikalsk severodonetsk severodvinsk severomorsk seville seychelles shakhty shanghai shebekino
sheffield sheki shenyang shenzhen sheremetyevo shimanovsk shiraz shostka shusha shymkent siauliai siberia sicily sievierodonetsk silesia sillamae
simferopol sindh singapore skolkovo skopje slavutych slavyansk slonim slovakia slovenia sloviansk smolensk snezhinsk snihurivka sochi sofia soligorsk
solikamsk somalia soroca sortavala sosnovy-bor southampton sovetskaya-gavan spain spassk-dalny stavanger stavropol stepanakert sterlitamak stockholm
strasbourg stuttgart sudan sudzha suez sukhumi sulukta sumatra sumgait sumy surgut suriname suzdal suzhou sweden switzerland sydney syktyvkar syria
syzran szczecin szeged tabriz taganrog taimyr taipei taiwan tajikistan talas taldykorgan talgar tallinn talnakh tambov tampa tampere tanzania taraz
tartu tartus tashkent tasmania tatarstan tbilisi tegucigalpa tehran tel-aviv telavi temirtau tennessee termez ternopil texas thailand thessaloniki
thimphu thuringia tianjin tibet tigray tijuana tikhoretsk tikhvin tiksi timisoara tirana tiraspol tobolsk tobruk togliatti togo tokmak tokmok tokyo
tolyatti tomsk toretsk toronto torzhok toulouse trabzon transdniestria transnistria transylvania trieste trinidad tripoli tromso trondheim tskhinvali
tuapse tula tulun tunis tunisia turkey turkistan turkmenabat turkmenbashi turkmenistan turku tursunzoda tuscany tuva tver tverskaya tynda tyumen tyva
udmurtia ufa uganda ukhta ukraine ulaanbaatar ulan-ude ulyanovsk umbria ungheni uppsala urals urengoy urgench uruguay urumqi urus-martan usa usinsk
usolye ussr ussuriysk ust-ilimsk ust-kamenogorsk ust-kut utah utrecht uzbekistan uzgen uzhhorod valencia valletta valmiera valuyki vanadzor vancouver
vanino varna vatican velikiye-luki velsk venezuela venice ventspils verkhoyansk vermont verona vienna vientiane vietnam viljandi vilnius vilyuisk
vinnytsia virginia visaginas vitebsk vladikavkaz vladimir-oblast vladivostok vnukovo volga volgograd volnovakha vologda volzhsk volzhsky vorkuta
voronezh votkinsk vovchansk vuhledar vyazma vyborg vyshhorod wales wallachia wallonia warsaw washington wimbledon winnipeg wisconsin wonsan wroclaw
wuhan wyoming xiamen xinjiang yakutia yakutsk yalta yamal yangon yaounde yaroslavl yekaterinburg yelabuga yelets yemen yenisei yeniseisk yerevan
yessentuki yevpatoria yeysk yokohama york yoshkar-ola yugoslavia yuzhno-sakhalinsk zagreb zambia zapolyarny zaporizhzhia zaporozhye zaragoza
zelenodolsk zelenograd zhanaozen zhanatas zheleznogorsk zheleznovodsk zhezkazgan zhlobin zhukovsky-airport zhytomyr zimbabwe zlatoust zugdidi zurich
`);

// biome-ignore format: word lists
const PEOPLE_WORDS = wordList(`
abkhaz abkhazian afghan african albanian algerian american arab arabic argentine armenian asian australian austrian azerbaijani azeri baltic bashkir
basque belarusian belarussian belgian bengali bolshevik bolsheviks bosnian brazilian british briton britons buddhist bulgarian buryat canadian catalan
catholic caucasian central chechen chechens chilean chinese christian christians chuvash circassian colombian communist cossack cossacks crimean
croatian cuban cypriot czech dagestani danish dutch east eastern egyptian english estonian ethiopian eurasian european europeans fascist filipino finn
finnish finns french georgian georgians german germans greek greeks hebrew hungarian icelandic indian indonesian ingush iranian iraqi irish islamic
islamist israeli israelis italian japanese jew jewish jews jordanian kabardin kalmyk karelian kazakh kazakhs kazakhstani korean kosovar kurd kurdish
kurds kuwaiti kyrgyz kyrgyzstani latin latvian latvians lebanese leninist libyan lithuanian lithuanians macedonian malaysian maltese marxist mexican
moldovan mongolian montenegrin moroccan muscovite muscovites muslim muslims nazi nazis nordic north northeast northern northwest norwegian orthodox
ossetian pakistani palestinian palestinians persian pole poles polish portuguese qatari roma romanian russian russians rwandan saudi scandinavian
scottish serb serbian serbs siberian singaporean slav slavic slovak slovene slovenian somali south south-korean southeast southern southwest soviet
soviets spaniard spanish stalinist sudanese swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tatar tatars tatarstani thai tibetan
transdnestrian tunisian turk turkic turkish turkmen turks tuvan udmurt uighur ukrainian ukrainians uyghur uzbek uzbeks venezuelan vietnamese welsh
west western westerner yakut yemeni yugoslav zionist
`);

/** Russian adjectives that begin the names of towns, streets and rivers ("Staraya Russa"), and of hardly any person. */
const TOWN_OPENERS: ReadonlySet<string> = new Set(
  wordList(`
belaya beloye bely blizhny bolshaya bolshoi bolshoye chernaya chernoye cherny dalny dolgoye gornaya gorny kalach kamennaya kamenny krasnaya krasnoye
krasny malaya maloye maly mineralnye naberezhnye nizhneye nizhny nizhnyaya novaya novoye novy severnaya severny sredny srednyaya srednyeye staraya
staroye stary sukhaya svyatoye ust velikaya velikiye velikoye veliky verkhneye verkhny verkhnyaya vostochnaya vostochny vysokaya yuzhnaya yuzhny
zapadny zelenaya zelyonaya
`),
);

const PLACES: ReadonlySet<string> = new Set(PLACE_WORDS);
const PEOPLES: ReadonlySet<string> = new Set(PEOPLE_WORDS);

/** Whether a lower-case word names a place. */
export function isPlace(lower: string): boolean {
  return PLACES.has(lower);
}

/** Whether a lower-case word names a people, a language, a faith or a point of the compass. */
export function isPeople(lower: string): boolean {
  return PEOPLES.has(lower);
}

/** Whether a lower-case word begins the name of a Russian town or river rather than a person's. */
export function opensTown(lower: string): boolean {
  return TOWN_OPENERS.has(lower);
}
