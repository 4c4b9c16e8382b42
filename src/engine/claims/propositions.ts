/** What a claim says, as a bag of word stems with those that are negated set apart: enough to see that two claims speak of one matter. */
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicons/claims-grammar.ts';

export interface Proposition {
  /** Stems of the words that carry meaning. */
  readonly stems: ReadonlySet<string>;
  /** The stem that a "not", "never" or "no" denies; null where nothing is denied. */
  readonly denied: string | null;
}

/** Words of a claim that are looked at; it bounds the work. */
const LONGEST = 60;
const NEGATION = /^(?:not|never|no|nobody|none|neither|cannot)$|n['’]t$/;
/** Words that say little about the matter. */
const LIGHT = new Set(
  'also been being both even ever every just less like look looks more most much new only other own same say says said saying some such than their there they thing things time told very well year years'.split(
    ' ',
  ),
);
const SMALL = [
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
];
/** How many meaningful words after a negation may still be what is denied. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** "confession" and "confessed" have one stem. Crude on purpose: a false meeting needs a second one to count. */
export function stemOf(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  if (bare.length <= 4) return bare.replace(/s$/, '');
  return bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ions?|ings?|ed|es|s)$/, '')
    .replace(/e$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1');
}

function isSmall(word: string): boolean {
  return word.length < 3 || LIGHT.has(word) || SMALL.some((words) => words.has(word));
}

/** The propositions of a claim's text: one a sentence. */
export function propositionsOf(text: string): readonly Proposition[] {
  return text
    .split(/(?<=[.!?;]['"”’]?)\s+/)
    .slice(0, 6)
    .map(propositionOf)
    .filter(({ stems }) => stems.size > 0);
}

/** A text as one proposition. */
export function propositionOf(text: string): Proposition {
  const stems = new Set<string>();
  let denied: string | null = null;
  let negated = false;
  let seen = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (seen++ >= LONGEST) break;
    const lower = word.toLowerCase();
    if (NEGATION.test(lower)) negated = true;
    else if (/^(?:but|only|just)$/.test(lower)) negated = false;
    else if (!isSmall(lower)) {
      const stem = stemOf(word);
      stems.add(stem);
      if (negated && denied === null) denied = stem;
      negated = false;
    }
  }
  return { stems, denied };
}

/** How many stems two share, and which part that is of the smaller one's. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): { count: number; part: number } {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return { count, part: count / Math.max(1, Math.min(a.size, b.size)) };
}
