/** Words that show how the article got a claim. Each row is tried on the words around the cue, the first that fits wins. */
import type { BasisKind } from '../types.ts';

export interface BasisRow {
  readonly kind: BasisKind;
  readonly words: RegExp;
  /** Words around a cue in which this row, and none before it, fits. */
  readonly example: string;
}

// biome-ignore format: a table
export const BASIS_ROWS: readonly BasisRow[] = Object.freeze([
  { kind: 'paper', words: /\b(?:(?:told|telling|tell|tells|interview with|to|informed|assured) )?(?:The )?Moscow Times(?:'s|’s)?(?: (?:by phone|by email|via [\w ]+|in (?:an? )?(?:[\w-]+ )*interview(?: in [A-Z]\w+)?|on condition of anonymity))?/, example: 'told The Moscow Times by phone' },
  { kind: 'broadcast', words: /\b(?:(?:on|to) (?:[\w-]+ )*(?:television|TV|radio)(?: channel)?|televised (?:address|speech|interview|remarks|comments)|televised)\b/i, example: 'said in a televised address' },
  { kind: 'social', words: /\b(?:(?:on|via|in a) (?:his |her |its |their )?(?:[\w-]+ )*(?:Telegram|Twitter|X|Facebook|Instagram|VKontakte|VK|YouTube|TikTok|LiveJournal|Odnoklassniki|social media|social network|social networks)(?: (?:channel|post|page|account|message|video))?|tweet(?:ed|s)?|(?:in a )?(?:Telegram|Twitter|Facebook|Instagram) (?:post|message|video)|in a (?:video )?post)\b/, example: 'wrote on Telegram' },
  { kind: 'document', words: /\b(?:in (?:an? |the |its |his |her |their )?(?:[\w-]+ )*(?:letter|report|decree|lawsuit|filing|indictment|ruling|verdict|court documents?|documents?|study|memo|complaint|petition))\b/i, example: 'wrote in an open letter' },
  { kind: 'media', words: /\b(?:told (?:the )?(?:[\w-]+ )*(?:newspaper|daily|magazine|(?:news )?agency|(?:news )?outlet|website|channel|Interfax|TASS|RIA Novosti|RIA|Reuters|AFP|AP|Bloomberg|Kommersant|Vedomosti|Meduza|RBC|Izvestia|BBC|CNN|Prime)|interview with (?:the )?[A-Z][\w ]+)/, example: 'told Interfax' },
  { kind: 'public', words: /\b(?:told (?:[\w-]+ )*(?:reporters|journalists|lawmakers|parliament|officials|a (?:[\w-]+ )*(?:meeting|forum|conference|briefing|rally|crowd|court))|(?:in|at|during) (?:an? |the |his |her |its |their )?(?:[\w-]+ )*(?:statement|speech|address|briefing|(?:news |press )?conference|meeting|forum|hearing|trial|session|rally|ceremony|debate|visit|talks|comments|remarks|press release|website|summit|call|email|interview))\b/i, example: 'said at a news conference' },
] satisfies BasisRow[]);
