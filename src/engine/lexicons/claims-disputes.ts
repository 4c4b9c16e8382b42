/**
 * The words by which an article sets one claim against another. In an example, ( ) are those words and each { } begins one
 * of the two claims, in reading order; a test runs every one. Patterns are for words in small letters, but those of TURNING,
 * which are tried on the text: without the flag i, they are compiled in half the time.
 */
import { wordSet } from './word-list.ts';

export interface OpposingRow {
  readonly words: RegExp;
  /** One of these stands in whatever the words match, in small letters: a cheap question before a dear one. */
  readonly needs: readonly string[];
  readonly example: string;
}

/** Cues that say that something claimed is not so. Matched within the words of the cue. */
// biome-ignore format: a table
export const REJECTING: readonly OpposingRow[] = Object.freeze([
  { words: /\b(?:deny|denies|denied|denying|denial)\b/, needs: ['deny', 'denie', 'denial'], example: 'The union said {the pier was unsafe}. The port (denied) {this}.' },
  { words: /\breject(?:s|ed|ing)?\b/, needs: ['reject'], example: 'The union accused {the port of hiding a crack}. The port (rejected) {the accusation}.' },
  { words: /\bdismiss(?:es|ed|ing)?\b/, needs: ['dismiss'], example: 'The union said {the pier was unsafe}. The port (dismissed) {the claim}.' },
  { words: /\bdisput(?:e|es|ed|ing)\b/, needs: ['disput'], example: 'The union said {the pier was unsafe}. The port (disputed) {this}.' },
  { words: /\bcontradict(?:s|ed|ing)?\b/, needs: ['contradict'], example: 'The union said {the pier was unsafe}. The port’s owner (contradicted) that. “{The pier is new},” he said.' },
  { words: /\b(?:refut|rebut)(?:e|es|ed|ing|s|ted|ting)\b/, needs: ['refut', 'rebut'], example: 'The union said {the pier was unsafe}. The port (refuted) the claim. “{It is new},” it said.' },
] satisfies OpposingRow[]);

/** Cues that answer what was claimed just before. */
// biome-ignore format: a table
export const ANSWERING: readonly OpposingRow[] = Object.freeze([
  { words: /\bcounter(?:s|ed|ing)\b/, needs: ['counter'], example: 'The union said {the pier was unsafe}. The port (countered) that {nobody had ever fallen in}.' },
  { words: /\b(?:retort(?:s|ed|ing)|shot back|hit back|fired back)\b/, needs: ['retort', ' back'], example: 'The union said {the pier was unsafe}. “{Nobody has ever fallen in},” the port (retorted).' },
] satisfies OpposingRow[]);

/** The article's own words, outside the cues, that turn against what was claimed just before; what is claimed next stands against it. */
// biome-ignore format: a table
export const TURNING: readonly OpposingRow[] = Object.freeze([
  { words: /\bdisagree(?:s|d)\b/, needs: ['disagree'], example: 'The union said {the pier was unsafe}. The mayor (disagreed). “{It is new},” he said.' },
  { words: /\b(?:sees?|saw|tells?|told|remembers?|remembered|recalls?|recalled|describes?|described)(?: it| this| things| the \w+| what happened)? (?:differently|otherwise)\b/, needs: ['differently', 'otherwise'], example: 'The captain said {the lights were on}. The cook (sees it differently). “{The deck was dark},” he said.' },
  { words: /\b(?:told|tells?|gave|gives?|offered|offers?) (?:a |an? (?:very|quite|entirely) )?(?:different|conflicting|contradictory) (?:story|account|version|explanation|picture)\b/, needs: ['different', 'conflicting', 'contradictory'], example: 'The captain said {the lights were on}. Passengers (told a different story). “{The deck was dark},” the cook said.' },
  { words: /\b(?:said|says?|claimed|claims?) the (?:exact |very )?opposite\b/, needs: ['opposite'], example: 'The captain said {the lights were on}. The cook (said the opposite). “{The deck was dark},” he said.' },
] satisfies OpposingRow[]);

/** "But" and its like before a source, where a cue of holding one's ground follows ("But the port insists …"). */
export const TURNS = /^(?:but|however|yet|by contrast|on the contrary)\b/;
/** Cues of holding one's ground. */
export const HOLDING =
  /\b(?:insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?|contend(?:s|ed|ing)?|argue[sd]?|claim(?:s|ed)?|den(?:y|ies|ied))\b/;

/** Cues that give a thing a name. */
export const NAMING = /\b(?:call|describ|denounc|condemn|brand|dismiss|label|slam)\w*/;

/** Nouns for what somebody stated: "the accusation", "her words". */
export const STATED = wordSet(`
  account accounts accusation accusations allegation allegations argument arguments assertion assertions charge charges claim claims conclusion conclusions
  criticism criticisms explanation explanations figure figures finding findings insinuation insinuations number numbers report reports rumor rumors rumour rumours
  speculation speculations story stories suggestion suggestions suspicion suspicions version versions words
`);

/** Of words that point back at what was said, those that mean the sentence just before and no earlier one. */
export const POINTS_NEAR = /^(?:this|that|it)\b/;

/** What somebody accused denies without saying it again ("denied wrongdoing", "any role"). */
export const GUILT =
  /^(?:(?:all|any|the|having done any) )?(?:wrongdoing|guilt|involvement|responsibility|blame|misconduct|(?:connection|link|role)s?\b)/;

/** Accusing falsely, in the words of the article or of another source. */
export const WRONGLY = /\b(?:wrongly|wrongfully|falsely|unjustly)\b/;

/** One of these words stands in what follows. */
export const EXTRACTED_NEEDS: readonly string[] = Object.freeze(
  'forced coerced pressured fabricated staged faked made beaten extracted under'.split(' '),
);

/** What makes a statement worthless in the eyes of another source ("his confession was forced"). */
export const EXTRACTED =
  /\b(?:forced|coerced|pressured|fabricated|staged|faked|made up|beaten out|extracted|under (?:torture|duress|pressure))\b/;
