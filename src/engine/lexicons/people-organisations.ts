/** Words inside names that are not people's: bodies, firms, papers, streets, feasts, days and months. */
import { wordList } from './word-list.ts';

const split = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** Head words of bodies, firms and things: a capitalised run that ends in one is no person. */
// biome-ignore format: word lists
const BODY = split(`
academy act adidas administration aeroflot affairs afp agency agentstvo agora agreement agreements air airbnb airbus airliner airlines airport airways
alfa-bank alibaba aliexpress alliance amazon ambulance amd amendment amnesty analytics android ao ap apple arena army assembly associates association
audi authority avenue avtodor avtovaz award azov baidu bank banks bar barbie base bashneft basin battalion bay baza bbc beeline bell bellingcat
bentley bill bloc bloomberg bmw board boeing boulevard brics bridge brigade brigades brothers bulvar bureau buzzfeed cabinet cable camp canal capital
cargo case cases cathedral cbs cement cemetery center centre chamber championship championships channel chapel charter chatgpt chemicals chevrolet
church cia circle circus cis cisco citroen city clinic club cnn co coalition coca-cola code college colony command commission committee commonwealth
communications community company concern concert confederation conference conflict congress conservatory constitution consulting convention
cooperation corp corporation corps council county court courthouse courts credit crisis cska csto cup daily day days decree deepseek defence defense
delegation department desk development dinamo directorate district division doctrine dozhd duma dynamo eaeu ebay echo echr economy education eeu ekho
embassy emergencies emergency empire energy enterprise enterprises ericsson estate eu exchange executive expo express exxon exxonmobil facebook
factory faculty fair fbi fc federation fertilizers fest festival fiat fifa finance firefox fleet fleets flickr fm fontanka food foods force forces
ford-motor forest forum foundation fox freight front fsb fsin fujifilm fund funds g20 g7 g8 gallery games garden gardens gas gate gawker gazeta
gazeta.ru gazette gazprom globe gmail gmbh golos google government greenpeace group groups gru guard guards gucci guild hall hamas harbor harbour
heinz helicopter herald hezbollah highway hockey holding holdings holod hospital hotel house housing huawei human humanities hyundai iaea ibm ice ikea
imf inc industries industry initiative inquiry insider instagram institute institution insurance intel intelligence interfax interior international
interros invest investigations investment investments ioc ios ipad iphone iphones isis island islands itar-tass izvestia izvestiya jacuzzi journal jsc
jury justice kamaz kaspersky kfc kgb kia kodak kombinat kommersant komsomolskaya krai krylya lab laboratory labs lake law laws lawyers ldpr league
leasing left legion lego leica lenovo lenta lenta.ru lexus liberation liberty library life line lines linkedin linux list lists llc logistics
lokomotiv ltd lukoil macos magazine mail.ru mall management marine market markets marlboro mash mass mastercard mazda mcdonald mcdonalds media
mediazona meduza megafon memorial metals metro metropolitan mi6 microsoft military mine minecraft mines mining ministries ministry missile mission
monastery monitor morning moskovskij moskovsky moskvich mosque motors mount mountain mountains movement mozilla mts museum museums music mvd
naberezhnaya naftogaz nations nato navy nbc nescafe nestle netflix netscape network networks news newspaper nezavisimaya nike nikon nintendo nissan
nkvd nokia norilsk-nickel nornickel novatek novaya novosti ntv nutella nvidia oao oblast oborona observatory observer office oil okrug olympiad
olympic olympics ooo opec openai opera operation orchestra order organisation organization osce outlet ovd-info pace pact palace panasonic panel pao
parade park parks parliament parnas partners partnership party pass patrol paypal peninsula pepsi pereulok petroleum peugeot pharmaceuticals
philharmonic pipeline plan plant plants playstation plaza plc ploshchad pokemon polaroid polaroids police politburo polyus porsche port post
post-office power prada pravda premier-league press prison prize prizes process production productions proekt program programme project prosecutors
prospekt protocol protocols province proyezd publishers publishing radio railroad railway railways rain ratings rbc rbk readovka reddit reebok
refinery regiment region register registry ren renault report republic republics research reserve reserves resources reuters review revolution rfe
rferl ria rights riots river rl road robotics rocket rodina rolex rosatom roscosmos rosgvardia roskomnadzor roskosmos rosneft rosneftegaz
rospotrebnadzor rosselkhoznadzor rossiiskaya rossiya rossiyskaya rosstat rostec rostelecom route rt rusada rusal saab samsung sanctuary satellite
savings sberbank sbu scale scandal school schools sciences sco sea secretariat securities security senate series service services severstal shell
shield shipping shipyard shipyards shop shosse shot siemens sistema sky skype skyways snapchat society solutions sony soviet-union space spartak spill
sport sports spotify sputnik square stadium staff starbucks state states station steel stock-exchange store strait stream street studies studio
studios subaru subcommittee sukhoi-superjet summit supermarket surgutneftegaz svoboda svr syndicate syndrome synod systems taliban tank tass tatneft
tech technologies technology telecom telegram telegraph television temple tencent territory textiles theater theatre theory tiktok times today torpedo
tower towers town toyota trade trading transit transneft transport treasury treaty trial tribunal tribune troops trust tsargrad tupik tupolev
tupperware tv twitter ubuntu uefa ulitsa un unesco unicef union unions unit universities university uprising uralkali vedomosti velcro ventures
verstka veterans viagra victory village visa vkontakte voice volga volkswagen volunteers volvo vtb wada wagner war ward wars watch water wechat weekly
weibo welfare whatsapp who wikileaks wikimedia wikinews wikipedia windows wire witnesses workers works world wto xbox xerox xiaomi yabloko yahoo
yandex youtube yukos zao zara zavod zenit znak zone zoo zoom zvezda
`);

/** Days, months and feasts. */
// biome-ignore format: word lists
const CALENDAR = split(`
allah apr april aug august buddha christ christmas coronavirus covid covid-19 dec december dollar easter epiphany euro feb february friday god
internet jan january jehovah jul july jun june mar march may monday new nov november oct october ramadan ruble satan saturday sep sept september
sunday thursday tuesday wednesday yahweh year
`);

/** Words of English headlines and of proper names that are common words: no part of a person's name. */
// biome-ignore format: word lists
const COMMON = split(`
a about accident according accused accuses acquitted across acting activist activists actor actress added adds admits after again against agrees ah
ahead aid all allies ally almost along already also although always am amid amidst among an analyst analysts and announce announces another anti any
apologizes appointed appoints approve approved approves are arms army around arrest arrested arrests art artist artists as asked asks at attack
attacks back backed backs bad ban bank banker bankers banned bans battles be because been before begin begins behind being best between beyond big
bill billion billionaire billionaires billions blame blames blast blocked blocks boat bomb bombing book border both boy brother budget bus businessman
businessmen but by bye call called calls campaign can car case cases celebrates champion charged charges chess chief child children church cities
citizen citizens city civil claim claims close closes coach come comes companies company concerning confirms congratulates convicted convicts could
countries country court crash crime crimes criminal crisis critic critics culture cup current currently cut cuts daughter day days dead deal deals
dear death deaths defends defense demands denied denies deputies deputy despite detained detains did died dies director do doctor doctors does dollar
dollars domestic down drone drones drop drops during each earlier economic economy eight elderly elected election elections elects end ends energy
even evening eventually ever every ex expert experts explosion face faces facing fake fall falls false families family father fear fears federal few
fight fights film final finally financial find finds fined fines fire fired fires first five flee flees flight following football for foreign former
found four free freedom friend friends from game games gas general get gets ginger girl give gives global go goes good goodbye governor great grow
grows had hails hard has have he hello help her here hers hey hi high higher him his history hit hits hockey hold holds home honors hospital host
hostage hostages hosts hour hours house how however human husband i if illegal in including indeed inside instead interior international internet into
investigate investigates investor investors is it its jail jailed jails jet join joins journalist journalists judge jumps junior just keep keeps key
kids kill killed killing kills last late later launch launches law lawmaker lawmakers laws lawyer lawyers lead leader leaders leads leave leaves left
legal less like live local long loses lost low lower main major make makes man many mark market markets marks mass match may maybe mayor me meanwhile
media meet meets men might migrant migrants military million millions minister minus missile missiles money month months more moreover morning mosque
most mother mourn mourns move moves movie much murder music musician must my named names national near nearly need needs never new news next night
nine no nor not now nuclear of off offer offers officer officers official officials often oh oil ok okay old oligarch oligarchs olympics on once one
online only onto open opens opposition or ordered orders other our out outside over own party peace people per percent perhaps photo photos plan plane
plans play player plays please pledges plus poet police political poll polls post power praises pre president press price prices prime prison prisoner
prisoners private pro probe probes prosecutor prosecutors protest protester protesters protests public put puts quit quits raid raids raise raises
rallies rally rather real rebel rebels recently refugees refuses regarding region regional reject rejected rejects remember remembers report reported
reporter reports resident residents resign resigned resigns return returns reveals rich right rights rise rises risk rocket ruble rubles run runs said
same sanction sanctions say saying says school scientist scientists search searches second secret see seek seeks sees seize seizes senator send sends
senior sentence sentenced sentences separatist separatists set sets seven shall she ship shooting short should show shows sign signed signs since
singer sister six slam slams small so soccer social soldier soldiers some son soon sorry speak speaks sports stand stands start starts state stay
stays still stop stops street student students such sue sues summit support suspect suspects take takes talk talks targets tax taxes teacher teachers
team tells ten than thanks that the their them then there therefore these they think thinks third this those though threat threaten threatens threats
three through throughout thus till time times to today told tomorrow tonight too top toward towards town trade train trial trials tries trillion
troops truck true try turn turns tv twice two tycoon under unlike until up urged urges us use uses versus very via vice victim victims video visit
visits vote votes vow vows vs want wants war warn warned warns was we weapon weapons website week weeks welcome were what when where which while who
whom whose why wife will win wins with without woman women won work worker workers works world worst would wow write writer writes wrong yeah year
years yes yesterday yet you young your
`);

/** Common words for things that bear names as people do: what stands beside one is more likely its name. */
// biome-ignore format: word lists
const THING = split(`
  act agency aircraft airline airport album anthem app arena avenue award bakery ballet band bank bar barge battalion bay bear beer bill blog boat
  book bot boulevard brand bridge brigade broadcaster bust cafe café camel carmaker carrier cartoon case cat chain channel character charity cheese
  choir cigarette city club coalition company conglomerate consultancy contractor cow cruiser daily decree desert destroyer developer device dish
  distributor district dog dolphin drone elephant factory ferry field film firm forest foundation freighter frigate fund gallery game glacier goat
  group hamlet helicopter hero highway holding horse hotel hymn icebreaker insurer island jet label lake law lender locomotive lynx magazine maker
  mare medal metro mine miner missile mixtape model monument mountain movement movie museum newspaper novel opera operation orchestra outlet painting
  parrot party peak peninsula plant play podcast poem port portal prize producer program programme publication publisher puppy refiner refinery
  regiment region resort restaurant retailer river road rocket satellite sea series settlement shares ship shipper shop show software song
  spokesman-company squad square stadium stake stallion startup station statue steelmaker stock store strait street submarine subsidiary suburb
  supplier tabloid tank tanker team theater theatre tiger town trader train tram trawler trial troupe union valley vessel village vodka volcano
  website weekly wine yacht
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
