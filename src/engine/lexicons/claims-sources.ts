/**
 * Words that tell what kind of source speaks: what is no body. A source's words are tried row by row, the first that fits wins. Its head
 * is what stands before "of …", "published …" and the like, where the noun stands last.
 */
import type { SourceKind } from '../types.ts';
import { MEDIA_NAMES } from './claims-bodies.ts';
import { wordList } from './word-list.ts';

export interface SourceRow {
  readonly kind: Exclude<SourceKind, 'official' | 'organisation'>;
  /** A source that this row, and none before it, names rightly. */
  readonly example: string;
  /** Nouns of one to four words in which the head of the source ends, in small letters. */
  readonly nouns?: ReadonlySet<string>;
  /** What the head of the source, in small letters, otherwise ends in. */
  readonly ending?: RegExp;
  /** One of these stands in whatever `words` or `written` match; absent where that is cheap to try. */
  readonly needs?: readonly string[];
  /** Tried on all words of the source in small letters. No flag i and no property of letters: they took 90 ms to compile. */
  readonly words?: RegExp;
  /** Tried on all words of the source as written. */
  readonly written?: RegExp;
}

const NAMES = MEDIA_NAMES.map((name) => name.replaceAll('.', '\\.')).join('|');

/** Nouns of media, those of two words between commas. */
const MEDIA_NOUNS = `
    newspapers, newspaper, daily, weekly, magazine, tabloid, broadcaster, channel, radio, television, tv, news agency, news agencies, news outlets, news
    outlet, news sites, news site, news websites, news website, news portals, news portal, news organizations, news organization, news services, news
    service, media agency, media agencies, media outlets, media outlet, media sites, media site, media websites, media website, media portals, media
    portal, media organizations, media organization, media services, media service, wire agency, wire agencies, wire outlets, wire outlet, wire sites,
    wire site, wire websites, wire website, wire portals, wire portal, wire organizations, wire organization, wire services, wire service, information
    agency, information agencies, information outlets, information outlet, information sites, information site, information websites, information website,
    information portals, information portal, information organizations, information organization, information services, information service, state media,
    opposition media, independent media, local media, russian media, ukrainian media, western media, foreign media, kyrgyz media, kazakh media, social
    media, regional media, state-run media, pro-kremlin media, outlets, outlet, media, journalists, journalist, bloggers, blogger, publication, website,
    tv channel, tv channels, tv station, tv stations, television channel, television channels, television station, television stations, radio channel,
    radio channels, radio station, radio stations, telegram channel, telegram channels, telegram station, telegram stations, youtube channel, youtube
    channels, youtube station, youtube stations, news channel, news channels, news station, news stations, state channel, state channels, state station,
    state stations, independent channel, independent channels, independent station, independent stations, local channel, local channels, local station,
    local stations, opposition channel, opposition channels, opposition station, opposition stations, regional channel, regional channels, regional
    station, regional stations, military channel, military channels, military station, military stations, popular channel, popular channels, popular
    station, popular stations`;

const DOCUMENT_NOUNS = `
    documents document records record reports report study studies survey surveys polls poll data figures statistics decree bill draft law laws order
    indictment verdict ruling filings filing letter letters results transcripts transcript memo leaflet notice contract contracts lawsuit complaint
    constitution footage video videos photos photo photographs photograph images image database register registry text analysis investigation statement
    article post message messages recordings recording certificate research minutes diary diaries papers plan review audit inquiry probe screenshots
    screenshot emails email petition resolution declaration agreement memorandum map index ranking census website invitation plaque sign banner posters
    poster biography obituary tender receipts receipt spreadsheet archive archives copy copies estimates estimate calculations calculation opinion
    examination forecast bulletin journal judgment log logs waybill correction manifest diploma label caption tests test accounts count list file
    imagery budget treaty accord pact protocol charter manual textbook guidelines dossier brochure timetable communique communiqué readout tweet tweets
    table chart graph affidavit warrant subpoena ledger invoice invoices book memoir memoirs release presentation slides paperwork passport blueprint
    questionnaire questionnaires note notes encyclopedia encyclopaedia dictionary referendum inscription leaflets flyer flyers manuscript`;

const PERSON_NOUNS = `
    men women people man woman boys boy girls girl children child kids kid strikers striker passers-by passersby passer-by passerby parents parent mothers
    mother fathers father wife wives husbands husband widows widow sons son daughters daughter brothers brother sisters sister relatives relative family
    families friends friend colleagues colleague neighbors neighbor residents resident locals local villagers villager townspeople citizens citizen voters
    voter passengers passenger tourists tourist witnesses witness eyewitnesses eyewitness survivors survivor victims victim refugees refugee migrants
    migrant workers worker miners miner drivers driver sailors sailor fishermen farmers farmer traders trader vendors vendor teachers teacher students
    student doctors doctor nurses nurse lawyers lawyer attorneys attorney activists activist volunteers volunteer campaigners campaigner protesters
    protester demonstrators demonstrator supporters supporter critics critic opponents opponent observers observer experts expert analysts analyst
    economists economist historians historian scientists scientist researchers researcher scholars scholar ecologists ecologist artists artist musicians
    musician writers writer singers singer actors actor actress poets poet fans fan players player coaches coach athletes athlete soldiers soldier
    conscripts conscript recruits recruit veterans veteran pilots pilot prisoners prisoner inmates inmate detainees detainee defendants defendant suspects
    suspect believers believer priests priest clerics cleric monks monk nuns nun businessman businessmen entrepreneurs entrepreneur owners owner investors
    investor customers customer clients client employees employee staff crew members member participants participant users user readers reader viewers
    viewer subscribers subscriber commentators commentator firefighters firefighter rescuers rescuer guards guard cooks cook chefs chef designers designer
    engineers engineer bricklayers bricklayer carpenters carpenter hunters hunter herders herder shepherds shepherd beekeepers beekeeper librarians
    librarian archivists archivist year-olds year-old cousins cousin grandmothers grandmother grandfathers grandfather grandsons grandson uncles uncle
    aunts aunt couples couple both all some many most others other one two three four few several everyone everybody nobody elders elder allies ally
    associates associate aides aide leaders leader rebels rebel separatists separatist politicians politician candidates candidate dissidents dissident
    emigrants emigrant exiles exile patients patient pensioners pensioner retirees retiree shopkeepers shopkeeper captains captain mates mate brides bride
    grooms groom lamas lama companions companion goalkeepers goalkeeper emigres emigre émigrés émigré skeptics skeptic rivals rival plaintiffs plaintiff
    crowd audience author authors broker brokers shipbroker shipbrokers banker bankers clerk clerks consultant consultants buyer buyers agent agents`;

const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

// biome-ignore format: a table
export const SOURCE_ROWS: readonly SourceRow[] = Object.freeze([
  { kind: 'anonymous', example: 'a source close to the port', words: /\b(?:sources?|insiders|(?<!the )insider|(?:person|people|individuals?|man|woman|businessm[ae]n|lawyers?|someone|somebody) (?:close to|familiar with|briefed on|with (?:direct )?knowledge)|unnamed|unidentified|undisclosed|anonymous|not to be (?:named|identified)|anonymity)\b/ },
  { kind: 'media', example: 'the business daily', nouns: new Set([...phrases(MEDIA_NOUNS), ...MEDIA_NAMES.map((name) => name.toLowerCase())]), ending: /(?:[^\s,.]\.(?:ru|com|kg|uz|kz|tj|info|media|net|org)|\bradio [^\s,]+|[^\s,] tv|pro-\w+ (?:channels?|stations?))$/ },
  { kind: 'anonymous', example: 'two people at the port', words: /^(?:an?|one|two|three|four|five|six|several|another|some|a few|a couple of|a number of|legal|independent|local)\s(?:[^\s,]+\s){0,3}?(?:executives?|person|people)(?=$|,|\s(?:of|from|who|in|at|with|close|on|to|involved|familiar)\b)/ },
  { kind: 'person', example: 'opposition figures', nouns: new Set(phrases('opposition figures, opposition figure, public figures, public figure, cultural figures, cultural figure, political figures, political figure, religious figures, religious figure, business figures, senior figures, leading figures')) },
  { kind: 'document', example: 'court records', nouns: new Set(wordList(DOCUMENT_NOUNS)), ending: /^(?:an?|one|his|her|their) paper$/ },
  { kind: 'media', example: 'the newspaper Vesti', written: new RegExp(`\\b(?:newspaper|daily|broadcaster|news agency|news outlet|news site|news website|outlet|magazine|state media)\\b|(?<!\\bby(?: the)?)(?:^|\\s)(?:The )?(?:${NAMES})(?:$|[’'])`), needs: [...wordList('newspaper daily broadcaster news outlet magazine media'), ...MEDIA_NAMES] },
  { kind: 'media', example: 'the Omsk Courier', written: /(?:^|\s)\p{Lu}[\p{L}-]+ (?:Times|Post|Herald|Tribune|Chronicle|Gazette|Observer|Courier|Dispatch|Examiner|Telegraph|Sentinel|Inquirer|Mirror|Bulletin|Today|Weekly|Newswire|Zeitung|Tageblatt|Allgemeine|Dagblad|Dagbladet|Sanomat|Pravda|Vesti|Novosti|Izvestia|Gazeta|Zhizn|Vedomosti|Vremya|Zhurnal|Vestnik|Rossiya)(?:$|[’'])/u, needs: wordList('Times Post Herald Tribune Chronicle Gazette Observer Courier Dispatch Examiner Telegraph Sentinel Inquirer Mirror Bulletin Today Weekly Newswire Zeitung Tageblatt Allgemeine Dagblad Sanomat Pravda Vesti Novosti Izvestia Gazeta Zhizn Vedomosti Vremya Zhurnal Vestnik Rossiya') },
  { kind: 'person', example: 'relatives of the miners', nouns: new Set(wordList(PERSON_NOUNS)), ending: /\w{3}ists?$/ },
] satisfies SourceRow[]);
