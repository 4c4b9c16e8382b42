/** Words that show how the article got a claim. Each row is tried on the words around the cue, the first that fits wins. */
import type { BasisKind } from '../types.ts';

export interface BasisRow {
  readonly kind: BasisKind;
  readonly words: RegExp;
  /** A sentence about whose claim this row, and none before it, decides. */
  readonly example: string;
}

/** By which way somebody was told something, right after whom it was told. */
export const WAY = Object.freeze({
  words:
    /^ (?:by (?:phone|telephone|e-?mail)|over the phone|in (?:an? )?(?:[\w-]+ )?(?:interview|e-?mail|call|message)(?: in \p{Lu}\p{L}+)?|via (?:\p{Lu}\p{L}+|social media))(?![\p{L}\p{N}])/u,
  example: '“The lights were on,” Ilyk told the Harbor Herald by phone.',
});

const OWN = "(?:an? |the |his |her |its |their |this |that )?(?:[\\w’'-]+ ){0,4}?";

// biome-ignore format: a table
export const BASIS_ROWS: readonly BasisRow[] = Object.freeze([
  { kind: 'paper', words: /\b(?:the )?Moscow Times(?:['’]s?)?(?: (?:by phone|by email|by telephone|over the phone|over [A-Z]\w+|via [\w ]+?|on condition of anonymity|in (?:an? )?(?:[\w-]+ )*(?:interview|email|call|comment|message|statement)(?: in [A-Z]\w+)?)(?=$|[,.;:]| (?:on|in|from|after|before|that|last|this|late|earlier)))?/i, example: 'Ilyk told The Moscow Times by phone that the lights were on.' },
  { kind: 'media', words: /\b(?:saying|quoted|cited|reported|published|broadcast|carried) by [^,.;]+/, example: '“The lights were on,” Ilyk was quoted as saying by the Vesti newspaper.' },
  { kind: 'broadcast', words: new RegExp(`\\b(?:(?:on|to|told|in an interview with|interview with|speaking to|speaking on) ${OWN}(?:television|TV|radio|broadcaster|(?:Tuva 24|Channel One|Rossia 1|Rossia-1|Rossia-24|NTV|Zvezda|Dozhd|BBC|CNN|Euronews))(?: channel| station| show| program| host| presenter)?|told ${OWN}channel|televised (?:address|speech|interview|remarks|comments|news conference|meeting)|(?:in|during) ${OWN}broadcast)\\b`, 'i'), example: 'The mayor said on state television that the bridge was safe.' },
  { kind: 'social', words: new RegExp(`\\b(?:(?:on|via|in|to|through) ${OWN}(?:Telegram|Twitter|X|Facebook|Instagram|VKontakte|VK|YouTube|TikTok|LiveJournal|Odnoklassniki|WhatsApp|social media|social networks?)(?: (?:channel|post|page|account|message|video|group|chat)s?)?|tweet(?:ed|s)?|posted|in ${OWN}(?:tweet|post|vlog|blog|live stream|livestream)|on ${OWN}blog)\\b`, 'i'), example: '“The lights were on,” Ilyk wrote on Telegram.' },
  { kind: 'document', words: new RegExp(`\\b(?:in|from) ${OWN}(?:letter|report|decree|lawsuit|filing|indictment|ruling|verdict|court documents?|documents?|study|memo|petition|order|resolution|paper|book|memoirs?|testimony|diary|article|op-ed|column|essay|note|notes|briefing note|submission|verdict|award)\\b(?! with)`, 'i'), example: 'The union wrote in an open letter that the pier was old.' },
  { kind: 'document', words: /\bruled\b/, example: 'The court ruled that the ship must be sold.' },
  { kind: 'public', words: new RegExp(`\\b(?:(?:told|telling|tell|tells|informed|assured|assuring|to) (?!him|her|them|me|us|you|it\\b)${OWN}[\\w’'-]+|(?:in|at|during|after|on|by) ${OWN}(?:statement|speech|address|briefing|conference|meeting|forum|hearing|trial|session|rally|ceremony|debate|visit|talks|comments?|remarks|press release|website|summit|call|email|e-mail|interview|podcast|message|congress|sermon|lecture|reply|response|announcement|closing arguments|sidelines|floor|courtroom|court|vigil|protest|funeral|award|presentation|declaration|video|phone|telephone|exchange)|in court|testified|addressing)\\b`, 'i'), example: 'The captain told reporters that the ferry was safe.' },
] satisfies BasisRow[]);
