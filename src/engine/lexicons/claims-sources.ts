/**
 * Words that tell what kind of source speaks: what is no body. A source's words are tried row by row, the first that fits wins. Its head
 * is what stands before "of …", "published …" and the like, where the noun stands last.
 */
import type { SourceKind } from '../types.ts';
import { MEDIA_NAMES } from './claims-bodies.ts';
import { wordList, wordSet } from './word-list.ts';

export interface SourceRow {
  readonly kind: Exclude<SourceKind, 'official' | 'organisation'>;
  /** A source that this row, and none before it, names rightly. */
  readonly example: string;
  /** Nouns of one to four words in which the head of the source ends, in small letters. */
  readonly nouns?: ReadonlySet<string>;
  /** Names in which the head of the source ends. */
  readonly names?: ReadonlySet<string>;
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
    newspaper, daily, weekly, magazine, tabloid, broadcaster, channel, radio, television, tv, news agency, news site, news portal, news organization, news service, media agency, media site, media portal, media organization, media service, wire agency, wire site, wire portal, wire organization, wire service, information agency, information site, information portal, information organization, information service, outlet, media, journalist, blogger, publication, website, tv station, television station, radio station, telegram station, youtube station, news station, state station, independent station, local station, opposition station, regional station, military station, popular station`;

/** Nouns of documents, in the singular where the plural is one too. */
export const DOCUMENTS: ReadonlySet<string> = wordSet(`
    document record report study survey poll data figures statistics decree bill draft law order indictment verdict ruling filing letter results transcript memo leaflet notice contract lawsuit complaint constitution footage video photo photograph image database register registry text analysis investigation statement article post message recording certificate research minutes diary papers plan review audit inquiry probe screenshot email petition resolution declaration agreement memorandum map index ranking census website invitation plaque sign banner poster biography obituary tender receipt spreadsheet archive copy estimate calculation opinion examination forecast bulletin journal judgment log waybill correction manifest diploma label caption test accounts count list file imagery budget treaty accord pact protocol charter manual textbook guidelines dossier brochure timetable communique communiqué readout tweet table chart graph affidavit warrant subpoena ledger invoice book memoir release presentation slides paperwork passport blueprint questionnaire note encyclopedia encyclopaedia dictionary referendum inscription flyer manuscript logbook appraisal account
    act editorial autopsy forecast tracker inventory lease schedule textbook amendment legislation regulation sheet materials will brief disclosure returns slide signature pledge directive circular code ordinance arraignment motion testimony paragraph clause appendix annex preface foreword epigraph timeline infographic roadmap menu print stub almanac printout prospectus syllabus curriculum agenda itinerary tombstone gravestone epitaph billboard placard dashboard permit license deed bylaws statute rulebook rules playbook script novel findings finding evidence page ballot form ticket advisory summary excerpt entry listing chapter profile essay poem commentary documentary film song headline advertisement advert ad proposal catalog catalogue booklet pamphlet newsletter preamble thesis dissertation treatise proclamation manifesto submission footnote postscript synopsis scorecard roster clip webpage homepage handout testimonial injunction writ docket indicator average return guideline reading readings projection projections`);

const PERSON_NOUNS = `
    men women people man woman boy girl children child kid striker passers-by passersby passer-by passerby parent mother father wife wives husband widow son daughter brother sister relative family friend colleague neighbor resident local villager townspeople citizen voter passenger tourist witnesses witness eyewitnesses eyewitness survivor victim refugee migrant worker miner driver sailor fishermen farmer trader vendor teacher student doctor nurse lawyer attorney activist volunteer campaigner protester demonstrator supporter critic opponent observer expert analyst economist historian scientist researcher scholar ecologist artist musician writer singer actor actress poet fan player coaches coach athlete soldier conscript recruit veteran pilot prisoner inmate detainee defendant suspect believer priest cleric monk nun businessman businessmen entrepreneur owner investor customer client employee staff crew member participant user reader viewer subscriber commentator guard cook chef designer engineer bricklayer carpenter hunter herder shepherd beekeeper librarian archivist year-old cousin grandmother grandfather grandson uncle aunt couple both all some many most other one two three four few several everyone everybody nobody elder ally associate aide leader rebel separatist politician candidate dissident emigrant exile patient pensioner retiree shopkeeper captain mate bride groom lama companion goalkeeper emigre émigré skeptic rival plaintiff crowd audience author broker shipbroker banker clerk consultant buyer agent
    clergy mercenary advocate moderate magnate hawk dove independent attendant proponent adherent backer detractor liberal conservative newcomer surrogate hopeful adult professional youth academic bully intellectual patron revolutionary felon addict adversary umpire expatriate expat emissary artisan bandit dropout lad lass mom dad mama papa missionary outlaw scout guerrilla juror panelist appraiser foreman caseworker ringleader heckler signatory beneficiary deportee returnee conspirator accomplice underdog orderly sentry baby minor public electorate elite paramilitary`;

const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

// biome-ignore format: a table
export const SOURCE_ROWS: readonly SourceRow[] = Object.freeze([
  { kind: 'media', example: 'local reports', words: /^(?:some |several |earlier )?(?:(?:media|local|press|news|newspaper|television) )?reports$/ },
  { kind: 'anonymous', example: 'a source close to the port', words: /\b(?:sources?|insiders|(?<!the )insider|(?:person|people|individuals?|man|woman|businessm[ae]n|lawyers?|someone|somebody) (?:close to|familiar with|briefed on|with (?:direct )?knowledge)|(?:bankers?|traders?|managers?|investors?|workers?|employees?|participants?|insurers?|buyers?) (?:familiar with|briefed on|with (?:direct )?knowledge of)|current (?:and|or) former|not (?:give|reveal) (?:his|her|their|a) names?|unnamed|unidentified|undisclosed|anonymous|not to be (?:named|identified)|anonymity)\b/, needs: ['source', 'insider', 'close to', 'familiar with', 'briefed on', 'knowledge', 'current ', 'not ', 'unnamed', 'unidentified', 'undisclosed', 'anonym'] },
  { kind: 'media', example: 'the business daily', nouns: new Set(phrases(MEDIA_NOUNS)), names: new Set(MEDIA_NAMES), ending: /(?:[^\s,.]\.(?:ru|com|kg|uz|kz|tj|info|media|net|org)|\bradio [^\s,]+|[^\s,] tv|pro-\w+ (?:channels?|stations?))$/ },
  { kind: 'anonymous', example: 'two people at the port', words: /^(?:an?|one|two|three|four|five|six|several|another|some|a few|a couple of|a number of|legal|independent|local)\s(?:[^\s,]+\s){0,3}?(?:executives?|person|people)(?=$|,|\s(?:of|from|who|in|at|with|close|on|to|involved|familiar)\b)/, needs: ['executive', 'person', 'people'] },
  { kind: 'anonymous', example: 'people at two rival bidders', words: /^(?:people|those) (?:(?:at|inside|involved in|in the room$|present at) ?|who (?:attended|joined|sat in on|took part in|were (?:in|at|present at)) (?:the|that|a) (?:[\w’'-]+ ){0,2}(?:meeting|meetings|room|talks|discussions?|conversation|negotiations|call|session)\b)/ },
  { kind: 'anonymous', example: 'someone in the port', words: /^some(?:one|body) (?:in|at|from|inside|within|on|with|who)\b/ },
  { kind: 'person', example: 'opposition figures', nouns: new Set(phrases('opposition figures, opposition figure, public figures, public figure, cultural figures, cultural figure, political figures, political figure, religious figures, religious figure, business figures, senior figures, leading figures')) },
  { kind: 'document', example: 'an IMF working paper', words: /\b(?:working|discussion|research|policy|position|briefing|white|green) papers?$/ },
  { kind: 'document', example: 'court records', nouns: DOCUMENTS, ending: /^(?:an?|one|his|her|their) paper$/ },
  { kind: 'media', example: 'the newspaper Vesti', written: new RegExp(`\\b(?:newspaper|daily|broadcaster|news agency|news outlet|news site|news website|outlet|magazine|state media)\\b|(?<!\\bby(?: the)?)(?:^|\\s)(?:The )?(?:${NAMES})(?:$|[’'])`), needs: [...wordList('newspaper daily broadcaster news outlet magazine media'), ...MEDIA_NAMES] },
  { kind: 'media', example: 'the Omsk Courier', written: /(?:^|\s)\p{Lu}[\p{L}-]+ (?:Times|Post|Herald|Tribune|Chronicle|Gazette|Observer|Courier|Dispatch|Examiner|Telegraph|Sentinel|Inquirer|Mirror|Bulletin|Today|Weekly|Newswire|Zeitung|Tageblatt|Allgemeine|Dagblad|Dagbladet|Sanomat|Pravda|Vesti|Novosti|Izvestia|Gazeta|Zhizn|Vedomosti|Vremya|Zhurnal|Vestnik|Rossiya)(?:$|[’'])/u, needs: wordList('Times Post Herald Tribune Chronicle Gazette Observer Courier Dispatch Examiner Telegraph Sentinel Inquirer Mirror Bulletin Today Weekly Newswire Zeitung Tageblatt Allgemeine Dagblad Sanomat Pravda Vesti Novosti Izvestia Gazeta Zhizn Vedomosti Vremya Zhurnal Vestnik Rossiya') },
  { kind: 'person', example: 'relatives of the miners', nouns: wordSet(PERSON_NOUNS), ending: /(?:\w{3}ist|\w\w(?<!itt|ecr|egr|ant)ee|preneur|teur|naire|nik|smith|surgeon|crat|path|boy|girl|lady|mistress|folk|hand|goer|maid)s?$|\bex-[a-z]+$/ },
] satisfies SourceRow[]);
