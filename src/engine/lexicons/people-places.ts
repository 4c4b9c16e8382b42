/**
 * Places, peoples and languages: capitalised words that stand before, after and around names and are none.
 * Words that are also common first names or surnames are left out; context settles those.
 */
import { wordList } from './word-list.ts';

// biome-ignore format: word lists
const PLACE_WORDS = wordList(`
hong kong afghanistan africa albania algeria america argentina armenia asia australia austria azerbaijan bahrain bangladesh belarus belarussia belgium bosnia brazil britain bulgaria
cambodia canada catalonia chechnya chile china colombia congo crimea croatia cuba cyprus czechia denmark donbas donbass egypt england estonia ethiopia eurasia europe
finland france gaza germany ghana greece greenland guyana hungary iceland india indonesia iran iraq ireland israel italy japan kazakhstan kenya kirghizia korea kosovo kuwait kyrgyzstan
laos latvia lebanon liberia libya lithuania luxembourg macedonia malaysia mali malta mexico moldova mongolia montenegro morocco myanmar nepal netherlands nicaragua nigeria norway oman
pakistan palestine panama peru philippines poland portugal qatar romania russia rwanda scandinavia scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria
taiwan tajikistan tanzania tatarstan thailand tibet transdniestria transnistria tunisia turkey turkmenistan uganda ukraine uruguay usa ussr uzbekistan vatican venezuela vietnam wales yemen yugoslavia zambia zimbabwe
dagestan ingushetia kalmykia karelia komi mari mordovia ossetia udmurtia chuvashia bashkortostan bashkiria buryatia tuva tyva khakassia yakutia sakha adygea abkhazia karabakh nagorno-karabakh ajara
kabardino-balkaria karachayevo-cherkessia karachay-cherkessia chukotka kamchatka sakhalin siberia altai urals caucasus baltics balkans volga yamal taimyr kuril kurils karakalpakstan
moscow petersburg leningrad novosibirsk yekaterinburg ekaterinburg kazan nizhny novgorod chelyabinsk samara omsk rostov rostov-on-don ufa krasnoyarsk perm voronezh volgograd krasnodar saratov tyumen togliatti
tolyatti izhevsk barnaul irkutsk ulyanovsk khabarovsk vladivostok yaroslavl makhachkala tomsk orenburg kemerovo novokuznetsk ryazan astrakhan penza lipetsk kirov cheboksary kaliningrad tula kursk stavropol
sochi ulan-ude tver magnitogorsk ivanovo bryansk belgorod surgut vladimir-oblast arkhangelsk chita kaluga smolensk volzhsky kurgan cherepovets oryol vologda saransk murmansk yakutsk vladikavkaz grozny tambov sterlitamak
petrozavodsk kostroma nizhnevartovsk novorossiysk yoshkar-ola taganrog syktyvkar nalchik nizhnekamsk shakhty dzerzhinsk bratsk orsk angarsk pskov biysk podolsk korolyov balashikha mytishchi khimki norilsk magadan anadyr naryan-mar
salekhard khanty-mansiysk elista maikop cherkessk magas nazran beslan derbent khasavyurt buinaksk kizlyar vorkuta severodvinsk severomorsk gatchina vyborg peterhof kronstadt zelenograd skolkovo barvikha rublyovka
novgorod suzdal sergiev-posad kolomna serpukhov dubna obninsk sarov snezhinsk novocherkassk yelets engels syzran votkinsk birobidzhan blagoveshchensk komsomolsk-on-amur nakhodka yuzhno-sakhalinsk petropavlovsk-kamchatsky
kyiv kiev kharkiv kharkov odessa odesa lviv lvov dnipro dnipropetrovsk donetsk luhansk lugansk mariupol zaporizhzhia zaporozhye kherson mykolaiv nikolaev sevastopol simferopol yalta kerch bakhmut avdiivka sumy chernihiv chernigov poltava
zhytomyr uzhhorod ivano-frankivsk ternopil vinnytsia kramatorsk sloviansk slavyansk bucha irpin izium kupiansk melitopol berdyansk enerhodar chernobyl chornobyl pokrovsk debaltseve
minsk brest grodno gomel vitebsk mogilev bobruisk hrodna vilnius kaunas klaipeda riga daugavpils liepaja tallinn tartu narva chisinau tiraspol
almaty astana nur-sultan aktau aktobe atyrau shymkent karaganda taraz kostanay pavlodar semipalatinsk semey zhanaozen baikonur bishkek osh jalal-abad naryn talas karakol batken tokmok balykchy cholpon-ata issyk-kul
tashkent samarkand bukhara andijan fergana ferghana namangan nukus khiva dushanbe khujand khorog kulob ashgabat ashkhabad turkmenbashi mary baku ganja sumgait nakhchivan yerevan gyumri vanadzor stepanakert tbilisi batumi kutaisi gori zugdidi poti
sukhumi tskhinvali rustavi
amsterdam ankara antalya athens baghdad bahamas bali bangkok barcelona beijing beirut belfast belgrade berlin bern bonn boston bratislava brussels bucharest budapest buenos-aires cairo california caracas chicago copenhagen dallas damascus davos
delhi doha donbas dubai dublin dresden edinburgh florida florence frankfurt geneva glasgow guantanamo hague hamburg hanoi havana hawaii helsinki hiroshima hollywood houston idlib istanbul jakarta jerusalem kabul kandahar
karachi krakow lausanne leipzig lisbon ljubljana london louisiana lyon madrid manchester manhattan marseille mecca melbourne miami milan monaco montreal mumbai munich nairobi naples nice normandy oslo ottawa oxford palmyra
paris philadelphia prague pyongyang quebec raqqa reykjavik rome rotterdam salisbury santiago sarajevo seattle seoul shanghai skopje sofia stockholm strasbourg stuttgart sydney tehran tel-aviv texas tokyo toronto tripoli tromso
ulaanbaatar valencia venice vienna virginia warsaw washington wimbledon yokohama york zagreb zurich aleppo homs latakia
arctic antarctic atlantic baltic bosphorus caspian danube dnieper dniester don-river neva amur yenisei lena-river ob baikal elbrus everest ladoga pacific mediterranean
kremlin lubyanka arbat bolotnaya tverskaya ostankino sheremetyevo domodedovo vnukovo pulkovo zhukovsky-airport pentagon brexit
indiana pennsylvania brooklyn kathmandu nevada ohio michigan alaska colorado utah oregon arizona alabama arkansas connecticut delaware
idaho illinois iowa kansas kentucky maine maryland massachusetts minnesota mississippi missouri montana nebraska oklahoma tennessee
vermont wisconsin wyoming dakota hampshire ontario alberta manitoba saskatchewan labrador newfoundland vancouver calgary winnipeg
queensland tasmania perth brisbane canberra auckland harlem bronx queens detroit cleveland pittsburgh baltimore atlanta portland
cincinnati minneapolis nashville tampa anchorage honolulu oakland sacramento annapolis quantico bavaria saxony thuringia brandenburg hesse
silesia galicia bukovina bessarabia wallachia tuscany sicily sardinia lombardy piedmont umbria andalusia provence alsace flanders wallonia
transylvania dalmatia anatolia kurdistan khorasan punjab kashmir gujarat kerala bengal sindh balochistan xinjiang manchuria hokkaido
okinawa sumatra borneo luzon crete rhodes dusseldorf cologne nuremberg hanover bremen rostock kiel mainz karlsruhe salzburg innsbruck graz
lucerne lugano geneve antwerp ghent bruges utrecht eindhoven aarhus odense malmo gothenburg uppsala trondheim stavanger tampere turku oulu
espoo gdansk poznan wroclaw lodz lublin katowice bialystok rzeszow szczecin brno ostrava kosice debrecen szeged timisoara cluj constanta
iasi varna plovdiv burgas thessaloniki piraeus patras heraklion nicosia limassol larnaca valletta genoa genova bologna palermo verona
trieste cagliari seville bilbao malaga zaragoza porto marseilles toulouse bordeaux nantes lille grenoble leeds sheffield birmingham
cardiff aberdeen dundee cambridge brighton southampton portsmouth plymouth norwich novi-sad mostar tirana pristina podgorica lagos accra
dakar abidjan bamako niamey ouagadougou conakry freetown monrovia lome cotonou abuja yaounde libreville kinshasa brazzaville luanda maputo
harare lusaka lilongwe kampala kigali bujumbura dodoma mogadishu djibouti asmara khartoum juba bangui pretoria johannesburg durban
casablanca rabat marrakesh algiers tunis benghazi tobruk suez darfur sahel tigray eritrea cameroon gabon angola mozambique botswana
namibia madagascar malawi burkina benin togo guinea niger mauritania comoros seychelles mauritius medina jeddah riyadh muscat manama sanaa
hodeidah basra mosul kirkuk erbil najaf karbala isfahan mashhad tabriz shiraz rasht bushehr natanz tartus hama daraa deir-ez-zor manbij
kobani haifa ramallah nablus hebron bethlehem jenin rafah amman izmir bursa adana trabzon erzurum diyarbakir gaziantep mersin kayseri
konya samsun kars bodrum manila cebu saigon phnom penh vientiane rangoon yangon naypyidaw dhaka chittagong colombo kandy thimphu lhasa
urumqi kashgar harbin dalian shenyang tianjin guangzhou shenzhen wuhan chengdu chongqing nanjing hangzhou suzhou xiamen qingdao macau
taipei kaohsiung osaka kyoto nagoya sapporo fukuoka nagasaki fukushima busan incheon daegu pusan pyeongchang rajin rason wonsan kaesong
bangalore bengaluru chennai kolkata calcutta hyderabad jaipur lucknow goa kochi lahore islamabad peshawar quetta herat mazar-i-sharif
jalalabad bogota medellin lima cusco quito guayaquil maracaibo brasilia rio-de-janeiro montevideo asuncion la-paz managua tegucigalpa
guatemala honduras ecuador bolivia paraguay suriname haiti jamaica barbados trinidad puerto-rico cancun tijuana guadalajara monterrey
severodonetsk sievierodonetsk lysychansk vovchansk toretsk huliaipole orikhiv robotyne chasiv kupyansk-vuzlovyi selydove kurakhove
vuhledar volnovakha maryinka snihurivka nikopol kryvyi kropyvnytskyi cherkasy khmelnytskyi rivne lutsk mukachevo ochakiv izmail bilhorod
chuhuiv balakliia okhtyrka konotop shostka hlukhiv nizhyn brovary boryspil hostomel borodianka vyshhorod fastiv slavutych energodar tokmak
henichesk dzhankoi yevpatoria feodosia alupka bakhchysarai armyansk tynda komsomolsk chelny almetyevsk neftekamsk salavat ishimbay nadym
urengoy novy-urengoy noyabrsk nefteyugansk tobolsk ishim kogalym megion kachkanar krasnoturinsk nizhny-tagil kamensk-uralsky pervouralsk
miass zlatoust chebarkul buzuluk buguruslan balakovo kamyshin mikhailovka volzhsk kanash alatyr kuznetsk rtishchevo balashov borisoglebsk
rossosh liski oskol shebekino grayvoron valuyki sudzha rylsk zheleznogorsk livny klintsy novozybkov roslavl vyazma rzhev kimry torzhok
bologoye velikiye-luki pechory gdov kingisepp ivangorod sosnovy-bor tikhvin kirishi priozersk sortavala kondopoga segezha kandalaksha
apatity kirovsk monchegorsk nikel zapolyarny onega kotlas velsk ukhta pechora inta usinsk berezniki solikamsk kungur lysva gremyachinsk
glazov sarapul mozhga yelabuga zelenodolsk bugulma leninogorsk achinsk kansk minusinsk abakan kyzyl lesosibirsk yeniseisk dudinka talnakh
tulun usolye ust-ilimsk ust-kut cheremkhovo severobaikalsk kyakhta gusinoozersk krasnokamensk borzya nerchinsk shimanovsk belogorsk
raychikhinsk bikin ussuriysk dalnegorsk spassk-dalny sovetskaya-gavan vanino nikolayevsk okha kholmsk severo-kurilsk petropavlovsk palana
pevek bilibino verkhoyansk oymyakon neryungri aldan lensk vilyuisk tiksi anapa gelendzhik tuapse yeysk tikhoretsk armavir pyatigorsk
kislovodsk yessentuki zheleznovodsk budyonnovsk nevinnomyssk mozdok gudermes argun urus-martan izberbash kaspiysk dagestanskiye-ogni
botlikh talgar kaskelen taldykorgan ust-kamenogorsk oskemen ridder temirtau zhezkazgan balkhash ekibastuz petropavl kokshetau rudny
turkistan kyzylorda zhanatas khromtau aksai kashagan kara-balta uzgen kyzyl-kiya sulukta isfana isfara kanibadam panjakent tursunzoda
bokhtar kurgan-tyube murghab termez karshi jizzakh gulistan angren chirchik almalyk urgench kokand margilan dashoguz balkanabat
turkmenabat lankaran sheki mingachevir quba shusha lachin khankendi aghdam kalbajar agdam kapan goris meghri sevan ijevan dilijan telavi
akhaltsikhe akhalkalaki senaki ochamchire gudauta pitsunda bendery rybnitsa comrat balti cahul soroca orhei ungheni jelgava ventspils
jurmala rezekne valmiera parnu viljandi sillamae kohtla-jarve panevezys siauliai alytus visaginas druskininkai marijampole baranovichi
pinsk polotsk novopolotsk orsha soligorsk slonim zhlobin mozyr rechitsa molodechno maladzyechna
`);

// biome-ignore format: word lists
const PEOPLE_WORDS = wordList(`
abkhaz abkhazian afghan african albanian algerian american arab argentine armenian asian australian austrian azerbaijani azeri baltic bashkir basque belarusian belarussian belgian bengali bosnian brazilian british briton britons bulgarian
buryat canadian catalan caucasian chechen chechens chilean chinese chuvash circassian colombian cossack cossacks croatian crimean cuban cypriot czech dagestani danish dutch egyptian english estonian ethiopian european europeans eurasian
filipino finn finnish finns french georgian georgians german germans greek greeks hungarian icelandic indian indonesian ingush iranian iraqi irish israeli israelis italian japanese jewish jew jews jordanian kabardin kalmyk karelian kazakh kazakhs kazakhstani korean kosovar kurd kurdish kurds
kuwaiti kyrgyz kyrgyzstani latvian latvians lebanese libyan lithuanian lithuanians macedonian malaysian maltese mexican moldovan mongolian montenegrin moroccan muscovite muscovites muslim muslims christian christians orthodox catholic buddhist norwegian ossetian pakistani palestinian palestinians
persian polish pole poles portuguese qatari roma romanian russian russians rwandan saudi scandinavian scottish serb serbian serbs siberian singaporean slavic slav slovak slovene slovenian somali south-korean soviet soviets spaniard spanish sudanese swede swedes swedish swiss syrian syrians
tajik tajiks taiwanese tatar tatars tatarstani thai tibetan transdnestrian tunisian turk turkic turkish turkmen turks tuvan udmurt uighur uyghur ukrainian ukrainians uzbek uzbeks venezuelan vietnamese welsh yakut yemeni yugoslav zionist
arabic hebrew latin western westerner eastern northern southern central north south east west northeast northwest southeast southwest nordic islamic islamist communist stalinist leninist marxist nazi nazis fascist bolshevik bolsheviks
`);

/** Russian adjectives that begin the names of towns, streets and rivers ("Staraya Russa"), and of hardly any person. */
const TOWN_OPENERS: ReadonlySet<string> = new Set(
  wordList(`
staraya staroye stary novaya novoye novy bolshaya bolshoye bolshoi malaya maloye maly nizhnyaya nizhneye nizhny verkhnyaya
verkhneye verkhny velikaya velikoye veliky velikiye krasnaya krasnoye krasny belaya beloye bely chernaya chernoye cherny
zelyonaya zelenaya sredny srednyaya srednyeye severny severnaya yuzhny yuzhnaya zapadny vostochny vostochnaya dalny blizhny
dolgoye sukhaya svyatoye kamenny kamennaya gornaya gorny vysokaya mineralnye naberezhnye kalach ust
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
