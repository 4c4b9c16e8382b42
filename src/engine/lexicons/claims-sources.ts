/**
 * Words that tell what kind of source speaks: what is no body. A source's words are tried row by row, the first that fits wins:
 * `whole` on all of its words, `head` on those before "of …", "published …" and the like, where the noun stands last.
 */
import type { SourceKind } from '../types.ts';
import { MEDIA_NAMES } from './claims-bodies.ts';

export interface SourceRow {
  readonly kind: Exclude<SourceKind, 'official' | 'organisation'>;
  readonly part: 'whole' | 'head';
  /**
   * Tried on the words in small letters, but where `asWritten`. No flag i and no property of letters: together they took 90 ms to compile.
   */
  readonly words: RegExp;
  readonly asWritten?: true;
  /** A source that this row, and none before it, names rightly. */
  readonly example: string;
}

const NAMES = MEDIA_NAMES.map((name) => name.replaceAll('.', '\\.')).join('|');
const SMALL_NAMES = NAMES.toLowerCase();

// biome-ignore format: a table
export const SOURCE_ROWS: readonly SourceRow[] = Object.freeze([
  { kind: 'anonymous', part: 'whole', words: /\b(?:sources?|insiders?|(?:person|people|individuals?|officials?|man|woman|businessm[ae]n|lawyers?) (?:close to|familiar with|with (?:direct )?knowledge)|unnamed|unidentified|undisclosed|anonymous|not to be (?:named|identified)|anonymity)\b/, example: 'a source close to the port' },
  { kind: 'media', part: 'head', words: new RegExp(`(?:^|\\b)(?:newspapers?|daily|weekly|magazine|tabloid|broadcaster|(?:tv|television|radio|telegram|youtube|news|state|independent|local|opposition|regional|military|popular|pro-\\w+) (?:channels?|stations?)|channel|radio|television|tv|(?:news|media|wire|information) (?:agency|agencies|outlets?|sites?|websites?|portals?|organizations?|services?)|[^\\s,.]+\\.(?:ru|com|kg|uz|kz|tj|info|media|net|org)|radio [^\\s,]+|[^\\s,]+ tv|(?:state|opposition|independent|local|russian|ukrainian|western|foreign|kyrgyz|kazakh|social|regional|state-run|pro-kremlin) media|outlets?|media|journalists?|bloggers?|publication|website|${SMALL_NAMES})$`), example: 'the business daily' },
  { kind: 'anonymous', part: 'whole', words: /^(?:an?|one|two|three|four|five|six|several|another|some|a few|a couple of|a number of|legal|independent|local)\s(?:[^\s,]+\s){0,3}?(?:workers?|traders?|diplomats?|businessm[ae]n|businesspeople|employees?|recruits?|shopkeepers?|clerks?|detectives?|brokers?|shipbrokers?|agents?|consultants?|officers?|aides?|delegates?|executives?|managers?|bankers?|buyers?|investors?|crew members?|person|people)(?=$|,|\s(?:of|from|who|in|at|with|close|on|to|involved|familiar)\b)/, example: 'two crew members' },
  { kind: 'document', part: 'head', words: /\b(?:documents?|records?|reports?|study|studies|survey|surveys|polls?|data|figures|statistics|decree|bill|draft|law|laws|order|indictment|verdict|ruling|filings?|letter|letters|results|transcripts?|memo|leaflet|notice|contract|contracts|lawsuit|complaint|constitution|footage|video|videos|photos?|photographs?|images?|database|register|registry|text|analysis|investigation|statement|article|post|message|messages|recordings?|certificate|research|minutes|diary|diaries|papers|plan|review|audit|inquiry|probe|screenshots?|emails?|petition|resolution|declaration|agreement|memorandum|map|index|ranking|census|website|invitation|plaque|sign|banner|posters?|biography|obituary|tender|receipts?|spreadsheet|archive|archives|copy|copies|estimates?|calculations?|opinion|examination|forecast|bulletin|journal|judgment|log|logs|waybill|correction|manifest|diploma|label|caption|tests?|accounts|count|list|file|(?<=^(?:an?|one|his|her|their) )paper)$/, example: 'court records' },
  { kind: 'media', part: 'whole', words: new RegExp(`\\b(?:newspaper|daily|broadcaster|news agency|news outlet|news site|news website|outlet|magazine|state media)\\b|(?<!\\bby(?: the)?)(?:^|\\s)(?:The )?(?:${NAMES})(?:$|[’'])`), asWritten: true, example: 'the newspaper Vesti' },
  { kind: 'person', part: 'head', words: /(?:\b|-)(?:\w{3,}ists?|men|women|people|man|woman|boys?|girls?|children|child|kids?|strikers?|passers?-?by|passersby|parents?|mothers?|fathers?|wi(?:fe|ves)|husbands?|widows?|sons?|daughters?|brothers?|sisters?|relatives|relative|family|families|friends?|colleagues?|neighbors?|residents?|locals?|villagers?|townspeople|citizens?|voters?|passengers?|tourists?|witness(?:es)?|eyewitness(?:es)?|survivors?|victims?|refugees?|migrants?|workers?|miners?|drivers?|sailors?|fishermen|farmers?|traders?|vendors?|teachers?|students?|doctors?|nurses?|lawyers?|attorneys?|activists?|volunteers?|campaigners?|protesters?|demonstrators?|supporters?|critics?|opponents?|observers?|experts?|analysts?|economists?|historians?|scientists?|researchers?|scholars?|ecologists?|artists?|musicians?|writers?|singers?|actors?|actress|poets?|fans?|players?|coach(?:es)?|athletes?|soldiers?|conscripts?|recruits?|veterans?|pilots?|prisoners?|inmates?|detainees?|defendants?|suspects?|believers?|priests?|clerics?|monks?|nuns?|businessm[ae]n|entrepreneurs?|owners?|investors?|customers?|clients?|employees?|staff|crew|members?|participants?|users?|readers?|viewers?|subscribers?|commentators?|firefighters?|rescuers?|guards?|cooks?|chefs?|designers?|engineers?|bricklayers?|carpenters?|hunters?|herders?|shepherds?|beekeepers?|librarians?|archivists?|year-olds?|cousins?|grandmothers?|grandfathers?|grandsons?|uncles?|aunts?|couples?|both|all|some|many|most|others?|one|two|three|four|few|several|everyone|everybody|nobody|elders?|allies|ally|associates?|aides?|leaders?|rebels?|separatists?|politicians?|candidates?|dissidents?|emigrants?|exiles?|patients?|pensioners?|retirees?|shopkeepers?|captains?|mates?|brides?|grooms?|lamas?|companions?|goalkeepers?|emigres?|émigrés?|skeptics?|rivals?|plaintiffs?|crowd|audience|author|authors)$/, example: 'relatives of the miners' },
] satisfies SourceRow[]);
