/**
 * Words that show how the article got a claim. Each row is tried on the words around the cue in small letters, the first that
 * fits wins. Without the flag i, and asked for only where one of its words stands, a row costs a first article next to nothing.
 */
import type { BasisKind } from '../types.ts';

export interface BasisRow {
  readonly kind: BasisKind;
  readonly words: RegExp;
  /** One of these stands in whatever the words match. */
  readonly needs: readonly string[];
  /** Words as written beside which this row says nothing. */
  readonly unless?: RegExp;
  /** A sentence about whose claim this row, and none before it, decides. */
  readonly example: string;
}

/** By which way somebody was told something, right after whom it was told. Tried on the words as written. */
export const WAY = Object.freeze({
  needs: [' by ', ' over ', ' in ', ' via '],
  words:
    /^ (?:by (?:phone|telephone|e-?mail)|over the phone|in (?:an? )?(?:[\w-]+ )?(?:interview|e-?mail|call|message)(?: in \p{Lu}\p{L}+)?|via (?:\p{Lu}\p{L}+|social media))(?![\p{L}\p{N}])/u,
  example: '“The lights were on,” Ilyk told the Harbor Herald by phone.',
});

/** Among the words of a source: that this newspaper spoke with it. Tried on the words as written. */
export const TOLD_PAPER = Object.freeze({
  needs: 'The Moscow Times',
  words:
    /\b(?:who (?:spoke|talked) (?:to|with)|(?:interviewed|contacted|reached|questioned|approached|surveyed) by) The Moscow Times\b(?: (?:by phone|over the phone|via \p{Lu}\p{L}+))?/u,
  example: 'Three sailors interviewed by The Moscow Times said that the ferry was safe.',
});

const OWN = "(?:an? |the |his |her |its |their |this |that )?(?:(?!that )[\\w.’'-]+ ){0,4}?";
const VENUES =
  'statement|speech|address|briefing|conference|meeting|forum|hearing|trial|sentencing|session|rally|ceremony|debate|visit|talks|comments?|remarks|press release|website|summit|call|email|e-mail|interview|podcast|message|congress|sermon|lecture|reply|response|announcement|closing arguments|sidelines|floor|courtroom|court|vigil|protest|funeral|award|presentation|declaration|video|phone|telephone|exchange|parliament|senate|duma|assembly|security council|last word|questioning|acceptance|loudspeaker|verdict|update|broadcast|readout|steps|column|op-ed|essay|article';
const HEARERS =
  'reporters|journalists|the (?:press|media|court|judge|jury|audience|crowd|nation|chamber|parliament)|parliament|lawmakers|deputies|senators|investigators|police|prosecutors|supporters|residents|officials|worshippers|soldiers|students|voters|afp|tass|reuters|interfax|ria novosti';
/** What is told and is nobody ("told a different story"). */
const TALE =
  "(?:an?|the|another|his|her|its|their) (?:[\\w’'-]+ )?(?:story|tale|version|truth|lies?|jokes?)\\b";
const NOT_NAMED = 'not (?:to )?be (?:named|identified|quoted)';

/** A wish that may stand anywhere in the sentence: not to be named. Tried on the words as written. */
export const ANONYMITY = Object.freeze({
  needs: ['anonym', 'named', 'identified', 'quoted', 'not authori'],
  words: new RegExp(
    `\\b(?:condition (?:of anonymity|that (?:he|she|they) ${NOT_NAMED})|(?:ask|request|prefer|wish|declin)(?:s|ed|es|ing)? (?:that (?:he|she|they|not even [\\w’' ]{1,20}) )?(?:${NOT_NAMED}|to be named|anonymity|to remain anonymous)|not authori[sz]ed to (?:speak|talk|discuss|comment))\\b`,
  ),
  example: 'The lights were on, a sailor said, asking not to be named.',
});

// biome-ignore format: a table
export const BASIS_ROWS: readonly BasisRow[] = Object.freeze([
  { kind: 'paper', words: /(?<!\bby )(?<!\bby the )(?:\bthe )?\bmoscow times(?:['’]s?)?(?: (?:by phone|by email|by telephone|over the phone|over [a-z]\w+|via [\w ]+?|on condition of anonymity|in (?:an? )?(?:[\w-]+ )*(?:interview|email|call|comment|message|statement)(?: in [a-z]\w+)?)(?=$|[,.;:]| (?:on|in|from|after|before|that|last|this|late|earlier)))?/, needs: ['moscow times'], example: 'Ilyk told The Moscow Times by phone that the lights were on.' },
  { kind: 'paper', words: /\b(?:told|telling|tells|to|assured) (?:me|us|this (?:newspaper|reporter|paper))\b/, needs: [' me', ' us', ' this '], example: 'The pier was old, the captain told this newspaper.' },
  { kind: 'media', words: /\b(?:saying|quoted|cited|reported) by [^,.;]+/, needs: [' by '], example: '“The lights were on,” Ilyk was quoted as saying by the Vesti newspaper.' },
  { kind: 'social', words: new RegExp(`\\b(?:(?:on|via|in|to|through) ${OWN}(?:telegram|twitter|x|facebook|instagram|vkontakte|vk|youtube|tiktok|livejournal|odnoklassniki|whatsapp|truth social|bluesky|max|social media|social networks?)(?: (?:channel|post|page|account|message|messenger|video|group|chat)s?)?|tweet(?:ed|s)?|posted(?! on (?:[\\w’'-]+ ){1,3}website)|in ${OWN}(?:tweet|(?<!washington |kyiv |jerusalem |york )post|vlog|blog|live stream|livestream)|on ${OWN}(?:blog|messaging app|messenger|own page)|in ${OWN}(?:group|village|building|parents’) chats?|told ${OWN}(?:subscribers|followers))\\b`), needs: ['telegram', 'twitter', ' x', 'facebook', 'instagram', 'vk', 'youtube', 'tiktok', 'livejournal', 'odnoklassniki', 'whatsapp', 'truth social', 'bluesky', ' max', 'social media', 'social network', 'tweet', 'post', 'blog', 'vlog', 'livestream', 'live stream', 'messaging app', 'messenger', 'own page', 'subscribers', 'followers', ' chat'], unless: /\btelegram\b/, example: '“The lights were on,” Ilyk wrote on Telegram.' },
  { kind: 'broadcast', words: new RegExp(`\\b(?:(?:on|to|told|tells|telling|assured|in an interview with|interview with|speaking to|speaking on) ${OWN}(?:television|tv|radio|broadcaster|(?<!telegram )channel|talk show|(?:tuva 24|channel one|rossia[ -](?:1|24)|ekho moskvy|sky news|fox news|al jazeera|ntv|zvezda|dozhd|bbc|cnn|euronews))(?: channel| station| show| program| host| presenter| viewers)?|on ${OWN}(?:television |tv |radio |talk |call-in )(?:show|program)|on ${OWN}program|(?:told|tells) (?:his |her |its |the )?(?:viewers|listeners)|televised (?:address|speech|interview|remarks|comments|news conference|meeting)|call-in show|carried live|(?:in|during) ${OWN}broadcast)\\b`), needs: ['television', 'tv', 'radio', 'broadcast', 'channel', 'show', 'tuva 24', 'rossia', 'zvezda', 'dozhd', 'bbc', 'cnn', 'euronews', 'ekho moskvy', 'sky news', 'fox news', 'al jazeera', 'ntv', 'program', 'televised', 'viewers', 'listeners', 'carried live'], unless: /\b(?:website|Telegram channel|BBC(?:[’']s)? Russian)\b/, example: 'The mayor said on state television that the bridge was safe.' },
  { kind: 'document', words: new RegExp(`\\b(?:in|from) ${OWN}(?:letter|report|decree|lawsuit|filing|indictment|ruling|verdict|court documents?|documents?|study|memo|petition|order|resolution|paper|book|memoirs?|testimony|diary|article|op-ed|column|essay|note|notes|briefing note|submission|verdict|award|affidavits?|survey|decision|judgment|prospectus|forecast|bulletin|complaint|audit|dossier|manifesto|circular|directive|white paper)\\b(?! with)|\\bon page \\d`), needs: ['letter', 'report', 'decree', 'lawsuit', 'filing', 'indictment', 'ruling', 'verdict', 'document', 'study', 'memo', 'petition', 'order', 'resolution', 'paper', 'book', 'testimony', 'diary', 'article', 'op-ed', 'column', 'essay', 'note', 'submission', 'award', 'affidavit', 'survey', 'decision', 'judgment', 'prospectus', 'forecast', 'bulletin', 'complaint', 'audit', 'dossier', 'manifesto', 'circular', 'directive', 'white paper', 'on page '], unless: /\b(?:column|op-ed|article|essay) (?:for|in|published (?:in|by)) (?:the |a )?[A-Z]|\b(?:sheet|piece|slip|scrap) of paper\b/, example: 'The union wrote in an open letter that the pier was old.' },
  { kind: 'paper', words: /\b(?:by (?:tele)?phone|over the phone|by e-?mail(?! to)|in an e-?mail(?! to)|by (?:video call|video link|text message)|in a (?:tele)?phone (?:interview|call|conversation)|in a video call|in an? (?:written|e-?mailed) (?:reply|response|comments?)|in (?:an? )?(?:written )?(?:reply|replies|response|answers?) to (?:our |written |e-?mailed )?questions(?! from)|in (?:written|emailed) (?:comments|answers|replies|responses)|in an interview(?! with| after| (?:that (?:was )?)?(?:\w+ly )?(?:published|aired|broadcast|released|posted|shown|given)))\b/, needs: ['phone', 'video', 'text message', 'written', 'mail', 'interview', 'question'], unless: /\b(?:tell|telling|tells|told|assur|inform|interview with|testif)|\bto [A-Z]/, example: 'The lights were on, the captain said by phone.' },
] satisfies BasisRow[]);

/** Of these, tried after all others, the one decides that stands first; four small patterns, since few articles need them all. */
// biome-ignore format: a table
export const PUBLIC_ROWS: readonly BasisRow[] = Object.freeze([
  { kind: 'public', words: new RegExp(`\\b(?:told|telling|tell|tells|informed|assured|assuring|reminded|reminding) (?!(?:him|her|them|me|us|you|it|each|to|by|that|of|how|what)\\b|${TALE})${OWN}[\\w’'-]+\\b`), needs: ['told', 'tell', 'informed', 'assur', 'remind'], example: 'The captain told reporters that the ferry was safe.' },
  { kind: 'public', words: /\b(?:speaking|talking) (?:to|with) (?!him|her|them|me|us|you|it|each\b)/, needs: ['speaking', 'talking'], example: 'Speaking to the Vesti newspaper, the captain said that the ferry was safe.' },
  { kind: 'public', words: /\b(?:confirm|complain|explain|insist|predict)\w* to (?!him\b|her\b|them\b|us\b)/, needs: ['confirm', 'complain', 'explain', 'insist', 'predict'], example: 'The captain confirmed to the Vademecum portal that the ferry was safe.' },
  { kind: 'public', words: new RegExp(`(?<!\\b(?:speak|talk) )\\b(?:to|warn(?:ed|s|ing)) (?:${HEARERS})\\b`), needs: ['to ', 'warn'], example: 'The captain explained to lawmakers that the ferry was safe.' },
  { kind: 'public', words: /\b(?:in the (?:weekly|journal|newspaper|magazine|daily)|in court|testified|addressing|over the radio|from the (?:stage|podium|dais|dock|stand|rostrum|pulpit))\b/, needs: ['in the ', 'in court', 'testified', 'addressing', 'the radio', 'from the '], example: 'The captain said from the podium that the ferry was safe.' },
  { kind: 'public', words: new RegExp(`\\b(?:in|at|during|on|by|under) ${OWN}(?:${VENUES})\\b`), needs: VENUES.replaceAll('?', '').replaceAll('comments', 'comment').split('|'), example: 'The captain said at a meeting that the ferry was safe.' },
] satisfies BasisRow[]);

/** Whoever writes, and nothing says where, writes something that can be read. */
export const WRITES = Object.freeze({
  kind: 'document',
  cues: new Set(['wrote', 'writes', 'had written']),
  example: '“The pier is old,” the engineer wrote.',
} as const);
