/**
 * Who an article's first sentence speaks of without a name: "A beekeeper was fined on Monday …", and the next paragraph begins with the name.
 */
import type { Cluster } from '../clusters.ts';
import type { WordBlock, Words } from '../words.ts';
import { DETERMINERS, isDescribing, isLimit, isMark, isVerb, type Phrases, type Stretch } from './phrases.ts';

/** How far into the second paragraph the name may stand, in words. */
const NAME_BY = 8;
/** Paragraphs after the first in which the name may first stand. */
const NEXT = 2;
/** How long the description may be, in words. */
const LONGEST_LEAD = 14;

/** Whether an -ed word is the verb: it follows what somebody is, or a new phrase follows it ("A court sentenced one …"). */
function endsVerb(words: Phrases['words'], at: number): boolean {
  const next = words[at + 1];
  return (
    isDescribing(words[at - 1]) || (next !== undefined && (DETERMINERS.has(next.lower) || isLimit(next)))
  );
}

function nounEnd({ words }: Phrases, first: number): number {
  let at = first;
  while (at < words.length && at - first < LONGEST_LEAD) {
    const word = words[at];
    if (
      word?.token.kind !== 'word' ||
      isVerb(word) ||
      (isLimit(word) && !(at > first && word.lower === 'in')) ||
      isMark(word, ',.')
    )
      break;
    if (at > first && word.shape === 'lower' && word.lower.endsWith('ed') && endsVerb(words, at)) break;
    at++;
  }
  return at;
}

/** The first phrase of one person with "a", "an", "another" or "one of the". */
function firstDescription(phrases: Phrases): Stretch | null {
  const { words } = phrases;
  for (let at = 0; at < words.length; at++) {
    if (!/^(?:an?|another|one)$/i.test(words[at]?.text ?? '')) continue;
    if (words[at]?.lower === 'one' && words[at + 1]?.lower !== 'of') continue;
    const end = nounEnd(phrases, at + 1);
    const person = words.slice(at + 1, end).findIndex(isDescribing);
    if (person >= 0 && person < 6) return { first: at, end };
  }
  return null;
}

export interface LeadRole extends Stretch {
  readonly block: number;
  readonly cluster: number;
}

/** The lead's description and whose it is; null where the lead names somebody, or the next paragraph nobody at its beginning. */
export function findLeadRole(
  { blocks }: Words,
  clusters: readonly Cluster[],
  named: readonly ReadonlySet<number>[],
): LeadRole | null {
  const [lead, ...others] = blocks.filter(({ block }) => block.kind === 'paragraph');
  const isNamed = ({ block }: WordBlock) => (named[block.index]?.size ?? 0) > 0;
  const next = others.slice(0, NEXT).find(isNamed);
  if (!lead || !next || isNamed(lead)) return null;
  const cluster = clusters.findIndex(({ places }) =>
    places.some(({ block, first }) => block === next.block.index && first < NAME_BY),
  );
  if (cluster < 0) return null;
  const found = firstDescription({ words: lead.words, named: new Set() });
  return found && { ...found, block: lead.block.index, cluster };
}
