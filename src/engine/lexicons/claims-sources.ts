/** Nouns and names that tell what kind of source speaks. Each row is tried on the words that name the source, the first that fits wins. */
import type { SourceKind } from '../types.ts';

export interface SourceRow {
  readonly kind: SourceKind;
  readonly words: RegExp;
  /** Words of a source that this row, and none before it, names rightly. */
  readonly example: string;
}

// biome-ignore format: a table
export const SOURCE_KINDS: readonly SourceRow[] = Object.freeze([
  { kind: 'anonymous', words: /\b(?:sources?|insiders?|person (?:close|familiar)|people (?:close|familiar)|individuals? (?:close|familiar)|unnamed|unidentified|undisclosed|anonymous)\b/i, example: 'a source close to the port' },
  { kind: 'official', words: /\b(?:spokes(?:man|woman|person|people)|press service|press secretary|official) (?:for|of|at|with) the (?:\w+ ){0,3}(?:ministry|police|court|president|government|kremlin|agency|committee)\b/i, example: 'a spokesman for the Transport Ministry' },
  { kind: 'media', words: /\b(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|channel|radio|television|tv|(?:news|media|press) (?:agency|agencies|outlets?|sites?|websites?|portals?|organizations?)|news website|outlets?|media|Interfax|TASS|RIA Novosti|RIA|Reuters|AFP|Agence France-Presse|Associated Press|AP|Bloomberg|Kommersant|Vedomosti|Novaya Gazeta|Meduza|RBC|Izvestia|Mediazona|BBC|CNN|The Insider|Dozhd|Rain|Fontanka|Baza|Mash|Gazeta\.ru|Lenta\.ru|Sputnik|RT|Ekho Moskvy|Echo of Moscow|Financial Times|New York Times|Washington Post|Wall Street Journal|Guardian|Der Spiegel|Politico|Axios|Deutsche Welle|Radio Free Europe|RFE\/RL|Prime|Current Time|Important Stories|iStories|Agentstvo|Verstka|Sibir\.Realii|Novosti|Rossiiskaya Gazeta|Komsomolskaya Pravda|Moskovsky Komsomolets|Moscow Times|Forbes|Al Jazeera|NBC|ABC|Fox News|NPR|Breitbart|Times|Post)\b/, example: 'the newspaper' },
  { kind: 'document', words: /\b(?:documents?|records?|report|study|survey|poll|data|figures|statistics|decree|bill|draft|law|order|indictment|verdict|ruling|filing|letter|results|transcript|memo|leaflet|notice|contract|lawsuit|complaint|constitution|footage|video|photos?|satellite images?|database|register|registry|text|analysis|investigation|statement|article|post|message|recording|certificate)\b$/i, example: 'court records' },
  { kind: 'official', words: /\b(?:ministry|ministries|ministers?|government|authorit(?:y|ies)|officials?|police|prosecutors?|prosecutor's office|investigators?|kremlin|parliament|duma|senate|senators?|lawmakers?|deput(?:y|ies)|governors?|mayors?|presidents?|prime minister|court|judges?|army|military|navy|soldiers?|commanders?|generals?|security service|fsb|sbu|nato|european union|eu|european commission|white house|state department|pentagon|administration|embassy|consulate|ambassadors?|diplomats?|envoys?|committee|commission|watchdog|regulator|agency|service|ombudsman|central bank|council|city hall|united nations|u\.n\.|un|moscow|kiev|kyiv|washington|beijing|russia|ukraine|kazakhstan|kyrgyzstan|parliamentarians?|spokes(?:man|woman|person)|press secretary|chancellor|secretary|tokyo|london|berlin|paris|brussels|state)\b/i, example: 'the Transport Ministry' },
  { kind: 'organisation', words: /./, example: 'the ferry company' },
] satisfies SourceRow[]);

/** Words in a person's role that make them speak for a state body. */
export const OFFICIAL_ROLE =
  /\b(?:president|presidential|prime minister|minister|deputy minister|governor|mayor|senator|lawmaker|deputy|kremlin|ministry|police|prosecutor|investigator|judge|ambassador|consul|envoy|general|colonel|commander|ombudsman|spokes(?:man|woman|person) (?:for|of) the (?:\w+ )?(?:ministry|government|police|president)|secretary|chancellor|parliament|state duma|federation council|central bank|security service|head of the (?:region|republic|committee|security|federal|state)|leader of (?:chechnya|the (?:region|republic)))\b/i;
/** Roles that look official and are not, or no longer. */
export const FORMER_ROLE = /\b(?:former|ex-|late|onetime|retired|would-be|opposition)\b/i;
/** Words in a person's role that make them speak for a company or a movement. */
export const ORGANISATION_ROLE =
  /\b(?:spokes(?:man|woman|person)|ceo|chief executive|director|chairman|chairwoman|head|chief|leader|founder|coordinator|manager|representative)\b/i;
