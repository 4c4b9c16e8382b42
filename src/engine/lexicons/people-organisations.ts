/** Words inside names that are not people's: bodies, firms, papers, streets, feasts, days and months. */
import { wordList } from './word-list.ts';

const split = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** Head words of bodies, firms and things: a capitalised run that ends in one is no person. */
// biome-ignore format: word lists
const BODY = split(`
academy administration affairs agency air airlines airport airways alliance ambulance amnesty army arena assembly association associates authority avenue award bank banks bar base basin battalion bay bell bloc board boulevard bridge brigade brothers brigades bureau
cabinet camp canal capital cathedral cemetery center centre chamber championship championships channel chapel charter church circle circus city clinic club coalition code college colony command commission committee commonwealth communications community company concern
concert confederation conference congress conservatory constitution convention cooperation corps corporation council county court courts courthouse cup daily day days defence defense delegation department desk development directorate district division doctrine duma
economy education embassy emergencies emergency empire energy enterprise enterprises estate exchange executive expo express factory faculty fair federation fest festival finance fleet fleets fm food force forces forest forum foundation front fund funds gallery games garden gardens gas gate gazette globe government
group groups guard guards guild hall harbor harbour herald highway holding holdings hospital hotel house housing human humanities ice industries industry initiative inquiry insider institute institution insurance intelligence international interior investigations invest investment investments island islands
journal jury justice kombinat krai lab laboratory labs lake lawyers league left legion liberation library life line lines ltd magazine mall management market markets mass media memorial metals metro metropolitan military mine mines mining ministries ministry mission monastery monitor morning mosque motors mountain mountains movement
museum music nations navy network networks news newspaper oblast observatory observer office oil olympiad olympics olympic okrug opera operation orchestra order organization organisation outlet pact palace panel parade park parliament parks partners partnership party pass patrol peninsula petroleum philharmonic pipeline plant plants plaza police politburo
port post post-office power premier-league press prison prize prizes production productions program project prosecutors province publishers publishing radio railroad railway railways refinery region regiment register registry report republic republics research reserve reserves resources review rights river road rosgvardia route
sanctuary savings school schools sciences sea secretariat securities security senate series service services shipyard shipyards shop shipping society solutions soviet-union space sport sports square stadium staff state states station steel stock-exchange store stream street strait studies studio studios subcommittee summit supermarket syndicate synod systems
tank tech technologies technology telecom telegraph television temple territory theater theatre times today tower towers town trade transport treasury treaty tribunal tribune troops trust tv union unions unit universities university veterans village voice volunteers ward water watch weekly welfare witnesses wire works workers world zone zoo zavod
act agreement agreements amendment bill case cases conflict constitution crisis decree law laws lists list plan process programme protocol protocols revolution riots scandal scale shield spill syndrome theory trial uprising victory war wars
inc llc plc gmbh ao oao ooo pao zao jsc corp co
airways skyways transit logistics freight cargo trading leasing ventures foods solutions robotics cement chemicals fertilizers textiles consulting analytics pharmaceuticals ratings credit marine
airliner boeing airbus tupolev sukhoi-superjet helicopter missile rocket satellite
ulitsa prospekt ploshchad pereulok shosse naberezhnaya bulvar tupik proyezd oborona mount hockey cable shipyards polyus museums avtodor avtovaz gazprom rosneft lukoil sberbank vtb aeroflot novatek rusal nornickel severstal transneft tatneft yukos yandex vkontakte rostec rosatom rosneftegaz interros norilsk-nickel megafon beeline mts alfa-bank rostelecom kamaz uralkali sistema bashneft surgutneftegaz roskomnadzor rosstat
roskosmos roscosmos rospotrebnadzor rosselkhoznadzor naftogaz kaspersky mail.ru telegram facebook twitter google apple microsoft instagram youtube whatsapp tiktok netflix amazon samsung siemens shell exxon exxonmobil toyota volkswagen renault ford-motor ikea mcdonald mcdonalds
tass itar-tass interfax ria reuters afp ap bloomberg cnn bbc nbc cbs fox sky meduza kommersant vedomosti izvestia izvestiya pravda gazeta novosti rossiya rossiiskaya rossiyskaya komsomolskaya moskovsky moskovskij nezavisimaya novaya lenta gazeta.ru lenta.ru rbc rbk fontanka znak mediazona bellingcat echo ekho dozhd rain
dozhd ntv ren sputnik rt rfe rl rferl wikipedia wikileaks radio liberty svoboda proekt verstka holod agentstvo baza mash shot readovka zvezda tsargrad
memorial ovd-info golos agora greenpeace nato osce un unesco unicef eu imf wto csto cis g20 g8 g7 uefa fifa ioc wada rusada opec brics eeu eaeu sco who iaea pace echr fsb kgb gru fsin svr mvd sbu cia fbi nkvd mi6 isis hamas hezbollah taliban azov wagner
yabloko ldpr rodina parnas
fc cska spartak dynamo dinamo zenit lokomotiv torpedo krylya
polaroid polaroids kodak xerox nikon leica fujifilm firefox mozilla netscape android iphone iphones ipad ios macos windows linux ubuntu playstation xbox nintendo lego barbie pokemon minecraft coca-cola pepsi starbucks nike adidas reebok zara gucci prada rolex bmw audi porsche mazda nissan hyundai kia
chevrolet volga moskvich peugeot citroen fiat volvo saab bentley lexus subaru wikinews wikimedia reddit linkedin skype gmail yahoo flickr snapchat spotify airbnb paypal mastercard visa kfc huawei xiaomi lenovo nokia ericsson sony panasonic intel amd nvidia ibm cisco openai chatgpt deepseek wechat weibo
baidu alibaba tencent aliexpress ebay zoom heinz nescafe nestle nutella marlboro viagra tupperware velcro jacuzzi gawker buzzfeed
`);

/** Days, months and feasts. */
// biome-ignore format: word lists
const CALENDAR = split(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
christmas easter epiphany ramadan new year christ god allah buddha jehovah yahweh satan internet covid covid-19 coronavirus euro dollar ruble
`);

/** Words of English headlines and of proper names that are common words: no part of a person's name. */
// biome-ignore format: word lists
const COMMON = split(`
a an the and or but nor for of in on at to from by with without into onto over under after before since until till about against among amid around as than then that this these those there here he she it its his her hers him they them their we us our you your i me my
who whom whose which what when where why how is are was were be been being am has have had do does did will would can could may might must shall should not no yes if so because while although though however also only even still yet just already again ever never always often both all any some many most more less much few
hey hi hello dear oh ah yeah okay ok wow thanks sorry please goodbye bye welcome
rich ginger each every other another such same own out off up down very too not one two three four five six seven eight nine ten first second third last next new old former ex late current acting deputy vice senior junior top chief general major high higher low lower big small great good bad best worst long short young elderly
according despite during between behind beyond near inside outside across along through throughout toward towards via per amidst meanwhile moreover therefore thus later earlier today tomorrow yesterday tonight now once twice soon
ahead following including regarding concerning like unlike plus minus versus vs instead rather perhaps maybe indeed finally eventually recently currently nearly almost about
said says say saying told tells asked asks added adds calls called call seeks seek urges urged warns warn warned wins win won loses lost dies died dead killed kills kill jailed jail jails arrests arrested arrest detains detained sentenced sentences convicted convicts acquitted charged charges fined fines bans ban banned blocks blocked
backs back backed slams slam praises hails vows vow pledges denies denied accuses accused blames blame rejects reject rejected approves approve approved signs sign signed orders ordered faces face facing hits hit rises rise falls fall drops drop jumps grows grow cuts cut raises raise meets meet visits visit leaves leave returns return
flees flee quits quit resigns resign resigned fired fires names named appoints appointed elected elects votes vote plans plan wants want needs need could sees see shows show finds find found gets get gives give takes take makes make goes go comes come keeps keep puts put turns turn opens open closes close starts start begins begin ends end
launches launch holds hold hosts host joins join leads lead moves move offers offer plays play runs run sends send sets set speaks speak stands stand stays stay stops stop talks talk thinks think threatens threaten tries try uses use works work writes write reports report reported claims claim announces announce reveals confirms admits refuses agrees demands
defends targets attacks attack seizes seize raids raid searches search probes probe investigates investigate sues sue fights fight battles mourn mourns remembers remember marks mark celebrates honors congratulates thanks apologizes
people man men woman women child children kids family families boy girl son daughter father mother brother sister wife husband friend friends citizen citizens resident residents official officials leader leaders president minister prime foreign defense interior mayor governor lawmaker lawmakers senator deputy deputies judge
lawyer lawyers prosecutor prosecutors journalist journalists reporter activist activists opposition protest protests protester protesters rally rallies soldier soldiers troops army military police officer officers student students teacher teachers doctor doctors worker workers migrant migrants refugees suspect suspects victim victims prisoner prisoners hostage hostages
critic critics ally allies rebel rebels separatist separatists expert experts analyst analysts scientist scientists artist artists singer musician writer poet director actor actress player coach team champion businessman businessmen tycoon oligarch oligarchs billionaire billionaires investor investors banker bankers bank company companies
war peace attack attacks bomb bombing blast explosion fire crash accident death deaths murder killing shooting crime crimes trial trials case cases court jail prison sentence law laws bill ban sanctions sanction deal deals talk talks summit election elections vote poll polls campaign power crisis economy budget tax taxes price prices money oil gas energy
trade market markets ruble rubles dollar dollars million millions billion billions trillion percent year years month months week weeks day days hour hours time times night morning evening world country countries city cities town region border home house street school hospital church mosque plane jet flight train bus car truck ship boat drone drones missile missiles
rocket nuclear weapons weapon arms aid help support call plan claims report fears fear threat threats risk rights human freedom media news press tv video photo photos internet online website film movie book music show art history culture sports football soccer hockey chess olympics games game match world cup final party state national federal regional local
public private global international foreign domestic social political economic financial military civil criminal legal illegal secret anti pro pre post mass main key major free dead wrong right left hard real fake true false live
`);

/** Common words for things that bear names as people do: what stands beside one is more likely its name. */
// biome-ignore format: word lists
const THING = split(`
  firm company retailer miner steelmaker carmaker refinery refiner trader insurer developer carrier airline bank lender conglomerate holding brand chain startup consultancy contractor shipper maker supplier producer distributor broadcaster publisher publication newspaper daily weekly magazine tabloid website outlet portal channel station blog podcast agency
  tanker vessel ship ferry boat icebreaker yacht frigate cruiser submarine trawler barge freighter destroyer aircraft jet helicopter drone missile rocket satellite train tram locomotive tank
  village town city suburb district region settlement hamlet port resort island peninsula bay strait river lake sea mountain peak volcano glacier valley desert forest street avenue square boulevard bridge road highway metro airport stadium arena factory plant mine field
  program programme app bot software model device brand label dish cheese beer wine vodka cigarette restaurant cafe café bar hotel shop store bakery club team squad band orchestra choir troupe theater theatre museum gallery
  song album film movie novel play opera ballet book poem painting series show cartoon mixtape anthem hymn game character hero statue monument bust prize award medal law bill act decree case trial operation battalion regiment brigade movement party foundation fund charity group union coalition
  dog cat horse bear tiger lynx elephant parrot dolphin camel cow goat puppy stallion mare shares stake refinery subsidiary stock spokesman-company
`);

/** Whether a lower-case word is a common word for a thing that bears a name. */
export function isThing(lower: string): boolean {
  return THING.has(lower) || (lower.endsWith('s') && THING.has(lower.slice(0, -1)));
}

/** Abbreviations, roads and laws after which a name belongs to a thing. */
export function isBody(lower: string): boolean {
  return BODY.has(lower);
}

/** Whether a lower-case word is a day, a month or a feast. */
export function isCalendar(lower: string): boolean {
  return CALENDAR.has(lower);
}

/** Whether a lower-case word is common English, capitalised only by a headline or a sentence. */
export function isCommon(lower: string): boolean {
  return COMMON.has(lower);
}
